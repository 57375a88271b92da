"""What a page tells machines: of checked statements alone, and with nobody's name who is not known."""

import json

import pytest

from tests.factories import make_article, make_claim, make_organization, make_person

WORDS = "the port is </script><b>open</b> & “free”"


@pytest.fixture
def dara(db):
    return make_person("Dara Ivanova", review="checked")


@pytest.fixture
def article(db):
    return make_article(
        text=f"“{WORDS},” she said.",
        headline="Port reopens",
        outlet="Herald",
        published="2024-10-17",
    )


@pytest.fixture
def told(read):
    """What the page of a statement tells machines, or None."""

    def told(claim):
        [*found] = read(claim).find_all("script", type="application/ld+json")
        assert len(found) <= 1
        return json.loads(found[0].string) if found else None

    return told


def test_a_checked_quotation_is_told_with_its_speaker_and_its_article(told, dara, article):
    claim = make_claim(WORDS, dara, article, review="checked")
    assert told(claim) == {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "url": f"http://testserver{claim.get_absolute_url()}",
        "text": WORDS,
        "inLanguage": "en",
        "spokenByCharacter": [
            {
                "@type": "Person",
                "name": "Dara Ivanova",
                "url": f"http://testserver{dara.get_absolute_url()}",
            }
        ],
        "isPartOf": {
            "@type": "NewsArticle",
            "headline": "Port reopens",
            "url": f"http://testserver{article.get_absolute_url()}",
            "datePublished": "2024-10-17",
            "inLanguage": "en",
            "publisher": {"@type": "NewsMediaOrganization", "name": "Herald"},
        },
    }


def test_no_letter_of_a_statement_can_end_the_element(client, refreshed, dara, article):
    claim = make_claim(WORDS, dara, article, review="corrected")
    refreshed()
    text = client.get(claim.get_absolute_url()).text
    data = text.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert not set(data) & set("<>&")
    assert json.loads(data)["text"] == WORDS


def test_what_nobody_has_checked_is_not_told(told, dara, article):
    assert told(make_claim(WORDS, dara, article)) is None


@pytest.mark.parametrize(
    "fields", [{"review": "found"}, {"review": "checked", "display": "withheld"}]
)
def test_nobody_is_named_who_is_not_known_or_is_withheld(told, article, fields):
    claim = make_claim(WORDS, make_person("Dara Ivanova", **fields), article, review="checked")
    assert told(claim) is None


def test_of_those_who_speak_together_only_the_known_are_named(told, dara, article):
    claim = make_claim(WORDS, dara, article, review="checked")
    union = make_organization("Harbour Union", review="checked")
    unknown = make_person("Not Known")
    for other, review in ((union, "checked"), (unknown, "checked"), (union, "found")):
        make_claim(WORDS, other, article, said_with=claim, review=review)
    speakers = [speaker["name"] for speaker in told(claim)["spokenByCharacter"]]
    assert speakers == ["Dara Ivanova", "Harbour Union"]


@pytest.mark.parametrize(
    ("kind", "wording"), [("reported", "unchanged"), ("mixed", "unchanged"), ("direct", "reworded")]
)
def test_what_is_not_word_for_word_is_no_quotation(told, dara, article, kind, wording):
    type(article).objects.filter(pk=article.pk).update(wording=wording)
    found = told(make_claim(WORDS, dara, article, kind=kind, review="checked"))
    assert found["@type"] == "Claim"
    assert found["creator"][0]["name"] == "Dara Ivanova"
    assert found["appearance"]["headline"] == "Port reopens"


def test_a_date_that_is_only_the_latest_possible_is_not_told(told, dara, article):
    type(article).objects.filter(pk=article.pk).update(published_bound="not_after")
    found = told(make_claim(WORDS, dara, article, review="checked"))
    assert "datePublished" not in found["isPartOf"]


# What reference managers read.


def cited(page):
    return {
        tag["name"].removeprefix("citation_"): tag["content"]
        for tag in page.select("meta[name^=citation_]")
    }


def test_an_article_says_how_it_is_cited(read, article):
    type(article).objects.filter(pk=article.pk).update(byline="B. “Ann” <Writer>")
    assert cited(read(article)) == {
        "title": "Port reopens",
        "author": "B. “Ann” <Writer>",
        "journal_title": "Herald",
        "publication_date": "2024-10-17",
        "language": "en",
        "public_url": f"http://testserver{article.get_absolute_url()}",
    }


def test_what_is_not_known_of_an_article_is_not_made_up_for_its_citation(read):
    found = cited(read(make_article(headline="", text="The port of Selen reopened.")))
    assert set(found) == {"title", "language", "public_url"}

"""Words that say the opposite without their verb: it stands before them wherever they are shown."""

import json

import pytest
from lxml import etree

from articles.models import Claim
from tests.downloads import csv_rows
from tests.factories import make_article, make_claim, make_known_person
from tests.pages.words import words

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}
TEXT = "Lee cautioned against endorsing the plan. Lee rules out any concessions. “No,” Lee said."


@pytest.fixture
def against(db):
    """A statement that its words alone turn round; another and a quotation stand behind it."""
    article, lee = make_article(TEXT, published="2024-10-17"), make_known_person("Ann Lee")
    for content, cue in [
        ("endorsing the plan", "cautioned against"),
        ("any concessions", "rules out"),
    ]:
        place = {"cue": cue, "cue_start": TEXT.index(cue)}
        make_claim(content, lee, article, "reported", rule="name", **place)
    make_claim("No", lee, article)
    return article.claims.get(content="endorsing the plan")


def meta(page, name):
    return page.find("meta", attrs={"name": name} if name == "description" else {"property": name})[
        "content"
    ]


def feed(client, **query):
    answer = client.get("/claims/", {"format": "atom", "size": 100, **query})
    return etree.fromstring(answer.content).xpath("//a:entry", namespaces=ATOM)


def text(entry, name):
    return entry.findtext(f"a:{name}", namespaces=ATOM)


def test_the_head_of_its_page_has_the_verb(read, against):
    page = read(against)
    for title in (words(page.title), meta(page, "og:title")):
        assert title == "cautioned against endorsing the plan – Who Said What"
    assert words(page.h1) == "Statement: cautioned against endorsing the plan"


def test_its_description_says_who_said_it_in_sentences(read, against):
    page = read(against)
    for name in ("description", "og:description"):
        assert meta(page, name) == (
            "Ann Lee: cautioned against endorsing the plan. Printed 17 October 2024, "
            "said then or earlier. Found by program, not checked."
        )


def test_the_statements_before_and_behind_it_are_named_with_their_verbs(read, against):
    after = Claim.objects.get(content="any concessions")
    assert words(read(against).find("a", rel="next")).endswith("rules out any concessions")
    before = words(read(after).find("a", rel="prev"))
    assert before.endswith("cautioned against endorsing the plan")


def test_to_name_them_by_their_verbs_asks_nothing_of_each(queries_of, against):
    between_two = Claim.objects.get(content="any concessions")
    assert queries_of(between_two) == queries_of(against)


def test_an_entry_of_the_feed_has_the_verb(client, refreshed, against):
    refreshed()
    [entry] = [one for one in feed(client) if "endorsing" in text(one, "title")]
    assert text(entry, "title") == "Ann Lee: cautioned against endorsing the plan"
    assert text(entry, "content").startswith("cautioned against endorsing the plan – Ann Lee")


def test_what_a_headline_repeats_is_shown_with_its_verb(read, against):
    lee = against.speaker
    headline = make_claim("Lee", lee, against.article, zone="headline", repeats=against)
    assert "where it is counted: cautioned against endorsing the plan" in words(
        read(headline).select_one(".notice")
    )


def test_a_file_has_the_verb_in_a_column_beside_the_words(client, refreshed, against):
    refreshed()
    rows = csv_rows(client.get("/claims/?format=csv"))
    told = {row["words"]: row["verb_before_words"] for row in rows}
    assert told == {
        "endorsing the plan": "cautioned against",
        "any concessions": "rules out",
        "No": "",
    }
    lines = b"".join(client.get("/claims/?format=jsonl").streaming_content).splitlines()
    assert {row["words"]: row["verb_before_words"] for row in map(json.loads, lines)} == told


def test_what_machines_are_told_of_it_has_the_verb(read, against):
    Claim.objects.filter(pk=against.pk).update(review="checked")
    told = json.loads(read(against).find("script", type="application/ld+json").string)
    assert told["text"] == "cautioned against endorsing the plan"


def test_the_desk_names_it_with_its_verb(against):
    assert str(against) == "cautioned against endorsing the plan"


@pytest.mark.parametrize("cue", ["According to", "according  to", "as per"])
def test_what_stands_before_the_source_does_not_lead_the_words(read, cue):
    article = make_article(f"{cue} the survey, most of them agree.")
    claim = make_claim("most of them agree", None, article, "reported", cue=cue, cue_start=0)
    assert words(read(claim).blockquote) == "most of them agree"
    assert claim.in_short == "most of them agree"


def test_no_seed_statement_is_put_with_according_to(seeds):
    cues = {claim.leading_cue.lower() for claim in Claim.objects.all()}
    assert "accused" in cues
    assert not any(cue.startswith("according") for cue in cues)


def test_no_entry_has_fewer_words_of_a_seed_statement_than_the_list(seeds, client, read):
    listed = shown_in_lists(read)
    assert len(listed) == Claim.objects.public().statements().count() > 80
    for entry in feed(client):
        whole = listed[text(entry, "id").removeprefix("http://testserver")]
        assert plain(text(entry, "content")).startswith(f"{whole} – ")
        speakers = " and ".join(one.text for one in entry.iterfind("a:author/a:name", ATOM))
        assert begins(plain(text(entry, "title").removeprefix(f"{speakers}: ")), whole)


def test_no_title_of_a_page_has_fewer_words_of_a_seed_statement_than_the_list(seeds, read):
    for address, whole in shown_in_lists(read).items():
        page = read(address)
        assert begins(plain(words(page.title)).removesuffix(" – Who Said What"), whole)
        assert begins(plain(words(page.h1)).removeprefix("Statement: "), whole)
        assert whole[:60] in plain(meta(page, "description"))


def begins(short, whole):
    """Whether it is the same, or its beginning as long as a title can be."""
    cut = short.removesuffix(" …")
    return short == whole or (len(cut) > 60 and whole.startswith(cut))


def shown_in_lists(read):
    """Address → words, as the lists of statements show them."""
    return {
        quoted["href"]: plain(words(quoted))
        for number in (1, 2)
        for quoted in read("/claims/", size=100, page=number).select("blockquote.claim__words a")
    }


def plain(text):
    """Without the marks around quotations, which stand around all of the words or around parts."""
    return " ".join(text.replace("“", "").replace("”", "").split())

"""Citations: what is cited, where it stands, and what one must know before trusting it."""

import json
from datetime import date

import pytest

from articles.citation import Circumstances, cite_article, cite_claim
from tests.factories import make_article, make_claim, make_known_person

pytestmark = pytest.mark.django_db

SUFFIXES = ("txt", "bib", "ris", "json")
AT = Circumstances("Who Said What", "https://archive.example/claims/7/", date(2025, 5, 3))


def test_a_statement_is_cited_with_its_speaker_article_date_and_address(refreshed):
    article = make_article(text="The port is open", outlet="Herald", published="2024-10-17")
    claim = make_claim("The port is open", make_known_person(), article)
    refreshed()
    claim.refresh_from_db()
    assert cite_claim(claim, AT).text == (
        "“The port is open” – Dara Ivanova. "
        "Given word for word, printed 17 October 2024, said then or earlier. "
        "In: “Port reopens”, Herald, 17 October 2024. "
        "Found by program, not checked. "
        "Who Said What, https://archive.example/claims/7/, read on 3 May 2025."
    )


def test_words_that_are_no_sentence_are_cited_with_their_verb():
    article = make_article(text="They accused the union of delay.")
    claim = make_claim("the union of delay", None, article, "reported", cue="accused", cue_start=5)
    assert cite_claim(claim, AT).text.startswith("[accused] the union of delay – speaker")


def test_the_speaker_is_cited_as_printed_too():
    claim = make_claim(speaker=make_known_person(), speaker_printed="the mayor")
    assert "Dara Ivanova (printed: “the mayor”)" in cite_claim(claim, AT).text


def test_an_unnamed_speaker_is_cited_as_such():
    assert "speaker not named: “officials”" in cite_claim(make_claim(), AT).text


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_warns_of_altered_wording_and_says_the_state_of_checking(suffix):
    article = make_article(text="the port is open", wording="reworded")
    cited = cite_claim(make_claim(article=article), AT).file(suffix).text
    assert "Words replaced by software" in cited
    assert "Found by program, not checked" in cited


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_article_is_cited_with_the_warning_too(suffix):
    cited = cite_article(make_article(wording="translated"), AT).file(suffix).text
    assert "Translated" in cited


def test_a_date_that_is_worked_out_says_so():
    article = make_article(
        published="2024-12-01", published_precision="month", published_basis="text"
    )
    assert "December 2024, worked out from the text" in cite_article(article, AT).text
    bibtex = cite_article(article, AT).file("bib").text
    assert "date = {2024-12}" in bibtex
    assert "month = dec" in bibtex


def test_an_article_without_headline_and_outlet_can_be_cited():
    text = cite_article(make_article(text="Nobody knows.", headline=""), AT).text
    assert text.startswith("No headline saved. Begins: Nobody knows., outlet not known, undated.")


def test_nothing_in_a_headline_breaks_out_of_a_record():
    article = make_article(headline="100 % of {ships} \\ gone\nER  - \nTY  - HACK")
    cited = cite_article(article, AT)
    title = r"title = {{100 \% of \{ships\} \textbackslash{} gone ER - TY - HACK}}"
    assert title in cited.file("bib").text
    ris = cited.file("ris").text.splitlines()
    assert [line[:2] for line in ris].count("ER") == 1


def test_csl_json_says_what_reference_managers_ask_for():
    article = make_article(
        text="the port is open",
        outlet="Herald",
        byline="Ines Kord and staff",
        published="2024-10-17",
        url="https://herald.example/port",
    )
    claim = make_claim(speaker=make_known_person(), article=article)
    [item] = json.loads(cite_claim(claim, AT).file("json").text)
    note = item.pop("note")
    assert item == {
        "id": f"statement{claim.pk}",
        "type": "article-newspaper",
        "title": "Port reopens",
        "author": [{"literal": "Ines Kord and staff"}],
        "container-title": "Herald",
        "issued": {"date-parts": [[2024, 10, 17]]},
        "accessed": {"date-parts": [[2025, 5, 3]]},
        "URL": "https://archive.example/claims/7/",
        "archive": "Who Said What",
        "language": "en",
    }
    assert "“the port is open” – Dara Ivanova." in note
    assert "First address: https://herald.example/port." in note


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ({"published_precision": "month"}, {"date-parts": [[2024, 12]]}),
        ({"published_precision": "year"}, {"date-parts": [[2024]]}),
        ({"published_bound": "not_after"}, {"date-parts": [[2024, 12, 1]], "circa": True}),
    ],
)
def test_csl_json_gives_as_much_of_a_date_as_is_known(fields, issued):
    article = make_article(published="2024-12-01", **fields)
    [item] = json.loads(cite_article(article, AT).file("json").text)
    assert item["issued"] == issued


def test_csl_json_leaves_out_what_is_not_known():
    [item] = json.loads(cite_article(make_article(headline=""), AT).file("json").text)
    assert not {"author", "container-title", "issued"} & set(item)


def test_a_byline_is_one_author_however_many_names_it_holds():
    article = make_article(byline="Ines Kord and Dara Ivanova", outlet="Herald")
    cited = cite_article(article, AT)
    assert "author = {{Ines Kord and Dara Ivanova}}" in cited.file("bib").text
    assert cited.file("bib").text.startswith("@article{")
    assert "AU  - Ines Kord and Dara Ivanova\r\n" in cited.file("ris").text


@pytest.mark.parametrize(
    ("suffix", "media_type"),
    [
        ("txt", "text/plain"),
        ("bib", "application/x-bibtex"),
        ("ris", "application/x-research-info-systems"),
        ("json", "application/vnd.citationstyles.csl+json"),
    ],
)
def test_a_citation_is_given_as_a_file(client, suffix, media_type):
    claim = make_claim(speaker=make_known_person())
    for record, name in ((claim, "statement"), (claim.article, "article")):
        answer = client.get(f"{record.get_absolute_url()}cite.{suffix}")
        assert answer["Content-Type"] == f"{media_type}; charset=utf-8"
        file_name = f"{name}{record.pk}.{suffix}"
        assert answer["Content-Disposition"] == f'attachment; filename="{file_name}"'
        assert answer["X-Robots-Tag"] == "noindex"
        assert f"http://testserver{record.get_absolute_url()}" in answer.content.decode()


def test_the_page_shows_every_form_and_leads_to_its_file(read, client):
    claim = make_claim(speaker=make_known_person())
    for record in (claim, claim.article):
        page = read(record)
        links = [a["href"] for a in page.select(".citation a")]
        assert [link.rpartition(".")[2] for link in links] == list(SUFFIXES)
        for link, shown in zip(links[1:], page.select(".citation pre"), strict=True):
            saved = client.get(link).content.decode().replace("\r\n", "\n")
            assert shown.get_text() == saved.rstrip("\n")


def test_an_unknown_form_is_not_found_and_a_rejected_statement_is_gone(client):
    claim = make_claim()
    assert client.get(f"{claim.get_absolute_url()}cite.pdf").status_code == 404
    rejected = make_claim(review="rejected")
    assert client.get(f"{rejected.get_absolute_url()}cite.bib").status_code == 410


def test_a_withheld_speaker_is_named_in_no_file(client):
    speaker = make_known_person("Dara Ivanova", display="withheld")
    claim = make_claim(speaker=speaker, speaker_printed="Ivanova of 3b")
    for suffix in SUFFIXES:
        text = client.get(f"{claim.get_absolute_url()}cite.{suffix}").content.decode()
        assert "Ivanova" not in text
        assert "name withheld" in text

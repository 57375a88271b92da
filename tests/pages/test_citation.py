"""Citations: what is cited, where it stands, and what one must know before trusting it."""

from datetime import date

import pytest

from articles.citation import Circumstances, cite_article, cite_claim
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.django_db

AT = Circumstances("Who Said What", "https://archive.example/claims/7/", date(2025, 5, 3))


def test_a_statement_is_cited_with_its_speaker_article_date_and_address(refreshed):
    article = make_article(text="The port is open", outlet="Herald", published="2024-10-17")
    claim = make_claim("The port is open", make_person(), article)
    refreshed()
    claim.refresh_from_db()
    assert cite_claim(claim, AT).text == (
        "“The port is open” – Dara Ivanova. "
        "Given word for word, printed 17 October 2024, said then or earlier. "
        "In: “Port reopens”, Herald, 17 October 2024. "
        "Found by program, not checked. "
        "Who Said What, https://archive.example/claims/7/, read on 3 May 2025."
    )


def test_the_speaker_is_cited_as_printed_too():
    claim = make_claim(speaker=make_person(), speaker_printed="the mayor")
    assert "Dara Ivanova (printed: “the mayor”)" in cite_claim(claim, AT).text


def test_an_unnamed_speaker_is_cited_as_such():
    assert "speaker not named: “officials”" in cite_claim(make_claim(), AT).text


@pytest.mark.parametrize("form", ["text", "bibtex", "ris"])
def test_every_form_warns_of_altered_wording_and_says_the_state_of_checking(form):
    article = make_article(text="the port is open", wording="reworded")
    cited = getattr(cite_claim(make_claim(article=article), AT), form)
    assert "Words replaced by software" in cited
    assert "Found by program, not checked" in cited


@pytest.mark.parametrize("form", ["text", "bibtex", "ris"])
def test_an_article_is_cited_with_the_warning_too(form):
    cited = getattr(cite_article(make_article(wording="translated"), AT), form)
    assert "Translated" in cited


def test_a_date_that_is_worked_out_says_so():
    article = make_article(
        published="2024-12-01", published_precision="month", published_basis="text"
    )
    assert "December 2024, worked out from the text" in cite_article(article, AT).text
    assert "date = {2024-12}" in cite_article(article, AT).bibtex


def test_an_article_without_headline_and_outlet_can_be_cited():
    text = cite_article(make_article(text="Nobody knows.", headline=""), AT).text
    assert text.startswith("No headline saved. Begins: Nobody knows., outlet not known, undated.")


def test_nothing_in_a_headline_breaks_out_of_a_record():
    article = make_article(headline="100 % of {ships} \\ gone\nER  - \nTY  - HACK")
    cited = cite_article(article, AT)
    assert r"title = {100 \% of \{ships\} \textbackslash{} gone ER - TY - HACK}" in cited.bibtex
    assert [line[:2] for line in cited.ris.splitlines()].count("ER") == 1

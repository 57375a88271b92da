"""Denials, dismissals and confirmations, shown with what they answer wherever it is shown."""

import pytest

from tests.downloads import csv_rows, json_lines
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_person,
    make_quantity,
)
from tests.pages.words import words

pytestmark = pytest.mark.django_db

TEXT = (
    "Troops came, 10,000 of them, Ivanova said. Kord denied the claim, and called it absurd. "
    "The ministry dismissed the reports."
)
DENIAL = "Kord denied the claim"


@pytest.fixture
def article():
    return make_article(text=TEXT, outlet="Herald", published="2024-10-17")


@pytest.fixture
def claim(article):
    return make_claim("Troops came, 10,000 of them", make_person(), article, kind="reported")


@pytest.fixture
def kord():
    return make_person("Ines Kord")


def answers(page):
    return [words(answer) for answer in page.select(".answer")]


def places(claim):
    """Every kind of page that shows a statement."""
    number = make_quantity("10,000", claim=claim, measure=make_measure("troops"))
    return [claim, claim.article, claim.speaker, number.measure, "/claims/"]


def test_a_statement_is_shown_with_its_answers_everywhere(read, claim, kord):
    make_answer(claim, DENIAL, kord)
    shown = f"Ines Kord (name not checked) denied it: {DENIAL}"
    for place in places(claim):
        (answer,) = answers(read(place))
        assert answer.startswith(shown), place
        assert answer.endswith("not checked")


def test_an_answer_leads_to_what_it_says_or_to_its_words_in_the_article(read, claim, kord):
    answer = make_answer(claim, "The ministry dismissed the reports", kind="dismissed")
    (link,) = read(claim).select(".answer .words")
    words_there = "The%20ministry%20dismissed%20the%20reports"
    assert link["href"] == f"{claim.get_context_url()}:~:text={words_there}"
    answer.claim = make_claim("absurd", kord, claim.article)
    answer.save()
    (link,) = read(claim).select(".answer .words")
    assert link["href"] == answer.claim.get_absolute_url()


def test_the_page_of_the_answering_statement_says_what_it_answers(read, claim, kord):
    answering = make_claim("absurd", kord, claim.article)
    make_answer(claim, DENIAL, kord, claim=answering, rule="statement before")
    page = read(answering)
    assert "What it answers" in [words(title) for title in page.select("h2")]
    assert "How it was answered" not in [words(title) for title in page.select("h2")]
    (answer,) = answers(page)
    assert answer.startswith("Dara Ivanova (name not checked): Troops came, 10,000 of them")
    assert "It is what somebody else said last before the answer." in answer
    assert page.select_one(f'.answer a[href="{claim.get_absolute_url()}"]')


def test_who_is_not_recorded_is_given_as_printed(read, claim):
    make_answer(claim, "The ministry dismissed the reports", kind="dismissed")
    assert answers(read(claim))[0].startswith("officials dismissed it: ")


def test_an_answer_of_somebody_withheld_is_shown_without_name_and_words(read, claim, kord):
    make_answer(claim, DENIAL, kord)
    kord.display = "withheld"
    kord.save()
    for place in places(claim):
        page = read(place)
        assert answers(page)[0].startswith("[name withheld], denied it"), place
        assert DENIAL not in answers(page)[0]
        assert kord.get_absolute_url() not in [link["href"] for link in page.select("a[href]")]


def test_a_rejected_figure_is_no_link(read, claim, kord):
    make_answer(claim, DENIAL, kord, printed_by="Kord")
    kord.review = "rejected"
    kord.save()
    page = read(claim)
    assert answers(page)[0].startswith("Kord denied it")
    assert len(page.select(".answer a")) == 1


def test_an_answer_to_joint_words_is_shown_once_with_all_who_said_them(read, claim):
    make_claim(claim.content, make_person("Ines Kord"), claim.article, said_with=claim)
    make_answer(claim, DENIAL)
    for place in places(claim):
        assert len(answers(read(place))) == 1


def test_two_who_answer_in_the_same_words_are_named_once(read, claim, kord):
    for figure in (kord, make_person("Mila Holm")):
        make_answer(claim, DENIAL, figure, kind="not_confirmed")
    (answer,) = answers(read(claim))
    assert answer.startswith(
        "Ines Kord (name not checked) and Mila Holm (name not checked) did not confirm it: "
    )


def test_what_is_rejected_is_not_shown(read, claim, kord):
    make_answer(claim, DENIAL, kord, review="rejected")
    said = make_claim("absurd", kord, claim.article, review="rejected")
    make_answer(claim, "The ministry dismissed the reports", claim=said)
    for place in places(claim):
        assert answers(read(place)) == []


def test_a_checked_answer_says_so(read, claim):
    make_answer(claim, DENIAL, review="checked")
    assert answers(read(claim))[0].endswith("Checked by an editor")


def of_file(client, path, format):
    response = client.get(path, {"format": format})
    return (csv_rows if format == "csv" else json_lines)(response)[0]


def test_files_hold_the_answers_too(client, refreshed, claim, kord):
    number = make_quantity("10,000", claim=claim, measure=make_measure("troops"))
    make_answer(claim, DENIAL, kord, printed_by="Kord", rule="owner")
    refreshed()
    for path in ("/claims/", number.measure.get_absolute_url()):
        (answer,) = of_file(client, path, "jsonl")["answers"]
        assert (answer["by"], answer["by_as_printed"]) == ("Ines Kord", "Kord")
        assert (answer["answer"], answer["words"]) == ("denied it", DENIAL)
        assert answer["address"].startswith("http://testserver/articles/")
        cell = of_file(client, path, "csv")["answers"]
        assert (
            cell
            == f"Ines Kord (name not checked) denied it: “{DENIAL}” (Found by program, not checked)"
        )


def test_files_name_nobody_who_is_withheld(client, refreshed, claim, kord):
    make_answer(claim, DENIAL, kord)
    kord.display = "withheld"
    kord.save()
    refreshed()
    (answer,) = of_file(client, "/claims/", "jsonl")["answers"]
    assert [answer[key] for key in ("by", "by_address", "by_as_printed", "words")] == [""] * 4
    cell = of_file(client, "/claims/", "csv")["answers"]
    assert cell == "[name withheld], denied it (Found by program, not checked)"


def test_many_answers_cost_as_many_queries_as_few(queries_of):
    def pages(claims):
        article = make_article(text=TEXT)
        measure = make_measure(f"troops {claims}")
        speaker = make_person(f"Dara {claims}")
        for _ in range(claims):
            claim = make_claim("Troops came, 10,000 of them", speaker, article)
            for printed in (DENIAL, "The ministry dismissed the reports"):
                make_answer(claim, printed, make_person("Ines Kord"))
        make_quantity("10,000", claim=claim, measure=measure)
        return [claim, article, speaker, measure]

    few, many = pages(2), pages(9)
    assert [queries_of(page) for page in few] == [queries_of(page) for page in many]

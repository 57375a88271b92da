"""One measure: every number given for it, with whose word it is; never made into one."""

import pytest

from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_person,
    make_quantity,
)
from tests.pages.words import words

COLUMNS = [
    *("Number", "Verb as printed", "Given by", "On what basis", "When", "Where", "Checked"),
]


@pytest.fixture
def troops(db):
    return make_measure("North Korean troops")


def rows(page):
    return [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]


def given(measure, text, printed, low, day, **fields):
    article = make_article(text=text, published=day, outlet="Herald")
    claim = make_claim(text, make_person(), article, **fields.pop("claim", {}))
    return make_quantity(printed, low, claim=claim, measure=measure, **fields)


def test_each_number_stands_as_given_in_the_order_of_dates(read, troops):
    given(troops, "up to 12,000 came", "12,000", 12_000, "2024-11-01", qualifier="up to")
    given(troops, "10,000 may come", "10,000", 10_000, "2024-10-17", modality="may come")
    page = read(troops)
    assert [words(title) for title in page.select("thead th")] == COLUMNS
    assert [row[:2] for row in rows(page)] == [
        ["10,000", "may come what may be"],
        ["up to 12,000", ""],
    ]


def test_a_number_says_who_gives_it_on_what_basis_when_and_where(read, troops):
    claim = {"basis": "citing reports"}
    number = given(troops, "10,000 came", "10,000", 10_000, "2024-10-17", claim=claim)
    page = read(troops)
    ((_, _, by, basis, when, where, checked),) = rows(page)
    assert by == "Dara Ivanova (name not checked)"
    assert basis == "citing reports"
    assert when == "Printed 17 October 2024, said then or earlier"
    assert where == "Port reopens, Herald"
    assert checked == "No"
    assert page.select_one(f'th a[href="{number.claim.get_absolute_url()}"]')
    assert page.select_one(f'td a[href="{number.claim.get_context_url()}"]')


def test_a_number_of_the_reporter_says_so(read, troops):
    make_quantity(measure=troops)
    ((_, _, by, *_),) = rows(read(troops))
    assert by.startswith("the reporter’s own words")


def test_a_number_in_a_headline_says_so(read, troops):
    article = make_article(text="10,000 came", headline_start=0, headline_end=11)
    make_quantity(measure=troops, article=article)
    assert "In the headline" in rows(read(troops))[0][5]


def test_joint_speakers_of_a_number_are_all_named(read, troops):
    number = given(troops, "10,000 came", "10,000", 10_000, "2024-10-17")
    claim = number.claim
    make_claim("10,000 came", make_person("Ines Kord"), claim.article, said_with=claim)
    ((_, _, by, *_),) = rows(read(troops))
    assert "Dara Ivanova (name not checked) and Ines Kord" in by


def test_numbers_are_never_averaged_or_added(read, troops):
    given(troops, "10,000 came", "10,000", 10_000, "2024-10-17")
    given(troops, "12,000 came", "12,000", 12_000, "2024-10-18")
    text = words(read(troops).main)
    assert "11,000" not in text
    assert "22,000" not in text


def test_rejected_numbers_and_those_of_rejected_claims_are_left_out(read, troops):
    make_quantity(measure=troops, review="rejected")
    given(troops, "10,000 came", "10,000", 10_000, None, claim={"review": "rejected"})
    assert "No number is given" in words(read(troops).main)


def test_altered_wording_is_warned_of(read, troops):
    make_quantity(measure=troops, article=make_article(text="10,000 came", wording="reworded"))
    assert "Words replaced by software" in rows(read(troops))[0][5]


def test_a_rejected_measure_is_gone_and_a_wrong_slug_redirects(client, read, troops):
    response = client.get(f"/numbers/{troops.pk}-soldiers/")
    assert (response.status_code, response["Location"]) == (301, troops.get_absolute_url())
    troops.review = "rejected"
    troops.save()
    read(troops, status=410)


def test_many_numbers_cost_as_many_queries_as_few(queries_of):
    few, many = make_measure("ships"), make_measure("boats")
    for measure, size in ((few, 2), (many, 7)):
        for n in range(size):
            given(measure, f"{n + 1}0 came", f"{n + 1}0", n, "2024-10-17")
            speaker, article = make_person("Ines Kord"), make_article(text="5 came to stay")
            make_quantity("5", 5, measure=measure, claim=make_claim("5 came", speaker, article))
    assert queries_of(few) == queries_of(many)

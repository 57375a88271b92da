"""One measure: every number given for it, with whose word it is; never made into one."""

import pytest

from articles.models import Figure
from tests.downloads import csv_rows, json_lines
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
    assert checked == "Not checked"
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
            make_quantity("stay", 1, claim=make_claim("to stay", speaker, article))
            make_quantity(measure=measure)
    assert queries_of(few) == queries_of(many)


# The drawing: a list in order of time.


def drawn(page):
    """Each number of the drawing: its words, the shapes of its mark, its notes."""
    return [
        (
            words(item.select_one(".number__words")),
            [use["href"] for use in item.select("use")][1:] + ["bar"] * len(item.select("rect")),
            words(item.select_one(".number__notes")),
        )
        for item in page.select("li.number")
    ]


def days(page):
    return [words(day) for day in page.select(".moment__day")]


@pytest.mark.parametrize(
    ("qualifier", "verb", "shapes"),
    [
        ("", "came", ["#number-dot"]),
        ("up to", "came", ["#number-up_to", "#number-dot"]),
        ("at least", "came", ["#number-at_least", "#number-dot"]),
        ("about", "came", ["#number-about", "#number-dot"]),
        ("", "may come", ["#number-ring"]),
        ("up to", "will come", ["#number-up_to", "#number-ring"]),
    ],
)
def test_the_shape_says_limit_and_standing(read, troops, qualifier, verb, shapes):
    given(troops, "10 came", "10", 10, "2024-10-17", qualifier=qualifier, modality=verb)
    page = read(troops)
    assert drawn(page)[0][1] == shapes
    for shape in shapes:
        assert page.select_one(shape), f"the key has no {shape}"


def test_a_range_is_a_bar(read, troops):
    given(troops, "5 to 10 came", "5 to 10", 5, "2024-10-17", high=10)
    assert drawn(read(troops))[0][1] == ["bar"]


def test_a_number_without_a_value_has_words_and_no_mark(read, troops):
    given(troops, "dozens came", "dozens", None, "2024-10-17")
    page = read(troops)
    assert drawn(page)[0][:2] == ("dozens — Dara Ivanova (name not checked)", [])


def test_the_words_say_verb_speaker_standing_and_checked(read, troops):
    given(troops, "10,000 may come", "10,000", 10_000, "2024-10-17", modality="may come")
    ((text, _, notes),) = drawn(read(troops))
    assert text == "10,000 — Dara Ivanova (name not checked)"
    assert notes == "What may be. Not checked."


def test_days_stand_in_order_with_the_time_between_and_undated_ones_apart(read, troops):
    given(troops, "3 came", "3", 3, None)
    given(troops, "2 came", "2", 2, "2024-11-26")
    said = {"said": "2024-10-17", "said_precision": "day", "said_basis": "text"}
    given(troops, "1 came", "1", 1, "2024-10-20", claim=said)
    page = read(troops)
    assert days(page)[:2] == ["17 October 2024 said", "26 November 2024 printed"]
    assert days(page)[2].startswith("Undated")
    assert [words(gap) for gap in page.select(".moment__gap")] == ["6 weeks later"]
    assert [text[0] for text, *_ in drawn(page)] == ["1", "2", "3"]


def test_a_day_on_which_it_was_said_looks_different_from_one_on_which_it_was_printed(read, troops):
    said = {"said": "2024-10-17", "said_precision": "day", "said_basis": "text"}
    given(troops, "1 came", "1", 1, "2024-10-20", claim=said)
    given(troops, "2 came", "2", 2, "2024-11-26")
    first, second = read(troops).select(".moment")
    assert "moment--printed" not in first["class"]
    assert "moment--printed" in second["class"]


def test_each_unit_that_measures_has_a_drawing_of_its_own_and_what_is_counted_shares_one(read):
    aid = make_measure("aid")
    for n, unit in enumerate(["EUR", "USD", "percent", "trucks", "lorries"], 1):
        given(aid, f"{n} came", f"{n}", n, "2024-10-17", unit=unit)
    page = read(aid)
    titles = [words(title) for title in page.select(".number-drawing h3")]
    assert titles == ["Counted", "In EUR", "In USD", "In percent"]


# Restated numbers.


def restated(read, measure):
    return [(text.split(" — ")[0], notes) for text, _, notes in drawn(read(measure))]


def test_a_headline_and_the_same_words_again_are_drawn_once(read, troops):
    kord, text = (
        make_person("Ines Kord"),
        "10 to come. 10 will come, says Kord. Ten come, she said.",
    )
    article = make_article(text, published="2024-10-17", headline_start=0, headline_end=11)
    for content, printed, zone in (
        ("10 to come", "10 to", "headline"),
        ("10 will come", "10 will", "body"),
        ("Ten come", "Ten", "body"),
    ):
        claim = make_claim(content, kord, article, zone=zone)
        make_quantity(printed, 10, claim=claim, measure=troops)
    ((_, notes),) = restated(read, troops)
    assert notes == "Also in the headline and at 1 more place in the text. Not checked."


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"qualifier": "about"}, "another qualifier"),
        ({"modality": "may come"}, "what may be"),
        ({"low": 11}, "another number"),
        ({"speaker": "Ines Kord"}, "another speaker"),
        ({"day": "2024-10-18"}, "another day"),
    ],
)
def test_what_differs_is_drawn_by_itself(read, troops, other, reason):
    def give(low=10, speaker="Dara Ivanova", day="2024-10-17", **fields):
        person = Figure.objects.filter(name=speaker).first() or make_person(speaker)
        article = make_article(text="10 came", published=day)
        claim = make_claim("10 came", person, article)
        fields = {"modality": "came", **fields}
        make_quantity("10", low, claim=claim, measure=troops, **fields)

    give()
    give()
    assert len(restated(read, troops)) == 1
    give(**other)
    assert len(restated(read, troops)) == 2, reason


def test_speakers_not_known_by_name_are_the_same_only_within_an_article(read, troops):
    for person in (None, make_person("Mira Sandoval", display="withheld")):
        for _ in range(2):
            article = make_article(text="10 came", published="2024-10-17")
            make_quantity("10", 10, claim=make_claim("10 came", person, article), measure=troops)
    assert len(restated(read, troops)) == 4


def test_other_articles_that_print_it_are_named_with_their_address(read, troops):
    kord = make_person("Ines Kord")
    for name in "ABCDEFG":
        article = make_article("10 came", headline=f"Report {name}", published="2024-10-17")
        make_quantity("10", 10, claim=make_claim("10 came", kord, article), measure=troops)
    page = read(troops)
    assert "Also in 6 more articles" in drawn(page)[0][2]
    where = rows(page)[0][5]
    assert "Report E" in where
    assert where.endswith("and 2 more articles")


# In sentences.


def sentences(page):
    return [words(item) for item in page.select(".number-sentences li")]


def give(measure, name, low, day, **fields):
    person = Figure.objects.filter(name=name).first() or make_person(name)
    article = make_article(text=f"{low:,} came", published=day)
    claim = make_claim(f"{low:,} came", person, article)
    make_quantity(f"{low:,}", low, claim=claim, measure=measure, **fields)


def test_who_gives_the_same_number_and_who_different_ones(read, troops):
    give(troops, "Ines Kord", 10_000, "2024-10-17", modality="is preparing to send")
    give(troops, "Ines Kord", 12_000, "2024-10-22", qualifier="up to")
    give(troops, "Ines Kord", 11_000, "2024-11-26")
    give(troops, "Ines Kord", 100_000, "2024-11-26", modality="may grow to")
    give(troops, "Dara Ivanova", 11_000, "2024-12-01", qualifier="about")
    assert sentences(read(troops)) == [
        "11,000 is given by Ines Kord (name not checked) and Dara Ivanova (name not checked) "
        "(“about”); not checked.",
        "Ines Kord (name not checked) gives up to 12,000 (printed 22 October) and 11,000 (printed 26 November); "
        "of what is planned or to come, 10,000 (printed 17 October); of what may be, 100,000 "
        "(printed 26 November), all in 2024; not checked.",
    ]


def test_equal_numbers_of_different_units_are_not_the_same(read):
    aid = make_measure("aid")
    give(aid, "Ines Kord", 5, "2024-10-17", unit="EUR")
    give(aid, "Dara Ivanova", 5, "2024-10-17", unit="USD")
    assert sentences(read(aid)) == []


def test_speakers_whom_readers_do_not_meet_are_in_no_sentence(read, troops):
    make_person("Mira Sandoval", display="withheld")
    give(troops, "Mira Sandoval", 10, "2024-10-17")
    give(troops, "Mira Sandoval", 11, "2024-10-18")
    give(troops, "Ines Kord", 10, "2024-10-17")
    page = read(troops)
    assert sentences(page) == []
    assert "Sandoval" not in str(page)


def test_many_different_numbers_of_a_speaker_are_summed_up_and_lead_to_the_statements(read, troops):
    for n in range(1, 11):
        give(troops, "Ines Kord", n, "2024-10-17")
    page = read(troops)
    assert sentences(page) == [
        "Ines Kord (name not checked) gives 10 different numbers, from 1 to 10; not checked."
    ]
    link = page.select(".number-sentences a")[-1]["href"]
    assert f"measure={troops.pk}" in link


# Many numbers.


def test_many_numbers_stand_on_several_pages_with_all_in_one_drawing(read, troops):
    for n in range(1, 31):
        give(troops, f"Speaker {n}", n, f"20{n % 10 + 10}-10-17")
    first, second = read(troops), read(troops, page=2)
    assert len(drawn(first)) == 25
    assert len(drawn(second)) == 5
    assert first.select_one(".number-overview path")["d"].count("h0") == 30
    assert len(first.select(".number-years a")) == 10
    for year in first.select(".number-years a"):
        number, _, anchor = year["href"].partition("#")
        there = read(troops, page=number.partition("=")[2])
        assert there.select_one(f"#{anchor}"), f"{year['href']} leads to nothing"


# Files.


def taken(client, measure, name):
    response = client.get(measure.get_absolute_url(), {"format": name})
    assert response["Content-Disposition"].endswith(f'.{name}"')
    return response


def test_files_hold_what_is_drawn(client, refreshed, troops):
    give(troops, "Ines Kord", 12_000, "2024-10-22", qualifier="up to", modality="may grow to")
    give(troops, "Ines Kord", 12_000, "2024-10-22", qualifier="up to", modality="may grow to")
    refreshed()
    (record,) = json_lines(taken(client, troops, "jsonl"))
    (row,) = csv_rows(taken(client, troops, "csv"))
    for one in (record, row):
        assert (one["low"], one["high"], one["date"]) == ("12000", "12000", "2024-10-22")
        assert (one["limit"], one["says"]) == ("so many or fewer", "what may be")
        assert one["statement"].startswith("http://testserver/claims/")
        assert str(one["places"]) == "2"
        assert one["checked"] == "Found by program, not checked"
    assert record["speakers"][0]["speaker"] == row["speaker"] == "Ines Kord"
    assert len(record["also_printed_at"]) == 1


def test_files_hold_nothing_that_a_spreadsheet_computes_and_no_withheld_name(
    client, refreshed, troops
):
    make_person("Mira Sandoval", display="withheld")
    give(troops, "Mira Sandoval", 10, "2024-10-17", qualifier="=1+1")
    refreshed()
    text = b"".join(taken(client, troops, "csv")).decode()
    assert "'=1+1" in text
    assert "Sandoval" not in text

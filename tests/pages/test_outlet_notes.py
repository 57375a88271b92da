"""What editors say of an outlet stands with its name, and moves nothing."""

import pytest
from lxml import etree

from tests.downloads import csv_rows
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import facts, section, words

pytestmark = pytest.mark.django_db

NOTE, REFERENCE = "state-controlled", "https://media.example/tass"
WHOLE = "TASS: state-controlled. See media.example"
SAID = "Troops came, 10,000 of them"


@pytest.fixture
def tass():
    return make_organization(
        "TASS", "media", outlet_note=NOTE, outlet_note_reference=REFERENCE, review="checked"
    )


@pytest.fixture
def claim(tass):
    article = make_article(f"“{SAID},” she said.", outlet=tass, published="2024-10-17")
    return make_claim(SAID, make_person(), article)


@pytest.fixture
def another():
    """A statement of another outlet, so that a list is not all of one."""
    return make_claim("the port is open", make_person("Bo Diaz"), make_article(
        "“the port is open,” he said.", outlet="Herald", published="2024-10-16"
    ))  # fmt: skip


def marks(page):
    return [words(mark) for mark in page.main.select(".outlet__note")]


def test_where_the_outlet_heads_a_page_its_note_is_told_with_its_reference(read, claim, tass):
    head = read(claim.article).select_one(".article-head .outlet-note")
    assert words(head) == "state-controlled. See media.example"
    assert head.a["href"] == REFERENCE
    assert WHOLE in facts(read(claim))["Where"]
    own = read(tass).select_one("#outlet-note")
    assert words(own) == "As an outlet: state-controlled. See media.example"


def test_in_a_list_it_stands_behind_the_name_and_leads_to_the_outlet(read, claim, another, tass):
    number = make_quantity("10,000", claim=claim, measure=make_measure("troops"))
    for place in ("/claims/", "/articles/", "/", claim.speaker, number.measure):
        found = read(place).main.select(".outlet__note")
        assert {words(mark) for mark in found} == {NOTE}, place
        assert found[0]["href"] == f"{tass.get_absolute_url()}#outlet-note"


def test_a_list_all_of_whose_rows_are_of_one_outlet_says_it_once_above_them(
    read, claim, another, tass
):
    make_claim("she said", make_person(), claim.article)
    make_article("More of it.", outlet=tass)
    for place in (f"/claims/?outlet={tass.pk}", f"/articles/?outlet={tass.pk}"):
        page = read(place)
        assert [words(note) for note in page.main.select(".outlet-note")] == [WHOLE]
        assert marks(page) == []


def test_a_long_note_is_a_link_to_its_words_in_a_list(read, claim, another, tass):
    tass.outlet_note = "Owned by the state since 1992, and directed by whom its president appoints."
    tass.save()
    assert marks(read("/claims/")) == ["note on this outlet"]
    assert tass.outlet_note.rstrip(".") in words(read(tass).select_one("#outlet-note"))


def test_where_a_text_probably_stood_first_the_note_stands_too(read, tass, another):
    article = make_article(outlet="Quay Mirror", first_publisher=tass)
    assert marks(read("/articles/")) == [NOTE]
    assert "state-controlled" in words(section(read(article), "Where this comes from"))


def test_the_note_of_the_outlet_that_another_was_merged_into_holds_for_both(read, tass, another):
    former = make_organization("Itar-Tass", "media", merged_into=tass)
    claim = make_claim(SAID, make_person(), make_article(f"“{SAID},” she said.", outlet=former))
    assert marks(read("/claims/")) == [NOTE]
    assert "state-controlled" in facts(read(claim))["Where"]


def test_a_rejected_outlet_bears_no_note(read, claim, another, tass):
    tass.review = "rejected"
    tass.save()
    for place in ("/claims/", "/articles/", claim, claim.article):
        assert NOTE not in words(read(place).main)


def test_a_note_changes_no_order_and_no_count(read_list, claim, another, tass):
    def state():
        pages = [
            read_list(place)
            for place in ("/claims/", "/articles/", "/organizations/", "/claims/?q=troops")
        ]
        return [(page.announced, page.heads, page.facets, page.coverage) for page in pages]

    with_note = state()
    tass.outlet_note = tass.outlet_note_reference = ""
    tass.save()
    assert state() == with_note


def test_files_have_columns_for_it(client, refreshed, claim, tass):
    number = make_quantity("10,000", claim=claim, measure=make_measure("troops"))
    make_claim("she said", tass, claim.article)
    refreshed()
    for place in ("/claims/", "/articles/", "/organizations/", number.measure.get_absolute_url()):
        every = csv_rows(client.get(place, {"format": "csv"}))
        rows = [row for row in every if row["outlet_note"]]
        assert rows, place
        assert (rows[0]["outlet_note"], rows[0]["outlet_note_reference"]) == (NOTE, REFERENCE)


def test_citations_and_feeds_tell_it(client, refreshed, claim):
    refreshed()
    for record in (claim, claim.article):
        for suffix in ("txt", "ris", "json"):
            cited = client.get(f"{record.get_absolute_url()}cite.{suffix}").content.decode()
            assert f"On TASS: {NOTE} ({REFERENCE})." in cited, suffix
    for place in ("/claims/", "/articles/"):
        feed = etree.fromstring(client.get(place, {"format": "atom"}).content)
        assert f"TASS: {NOTE} ({REFERENCE})" in feed.findtext("{*}entry/{*}content")


def test_many_noted_outlets_cost_as_many_queries_as_few(queries_of, tass):
    def pages(count):
        speaker = make_person(f"Dara {count}")
        for n in range(count):
            former = make_organization(f"Itar-Tass {count} {n}", "media", merged_into=tass)
            article = make_article(f"“{SAID},” she said.", outlet=former, first_publisher=former)
            make_claim(SAID, speaker, article)
        lists = [f"/claims/?speaker={speaker.pk}", f"/articles/?quoted={speaker.pk}"]
        return [speaker, *lists, *(f"{place}&format=atom" for place in lists)]

    few, many = pages(2), pages(9)
    assert [queries_of(place) for place in many] == [queries_of(place) for place in few]

"""The timeline of a person or organization: its list, its choices, its pages and its drawing."""

from collections import Counter

import pytest
from bs4 import BeautifulSoup

from articles.filling import fill
from articles.models import FacetVersion
from articles.timeline import building
from articles.timeline.tally import Option
from articles.views.timeline import OPTION, option
from tests.factories import (
    make_article,
    make_claim,
    make_mention,
    make_organization,
    make_person,
)
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def said(speaker, day=None, text="the port is open", kind="direct", outlet=None, **fields):
    precision = fields.pop("precision", "day")
    dated = {"published": day, "published_precision": precision} if day else {}
    article = make_article(text=f"{text}, said.", outlet=outlet, **dated)
    return make_claim(text, speaker, article, kind=kind, **fields)


def named(figure, day=None, outlet=None):
    article = make_article(text=f"{figure.name} came.", published=day, outlet=outlet)
    return make_mention(figure, article)


def groups(page):
    return [words(group) for group in page.select(".timeline__group")]


def statements(page):
    return [words(one) for one in page.select(".timeline__statement blockquote")]


def options(page, title):
    """The choices of one row: label → count and link."""
    rows = [row for row in page.select(".choices__row") if words(row.h3) == title]
    items = [item for row in rows for item in row.select("li")]
    if title == "Year" and not items:
        items = [only for only in page.select(".timeline__only") if only.data]
    return {words(item.a): (int(item.data["value"]), item.a) for item in items}


def listed(page):
    """How many statements and namings the list shows, by mark and day."""
    found = Counter()
    for group in page.select(".timeline__group[data-day]"):
        if group["data-day"]:
            number = len(group.select(".timeline__statement"))
            found[group.get("data-mark"), group["data-day"]] += number
            found["pin", group["data-day"]] += len(group.select(".timeline__naming"))
    return +found


def drawn(page):
    """The same of the drawing."""
    found = Counter()
    for mark in page.select(".timeline-drawing [data-mark]"):
        found[mark["data-mark"], mark["data-period"]] += int(mark["data-count"])
    return found


def test_statements_stand_in_the_order_of_their_days_under_year_and_month(read):
    dara = make_person()
    said(dara, "2024-11-26", "third")
    said(dara, "2023-12-31", "first")
    said(dara, "2024-10-17", "second")
    page = read(dara)
    years = [words(title) for title in page.select(".timeline__year h3")]
    months = [words(title) for title in page.select(".timeline__year > h4")]
    assert (years, months) == (["2023", "2024"], ["December", "October", "November"])
    assert statements(page) == ["“first”", "“second”", "“third”"]


def test_the_newest_come_first_if_one_asks_for_it(read):
    dara = make_person()
    for day, text in (("2023-12-31", "first"), (None, "undated"), ("2024-10-17", "second")):
        said(dara, day, text)
    page = read(dara)
    newest = read(dara.get_absolute_url() + page.find("a", string="Newest first")["href"])
    assert statements(newest) == ["“second”", "“first”", "“undated”"]


@pytest.mark.parametrize("order", ["", "newest"])
def test_what_is_known_only_to_the_year_or_month_stands_under_no_month_or_day(read, order):
    dara = make_person()
    said(dara, "2024-01-01", "in the year", precision="year")
    said(dara, "2024-01-01", "in January", precision="month")
    said(dara, "2024-01-01", "on New Year", precision="day")
    said(dara, "2024-06-01", "in June", precision="month")
    page = read(dara, order=order)
    in_order = ["“in the year”", "“in January”", "“on New Year”", "“in June”"]
    assert statements(page) == (in_order[::-1] if order else in_order)
    months = [words(title) for title in page.select(".timeline__year > h4")]
    in_order = ["Month not known", "January", "June"]
    assert months == (in_order[::-1] if order else in_order)
    ids = [tag["id"] for tag in page.select("[id]")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("fields", "when", "mark"),
    [
        ({}, "Printed 17 October 2024, said then or earlier", "hollow"),
        ({"said": "2024-10-15", "said_precision": "day"}, "Said 15 October 2024", "solid"),
        (
            {"said": "2024-10-15", "said_precision": "day", "said_bound": "not_after"},
            "Said 15 October 2024 or earlier",
            "hollow",
        ),
    ],
)
def test_the_ground_on_which_a_statement_stands_under_its_day_is_told(read, fields, when, mark):
    dara = make_person()
    said(dara, "2024-10-17", **fields)
    (group,) = read(dara).select(".timeline__group")
    assert words(group.select_one(".timeline__when")) == when
    assert group["data-mark"] == mark


def test_what_has_no_date_stands_apart(read):
    dara = make_person()
    said(dara)
    said(dara, "2024-10-17")
    page = read(dara)
    assert len(page.select("section[aria-labelledby=on-undated] li")) == 1
    assert len(page.select("section[aria-labelledby=on-2024] li")) == 1


def test_articles_that_name_the_figure_say_how_often_and_as_what(read):
    dara = make_person()
    article = make_article(text="Ivanova came. Ivanova left. D. Ivanova.", published="2024-10-17")
    make_mention(dara, article, "D. Ivanova")
    make_mention(dara, article, "Ivanova")
    (group,) = groups(read(dara))
    assert "named 2 times, as D. Ivanova, Ivanova" in group


def test_an_organization_tells_its_own_statements_from_those_of_its_people(read):
    union = make_organization("Harbour Union")
    said(union, "2024-10-17", "by the union")
    said(make_person(), "2024-10-18", "by its head", speaks_for=union)
    page = read(union)
    own, people = groups(page)
    assert "Dara Ivanova" not in own
    assert "Dara Ivanova" in people
    what = options(page, "What")
    assert {label: count for label, (count, _) in what.items()} == {
        "said by it": 1,
        "said by its people": 1,
    }


def test_whom_a_person_speaks_for_is_told_where_its_role_does_not_say_it(read):
    dara = make_person()
    nato, union = make_organization("NATO"), make_organization("Harbour Union")
    dara.affiliations.create(role="Envoy", organization=nato, basis="editor", review="checked")
    said(dara, "2024-10-17", speaks_for=nato)
    said(dara, "2024-10-18", speaks_for=union)
    as_envoy, as_member = groups(read(dara))
    assert "for NATO" not in as_envoy
    assert "for Harbour Union" in as_member


@pytest.fixture
def busy(db):
    dara = make_person()
    said(dara, "2024-10-17", "one", outlet="Herald")
    said(dara, "2024-11-26", "two", kind="reported", outlet="Herald")
    said(dara, "2023-01-05", "three", kind="reported", outlet="Courier")
    said(dara, None, "four", kind="mixed")
    named(dara, "2024-12-01", "Courier")
    return dara


@pytest.mark.parametrize("title", ["What", "How it is given", "Outlet", "Year"])
@pytest.mark.parametrize("chosen", [{}, {"kind": "reported"}, {"year": "2024", "show": "said"}])
def test_each_count_is_what_its_link_shows(read, busy, title, chosen):
    for label, (count, link) in options(read(busy, **chosen), title).items():
        if not link.get("aria-current"):
            shown = read(f"{busy.get_absolute_url()}{link['href']}")
            assert words(shown.select_one("[role=status]")).startswith(f"{count} entr"), label
            namings = len(shown.select(".timeline__naming"))
            assert len(statements(shown)) + namings == count, label


def test_choices_narrow_together_and_each_can_be_taken_off(read, busy):
    page = read(busy, kind="reported", year="2024")
    assert statements(page) == ["two"]
    chosen = options(page, "Year")["2024"][1]
    assert chosen["aria-current"] == "true"
    assert chosen["href"] == "?kind=reported#timeline"
    assert page.find("a", string="Show everything")["href"] == "?#timeline"


def test_what_no_known_outlet_printed_can_be_chosen(read, busy):
    assert statements(read(busy, outlet="none")) == ["four"]


def test_a_merged_outlet_counts_with_the_one_that_remains(read, busy):
    herald = make_organization("The Herald", "media")
    type(herald).objects.filter(name="Herald").update(merged_into=herald)
    count, link = options(read(busy), "Outlet")["The Herald"]
    assert count == 2
    assert len(statements(read(f"{busy.get_absolute_url()}{link['href']}"))) == 2


def test_a_choice_that_leaves_nothing_says_so_and_how_to_widen(read, busy):
    page = read(busy, kind="direct", year="2023")
    assert groups(page) == []
    assert "Nothing here with this choice." in words(page.main)


@pytest.mark.parametrize(
    "query",
    [
        {"show": "nonsense"},
        {"show": "people"},
        {"kind": "\x00"},
        {"outlet": "9" * 5000},
        {"outlet": "-1"},
        {"outlet": "nobody"},
        {"year": "0"},
        {"year": "9999"},
        {"year": "²"},
        {"page": "0"},
        {"page": "999999"},
        {"order": "random"},
        {"year": "x" * 60_000},
    ],
)
def test_whatever_is_typed_the_page_answers(read, busy, query):
    read(busy, **query)


def test_a_headline_that_repeats_the_text_is_no_entry(read):
    dara = make_person()
    claim = said(dara, "2024-10-17")
    make_claim("the port", dara, claim.article, zone="headline", repeats=claim)
    assert len(statements(read(dara))) == 1


def test_a_joint_statement_stands_on_the_timeline_of_each(read):
    dara, ines = make_person("Dara Ivanova"), make_person("Ines Kord")
    first = said(dara, "2024-10-17")
    make_claim(first.content, ines, first.article, said_with=first)
    for figure in (dara, ines):
        assert "Ines Kord" in groups(read(figure))[0]


def test_rejected_and_withdrawn_leave_the_timeline(read):
    dara = make_person()
    said(dara, "2024-10-17", review="rejected")
    claim = said(dara, "2024-10-18")
    claim.article.withdrawn_at = "2025-01-01T00:00Z"
    claim.article.save()
    page = read(dara)
    assert groups(page) == []
    assert "no statement" in words(page.main)


@pytest.fixture
def small_pages(monkeypatch):
    monkeypatch.setattr(building, "AT_ONCE", 3)


def all_pages(read, figure, **query):
    """Every page of a timeline, by its own links."""
    pages = [read(figure, **query)]
    while later := pages[-1].find("a", rel="next"):
        pages.append(read(figure.get_absolute_url() + later["href"]))
    return pages


@pytest.mark.parametrize("order", ["", "newest"])
def test_a_long_timeline_comes_in_pages_that_leave_nothing_out(read, small_pages, order):
    dara = make_person()
    for n in range(1, 8):
        said(dara, f"2024-10-0{n % 3 + 1}", f"number {n}")
        named(dara, f"2024-10-0{n % 2 + 1}")
        said(dara, None, f"undated {n}")
    said(dara, "2024-10-01", "known to the month", precision="month")
    pages = all_pages(read, dara, order=order)
    assert len(pages) == 8
    shown = [text for page in pages for text in statements(page)]
    assert len(shown) == len(set(shown)) == 15
    assert sum(len(page.select(".timeline__naming")) for page in pages) == 7
    assert pages[-1].find("a", rel="prev")
    days = [group["data-day"] for page in pages for group in page.select(".timeline__group")]
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=bool(order))
    assert days[len(dated) :] == [""] * (len(days) - len(dated))


def test_links_jump_to_each_year_on_whatever_page_it_begins(read, small_pages):
    dara = make_person()
    for year in (2021, 2022, 2023, 2024):
        for day in range(1, 4):
            said(dara, f"{year}-03-0{day}", f"{day} March {year}")
    jumps = {words(a): a["href"] for a in read(dara, page="2").select(".jumps a")}
    assert list(jumps) == ["2021", "2022", "2023", "2024"]
    assert jumps["2022"] == "#on-2022"
    there = read(dara.get_absolute_url() + jumps["2024"])
    assert there.select_one("#on-2024")
    assert "1 March 2024" in statements(there)[0]


def test_within_one_year_links_jump_to_the_months(read):
    dara = make_person()
    for day in ("2024-10-17", "2024-11-26"):
        said(dara, day)
    page = read(dara)
    jumps = {words(a): a["href"] for a in page.select(".jumps a")}
    assert jumps == {"October": "#on-2024-10", "November": "#on-2024-11"}
    assert page.select_one(jumps["November"])


def eight(figure, **fields):
    for n in range(8):
        said(figure, f"2024-10-1{n % 4}", f"number {n}", **fields)


def test_from_eight_dated_statements_on_there_is_a_drawing(read):
    dara, ines = make_person("Dara Ivanova"), make_person("Ines Kord")
    eight(dara)
    for n in range(7):
        said(ines, "2024-10-17", f"number {n}")
    said(ines)
    assert read(dara).select_one(".timeline-drawing svg")
    assert read(ines).select_one(".timeline-drawing") is None


@pytest.fixture
def drawn_figure(db):
    """Of each kind some: said that day, printed that day, named, joint, undated."""
    dara = make_person()
    eight(dara)
    eight(dara, said="2024-10-12", said_precision="day")
    first = said(dara, "2024-10-20", "together", outlet="Herald", kind="mixed")
    make_claim("together", make_person("Ines Kord"), first.article, said_with=first)
    said(dara, None, "undated")
    for day in ("2024-10-11", "2024-10-11", "2024-10-21", None):
        named(dara, day)
    return dara


@pytest.mark.parametrize(
    "chosen",
    [
        {},
        {"show": "said"},
        {"show": "named"},
        {"kind": "direct"},
        {"kind": "mixed"},
        {"year": "2024"},
    ],
)
def test_drawing_and_list_agree_whatever_is_chosen(read, drawn_figure, chosen):
    page = read(drawn_figure, **chosen)
    assert drawn(page) == listed(page) != Counter()


def test_the_drawing_shows_all_pages_of_its_list(read, drawn_figure, small_pages):
    pages = all_pages(read, drawn_figure)
    assert len(pages) > 5
    everything = sum((listed(page) for page in pages), Counter())
    for page in pages:
        assert drawn(page) == everything


def test_by_month_the_drawing_counts_what_the_list_has_in_each(read):
    dara = make_person()
    for n in range(9):
        said(dara, f"2024-{n % 3 + 7:02}-1{n}", f"number {n}")
    page = read(dara)
    by_month = Counter()
    for (mark, day), number in listed(page).items():
        by_month[mark, day[:7]] += number
    assert drawn(page) == by_month


def test_what_is_known_only_to_the_month_is_framed_among_days(read):
    dara = make_person()
    eight(dara)
    said(dara, "2024-10-01", "some day", precision="month")
    assert drawn(read(dara))["frame", "2024-10"] == 1


def test_the_drawing_says_in_a_sentence_what_it_shows(read, drawn_figure):
    page = read(drawn_figure)
    drawing = page.select_one(".timeline-drawing svg")
    assert drawing["role"] == "img"
    title, description = (
        words(page.select_one(f"#{name}")) for name in drawing["aria-labelledby"].split()
    )
    assert title == "Timeline of Dara Ivanova"
    assert description == (
        "17 statements and 3 articles from 10 to 21 October 2024; most on 12 October: 10."
    )
    legend = words(page.select_one(".timeline-drawing__legend"))
    assert "said then or earlier" in legend
    assert "2 entries without a date not drawn" in legend


def test_an_organization_has_a_lane_for_its_people(read):
    union = make_organization("Harbour Union")
    eight(union)
    said(make_person(), "2024-10-18", "by its head", speaks_for=union)
    page = read(union)
    lanes = [lane["data-lane"] for lane in page.select(".timeline-drawing__lane")]
    labels = [words(label) for label in page.select(".timeline-drawing__label")]
    assert lanes == ["said", "people"]
    assert labels == ["8 statements of its own", "1 statement by its people"]


def test_an_outlet_kept_from_readers_is_no_choice(read, busy):
    type(busy).objects.filter(name="Herald").update(review="rejected")
    outlets = options(read(busy), "Outlet")
    assert {label: count for label, (count, _) in outlets.items()} == {"Courier": 2, "not known": 3}


def test_an_archive_without_an_index_has_the_same_timeline(read, client):
    speaker, outlet = make_person("Ann Ash"), make_organization("Quay", "media")
    said(speaker, "2024-10-17", outlet=outlet)
    said(speaker, "2023-01-01", kind="reported", precision="year")
    said(speaker)
    named(speaker, "2024-10-18", outlet)
    choices = ({}, {"year": "2024"}, {"outlet": "none"}, {"kind": "direct", "order": "newest"})
    indexed = [words(read(speaker, **choice).main) for choice in choices]
    FacetVersion.objects.all().delete()
    plain = [client.get(speaker.get_absolute_url(), choice).content for choice in choices]
    assert [words(BeautifulSoup(page, "lxml").main) for page in plain] == indexed


def test_large_numbers_are_told_with_commas():
    shown = fill(OPTION, option(Option("said", "said by them", 5143, "?show=said", False)))
    count = BeautifulSoup(shown, "html.parser").data
    assert (count["value"], count.text) == ("5143", "5,143")

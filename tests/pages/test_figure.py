"""One person or organization: who that is, as printed where, and the timeline."""

import pytest

from articles import timeline
from articles.models import Affiliation
from tests.factories import (
    make_article,
    make_claim,
    make_mention,
    make_organization,
    make_person,
)
from tests.pages.words import section, words

pytestmark = pytest.mark.django_db


def said(speaker, day=None, text="the port is open", kind="direct", outlet=None, **fields):
    article = make_article(text=f"{text}, said.", published=day, outlet=outlet)
    return make_claim(text, speaker, article, kind=kind, **fields)


def entries(page):
    return [words(entry) for entry in page.select(".timeline__entries > li")]


def options(page, title):
    """The choices of one row with their counts."""
    row = next(row for row in page.select(".choices__row") if words(row.h3) == title)
    return {words(item.a): (int(item.data["value"]), item.a) for item in row.select("li")}


def test_statements_stand_in_the_order_of_their_days_under_year_and_month(read):
    dara = make_person()
    said(dara, "2024-11-26", "third")
    said(dara, "2023-12-31", "first")
    said(dara, "2024-10-17", "second")
    page = read(dara)
    years = [words(title) for title in page.select(".timeline__year > h3")]
    months = [words(title) for title in page.select(".timeline__month > h4")]
    assert (years, months) == (["2023", "2024"], ["December", "October", "November"])
    assert [next(w for w in ("first", "second", "third") if w in e) for e in entries(page)] == [
        "first",
        "second",
        "third",
    ]


def test_a_statement_placed_by_its_article_says_then_or_earlier(read):
    dara = make_person()
    said(dara, "2024-10-17")
    (entry,) = entries(read(dara))
    assert "17 October 2024" in entry
    assert "said then or earlier" in entry


def test_a_statement_with_a_day_of_its_own_stands_under_that_day(read):
    dara = make_person()
    said(dara, "2024-10-17", said="2024-10-15", said_precision="day")
    (entry,) = entries(read(dara))
    assert entry.startswith("15 October 2024")
    assert "said then" in entry
    assert "or earlier" not in entry


def test_what_has_no_date_stands_apart(read):
    dara = make_person()
    said(dara)
    said(dara, "2024-10-17")
    page = read(dara)
    assert len(page.select("section[aria-labelledby=undated] li")) == 1
    assert len(page.select("section[aria-labelledby=year-2024] li")) == 1


def test_articles_that_name_the_figure_say_how_often_and_as_what(read):
    dara = make_person()
    article = make_article(text="Ivanova came. Ivanova left. D. Ivanova.", published="2024-10-17")
    make_mention(dara, article, "D. Ivanova")
    make_mention(dara, article, "Ivanova")
    (entry,) = entries(read(dara))
    assert "named 2 times there" in entry
    assert "D. Ivanova" in entry


def test_an_organization_tells_its_own_statements_from_those_of_its_people(read):
    union = make_organization("Harbour Union")
    said(union, "2024-10-17", "by the union")
    said(make_person(), "2024-10-18", "by its head", speaks_for=union)
    page = read(union)
    own, people = entries(page)
    assert "Dara Ivanova" not in own
    assert "Dara Ivanova" in people
    assert "1 statement of its own, 1 statement by its people" in words(
        page.select_one(".page-head")
    )
    what = options(page, "What")
    assert {label: count for label, (count, _) in what.items()} == {
        "said by it": 1,
        "said by its people": 1,
    }


@pytest.fixture
def busy(db):
    dara = make_person()
    said(dara, "2024-10-17", "one", outlet="Herald")
    said(dara, "2024-11-26", "two", kind="reported", outlet="Herald")
    said(dara, "2023-01-05", "three", kind="reported", outlet="Courier")
    said(dara, None, "four", kind="mixed")
    article = make_article(text="Ivanova came.", published="2024-12-01", outlet="Courier")
    make_mention(dara, article, "Ivanova")
    return dara


@pytest.mark.parametrize("title", ["What", "How it is given", "Outlet", "Year"])
def test_each_count_is_what_its_link_shows(read, busy, title):
    for label, (count, link) in options(read(busy), title).items():
        chosen = read(f"{busy.get_absolute_url()}{link['href']}")
        assert words(chosen.select_one("[role=status]")).startswith(f"{count} entr"), label


def test_choices_narrow_together_and_each_can_be_taken_off(read, busy):
    page = read(busy, kind="reported", year="2024")
    assert [e for e in entries(page) if "two" in e] == entries(page)
    chosen = options(page, "Year")["2024"][1]
    assert chosen["aria-current"] == "true"
    assert chosen["href"] == "?kind=reported"
    assert page.find("a", string="Show everything")["href"] == "?"


def test_a_choice_that_leaves_nothing_says_so_and_how_to_widen(read, busy):
    page = read(busy, kind="direct", year="2023")
    assert entries(page) == []
    assert "Nothing here with this choice." in words(page.main)


@pytest.mark.parametrize(
    "query",
    [
        {"show": "nonsense"},
        {"kind": "\x00"},
        {"outlet": "9" * 5000},
        {"outlet": "-1"},
        {"year": "0"},
        {"year": "²"},
        {"page": "0"},
        {"page": "999999"},
        {"year": "x" * 60_000},
    ],
)
def test_whatever_is_typed_the_page_answers(read, busy, query):
    read(busy, **query)


def test_a_headline_that_repeats_the_text_is_no_entry(read):
    dara = make_person()
    claim = said(dara, "2024-10-17")
    make_claim("the port", dara, claim.article, zone="headline", repeats=claim)
    assert len(read(dara).select(".claim")) == 1


def test_a_joint_statement_stands_on_the_timeline_of_each(read):
    dara, ines = make_person("Dara Ivanova"), make_person("Ines Kord")
    first = said(dara, "2024-10-17")
    make_claim(first.content, ines, first.article, said_with=first)
    for figure in (dara, ines):
        page = read(figure)
        assert "1 statement;" in words(page.select_one(".page-head__lead"))
        assert "Ines Kord" in entries(page)[0]


def test_rejected_and_withdrawn_leave_the_timeline(read):
    dara = make_person()
    said(dara, "2024-10-17", review="rejected")
    claim = said(dara, "2024-10-18")
    claim.article.withdrawn_at = "2025-01-01T00:00Z"
    claim.article.save()
    page = read(dara)
    assert entries(page) == []
    assert "No statement" in words(page.main)


def test_a_long_timeline_comes_in_pages(read, monkeypatch):
    monkeypatch.setattr(timeline, "AT_ONCE", 2)
    dara = make_person()
    for day in range(1, 6):
        said(dara, f"2024-10-0{day}", f"number {day}")
    first = read(dara)
    assert len(entries(first)) == 2
    last = read(dara, page="3")
    assert "number 5" in entries(last)[0]
    assert last.find("a", rel="prev")["href"] == "?page=2"
    assert last.find("a", rel="next") is None


def test_every_spelling_is_shown_with_how_often_and_where(read):
    dara = make_person()
    for name, outlet in (("Ivanova", "Herald"), ("Ivanova", "Courier"), ("Iwanowa", "Herald")):
        make_mention(dara, make_article(text=f"{name} came.", outlet=outlet), name)
    spellings = section(read(dara), "Spellings as printed")
    assert [words(item) for item in spellings.select("li")] == [
        "Ivanova, 2 timesHerald; Courier",
        "Iwanowa, 1 timeHerald",
    ]


def test_a_role_found_in_an_article_says_where_it_is_printed(read):
    dara = make_person()
    article = make_article(text="Mayor Ivanova came.", outlet="Herald", published="2024-10-17")
    Affiliation.objects.create(
        person=dara, role="Mayor", basis="article", article=article, start=0, end=5
    )
    role = words(section(read(dara), "Roles").li)
    assert role == "Described as MayorIn Herald, 17 October 2024. Found by program, not checked"


def test_a_role_that_an_editor_gives_has_its_organization_and_years(read):
    dara, union = make_person(), make_organization("Harbour Union")
    Affiliation.objects.create(
        person=dara, role="Chair", organization=union, since="2019-05", basis="editor"
    )
    assert words(section(read(dara), "Roles").li).startswith("Chair, Harbour Union, since 2019")
    assert "Dara Ivanova" in words(section(read(union), "Its people").li)


def test_a_name_that_no_editor_confirmed_says_so(read):
    assert "Name not checked" in words(read(make_person()).main)
    assert "Name not checked" not in words(read(make_person(review="checked")).main)


def test_the_statements_are_reached_as_a_list(read):
    dara = make_person()
    said(dara)
    link = section(read(dara), "Statements as a list").a
    assert link["href"] == f"/claims/?speaker={dara.pk}"


def test_what_an_organization_and_its_people_said_is_one_list(read):
    union = make_organization("Harbour Union")
    said(union)
    said(make_person(), speaks_for=union)
    own, both = section(read(union), "Statements as a list").select("p")
    assert (own.a["href"], words(own)[-3:]) == (f"/claims/?speaker={union.pk}", "(1)")
    assert (both.a["href"], words(both)[-3:]) == (f"/claims/?organization={union.pk}", "(2)")


def test_a_person_opened_as_an_organization_is_redirected(client):
    dara = make_person()
    response = client.get(f"/organizations/{dara.pk}-dara-ivanova/?year=2024")
    assert response.status_code == 301
    assert response["Location"] == f"{dara.get_absolute_url()}?year=2024"


def test_a_merged_figure_leads_to_the_one_that_remains(client):
    root = make_person("Dara Ivanova")
    merged = make_person("D Ivanova", merged_into=root)
    response = client.get(f"/people/{merged.pk}-d-ivanova/")
    assert (response.status_code, response["Location"]) == (301, root.get_absolute_url())


def test_what_a_merged_figure_said_stands_with_the_one_that_remains(read):
    root = make_person("Dara Ivanova")
    said(make_person("D Ivanova", merged_into=root), "2024-10-17")
    assert len(entries(read(root))) == 1


@pytest.mark.parametrize("make", [make_person, make_organization])
def test_a_rejected_figure_is_gone(read, make):
    read(make(review="rejected"), status=410)


def test_a_withheld_figure_has_no_page_and_is_not_listed_in_its_article(read):
    dara = make_person(display="withheld")
    article = make_article(text="Ivanova came.")
    make_mention(dara, article, "Ivanova")
    read(dara, status=410)
    assert read(article).select(f'a[href="{dara.get_absolute_url()}"]') == []


def test_a_figure_merged_into_a_rejected_one_is_gone(read):
    root = make_person(review="rejected")
    read(make_person("D Ivanova", merged_into=root), status=410)


def test_hostile_names_stay_text(read):
    page = read(make_person("<script>alert(1)</script>"))
    assert page.select("script") == []
    assert words(page.h1) == "<script>alert(1)</script>"


def test_a_busy_figure_costs_as_many_queries_as_a_quiet_one(queries_of):
    assert queries_of(quoted_figure(1)) == queries_of(quoted_figure(9))


def quoted_figure(size):
    union = make_organization("Harbour Union")
    for n in range(size):
        claim = said(union, f"2024-10-{n + 1:02}", f"Union {n}", outlet=f"Outlet {size} {n}")
        make_claim(f"Union {n}", make_person(), claim.article, said_with=claim)
        make_mention(union, claim.article, f"Union {n}")
        said(make_person(), "2024-11-01", f"head {n}", speaks_for=union)
        Affiliation.objects.create(person=make_person(), role="Chair", organization=union)
    return union

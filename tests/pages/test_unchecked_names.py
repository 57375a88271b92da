"""People whom a program found and nobody has checked: where they stand, and where only if asked for."""

import json

import pytest

from tests.downloads import csv_rows
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_known_person,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db
MARK = "(name not checked)"


@pytest.fixture
def kord():
    """An unchecked person with a statement, beside a checked one."""
    text = "“the port is open,” said Ines Kord. “no,” said Dara Ivanova. “we agree,” they said."
    article = make_article(text, outlet="Herald", published="2024-10-17")
    kord, dara = make_person("Ines Kord"), make_known_person()
    for figure in (kord, dara):
        make_mention(figure, article)
    claim = make_claim("the port is open", kord, article)
    make_quantity("open", 3, claim=claim, measure=make_measure())
    make_claim("no", dara, article)
    make_claim("we agree", dara, article, said_with=make_claim("we agree", kord, article))
    return kord


# In A to Z.


def test_an_unchecked_person_stands_in_a_to_z_only_where_the_reader_asks(read_list, kord):
    page = read_list("/people/")
    assert (page.heads, page.announced) == (["Dara Ivanova"], "1 person")
    everyone = read_list("/people/" + page.link("Show 2 people, unchecked names too"))
    assert everyone.heads == ["Dara Ivanova", "Ines Kord"]
    assert words(everyone.results[1]).startswith(f"Ines Kord {MARK}")
    back = everyone.link("Show only the 1 person with a checked name")
    assert read_list("/people/" + back).heads == ["Dara Ivanova"]


def test_letters_search_and_files_follow_what_the_reader_asked_for(read_list, client, kord):
    everyone = read_list("/people/", names="all")
    letters = {words(a)[0]: a["href"] for a in everyone.page.select(".letters a")}
    assert list(letters) == ["I", "K"]
    assert read_list("/people/" + letters["K"]).heads == ["Ines Kord"]
    assert ("names", "all") in {
        (field["name"], field["value"]) for field in everyone.page.select("input[type=hidden]")
    }
    for state, names in (("", ["Dara Ivanova"]), ("names=all&", ["Dara Ivanova", "Ines Kord"])):
        rows = csv_rows(client.get(f"/people/?{state}format=csv"))
        assert [row["name"] for row in rows] == names
    assert rows[1]["checked"] == "Found by program, not checked"


def test_a_search_for_a_name_that_nobody_has_checked_says_so_and_leads_there(read_list, kord):
    page = read_list("/people/", q="kord")
    assert (page.announced, page.heads) == ("0 people", [])
    assert "fits all of this" not in page
    found = read_list("/people/" + page.link("Show 1 person, unchecked names too"))
    assert (found.heads, found.announced) == (["Ines Kord"], "1 person")


@pytest.mark.parametrize("query", [{}, {"q": "kord"}, {"q": "ivanova"}, {"letter": "k"}])
def test_each_count_of_unchecked_names_is_what_its_link_gives(read_list, kord, query):
    page = read_list("/people/", **query)
    for link in page.page.select(".coverage a"):
        counted = words(link).removeprefix("Show ").removeprefix("only the ")
        assert number(read_list("/people/" + link["href"]).announced) == number(counted)


def test_a_name_spelled_nearly_like_an_unchecked_one_is_offered_as_unchecked(read_list, kord):
    for place in ("/people/", "/claims/"):
        (way, *_) = read_list(place, q="kordt").page.select(".nothing-found__ways li")
        assert MARK in words(way)
        assert read_list(place + way.a["href"]).announced.startswith(words(way).split()[0])


def test_the_same_words_elsewhere_lead_to_people_with_unchecked_names(read_list, kord):
    page = read_list("/organizations/", q="kord")
    assert f"1 person {MARK}" in page
    assert read_list(page.link("1 person")).heads == ["Ines Kord"]


def test_a_list_of_unchecked_names_is_not_for_search_engines(read, kord):
    assert read("/people/").select("meta[name=robots]") == []
    page = read("/people/", names="all")
    assert "noindex" in page.select_one("meta[name=robots]")["content"]
    assert "unchecked names too" in words(page.title)


def test_an_unchecked_organization_stands_in_a_to_z(read_list, client):
    union = make_organization()
    make_mention(union, make_article("Harbour Union came."))
    page = read_list("/organizations/")
    assert words(page.results[0]).startswith(f"Harbour Union {MARK}")
    assert client.get(union.get_absolute_url()).status_code == 200
    assert "harbour-union" in union.get_absolute_url()


# The page.


def test_the_address_of_an_unchecked_person_has_no_name_and_changes_when_somebody_checks(
    client, kord
):
    nameless, named = f"/people/{kord.pk}-name-not-checked/", f"/people/{kord.pk}-ines-kord/"
    assert kord.get_absolute_url() == nameless
    for here, there in ((named, nameless), (nameless, named)):
        response = client.get(f"{here}?year=2024")
        # A browser keeps a permanent redirect, and two in a circle would never end.
        assert (response.status_code, response["Location"]) == (302, f"{there}?year=2024")
        assert response.content == b""
        assert client.get(there).status_code == 200
        kord.review = "checked"
        kord.save()


def test_a_person_merged_into_an_unchecked_one_leads_to_the_address_without_a_name(client, kord):
    merged = make_person("I. Kord", merged_into=kord)
    response = client.get(f"/people/{merged.pk}-i-kord/")
    assert (response.status_code, response["Location"]) == (302, kord.get_absolute_url())


def test_the_page_of_an_unchecked_person_tells_machines_nothing_and_readers_that_it_is_so(
    read, kord
):
    page = read(kord)
    assert page.select_one("meta[name=robots]")["content"] == "noindex"
    assert page.select("[property^=og], link[rel=canonical], script") == []
    assert words(page.h1) == f"Ines Kord {MARK}"
    assert words(page.title).startswith(f"Ines Kord {MARK}")
    for link in page.select("[href], [action]"):
        assert "kord" not in (link.get("href") or link["action"]).lower()


def test_what_is_taken_away_of_an_unchecked_person_names_nobody_in_its_address(client, read, kord):
    for link in read(kord).select("a[href*='format=']"):
        response = client.get(link["href"])
        headers = " ".join(f"{name}: {value}" for name, value in response.items())
        assert "kord" not in headers.lower()


# Everywhere else.


PLACES = ["/claims/", "/articles/", "/claims/?q=kord", "/articles/?q=kord", "/claims/?all=speaker"]


def nearest(text):
    """What stands around the name: as much as one reads with it."""
    return words(text.find_parent(["li", "p", "dd", "td", "h1", "title"]) or text.parent)


def test_wherever_the_name_of_the_record_stands_it_is_marked(read, client, refreshed, kord):
    claims = list(kord.claims.all())
    pages = [*PLACES, f"/claims/?speaker={kord.pk}", kord, claims[0].article]
    pages += [*claims, claims[0].quantities.get().measure, "/people/?names=all"]
    for place in pages:
        page = read(place)
        names = [bdi for bdi in page.select("bdi") if words(bdi) == "Ines Kord"]
        assert names or "articles" in str(place), place
        for name in names:
            assert MARK in nearest(name), (place, nearest(name))
        assert "Ines Kord" not in words(page.title).replace(f"Ines Kord {MARK}", ""), place


def test_files_feeds_and_citations_say_that_a_name_is_not_checked(client, refreshed, kord):
    refreshed()
    claim = kord.claims.first()
    lines = b"".join(client.get("/claims/?format=jsonl").streaming_content).decode().splitlines()
    of_speakers = [one for line in lines for one in json.loads(line)["speakers"]]
    assert {(one["speaker"], one["speaker_name_is"]) for one in of_speakers} == {
        ("Ines Kord", "not checked"),
        ("Dara Ivanova", "checked"),
    }
    feed = client.get(f"/claims/?speaker={kord.pk}&format=atom").content.decode()
    assert "Ines Kord" in feed
    assert "Ines Kord" not in feed.replace(f"Ines Kord {MARK}", "")
    for suffix in ("txt", "bib", "ris", "json"):
        cited = client.get(f"{claim.get_absolute_url()}cite.{suffix}").content.decode()
        assert f"Ines Kord {MARK}" in cited
        assert "not checked" in cited.replace(MARK, "")


def test_home_names_nobody_who_is_unchecked_not_even_beside_others(read, kord):
    text = "“The harbour is open to all ships that come here from today on, and it will stay so,” they said. Kord denied it."
    for n, named in enumerate(("joint", "answer", "none")):
        article = make_article(text, published=f"2024-1{2 - n}-01")
        words_said = text.partition("“")[2].partition(",”")[0]
        claim = make_claim(words_said, make_known_person("Ann Lee"), article)
        if named == "joint":
            make_claim(words_said, kord, article, said_with=claim)
        if named == "answer":
            make_answer(claim, "Kord denied it", kord)
    page = read("/")
    assert "Kord" not in words(page.main)
    shown = page.select_one(".opening__shown .claim a")["href"]
    assert shown == claim.get_absolute_url()


def test_the_sitemap_leads_to_no_unchecked_person(client, refreshed, kord):
    refreshed()
    sitemap = client.get("/sitemap-names.xml").content.decode()
    assert f"/people/{kord.pk}-" not in sitemap
    assert "dara-ivanova" in sitemap


@pytest.mark.parametrize("state", ["", "?names=all", "?q=lee", "?q=lee&names=all"])
def test_either_state_of_a_to_z_costs_as_many_queries_with_5_and_with_60_people(queries_of, state):
    def more(first, last):
        article = make_article(" ".join(f"Ann Lee{n:03}" for n in range(last)))
        for n in range(first, last):
            make_mention((make_person, make_known_person)[n % 2](f"Ann Lee{n:03}"), article)

    more(0, 5)
    few = queries_of(f"/people/{state}")
    more(5, 60)
    assert queries_of(f"/people/{state}") == few

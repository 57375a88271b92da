"""What a search offers beside its results, and where it finds nothing."""

import pytest

from articles.filters import ReaderFilter
from articles.models import VariantName
from articles.views import offered
from tests.factories import (
    make_article,
    make_claim,
    make_known_organization,
    make_known_person,
    make_mention,
    make_person,
)
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def offers(page):
    return [words(item) for item in page.page.select(".offered li")]


def meant(page):
    found = page.page.select_one(".search-meant")
    return words(found) if found else ""


@pytest.fixture
def rutte(db):
    """He says nothing of North Korea in these very words, in an article that is about it."""
    rutte = make_known_person("Mark Rutte")
    article = make_article("“This is a grave step,” said Mark Rutte of the North Korean troops.")
    make_claim("This is a grave step", rutte, article)
    make_claim("the port is open", rutte)
    make_claim("the gate is shut", make_known_person("Ann Lee"))
    return rutte


def test_what_somebody_said_in_articles_on_a_subject_is_offered_first(read_list, rutte):
    page = read_list("/claims/", q="rutte north korean")
    assert offers(page) == ["Mark Rutte 1 statement in articles with “north korean”"]
    found = read_list("/claims/" + page.link("1 statement in articles with “north korean”"))
    assert found.heads == ["“This is a grave step”"]
    assert found.chips.keys() == {"north korean", "Mark Rutte"}


def test_a_name_offers_who_bears_it_and_how_much_is_there(read_list, rutte):
    page = read_list("/claims/", q="Rutte")
    assert offers(page) == ["Mark Rutte 2 statements"]
    assert page.page.select_one(".offered__name a")["href"] == rutte.get_absolute_url()


@pytest.mark.parametrize("typed", ["Zelenskiy", "Selenskyj", "volodymyr zelensky", "ZELENSKYY"])
def test_names_are_offered_in_any_spelling_and_for_who_was_merged(read_list, typed):
    root = make_known_person("Volodymyr Zelenskyy")
    VariantName.objects.create(figure=root, name="Selenskyj")
    make_claim("no", make_known_person("V. Zelensky", merged_into=root))
    assert offers(read_list("/claims/", q=typed)) == ["Volodymyr Zelenskyy 1 statement"]


def test_an_organization_is_offered_with_what_its_people_say(read_list):
    nato = make_known_organization("NATO", "alliance")
    make_claim("no", make_known_person("Ann Lee"), speaks_for=nato)
    assert offers(read_list("/claims/", q="nato")) == ["NATO 1 statement"]


def test_articles_are_offered_by_who_is_named_in_them(read_list):
    ann = make_known_person("Ann Lee")
    make_mention(ann, make_article("Ann Lee came."))
    assert offers(read_list("/articles/", q="lee")) == ["Ann Lee named in 1 article"]


@pytest.mark.parametrize("how", [{"review": "rejected"}, {"display": "withheld"}])
def test_who_is_hidden_is_never_offered(read_list, how):
    make_claim("no", make_person("Ann Lee", **how))
    assert offers(read_list("/claims/", q="lee")) == []
    assert "Lee" not in meant(read_list("/claims/", q="lea"))


def test_the_other_forms_that_were_found_are_told(read_list):
    make_claim("Zelenskyy sent troops, Zelensky’s soldiers", make_known_person("Ann Lee"))
    found = meant(read_list("/claims/", q="zelenskiy troop soldiers"))
    assert found.startswith("Found here: zelenskiy as Zelensky, Zelenskyy; troop as troops.")


def test_the_spelling_of_a_speaker_is_told_where_the_words_do_not_name_him(read_list):
    make_claim("the port is open", make_known_person("Volodymyr Zelenskyy"))
    assert "zelenskiy as Zelenskyy" in meant(read_list("/claims/", q="zelenskiy"))


def test_the_same_words_in_other_lists_are_counted(read_list):
    make_claim("the port is open", make_known_person("Ann Lee"), make_article("the port is open"))
    make_article("a port")
    page = read_list("/claims/", q="port")
    assert meant(page) == "The same words find 2 articles."
    assert read_list(page.link("2 articles")).announced == "2 articles"
    assert meant(read_list("/people/", q="port")) == (
        "The same words find 1 statement and 2 articles."
    )


def test_the_same_words_in_other_lists_are_not_counted_by_the_thousand(read_list, monkeypatch):
    monkeypatch.setattr(offered, "MOST_COUNTED", 1)
    make_claim("the port is open", make_known_person("Ann Lee"), make_article("the port is open"))
    page = read_list("/articles/", q="port")
    assert meant(page) == "The same words find 1 statement."
    make_article("a port")
    assert meant(read_list("/claims/", q="port")) == "The same words find thousands of articles."


def test_a_name_that_nobody_has_is_put_right_where_that_finds_something(read_list, rutte):
    page = read_list("/claims/", q="rute port")
    assert page.announced == "0 statements"
    assert read_list("/claims/" + page.link("1 statement with “Rutte port”")).heads == [
        "“the port is open”"
    ]


def test_a_name_that_is_near_none_is_left_alone(read_list, rutte):
    assert "spelled alike" not in read_list("/claims/", q="zebra")


def test_an_empty_list_tells_what_is_found_without_each_word_and_choice(read_list, rutte):
    page = read_list("/claims/", q="port zebra", speaker=rutte.pk)
    ways = [words(link) for link in page.page.select(".nothing-found__ways a")]
    assert ways == ["1 statement without “zebra”", "2 statements without the words “port zebra”"]


def test_widening_costs_a_bounded_number_of_queries(queries_of, rutte):
    few = queries_of("/claims/?q=zebra+yak")
    assert queries_of("/claims/?q=" + "+".join(f"zebra{n}" for n in range(30))) <= few + 12


# The order of what is found.


def orders(page):
    """The orders that are offered, with “*” behind that in which the list stands."""
    links = page.page.select(".sort a")
    return [words(link) + "*" * link.has_attr("aria-current") for link in links]


def say_of_the_port():
    for day, content in (("2024-10-03", "it is no port but a bay"), ("2024-10-01", "a port")):
        make_claim(content, None, make_article(f"“{content}”", "Of a port", published=day))


BEST, NEWEST = ["“a port”", "“it is no port but a bay”"], ["“it is no port but a bay”", "“a port”"]


def test_of_few_results_the_best_stand_first(read_list):
    say_of_the_port()
    page = read_list("/claims/", q="port")
    assert page.heads == BEST
    assert orders(page) == ["Best first*", "Newest first", "Oldest first", "By speaker"]
    newest = read_list("/claims/" + page.link("Newest first"))
    assert newest.heads == NEWEST
    assert newest.link("Best first") == "?q=port"


def test_of_many_the_newest_do_and_the_page_says_why(read_list, monkeypatch):
    say_of_the_port()
    monkeypatch.setattr(ReaderFilter, "most_ranked", 1)
    for asked in ({}, {"sort": "best"}):
        page = read_list("/claims/", q="port", **asked)
        assert page.heads == NEWEST
        assert orders(page) == ["Newest first*", "Oldest first", "By speaker"]
        assert "Too many to put the best first: newest first. Narrow them to 1 or" in page
    assert "Too many" not in read_list("/claims/", q="port", sort="newest")


@pytest.mark.parametrize("query", [{}, {"q": "-gulf"}, {"q": "!"}])
def test_without_words_to_find_nothing_is_best(read_list, query):
    say_of_the_port()
    page = read_list("/claims/", sort="best", **query)
    assert orders(page) == ["Newest first*", "Oldest first", "By speaker"]


def test_an_order_stays_with_its_words_and_goes_with_them(read_list):
    say_of_the_port()
    page = read_list("/claims/", q="port", sort="newest", kind="direct")
    assert page.chips["port"] == "?kind=direct"
    assert page.chips["Word for word"] == "?q=port&sort=newest"


def test_the_best_are_paged_through_by_number_and_are_first_in_a_file(read_list, client):
    for n in range(21):
        make_article("A port.", f"Port {n:02}", published="2024-10-01")
    make_article("A port.", "Bay", published="2024-10-02")
    page = read_list("/articles/", q="port")
    assert page.page.select_one("[rel=next]")["href"] == "?q=port&page=2"
    assert read_list("/articles/", q="port", page=2).heads == ["Port 00", "Bay"]
    lines = b"".join(client.get("/articles/?q=port&format=jsonl").streaming_content).splitlines()
    assert [b"Bay" in line for line in lines].index(True) == 21


def test_putting_the_best_first_costs_one_query(queries_of):
    say_of_the_port()
    by_day = queries_of("/articles/?q=port&sort=newest")
    assert queries_of("/articles/?q=port") <= by_day + 1

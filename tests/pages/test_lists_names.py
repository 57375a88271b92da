"""The lists of people, of organizations and of what numbers are given for."""

import pytest

from articles.models import Article, VariantName
from tests.factories import (
    make_article,
    make_claim,
    make_known_organization,
    make_known_person,
    make_measure,
    make_mention,
    make_person,
    make_quantity,
)
from tests.pages.reading import number
from tests.pages.words import words

pytestmark = pytest.mark.django_db


def name_in_an_article(*figures):
    for figure in figures:
        make_mention(figure, make_article(f"{figure.name} came."))
    return figures


def test_people_stand_from_a_to_z_by_family_name_and_crossed_l_with_l(read_list):
    name_in_an_article(
        *(
            make_known_person(name)
            for name in ("Ann Lee", "Zoe Adams", "Bo Łuk", "Éva Őze", "Cy Lz")
        )
    )
    page = read_list("/people/")
    assert page.heads == ["Zoe Adams", "Ann Lee", "Bo Łuk", "Cy Lz", "Éva Őze"]
    assert [words(title) for title in page.page.select(".letter")] == ["A", "L", "O"]


def test_a_letter_shows_the_names_under_it_and_says_how_many(read_list):
    name_in_an_article(
        make_known_person("Ann Lee"), make_known_person("Bo Łuk"), make_known_person("Cy Diaz")
    )
    page = read_list("/people/")
    letters = {words(a)[0]: a["href"] for a in page.page.select(".letters a")}
    assert list(letters) == ["D", "L"]
    under = read_list(f"/people/{letters['L']}")
    assert (under.heads, under.announced) == (["Ann Lee", "Bo Łuk"], "2 people")
    assert under.chips == {"L": "?"}


def test_people_can_be_sorted_by_number_of_statements(read_list):
    ann, bo = make_known_person("Ann Adams"), make_known_person("Bo Busy")
    make_claim(speaker=ann)
    make_claim(speaker=bo)
    make_claim(speaker=bo)
    assert read_list("/people/", sort="statements").heads == ["Bo Busy", "Ann Adams"]


def test_people_are_found_by_every_name_and_by_names_of_those_merged_into_them(read_list):
    root = make_known_person("Volodymyr Zelenskyy")
    VariantName.objects.create(figure=root, name="Wolodymyr Selenskyj")
    merged = make_known_person("V. Zelenski", merged_into=root)
    name_in_an_article(root, merged, make_known_person("Ann Lee"))
    for words_typed in ("zelensky", "Selenskyj", "VOLODYMYR ZELENSKIY", "Zelenski"):
        assert read_list("/people/", q=words_typed).heads == ["Volodymyr Zelenskyy"], words_typed


def test_each_count_beside_a_name_is_what_its_link_gives(read_list):
    nato = make_known_organization("NATO", "alliance")
    article = make_article("“no,” said NATO; “yes,” said Ann Lee.", outlet="Port Post")
    make_claim("no", nato, article)
    make_claim("yes", make_known_person("Ann Lee"), article, speaks_for=nato)
    make_mention(nato, article)
    Article.objects.update(first_publisher=nato, first_publisher_basis="probable")
    for place in ("/people/", "/organizations/"):
        links = read_list(place).page.select(".figure-rows__count a")
        assert links
        for link in links:
            assert read_list(link["href"]).announced.split()[0] == words(link).split()[0]


def test_who_is_in_no_article_rejected_withheld_or_merged_is_not_listed(read_list):
    shown = make_known_person("Ann Lee")
    make_known_person("Never Named")
    hidden = [
        make_person("Bo Diaz", review="rejected"),
        make_known_person("Cy Roth", display="withheld"),
        make_known_person("Anne Leigh", merged_into=shown),
    ]
    name_in_an_article(shown, *hidden)
    gone = make_known_person("Di Gone")
    make_mention(gone, make_article("Di Gone came.", withdrawn_at="2025-01-01T00:00Z"))
    assert read_list("/people/").heads == ["Ann Lee"]


def test_organizations_can_be_narrowed_by_sort_of_organization(read_list):
    name_in_an_article(
        make_known_organization("NATO", "alliance"), make_known_organization("Poland", "state")
    )
    page = read_list("/organizations/")
    count, address = page.facets["Sort of organization"]["Alliance"]
    assert (count, read_list(f"/organizations/{address}").heads) == (1, ["NATO"])


def test_many_names_are_paged_through(read_list):
    article = make_article(" ".join(f"Ann Lee{n:03}" for n in range(130)))
    for n in range(130):
        make_mention(make_known_person(f"Ann Lee{n:03}"), article)
    first, second = read_list("/people/"), read_list("/people/", page=2)
    assert (len(first.results), len(second.results)) == (100, 30)
    assert number(first.announced) == 130


def rows(page):
    return [[words(cell) for cell in row.select("th, td")] for row in page.page.select("tbody tr")]


def test_a_measure_is_shown_with_how_often_by_how_many_and_between_which_bounds(read_list):
    troops = make_measure()
    article = make_article(
        "Some 1,500 troops.", published="2024-12-01", published_precision="month"
    )
    make_quantity("1,500", 1500, article=article, measure=troops)
    claim = make_claim("up to 12,000 troops", make_known_person())
    make_claim(
        "up to 12,000 troops", make_known_person("Ines Kord"), claim.article, said_with=claim
    )
    make_quantity("12,000", 12000, claim=claim, measure=troops)
    make_quantity("2.5", "2.5", measure=make_measure("share of GDP", "percent"))
    make_quantity("90,000", 90000, measure=troops, review="rejected")
    assert rows(read_list("/numbers/")) == [
        [
            "North Korean troops",
            "2 times, by 2 speakers",
            "1,500 to 12,000 troops",
            "December 2024",
        ],
        ["share of GDP", "once", "2.5 percent", "undated"],
    ]


def test_a_speaker_who_is_withheld_is_not_counted_among_those_who_give_numbers(read_list):
    claim = make_claim("12,000 troops", make_known_person(display="withheld"))
    make_quantity("12,000", 12000, claim=claim, measure=make_measure())
    assert rows(read_list("/numbers/"))[0][1] == "once"


def test_numbers_of_different_units_have_bounds_of_their_own(read_list):
    aid = make_measure("aid", "")
    make_quantity("5", 5_000_000_000, unit="EUR", measure=aid)
    make_quantity("7", 7_000_000_000, unit="EUR", measure=aid)
    make_quantity("50", 50, unit="USD", measure=aid)
    assert rows(read_list("/numbers/"))[0][2] == "5 billion to 7 billion EUR; 50 USD"


def test_measures_are_searched_by_name(read_list):
    make_quantity(measure=make_measure("Ships"))
    make_quantity(measure=make_measure("North Korean troops"))
    assert [row[0] for row in rows(read_list("/numbers/", q="korean"))] == ["North Korean troops"]

"""The first page, the page about the archive, and the frame around every page."""

from tests.factories import (
    make_accession,
    make_article,
    make_claim,
    make_measure,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import section, words


def test_an_empty_archive_says_that_it_is_empty(read):
    assert "The archive holds no article yet." in words(read("/").main)


def test_home_says_what_the_archive_holds_and_covers(read):
    make_article(outlet="Herald", published="2024-10-17")
    article = make_article(text="the port is open", outlet="Courier", published="2024-12-01")
    make_claim("the port is open", article=article)
    head = words(read("/").select_one(".page-head"))
    assert "from 2 outlets, printed from October 2024 to December 2024" in head
    assert "1 statement that it reports" in head
    assert "2 articles. All print their publication date." in head
    assert "0 of 1 statement checked." in head


def test_home_shows_the_latest_articles_first(read):
    make_article(headline="Older", published="2024-10-17")
    make_article(headline="Undated")
    make_article(headline="Newer", published="2024-12-01")
    latest = section(read("/"), "Latest articles").select("h3")
    assert [words(title) for title in latest] == ["Newer", "Older", "Undated"]


def test_home_shows_who_is_quoted_most_and_counts_joint_speech_for_each(read):
    dara, union = make_person("Dara Ivanova"), make_organization("Harbour Union")
    make_claim(speaker=dara)
    first = make_claim(speaker=dara)
    make_claim(speaker=union, article=first.article, said_with=first)
    make_claim("port is open", dara, first.article, zone="headline", repeats=first)
    rows = section(read("/"), "Most often quoted").select("li")
    assert [words(row) for row in rows] == [
        "Dara Ivanova 2 statements",
        "Harbour Union 1 statement",
    ]
    assert rows[0].select("a")[1]["href"] == f"/claims/?speaker={dara.pk}"


def test_home_leaves_out_rejected_speakers_and_counts_merged_ones_together(read):
    root = make_person("Dara Ivanova")
    make_claim(speaker=root)
    make_claim(speaker=make_person("D Ivanova", merged_into=root))
    make_claim(speaker=make_person("Nobody", review="rejected"))
    rows = section(read("/"), "Most often quoted").select("li")
    assert [words(row) for row in rows] == ["Dara Ivanova 2 statements"]


def test_home_shows_what_numbers_are_given_for(read):
    make_quantity(measure=make_measure("North Korean troops"))
    assert "North Korean troops 1 number" in words(section(read("/"), "Numbers that were given"))


def test_home_costs_the_same_with_few_and_many_articles(queries_of):
    crowd(2)
    few = queries_of("/")
    crowd(8)
    assert queries_of("/") == few


def crowd(size):
    for n in range(size):
        article = make_article(headline="" if n % 2 else "Port", outlet=f"Outlet {n}")
        article.text = "the port is open"
        article.save()
        make_claim("the port is open", make_person(), article)
        make_quantity(measure=make_measure(f"ships {size} {n}"))


def test_about_says_what_counts_as_a_statement_with_an_example(read):
    page = read("/about/")
    text = words(page.main)
    assert "“The bridge is open,” the mayor said, “and it will stay open” counts once" in text
    assert "Found by program, not checked" in text
    assert "never rates a statement true or false" in text


def test_every_page_has_a_way_past_the_masthead_and_to_every_part(read):
    page = read("/about/")
    assert page.select_one("body > a")["href"] == "#main"
    assert page.select_one("main#main")
    links = {words(link): link["href"] for link in page.select(".masthead nav a")}
    assert links == {
        "Articles": "/articles/",
        "Statements": "/claims/",
        "People": "/people/",
        "Organizations": "/organizations/",
        "Numbers": "/numbers/",
        "About": "/about/",
    }
    assert words(page.select_one("nav [aria-current]")) == "About"


def test_the_foot_of_the_page_says_what_is_held_and_since_when(read):
    make_article()
    make_accession()
    assert words(read("/about/").footer).startswith("1 article held; last import on ")


def test_the_archive_goes_by_the_name_that_its_keepers_give_it(read, settings):
    settings.ARCHIVE_NAME = "Letters of Selen"
    page = read("/about/")
    assert words(page.select_one(".masthead__name")) == "Letters of Selen"
    assert page.title.string == "About this archive – Letters of Selen"

"""The first page, the page about the archive, and the frame around every page."""

from articles import facets
from articles.views import home
from tests.factories import (
    make_accession,
    make_article,
    make_claim,
    make_known_person,
    make_measure,
    make_organization,
    make_person,
    make_quantity,
)
from tests.pages.words import section, words


def test_an_empty_archive_says_what_it_is_and_that_it_is_empty(read):
    page = read("/").main
    assert words(page.h1) == "Who said what, when, and on whose word?"
    assert "It holds no article yet." in words(page)
    assert [words(title) for title in page.select("h2")] == []


def test_home_has_one_search_in_the_middle_of_the_page(read):
    make_claim()
    page = read("/")
    [field] = page.select("input[name=q]")
    assert field.find_parent("main")
    label = page.find("label", attrs={"for": field["id"]})
    assert words(label) == "Search 1 statement: words that were said, or a speaker’s name"
    assert page.select_one(f'.skip-link[href="#{field["id"]}"]')


def test_home_begins_with_questions_to_which_the_archive_has_an_answer(read, client):
    dara = make_person("Dara Ivanova", review="checked")
    claim = make_claim("10,000 and 12,000 troops", dara)
    measure = make_measure("troops")
    for printed in ("10,000", "12,000"):
        make_quantity(printed, article=claim.article, claim=claim, measure=measure)
    examples = read("/").select(".search-everywhere li a")
    assert {words(link): link["href"] for link in examples} == {
        "what Dara Ivanova is reported to have said": f"/claims/?speaker={dara.pk}",
        "numbers given for troops": measure.get_absolute_url(),
        "what the latest article reports": claim.article.get_absolute_url(),
    }
    assert words(read(examples[0]["href"]).select_one("[role=status]")) == "1 statement"


def test_home_shows_one_statement_as_an_example(read):
    dara = make_person("Dara Ivanova", review="checked")
    words_said = "the port is open again, and the bridge across the river will open before winter"
    article = make_article(text=words_said, wording="reworded")
    make_claim(words_said, dara, article)
    assert read("/").select_one(".opening__shown") is None
    claim = make_claim(words_said, dara)
    make_claim(words_said, make_person("Name Not Checked"))
    shown = read("/").select_one(".opening__shown")
    assert shown.select_one(".claim__words a")["href"] == claim.get_absolute_url()
    assert "not checked" in words(shown)


def test_home_looks_for_its_example_among_the_latest_of_those_who_are_checked(read, monkeypatch):
    words_said = "the port is open again, and the bridge across the river will open before winter"
    dara, ann = make_known_person("Dara Ivanova"), make_known_person("Ann Lee")
    said = [(dara, words_said), (ann, "the port"), (ann, "the bridge"), (ann, "the river")]
    for day, (speaker, content) in enumerate(said, 1):
        make_claim(content, speaker, make_article(text=words_said, published=f"2024-01-0{day}"))
    make_claim(words_said, make_person("Nobody Known"), make_article(text=words_said))
    assert "Dara Ivanova" in words(read("/").select_one(".opening__shown"))
    facets.rebuild()
    monkeypatch.setattr(home, "LOOKED_THROUGH", 4)
    assert read("/").select_one(".opening__shown")
    monkeypatch.setattr(home, "LOOKED_THROUGH", 3)
    assert read("/").select_one(".opening__shown") is None


def test_home_names_nobody_whom_no_editor_stands_behind(read):
    make_claim(speaker=make_person("Dara Ivanova"))
    page = read("/").main
    assert "Ivanova" not in words(page)
    assert "No editor has confirmed a speaker’s name yet" in words(page)


def test_home_says_what_the_archive_holds_and_covers(read):
    make_article(outlet="Herald", published="2024-10-17")
    article = make_article(text="the port is open", outlet="Courier", published="2024-12-01")
    make_claim("the port is open", article=article)
    covers = words(section(read("/"), "What the archive covers"))
    assert "2 outlets, printed from October 2024 to December 2024." in covers
    assert "2 articles. All print their publication date." in covers
    assert "0 of 1 statement checked." in covers


def test_home_shows_the_latest_articles_first(read):
    make_article(headline="Older", published="2024-10-17")
    make_article(headline="Undated")
    make_article(headline="Newer", published="2024-12-01")
    latest = section(read("/"), "Latest articles").select("h3")
    assert [words(title) for title in latest] == ["Newer", "Older", "Undated"]


def test_home_shows_who_is_quoted_most_and_counts_joint_speech_for_each(read):
    dara = make_person("Dara Ivanova", review="checked")
    union = make_organization("Harbour Union", review="corrected")
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
    root = make_person("Dara Ivanova", review="checked")
    make_claim(speaker=root)
    make_claim(speaker=make_person("D Ivanova", merged_into=root))
    make_claim(speaker=make_person("Nobody", review="rejected"))
    rows = section(read("/"), "Most often quoted").select("li")
    assert [words(row) for row in rows] == ["Dara Ivanova 2 statements"]


def test_home_shows_what_numbers_are_given_for(read):
    make_quantity(measure=make_measure("North Korean troops"))
    assert "North Korean troops given once" in words(section(read("/"), "Numbers that were given"))


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
        make_claim("the port is open", make_person(review="checked"), article)
        make_quantity(measure=make_measure(f"ships {size} {n}"))


def test_about_says_what_counts_as_a_statement_with_an_example(read):
    page = read("/about/")
    text = words(page.main)
    assert "“The bridge is open,” the mayor said, “and it will stay open” counts once" in text
    assert "Found by program, not checked" in text
    assert "never rates a statement true or false" in text


def test_about_says_how_the_collection_was_made_and_how_much_of_it_is_checked(read):
    make_claim(review="checked")
    make_claim()
    text = words(read("/about/").main)
    assert "They came in 1 import, on " in text
    assert "So far 1 of 2 statements has been checked." in text


def test_every_part_of_about_can_be_linked_to_and_is_in_its_contents(read):
    page = read("/about/")
    contents = {link["href"]: words(link) for link in page.select(".contents a")}
    assert set(contents) == {f"#{title['id']}" for title in page.select("main h2")}


def test_links_to_a_part_of_about_lead_somewhere(read):
    make_claim(article=make_article(text="the port is open", outlet="Herald"), content="the port")
    ids = {f"/about/#{tag['id']}" for tag in read("/about/").select("[id]")}
    pages = [read(path) for path in ("/", "/claims/", "/articles/", "/people/", "/numbers/")]
    linked = {link["href"] for page in pages for link in page.select("a[href^='/about/#']")}
    assert linked
    assert linked <= ids


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

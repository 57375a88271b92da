"""What pages show where a name is withheld: the places at which it could slip through."""

import pytest
from bs4 import BeautifulSoup

from articles import editing
from articles.models import Affiliation, Article, Capture
from articles.models.readers import FILLER, NAME_WITHHELD
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)

TEXT = (
    "Jane Smith spoke in Selen. “We counted 40 dead with Smith,” said Ivo Lund. "
    "Smith fled, and 70 troops came. “Smith is safe.” The end."
)
SAVED = (
    "<p>Jane <b>Sm\u00edth</b></p> <a href='https://a.org/jane%20smith/'>Smith</a> Jan\u00e9 Smith"
)


@pytest.fixture
def jane(db):
    return make_person("Jane Smith", review="checked")


@pytest.fixture
def ivo(db):
    return make_person("Ivo Lund", review="checked")


@pytest.fixture
def article(jane, ivo):
    article = make_article(
        TEXT, headline="Jane Smith flees", url="https://a.org/port/", published="2024-10-17"
    )
    make_mention(jane, article)
    make_mention(ivo, article)
    content = SAVED.encode("iso-8859-1")
    Capture.objects.update(
        compressed=Capture.compress(content), encoding="iso-8859-1", file_name="jane-smith.html"
    )
    return article


@pytest.fixture
def claim(article, ivo):
    claim = make_claim("We counted 40 dead with Smith", article=article, speaker=ivo)
    make_quantity("40", low=40, article=article, claim=claim, measure=make_measure("Dead", "dead"))
    measure = make_measure("Troops", "troops")
    make_quantity("70", low=70, article=article, measure=measure)
    return claim


@pytest.fixture
def withheld(jane, claim):
    editing.withhold(jane, None, "Harm.")


def text_of(response):
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode()


def names_in(text):
    return [name for name in ("Jane", "jane", "Smith", "smith", FILLER) if name in text]


ADDRESSES = [
    *("/", "/articles/", "/articles/?q=Selen", "/articles/?format=csv", "/articles/?format=atom"),
    *("/claims/", "/claims/?q=dead", "/claims/?format=csv", "/claims/?format=jsonl"),
    *("/claims/?format=atom", "/claims/?sort=speaker", "/claims/?all=speaker", "/people/"),
    *("/people/?format=csv", "/numbers/", "/sitemap-articles.xml"),
    *("/articles/?all=mentioned", "/articles/?q=Selen&quoted=1"),
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_list_and_no_file_tells_the_name(client, withheld, address):
    assert names_in(text_of(client.get(address))) == []


def test_no_page_of_a_record_tells_the_name(client, withheld, article, claim, ivo):
    at = f"/articles/{article.pk}-name-withheld-flees/"
    pages = [at, f"{at}text/", f"{at}as-saved/", f"{at}file/", f"{at}cite.ris", f"{at}cite.bib"]
    pages += [f"/claims/{claim.pk}/", f"/claims/{claim.pk}/cite.json", ivo.get_absolute_url()]
    pages += [quantity.measure.get_absolute_url() for quantity in article.quantities.all()]
    for page in pages:
        response = client.get(page)
        assert response.status_code == 200, page
        assert names_in(text_of(response) + str(response.headers)) == [], page
        assert NAME_WITHHELD in text_of(response), page


def test_a_number_is_shown_in_its_words_without_the_name_before_it(read, withheld, article):
    for quantity in article.quantities.all():
        page = read(quantity.measure.get_absolute_url()).get_text()
        words = {"40": "We counted 40 dead with", "70": f"{NAME_WITHHELD} fled, and 70 troops came"}
        assert words[quantity.printed] in " ".join(page.split())


def test_an_old_address_of_the_article_leads_to_one_without_the_name(client, withheld, article):
    response = client.get(f"/articles/{article.pk}-jane-smith-flees/")
    assert (response.status_code, response["Location"]) == (
        301,
        f"/articles/{article.pk}-name-withheld-flees/",
    )


@pytest.mark.parametrize("slug", ["jane-smith", "anything"])
def test_a_person_who_is_withheld_is_gone_and_the_address_is_not_repeated(
    client, withheld, jane, slug
):
    response = client.get(f"/people/{jane.pk}-{slug}/?q=jane")
    assert response.status_code == 410
    assert names_in(text_of(response)) == []
    assert names_in(text_of(client.get("/people/999999-jane-smith/"))) == []


def test_the_mark_of_a_statement_holds_the_words_for_the_name(read, withheld, article):
    page = read(f"/articles/{article.pk}-name-withheld-flees/")
    marked = "".join(mark.get_text() for mark in page.find_all("mark"))
    assert f"We counted 40 dead with {NAME_WITHHELD}" in marked


def test_the_comparison_shows_the_withheld_name_on_both_sides_as_such(read, withheld, article):
    page = read(f"/articles/{article.pk}-name-withheld-flees/as-saved/")
    assert "names withheld" in page.get_text()


@pytest.mark.parametrize("words", ["Jane Smith", "jane", "Smith", '"Jane Smith"', "Smit", "Janne"])
def test_searching_for_the_name_finds_nothing_and_offers_nothing(client, withheld, words):
    for address in ("/claims/", "/articles/", "/people/", "/organizations/", "/numbers/"):
        page = BeautifulSoup(client.get(address, {"q": words}).content, "lxml")
        for echo in page.find_all(["input", "a", "link", "meta", "title"]):
            echo.extract()
        assert not page.select("article"), (address, words)
        assert "Did you mean" not in page.get_text()


def test_a_body_named_after_the_person_is_not_found_by_the_name(read_list, withheld):
    fund = make_organization("Jane Smith Fund")
    make_mention(fund, make_article("The Jane Smith Fund paid."))
    for words in ("", "Jane", "fund"):
        assert "Fund" not in str(
            read_list("/organizations/", q=words).page.select("main ol, main ul")
        )


def test_an_id_of_who_is_withheld_behaves_as_one_that_does_not_exist(client, withheld, jane):
    merged = make_person("J. S.", merged_into=jane)

    def answer(pk):
        page = BeautifulSoup(client.get("/claims/", {"speaker": pk}).content, "lxml")
        return page.find("main").get_text().replace(f"number {pk},", "number N,")

    assert answer(jane.pk) == answer(merged.pk) == answer(987_654)


def test_a_link_to_the_outlet_does_not_hold_words_with_the_name(client, withheld, claim):
    page = BeautifulSoup(client.get(f"/claims/{claim.pk}/").content, "lxml")
    links = [link["href"] for link in page.find_all("a") if "a.org" in link.get("href", "")]
    assert links
    assert set(links) == {"https://a.org/port/"}


def test_a_role_that_names_the_person_is_not_told(client, withheld, ivo, article):
    Affiliation.objects.create(person=ivo, role="Lawyer of Jane Smith", basis="editor")
    editing.check(article, None)
    editing.check(ivo, None)
    assert names_in(text_of(client.get(ivo.get_absolute_url()))) == []


def test_the_file_is_the_saved_one_where_nobody_is_named(client, jane, claim):
    editing.withhold(jane, None, "Harm.")
    other = make_article("Nobody.", headline="Port")
    assert client.get(f"{other.get_absolute_url()}file/").content == b"Nobody."


def test_shown_again_everything_is_as_before(client, refreshed, jane, claim, article):
    editing.check(claim, None)
    refreshed()
    at = ["/claims/", "/articles/?q=smith", article.get_absolute_url(), jane.get_absolute_url()]
    before = [client.get(address).content for address in at]
    editing.withhold(jane, None, "Harm.")
    assert [client.get(address).content for address in at] != before
    editing.show(jane, None, "Mistaken.")
    assert [client.get(address).content for address in at] == before
    assert not Article.objects.filter(for_readers__isnull=False).exists()

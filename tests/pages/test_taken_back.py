"""What stands at the address of something that was taken back: that it was, why, and nothing of it."""

import pytest

from articles import editing
from articles.models import Article
from tests.factories import make_article, make_claim, make_organization, make_person
from tests.pages.words import words

HEADLINE = "Harbour chief arrested at dawn"
WAYS = ["", "text/", "as-saved/", "file/", "cite.bib", "cite.ris", "cite.json"]


@pytest.fixture
def anna(django_user_model):
    return django_user_model.objects.create_user("anna")


@pytest.fixture
def withdrawn(db, anna):
    article = make_article(
        "“The port is open,” said Dara Ivanova.",
        headline=HEADLINE,
        outlet="The Quay",
        published="2024-10-17",
        published_basis="text",
    )
    make_claim("The port is open", make_person("Dara Ivanova"), article)
    editing.withdraw(article, anna, "The Quay took “harbour chief ARRESTED at dawn” back.")
    return article


@pytest.mark.parametrize("way", WAYS)
def test_each_address_of_a_withdrawn_article_says_when_and_why_and_no_more(read, withdrawn, way):
    page = read(f"{withdrawn.get_absolute_url()}{way}", status=410)
    assert words(page.h1) == "This article was withdrawn"
    said = words(page.main)
    assert f"Withdrawn on {withdrawn.withdrawn_on:%-d %B %Y} because: The Quay took" in said
    assert f"number {withdrawn.pk} in the archive" in said
    assert "The Quay" in said
    assert "17 October 2024" in said
    everything = str(page).lower()
    for secret in ("arrested", "harbour-chief", "ivanova", "the port is open", "canonical"):
        assert secret not in everything


def test_a_statement_of_a_withdrawn_article_says_the_same(read, withdrawn):
    claim = withdrawn.claims.get()
    for way in ("", "cite.bib"):
        page = read(f"{claim.get_absolute_url()}{way}", status=410)
        assert words(page.h1) == "The article of this statement was withdrawn"
        assert "Ivanova" not in str(page)
        assert "port is open" not in str(page)


def test_all_versions_of_a_withdrawn_article_are_gone(read, anna):
    former, latest = make_article(), make_article(headline="Port burns")
    Article.objects.filter(pk=former.pk).update(superseded_by=latest)
    editing.withdraw(latest, anna, "the outlet asked for it")
    assert "Withdrawn on" in words(read(former, status=410).main)
    assert "Withdrawn on" in words(read(f"/articles/{latest.pk}/", status=410).main)


def test_the_address_of_a_number_leads_to_the_article_for_the_time_being(client, db):
    former, latest = make_article(), make_article(headline="Port reopens at last")
    Article.objects.filter(pk=former.pk).update(superseded_by=latest)
    for article in (former, latest):
        answer = client.get(f"/articles/{article.pk}/")
        assert (answer.status_code, answer["Location"]) == (302, latest.get_absolute_url())
    assert client.get("/articles/999999/").status_code == 404


def test_what_was_put_back_is_there_as_before(client, withdrawn, anna):
    editing.reinstate(withdrawn, anna)
    assert client.get(withdrawn.get_absolute_url()).status_code == 200


def test_who_is_withheld_has_no_page_and_is_not_named_where_it_was(read, anna):
    dara, union = make_person("Dara Ivanova"), make_organization("Harbour Union")
    editing.withhold([dara, union], anna, "harm")
    page = read(f"/people/{dara.pk}-dara-ivanova/", status=410)
    assert words(page.h1) == "The name of this person is withheld"
    assert "ivanova" not in str(page).lower()
    assert "harm." not in words(page.main).replace("could harm.", "")
    page = read(f"/organizations/{union.pk}-harbour-union/", status=410)
    assert words(page.h1) == "The name of this organization is withheld"


def test_a_rejected_statement_says_why_without_repeating_it(read, anna):
    claim = make_claim("The port is open")
    editing.reject(claim, anna, "Nobody said “the port is open”; it is a caption.")
    said = words(read(claim, status=410).main)
    assert "The reason given: Nobody said “[taken back]”; it is a caption." in said


def test_every_such_page_leads_to_the_corrections_and_to_how_to_write(read, withdrawn, anna):
    dara, claim = make_person(), make_claim()
    editing.withhold(dara, anna, "harm")
    editing.reject(claim, anna)
    for gone in (withdrawn, dara, claim):
        links = {link["href"] for link in read(gone, status=410).main.select("a")}
        assert {"/corrections/", "/about/#correct"} <= links


def test_caches_ask_again_for_each_answer(client, withdrawn):
    pages = ["/", "/articles/", f"/articles/{make_article().pk}/", withdrawn.get_absolute_url()]
    for answer in map(client.get, pages):
        assert "no-cache" in answer["Cache-Control"]
        assert "Last-Modified" not in answer.headers

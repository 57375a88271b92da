"""Who changes a fact says how the new one is known, or that it is known as the former one was."""

import pytest
from bs4 import BeautifulSoup

from articles.models import Article, Claim
from articles.models.review import Review
from tests.admin.conftest import address, errors, filled_form, page, save

FACTS = [
    ("outlet", None, "outlet_basis"),
    ("url", "https://quay.example/2", "url_basis"),
    ("captured", "2024-11-23", "captured_basis"),
    ("published", "2024-10-18", "published_note"),
]


@pytest.fixture
def known(archive):
    Article.objects.update(
        outlet_basis="a",
        url_basis="a",
        captured_basis="a",
        published_note="a",
        url="https://a.example/",
    )
    return archive


def changed(known, fact, value):
    return {fact: known.organization.pk if value is None else value}


@pytest.mark.parametrize(("fact", "value", "basis"), FACTS)
def test_who_changes_a_fact_is_asked_and_can_say_how_the_new_one_is_known(
    known, desk, fact, value, basis
):
    values = changed(known, fact, value)
    refused = save(desk, "article", known.article.pk, **values)
    assert "how the former one is known" in errors(refused)[0]
    assert Article.objects.get().review == Review.FOUND
    assert save(desk, "article", known.article.pk, **values, **{basis: "b"}).status_code == 302
    assert getattr(Article.objects.get(), basis) == "b"


@pytest.mark.parametrize(("fact", "value", "basis"), FACTS)
def test_once_asked_one_tick_says_that_it_is_known_as_before(known, desk, fact, value, basis):
    where = address("article", "change", known.article.pk)
    form = page(desk.get(where))
    assert form.select_one(f"[name={fact}_as_before]")["type"] == "hidden"
    refused = save(desk, "article", known.article.pk, **changed(known, fact, value))
    tick = page(refused).select_one(f"[name={fact}_as_before]")
    assert tick["type"] == "checkbox"
    assert desk.post(where, filled_form(refused, **{tick["name"]: "on"})).status_code == 302
    article = Article.objects.get()
    assert (getattr(article, basis), article.published_basis) == ("a", "printed")
    assert article.review == Review.CORRECTED


def test_how_a_day_is_known_is_saved_as_it_was_posted(known, desk):
    save(desk, "article", known.article.pk, published="2024-10-18", published_note="“18 October”")
    article = Article.objects.get()
    assert (article.published_basis, article.published_note) == ("printed", "“18 October”")


def test_the_day_on_which_words_were_said_is_asked_about_in_the_same_way(known, desk):
    day = {"said": "2024-10-16", "said_precision": "day"}
    Claim.objects.update(**day, said_basis="text", said_note="on Wednesday")
    refused = save(desk, "claim", known.claim.pk, said="2024-10-09")
    where = address("claim", "change", known.claim.pk)
    assert desk.post(where, filled_form(refused, said_as_before="on")).status_code == 302
    claim = Claim.objects.get()
    assert (claim.said_basis, claim.said_note) == ("text", "on Wednesday")


def test_who_may_only_look_is_not_shown_the_question(known, reviewer, client):
    client.force_login(reviewer)
    for model, pk in (("article", known.article.pk), ("claim", known.claim.pk)):
        answer = client.get(address(model, "change", pk))
        words = BeautifulSoup(answer.content, "lxml").get_text(" ", strip=True).lower()
        assert "as before" not in words
        assert "still holds" not in words


def test_who_changes_from_what_a_day_is_known_is_asked_what_tells_it_now(known, desk):
    editors = {"published_basis": "editor"}
    for values in (editors, editors | {"published": "2024-10-18"}):
        refused = save(desk, "article", known.article.pk, **values)
        assert "“This still holds”" in errors(refused)[0]
        assert page(refused).select_one("#id_published_note_error")
    save(desk, "article", known.article.pk, **editors, published_note="")
    article = Article.objects.get()
    assert (article.published_basis, article.published_note) == ("editor", "")

"""From a public page to the desk: for staff alone, and at no cost for anybody else."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model

from articles import facets, search
from tests.factories import make_article, make_claim, make_known_organization, make_known_person


@pytest.fixture
def pages(db):
    dara, union = make_known_person(), make_known_organization()
    article = make_article("“The port is open,” said Dara Ivanova.")
    claim = make_claim("The port is open,", dara, article)
    facets.refresh([article.pk])
    search.refresh([article.pk])
    return {"article": article, "claim": claim, "person": dara, "organization": union}


def way(client, record):
    soup = BeautifulSoup(client.get(record.get_absolute_url()).content, "lxml")
    return [link["href"] for link in soup.select("main a[href^='/admin/']")]


def test_who_is_signed_in_as_staff_comes_to_the_form(pages, admin_client):
    for name, record in pages.items():
        assert way(admin_client, record) == [f"/admin/articles/{name}/{record.pk}/change/"]


def test_nobody_else_is_shown_the_way(pages, client):
    client.force_login(get_user_model().objects.create_user("nobody"))
    for record in pages.values():
        assert way(client, record) == []


def test_a_page_with_the_way_is_for_one_reader_and_others_cost_no_session(
    pages, client, admin_client, django_assert_num_queries
):
    for record in pages.values():
        answer = client.get(record.get_absolute_url())
        assert "Cookie" in answer["Vary"]
        assert "private" not in answer["Cache-Control"]
        assert not answer.has_header("Set-Cookie")
        assert "private" in admin_client.get(record.get_absolute_url())["Cache-Control"]


def test_no_session_is_looked_up_for_who_has_none(pages, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(60) as asked:
        way(client, pages["article"])
    assert not [one for one in asked if "django_session" in one["sql"]]

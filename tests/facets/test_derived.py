"""What stands for a statement, whether it counts, and under which date it is filed."""

from datetime import date

import pytest
from django.db import connection

from articles import facets
from articles.facets.indexed import STORED
from articles.models import Claim
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.django_db


def refreshed(*claims):
    facets.refresh({claim.article_id for claim in claims})
    for claim in claims:
        claim.refresh_from_db()


def joint(article, *speakers):
    first, *others = [make_claim("we will help", make_person(name), article) for name in speakers]
    for claim in others:
        claim.said_with = first
        claim.save()
    return [first, *others]


def make_joint_article():
    return make_article(text="“we will help,” said Ann Lee, Bo Diaz and Cy Roth.")


def test_a_claim_of_one_speaker_stands_for_itself():
    claim = make_claim()
    refreshed(claim)
    assert claim.statement == claim
    assert claim.is_statement


def test_joint_speakers_make_one_statement():
    claims = joint(make_joint_article(), "Ann Lee", "Bo Diaz", "Cy Roth")
    refreshed(*claims)
    assert {claim.statement for claim in claims} == {claims[0]}
    assert [claim.is_statement for claim in claims] == [True, False, False]


def test_when_the_first_joint_claim_is_rejected_the_next_stands_for_the_others():
    first, second, third = joint(make_joint_article(), "Ann Lee", "Bo Diaz", "Cy Roth")
    first.review = "rejected"
    first.save()
    refreshed(first, second, third)
    assert first.statement is None
    assert not first.is_statement
    assert second.statement == third.statement == second
    assert (second.is_statement, third.is_statement) == (True, False)


def test_a_headline_that_repeats_the_text_is_no_statement_until_what_it_repeats_is_rejected():
    article = make_article(text="Port is open. “the port is open,” she said.")
    body = make_claim("the port is open", article=article)
    headline = make_claim("Port is open", article=article, zone="headline", repeats=body)
    refreshed(body, headline)
    assert body.is_statement
    assert not headline.is_statement
    body.review = "rejected"
    body.save()
    refreshed(body, headline)
    assert not body.is_statement
    assert headline.is_statement


@pytest.mark.parametrize(
    "fields",
    [{"review": "rejected"}, {"withdrawn_at": "2025-01-01T00:00Z"}],
    ids=["rejected", "withdrawn"],
)
def test_claims_of_an_article_that_is_not_public_are_no_statements(fields):
    claim = make_claim("the port", article=make_article(text="the port is shut", **fields))
    refreshed(claim)
    assert claim.statement is None
    assert not claim.is_statement


def test_a_claim_is_filed_under_the_day_on_which_it_was_said():
    article = make_article(text="the port is open", published="2024-10-17")
    claim = make_claim("the port", article=article, said=date(2024, 10, 1), said_precision="month")
    refreshed(claim)
    assert (claim.dated, claim.dated_precision) == (date(2024, 10, 1), "month")
    assert claim.dated_from == "said"


def test_without_a_day_of_its_own_a_claim_is_filed_under_its_articles():
    article = make_article(text="the port is open", published="2024-10-17")
    claim = make_claim("the port", article=article)
    refreshed(claim)
    assert (claim.dated, claim.dated_precision) == (date(2024, 10, 17), "day")
    assert claim.dated_from == "article"


def test_with_neither_day_a_claim_is_undated_and_loses_an_older_date():
    article = make_article(text="the port is open", published="2024-10-17")
    claim = make_claim("the port", article=article)
    refreshed(claim)
    article.published, article.published_precision = None, ""
    article.save()
    refreshed(claim)
    assert (claim.dated, claim.dated_precision, claim.dated_from) == (None, "", "")


def test_an_article_without_a_headline_keeps_how_it_begins():
    article = make_article(text="Ships " * 40, headline="")
    facets.refresh([article.pk])
    article.refresh_from_db()
    assert article.begins == "Ships " * 11 + "Ships …"
    article.headline = "Ships"
    article.save()
    facets.refresh([article.pk])
    article.refresh_from_db()
    assert article.begins == ""


def test_refreshing_leaves_other_articles_alone_and_twice_changes_nothing():
    claim, other = make_claim(), make_claim()
    Claim.objects.update(is_statement=False)
    refreshed(claim)
    before = list(Claim.objects.order_by("pk").values())
    refreshed(claim)
    assert list(Claim.objects.order_by("pk").values()) == before
    other.refresh_from_db()
    assert not other.is_statement


@pytest.mark.sqlite
@pytest.mark.parametrize("facet", [facet for _, _, facet in STORED.values()])
def test_the_rows_of_a_few_articles_are_found_from_these(facet):
    """SQLite, which has no statistics, once began with all organizations."""
    sql, parameters = facet.rows_in.statement([1, 2])
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)
        steps = [row[-1] for row in cursor.fetchall()]
    begins = [step for step in steps if "articles_" in step or " T2 " in step]
    assert "(article_id=?)" in begins[0]

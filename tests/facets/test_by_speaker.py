"""Statements by the names of their speakers stand as readers know these, index or not."""

import pytest
from django.contrib.auth import get_user_model
from django.http import QueryDict

from articles import editing, facets
from articles.facets.bitmaps import current
from articles.filters import ClaimFilter
from articles.models import Article, Claim, FacetVersion
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_user("editor")


@pytest.fixture(params=["from the index", "without one"])
def in_order(request):
    """The words of all statements in the order that readers get, and a part of them."""

    def in_order(first=0, last=None):
        articles = list(Article.objects.values_list("pk", flat=True))
        facets.refresh(articles)
        if request.param == "without one":
            FacetVersion.objects.all().delete()
        assert (current() is None) == (request.param == "without one")
        filterset = ClaimFilter(QueryDict("sort=speaker"))
        if current() is None:
            ids = list(filterset.qs.values_list("pk", flat=True))[first:last]
        else:
            ids = facets.ids_between(filterset, first, last or len(filterset.ids()))
        words = dict(Claim.objects.values_list("pk", "content"))
        return [words[pk] for pk in ids]

    return in_order


def say(words, speaker=None, day="2024-01-01", **fields):
    article = make_article(text=f"“{words},” said someone.", published=day)
    return make_claim(
        words, speaker, article, dated=day, dated_precision="day", dated_from="article", **fields
    )


def test_names_follow_each_other_and_the_latest_of_each_stands_first(in_order):
    ann, bo = make_person("Ann Zorn"), make_person("Bo Abel")
    say("old of Ann", ann, "2023-05-01")
    say("nobody's")
    say("of Bo", bo, "2022-01-01")
    say("new of Ann", ann, "2024-05-01")
    assert in_order() == ["of Bo", "new of Ann", "old of Ann", "nobody's"]
    assert in_order(1, 3) == ["new of Ann", "old of Ann"]


def test_a_joint_statement_stands_once_under_the_first_of_its_speakers(in_order):
    ann, bo = make_person("Ann Abel"), make_person("Bo Zorn")
    say("of Ann", ann)
    say("of Bo", bo, "2024-03-01")
    both = say("of Bo and Ann", bo)
    make_claim("of Bo and Ann", ann, both.article, said_with=both)
    assert in_order() == ["of Ann", "of Bo", "of Bo and Ann"]


def test_what_a_merged_figure_said_stands_under_the_name_that_readers_get(in_order, editor):
    bo, robert = make_person("Bo Abel"), make_person("Robert Zorn")
    say("of Kim", make_person("Kim Mann"))
    say("of Bo", bo)
    editing.merge([bo], robert, {}, editor)
    assert in_order() == ["of Kim", "of Bo"]


def test_whoever_is_withheld_does_not_stand_where_the_name_would(in_order, editor):
    ann = make_person("Ann Abel", review="checked")
    say("of Ann", ann, "2024-03-01")
    say("of Kim", make_person("Kim Mann"))
    say("nobody's", day="2024-02-01")
    editing.withhold([ann], editor, "At her request.")
    assert in_order()[0] == "of Kim"


def test_people_of_one_name_stand_together_by_day(in_order):
    first, second = make_person("Ann Abel"), make_person("Ann Abel")
    for speaker, words, day in [
        *((first, "one", "2024-01-01"), (second, "two", "2024-02-01")),
        *((first, "three", "2024-03-01"), (second, "four", "2024-04-01")),
    ]:
        say(words, speaker, day)
    assert in_order() == ["four", "three", "two", "one"]

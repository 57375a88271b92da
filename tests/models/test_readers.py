"""What a record holds when a public page loads it."""

import pytest

from articles.models import Article, Claim, Figure
from articles.models.readers import NotForReaders, Reader, named_as_withheld, read_by
from tests.factories import make_article, make_claim, make_person

INSTEAD = {"headline": "[name withheld] speaks", "text": [[0, 4]]}


@pytest.fixture
def article(db):
    article = make_article("Jane spoke.", headline="Jane speaks")
    Article.objects.filter(pk=article.pk).update(for_readers=INSTEAD)
    return article


def test_a_page_gets_what_readers_may_see_and_the_desk_what_was_printed(article):
    with read_by(Reader()):
        shown = Article.objects.get(pk=article.pk)
    kept = Article.objects.get(pk=article.pk)
    assert (shown.headline, kept.headline) == ("[name withheld] speaks", "Jane speaks")
    assert (len(shown.text), kept.text) == (len(kept.text), "Jane spoke.")
    assert named_as_withheld(shown.text) == "[name withheld] spoke."
    assert shown.slug == "name-withheld-speaks"


def test_what_belongs_to_a_record_is_loaded_for_the_same_eyes(article):
    make_claim("spoke", article=article)
    with read_by(Reader()):
        claims = Claim.objects.select_related("article").defer("article__headline", "article__text")
        shown = claims.get().article
    # Both are loaded only now, when nobody makes a page any more.
    assert shown.headline == "[name withheld] speaks"
    assert named_as_withheld(shown.text) == "[name withheld] spoke."
    shown.refresh_from_db()
    assert shown.headline == "[name withheld] speaks"


def test_the_desk_s_record_stays_the_desk_s_while_a_page_is_made(article):
    kept = Article.objects.defer("headline").get(pk=article.pk)
    with read_by(Reader()):
        assert kept.headline == "Jane speaks"


def test_a_page_that_does_not_ask_what_readers_may_see_is_no_page(article):
    with read_by(Reader()), pytest.raises(NotForReaders, match="only"):
        Article.objects.only("headline").get(pk=article.pk)


def test_what_readers_get_is_never_saved(article):
    with read_by(Reader()):
        shown = Article.objects.get(pk=article.pk)
    with pytest.raises(NotForReaders, match="lose"):
        shown.save()


def test_nobody_is_asked_whether_they_are_known_before_it_matters():
    someone = Reader(lambda: True)
    assert not someone.was_asked
    assert someone.is_logged_in
    assert someone.was_asked


def test_a_figure_nobody_withheld_is_the_same_for_all(db):
    person = make_person("Dara Ivanova")
    with read_by(Reader()):
        assert Figure.objects.get(pk=person.pk).name == "Dara Ivanova"

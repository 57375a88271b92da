"""All words are made anew while others write, and however it ends."""

from threading import Thread

import pytest
from django.contrib.auth import get_user_model
from django.db import connection

from articles import editing, facets, search
from articles.models import Article, ClaimSearch
from articles.search import index
from tests.factories import make_article, make_claim, make_known_person, make_mention

WAITED = 1.0


@pytest.fixture
def articles(transactional_db):
    made = []
    for n in range(3):
        article = make_article(f"“The port is open,” said Ann Lee on day {n}.")
        ann = made[0][1] if made else make_known_person("Ann Lee")
        make_claim("The port is open,", ann, article)
        make_mention(ann, article, "Ann Lee")
        made.append((article, ann))
    facets.refresh([article.pk for article, _ in made])
    search.refresh([article.pk for article, _ in made])
    return made


def found(words):
    return set(search.search_articles(words).values_list("pk", flat=True))


@pytest.mark.postgresql
def test_a_name_that_is_withheld_meanwhile_stays_withheld(articles, monkeypatch):
    _, ann = articles[0]
    editor = get_user_model().objects.create_user("editor")
    had, writers = index.kept_tokens, []

    def withhold():
        editing.withhold([ann], editor, "Asked by the family.")
        connection.close()

    def kept_tokens(*given):
        kept = had(*given)
        if not writers:
            writers.append(Thread(target=withhold))
            writers[0].start()
            writers[0].join(WAITED)
        return kept

    monkeypatch.setattr(index, "kept_tokens", kept_tokens)
    # Words of another making are all written.
    ClaimSearch.objects.update(tokens=" other ")
    assert found("lee")
    search.rebuild()
    [writer] = writers
    writer.join()
    assert not found("lee")
    assert not search.search_claims("lee").exists()


def test_one_that_is_broken_off_is_known_to_be_unfinished(articles, monkeypatch):
    for article, _ in articles:
        index.take_out(ClaimSearch, list(article.claims.values_list("pk", flat=True)))
    ClaimSearch.objects.all().delete()
    assert search.is_behind()
    done, refresh_some = [], index.refresh_some

    def stop_at_the_last(article_ids, is_fresh):
        if len(done) == Article.objects.count() - 1:
            raise KeyboardInterrupt
        done.append(article_ids)
        refresh_some(article_ids, is_fresh)

    monkeypatch.setattr(index, "AT_ONCE", 1)
    monkeypatch.setattr(index, "refresh_some", stop_at_the_last)
    with pytest.raises(KeyboardInterrupt):
        search.rebuild()
    assert ClaimSearch.objects.count() == 2
    assert search.is_behind()
    monkeypatch.setattr(index, "refresh_some", refresh_some)
    search.rebuild()
    assert not search.is_behind()
    assert ClaimSearch.objects.count() == 3

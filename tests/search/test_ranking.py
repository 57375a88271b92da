"""Of few results the best stand first, in the same order on either database."""

import pytest

from articles import search
from articles.models import Article, Claim
from tests.factories import make_article, make_claim, make_known_person

pytestmark = pytest.mark.django_db

LONG = "Ships waited for days. " * 20


@pytest.fixture
def best(db):
    def best(words, model=Article):
        search.refresh(Article.objects.values_list("pk", flat=True))
        rank = search.best_articles if model is Article else search.best_statements
        ids = list(model.objects.order_by("pk").values_list("pk", flat=True))
        records = model.objects.in_bulk(ids)
        return [records[pk] for pk in rank(words, ids)]

    return best


def headlines(articles):
    return [article.headline for article in articles]


def test_what_has_the_word_in_its_headline_stands_first(best):
    make_article("Port, port, port and port.", "Often")
    make_article(f"The port. {LONG}", "The port opens")
    make_article("A port.", "")
    assert headlines(best("port")) == ["The port opens", "Often", ""]


def test_the_words_in_one_run_stand_before_the_same_words_apart(best):
    make_article("Of the opening: a port, a port, a new port.", "Apart")
    make_article(f"The port opening came. {LONG}", "In one run")
    assert headlines(best("port opening")) == ["In one run", "Apart"]


def test_a_word_counts_by_how_often_it_stands_there_and_in_how_much(best):
    make_article(f"A port. {LONG}", "Once in much")
    make_article(f"A port, a port, a port. {LONG}", "Often in much")
    make_article("A port.", "Once in little")
    assert headlines(best("port")) == ["Once in little", "Often in much", "Once in much"]


def test_what_weighs_the_same_stands_newest_first(best):
    articles = [
        make_article("A port.", published=day)
        for day in ("2024-10-02", None, "2024-10-03", "2024-10-02")
    ]
    assert best("the port") == [articles[place] for place in (2, 3, 0, 1)]


def test_who_says_it_stands_before_who_is_spoken_of(best):
    article = make_article(
        "“we met Ann Lee,” and “Ann Lee, Ann Lee!” and “the port is open” it was."
    )
    make_claim("we met Ann Lee", make_known_person("Bo Diaz"), article)
    make_claim("Ann Lee, Ann Lee!", make_known_person("Cy Eng"), article)
    make_claim("the port is open", make_known_person("Ann Lee"), article)
    assert [claim.content for claim in best("ann lee", Claim)] == [
        *("the port is open", "Ann Lee, Ann Lee!", "we met Ann Lee")
    ]

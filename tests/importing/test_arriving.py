"""New articles are written with all that is derived of them, as looking them through again would."""

import pytest
from django.db import connection

from articles import facets
from articles.importing import import_paths
from articles.importing.incoming import Incoming
from articles.importing.standing import find_standing
from articles.models import Article, Claim, Figure
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

SAID = "“The port is open,” said Dara Ivanova in {}."
DERIVED = {
    Article: ("begins",),
    Claim: ("statement", "is_statement", "dated", "dated_precision", "dated_from"),
    Figure: ("seen",),
}


def derived():
    return {model: set(model.objects.values_list("pk", *names)) for model, names in DERIVED.items()}


@pytest.fixture
def three_batches(program, tmp_path):
    """One article, then two together, all of a candidate; they are read again with the third import."""
    for name, places in (("a", ["Selen"]), ("b", ["Tarkov", "Oster"]), ("c", ["Ravik"])):
        for number, place in enumerate(places):
            reading = Reading(SAID.format(place))
            reading.says(reading.person("Dara Ivanova"), "The port is open")
            program.reads(reading)
            (tmp_path / f"{name}{number}.txt").write_text(reading.text)
        import_paths(sorted(tmp_path.glob("*.txt")))


def test_what_is_derived_of_articles_that_come_together_stands_as_they_are_written(three_batches):
    written = derived()
    assert Figure.objects.get().seen == 4
    assert all(article.begins for article in Article.objects.all())
    facets.refresh(Article.objects.values_list("pk", flat=True))
    assert derived() == written


def test_of_articles_that_are_known_already_a_name_is_seen_no_more_often(three_batches, tmp_path):
    import_paths([tmp_path])
    assert Figure.objects.get().seen == 4


@pytest.mark.sqlite
def test_what_stands_of_texts_is_looked_up_by_their_identity(django_assert_num_queries):
    incoming = Incoming("page.txt", "page.txt", b"words", "text/plain", "utf-8", "words")
    with django_assert_num_queries(2) as queries:
        find_standing([(incoming, "0" * 64)])
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {queries[1]['sql']}")
        assert "(identity=?)" in str(cursor.fetchall())

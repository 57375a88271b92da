"""The collection that comes with the archive, where nothing of it is there yet."""

import pytest

from articles.importing import Options, import_paths, import_seeds
from articles.models import Article, Figure
from tests.importing.test_seeds import SEEDS, everything

pytestmark = pytest.mark.django_db


def test_a_rehearsal_counts_five_and_leaves_nothing(db):
    report = import_seeds(SEEDS, Options(is_rehearsal=True))
    assert report.counts["created"] == 5
    assert not any(everything().values())


def test_a_figure_that_was_found_before_the_list_named_it_is_the_same_record(db):
    import_paths([SEEDS / "articles"])
    found = Figure.objects.get(name="Roberta Metsola")
    assert found.review == "found"
    import_seeds(SEEDS)
    found.refresh_from_db()
    assert (found.review, found.authority_key) == ("checked", "roberta-metsola")
    assert Figure.objects.filter(name="Roberta Metsola").count() == 1
    assert Article.objects.count() == 5

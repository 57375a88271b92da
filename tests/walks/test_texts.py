"""Of a text that readers do not get in full, no other words stand at any address."""

import pytest
from django.core.management import call_command

from articles import editing
from articles.models import Measure, Quantity
from tests.walks import collection
from tests.walks.conftest import article
from tests.walks.leaks import Words
from tests.walks.test_taken_back import report
from tests.walks.walker import ask, walk

# Looked for in every search box: words that pages do not show.
TYPED = ("tURNS fOR nOBODY", "lAMPS")


@pytest.fixture
def archive(tmp_path, anna):
    """A strike and a shortage, with numbers that stand in tables."""
    collection.write_collection(tmp_path, ["miners", "bakers"])
    call_command("import_seeds", tmp_path / "made", verbosity=0)
    for name, amounts in (("Miners", ("90", "400")), ("Ships", ("25", "60"))):
        measure = Measure.objects.create(name=name, unit=name.lower())
        for quantity in Quantity.objects.filter(low__in=amounts):
            editing.correct(quantity, {"measure": measure}, anna)


@pytest.fixture
def walked(archive):
    """`walked(client)`: what somebody gets who looks everywhere for words that pages do not show."""
    return lambda client: walk(client, TYPED)


def words_of(beginning, shown=()):
    """The words of an article but for its headline and what is shown of it."""
    found = article(beginning)
    return Words([found.text], [found.headline, *shown])


def test_what_an_article_says_itself_holds_for_all(walked, admin_client, anna):
    editing.correct(article("Miners"), {"access": "record"}, anna)
    editing.correct(article("Bakers"), {"access": "passages"}, anna)
    found = walked(admin_client)
    assert report(words_of("Miners").leaks(found)) == ""
    assert report(words_of("Bakers", collection.PASSAGES).leaks(found)) == ""
    assert list(words_of("Bakers").leaks(found))


def test_of_a_description_visitors_get_no_words(walked, client, settings):
    settings.ARTICLE_ACCESS = "record"
    found = walked(client)
    assert report(words_of("Miners").leaks(found)) == ""
    assert report(words_of("Bakers").leaks(found)) == ""


def test_of_passages_visitors_get_no_other_sentences(walked, client, settings):
    settings.ARTICLE_ACCESS = "passages"
    assert report(words_of("Bakers", collection.PASSAGES).leaks(walked(client))) == ""


@pytest.mark.parametrize("setting", ["full", "passages", "record"])
def test_who_is_signed_in_reads_in_full(archive, client, admin_client, settings, setting):
    settings.ARTICLE_ACCESS = setting
    others, page = words_of("Bakers", collection.PASSAGES), article("Bakers").get_absolute_url()
    assert list(others.leaks(ask(admin_client, [page])))
    assert bool(list(others.leaks(ask(client, [page])))) == (setting == "full")

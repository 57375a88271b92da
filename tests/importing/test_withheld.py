"""What comes in names somebody who is withheld: readers never see the name."""

import pytest

from articles import editing, search
from articles.models import Article, Claim, Figure, VariantName
from articles.models.readers import NAME_WITHHELD, Reader, named_as_withheld, read_by
from tests.factories import make_article, make_person
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

TEXT = "“The port is open,” said Dara Ivanova. Ivanova left. Dara P. Ivanova is Dara Ivanova."


@pytest.fixture
def dara():
    dara = make_person("Dara Ivanova", review="checked")
    editing.withhold(dara, None, "Harm.")
    return dara


@pytest.fixture
def reading():
    reading = Reading(TEXT)
    dara = reading.person("Dara Ivanova", "Dara Ivanova", "Dara P. Ivanova", "Ivanova")
    reading.says(dara, "The port is open")
    return reading


def shown(model):
    with read_by(Reader()):
        return list(model.objects.order_by("pk"))


def test_a_new_article_comes_out_without_the_name(dara, program, reading, bring_in):
    program.reads(reading)
    _, article = bring_in(TEXT, "dara-ivanova.txt")
    [read] = shown(Article)
    assert named_as_withheld(read.text) == (
        f"“The port is open,” said {NAME_WITHHELD}. {NAME_WITHHELD} left. "
        f"{NAME_WITHHELD} is {NAME_WITHHELD}."
    )
    assert read.begins.startswith(f"“The port is open,” said {NAME_WITHHELD}.")
    assert [claim.speaker_printed for claim in shown(Claim)] == [""]
    assert Article.objects.get(pk=article.pk).text == TEXT
    with read_by(Reader()):
        assert article.captures.get().file_name == f"{NAME_WITHHELD}.txt"
    assert not search.search_articles("Ivanova").exists()
    assert not search.search_claims("Dara Ivanova").exists()


def test_a_name_that_comes_in_for_somebody_withheld_is_withheld_everywhere(
    dara, program, reading, bring_in
):
    before = make_article("Dara P. Ivanova spoke.", headline="Port")
    program.reads(reading)
    bring_in(TEXT)
    assert VariantName.objects.filter(figure=dara, name="Dara P. Ivanova").exists()
    with read_by(Reader()):
        read = Article.objects.get(pk=before.pk)
    assert named_as_withheld(read.text) == f"{NAME_WITHHELD} spoke."


def test_another_record_of_the_same_name_is_withheld_too(dara, bring_in):
    make_person("Dara Ivanova of Selen")
    editing.check(Figure.objects.exclude(pk=dara.pk), None)
    with read_by(Reader()):
        names = {figure.name for figure in Figure.objects.all()}
    assert names == {NAME_WITHHELD, "Dara Ivanova of Selen"}

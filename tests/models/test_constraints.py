"""Rules that hold in the database itself, whoever writes."""

from datetime import date

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from articles.models import Affiliation, Article, Capture, Claim, Figure, Mention, VariantName
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return make_claim("the port is open", make_person())


def refused(write, *arguments, **fields):
    """Whether the database refuses, with the work before it left standing."""
    try:
        with transaction.atomic():
            write(*arguments, **fields)
            connection.check_constraints()
    except IntegrityError:
        return True
    return False


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        pytest.param(Claim, {"start": 9, "end": 9}, id="a claim without extent"),
        pytest.param(Claim, {"content": ""}, id="a claim without words"),
        pytest.param(Claim, {"speaker_kind": "unnamed"}, id="an unnamed speaker with a record"),
        pytest.param(Claim, {"speaker_kind": "none"}, id="no speaker, but a record of one"),
        pytest.param(
            Claim, {"speaker": None, "speaker_kind": "none"}, id="no speaker, but printed words"
        ),
        pytest.param(Claim, {"said": date(2024, 10, 17)}, id="a date without its precision"),
        pytest.param(Claim, {"said_precision": "day"}, id="a precision without a date"),
        pytest.param(Article, {"published": date(2024, 10, 17)}, id="a bare day of publication"),
        pytest.param(Article, {"headline_start": 3, "headline_end": 3}, id="an empty headline"),
        pytest.param(Article, {"deck_start": 3}, id="a deck that does not end"),
        pytest.param(Figure, {"type": "party"}, id="a person with a type"),
        pytest.param(Figure, {"kind": "organization"}, id="an organization without a type"),
        pytest.param(Figure, {"name": ""}, id="a figure without a name"),
        pytest.param(Figure, {"sort_name": ""}, id="a figure that cannot be filed"),
    ],
)
def test_what_cannot_be_is_refused(claim, model, fields):
    assert refused(model.objects.filter(pk=model.objects.get().pk).update, **fields)


@pytest.mark.parametrize("pointer", ["within", "said_with", "repeats"])
def test_a_claim_points_at_another(claim, pointer):
    Claim.objects.update(zone="headline")
    assert refused(Claim.objects.update, **{pointer: claim})


def test_only_a_headline_or_a_deck_repeats_the_text(claim):
    other = make_claim("someone", article=claim.article)
    assert refused(Claim.objects.filter(pk=other.pk).update, repeats=claim)
    assert not refused(Claim.objects.filter(pk=other.pk).update, repeats=claim, zone="deck")


def test_a_figure_is_not_merged_into_itself(claim):
    assert refused(Figure.objects.update, merged_into=claim.speaker)


def test_a_figure_who_speaks_cannot_be_deleted(claim):
    with pytest.raises(Exception, match="protected"):
        claim.speaker.delete()


def test_an_outlet_is_named_with_how_it_is_known():
    article = make_article()
    outlet = make_organization("Port Post", "media")
    articles = Article.objects.filter(pk=article.pk)
    assert refused(articles.update, outlet=outlet, outlet_basis="")
    assert not refused(articles.update, outlet=outlet, outlet_basis="printed in the file")


def test_one_identity_has_each_version_once():
    one, two = make_article(), make_article()
    assert refused(Article.objects.filter(pk=two.pk).update, identity=one.identity)
    assert not refused(Article.objects.filter(pk=two.pk).update, identity=one.identity, version=2)


def test_the_same_bytes_are_captured_once():
    one, two = make_article(), make_article()
    sha256 = one.captures.get().sha256
    assert refused(Capture.objects.filter(article=two).update, sha256=sha256)


def test_a_place_names_a_figure_once_but_may_name_two():
    article = make_article("Ivanova came.")
    one, two = make_person("Dara Ivanova"), make_person("Mila Ivanova")
    make_mention(one, article, "Ivanova")
    assert refused(make_mention, one, article, "Ivanova")
    assert not refused(make_mention, two, article, "Ivanova")
    assert refused(Mention.objects.filter(figure=one).update, end=0)


def test_a_number_stands_once_at_a_place_and_its_bounds_are_in_order():
    quantity = make_quantity("40", 40)
    assert refused(make_quantity, "40", 40, article=quantity.article)
    assert refused(type(quantity).objects.update, low=5, high=4)
    assert not refused(type(quantity).objects.update, low=None, high=4)


def test_an_answer_has_words_and_answers_another_claim_once_at_a_place(claim):
    other = make_claim("someone", article=claim.article)
    answer = make_answer(claim, "said someone")
    answers = type(answer).objects
    assert refused(make_answer, claim, "said someone")
    assert not refused(make_answer, other, "said someone")
    assert refused(answers.update, printed="")
    assert refused(answers.update, end=answer.start)
    assert refused(answers.filter(pk=answer.pk).update, claim=claim)


def test_a_measure_is_known_by_its_folded_name():
    make_measure("Ships in Selen")
    assert refused(make_measure, "ships in SELEN")


def test_a_variant_name_belongs_to_a_figure_once_but_never_alone():
    one, two = make_person("Kim Dara"), make_person("Kim Mila")
    VariantName.objects.create(figure=one, name="Kim")
    assert refused(VariantName.objects.create, figure=one, name="Kim")
    assert not refused(VariantName.objects.create, figure=two, name="Kim")


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"role": ""}, id="no role"),
        pytest.param({"since": "2024", "until": "2023-05"}, id="an end before the beginning"),
        pytest.param({"basis": "article"}, id="stated in an article, but not where"),
        pytest.param({"start": 1, "end": 2}, id="a place in no article"),
    ],
)
def test_a_role_that_cannot_be_is_refused(fields):
    values = {"person": make_person(), "role": "director", "basis": "editor"} | fields
    assert refused(Affiliation.objects.create, **values)


def test_nobody_belongs_to_himself():
    person = make_person()
    assert refused(
        Affiliation.objects.create, person=person, organization=person, role="x", basis="editor"
    )


def test_the_models_are_what_the_migrations_make():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)

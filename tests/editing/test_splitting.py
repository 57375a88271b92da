"""One record parted in two, and put together again as it was."""

import pytest
from django.test import Client

from articles import editing
from articles.models import Claim, Figure, Mention, Splitting
from tests.editing.sequences.deriving import derive_all_again
from tests.factories import make_article, make_claim, make_known_person, make_mention, make_person

pytestmark = pytest.mark.django_db

DERIVED = ("for_readers", "seen")


@pytest.fixture
def kim():
    """One record under which two stand: a claim and a place of each."""
    figure = make_person("Kim Diaz")
    for words in ("the port is open", "the sea is calm"):
        article = make_article(f"“{words},” said Kim Diaz.")
        make_claim(words, figure, article, rule="pronoun", antecedent="Diaz")
        make_mention(figure, article)
    derive_all_again()
    return figure


def rows(model):
    names = [field.attname for field in model._meta.concrete_fields if field.name not in DERIVED]
    return list(model.objects.order_by("pk").values(*names))


def last_of(figure):
    return [figure.claims.order_by("pk").last(), figure.mentions.order_by("pk").last()]


def test_what_is_chosen_goes_to_a_new_record_and_the_rest_stays(kim, anna):
    moved = last_of(kim)
    part = editing.split(kim, moved, "Kim Diaz of Selen", anna)
    assert [part.claims.get(), part.mentions.get()] == moved
    assert (kim.claims.count(), kim.mentions.count()) == (1, 1)
    assert (part.kind, part.review, part.basis) == ("person", kim.review, "editor")
    assert {"speaker", "rule"} <= set(part.claims.get().edited_fields)


def test_who_was_checked_is_two_who_are_checked(anna):
    dara = make_known_person()
    claim = make_claim(speaker=dara)
    assert editing.split(dara, [claim], "Dara Ivanova the elder", anna).review == "checked"


def test_undo_restores_all_exactly_and_the_new_address_leads_back(kim, anna):
    before = rows(Claim), rows(Mention), rows(Figure)
    part = editing.split(kim, last_of(kim), "Bo Diaz", anna)
    where = part.get_absolute_url()
    assert editing.undo_split(Splitting.objects.get(), anna) == []
    after = rows(Figure)
    assert (rows(Claim), rows(Mention), after[:1]) == before
    assert Client().get(where).url == kim.get_absolute_url()
    assert not Figure.objects.public().filter(name="Bo Diaz").exists()


def test_what_was_given_to_somebody_else_since_stays_there(kim, anna):
    claim, mention = last_of(kim)
    part = editing.split(kim, [claim, mention], "Bo Diaz", anna)
    cora = make_person("Cora Diaz")
    editing.correct(Claim.objects.get(pk=claim.pk), {"speaker": cora}, anna)
    assert editing.undo_split(Splitting.objects.get(), anna) == [claim]
    claim.refresh_from_db()
    mention.refresh_from_db()
    assert (claim.speaker, mention.figure) == (cora, kim)
    part.refresh_from_db()
    assert part.merged_into == kim


def test_what_was_edited_since_stays_edited(kim, anna):
    claim = last_of(kim)[0]
    editing.split(kim, [claim], "Bo Diaz", anna)
    editing.correct(Claim.objects.get(pk=claim.pk), {"occasion": "in the harbour"}, anna)
    editing.undo_split(Splitting.objects.get(), anna)
    claim.refresh_from_db()
    assert (claim.speaker, claim.rule, claim.occasion) == (kim, "pronoun", "in the harbour")
    assert (claim.edited_fields, claim.review) == (["occasion"], "corrected")


def test_a_new_record_that_has_got_something_else_stays(kim, anna):
    claim = last_of(kim)[0]
    part = editing.split(kim, [claim], "Bo Diaz", anna)
    make_claim("the sky is clear", part)
    editing.undo_split(Splitting.objects.get(), anna)
    part.refresh_from_db()
    assert (part.name, part.merged_into) == ("Bo Diaz", None)


def test_what_was_moved_on_goes_back_to_where_it_began(kim, anna):
    claim = last_of(kim)[0]
    part = editing.split(kim, [claim], "Bo Diaz", anna)
    editing.split(part, [claim], "Cora Diaz", anna)
    first, second = Splitting.objects.order_by("pk")
    editing.undo_split(first, anna)
    editing.undo_split(second, anna)
    claim.refresh_from_db()
    assert (claim.speaker, claim.rule, claim.review) == (kim, "pronoun", "found")


@pytest.mark.parametrize("name", ["", "Bo Diaz"])
def test_nothing_is_made_of_nothing(kim, anna, name):
    others = make_claim("the sky is clear", make_person())
    with pytest.raises(editing.CannotSplit):
        editing.split(kim, [others] if name else last_of(kim), name, anna)
    assert not Splitting.objects.exists()

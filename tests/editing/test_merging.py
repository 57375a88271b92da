"""Records made one and taken apart again: nothing is lost, and what was there comes back."""

import pytest
from django.test import Client

from articles import editing, facets
from articles.models import Claim, Decision, Figure, Mention, Merging
from articles.models.decision import Action
from articles.models.figure import Display
from articles.search import search_claims
from tests.factories import (
    make_article,
    make_claim,
    make_known_person,
    make_mention,
    make_organization,
    make_person,
)

pytestmark = pytest.mark.django_db

DERIVED = ("for_readers", "seen")


@pytest.fixture
def two():
    """Two records of one woman, each with a claim and a place."""
    figures = make_person("Dara Ivanova"), make_person("D. Ivanova", note="Harbour master.")
    for figure in figures:
        claim = make_claim("the port is open", figure)
        mention = make_mention(figure, make_article(f"{figure.name} spoke."))
        editing.check(claim, None)
        facets.refresh([claim.article_id, mention.article_id])
    return figures


def found(words):
    return list(Claim.objects.filter(pk__in=search_claims(words)))


def columns(*figures):
    names = [field.attname for field in Figure._meta.concrete_fields if field.name not in DERIVED]
    rows = Figure.objects.filter(pk__in=[figure.pk for figure in figures]).order_by("pk")
    return list(rows.values(*names))


def standing_merging(figure):
    return Merging.objects.standing().get(figure=figure)


def test_a_merge_sets_the_pointer_and_moves_nothing(two, anna):
    dara, other = two
    editing.merge([other], dara, {}, anna, "The same woman.")
    assert other.merged_into == dara
    assert {claim.speaker for claim in Claim.objects.all()} == {dara, other}
    assert Claim.objects.said_by(dara).count() == 2
    assert Mention.objects.of(dara).count() == 2


def test_the_old_address_leads_to_the_other_for_now(two, anna):
    dara, other = two
    before = other.get_absolute_url()
    editing.merge([other], dara, {}, anna)
    answer = Client().get(before)
    assert (answer.status_code, answer.url) == (302, dara.get_absolute_url())


def test_what_was_chosen_is_taken_over_and_the_former_name_stays_findable(two, anna):
    dara, other = two
    editing.merge([other], dara, {"name": other, "note": other}, anna)
    assert (dara.name, dara.sort_name, dara.note) == (
        "D. Ivanova",
        "ivanova d",
        "Harbour master.",
    )
    assert {"name", "sort_name", "note"} <= set(dara.edited_fields)
    assert [form.name for form in dara.variant_names.all()] == ["Dara Ivanova"]


def test_undo_restores_both_exactly(two, anna):
    dara, other = two
    before = columns(*two)
    editing.merge([other], dara, {"name": other, "note": other}, anna)
    assert editing.undo_merge(standing_merging(other), anna) == []
    assert columns(*two) == before
    assert not dara.variant_names.exists()


def test_what_was_edited_since_stays_and_is_said(two, anna):
    dara, other = two
    editing.merge([other], dara, {"name": other, "note": other}, anna)
    editing.correct(dara, {"note": "Head of the port."}, anna)
    assert editing.undo_merge(standing_merging(other), anna) == ["note"]
    dara.refresh_from_db()
    assert (dara.name, dara.note) == ("Dara Ivanova", "Head of the port.")
    assert "note" in dara.edited_fields
    assert "name" not in dara.edited_fields


def test_chains_stay_one_step_deep_and_come_apart_in_any_order(anna):
    a, b, c = (make_person(f"{name} Ivanova") for name in ("Ana", "Bea", "Cora"))
    before = columns(a, b, c)
    editing.merge([a], b, {"name": a}, anna)
    editing.merge([b], c, {"name": b}, anna)
    a.refresh_from_db()
    assert (a.merged_into, b.merged_into, c.name) == (c, c, "Ana Ivanova")
    editing.undo_merge(standing_merging(b), anna)
    a.refresh_from_db()
    assert a.merged_into == b
    editing.merge([b], c, {}, anna)
    editing.undo_merge(standing_merging(a), anna)
    editing.undo_merge(standing_merging(b), anna)
    assert columns(a, b, c) == before


def test_two_merges_that_took_the_same_come_apart_in_any_order(anna):
    a, b, c = (make_person(name, note=name) for name in ("Ana", "Bea", "Cora"))
    before = columns(a, b, c)
    editing.merge([a], c, {"note": a, "name": a}, anna)
    editing.merge([b], c, {"note": b, "name": b}, anna)
    assert editing.undo_merge(standing_merging(a), anna) == []
    c.refresh_from_db()
    assert c.note == "Bea"
    editing.undo_merge(standing_merging(b), anna)
    assert columns(a, b, c) == before
    assert not c.variant_names.exists()


def test_whoever_is_merged_with_one_that_is_withheld_is_withheld(two, anna):
    dara, other = two
    editing.withhold(other, anna, "She is sixteen.")
    editing.merge([other], dara, {}, anna, "The same.")
    assert dara.display == Display.WITHHELD
    assert Client().get(dara.get_absolute_url()).status_code == 410
    editing.undo_merge(standing_merging(other), anna)
    dara.refresh_from_db()
    other.refresh_from_db()
    assert (dara.display, other.display) == (Display.SHOWN, Display.WITHHELD)
    assert Client().get(dara.get_absolute_url(), follow=True).status_code == 200


def test_who_is_still_merged_stays_withheld(anna):
    a, b, c = (make_person(name) for name in ("Ana Diaz", "Bea Diaz", "Cora Diaz"))
    editing.withhold([a, b], anna, "A victim.")
    editing.merge([a, b], c, {}, anna, "The same.")
    editing.undo_merge(standing_merging(a), anna)
    c.refresh_from_db()
    assert c.display == Display.WITHHELD
    editing.undo_merge(standing_merging(b), anna)
    c.refresh_from_db()
    assert c.display == Display.SHOWN


@pytest.mark.parametrize("make", [make_organization, make_known_person])
def test_what_cannot_be_one_is_said(two, anna, make):
    with pytest.raises(editing.CannotMerge):
        editing.merge([make("Bo Diaz")], two[0], {}, anna)


def test_a_rejected_record_is_merged_with_nothing(two, anna):
    editing.reject(two[1], anna)
    with pytest.raises(editing.CannotMerge):
        editing.merge([two[1]], two[0], {}, anna)


def test_merging_is_written_down_with_its_reason(two, anna):
    dara, other = two
    editing.merge([other], dara, {"note": other}, anna, "The same woman.")
    editing.undo_merge(standing_merging(other), anna, "Not the same.")
    made = [(one.action, one.record, one.why) for one in Decision.objects.about(dara)]
    assert (Action.MERGED, dara.pk, "The same woman.") in made
    assert (Action.UNMERGED, dara.pk, "Not the same.") in made
    assert Decision.objects.about(other).count() == 2


def test_a_merge_that_takes_nothing_over_is_told_of_the_merged_record_alone(two, anna):
    dara, other = two
    editing.merge([other], dara, {}, anna)
    assert Decision.objects.about(other).count() == 1
    assert Decision.objects.about(dara).count() == 0


def test_undoing_twice_does_nothing(two, anna):
    editing.merge([two[1]], two[0], {}, anna)
    merging = standing_merging(two[1])
    editing.undo_merge(merging, anna)
    assert editing.undo_merge(merging, anna) == []
    assert Decision.objects.filter(action=Action.UNMERGED).count() == 1


# Turning


def test_a_person_becomes_an_organization_and_a_person_again(two, anna):
    dara = two[0]
    before = columns(dara)[0]
    editing.correct(dara, {"kind": "organization"}, anna)
    assert (dara.kind, dara.type, dara.sort_name) == ("organization", "other", "dara ivanova")
    assert Client().get(f"/people/{dara.pk}-x/").url == dara.get_absolute_url()
    assert Client().get(f"/people/{dara.pk}-x/").status_code == 302
    editing.correct(dara, {"kind": "person"}, anna)
    after = columns(dara)[0]
    assert {name: after[name] for name in ("kind", "type", "name", "sort_name")} == {
        name: before[name] for name in ("kind", "type", "name", "sort_name")
    }


def test_a_rejected_spelling_of_one_that_was_merged_finds_nothing_of_the_other(two, anna):
    stays, merged = two
    spelling = merged.variant_names.create(name="Darya Ivanova")
    editing.merge([merged], stays, {}, anna)
    assert len(found("darya")) == 2
    editing.reject(spelling, anna)
    assert found("darya") == []

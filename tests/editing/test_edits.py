"""What people do is remembered, reaches lists and counts, and can be undone."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.http import QueryDict

from articles import editing, facets, search
from articles.filters import ClaimFilter
from articles.models import Affiliation, Article, Claim, Figure, Measure, VariantName
from articles.models.figure import Basis
from articles.models.review import Review
from articles.search import search_claims
from tests.factories import (
    make_article,
    make_claim,
    make_measure,
    make_mention,
    make_organization,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db


def test_a_correction_is_kept_with_who_made_it_and_when(anna):
    claim, dara = make_claim(), make_person()
    editing.correct(claim, {"speaker": dara}, anna)
    kept = Claim.objects.get()
    assert (kept.speaker, kept.review, kept.reviewed_by) == (dara, Review.CORRECTED, anna)
    assert kept.reviewed_at is not None
    assert claim.speaker == dara, "the record given is brought up to date"


def test_a_correction_that_changes_nothing_is_none(anna):
    claim = make_claim()
    editing.correct(claim, {"cue": "said"}, anna)
    kept = Claim.objects.get()
    assert (kept.review, kept.edited_fields, kept.reviewed_by) == (Review.FOUND, [], None)


def test_only_the_corrected_fields_are_kept_from_the_next_import(anna):
    claim = make_claim()
    editing.correct(claim, {"occasion": "at the quay"}, anna)
    editing.correct(claim, {"told_to": "a daily"}, anna)
    assert Claim.objects.get().edited_fields == ["occasion", "told_to"]


def test_who_corrects_the_speaker_has_looked_at_all_that_tells_the_speaker(anna):
    claim = make_claim(rule="pronoun", antecedent="Ivanov")
    editing.correct(claim, {"speaker": make_person()}, anna)
    kept = Claim.objects.get()
    assert (kept.rule, kept.antecedent) == ("editor", "")
    assert {"speaker", "speaker_kind", "speaker_printed", "rule"} <= set(kept.edited_fields)


def test_a_speaker_who_gets_a_record_is_no_longer_unnamed(anna):
    described, silent = make_claim(), make_claim(speaker_kind="none", speaker_printed="")
    for claim in (described, silent):
        editing.correct(claim, {"speaker": make_person()}, anna)
    assert [described.speaker_kind, silent.speaker_kind] == ["described", "named"]


def test_saying_that_no_speaker_is_given_takes_the_printed_one_away(anna):
    claim = make_claim()
    editing.correct(claim, {"speaker_kind": "none"}, anna)
    assert Claim.objects.get().speaker_printed == ""


def test_a_date_that_an_editor_sets_is_known_from_the_editor(anna):
    article = make_article()
    editing.correct(article, {"published": date(2024, 10, 17), "published_precision": "day"}, anna)
    kept = Article.objects.get()
    assert kept.published_basis == "editor"
    assert "published_note" in kept.edited_fields


def test_a_new_date_may_be_known_as_the_former_one_was(anna):
    article = make_article()
    for day in (17, 18):
        known = {"published_precision": "day", "published_basis": "outside"}
        editing.correct(article, {"published": date(2024, 10, day), **known}, anna)
        assert Article.objects.get().published_basis == "outside"


def test_a_date_taken_away_takes_its_precision_and_basis_along(anna):
    article = make_article(published="2024-10-17")
    editing.correct(article, {"published": None}, anna)
    kept = Article.objects.get()
    assert (kept.published_precision, kept.published_basis) == ("", "")


def test_a_new_article_date_refiles_the_claims_of_the_article(anna):
    claim = make_claim()
    editing.correct(
        claim.article, {"published": date(2024, 10, 1), "published_precision": "month"}, anna
    )
    kept = Claim.objects.get()
    assert (kept.dated, kept.dated_precision, kept.dated_from) == (
        date(2024, 10, 1),
        "month",
        "article",
    )


def test_a_figure_keeps_its_former_name_as_another_form(anna):
    figure = make_person("Ċukasz Kohut")
    editing.correct(figure, {"name": "Łukasz Kohut"}, anna)
    assert [form.name for form in VariantName.objects.confirmed()] == ["Ċukasz Kohut"]
    assert Figure.objects.get().sort_name == "kohut lukasz"


def test_a_filing_name_that_somebody_chose_stays_when_the_name_changes(anna):
    figure = make_person("Kim Jong Un", sort_name="kim jong un")
    editing.correct(figure, {"name": "Kim Jong-un"}, anna)
    assert Figure.objects.get().sort_name == "kim jong un"


def test_a_new_name_of_the_speaker_is_found_by_search_at_once(anna):
    figure = make_person()
    make_claim(speaker=figure, speaker_printed="she")
    editing.correct(figure, {"name": "Wilhelmina Strand"}, anna)
    assert Claim.objects.filter(pk__in=search_claims("strand")).count() == 1


def test_checking_says_who_looked_and_touches_no_field(anna):
    claim = make_claim()
    assert editing.check(claim, anna) == 1
    kept = Claim.objects.get()
    assert (kept.review, kept.reviewed_by, kept.edited_fields) == (Review.CHECKED, anna, [])


def test_many_records_are_rejected_at_once(anna):
    for _ in range(3):
        make_claim()
    assert editing.reject(Claim.objects.all(), anna) == 3
    assert not Claim.objects.public().exists()
    assert Claim.objects.count() == 3


def test_nothing_rejected_is_nothing_done(anna):
    assert editing.reject(Claim.objects.none(), anna) == 0


def test_a_rejected_claim_is_no_statement_any_more(anna):
    claim = make_claim()
    editing.reject(claim, anna)
    assert not Claim.objects.public().statements().exists()
    assert not Claim.objects.get().is_statement


def test_the_numbers_in_a_rejected_claim_are_gone_too(anna):
    claim = make_claim("10,000 troops")
    quantity = make_quantity("10,000", claim=claim)
    editing.reject(claim, anna)
    assert not type(quantity).objects.public().exists()


def test_to_reject_what_is_counted_leaves_the_words_of_its_articles_alone(anna, monkeypatch):
    """It may be counted in thousands of articles; the search knows only what is said in them."""
    claim = make_claim("10,000 troops came")
    quantity = make_quantity(claim=claim, measure=make_measure("North Korean troops"))
    facets.refresh([claim.article_id])
    counted = ClaimFilter(QueryDict(f"measure={quantity.measure_id}"))
    assert facets.counts(counted, "measure") == {quantity.measure_id: 1}
    searched = []
    monkeypatch.setattr(search, "refresh", searched.extend)
    editing.reject(quantity.measure, anna)
    assert facets.counts(ClaimFilter(), "measure") == {}
    editing.restore(quantity.measure, anna)
    assert facets.counts(ClaimFilter(), "measure") == {quantity.measure_id: 1}
    assert not list(facets.differences())
    assert searched == []


def test_when_the_first_joint_speaker_is_rejected_the_next_stands_for_the_statement(anna):
    first = make_claim(speaker=make_person())
    second = make_claim(speaker=make_organization(), article=first.article, said_with=first)
    editing.reject(first, anna)
    second.refresh_from_db()
    assert (second.is_statement, second.statement) == (True, second)
    editing.restore(first, anna)
    second.refresh_from_db()
    assert (second.is_statement, second.statement) == (False, first)


def test_a_headline_counts_again_when_what_it_repeats_is_rejected(anna):
    article = make_article("Port open. The port open again, she said.")
    body = make_claim("port open again", article=article)
    headline = make_claim("Port open", article=article, zone="headline", repeats=body)
    facets.refresh([article.pk])
    assert set(Claim.objects.statements()) == {body}
    editing.reject(body, anna)
    assert set(Claim.objects.statements()) == {headline}


def test_rejecting_an_article_takes_its_claims_off_the_lists(anna):
    claim = make_claim()
    editing.reject(claim.article, anna)
    assert not Claim.objects.public().exists()
    assert not Claim.objects.statements().exists()


def test_what_is_restored_is_what_it_was(anna):
    plain, corrected = make_claim(), make_claim()
    editing.correct(corrected, {"occasion": "at sea"}, anna)
    editing.reject([plain, corrected], anna)
    editing.restore(Claim.objects.all(), anna)
    plain.refresh_from_db(), corrected.refresh_from_db()
    assert (plain.review, plain.reviewed_at) == (Review.FOUND, None)
    assert corrected.review == Review.CORRECTED


def test_who_had_checked_it_had_checked_it_when_it_is_restored(anna):
    checked, entered = make_claim(), make_claim()
    editing.check(checked, anna)
    when = Claim.objects.get(pk=checked.pk).reviewed_at
    editing.enter(entered, anna)
    ben = get_user_model().objects.create_user("ben")
    editing.reject([checked, entered], ben)
    editing.restore([checked, entered], ben)
    for claim in Claim.objects.all():
        assert (claim.review, claim.reviewed_by) == (Review.CHECKED, anna)
    restored = Claim.objects.get(pk=checked.pk)
    assert restored.review_in_words == f"Checked by an editor, {when:%-d %B %Y}"


def test_a_name_of_the_authority_list_is_checked_when_it_is_restored(anna):
    listed = make_person(basis=Basis.AUTHORITY_LIST, review=Review.CHECKED)
    editing.reject(listed, anna)
    editing.restore(listed, anna)
    assert Figure.objects.get().review == Review.CHECKED


def test_what_was_rejected_stays_so_when_it_is_corrected(anna):
    claim = make_claim()
    editing.reject(claim, anna)
    editing.correct(claim, {"occasion": "at sea"}, anna)
    assert Claim.objects.get().review == Review.REJECTED
    editing.restore(claim, anna)
    assert Claim.objects.get().review == Review.CORRECTED


def test_restoring_what_was_never_rejected_does_nothing(anna):
    claim = make_claim()
    editing.check(claim, anna)
    assert editing.restore(claim, anna) == 0
    assert Claim.objects.get().review == Review.CHECKED


def test_a_claim_entered_by_hand_stands_where_its_words_stand(anna):
    article = make_article("“We sail,” said Dara Ivanova, “at dawn.” She said no more.")
    dara = make_person()
    claim = editing.enter_claim(
        article,
        '"We sail," … "at dawn."',
        anna,
        kind="direct",
        speaker=dara,
        speaker_printed="dara ivanova",
        cue="said",
    )
    assert [article.text[s:e] for s, e in claim.pieces] == ["We sail,", "at dawn."]
    assert claim.content == "We sail, … at dawn."
    assert claim.speaker_printed == "Dara Ivanova"
    assert claim.cue_start == article.text.index("said")
    assert (claim.review, claim.rule, claim.is_statement) == (Review.CHECKED, "editor", True)
    assert {"content", "pieces", "speaker", "said_precision"} <= set(claim.edited_fields)


def test_the_same_words_by_another_speaker_are_joint_speech(anna):
    first = make_claim(speaker=make_person())
    claim = editing.enter_claim(
        first.article, first.content, anna, kind="direct", speaker=make_organization()
    )
    assert claim.said_with == first
    assert list(Claim.objects.public().statements()) == [first]


def test_when_words_of_joint_speakers_move_they_move_for_all(anna):
    article = make_article("They said the port is open at last.")
    first = make_claim("the port is open", make_person(), article)
    second = make_claim("the port is open", make_organization(), article, said_with=first)
    changes = editing.content_at(article, "the port is open at last", kind="reported")
    editing.correct(second, changes, anna)
    first.refresh_from_db()
    assert (first.content, first.pieces) == ("the port is open at last", second.pieces)
    assert "pieces" in first.edited_fields


def test_words_in_the_headline_are_a_claim_of_the_headline(anna):
    article = make_article("Port is open\n\nIt is.", headline_start=0, headline_end=12)
    claim = editing.enter_claim(article, "Port is open", anna, kind="reported", speaker_kind="none")
    assert claim.zone == "headline"


def test_a_claim_whose_words_stand_nowhere_is_not_entered(anna):
    with pytest.raises(editing.WordsNotPlaced):
        editing.enter_claim(make_article(), "never printed", anna, kind="direct")
    assert not Claim.objects.exists()


def test_a_number_entered_by_hand_stands_where_it_is_printed(anna):
    article = make_article("Some 11 thousand troops.")
    number = editing.enter_quantity(
        article, "11 thousand", anna, low=11_000, high=11_000, measure=make_measure()
    )
    assert (number.printed, number.start, number.review) == ("11 thousand", 5, Review.CHECKED)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Figure(name="Mira Holm", kind="person"),
        lambda: VariantName(figure=make_person(), name="Ivanova"),
        lambda: Affiliation(person=make_person(), role="harbour master"),
        lambda: Measure(name="ships"),
    ],
    ids=["figure", "variant name", "role", "measure"],
)
def test_what_is_entered_by_hand_is_checked_and_kept(anna, make):
    record = editing.enter(make(), anna)
    kept = type(record).objects.get(pk=record.pk)
    assert (kept.review, kept.reviewed_by) == (Review.CHECKED, anna)
    assert kept.edited_fields
    assert getattr(kept, "basis", "editor") == "editor"


def test_every_place_where_a_figure_shows_is_brought_up_to_date(anna, monkeypatch):
    figure = make_organization()
    speaks = make_claim(speaker=figure).article
    spoken_for = make_claim(speaks_for=figure).article
    named = make_mention(figure, make_article(f"The {figure.name} met.")).article
    outlet = make_article(outlet=figure)
    make_article()
    refreshed = []
    monkeypatch.setattr("articles.editing.derived.search.refresh", refreshed.extend)
    editing.reject(figure, anna)
    assert refreshed == [article.pk for article in (speaks, spoken_for, named, outlet)]


def test_an_edit_that_cannot_be_brought_to_lists_is_not_made(anna, monkeypatch):
    claim = make_claim()

    def fail(article_ids):
        raise RuntimeError

    monkeypatch.setattr("articles.editing.derived.search.refresh", fail)
    for edit in (
        lambda: editing.correct(claim, {"cue": "claimed"}, anna),
        lambda: editing.reject(claim, anna),
    ):
        with pytest.raises(RuntimeError), transaction.atomic():
            edit()
    kept = Claim.objects.get()
    assert (kept.cue, kept.review) == ("said", Review.FOUND)

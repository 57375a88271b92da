"""Each decision is written down: who, when, what and why, and never a value."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from articles import editing, facets
from articles.models import Article, Claim, Decision, Figure, Person
from articles.models.decision import Action
from articles.models.review import Review
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.django_db


def decided():
    return [(one.action, one.what, one.record, one.why) for one in Decision.objects.order_by("pk")]


@pytest.mark.parametrize(
    ("decide", "action"), [("check", Action.CHECKED), ("reject", Action.REJECTED)]
)
def test_who_decided_when_and_why_is_kept(anna, decide, action):
    claim = make_claim()
    getattr(editing, decide)(claim, anna, why=" She wrote to us. ")
    [one] = Decision.objects.all()
    assert (one.action, one.what, one.record) == (action, "claim", claim.pk)
    assert (one.article, one.made_by, one.why) == (claim.article, anna, "She wrote to us.")
    assert one.made_at is not None


def test_a_correction_names_the_fields_and_no_value(anna):
    claim = make_claim()
    editing.correct(claim, {"speaker": make_person("Dara Ivanova")}, anna, why="The letter says so")
    [one] = Decision.objects.all()
    assert {"speaker", "speaker_kind", "rule"} == set(one.fields)
    assert "Ivanova" not in str(vars(one))


def test_what_differs_in_nothing_is_no_decision(anna):
    claim = make_claim()
    editing.correct(claim, {"cue": "said"}, anna)
    editing.restore(claim, anna)
    editing.show(make_person(), anna)
    editing.reinstate(claim.article, anna)
    assert not Decision.objects.exists()


def test_joint_speakers_are_corrected_for_the_same_reason(anna):
    first = make_claim()
    second = make_claim(article=first.article, said_with=first)
    start = first.start + 4
    editing.correct(first, {"start": start, "pieces": [[start, first.end]]}, anna, why="cut short")
    assert decided() == [
        (Action.CORRECTED, "claim", first.pk, "cut short"),
        (Action.CORRECTED, "claim", second.pk, "cut short"),
    ]


def test_a_decision_that_fails_is_not_written_down(anna):
    claim = make_claim()
    with pytest.raises(RuntimeError), transaction.atomic():
        editing.reject(claim, anna)
        raise RuntimeError
    assert not Decision.objects.exists()


def test_many_are_decided_in_few_statements(anna):
    article = make_article("the port is open. " * 3)
    many = [make_claim("the port is open", article=article) for _ in range(80)]
    facets.rebuild()
    with CaptureQueriesContext(connection) as statements:
        editing.reject(many, anna)
    assert Decision.objects.count() == 80
    # Fewer than one each, some twenty of which keep the index of facets, however many they are.
    assert len(statements) < 70


# Names


def test_a_name_is_withheld_and_shown_again_as_it_was(anna):
    dara = make_person()
    before = Figure.objects.values().get()
    assert editing.withhold(dara, anna, "She was a minor") == 1
    assert dara.display == Figure.objects.get().display == "withheld"
    assert editing.show(dara, anna, "She asked for it") == 1
    assert Figure.objects.values().get() == before
    assert [action for action, *_ in decided()] == [Action.WITHHELD, Action.SHOWN]


def test_who_was_merged_is_withheld_under_the_name_that_readers_meet(anna):
    root = make_person("Dara Ivanova")
    merged = make_person("D. Ivanova", merged_into=root)
    editing.withhold(merged, anna, "harm")
    assert Figure.objects.get(pk=root.pk).is_hidden
    assert decided() == [(Action.WITHHELD, "figure", root.pk, "harm")]


def test_to_set_the_display_of_a_name_is_the_same_decision(anna):
    dara = make_person()
    editing.correct(Person.objects.get(), {"display": "withheld", "note": "A child"}, anna, "harm")
    kept = Figure.objects.get()
    assert (kept.display, kept.note) == ("withheld", "A child")
    assert "display" not in kept.edited_fields
    assert decided() == [
        (Action.CORRECTED, "figure", dara.pk, "harm"),
        (Action.WITHHELD, "figure", dara.pk, "harm"),
    ]


def test_to_withhold_a_name_says_nothing_of_whether_it_was_checked(anna):
    editing.correct(make_person(), {"display": "withheld"}, anna)
    assert Figure.objects.get().review == Review.FOUND


# Articles


@pytest.fixture
def versions(db):
    former = make_article("The port opened.", identity="url:1")
    latest = make_article("The port reopened.", identity="url:1", version=2)
    Article.objects.filter(pk=former.pk).update(superseded_by=latest)
    return Article.objects.get(pk=former.pk), latest


@pytest.mark.parametrize("which", [0, 1])
def test_all_versions_of_an_article_are_withdrawn_in_one_decision(anna, versions, which):
    make_article("Another one.")
    assert editing.withdraw(versions[which], anna, "The outlet asked for it") == 1
    gone = Article.objects.filter(withdrawn_at__isnull=False)
    assert set(gone) == set(versions)
    assert {article.withdrawn_reason for article in gone} == {"The outlet asked for it"}
    assert versions[which].is_gone
    assert decided() == [(Action.WITHDRAWN, "article", versions[1].pk, "The outlet asked for it")]


def test_an_article_is_reinstated_as_it_was(anna, versions):
    before = list(Article.objects.order_by("pk").values())
    editing.withdraw(versions[1], anna, "at first sight")
    assert editing.reinstate(versions[0], anna, "a mistake") == 1
    assert list(Article.objects.order_by("pk").values()) == before


def test_the_reason_of_a_withdrawal_can_be_put_right(anna, versions):
    editing.withdraw(versions[1], anna, "at first sight")
    since = versions[1].withdrawn_at
    assert editing.withdraw(versions[1], anna, "The outlet asked for it") == 1
    assert editing.withdraw(versions[1], anna, "The outlet asked for it") == 0
    assert versions[1].withdrawn_reason == "The outlet asked for it"
    assert versions[1].withdrawn_at == since


def test_a_rejected_article_that_is_reinstated_stays_rejected(anna, versions):
    editing.withdraw(versions[1], anna, "rights")
    editing.reject(versions[1], anna)
    editing.reinstate(versions[1], anna)
    assert not Article.objects.public().exists()


def test_statements_of_a_withdrawn_article_come_back_with_it(anna):
    claim = make_claim()
    editing.withdraw(claim.article, anna, "rights")
    assert not Claim.objects.public().exists()
    editing.reinstate(claim.article, anna)
    assert Claim.objects.public().get() == claim


def test_what_was_rejected_comes_back_by_being_restored_alone(anna):
    claim = make_claim()
    editing.reject(claim, anna)
    editing.correct(claim, {"occasion": "at the quay"}, anna)
    assert not Claim.objects.public().exists()
    editing.restore(claim, anna)
    kept = Claim.objects.public().get()
    assert (kept.review, kept.occasion) == (Review.CORRECTED, "at the quay")

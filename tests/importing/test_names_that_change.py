"""What one text says of names that other articles have too: found by them, counted, told together."""

import pytest

from articles import editing
from articles.models import Article, Claim, Figure
from articles.search import search_claims
from tests.factories import make_known_person
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

FIRST = "“The port is open,” said Dara Ivanova."
SECOND = "Darya Ivanova left, said an official."
JOINT = "“We agree,” said Dara Ivanova and Bo Diaz."


def reading_of_first():
    reading = Reading(FIRST)
    reading.says(reading.person("Dara Ivanova"), "The port is open")
    return reading


def statements_with(words):
    return [claim.content for claim in Claim.objects.filter(pk__in=search_claims(words))]


@pytest.fixture
def both_in(program, bring_in):
    """The second article names her in another spelling."""
    dara = make_known_person("Dara Ivanova")
    program.reads(reading_of_first())
    bring_in(FIRST, "first.txt")
    reading = Reading(SECOND)
    reading.person("Dara Ivanova", "Darya Ivanova", authority=dara.pk)
    program.reads(reading)
    bring_in(SECOND, "second.txt")
    return dara


def test_a_new_spelling_finds_the_statements_of_older_articles(both_in):
    assert statements_with("darya") == ["The port is open"]


def test_a_form_that_finds_nothing_new_has_no_other_article_indexed_again(
    both_in, program, bring_in, monkeypatch
):
    refreshed = []
    monkeypatch.setattr("articles.search.refresh", lambda ids, fresh: refreshed.append(ids))
    third = Reading("The port is shut, said DÁRA IVANOVA.")
    third.person("Dara Ivanova", "DÁRA IVANOVA", authority=both_in.pk)
    program.reads(third)
    bring_in(third.text, "third.txt")
    assert both_in.variant_names.filter(name="DÁRA IVANOVA").exists()
    assert refreshed == [{Article.objects.latest("pk").pk}]


def test_a_spelling_that_is_printed_nowhere_any_more_finds_nothing(both_in, program, bring_in):
    program.reads(Reading(SECOND))
    bring_in(SECOND, "second.txt")
    assert statements_with("darya") == []


def test_a_candidate_that_an_article_names_no_longer_is_not_seen_in_it(program, bring_in):
    for number, text in enumerate((FIRST, JOINT)):
        reading = Reading(text)
        reading.person("Dara Ivanova")
        program.reads(reading)
        bring_in(text, f"{number}.txt")
    assert Figure.objects.get().seen == 2
    program.reads(Reading(JOINT))
    bring_in(JOINT, "1.txt")
    assert Figure.objects.get().seen == 1


def test_joint_speech_of_which_an_editor_corrected_one_speaker_stays_one_statement(
    program, bring_in, django_user_model
):
    reading = Reading(JOINT)
    dara, bo = reading.person("Dara Ivanova"), reading.person("Bo Diaz")
    first = reading.says(dara, "We agree")
    reading.says(bo, "We agree", said_with=first)
    program.reads(reading)
    bring_in(JOINT)
    claim, other = Claim.objects.order_by("pk")
    editor = django_user_model.objects.create(username="editor")
    editing.correct(claim, {"speaker": other.speaker}, editor)
    program.reads(Reading(FIRST))  # a newer program, which reads the same
    bring_in(JOINT)
    other.refresh_from_db()
    assert other.said_with == claim
    assert Claim.objects.filter(is_statement=True).count() == 1

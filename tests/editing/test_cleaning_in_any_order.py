"""Passages cut, put back and cut again in any order: the last decision about each holds, and nothing
is left of what was undone.

A few orders are tried each time; ORDERS=300 tries as many.
"""

import os
from contextlib import contextmanager

import pytest
from django.core.management import call_command
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from articles import editing
from articles.models import Article, Claim
from articles.models.cleaning import EDITOR, place_of
from tests.editing.harbour import AD, LAST, TEXT

ORDERS = int(os.environ.get("ORDERS", "3"))
ACROSS = TEXT[TEXT.index("Eleven") : TEXT.index(" had asked")]
PASSAGES = {AD: "", "Ten pictures": "", LAST: "", ACROSS: "", "breakwater": "breakwáter"}
CUT, UNDO = "cut", "undo"


@pytest.fixture
def article(db, tmp_path):
    (tmp_path / "harbour.txt").write_text(TEXT)
    call_command("import_articles", str(tmp_path), verbosity=0)
    return Article.objects.get()


@contextmanager
def taken_back():
    """What is written in this block is taken back at its end."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def state(article):
    article = Article.objects.get(pk=article.pk)
    claims = Claim.objects.filter(article=article).order_by("pk")
    return article.text, article.edits, article.paragraphs, list(claims.values_list("pk", "review"))


def entry_about(article, words):
    """The entry of the log about these very words, or None."""
    about = (one for one in article.edits if place_of(one).of(article.text).strip() == words)
    return next(about, None)


def is_cut(article, words):
    entry = entry_about(article, words)
    return entry is not None and "put_back" not in entry


def decide(article, do, words, by):
    """Whether it could be done, which the article's log decides."""
    article.refresh_from_db()
    entry = entry_about(article, words)
    try:
        if do == CUT:
            editing.cut_passage(article, words, by, replacement=PASSAGES[words])
        elif entry is None:
            return False
        else:
            undo(article, entry, by)
    except (editing.NotDecided, editing.WordsNotPlaced):
        return False
    return True


def undo(article, entry, by):
    way = editing.cut_again if "put_back" in entry else editing.put_back
    way(article, entry, by)


def undo_all(article, by):
    """Undo what the log says that editors decided, the newest or the oldest first as it comes."""
    while theirs := [one for one in article.edits if one.get("by") == EDITOR]:
        for entry in theirs:
            try:
                undo(article, entry, by)
                break
            except editing.NotDecided:
                continue
        else:
            raise AssertionError(f"nothing of {theirs} can be undone")


DECISIONS = st.tuples(st.sampled_from([CUT, UNDO, UNDO]), st.sampled_from(list(PASSAGES)))
PUT_BACK_AND_CUT_BY_PASTING = [(UNDO, AD), (CUT, AD), (UNDO, AD), (UNDO, AD)]
A_PART_OF_IT = [(UNDO, AD), (CUT, "Ten pictures"), (UNDO, AD), (CUT, ACROSS)]


@settings(max_examples=ORDERS, suppress_health_check=list(HealthCheck), deadline=None)
@given(decisions=st.lists(DECISIONS, min_size=2, max_size=8))
@example(decisions=PUT_BACK_AND_CUT_BY_PASTING)
@example(decisions=A_PART_OF_IT)
@example(decisions=[(CUT, LAST), (CUT, "breakwater"), (CUT, ACROSS), (UNDO, ACROSS)])
def test_only_the_last_decision_about_each_passage_counts_and_all_can_be_undone(
    article, anna, decisions
):
    as_imported = state(article)
    was_cut = {words: is_cut(article, words) for words in PASSAGES}
    with taken_back():
        last = {}
        for do, words in decisions:
            if decide(article, do, words, anna):
                last.pop(words, None)
                last[words] = is_cut(article, words)
        as_decided = state(article)
        undo_all(article, anna)
        assert state(article) == as_imported
    with taken_back():
        for words, cut in last.items():
            if cut != was_cut[words]:
                assert decide(article, CUT if cut else UNDO, words, anna)
        assert state(article) == as_decided
    article.refresh_from_db()


def test_cutting_what_was_put_back_is_undoing_that(article, anna):
    before = state(article)
    decide(article, UNDO, AD, anna)
    decide(article, CUT, AD, anna)
    assert state(article) == before


def test_what_is_cut_already_is_not_cut_twice(article, anna):
    with pytest.raises(editing.NotDecided, match="reads so already"):
        editing.cut_passage(article, AD, anna)


def test_what_is_cut_cannot_be_read_otherwise_unseen(article, anna):
    editing.cut_passage(article, LAST, anna)
    with pytest.raises(editing.NotDecided, match="Put that back first"):
        editing.cut_passage(article, LAST, anna, replacement="Nothing more was said.")

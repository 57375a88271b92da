"""What people do with records. With `articles.importing`, the only code that writes.

Every function works in one transaction, which writes down who decided what and why, and ends by
bringing counts and search up to date.
"""

from articles.editing.cleaning import (
    NotDecided,
    cut_again,
    cut_passage,
    plan_cut,
    plan_cutting_again,
    plan_putting_back,
    put_back,
)
from articles.editing.consequences import of as with_consequences
from articles.editing.display import show, withhold
from articles.editing.edits import check, correct, enter, reject, reopen, restore
from articles.editing.entries import enter_claim, enter_placed, enter_quantity
from articles.editing.joint import already_entered, claims_of_the_same_words
from articles.editing.merging import CannotMerge, merge, undo_merge
from articles.editing.places import WordsNotPlaced, find_words
from articles.editing.placing import (
    answer_at,
    content_at,
    cue_at,
    number_at,
    part_at,
    speaker_words_at,
    words_at,
)
from articles.editing.putting_back import CannotPutBack, put_back_to, state_numbered, staying
from articles.editing.splitting import CannotSplit, split, undo_split
from articles.editing.trying import tried
from articles.editing.withdrawal import reinstate, withdraw

__all__ = [
    "CannotMerge",
    "CannotPutBack",
    "CannotSplit",
    "NotDecided",
    "WordsNotPlaced",
    "already_entered",
    "answer_at",
    "check",
    "claims_of_the_same_words",
    "content_at",
    "correct",
    "cue_at",
    "cut_again",
    "cut_passage",
    "enter",
    "enter_claim",
    "enter_placed",
    "enter_quantity",
    "find_words",
    "merge",
    "number_at",
    "part_at",
    "plan_cut",
    "plan_cutting_again",
    "plan_putting_back",
    "put_back",
    "put_back_to",
    "reinstate",
    "reject",
    "reopen",
    "restore",
    "show",
    "speaker_words_at",
    "split",
    "state_numbered",
    "staying",
    "tried",
    "undo_merge",
    "undo_split",
    "with_consequences",
    "withdraw",
    "withhold",
    "words_at",
]

"""What people do with records. With `articles.importing`, the only code that writes.

Every function works in one transaction, which ends by bringing counts and search up to date.
"""

from articles.editing.edits import check, correct, enter, reject, restore
from articles.editing.entries import enter_claim, enter_placed, enter_quantity
from articles.editing.places import WordsNotPlaced, find_words

__all__ = [
    "WordsNotPlaced",
    "check",
    "correct",
    "enter",
    "enter_claim",
    "enter_placed",
    "enter_quantity",
    "find_words",
    "reject",
    "restore",
]

"""Claims and numbers that a person enters by hand, from words pasted out of an article."""

from articles.editing import placing
from articles.editing.edits import enter
from articles.editing.joint import first_of_the_same_words
from articles.extraction.spans import Span
from articles.models import Article, Claim, Quantity


def enter_claim(article: Article, words: str, by, *, around: str = "", **fields) -> Claim:
    """Record what somebody said in these words of the article. Raises WordsNotPlaced.

    A claim over the same words as one that is there already is joint speech, and joins it.
    """
    speaker_words = fields.pop("speaker_printed", "")
    cue = fields.pop("cue", "")
    claim = Claim(article=article, **fields)
    claim = place(claim, placing.content_at(article, words, kind=claim.kind, around=around))
    near = Span(claim.start, claim.end)
    place(claim, placing.speaker_words_at(article, speaker_words, near))
    place(claim, placing.cue_at(article, cue, near))
    return enter_placed(claim, by)


def enter_placed(claim: Claim, by, why: str = "") -> Claim:
    """Record a claim whose place is known."""
    claim.rule = "editor"
    claim.said_with = first_of_the_same_words(claim)
    return enter(claim, by, why)


def enter_quantity(article: Article, words: str, by, *, around: str = "", **fields) -> Quantity:
    """Record a number printed in these words of the article. Raises WordsNotPlaced."""
    quantity = Quantity(article=article, **fields)
    return enter(place(quantity, placing.number_at(article, words, around=around)), by)


def place(record, values):
    for name, value in values.items():
        setattr(record, name, value)
    return record

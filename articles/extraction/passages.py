"""A document cut into the passages that the patterns read: headline, deck and paragraphs."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Literal

from articles.extraction.document import Document
from articles.extraction.folding import Remembered, fold_name
from articles.extraction.quotations import Quotation, quotations
from articles.extraction.sentences import sentences
from articles.extraction.spans import Span
from articles.extraction.text import FILLER, Token, tokens

Zone = Literal["headline", "deck", "body"]
PASSAGE_LIMIT = 20_000
LETTER = re.compile(r"\w")
FOLDED_KINDS = ("word", "initials")
TITLE_CASE_SHARE = 0.7
LONGEST_SUBHEADING = 25  # tokens
SUBHEADING_SHARE = 0.9


class Folds(dict[int, str]):
    """The folded word of each token by its index; empty for marks and numbers.

    A word is folded when it is first asked for: only those in and beside names ever are.
    """

    def __init__(self, tokens: list[Token]):
        super().__init__()
        self.tokens = tokens

    def __missing__(self, index: int) -> str:
        token = self.tokens[index]
        self[index] = fold = FOLDED[token.text] if token.kind in FOLDED_KINDS else ""
        return fold

    def between(self, first: int, last: int) -> list[str]:
        return [self[index] for index in range(first, min(last, len(self.tokens)))]


class Passage:
    """One paragraph, or the headline, or the deck, as tokens; `folds` has each as a folded word."""

    def __init__(self, plain: str, span: Span, zone: Zone):
        self.plain, self.span, self.zone = plain, span, zone
        self.tokens: list[Token] = tokens(plain, span)
        self.folds = Folds(self.tokens)
        self.quotations: list[Quotation] = quotations(plain, span)
        self.sentences: list[Span] = sentences(plain, span)

    @cached_property
    def sentence_starts(self) -> frozenset[int]:
        """Indices of the tokens that begin a sentence or a quotation, marks passed over."""
        starts = [sentence.start for sentence in self.sentences]
        starts += [quotation.inner.start for quotation in self.quotations]
        indices = set()
        for start in starts:
            index = self.index_at(start)
            while index < len(self.tokens) and self.tokens[index].kind == "mark":
                index += 1
            indices.add(index)
        return frozenset(indices)

    @cached_property
    def is_title_case(self) -> bool:
        """Whether its words are capitalised for the sake of a heading."""
        if self.zone == "body" and len(self.tokens) > LONGEST_SUBHEADING:
            return False
        long = [token.text for token in self.tokens if token.kind == "word" and len(token.text) > 3]
        if len(long) < (5 if self.zone == "body" else 3):
            return False
        share = SUBHEADING_SHARE if self.zone == "body" else TITLE_CASE_SHARE
        return sum(word[0].isupper() for word in long) >= share * len(long)

    def index_at(self, offset: int) -> int:
        """The index of the first token that begins at the offset or after it."""
        return bisect_left(self.tokens, (offset,))

    def is_quoted(self, offset: int) -> bool:
        return self.holds_quoted(Span(offset, offset + 1))

    def holds_quoted(self, span: Span) -> bool:
        """Whether any of the words at a span stand between quotation marks."""
        nearest = self._quotation_from(span.start)
        return nearest is not None and nearest.span.start < span.end

    def quotation_at(self, offset: int) -> Quotation | None:
        nearest = self._quotation_from(offset)
        return nearest if nearest and nearest.span.start <= offset else None

    def _quotation_from(self, offset: int) -> Quotation | None:
        """The first quotation that ends behind an offset."""
        found = self.quotations
        at = bisect_right(found, offset, key=lambda quotation: quotation.span.end) if found else 0
        return found[at] if at < len(found) else None


FOLDED = Remembered(lambda word: fold_name(word.replace(FILLER, "")))


def passages(plain: str, document: Document) -> list[Passage]:
    """The passages in reading order; a paragraph beyond PASSAGE_LIMIT is cut at a blank."""
    found = []
    for zone, span in (("headline", document.headline), ("deck", document.deck)):
        if span is not None:
            found.append(Passage(plain, Span(*span), zone))
    for paragraph in document.read_paragraphs:
        found.extend(Passage(plain, part, "body") for part in _parts(plain, paragraph))
    return found


def _parts(plain: str, paragraph: Span) -> list[Span]:
    parts, start = [], paragraph.start
    while paragraph.end - start > PASSAGE_LIMIT:
        cut = plain.rfind(" ", start + PASSAGE_LIMIT // 2, start + PASSAGE_LIMIT)
        cut = cut if cut > start else start + PASSAGE_LIMIT
        parts.append(Span(start, cut))
        start = cut
    parts.append(Span(start, paragraph.end))
    return [part for part in parts if LETTER.search(plain, *part)]

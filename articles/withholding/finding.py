"""In which articles somebody is named, or may be: where a decision about a name reaches."""

import re
from collections.abc import Iterable, Iterator

from django.db.models import Q
from django.db.models.functions import Coalesce

from articles.extraction.folding import bare_letters, without_marks
from articles.models import (
    Affiliation,
    Answer,
    Article,
    Capture,
    Claim,
    Decision,
    Figure,
    Mention,
    PublicNote,
    Quantity,
    VariantName,
)
from articles.models.parts import parts_of
from articles.withholding.as_read import as_read, joins_words
from articles.withholding.matching import HYPHENATED, HYPHENS, Form, plain
from articles.withholding.values import Derived

# The records in an article, with the columns that say who is meant in each.
MEANT = {
    Claim: ("speaker", "speaks_for"),
    Mention: ("figure",),
    Quantity: (),
    Answer: ("figure",),
    Affiliation: ("person", "organization"),
}
PUBLISHED_BY = ("outlet", "first_publisher")
AT_ONCE = 500
# Where a word may go on in the next line: by each of the hyphens, as one letter is found far sooner
# than any of three.
BROKEN = tuple(re.compile(rf"{hyphen}\s*\n") for hyphen in HYPHENS)
NO_WORD = re.compile(r"[\W_]+")


def with_something_withheld() -> set[int]:
    """The articles of which, or of whose records, readers get something else."""
    return _ids(Article.objects.filter(for_readers__isnull=False), "pk")


def articles_of(figures: Iterable[int]) -> set[int]:
    """Where these figures speak, are spoken for, answer, are named, have a role, or publish."""
    figures = sorted(figures)
    if not figures:
        return set()
    found = [
        _ids(model.objects.filter(_any_of(columns, figures)), "article")
        for model, columns in MEANT.items()
        if columns
    ]
    published = Article.objects.filter(_any_of(PUBLISHED_BY, figures))
    return set().union(*found, _ids(published, "pk")) - {None}


def _any_of(columns, figures):
    return Q(*((f"{column}__in", figures) for column in columns), _connector=Q.OR)


def found_by_names_of(written: Iterable[Derived]) -> set[int]:
    """Where figures stand of whose names, or other names, readers get something else now.

    The search finds an article by the names of its figures, and of those that are one with them.
    """
    figures = {one.pk for one in written if one.model is Figure}
    variants = [one.pk for one in written if one.model is VariantName]
    figures |= _ids(VariantName.objects.filter(pk__in=variants), "figure")
    given = Figure.objects.filter(pk__in=figures)
    roots = _ids(given.annotate(root=Coalesce("merged_into", "pk")), "root")
    return articles_of(_ids(Figure.objects.with_merged(roots), "pk"))


def _ids(records, column):
    return set(records.order_by().values_list(column, flat=True))


def articles_in_which(forms: Iterable[Form], among: Iterable[int] | None = None) -> set[int]:
    """The articles, or those among some, in which one of these names may stand, in whatever record.

    Their texts are looked through: the search knows neither what is cut from an article nor names
    that are withheld already. What the program recorded of an article stands in its text.
    """
    may_stand = MayStand(forms)
    if not may_stand:
        return set()
    parts = [None] if among is None else parts_of(among, AT_ONCE)
    return {
        pk
        for some in parts
        for pk, words in _words(some)
        if may_stand.in_letters(letters_of(words))
    }


def _words(articles: list[int] | None) -> Iterator[tuple[int, str]]:
    """Pairs of an article and words of it: of some, or of all where it is None."""
    columns = [name for name in Article.words_shown if name not in ("edits", "wording_evidence")]
    rows = Article.objects.filter(_of(articles, "pk")).order_by("pk")
    rows = rows.values_list("pk", "edits", "text", *columns)
    for pk, edits, text, *words in rows.iterator(chunk_size=AT_ONCE):
        yield pk, "\n".join(words)
        if joins_words(edits):
            yield pk, as_read(text, edits).text
    for model in MEANT:
        by_hand = model.objects.exclude(edited_fields=[])
        yield from _rows(by_hand, articles, "article", model.words_shown)
    for model in (Capture, Decision):
        yield from _rows(model.objects, articles, "article", model.words_shown)
    for path in ("article", "claim__article"):
        yield from _rows(PublicNote.objects, articles, path, PublicNote.words_shown)


def _rows(records, articles, path, columns):
    rows = records.filter(_of(articles, path)).order_by().values_list(path, *columns)
    for pk, *words in rows.iterator(chunk_size=AT_ONCE):
        yield pk, "\n".join(words)


def _of(articles, path):
    return Q((f"{path}__isnull", False) if articles is None else (f"{path}__in", articles))


class MayStand:
    """Whether a name may stand in some words: fast, and never wrong where it says no."""

    def __init__(self, forms: Iterable[Form]):
        # “Zelensky”, “Zelenskyy” and “Zelenskiy” have all but the last letters in common.
        self._beginnings = [[one_sigma(word.rstrip("y")) for word in form.words] for form in forms]

    def __bool__(self):
        return bool(self._beginnings)

    def in_letters(self, letters: str) -> bool:
        """`letters`: what `letters_of` makes of the words."""
        return any(all(begin in letters for begin in some) for some in self._beginnings)


def letters_of(words: str) -> str:
    """The words as names are looked for in them at first: folded, escapes read too, lines joined.

    Where there are letters beyond the plain ones, without anything between words: it may stand in them, as
    in “ŀ”, which is an “l” and a point.
    """
    unescaped = plain(words)
    if unescaped != words:
        words = f"{words}\n{unescaped}"
    if any(broken.search(words) for broken in BROKEN):
        words = HYPHENATED.sub("", words)
    bare = without_marks(words)
    letters = bare_letters(bare)
    if bare.replace("’", "").isascii():
        return letters
    return one_sigma(NO_WORD.sub("", letters))


def one_sigma(letters: str) -> str:
    """Small letters without the sigma that ends a word: which one it is depends on what stands behind."""
    return letters.replace("ς", "σ")

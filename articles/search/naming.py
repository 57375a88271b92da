"""Which of a reader's words are a name, and what is left of them without it."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from django.db.models import Q, Value
from django.db.models.functions import Coalesce

from articles.extraction.folding import fold_name
from articles.models import Figure, VariantName
from articles.models.figure import Display, Kind
from articles.models.prepared import PreparedRows
from articles.models.readers import as_recorded
from articles.models.review import Review
from articles.search.query import parts

MOST_WORDS = 6
MOST_FITS = 200
MOST_COMPARED = 2_000
# Two letters wrong in seven, one in four.
NEAR = 0.75
SHORTEST_TYPO = 4
SAME_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together: folded, as typed, and what stands before and behind them."""

    key: str
    before: str
    behind: str

    @property
    def rest(self):
        return f"{self.before} {self.behind}".strip()

    def replaced(self, name):
        return f"{self.before} {name} {self.behind}".strip()


@dataclass(frozen=True, slots=True)
class Fit:
    """A figure of that name, and the words of the search that are not its name."""

    figure: int
    run: Run


@dataclass(frozen=True, slots=True)
class Near:
    """A search with a name in it that is spelled nearly so, and whether only a program found it."""

    words: str
    is_candidate: bool


def runs(text):
    """All runs of the first words of a search, the longest first; words to leave out are in none."""
    words, found = parts(text), []
    for first in range(min(len(words), MOST_WORDS)):
        for end in range(first + 1, min(len(words), MOST_WORDS) + 1):
            inside = words[first:end]
            if inside[-1].is_unwanted:
                break
            key = fold_name(" ".join(part.words for part in inside))
            run = Run(key, together(words[:first]), together(words[end:]))
            found += [run] if key else []
    return sorted(found, key=lambda run: -len(run.key.split()))


def together(parts):
    return " ".join(part.typed for part in parts)


def figures_called(text):
    """Figures of which a run of the words is the name, another form of it, or the family name.

    Each once, with the longest such run.
    """
    wanted = {}
    for run in runs(text):
        wanted.setdefault(run.key, run)
    if not wanted:
        return []
    found = {}
    for figure, keys in named(list(wanted)):
        fitting = [wanted[key] for key in keys if key in wanted]
        known = [found[figure]] if figure in found else []
        if fitting or known:
            found[figure] = max(known + fitting, key=lambda run: len(run.key.split()))
    if not found:
        return []
    shown = Figure.objects.public().filter(display=Display.SHOWN, pk__in=list(found)[:MOST_FITS])
    return [Fit(pk, found[pk]) for pk in shown.order_by("pk").values_list("pk", flat=True)]


def named(keys):
    """The figures that may have one of these names: (id of the root, the names to look at)."""
    outer = [word for key in keys for word in (key, key.split()[0], key.split()[-1])]
    for pk, key, filed in BY_NAME.of(outer):
        yield pk, [key, *ends(key), *beginnings(filed)]
    for pk, key in BY_FORM.of(keys):
        yield pk, [key]


def by_name(words):
    """Figures by their names; `words`: each key, its first and its last word."""
    keys = [words[place : place + 3] for place in range(0, len(words), 3)]
    called = Q(key__in=[key for key, _, _ in keys])
    for key, first, last in keys:
        # SQLite plans a statement anew for each pattern that it is given as it is.
        end, start = Value(f" {key}"), Value(f"{key} ")
        called |= Q(last_named=last, key__endswith=end, kind=Kind.PERSON)
        called |= Q(first_filed=first, sort_name__startswith=start, kind=Kind.PERSON)
    rows = Figure.objects.filter(called, as_recorded()).order_by("pk")
    return rows.values_list(Coalesce("merged_into", "pk"), "key", "sort_name")[:MOST_FITS]


def by_form(keys):
    forms = VariantName.objects.public().filter(as_recorded(), key__in=keys).order_by("pk")
    return forms.values_list(Coalesce("figure__merged_into", "figure"), "key")[:MOST_FITS]


BY_NAME, BY_FORM = PreparedRows(by_name), PreparedRows(by_form)


def ends(name):
    words = name.split()
    return [" ".join(words[first:]) for first in range(1, len(words))]


def beginnings(name):
    words = name.split()
    return [" ".join(words[:last]) for last in range(1, len(words))]


def near_names(text, how_many=3):
    """The words with a run of them put right, by names that begin alike; the nearest first."""
    wanted = [run for run in runs(text) if len(run.key) >= SHORTEST_TYPO]
    known = beginning_with({run.key[:SAME_LETTERS] for run in wanted})
    found = {}
    for run in wanted:
        for key, name in known.get(run.key[:SAME_LETTERS], {}).items():
            likeness = alike(run.key, key)
            if likeness >= NEAR and key != run.key:
                better = Near(run.replaced(name.words), name.is_candidate)
                found[better] = max(likeness, found.get(better, 0))
    return sorted(found, key=lambda better: (-found[better], better.words))[:how_many]


def beginning_with(starts):
    """The first letters → names and family names that begin with them, folded → as recorded.

    What somebody who is checked is called is no unchecked name, whoever else is called so.
    """
    begins = Q()
    for start in starts:
        begins |= Q(key__startswith=start) | Q(sort_name__startswith=start)
    known = {start: {} for start in starts}
    shown = Figure.objects.public().filter(begins, as_recorded(), display=Display.SHOWN)
    rows = shown.order_by("pk").values_list("name", "kind", "review")[:MOST_COMPARED]
    for name, kind, review in sorted(
        rows if starts else (), key=lambda row: row[2] == Review.FOUND
    ):
        for part in [name, name.split()[-1]] if kind == Kind.PERSON else [name]:
            key = fold_name(part)
            if key[:SAME_LETTERS] in known:
                near = Near(part, review == Review.FOUND)
                known[key[:SAME_LETTERS]].setdefault(key, near)
    return known


def alike(one, other):
    if abs(len(one) - len(other)) > len(one) // 2:
        return 0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= NEAR else 0

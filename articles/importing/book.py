"""The figures that a text may mean, looked up once for all its names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.db.models import QuerySet

from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing.authorities import state_key
from articles.models import Figure, VariantName
from articles.models.figure import Kind, OrganizationType
from articles.models.review import Review

LONGEST_KEY = 200
AT_ONCE = 500
LAST = {Review.FOUND: 1, Review.REJECTED: 2}


class Book:
    """Records by id, by folded name or variant, and states by their key."""

    def __init__(self, named: Sequence[NamedFigure]):
        self.by_id: dict[int, Figure] = {}
        self.by_key: dict[tuple[str, str], list[Figure]] = defaultdict(list)
        self.states: dict[str, Figure] = {}
        keys = {key for name in named for key in keys_of(name)}
        ids = {name.authority for name in named if name.authority is not None}
        states = {state_key(name.name) for name in named if name.type == OrganizationType.STATE}
        for figure in _in_batches(Figure.objects, "pk", ids):
            self.by_id[figure.pk] = figure
        for figure in _in_batches(Figure.objects, "key", keys):
            self.add(figure, figure.key)
        for figure in _in_batches(Figure.objects, "authority_key", states):
            self.states[figure.authority_key] = figure
        self._add_variants(keys)

    def _add_variants(self, keys: set[str]) -> None:
        """A variant leads to its figure, unless an editor has rejected it there."""
        variants = list(_in_batches(VariantName.objects.select_related("figure"), "key", keys))
        refused = {(row.figure_id, row.key) for row in variants if row.is_rejected}
        for variant in variants:
            if (variant.figure_id, variant.key) not in refused:
                self.add(variant.figure, variant.key)

    def add(self, figure: Figure, key: str) -> None:
        self.by_key[figure.kind, key].append(figure)

    def find(self, name: NamedFigure) -> Figure | None:
        """The record of an authority, or the one that has the name or a variant of it.

        A confirmed record comes before a candidate, and this before a rejected one; an older one
        before a newer. A bare surname is no name to go by: two people may share it.
        """
        if name.authority is not None:
            return self.by_id.get(name.authority)
        found = [figure for key in keys_of(name) for figure in self.by_key[name.kind, key]]
        if name.type == OrganizationType.STATE and state_key(name.name) in self.states:
            found.append(self.states[state_key(name.name)])
        return min(found, key=_rank, default=None)


def keys_of(name: NamedFigure) -> list[str]:
    """The folded name; an organization is the same with and without “the”."""
    key = fold_name(name.name)[:LONGEST_KEY]
    if not name.is_full or not key:
        return []
    if name.kind == Kind.PERSON:
        return [key]
    bare = key.removeprefix("the ")
    return [bare, f"the {bare}"]


def _rank(figure: Figure) -> tuple[int, int]:
    return LAST.get(figure.review, 0), figure.pk


def _in_batches(rows: QuerySet, field: str, values: Iterable) -> Iterator:
    values = sorted(values)
    for start in range(0, len(values), AT_ONCE):
        yield from rows.filter(**{f"{field}__in": values[start : start + AT_ONCE]})

"""The figures that some texts may mean, looked up once for all their names; new ones are entered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.db.models import QuerySet

from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing.authorities import state_key
from articles.models import Figure, VariantName
from articles.models.figure import Kind, OrganizationType
from articles.models.loading import insert_records
from articles.models.parts import in_parts
from articles.models.review import Review

LONGEST_KEY = 200
AT_ONCE = 500
LAST = {Review.FOUND: 1, Review.REJECTED: 2}


class Book:
    """Records by id, by folded name or variant, and states by their key.

    `new` are those that were entered and are still to be saved, in their order.
    """

    def __init__(self, named: Sequence[NamedFigure]):
        self.new: list[Figure] = []
        self.refused: set[tuple[int, str]] = set()
        self.rank: dict[int, int] = {}
        self.by_id: dict[int, Figure] = {}
        self.by_key: dict[tuple[str, str], list[Figure]] = defaultdict(list)
        self.states: dict[str, Figure] = {}
        keys = {key for name in named for key in keys_of(name)}
        ids = {name.authority for name in named if name.authority is not None}
        states = {state_key(name.name) for name in named if name.type == OrganizationType.STATE}
        for figure in in_batches(Figure.objects, "pk", ids):
            self.by_id[figure.pk] = figure
        for figure in in_batches(Figure.objects, "key", keys):
            self.add(figure, figure.key)
        for figure in in_batches(Figure.objects, "authority_key", states):
            self.states[figure.authority_key] = figure
        self._add_variants(keys)

    def _add_variants(self, keys: set[str]) -> None:
        """A variant leads to its figure, unless an editor has rejected it there."""
        variants = list(in_batches(VariantName.objects.select_related("figure"), "key", keys))
        self.refused = {(row.figure_id, row.key) for row in variants if row.is_rejected}
        for variant in variants:
            self.add_variant(variant.figure, variant.key)

    def add(self, figure: Figure, key: str) -> None:
        self.by_key[figure.kind, key].append(figure)

    def add_variant(self, figure: Figure, key: str) -> None:
        if (figure.pk, key) not in self.refused:
            self.add(figure, key)

    def enter(self, figure: Figure) -> Figure:
        """A new figure, found from now on; `save_new` gives it its id."""
        figure.file()
        self.rank[id(figure)] = len(self.new)
        self.new.append(figure)
        self.add(figure, figure.key)
        if figure.authority_key:
            self.states[figure.authority_key] = figure
        return figure

    def save_new(self) -> None:
        insert_records(self.new)
        self.new = []

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
        return min(found, key=self._rank, default=None)

    def _rank(self, figure: Figure) -> tuple[int, bool, int]:
        place = self.rank[id(figure)] if figure.pk is None else figure.pk
        return LAST.get(figure.review, 0), figure.pk is None, place


def key_of(name: str) -> str:
    return fold_name(name)[:LONGEST_KEY]


def keys_of(name: NamedFigure) -> list[str]:
    """The folded name; an organization is the same with and without “the”."""
    key = key_of(name.name)
    if not name.is_full or not key:
        return []
    if name.kind == Kind.PERSON:
        return [key]
    bare = key.removeprefix("the ")
    return [bare, f"the {bare}"]


def in_batches(rows: QuerySet, field: str, values: Iterable) -> Iterator:
    for some in in_parts(sorted(values), AT_ONCE):
        yield from rows.filter(**{f"{field}__in": some})

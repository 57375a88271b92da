"""What the filters of all lists have in common: words, facets, an order, and one address a state."""

from functools import cache, cached_property, lru_cache
from urllib.parse import quote_plus

import django_filters
from django import forms
from django.http import QueryDict

from articles import facets
from articles.filters.kinds import FacetFilter, Shared
from articles.search.matching import all_found
from articles.search.query import LONGEST_QUERY, parse

LONGEST_SHOWN = 60
BEST = "best"
# How a list is shown, whatever stands in it.
SETTINGS = ("sort", "size")
MOST_LEFT_OUT = 5


class WordsField(forms.Field):
    """What was typed, without what no database takes, cut to a length that all of them do."""

    def clean(self, text):
        printable = "".join(letter if letter.isprintable() else " " for letter in text or "")
        return " ".join(printable.split())[:LONGEST_QUERY].strip()


class WordsFilter(Shared, django_filters.Filter):
    """A search of a list. `search(query)` gives the ids that the words find, of the records or of
    those at a path.
    """

    field_class = WordsField
    all_found = staticmethod(all_found)

    def __init__(self, search, title="Words", path="pk"):
        super().__init__(label=title)
        self.title, self.search, self.path = title, search, path

    def searches(self, words):
        """Whether there is anything in the words to search for."""
        return bool(parse(words))

    def filter(self, queryset, words):
        if not self.searches(words):
            return queryset
        return queryset.filter(**{f"{self.path}__in": self.search(words)})


class OneOfField(forms.Field):
    """One of some values that an address may give; the first stands for all else."""

    def __init__(self, values, **kwargs):
        self.values = {str(value): value for value in values}
        super().__init__(**kwargs)

    def clean(self, text):
        return self.values.get(text, next(iter(self.values.values())))


class SettingFilter(Shared, django_filters.Filter):
    """How a list is shown, not what is on it. The first of the `values` is the default."""

    field_class = OneOfField

    def __init__(self, label, values):
        super().__init__(label=label, values=values)
        self.default = next(iter(values))

    def filter(self, queryset, value):
        return queryset


class SizeFilter(SettingFilter):
    """How many records stand on a page."""

    SIZES = (20, 50, 100)

    def __init__(self, default=20):
        super().__init__("Size", sorted(self.SIZES, key=lambda size: size != default))


class SortFilter(SettingFilter):
    """`orders`: name in the address → (label, function of a queryset); the first is the default.

    `best(words, ids)` puts ids in the order `BEST`, which means something only with words. Of many
    results that would take too long, and it stands for the order that comes next.
    """

    def __init__(self, orders, best=None):
        super().__init__("Sort", ("", *orders))
        self.orders, self.best = orders, best

    def filter(self, queryset, name):
        return self.orders[name][1](queryset)


class ReaderFilter(django_filters.FilterSet):
    """A list as a reader has narrowed it.

    `link` writes the address of a state near this one, always from what was understood of the
    reader's address, never from its text. The `rare` facets are not counted beside the list; a page
    of their own shows their values.
    """

    rare = ()
    # More results are not weighed: of 60 articles it takes half a millisecond, of 300 some five.
    most_ranked = 300
    # The kind of records that the index of facets knows the list by.
    indexed = ""
    # Facet of the index → values; who has them is on the list only by another setting.
    left_out_by_settings = {}

    def __init__(self, data=None, queryset=None):
        super().__init__(QueryDict() if data is None else data, queryset=queryset)
        # An empty QueryDict is an address too.
        self.is_bound = True
        # What was chosen, by its filters → the records that the index has for it.
        self.known_hits = {}

    @cached_property
    def chosen(self):
        """What was understood: name of the filter → value, values, words or order."""
        if not self.orders:
            return self.told
        sort = self.told["sort"]
        return self.told | {"sort": sort if sort in self.orders else self.default("sort")}

    @cached_property
    def told(self):
        """The same, with the order as it is told, if it is."""
        fields = {name: filter_.field for name, filter_ in self.filters.items()}
        return {
            name: field.clean(field.widget.value_from_datadict(self.data, {}, name))
            for name, field in fields.items()
        }

    @cached_property
    def qs(self):
        return self.narrowed(without=None, is_sorted=True)

    @property
    def words(self):
        return self.told.get("q", "")

    @property
    def searches(self):
        """The names of the filters by words."""
        return [name for name, it in self.filters.items() if isinstance(it, WordsFilter)]

    @cached_property
    def facets(self):
        """Name → facet, of those that mean something in this state."""
        return {
            name: filter_
            for name, filter_ in self.filters.items()
            if isinstance(filter_, FacetFilter) and self.has_meaning(filter_)
        }

    def shows_all_of(self, name):
        """Whether all values of a facet with this name, if there is one, can be shown at once."""
        if name not in self.facets:
            return False
        most = self.facets[name].most_results
        return most is None or self.number <= most

    @cached_property
    def narrowed_by(self):
        """The names of the filters by which something is chosen."""
        return tuple(name for name in (*self.facets, *self.searches) if self.chosen[name])

    def has_meaning(self, filter_):
        return not filter_.depends_on or bool(self.chosen.get(filter_.depends_on))

    @cached_property
    def orders(self):
        """Name → (label, function of a queryset), of those that mean something in this state."""
        orders = self.filters["sort"].orders if "sort" in self.filters else {}
        if BEST in orders and not parse(self.words).wanted:
            return {name: order for name, order in orders.items() if name != BEST}
        return orders

    @cached_property
    def order(self):
        """The name of the order in which the results are shown."""
        chosen = self.chosen.get("sort", "")
        return chosen if chosen != BEST or self.can_rank else self.by_itself

    @property
    def can_rank(self):
        """Whether the best results may stand first."""
        return BEST in self.orders and self.number <= self.most_ranked

    @property
    def by_itself(self):
        """The name of the order of a list without words."""
        return next(name for name in self.filters["sort"].orders if name != BEST)

    def best_first(self):
        """All results, where `can_rank`, as ids."""
        ids = self.ids()
        if ids is None:
            ids = self.narrowed(without=None).order_by().values_list("pk", flat=True)
        return self.filters["sort"].best(self.words, list(ids))

    def default(self, name):
        """What a setting is where the address tells nothing."""
        return (
            next(iter(self.orders))
            if name == "sort"
            else getattr(self.filters[name], "default", "")
        )

    @classmethod
    def hanging_on(cls, name):
        """The names of the facets that mean something only with the choice of this one."""
        return hanging(cls).get(name, ())

    def at(self, address):
        """The list at an address that `link` wrote."""
        return type(self)(QueryDict(address.removeprefix("?")))

    def with_unchecked(self):
        """This list with names that nobody has checked; only that of people leaves them out."""
        return self

    def narrowed(self, without, is_sorted=False):
        """The records with everything chosen but for one filter's choice and what hangs on it."""
        queryset = self.queryset.all()
        left_out = {without, *(self.hanging_on(without) if without else ())}
        left_out |= set() if is_sorted else {"sort"}
        for name, value in self.chosen.items():
            if name not in left_out:
                queryset = self.filters[name].filter(queryset, value)
        return queryset

    def ids(self):
        """All results as a bitmap, where the index knows the list; else None."""
        return facets.found_in(self)

    @cached_property
    def number(self):
        """How many results there are."""
        ids = self.ids()
        return self.qs.count() if ids is None else len(ids)

    @cached_property
    def parameters(self):
        """The state as pairs of name and text, in one order and without what is the default."""
        pairs = []
        for name, value in self.chosen.items():
            filter_ = self.filters[name]
            if isinstance(filter_, FacetFilter):
                pairs += [(name, filter_.write(one)) for one in value if name in self.facets]
            elif value != self.default(name):
                pairs.append((name, str(value)))
        return pairs

    def link(self, *, put=(), drop=(), **others):
        """The address of this state with some pairs more or fewer, or other single values."""
        pairs = self.parameters and [
            pair for pair in self.parameters if pair not in drop and pair[0] not in others
        ]
        pairs = [*pairs, *(pair for pair in put if pair not in pairs)] if put else [*pairs]
        for pair in others.items():
            if pair[1] is not None:
                pairs.append(pair)
        if BEST in self.orders and "q" in others and not others["q"]:
            pairs = [pair for pair in pairs if pair != ("sort", self.by_itself)]
        return f"?{written(self.in_turn(pairs, others))}"

    def links(self, name, **others):
        """What makes texts the address of this state with them as more values of a facet.

        A page has dozens of links that differ by nothing else.
        """
        pairs = [pair for pair in self.parameters if pair[0] not in others]
        one_more = (name, None)
        pairs = self.in_turn([*pairs, one_more], others)
        place = pairs.index(one_more)
        before = "&".join([*filter(None, [written(pairs[:place])]), f"{name}="])
        behind = f"&{written(pairs[place + 1 :])}" if pairs[place + 1 :] else ""
        between = f"&{name}="
        return lambda *texts: f"?{before}{between.join(map(quoted, texts))}{behind}"

    def in_turn(self, pairs, others):
        if len(pairs) > 1:
            places = [*self.filters, *others]
            pairs.sort(key=lambda pair: places.index(pair[0]))
        return pairs

    @property
    def is_narrowed(self):
        return any(name not in SETTINGS for name, _ in self.parameters)

    def hidden(self, *names):
        """The pairs that a form must carry along when it sets the given names itself."""
        return [pair for pair in self.parameters if pair[0] not in names]

    @property
    def left_out(self):
        """Sentences on what of the address was not understood."""
        sentences = []
        told = [(name, filter_) for name, filter_ in self.filters.items() if name in self.data]
        for name, filter_ in told:
            if isinstance(filter_, FacetFilter):
                for text in self.data.getlist(name):
                    if filter_.parse(text) == "":
                        sentences.append(
                            f"{shown(text)} is nothing to choose under {filter_.title}."
                        )
            elif isinstance(filter_, WordsFilter):
                words = self.chosen[name]
                if words and not parse(words):
                    sentences.append(f"{shown(words)} has no letters or digits to search for.")
        return list(dict.fromkeys(sentences))[:MOST_LEFT_OUT]


def written(pairs):
    return "&".join([f"{name}={quoted(str(value))}" for name, value in pairs])


@lru_cache(maxsize=10_000)
def quoted(text):
    return quote_plus(text)


@cache
def hanging(kind):
    """Name of a facet → the names of those that depend on it."""
    found = {}
    for name, filter_ in kind.base_filters.items():
        if on := getattr(filter_, "depends_on", ""):
            found.setdefault(on, []).append(name)
    return found


def shown(text):
    printable = "".join(letter if letter.isprintable() else " " for letter in text[:LONGEST_SHOWN])
    return f"“{printable.strip()}{'…' if len(text) > LONGEST_SHOWN else ''}”"

"""What the filters of all lists have in common: words, facets, an order, and one address a state."""

from functools import cached_property
from urllib.parse import urlencode

import django_filters
from django import forms
from django.http import QueryDict

from articles.filters.kinds import FacetFilter
from articles.search.query import LONGEST_QUERY, parse

LONGEST_SHOWN = 60


class WordsField(forms.Field):
    """What was typed, without what no database takes, cut to a length that all of them do."""

    def clean(self, text):
        printable = "".join(letter if letter.isprintable() else " " for letter in text or "")
        return " ".join(printable.split())[:LONGEST_QUERY].strip()


class WordsFilter(django_filters.Filter):
    """The search of a list. `search(query)` gives the ids that the words find."""

    field_class = WordsField

    def __init__(self, search):
        super().__init__(label="Words")
        self.search = search

    def filter(self, queryset, words):
        return queryset.filter(pk__in=self.search(words)) if parse(words) else queryset


class SortField(forms.Field):
    def __init__(self, orders, **kwargs):
        self.orders = orders
        super().__init__(**kwargs)

    def clean(self, name):
        return name if name in self.orders else next(iter(self.orders))


class SortFilter(django_filters.Filter):
    """`orders`: name in the address → (label, function of a queryset); the first is the default."""

    field_class = SortField

    def __init__(self, orders):
        super().__init__(label="Sort", orders=orders)
        self.orders = orders

    def filter(self, queryset, name):
        return self.orders[name][1](queryset)


class ReaderFilter(django_filters.FilterSet):
    """A list as a reader has narrowed it.

    `link` writes the address of a state near this one, always from what was understood of the
    reader's address, never from its text.
    """

    def __init__(self, data=None, queryset=None):
        super().__init__(QueryDict() if data is None else data, queryset=queryset)
        # An empty QueryDict is an address too.
        self.is_bound = True

    @cached_property
    def chosen(self):
        """What was understood: name of the filter → value, values, words or order."""
        self.form.is_valid()
        return self.form.cleaned_data

    @property
    def words(self):
        return self.chosen.get("q", "")

    @cached_property
    def facets(self):
        """Name → facet, of those that mean something in this state."""
        return {
            name: filter_
            for name, filter_ in self.filters.items()
            if isinstance(filter_, FacetFilter) and filter_.pairs()
        }

    @property
    def orders(self):
        return self.filters["sort"].orders if "sort" in self.filters else {}

    def hanging_on(self, name):
        """The names of the facets that mean something only with the choice of this one."""
        return [other for other, it in self.filters.items() if depends_on(it) == name]

    def narrowed(self, without):
        """The records with everything chosen but for one filter's choice and what hangs on it."""
        queryset = self.queryset.all()
        left_out = {without, "sort", *self.hanging_on(without)}
        for name, value in self.chosen.items():
            if name not in left_out:
                queryset = self.filters[name].filter(queryset, value)
        return queryset

    @cached_property
    def parameters(self):
        """The state as pairs of name and text, in one order and without what is the default."""
        pairs = []
        for name, value in self.chosen.items():
            filter_ = self.filters[name]
            if isinstance(filter_, FacetFilter):
                pairs += [(name, filter_.write(one)) for one in value if name in self.facets]
            elif value and value != next(iter(getattr(filter_, "orders", {})), ""):
                pairs.append((name, value))
        return pairs

    def link(self, *, put=(), drop=(), **others):
        """The address of this state with some pairs more or fewer, or other single values."""
        pairs = [pair for pair in self.parameters if pair not in drop and pair[0] not in others]
        pairs += [pair for pair in put if pair not in pairs]
        pairs += [(name, value) for name, value in others.items() if value is not None]
        places = [*self.filters, *others]
        pairs.sort(key=lambda pair: places.index(pair[0]))
        return f"?{urlencode(pairs)}"

    def hidden(self, *names):
        """The pairs that a form must carry along when it sets the given names itself."""
        return [pair for pair in self.parameters if pair[0] not in names]

    @property
    def left_out(self):
        """Sentences on what of the address was not understood."""
        sentences = []
        for name, filter_ in self.filters.items():
            if isinstance(filter_, FacetFilter):
                for text in self.data.getlist(name):
                    if filter_.parse(text) == "":
                        sentences.append(
                            f"{shown(text)} is nothing to choose under {filter_.title}."
                        )
        if self.words and not parse(self.words):
            sentences.append(f"{shown(self.words)} has no letters or digits to search for.")
        return list(dict.fromkeys(sentences))[:5]


def depends_on(filter_):
    return getattr(filter_, "depends_on", "") or None


def shown(text):
    printable = "".join(letter if letter.isprintable() else " " for letter in text[:LONGEST_SHOWN])
    return f"“{printable.strip()}{'…' if len(text) > LONGEST_SHOWN else ''}”"

"""Keeping what readers get in step with the records. Called at the end of every write."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator

from articles.models import Figure
from articles.models.parts import in_parts, parts_of
from articles.models.readers import NAME_WITHHELD, ShownToReaders, read_by
from articles.withholding.beside import beside_articles, everywhere, of_records
from articles.withholding.finding import (
    articles_in_which,
    articles_of,
    found_by_names_of,
    with_something_withheld,
)
from articles.withholding.forms import WHOLE, Person, withheld
from articles.withholding.in_articles import values_in
from articles.withholding.matching import Form
from articles.withholding.sought import Sought
from articles.withholding.values import Derived

AT_ONCE = 200
# What a withheld record keeps of the names that were withheld last, beside what readers get.
NAMES = "withheld_as"


def refresh(article_ids: Iterable[int], records: Iterable[ShownToReaders] = ()) -> set[int]:
    """Derive what readers get of these articles, of all records in them and of those beside them.

    Where a name was withheld, shown again or changed since the last time, all articles in which it
    may stand are derived anew too. `records`: others that were written. Returns all articles whose
    counts and whose words in the search must be brought up to date.
    """
    article_ids = set(article_ids)
    with read_by(None):
        before, people = _names_before(), withheld()
        if not people and not before:
            return article_ids
        now = {person.pk: person.names for person in people}
        has_changed = now != before
        if has_changed:
            article_ids |= _articles_with(people, now, before)
        sought = Sought(people)
        for some in parts_of(article_ids, AT_ONCE):
            _store(values_in(some, sought))
        if has_changed:
            article_ids |= found_by_names_of(_store(everywhere(sought)))
        else:
            for some in parts_of(article_ids, AT_ONCE):
                _store(beside_articles(some, sought))
            _store(of_records(records, sought))
        _store(_of_withheld(sought, now))
    return article_ids


def is_needed() -> bool:
    """Whether any name is withheld, or was until now."""
    with read_by(None):
        return bool(_names_before() or withheld())


def _names_before() -> dict[int, dict[str, list[str]]]:
    """The names that were withheld when they were last looked at."""
    rows = Figure.objects.filter(for_readers__isnull=False).order_by()
    kept = rows.values_list("pk", "for_readers")
    return {pk: values[NAMES] for pk, values in kept if NAMES in values}


def _articles_with(people: list[Person], now: dict[int, dict], before: dict[int, dict]) -> set[int]:
    """The articles to be derived anew as names are withheld that were not, or no longer, or otherwise.

    Those who are meant where a name is, and all that may hold one of the new names. Where a name was
    withheld before, or another part of it, something is withheld already.
    """
    changed = [person for person in people if before.get(person.pk) != now[person.pk]]
    new = [
        form
        for person in changed
        for form in person.whole
        if person.pk not in before or form.in_words not in before[person.pk][WHOLE]
    ]
    otherwise = {
        name
        for pk, names in before.items()
        for what in names
        for name in {*names[what]} ^ {*now.get(pk, {}).get(what, ())}
    }
    shown = before.keys() - now.keys()
    figures = {pk for person in changed for pk in person.ids}
    figures.update(Figure.objects.with_merged(shown).values_list("pk", flat=True))
    where_withheld = with_something_withheld() if otherwise else set()
    forms = [Form(tuple(name.split())) for name in otherwise]
    return articles_of(figures) | articles_in_which(new) | articles_in_which(forms, where_withheld)


def _of_withheld(sought: Sought, now: dict[int, dict]) -> Iterator[Derived]:
    """Their own records: pages leave them out, and would have nothing to show."""
    rows = Figure.objects.filter(pk__in=sought.ids).order_by().values_list("pk", "for_readers")
    hidden = dict.fromkeys(Figure.words_shown, "") | {"name": NAME_WITHHELD}
    for pk, standing in rows:
        kept = {NAMES: now[pk]} if pk in now else {}
        yield Derived(Figure, pk, standing, hidden | kept)


def _store(values: Iterable[Derived]) -> list[Derived]:
    """Write what differs from what stands, equal values at once; gives back what was written."""
    changed = defaultdict(list)
    for one in values:
        if one.standing != one.value:
            changed[one.model, json.dumps(one.value, sort_keys=True)].append(one)
    for (model, _), alike in changed.items():
        for some in in_parts([one.pk for one in alike], AT_ONCE):
            model._base_manager.filter(pk__in=some).update(for_readers=alike[0].value)
    return [one for some in changed.values() for one in some]

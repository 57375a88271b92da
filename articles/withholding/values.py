"""What readers get of one record, worked out from its columns."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from articles.models.readers import ShownToReaders
from articles.withholding.matching import Matcher


class Derived(NamedTuple):
    """`standing`: what is kept as `for_readers` now; `value`: what must be, None for nothing."""

    model: type[ShownToReaders]
    pk: int
    standing: dict | None
    value: dict | None


def replaced(model: type[ShownToReaders], row: dict, matcher: Matcher) -> dict:
    """Field → what readers get, for the fields in which a name stands."""
    found = {name: _value(row[name], matcher) for name in model.words_shown if name in row}
    return {name: value for name, value in found.items() if value != row[name]}


def _value(value: Any, matcher: Matcher) -> Any:
    if isinstance(value, str):
        return matcher.replaced(value)
    if isinstance(value, list):
        return [_value(one, matcher) for one in value]
    return value


def words_in(model: type[ShownToReaders], row: dict) -> Iterator[str]:
    """The texts in which `replaced` looks for names."""
    for name in model.words_shown:
        if name in row:
            yield from _texts(row[name])


def _texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)

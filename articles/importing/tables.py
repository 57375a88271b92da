"""The TOML files of a collection, of which every value is checked before anything is written."""

import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db.models import Field

from articles.importing.given import BadValue, given_text, partial_date
from articles.importing.incoming import printable


class SeedError(ValueError):
    """A file of the collection that cannot be used: which one, why, and what to do."""

    def __init__(self, path: Path, words: str):
        super().__init__(f"{printable(str(path))}: {printable(words)}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file. Each of its values is asked for as what it is to be; raises SeedError.

    `where` is what the table is called. A text that is not there is empty. What the model's field
    does not take is refused, whatever the database would do with it.
    """

    path: Path
    where: str
    values: dict

    def error(self, words: str) -> SeedError:
        return SeedError(self.path, f"{self.where}: {words}")

    def allow(self, keys: Collection[str]) -> None:
        unknown = sorted(set(self.values) - set(keys))
        if unknown:
            known = ", ".join(sorted(keys))
            raise self.error(f"knows no {', '.join(unknown)}. It can have {known}.")

    def text(self, key: str, field: Field | None = None, is_needed: bool = False) -> str:
        words = self.checked(key, self.values.get(key), field)
        if is_needed and not words.strip():
            raise self.error(f'has no {key}. Write {key} = "…".')
        return words

    def texts(self, key: str, field: Field | None = None) -> tuple[str, ...]:
        """A list of texts, none of them empty and none there twice."""
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(words, str) for words in values):
            raise self.error(f'{key} is no list of texts. Write {key} = ["…", "…"].')
        for number, words in enumerate(values, 1):
            self.checked(f"{key}, entry {number}", words, field)
            if not words.strip():
                raise self.error(f"{key}, entry {number} is empty. Fill it in, or take it out.")
            if words in values[: number - 1]:
                raise self.error(f"{key} has “{words}” twice. Take one of them out.")
        return tuple(values)

    def choice(self, key: str, choices: Sequence[str]) -> str:
        value = self.values.get(key)
        if value not in choices:
            raise self.error(f"{key} is none of {', '.join(choices)}. Write one of these.")
        return value

    def part_of_a_date(self, key: str, field: Field) -> str:
        words = self.text(key, field)
        if words and partial_date(words) is None:
            raise self.error(f"{key} is no date. Write a year, a month or a day that there is.")
        return words

    def tables(self, key: str, one: str) -> list["Table"]:
        """A list of tables, each of which is called `one` and its number."""
        values = self.values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.error(f"{key} is no list of tables. Write {key} = [{{ … }}, {{ … }}].")
        return [
            Table(self.path, f"{self.where} {one} {number}", value)
            for number, value in enumerate(values, 1)
        ]

    def checked(self, key: str, value: object, field: Field | None) -> str:
        try:
            words = given_text({key: value}, key)
        except BadValue as error:
            raise self.error(f"{error.reason}. {error.remedy}") from error
        if "\0" in words:
            raise self.error(f"{key} has a NUL character in it. Take it out.")
        if words and field:
            try:
                field.clean(words, None)
            except ValidationError as error:
                raise self.error(f"{key} cannot be so. {' '.join(error.messages)}") from error
        return words


def read_tables(path: Path, sections: Sequence[str]) -> Iterator[tuple[str, str, Table]]:
    """Section, key and table of every [section.key] of a file. Raises SeedError."""
    found = read_toml(path)
    unknown = sorted(set(found) - set(sections))
    if unknown:
        ways = " or ".join(f"[{section}.KEY]" for section in sections)
        raise SeedError(path, f"knows no {', '.join(unknown)}. Its tables are called {ways}.")
    for section in sections:
        tables = found.get(section, {})
        if not isinstance(tables, dict):
            raise SeedError(path, f"{section} is no table. Write its tables as [{section}.KEY].")
        for key, values in tables.items():
            if not isinstance(values, dict):
                raise SeedError(
                    path, f"{section}.{key} is no table. Write it as [{section}.{key}]."
                )
            yield section, key, Table(path, f"[{section}.{key}]", values)


def read_toml(path: Path) -> dict:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SeedError(path, f"cannot be read: {error.strerror}.") from error
    except RecursionError as error:
        raise SeedError(path, "is nested too deeply.") from error
    except ValueError as error:
        raise SeedError(path, f"is not TOML: {error}.") from error

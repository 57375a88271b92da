"""What is read out of a text, as short as a table of sentences wants it."""

from typing import NamedTuple

import pytest

from articles.extraction import Extraction, extract
from articles.extraction.as_json import as_json
from articles.extraction.names import Authority, NameIndex

EDGES = " .,;:!?…–-"


class Said(NamedTuple):
    """One statement: who, how it is put, and its words without the marks at their edges."""

    speaker: str | None
    kind: str
    words: str


def direct(speaker: str | None, words: str) -> Said:
    return Said(speaker, "direct", words)


def mixed(speaker: str | None, words: str) -> Said:
    return Said(speaker, "mixed", words)


def reported(speaker: str | None, words: str) -> Said:
    return Said(speaker, "reported", words)


def statements(text: str, **told) -> list[Said]:
    """Every statement of a text in order; the pieces of one are parted by “ / ”."""
    record = as_json("text", extract(text, **told))
    return [
        Said(
            claim["speaker"],
            claim["kind"],
            " / ".join(text[start:end].strip(EDGES) for start, end in claim["spans"]),
        )
        for claim in record["claims"]
    ]


def speakers(text: str, **told) -> list[str | None]:
    return [said.speaker for said in statements(text, **told)]


def people(text: str, **told) -> dict[str, list[str]]:
    """Each person with the forms printed."""
    return _named(extract(text, **told), "person")


def organizations(text: str, **told) -> dict[str, list[str]]:
    return _named(extract(text, **told), "organization")


def _named(extraction: Extraction, kind: str) -> dict[str, list[str]]:
    return {
        figure.name: list(figure.printed_as) for figure in extraction.figures if figure.kind == kind
    }


def knowing(*names: str, kind: str = "person") -> NameIndex:
    """What an archive knows: names, each followed by its variants after “=”."""
    known = [[form.strip() for form in name.split("=")] for name in names]
    return NameIndex(
        tuple(
            Authority(number, heading, kind, "other" if kind == "organization" else "", tuple(rest))
            for number, (heading, *rest) in enumerate(known, 1)
        )
    )


def wrong(mechanism: str) -> pytest.MarkDecorator:
    """A case that is not read as it should be, with the mechanism that is to blame."""
    return pytest.mark.xfail(reason=mechanism)

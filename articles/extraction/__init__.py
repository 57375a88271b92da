"""Text in, values out: who is named, who said what, which numbers are given.

This package knows no Django, no database and no article by name. `extract` is its one face.
"""

from dataclasses import dataclass

from articles.extraction.attributions import Attribution
from articles.extraction.dates import PartialDate
from articles.extraction.document import Document
from articles.extraction.names import NamedFigure
from articles.extraction.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that a text says of who said what. Indices point into the tuples of this value."""

    document: Document
    figures: tuple[NamedFigure, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    published: PartialDate | None = None

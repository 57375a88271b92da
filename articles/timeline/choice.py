"""What of a timeline a reader wants to see, as an address says it."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.db.models import TextChoices

from articles.models.claim import ClaimKind

UNDATED = "undated"
NO_OUTLET = "none"
NEWEST = "newest"
TIMELINE = "#timeline"
# Stands in an address for a value: no part of a choice has capitals.
VALUE = "VALUE"


class Show(TextChoices):
    SAID = "said", "said by them"
    PEOPLE = "people", "said by its people"
    NAMED = "named", "articles that name them"


@dataclass(frozen=True, slots=True)
class Choice:
    """Each part is "" for all; `order` is "" for the oldest first."""

    show: str = ""
    kind: str = ""
    outlet: str = ""
    year: str = ""
    order: str = ""
    page: int = 1

    @classmethod
    def from_query(cls, query):
        """A choice from GET parameters; what makes no sense there counts as not given."""
        return cls(
            show=_one_of(Show.values, query.get("show")),
            kind=_one_of(ClaimKind.values, query.get("kind")),
            outlet=_one_of([NO_OUTLET], query.get("outlet")) or _digits(query.get("outlet"), 18),
            year=_one_of([UNDATED], query.get("year")) or _digits(query.get("year"), 4),
            order=_one_of([NEWEST], query.get("order")),
            page=int(_digits(query.get("page"), 6) or 1),
        )

    @property
    def parts(self):
        return {part: getattr(self, part) for part in ("show", "kind", "outlet", "year")}

    @property
    def is_newest_first(self):
        return self.order == NEWEST

    def link(self, fragment=TIMELINE, **others):
        """The address of this choice with some parts changed, from its first page on."""
        state = replace(self, page=others.pop("page", 1), **others)
        query = state.parts | {"order": state.order, "page": state.page if state.page > 1 else ""}
        return f"?{urlencode({name: value for name, value in query.items() if value})}{fragment}"

    def links(self, part):
        """What makes a value of one part the address of this choice with it: as `link`, for many."""
        before, _, behind = self.link(**{part: VALUE}).partition(VALUE)
        return lambda value: f"{before}{value}{behind}"

    @property
    def without_parts(self):
        """The address of everything, or "" where nothing is left out."""
        return self.link(**dict.fromkeys(self.parts, "")) if any(self.parts.values()) else ""


def _one_of(values, given):
    return given if given in values else ""


def _digits(given, at_most):
    """The number as it is written without leading zeros; "" for anything else."""
    if given and len(given) <= at_most and given.isascii() and given.isdigit():
        return str(int(given))
    return ""

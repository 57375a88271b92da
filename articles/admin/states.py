"""States of records in words, and what one has that the other has not."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import ForeignKey
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst

from articles.admin.field_words import plain
from articles.models import Answer, Article
from articles.models.answer import WHY_THIS_CLAIM
from articles.models.cleaning import BY_PROGRAM, REASONS
from articles.models.history import columns_of
from articles.models.reasons import rule_in_words

# Told by others: the place by `start`, who checked by the state itself.
UNSEEN = {"id", "edited_fields", "reviewed_by", "reviewed_at", "pieces", "end"}
PLACES = re.compile(r".+_(start|end)$")
NOT_IN_WORDS = ("text", "edits", "paragraphs", "wording_evidence")
WORDS = re.compile(r"\s+|\S+")
# Words and blanks that stand beside what differs in a long text; letters shown of what differs.
AROUND, LONGEST = 16, 1_000


@dataclass(frozen=True, slots=True)
class Part:
    words: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What a field was and is: parts of text, none where it was or is empty."""

    field: str
    label: str
    before: tuple[Part, ...]
    after: tuple[Part, ...]


class Wording:
    """The words for the fields and values of states of one record; asks once for what they name."""

    def __init__(self, record, labels: dict[str, str], states: Iterable):
        seen = [field for field in columns_of(record) if is_seen(field)]
        self.fields = sorted(seen, key=lambda field: field.name == "review")
        self.labels = labels
        self.named = _named(self.fields, states)

    def changes(self, before, after, leaving_out: Iterable[str] = ()) -> list[Change]:
        """From one state to the next; without a state before, all that the record has."""
        found = []
        for field in self.fields:
            was = "" if before is None else self.words(before, field)
            now = self.words(after, field)
            if was != now and field.name not in leaving_out:
                found.append(Change(field.name, self.label(field), *what_differs(was, now)))
        return found

    def label(self, field) -> str:
        if field.name == "start":
            return "Place in the article"
        called = plain(field.model, field.name) or self.labels.get(field.name)
        return capfirst(str(called or field.verbose_name))

    def labels_of(self, names: Iterable[str]) -> list[str]:
        return [self.label(field) for field in self.fields if field.name in names]

    def words(self, state, field) -> str:
        value = getattr(state, field.attname)
        if field.name == "start":
            return "" if value is None else f"letters {value:,} to {state.end:,} of the text"
        if isinstance(field, ForeignKey) and value is not None:
            named = self.named[field.related_model].get(value)
            return str(named) if named else f"number {value}, no longer in the archive"
        if field.name == "rule" and value:
            told = WHY_THIS_CLAIM.get(value) if field.model is Answer else None
            return told or rule_in_words(value)
        if field.flatchoices and value not in (None, ""):
            return str(dict(field.flatchoices).get(value, value))
        return in_words(value)


def is_seen(field) -> bool:
    return field.name not in UNSEEN and not PLACES.match(field.name)


def in_words(value) -> str:
    match value:
        case None | "" | []:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return date_format(timezone.localtime(value), "j F Y, H:i")
        case date():
            return date_format(value, "j F Y")
        case Decimal():
            return f"{value:,f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
        case list():
            return "; ".join(map(_entry, value))
    return str(value)


def what_differs(before: str, after: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Both texts cut to what differs and a few words around it."""
    olds, news = WORDS.findall(before), WORDS.findall(after)
    first = _alike(olds, news)
    last = _alike(olds[first:][::-1], news[first:][::-1])
    return _parts(olds, first, last), _parts(news, first, last)


def _alike(ones, others):
    pairs = zip(ones, others, strict=False)
    return next(
        (at for at, (one, other) in enumerate(pairs) if one != other), min(len(ones), len(others))
    )


def _parts(words: Sequence[str], first: int, last: int) -> tuple[Part, ...]:
    head, middle = words[:first], words[first : len(words) - last]
    tail = words[len(words) - last :]
    lead = "".join(head if len(head) <= AROUND else ["… ", *head[-AROUND:]])
    trail = "".join(tail if len(tail) <= AROUND else [*tail[:AROUND], " …"])
    differing = "".join(middle)
    if len(differing) > LONGEST:
        differing = f"{differing[:LONGEST]}… ({len(differing):,} letters)"
    parts = (Part(lead, False), Part(differing, True), Part(trail, False))
    return tuple(part for part in parts if part.words)


def _entry(entry):
    """One of a list: words, or an entry of the cleaning log."""
    if not isinstance(entry, dict):
        return str(entry)
    done = f"read as “{entry['replacement']}”" if entry.get("replacement") else "cut"
    why = REASONS.get(entry.get("rule"), BY_PROGRAM)
    return f"letters {entry.get('start'):,} to {entry.get('end'):,} {done}: {why}"


def _named(fields, states):
    """Model → id → record, of all that the states name."""
    ids = defaultdict(set)
    for state in states:
        for field in fields:
            if isinstance(field, ForeignKey):
                ids[field.related_model].add(getattr(state, field.attname))
    return {model: _without_texts(model).in_bulk(wanted - {None}) for model, wanted in ids.items()}


def _without_texts(model):
    records = model._base_manager.all()
    return records.defer(*NOT_IN_WORDS) if model is Article else records

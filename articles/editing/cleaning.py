"""The cleaning log as editors decide it: a passage cut or read otherwise, an entry put back, and undone.

No span moves, as readers see the text with the log applied. What stands in a passage that is cut
leaves with it, rejected, and comes back when the passage is put back. The next import reads the text
with what was decided, and keeps it in a new version where the very words stand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from django.db import transaction

from articles.editing.edits import correct, reject, restore
from articles.editing.passages import heads_of
from articles.editing.places import find_words
from articles.editing.untold import last_decision, leave_out_parts
from articles.extraction.decided import Decided, paragraphs_with
from articles.extraction.spans import Span
from articles.models import Affiliation, Answer, Article, Claim, Mention, Quantity
from articles.models.cleaning import EDITOR, by_people, in_force, place_of
from articles.models.locking import one_writer
from articles.models.review import Reviewed

PLACED = {"claim": Claim, "mention": Mention, "quantity": Quantity, "answer": Answer} | {
    "affiliation": Affiliation
}
LONGEST_REPLACEMENT = 2_000


class NotDecided(ValueError):
    """The log cannot be changed so; the message is for the editor."""


@dataclass(frozen=True)
class Plan:
    """What a decision would make of an article: its log and paragraphs, and the records that go with
    the passage at `span` or come back with it, one list a model."""

    span: Span
    edits: list[dict]
    paragraphs: list[list[int]]
    leaving: list[list[Reviewed]] = field(default_factory=list)
    returning: list[list[Reviewed]] = field(default_factory=list)


def cut_passage(
    article: Article, words: str, by, why: str = "", *, replacement: str = "", around: str = ""
) -> Plan:
    """Leave out a passage for readers, or let them read something else in its place.

    Raises WordsNotPlaced and NotDecided.
    """
    plan = partial(plan_cut, words=words, replacement=replacement, around=around)
    return _carry_out(article, plan, by, why)


def put_back(article: Article, entry: dict, by, why: str = "") -> Plan:
    """Undo an entry of the log. Raises NotDecided where the log has it no longer."""
    return _carry_out(article, partial(plan_putting_back, entry=entry), by, why)


def cut_again(article: Article, entry: dict, by, why: str = "") -> Plan:
    """Undo that an entry of the program was put back. Raises NotDecided."""
    return _carry_out(article, partial(plan_cutting_again, entry=entry), by, why)


def plan_cut(article: Article, words: str, replacement: str = "", around: str = "") -> Plan:
    """One decision about one passage: to cut what was put back is to undo that it was put back."""
    place = find_words(article.text, words, edits=in_force(article.edits), around=around)
    span, replacement = Span(place[0].start, place[-1].end), replacement.strip()
    if len(place) > 1:
        raise NotDecided("Give the passage in one piece, without “ … ”.")
    if len(replacement) > LONGEST_REPLACEMENT:
        raise NotDecided(f"What is read instead has at most {LONGEST_REPLACEMENT:,} characters.")
    if replacement == span.of(article.text):
        raise NotDecided("This is what the article says already.")
    for entry in _about_the_same(article, span, replacement):
        if "put_back" in entry:
            return plan_cutting_again(article, entry)
        raise NotDecided("The article reads so already.")
    return _plan_new(article, span, replacement)


def plan_putting_back(article: Article, entry: dict) -> Plan:
    edits, span = _without(article, entry), place_of(entry)
    if "put_back" in entry:
        raise NotDecided("This is put back already.")
    if entry.get("by") == EDITOR:
        edits += entry.get("instead_of", [])
    else:
        was = {name: value for name, value in entry.items() if name != "took"}
        edits.append(_entry(Span(span.start, span.start)) | {"put_back": was})
    if "paragraphs" in entry:
        paragraphs = sorted([*article.paragraphs, *entry["paragraphs"]])
    else:
        paragraphs = _paragraphs(article, Decided(span, entry["replacement"], is_put_back=True))
    return Plan(span, _in_order(edits), paragraphs, returning=_rejected_with(entry))


def plan_cutting_again(article: Article, entry: dict) -> Plan:
    """What the program mended in the passage since it is shown goes with it."""
    edits, span = _without(article, entry), place_of(entry)
    if "put_back" not in entry:
        raise NotDecided("This is cut already.")
    within = [one for one in edits if place_of(one).overlaps(span)]
    if by_people(within):
        raise NotDecided(
            "An editor has decided about a part of this passage since. Undo that first."
        )
    was = entry["put_back"]
    leaving = [] if was["replacement"] else _records_in(article, span)
    paragraphs = _paragraphs(article, Decided(span, was["replacement"]))
    edits = [one for one in edits if one not in within]
    return Plan(span, _in_order([*edits, _leading(was, leaving)]), paragraphs, leaving)


def _about_the_same(article, span, replacement):
    """The entries that read the same words so, or did until they were put back."""
    for entry in article.edits:
        was = entry.get("put_back", entry)
        is_same = place_of(entry).trimmed(article.text) == span.trimmed(article.text)
        if is_same and was["replacement"] == replacement:
            yield entry


def _plan_new(article, span, replacement):
    """A decision of its own, which stands in for those about parts of the passage."""
    within = [entry for entry in article.edits if place_of(entry).overlaps(span)]
    inner = [entry for entry in within if span.contains(place_of(entry))]
    if in_force(within) != in_force(inner):
        raise NotDecided(
            "A part of these words is cut or repaired already. Put that back first, or give a passage "
            "that holds all of it."
        )
    if replacement and any(not entry["replacement"] for entry in in_force(inner)):
        raise NotDecided("Something in these words is cut. Put that back first, then replace it.")
    paragraphs = _paragraphs(article, Decided(span, replacement))
    gone = [one for one in article.paragraphs if one not in paragraphs]
    entry = _entry(span, replacement) | {"instead_of": inner, "paragraphs": gone}
    leaving = [] if replacement else _records_in(article, span)
    edits = [one for one in article.edits if one not in inner]
    return Plan(span, _in_order([*edits, _leading(entry, leaving)]), paragraphs, leaving)


@transaction.atomic
def _carry_out(article: Article, planned: Callable[[Article], Plan], by, why: str) -> Plan:
    one_writer()
    current = Article.objects.get(pk=article.pk)
    plan, since = planned(current), last_decision()
    for records in plan.leaving:
        reject(records, by, why)
    for records in plan.returning:
        restore(records, by, why)
    leave_out_parts(current, since)
    correct(current, {"edits": plan.edits, "paragraphs": plan.paragraphs}, by, why)
    article.__dict__.update(current.__dict__)
    return plan


def _entry(span: Span, replacement: str = "") -> dict:
    entry = {"start": span.start, "end": span.end, "replacement": replacement}
    return entry | {"rule": EDITOR, "by": EDITOR}


def _leading(entry: dict, leaving: Sequence[Sequence[Reviewed]]) -> dict:
    """The entry, with the records that leave by it, so that they come back with it."""
    took = {_name(records[0]): [record.pk for record in records] for records in leaving}
    return entry | {"took": took} if took else entry


def _without(article: Article, entry: dict) -> list[dict]:
    if entry not in article.edits:
        raise NotDecided("The cleaning log has changed since; look at it again.")
    return [one for one in article.edits if one != entry]


def _in_order(edits: list[dict]) -> list[dict]:
    return sorted(edits, key=lambda entry: (entry["start"], entry["end"]))


def _paragraphs(article: Article, decided: Decided) -> list[list[int]]:
    paragraphs = [Span(*one) for one in article.paragraphs]
    found = paragraphs_with(article.text, paragraphs, [decided], heads_of(article))
    return [list(one) for one in found]


def _records_in(article: Article, span: Span) -> list[list[Reviewed]]:
    """What stands in a passage and in nothing else, and is not rejected."""
    found = [
        list(
            model.objects.not_rejected()
            .filter(article=article, start__gte=span.start, end__lte=span.end)
            .order_by("pk")
        )
        for model in PLACED.values()
    ]
    return [records for records in found if records]


def _rejected_with(entry: dict) -> list[list[Reviewed]]:
    """Those that left with an entry and that nobody has restored since."""
    found = [
        list(PLACED[name].objects.rejected().filter(pk__in=ids).order_by("pk"))
        for name, ids in entry.get("took", {}).items()
    ]
    return [records for records in found if records]


def _name(record: Reviewed) -> str:
    return record._meta.model_name

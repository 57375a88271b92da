"""What a reading changed in an article's records: added, changed and gone, in words."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from articles.models import Affiliation, Answer, Article, Claim, Mention, Quantity

ADDED, ALTERED, GONE = "added", "changed", "gone"
SHORT = 160


@dataclass(frozen=True, slots=True)
class Change:
    """`how` is added, changed or gone; `details` say of what changed, from what to what."""

    what: str
    how: str
    words: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of record: what one and many are called, the field with its words, and the other fields
    that tell, each with what it is called."""

    one: str
    many: str
    words: str
    fields: dict[str, str] = field(default_factory=dict)


SORTS = {
    Claim: Sort(
        "claim",
        "claims",
        "content",
        {
            "content": "words",
            "speaker__name": "speaker",
            "speaker_printed": "speaker as printed",
            "speaker_kind": "how the speaker is given",
            "speaks_for__name": "speaks for",
            "kind": "how it is given",
            "zone": "where it stands",
            "cue": "how it is put",
            "basis": "on what basis",
            "occasion": "occasion",
            "told_to": "said to",
            "said": "day",
            "rule": "why this speaker",
            "within": "number of the claim in which it stands",
            "said_with": "number of the claim of who says it too",
            "repeats": "number of the claim that it repeats",
        },
    ),
    Mention: Sort(
        "name in the text", "names in the text", "printed_as", {"figure__name": "who is named"}
    ),
    Affiliation: Sort(
        "role",
        "roles",
        "role",
        {"role": "role", "person__name": "person", "organization__name": "organization"},
    ),
    Quantity: Sort(
        "number",
        "numbers",
        "printed",
        {
            "printed": "words",
            "low": "from",
            "high": "to",
            "unit": "unit",
            "qualifier": "limit",
            "modality": "verb",
            "measure__name": "what is counted",
            "claim": "number of the claim that gives it",
        },
    ),
    Answer: Sort(
        "answer",
        "answers",
        "printed",
        {
            "printed": "words",
            "kind": "kind",
            "printed_by": "who answers",
            "figure__name": "who this is",
            "answered": "number of the claim that is answered",
            "rule": "why this claim",
        },
    ),
}
OF_THE_ARTICLE = {
    "headline": "headline",
    "deck": "lines below the headline",
    "byline": "byline",
    "published": "day of publication",
    "captured": "day of saving",
    "edits": "cleaning log",
    "paragraphs": "paragraphs",
}
NAMES = {sort.one: sort.many for sort in SORTS.values()} | {"article": "articles"}


def records_of(article: Article) -> dict:
    """All that tells, by sort of record and id."""
    found = {
        model: {
            row.pop("pk"): row
            for row in model.objects.filter(article=article)
            .order_by("start", "pk")
            .values("pk", "start", "end", *{sort.words: 0, **sort.fields})
        }
        for model, sort in SORTS.items()
    }
    own = {name: getattr(article, name) for name in OF_THE_ARTICLE}
    return found | {Article: {article.pk: own}}


def differences(before: dict, after: dict) -> Iterator[Change]:
    """The article's own first, then each sort: added, changed, gone, in the order of the text."""
    yield from _of_the_article(before[Article], after[Article])
    for model, sort in SORTS.items():
        had, has = before[model], after[model]
        yield from (
            Change(sort.one, ADDED, _words(sort, row)) for pk, row in has.items() if pk not in had
        )
        for pk, row in has.items():
            if pk in had and had[pk] != row:
                details = tuple(_details(sort.fields, had[pk], row)) or ("its place in the text",)
                yield Change(sort.one, ALTERED, _words(sort, had[pk]), details)
        yield from (
            Change(sort.one, GONE, _words(sort, row)) for pk, row in had.items() if pk not in has
        )


def in_words(changes: Iterable[Change]) -> str:
    """“2 claims added, 1 claim changed, 12 numbers gone”."""
    counts = Counter((change.what, change.how) for change in changes)
    return ", ".join(
        f"{count:,} {what if count == 1 else NAMES[what]} {how}"
        for (what, how), count in counts.items()
    )


def _of_the_article(before: dict, after: dict) -> Iterator[Change]:
    for pk, row in after.items():
        if details := tuple(_details(OF_THE_ARTICLE, before[pk], row)):
            yield Change("article", ALTERED, "", details)


def _details(fields: dict[str, str], before: dict, after: dict) -> Iterator[str]:
    for name, called in fields.items():
        if before[name] != after[name]:
            yield f"{called}: {_told(before[name])} → {_told(after[name])}"


def _told(value) -> str:
    if isinstance(value, list):
        return f"{len(value)} entries"
    return _short(value) if value not in (None, "") else "nothing"


def _words(sort: Sort, row: dict) -> str:
    words = _short(row[sort.words])
    speaker = row.get("speaker__name") or row.get("speaker_printed")
    return f"{words} ({speaker})" if speaker else words


def _short(value) -> str:
    words = " ".join(str(value).split())
    return f"“{words}”" if len(words) <= SHORT else f"“{words[: SHORT - 1]}…”"

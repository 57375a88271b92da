"""What is known of an article beside its text, by who says it: editor, manifest, page, text."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from articles.extraction import Extraction
from articles.extraction.dates import PartialDate
from articles.extraction.document import Document
from articles.extraction.spans import Span
from articles.importing.cast import outlet
from articles.importing.incoming import Incoming, Known
from articles.models import Article, Figure
from articles.models.article import HEADLINE_LENGTH
from articles.models.dates import Bound, DateBasis
from articles.models.wording import Wording

RANK = {"": 0, "text": 1, "page": 2, "manifest": 3}
OUTLETS = ("outlet", "first_publisher")
SAVED_ON = "page"
# Facts that are taken over as they are given, with the most letters that are kept of each.
PLAIN_FACTS = {
    "byline": 300,
    "language": 12,
    "rights_holder": 300,
    "licence": 300,
    "permission": None,
    "rights_note": None,
    "note": None,
}
UNDATED = {
    "published": None,
    "published_precision": "",
    "published_basis": "",
    "published_bound": "",
    "published_note": "",
}


class Fact(NamedTuple):
    """A group of fields that one giver says together."""

    name: str
    giver: str
    fields: dict


def apply_given(
    article: Article, incoming: Incoming, outlet: Callable[[str], Figure | None] = outlet
) -> list[str]:
    """Set what manifest and page give; the names of the fields that changed.

    `outlet` gives the record of a name.
    """
    return _apply(article, _given_facts(incoming), outlet)


def outlets_given(incoming: Incoming) -> list[str]:
    """The names of outlets that manifest and page give, in their order."""
    return [fact.fields[fact.name] for fact in _given_facts(incoming) if fact.name in OUTLETS]


def apply_read(article: Article, extraction: Extraction) -> list[str]:
    """Set what the text itself says of the article; the names of the fields that changed."""
    return _apply(article, list(_read_facts(extraction)))


def published_before_reading(article: Article | None, incoming: Incoming) -> PartialDate | None:
    """The day of publication that relative days are read against; None where only the text knows.

    It is the one that the article will have: an editor's, else the manifest's, else the page's.
    """
    if article is None:
        return (incoming.manifest and incoming.manifest.published) or incoming.page.published
    given = [fact for fact in _given_facts(incoming) if fact.name == "published"]
    known = Article(
        edited_fields=article.edited_fields,
        metadata_from=dict(article.metadata_from),
        published=article.published,
        published_precision=article.published_precision,
    )
    _apply(known, given)
    is_from_text = known.metadata_from.get("published", "") in ("", "text")
    if known.published is None or (is_from_text and "published" not in known.edited_fields):
        return None
    return PartialDate(known.published, known.published_precision)


def _apply(article: Article, facts: list[Fact], outlet: Callable = outlet) -> list[str]:
    """A fact gives way to an editor's, and to one by a giver who comes before its own.

    That a text prints nothing takes away only what was read in it before.
    """
    changed = []
    for name, giver, fields in facts:
        if name in OUTLETS:
            fields = fields | {name: outlet(fields[name])}
        if set(fields) & set(article.edited_fields):
            continue
        standing = article.metadata_from.get(name, "")
        if RANK[giver] < RANK[standing] or (
            giver == "text" != standing and not any(fields.values())
        ):
            continue
        different = [field for field in fields if getattr(article, field) != fields[field]]
        for field in different:
            setattr(article, field, fields[field])
        changed += different
        if standing != giver:
            article.metadata_from = article.metadata_from | {name: giver}
            changed.append("metadata_from")
    return list(dict.fromkeys(changed))


def _given_facts(incoming: Incoming) -> list[Fact]:
    facts = list(_facts_of(incoming.page, "page"))
    if incoming.manifest:
        facts += _facts_of(incoming.manifest, "manifest")
    return facts


def _facts_of(known: Known, giver: str) -> Iterator[Fact]:
    for name in OUTLETS:
        if heading := getattr(known, name):
            basis = getattr(known, f"{name}_basis")[:500]
            yield Fact(name, giver, {name: heading, f"{name}_basis": basis})
    if known.url:
        yield Fact("url", giver, {"url": known.url, "url_basis": known.url_basis[:500]})
    if known.published:
        yield Fact("published", giver, _published(known))
    if known.captured:
        basis = known.captured_basis[:300]
        yield Fact("captured", giver, {"captured": known.captured, "captured_basis": basis})
    if known.wording:
        evidence = list(known.wording_evidence)
        yield Fact(
            "wording", giver, {"wording": Wording(known.wording), "wording_evidence": evidence}
        )
    for name, longest in PLAIN_FACTS.items():
        if words := getattr(known, name):
            yield Fact(name, giver, {name: words[:longest]})


def _published(known: Known) -> dict:
    return {
        "published": known.published.first_day,
        "published_precision": known.published.precision,
        "published_basis": known.published_basis,
        "published_bound": known.published_bound,
        "published_note": known.published_note,
    }


def _read_facts(extraction: Extraction) -> Iterator[Fact]:
    """What the text prints of itself; also that it prints none, so that a wrong reading goes."""
    document = extraction.document
    text = document.text
    yield Fact("headline", "text", _printed("headline", document.headline, text, HEADLINE_LENGTH))
    yield Fact("deck", "text", _printed("deck", document.deck, text, None))
    byline = document.byline.of(text).strip()[:300] if document.byline else ""
    yield Fact("byline", "text", {"byline": byline})
    if printed := extraction.published:
        known = Known(
            published=printed, published_basis=DateBasis.PRINTED, published_bound=_bound(document)
        )
        yield Fact("published", "text", _published(known))
    else:
        yield Fact("published", "text", UNDATED)
    saved = [date for date in document.dates if date.what == SAVED_ON]
    captured = saved[0].date.first_day if saved else None
    basis = f"Printed in the file: “{saved[0].span.of(text)}”."[:300] if saved else ""
    yield Fact("captured", "text", {"captured": captured, "captured_basis": basis})


def _bound(document: Document) -> str:
    """What prints only the day of an update was published then or earlier."""
    is_update = all(date.what != "publication" for date in document.dates)
    return Bound.NOT_AFTER if is_update else Bound.ON


def _printed(name: str, span: Span | None, text: str, longest: int | None) -> dict:
    words = " ".join(span.of(text).split()) if span else ""
    if longest and len(words) > longest:
        words = f"{words[: longest - 1]}…"
    start, end = span or (None, None)
    return {name: words, f"{name}_start": start, f"{name}_end": end}

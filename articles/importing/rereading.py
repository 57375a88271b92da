"""Reading articles again that are here already: what a newer program or newer names find in them.

Only what no editor has touched changes (`reconciling`). A rehearsal does all of it, says what would
change, and takes it back.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError, transaction

import articles.extraction
from articles.extraction.names import NameIndex
from articles.extraction.spans import Span
from articles.importing.comparing import Change, differences, records_of
from articles.importing.decisions import as_values, decided_on
from articles.importing.fingerprints import made_from
from articles.importing.incoming import Incoming, Unreadable, first_line
from articles.importing.known_names import fingerprint, name_index
from articles.importing.metadata import published_before_reading
from articles.importing.readers import json_lines
from articles.importing.recording import bring_lists_up_to_date, record_extraction
from articles.importing.running import UNRECORDABLE, ImportStopped
from articles.models import Article
from articles.models.locking import one_writer

MOST_ATTEMPTS = 3
CLOSED = "is rejected, withdrawn or an older version, and is not read again"
UP_TO_DATE = "was read by this program with these names: nothing would change"
SAME = "was read: nothing is new"
CHANGED = "changed"
FAILED = "could not be read"


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading one article again came to; `outcome` is one of the five above."""

    article: int
    title: str
    outcome: str
    changes: tuple[Change, ...] = ()
    reason: str = ""

    @property
    def is_changed(self) -> bool:
        return bool(self.changes)


def read_again(
    ids: Iterable[int], *, is_rehearsal: bool = False, most_seconds: float | None = None
) -> Iterator[Reread]:
    """Each article as it is done. After `most_seconds` no further one is begun.

    Raises ImportStopped where the database fails; what was read before is kept.
    """
    names = name_index()
    known = names, fingerprint(names)
    end = time.monotonic() + (most_seconds or float("inf"))
    for pk in ids:
        if time.monotonic() > end:
            return
        try:
            yield _read_one(pk, known, is_rehearsal)
        except (OperationalError, InterfaceError) as error:
            raise ImportStopped(
                f"The reading stopped at article {pk}: {first_line(error)}. What was read before is "
                "kept; put the database right and go on."
            ) from error
        except UNRECORDABLE as error:
            reason = f"{type(error).__name__}: {first_line(error)}"
            yield Reread(pk, f"Article {pk}", FAILED, reason=reason)


def _read_one(pk: int, known: tuple[NameIndex, str], is_rehearsal: bool) -> Reread:
    """Read outside the transaction; where somebody has written meanwhile, read once more."""
    for _ in range(MOST_ATTEMPTS):
        article = Article.objects.get(pk=pk)
        if article.is_gone or article.superseded_by_id:
            return Reread(pk, article.title, CLOSED)
        decided, made, told = _told(article, *known)
        if article.extracted_with == made:
            return Reread(pk, article.title, UP_TO_DATE)
        extraction = articles.extraction.extract(article.text, decided=as_values(decided), **told)
        with transaction.atomic():
            one_writer()
            article = Article.objects.get(pk=pk)
            if article.is_gone or _told(article, *known)[1] != made:
                continue
            changes = _record(article, extraction, decided, made, is_rehearsal)
        return Reread(pk, article.title, CHANGED if changes else SAME, changes)
    return Reread(pk, article.title, FAILED, reason="others kept writing; try again")


def _told(article: Article, names: NameIndex, names_fingerprint: str) -> tuple[list, str, dict]:
    """What extraction is told of an article beside its text, and the hash of all of it."""
    incoming = _as_it_came(article)
    published = published_before_reading(article, incoming)
    decided = decided_on(article, article.text)
    made = made_from(incoming, names_fingerprint, published, as_values(decided))
    told = {"index": names, "published": published, "headline": incoming.headline}
    return decided, made, told


def _record(article, extraction, decided, made, is_rehearsal) -> tuple[Change, ...]:
    before = records_of(article)
    recorded = record_extraction(article, extraction, decided)
    changes = tuple(differences(before, records_of(article)))
    article.extracted_with = made
    article.save(update_fields=["extracted_with"])
    if is_rehearsal:
        transaction.set_rollback(True)
    else:
        bring_lists_up_to_date([article.pk], recorded.renamed)
    return changes


def _as_it_came(article: Article) -> Incoming:
    """The article as its reader handed it over, as far as it matters: the facts beside the text are
    recorded already."""
    capture = article.captures.order_by("-pk").first()
    headline = None
    if capture is not None and capture.media_type == "application/json":
        headline = _given_headline(capture.content, article.text)
    return Incoming("", "", b"", "", "", article.text, headline=headline)


def _given_headline(content: bytes, text: str) -> Span | None:
    try:
        title = json_lines.title_of(json_lines.parsed(content))
    except (Unreadable, ValueError):
        return None
    return Span(0, len(title)) if title and text.startswith(title) else None

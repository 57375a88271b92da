"""One incoming text into the archive, in one transaction: capture, article, records."""

from dataclasses import dataclass, field

from django.db import transaction

import articles.extraction
from articles.extraction import Extraction
from articles.extraction.names import NameIndex
from articles.importing.decisions import as_values, decided_on
from articles.importing.fingerprints import identity_of, made_from
from articles.importing.incoming import Incoming
from articles.importing.metadata import apply_given, published_before_reading
from articles.importing.recording import bring_lists_up_to_date, record_extraction, words_hash
from articles.importing.reports import Entry
from articles.importing.versions import carry_over, keep_known
from articles.models import Accession, Article, Capture
from articles.models.locking import one_writer


@dataclass(slots=True)
class Run:
    """What one import knows while it goes on. `names` and its fingerprint are frozen.

    `seen` holds the bytes that came in during this run, by their hash.
    """

    origin: str
    names: NameIndex
    names_fingerprint: str
    is_rehearsal: bool = False
    accession: Accession | None = None
    seen: set[str] = field(default_factory=set)

    def open_accession(self) -> Accession:
        """The accession of this run, made when the first thing comes in."""
        if self.accession is None:
            self.accession = Accession.objects.create(origin=self.origin)
        return self.accession


class Rehearsed(Exception):
    """Ends the transaction of a rehearsal, so that nothing is kept."""

    def __init__(self, entry: Entry):
        self.entry = entry


def take_in(incoming: Incoming, run: Run) -> Entry:
    """Record one text, unless it stands in the archive as it is; what became of it.

    Bytes that are known under another name are a duplicate, the second time in one run at once.
    """
    if not incoming.text.strip():
        return Entry(incoming.label, "skipped", "nothing in it")
    sha256 = Capture.fingerprint(incoming.content)
    standing = Standing.find(incoming, sha256)
    if sha256 in run.seen:
        return _duplicate(incoming, standing.article and standing.article.pk)
    if standing.is_closed:
        entry = Entry(incoming.label, "unchanged", article=standing.article.pk)
    else:
        entry = _write(incoming, run, standing, sha256)
    run.seen.add(sha256)
    if entry.outcome == "unchanged" and standing.is_copy_of_another(incoming):
        return _duplicate(incoming, entry.article)
    return entry


def _duplicate(incoming: Incoming, article: int | None) -> Entry:
    return Entry(incoming.label, "duplicate", "the same bytes", article=article)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the archive has of a text: the capture of the same bytes, the article they belong to."""

    capture: Capture | None
    article: Article | None

    @classmethod
    def find(cls, incoming: Incoming, sha256: str):
        captures = Capture.objects.without_bytes().select_related("article")
        capture = captures.filter(sha256=sha256).first()
        if capture:
            return cls(capture, capture.article)
        url = incoming.manifest.url if incoming.manifest else incoming.page.url
        latest = Article.objects.filter(
            identity=identity_of(url, sha256), superseded_by=None
        ).first()
        return cls(None, latest)

    @property
    def is_closed(self) -> bool:
        """The bytes are known, and an editor or a later version has ended the work on them."""
        article = self.article
        return self.capture is not None and (
            article.superseded_by_id is not None
            or article.is_rejected
            or article.withdrawn_at is not None
        )

    def is_copy_of_another(self, incoming: Incoming) -> bool:
        return (
            self.capture is not None
            and incoming.manifest is None
            and self.capture.file_name != incoming.file_name
        )


def _write(incoming: Incoming, run: Run, standing: Standing, sha256: str) -> Entry:
    """Read outside the transaction, write in it: reading is slow, and writers wait for another."""
    extraction, made = _read_unless_known(incoming, run, standing)
    accession = run.accession
    try:
        with transaction.atomic():
            one_writer()
            again = Standing.find(incoming, sha256)
            if _moved_on(standing, again):
                extraction, made = _read_unless_known(incoming, run, again)
            entry = _record(incoming, run, again, sha256, extraction, made)
            if run.is_rehearsal:
                raise Rehearsed(entry)
    except Rehearsed as rehearsed:
        run.accession = accession
        return rehearsed.entry
    except Exception:
        run.accession = accession
        raise
    return entry


def _read_unless_known(
    incoming: Incoming, run: Run, standing: Standing
) -> tuple[Extraction | None, str]:
    """The extraction of the text, None where the records were made from all the same."""
    published = published_before_reading(standing.article, incoming)
    decided = as_values(decided_on(standing.article, incoming.text))
    made = made_from(incoming, run.names_fingerprint, published, decided)
    if standing.capture and standing.article.extracted_with == made:
        return None, made
    extraction = articles.extraction.extract(
        incoming.text,
        index=run.names,
        published=published,
        headline=incoming.headline,
        decided=decided,
    )
    return extraction, made


def _moved_on(before: Standing, now: Standing) -> bool:
    """Another import has written since: the article is another, or was read anew."""
    one, other = before.article, now.article
    if one is None or other is None:
        return one is not other
    return (one.pk, one.extracted_with, one.edits) != (other.pk, other.extracted_with, other.edits)


def _record(
    incoming: Incoming,
    run: Run,
    standing: Standing,
    sha256: str,
    extraction: Extraction | None,
    made: str,
) -> Entry:
    article, outcome = _article_for(incoming, standing, sha256)
    written = _set_given(article, incoming, sha256)
    if standing.capture is None:
        _keep_capture(article, incoming, run.open_accession(), sha256)
        written = True
    renamed = set()
    if extraction is not None:
        log = decided_on(standing.article, incoming.text)
        is_changed, renamed = record_extraction(article, extraction, log)
        written |= is_changed
        article.extracted_with = made
        article.save(update_fields=["extracted_with"])
    touched = {article.pk}
    if outcome == "updated":
        carry_over(standing.article, article)
        touched.add(standing.article.pk)
    if written or extraction is not None:
        bring_lists_up_to_date(sorted(touched), renamed)
    if written and outcome == "unchanged":
        run.open_accession()
        outcome = "updated"
    return Entry(incoming.label, outcome, article=article.pk)


def _article_for(incoming: Incoming, standing: Standing, sha256: str) -> tuple[Article, str]:
    """The article that the text belongs to, and what has happened so far."""
    former = standing.article
    if former is None:
        return _new_article(incoming, sha256), "created"
    if standing.capture is None and former.text != incoming.text:
        return _new_version(former, incoming), "updated"
    return former, "unchanged"


def _set_given(article: Article, incoming: Incoming, sha256: str) -> bool:
    changed = apply_given(article, incoming)
    if "url" in changed:
        changed += _identify(article, sha256)
    if changed:
        article.save(update_fields=changed)
    return bool(changed)


def _new_article(incoming: Incoming, sha256: str) -> Article:
    return Article.objects.create(
        identity=identity_of(_url(incoming), sha256),
        text=incoming.text,
        words_hash=words_hash(incoming.text),
    )


def _new_version(former: Article, incoming: Incoming) -> Article:
    """A changed text at one address: the former version is kept, and points at this one."""
    article = Article(
        identity=former.identity,
        version=former.version + 1,
        text=incoming.text,
        words_hash=words_hash(incoming.text),
    )
    keep_known(former, article)
    article.save()
    former.superseded_by = article
    former.save(update_fields=["superseded_by"])
    return article


def _identify(article: Article, sha256: str) -> list[str]:
    """An article whose address becomes known is from now on found by it."""
    identity = identity_of(article.url, sha256)
    if article.identity == identity or Article.objects.filter(identity=identity).exists():
        return []
    article.identity = identity
    return ["identity"]


def _keep_capture(article: Article, incoming: Incoming, accession: Accession, sha256: str) -> None:
    Capture.objects.create(
        article=article,
        accession=accession,
        compressed=Capture.compress(incoming.content),
        size=len(incoming.content),
        sha256=sha256,
        media_type=incoming.media_type,
        file_name=incoming.file_name,
        encoding=incoming.encoding,
        encoding_note=incoming.encoding_note[:300],
    )


def _url(incoming: Incoming) -> str:
    return (incoming.manifest and incoming.manifest.url) or incoming.page.url

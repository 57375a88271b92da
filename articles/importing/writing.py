"""Incoming texts into the archive, a batch of them in one transaction: captures, articles, records."""

from collections.abc import Sequence
from dataclasses import replace

from django.db import transaction

import articles.extraction
from articles.extraction import Extraction
from articles.importing.ahead import Read
from articles.importing.arriving import Arrival, capture_of, record_new
from articles.importing.cast import outlet
from articles.importing.decisions import decided_on
from articles.importing.fingerprints import identity_of
from articles.importing.incoming import Incoming, Refusal
from articles.importing.metadata import apply_given
from articles.importing.recording import bring_lists_up_to_date, record_extraction, words_hash
from articles.importing.reports import Entry
from articles.importing.run import Run
from articles.importing.standing import Standing, Told, find_standing, told_of
from articles.importing.versions import carry_over, keep_known
from articles.models import Accession, Article, Capture, Figure
from articles.models.locking import one_writer

COMING_IN = ("created", "updated")
USUAL_ENCODING = "utf-8"


class Rehearsed(Exception):
    """Ends the transaction of a rehearsal, so that nothing is kept."""


def take_in(batch: Sequence[Read | Refusal], run: Run) -> list[Entry]:
    """Record texts, unless they stand in the archive as they are; what became of each.

    All of them or, where one cannot be recorded, none. Bytes that are known under another name are
    a duplicate, the second time in one run at once.
    """
    accession = run.accession
    taking = Taking(run)
    try:
        with transaction.atomic():
            one_writer()
            taking.take(batch)
            if run.is_rehearsal:
                taking.describe()
                raise Rehearsed
    except Rehearsed:
        run.accession = accession
    except BaseException:  # Also where somebody stops the import.
        run.accession = accession
        raise
    run.seen.update(taking.seen)
    return taking.entries


class Taking:
    """The texts of one transaction. New articles wait, to be written together.

    Whatever concerns one that waits, and whatever else is to be written, has it written first, so
    that all is as if each text had come in by itself.
    """

    def __init__(self, run: Run):
        self.run = run
        self.entries: list[Entry] = []
        self.waiting: dict[int, Arrival] = {}
        self.seen: set[str] = set()
        self.identities: set[str] = set()
        self.touched: set[int] = set()
        self.fresh: set[int] = set()
        self.renamed: set[int] = set()
        self.outlets: dict[str, Figure | None] = {}

    def take(self, batch: Sequence[Read | Refusal]) -> None:
        texts = [(read.incoming, read.sha256) for read in batch if isinstance(read, Read)]
        standing = iter(find_standing(texts))
        for item in batch:
            if isinstance(item, Refusal):
                self.entries.append(refused(item))
            else:
                self._take_one(item, next(standing))
        self._settle()
        if self.touched:
            bring_lists_up_to_date(sorted(self.touched), self.renamed, self.fresh)

    def describe(self) -> None:
        """Say of each article that would come in how it was read, while it stands here."""
        written = [entry.article for entry in self.entries if entry.outcome in COMING_IN]
        articles = Article.objects.select_related("outlet").in_bulk(written)
        captures = Capture.objects.filter(article__in=written).order_by("pk")
        encodings = dict(captures.values_list("article", "encoding"))
        for place, entry in enumerate(self.entries):
            if entry.outcome in COMING_IN:
                about = _about(articles[entry.article], encodings[entry.article])
                self.entries[place] = replace(entry, about=about)

    def _take_one(self, read: Read, standing: Standing) -> None:
        incoming, sha256 = read.incoming, read.sha256
        if not incoming.text.strip():
            self.entries.append(Entry(incoming.label, "skipped", "nothing in it"))
            return
        standing = self._as_it_is_now(read, standing)
        if sha256 in self.seen or sha256 in self.run.seen:
            self.entries.append(_duplicate(incoming, standing.article and standing.article.pk))
            return
        if standing.is_new:
            self._await(read)
        else:
            self._settle()
            self.entries.append(self._known(read, standing))
        self.seen.add(sha256)

    def _as_it_is_now(self, read: Read, standing: Standing) -> Standing:
        """Looked up again, if texts of this very transaction may have changed it."""
        identity = identity_of(read.incoming.url, read.sha256)
        is_touched = standing.article and standing.article.pk in self.touched
        if is_touched or read.sha256 in self.seen or identity in self.identities:
            self._settle()
            (standing,) = find_standing([(read.incoming, read.sha256)])
        self.identities.add(identity)
        return standing

    def _await(self, read: Read) -> None:
        told = self._told(read, None)
        extraction = extraction_of(read, told, self.run)
        arrival = Arrival(read.incoming, read.sha256, extraction, told.made)
        self.waiting[len(self.entries)] = arrival
        self.entries.append(Entry(read.incoming.label, "created"))

    def _settle(self) -> None:
        """Write the articles that wait."""
        if not self.waiting:
            return
        ids, renamed = record_new(list(self.waiting.values()), self.run.open_accession())
        self.renamed |= renamed
        for place, pk in zip(self.waiting, ids, strict=True):
            self.entries[place] = replace(self.entries[place], article=pk)
        self.touched.update(ids)
        self.fresh.update(ids)
        self.waiting = {}
        self.outlets = {}

    def _known(self, read: Read, standing: Standing) -> Entry:
        """What becomes of a text whose bytes or whose address are in the archive."""
        incoming = read.incoming
        entry = Entry(incoming.label, "unchanged", article=standing.article.pk)
        if not standing.is_closed:
            entry = self._record(read, standing)
        if entry.outcome == "unchanged" and standing.is_copy_of_another(incoming):
            return _duplicate(incoming, entry.article)
        return entry

    def _record(self, read: Read, standing: Standing) -> Entry:
        incoming, run = read.incoming, self.run
        told = self._told(read, standing.article)
        article, outcome = _article_for(incoming, standing)
        written = self._set_given(article, read)
        if standing.capture is None:
            _keep_capture(article, incoming, run.open_accession(), read.sha256)
            written = True
        is_read = standing.capture is None or standing.article.extracted_with != told.made
        if is_read:
            log = decided_on(standing.article, incoming.text)
            extraction = extraction_of(read, told, run)
            is_changed, renamed = record_extraction(article, extraction, log)
            written |= is_changed
            self.renamed |= renamed
            article.extracted_with = told.made
            article.save(update_fields=["extracted_with"])
        if outcome == "updated":
            carry_over(standing.article, article)
            self._touch(standing.article)
        if written or is_read:
            self._touch(article)
            self.outlets = {}
        if written and outcome == "unchanged":
            run.open_accession()
            outcome = "updated"
        return Entry(incoming.label, outcome, article=article.pk)

    def _touch(self, article: Article) -> None:
        self.touched.add(article.pk)
        self.fresh.discard(article.pk)

    def _told(self, read: Read, article: Article | None) -> Told:
        return told_of(read.incoming, article, self.run.names_fingerprint)

    def _set_given(self, article: Article, read: Read) -> bool:
        changed = apply_given(article, read.incoming, self._outlet)
        if "url" in changed:
            changed += _identify(article, read.sha256)
        if changed:
            article.save(update_fields=changed)
        return bool(changed)

    def _outlet(self, name: str) -> Figure | None:
        if name not in self.outlets:
            self.outlets[name] = outlet(name)
        return self.outlets[name]


def extraction_of(read: Read, told: Told, run: Run) -> Extraction:
    """What the text says: as it was read ahead, unless it would be told something else by now."""
    if read.job is not None and read.told.made == told.made:
        return read.job.result()
    return articles.extraction.extract(
        read.incoming.text,
        index=run.names,
        published=told.published,
        headline=read.incoming.headline,
        decided=told.decided,
    )


def refused(refusal: Refusal) -> Entry:
    return Entry(refusal.label, refusal.outcome, refusal.reason, refusal.remedy)


def _about(article: Article, encoding: str) -> str:
    """“Port reopens”; The Quay; 4 March 2024; read as cp1251."""
    headline = f"“{article.headline}”" if article.headline else article.title
    read_as = "" if encoding == USUAL_ENCODING else f"read as {encoding}"
    words = (headline, article.outlet and article.outlet.name, article.dated_in_words, read_as)
    return "; ".join(filter(None, words))


def _duplicate(incoming: Incoming, article: int | None) -> Entry:
    return Entry(incoming.label, "duplicate", "the same bytes", article=article)


def _article_for(incoming: Incoming, standing: Standing) -> tuple[Article, str]:
    """The article that the text belongs to, and what has happened so far."""
    former = standing.article
    if standing.capture is None and former.text != incoming.text:
        return _new_version(former, incoming), "updated"
    return former, "unchanged"


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
    Capture.objects.create(article=article, accession=accession, **capture_of(incoming, sha256))

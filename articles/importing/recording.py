"""From an extraction to the records of one article, in the caller's transaction."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from articles import facets, search, withholding
from articles.extraction import Extraction
from articles.extraction.folding import fold_letters, fold_name
from articles.importing import drafts
from articles.importing.book import in_batches
from articles.importing.cast import cast
from articles.importing.joint import point_at_one_first
from articles.importing.metadata import apply_read
from articles.importing.reconciling import is_touched, reconcile
from articles.importing.variants import record_variants, remove_orphans, variants_in
from articles.models import Affiliation, Answer, Article, Claim, Figure, Measure, Mention, Quantity
from articles.models.cleaning import EDITOR
from articles.models.loading import insert_records
from articles.models.review import Review


def words_hash(text: str) -> str:
    """Equal for texts of the same words, whatever their case, accents and line ends."""
    return hashlib.sha256((fold_letters(text) or text.strip()).encode()).hexdigest()


class Recorded(NamedTuple):
    """Whether anything was written, and the figures whose names are others now."""

    is_changed: bool
    renamed: set[int]


def record_extraction(
    article: Article, extraction: Extraction, log: Iterable[dict] = ()
) -> Recorded:
    """Make the article's records say what the extraction says.

    What people have set, checked or rejected stays as it is; `log` is what they decided about the
    cleaning log, with which the text was read.
    """
    changed = apply_read(article, extraction) + set_document(article, extraction, log)
    if changed:
        article.save(update_fields=changed)
    before = _figures_of(article)
    figures = cast(article, extraction.figures)
    written = [
        bool(changed),
        reconcile(Mention, article, drafts.mention_drafts(extraction, figures)).is_changed,
        reconcile(Affiliation, article, drafts.affiliation_drafts(extraction, figures)).is_changed,
        _record_said(article, extraction, figures),
    ]
    variants, renamed = record_variants(variants_in(extraction, figures))
    bereft = remove_orphans(before)
    facets.count_seen(before)  # those that it names no longer are not seen here
    return Recorded(any(written) or bool(variants or bereft), renamed | bereft)


def bring_lists_up_to_date(
    article_ids: Sequence[int], renamed: Collection[int] = (), fresh: Collection[int] = ()
) -> None:
    """What every write ends with. Articles are found by all names of the figures in them.

    `fresh`: those of the articles that are as `arriving` wrote them.
    """
    article_ids = withholding.refresh(article_ids)
    facets.refresh(article_ids, fresh)
    search.refresh(article_ids | search.found_by_names_of(renamed), fresh)


def set_document(article: Article, extraction: Extraction, log: Iterable[dict] = ()) -> list[str]:
    """Set what the extraction says of the page; `log` is as in `record_extraction`."""
    document = extraction.document
    by_program = [
        {
            "start": edit.span.start,
            "end": edit.span.end,
            "replacement": edit.replacement,
            "rule": edit.rule,
            "by": "program",
        }
        for edit in document.edits
        if edit.rule != EDITOR
    ]
    wanted = {
        "paragraphs": [list(paragraph) for paragraph in document.paragraphs],
        "edits": sorted([*by_program, *log], key=lambda edit: (edit["start"], edit["end"])),
    }
    changed = [name for name, value in wanted.items() if getattr(article, name) != value]
    for name in changed:
        setattr(article, name, wanted[name])
    return changed


def _record_said(
    article: Article, extraction: Extraction, figures: Sequence[Figure | None]
) -> bool:
    said = drafts.claim_drafts(extraction, figures)
    claims = reconcile(Claim, article, said)
    claim_of = {draft.index: row.pk for draft, row in zip(said, claims.rows, strict=True)}
    relations = drafts.claim_relations(extraction, claim_of)
    point_at_one_first(claims.rows, [relations[draft.index] for draft in said])
    related = [
        _relate(row, relations[draft.index]) for draft, row in zip(said, claims.rows, strict=True)
    ]
    measures = measures_of([extraction])
    given = drafts.quantity_drafts(extraction, claim_of, measures)
    quantities = reconcile(Quantity, article, drafts.once_a_place(given))
    answers = reconcile(Answer, article, drafts.answer_drafts(extraction, figures, claim_of))
    others = quantities.is_changed or answers.is_changed
    return claims.is_changed or any(related) or others


def _relate(claim: Claim, wanted: dict) -> bool:
    if claim.review != Review.FOUND:
        return False
    changed = [
        name
        for name, value in wanted.items()
        if name.removesuffix("_id") not in claim.edited_fields and getattr(claim, name) != value
    ]
    for name in changed:
        setattr(claim, name, wanted[name])
    if changed:
        claim.save(update_fields=[name.removesuffix("_id") for name in changed])
    return bool(changed)


def measures_of(extractions: Iterable[Extraction]) -> dict[str, Measure]:
    """The record of each measure that is named, found by its folded name, else made."""
    wanted: dict[str, Measure] = {}
    named: dict[str, str] = {}
    for extraction in extractions:
        for given in extraction.quantities:
            key = fold_name(given.measure or "")[:200]
            if key:
                named[given.measure] = key
                name = " ".join(given.measure.split())[:200]
                wanted.setdefault(key, Measure(key=key, name=name, unit=given.unit[:60]))
    known = {measure.key: measure for measure in in_batches(Measure.objects, "key", wanted)}
    insert_records([measure for key, measure in wanted.items() if key not in known])
    found = {name: known.get(key) or wanted[key] for name, key in named.items()}
    return {name: row for name, row in found.items() if row.review != Review.REJECTED}


def _figures_of(article: Article) -> set[int]:
    """The figures that only this article may hold, before it is read anew."""
    mentioned = Mention.objects.filter(article=article).values_list("figure", flat=True)
    speaking = Claim.objects.filter(article=article).values_list("speaker", "speaks_for")
    answering = Answer.objects.filter(article=article).values_list("figure", flat=True)
    found = {*mentioned, *answering, *(figure for pair in speaking for figure in pair)}
    return found - {None}


__all__ = ["bring_lists_up_to_date", "is_touched", "record_extraction", "words_hash"]

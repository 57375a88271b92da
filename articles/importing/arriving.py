"""Articles that the archive does not have yet, with all that was read in them: many at once.

Nothing of theirs stands that could be matched, so that each sort of record is written in one go, with
what is derived of claims. Figures are matched in input order: the records are the same as if each
article had come in by itself.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Model

from articles import facets
from articles.extraction import Extraction
from articles.facets.derived import dated, statements
from articles.importing.book import Book, key_of
from articles.importing.cast import as_outlet, found_in, outlet_in
from articles.importing.drafts import (
    Draft,
    affiliation_drafts,
    answer_drafts,
    claim_drafts,
    claim_relations,
    mention_drafts,
    once_a_place,
    quantity_drafts,
)
from articles.importing.fingerprints import identity_of
from articles.importing.incoming import Incoming
from articles.importing.metadata import apply_given, apply_read, outlets_given
from articles.importing.recording import measures_of, set_document, words_hash
from articles.importing.variants import record_variants, variants_in
from articles.models import (
    Accession,
    Affiliation,
    Answer,
    Article,
    Capture,
    Claim,
    Figure,
    Measure,
    Mention,
    Quantity,
)
from articles.models.loading import insert_records, insert_rows, next_ids
from articles.models.review import Review


@dataclass(frozen=True, slots=True)
class Arrival:
    """A text that is new, its bytes' hash, what it says, and the hash of what that was made from."""

    incoming: Incoming
    sha256: str
    extraction: Extraction
    made: str

    @property
    def identity(self) -> str:
        return identity_of(self.incoming.url, self.sha256)


@dataclass(slots=True)
class Placed:
    """An arrival among the records: its figures, and its article."""

    arrival: Arrival
    figures: list[Figure | None]
    article: Article

    @property
    def extraction(self) -> Extraction:
        return self.arrival.extraction


def record_new(arrivals: Sequence[Arrival], accession: Accession) -> tuple[list[int], set[int]]:
    """Write new articles with their captures and records, in the caller's transaction.

    Returns their ids, and the figures of whom another form of the name is known now.
    """
    placed, renamed = _placed(arrivals)
    insert_records([one.article for one in placed])
    _record_captures(placed, accession)
    for model, read in ((Mention, mention_drafts), (Affiliation, affiliation_drafts)):
        _insert(model, placed, [read(one.extraction, one.figures) for one in placed])
    _record_said(placed)
    return [one.article.pk for one in placed], renamed


def _placed(arrivals: Sequence[Arrival]) -> tuple[list[Placed], set[int]]:
    """The articles, still to be saved, with the records of all whom they name; who has a new name."""
    outlets = {name: as_outlet(name) for one in arrivals for name in outlets_given(one.incoming)}
    named = [figure for one in arrivals for figure in one.extraction.figures]
    book = Book([*outlets.values(), *named])
    publishers, casts, variants = [], [], []
    for one in arrivals:
        given = outlets_given(one.incoming)
        publishers.append({name: outlet_in(book, outlets[name]) for name in given})
        casts.append(found_in(book, one.extraction.figures))
        printed = variants_in(one.extraction, casts[-1])
        for figure, name in printed:
            book.add_variant(figure, key_of(name))
        variants += printed
    _count_seen(arrivals, casts, book)
    book.save_new()
    _, renamed = record_variants(variants)
    placed = [
        Placed(one, figures, _article(one, given.get))
        for one, figures, given in zip(arrivals, casts, publishers, strict=True)
    ]
    return placed, renamed


def _count_seen(
    arrivals: Sequence[Arrival], casts: Sequence[Sequence[Figure | None]], book: Book
) -> None:
    """In how many articles each candidate stands; who is new has it from the beginning."""
    times = Counter()
    for one, figures in zip(arrivals, casts, strict=True):
        places = zip(figures, one.extraction.figures, strict=True)
        times.update(
            {
                figure.pk or id(figure)
                for figure, named in places
                if figure and figure.review == Review.FOUND and named.mentions
            }
        )
    for figure in book.new:
        figure.seen = times.pop(id(figure), 0)
    facets.see_again(times)


def _article(arrival: Arrival, outlet: Callable[[str], Figure | None]) -> Article:
    text = arrival.incoming.text
    article = Article(identity=arrival.identity, text=text, words_hash=words_hash(text))
    apply_given(article, arrival.incoming, outlet)
    apply_read(article, arrival.extraction)
    set_document(article, arrival.extraction)
    article.extracted_with = arrival.made
    article.begins = "" if article.headline else article.first_words()
    return article


def _record_captures(placed: Sequence[Placed], accession: Accession) -> None:
    rows = [
        capture_of(one.arrival.incoming, one.arrival.sha256)
        | {"id": pk, "article_id": one.article.pk, "accession_id": accession.pk}
        for one, pk in zip(placed, next_ids(Capture, len(placed)), strict=True)
    ]
    insert_rows(Capture, rows)


def capture_of(incoming: Incoming, sha256: str) -> dict:
    """The columns of the capture of a text, without whose it is."""
    return {
        "compressed": Capture.compress(incoming.content),
        "size": len(incoming.content),
        "sha256": sha256,
        "media_type": incoming.media_type,
        "file_name": incoming.file_name,
        "encoding": incoming.encoding,
        "encoding_note": incoming.encoding_note[:300],
    }


def _record_said(placed: Sequence[Placed]) -> None:
    claims, quantities, answers = [], [], []
    measures = measures_of(one.extraction for one in placed)
    said = [claim_drafts(one.extraction, one.figures) for one in placed]
    ids = iter(next_ids(Claim, sum(map(len, said))))
    for one, found in zip(placed, said, strict=True):
        claim_of = {draft.index: next(ids) for draft in found}
        claims += _claims(one, found, claim_of)
        quantities.append(_quantities(one, claim_of, measures))
        answers.append(answer_drafts(one.extraction, one.figures, claim_of))
    insert_rows(Claim, claims)
    _insert(Quantity, placed, quantities)
    _insert(Answer, placed, answers)


def _quantities(one: Placed, claim_of: dict[int, int], measures: dict[str, Measure]) -> list[Draft]:
    return once_a_place(quantity_drafts(one.extraction, claim_of, measures))


def _claims(one: Placed, found: Sequence[Draft], claim_of: dict[int, int]) -> Iterator[dict]:
    """Rows of an article's claims, with what follows from other columns."""
    relations = claim_relations(one.extraction, claim_of)
    rows = []
    for draft in found:
        pk = claim_of[draft.index]
        rows.append(row_of(draft, one.article.pk, pk) | relations[draft.index])
    stand = statements(
        (row["id"], row["said_with_id"], row["repeats_id"])
        for row in sorted(rows, key=lambda row: (row["start"], row["id"]))
    )
    day = one.article.published, one.article.published_precision
    for row in rows:
        row["statement_id"], row["is_statement"] = stand[row["id"]]
        yield row | dated(row["said"], row["said_precision"], *day)


def _insert(model: type[Model], placed: Sequence[Placed], found: Sequence[Sequence[Draft]]) -> None:
    ids = iter(next_ids(model, sum(map(len, found))))
    insert_rows(
        model,
        [
            row_of(draft, one.article.pk, next(ids))
            for one, given in zip(placed, found, strict=True)
            for draft in given
        ],
    )


def row_of(draft: Draft, article: int, pk: int) -> dict:
    """The record of a draft, column by column."""
    row = {"id": pk, "article_id": article}
    for name, value in draft.fields.items():
        if isinstance(value, Model):
            row[f"{name}_id"] = value.pk
        else:
            row[name] = value
    return row

"""The rows that an import would write of articles, where it is known beforehand what each of them says.

All fields come from the functions of the import (`importing.drafts` and what `search` makes of
words), or are what `facets.refresh` would derive; only looking for what is there already is left out.
`tests/importing/test_loading.py` holds the result against an import.
"""

from collections import Counter
from typing import NamedTuple

from django.db.models import Model
from django.utils import timezone

from articles.extraction import Extraction
from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing import drafts
from articles.importing.arriving import capture_of
from articles.importing.book import keys_of
from articles.importing.fingerprints import identity_of, made_from
from articles.importing.incoming import Incoming
from articles.importing.known_names import fingerprint, name_index
from articles.importing.recording import words_hash
from articles.models import (
    Affiliation,
    Article,
    ArticleSearch,
    Capture,
    Claim,
    ClaimFingerprint,
    ClaimSearch,
    Figure,
    Measure,
    Mention,
    Quantity,
    VariantName,
)
from articles.models.article import HEADLINE_LENGTH
from articles.models.figure import Basis, Kind
from articles.models.names import filing_name
from articles.models.review import Review
from articles.models.said import DatedFrom
from articles.search import telling
from articles.search.fingerprints import kept
from articles.search.words import folded, indexed, kept_together
from tests.benchmarks.tables import Table

RECORDS = (Figure, VariantName, Measure, Article, Capture, Mention, Affiliation, Claim, Quantity)
WORDS = (ArticleSearch, ClaimSearch)


class Made(NamedTuple):
    """Model → its rows, and in how many articles each figure was seen."""

    rows: dict[type[Model], list]
    seen: Counter[int]


class Rows:
    """The rows of articles for an archive without articles, table by table, until they are taken.

    `with_initials` gives each third person another form of the name, as an authority list would.
    """

    def __init__(self, accession: int, with_initials: bool = False):
        self.tables = {model: Table(model) for model in (*RECORDS, *WORDS)}
        self.accession = accession
        self.names = fingerprint(name_index())
        self.with_initials = with_initials
        self.figures: dict[tuple[str, str], Figure] = {}
        self.names_of: dict[int, list[str]] = {}
        self.measures: dict[str, Measure] = {}
        self.seen: Counter[int] = Counter()
        self.fingerprints: list[tuple[int, int]] = []

    def add(self, incoming: Incoming, extraction: Extraction):
        outlet = self._figure(NamedFigure(incoming.page.outlet, "organization", (), "media"))
        figures = [self._figure(named) for named in extraction.figures]
        article = self._article(incoming, extraction, outlet)
        for draft in drafts.mention_drafts(extraction, figures):
            self.tables[Mention].add(article=article, **draft.fields)
        for draft in drafts.affiliation_drafts(extraction, figures):
            self.tables[Affiliation].add(article=article, **draft.fields)
        claims = {
            draft.index: self._claim(article, draft.fields, incoming)
            for draft in drafts.claim_drafts(extraction, figures)
        }
        measures = {given.measure: self._measure(given) for given in extraction.quantities}
        for draft in drafts.quantity_drafts(extraction, claims, measures):
            self.tables[Quantity].add(article=article, **draft.fields)
        found = sorted({figure.pk for figure in figures if figure})
        self.seen.update(found)
        names = dict.fromkeys(name for pk in found for name in self.names_of[pk])
        words = indexed(_title(incoming), "", incoming.text, *names)
        self.tables[ArticleSearch].add(article_id=article, tokens=words)

    def _article(self, incoming: Incoming, extraction: Extraction, outlet: Figure | None) -> int:
        page, document = incoming.page, extraction.document
        sha256 = Capture.fingerprint(incoming.content)
        has_headline = incoming.headline is not None
        given = [name for name in ("outlet", "url", "published", "byline") if getattr(page, name)]
        givers = dict.fromkeys(given, "page") | ({"headline": "text"} if has_headline else {})
        article = self.tables[Article].add(
            identity=identity_of(page.url, sha256),
            text=incoming.text,
            words_hash=words_hash(incoming.text),
            headline=_title(incoming),
            headline_start=incoming.headline.start if has_headline else None,
            headline_end=incoming.headline.end if has_headline else None,
            paragraphs=[list(span) for span in document.paragraphs],
            outlet=outlet,
            outlet_basis=page.outlet_basis,
            url=page.url,
            url_basis=page.url_basis,
            byline=page.byline[:300],
            published=page.published.first_day if page.published else None,
            published_precision=page.published.precision if page.published else "",
            published_basis=page.published_basis,
            published_bound=page.published_bound,
            metadata_from=givers,
            extracted_with=made_from(incoming, self.names, page.published),
            added_at=timezone.now(),
        )
        self.tables[Capture].add(
            article=article, accession=self.accession, **capture_of(incoming, sha256)
        )
        return article

    def _claim(self, article: int, fields: dict, incoming: Incoming) -> int:
        published = incoming.page.published
        pk = self.tables[Claim].next
        self.tables[Claim].add(
            article=article,
            statement=pk,
            dated=published.first_day if published else None,
            dated_precision=published.precision if published else "",
            dated_from=DatedFrom.ARTICLE if published else DatedFrom.NOTHING,
            **fields,
        )
        speaker = fields["speaker"]
        names = [fields["speaker_printed"], *self.names_of[speaker.pk]]
        said = folded(fields["content"])
        words = kept_together([said, folded(fields["cue"]), *map(folded, dict.fromkeys(names))])
        self.tables[ClaimSearch].add(claim_id=pk, tokens=words)
        self.fingerprints += [(value, pk) for value in kept(said.split())]
        return pk

    def _figure(self, named: NamedFigure) -> Figure | None:
        """The record of a name, new or known, as `importing.cast` finds it."""
        keys = keys_of(named)
        if not keys:
            return None
        known = [self.figures[named.kind, key] for key in keys if (named.kind, key) in self.figures]
        return min(known, key=lambda figure: figure.pk) if known else self._new_figure(named)

    def _new_figure(self, named: NamedFigure) -> Figure:
        figure = Figure(
            pk=self.tables[Figure].next,
            name=named.name,
            sort_name=filing_name(named.name, named.kind == Kind.PERSON),
            key=fold_name(named.name),
            kind=named.kind,
            type=named.type,
        )
        columns = ("id", "name", "sort_name", "key", "kind", "type")
        self.tables[Figure].add(**{column: getattr(figure, column) for column in columns})
        self.figures[figure.kind, figure.key] = figure
        self.names_of[figure.pk] = telling([figure.name])
        if self.with_initials and figure.is_person and figure.pk % 3 == 0:
            self._add_initial(figure)
        return figure

    def _add_initial(self, figure: Figure):
        given, _, family = figure.name.partition(" ")
        name = f"{given[0]}. {family}"
        by_list = {"basis": Basis.AUTHORITY_LIST, "review": Review.CHECKED}
        self.tables[VariantName].add(figure=figure, name=name, key=fold_name(name), **by_list)
        self.names_of[figure.pk] = telling([figure.name, name])

    def _measure(self, given) -> Measure:
        if given.measure not in self.measures:
            key = fold_name(given.measure)
            pk = self.tables[Measure].add(name=given.measure, unit=given.unit, key=key)
            self.measures[given.measure] = Measure(pk=pk)
        return self.measures[given.measure]

    def take(self) -> Made:
        """What was made since; what others point at comes first."""
        rows = {model: table.take() for model, table in self.tables.items()}
        rows[ClaimFingerprint] = sorted(self.fingerprints)
        self.fingerprints, seen, self.seen = [], self.seen, Counter()
        return Made(rows, seen)


def _title(incoming: Incoming) -> str:
    """The headline as it is recorded: shortened where it is longer than one may be."""
    words = incoming.headline.of(incoming.text) if incoming.headline else ""
    return words if len(words) <= HEADLINE_LENGTH else f"{words[: HEADLINE_LENGTH - 1]}…"

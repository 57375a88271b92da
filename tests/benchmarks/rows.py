"""The rows that an import would write of articles, where it is known beforehand what each of them says.

All fields come from the functions of the import (`importing.drafts` and what `search` makes of
words), or are what `facets.refresh` would derive; only looking for what is there already is left out.
`tests/importing/test_loading.py` holds the result against an import.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import count
from typing import NamedTuple

from django.db.models import Max, Model

from articles.extraction import Extraction
from articles.extraction.folding import fold_name
from articles.extraction.names import NamedFigure
from articles.importing import drafts
from articles.importing.arriving import capture_of, row_of
from articles.importing.book import keys_of
from articles.importing.drafts import Draft
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
from articles.models.loading import values_of
from articles.models.names import filing_name
from articles.models.review import Review
from articles.models.said import DatedFrom
from articles.search import telling
from articles.search.fingerprints import kept
from articles.search.words import folded, indexed, kept_together
from tests.benchmarks.corpus import Story, as_extracted, called, measures

# What several articles have in common, then each article's own; what others point at comes first.
SHARED = (Figure, VariantName, Measure)
RECORDS = (*SHARED, Article, Capture, Mention, Affiliation, Claim, Quantity)
WORDS = (ArticleSearch, ClaimSearch)
# Nothing points at these: they are numbered when they are written.
NUMBERED_LATER = (VariantName, Capture, Mention, Affiliation, Quantity)
NOT_YET = 0


class Made(NamedTuple):
    """Model → its rows, and in how many articles each figure was seen."""

    rows: dict[type[Model], list]
    seen: Counter[int]


def first_ids() -> dict[type[Model], int]:
    """The first free id of whatever others point at."""
    found = {}
    for model in (Figure, Measure, Article, Claim):
        found[model] = 1 + (model._base_manager.aggregate(last=Max("pk"))["last"] or 0)
    return found


class Rows:
    """The rows of articles for an archive without articles, table by table, until they are taken.

    `first` is what `first_ids` said before any of it was written; `with_initials` gives each third
    person another form of the name, as an authority list would.
    """

    def __init__(self, accession: int, first: dict[type[Model], int], with_initials: bool = False):
        self.rows: dict[type[Model], list[dict]] = {model: [] for model in (*RECORDS, *WORDS)}
        self.ids = {model: count(pk) for model, pk in first.items()}
        self.accession = accession
        self.names = fingerprint(name_index())
        self.with_initials = with_initials
        self.called: dict[tuple[str, str], Figure | None] = {}
        self.figures: dict[tuple[str, str], Figure] = {}
        self.names_of: dict[int, list[str]] = {}
        self.measures: dict[str, Measure] = {}
        self.seen: Counter[int] = Counter()
        self.fingerprints: list[tuple[int, int]] = []

    def add(self, story: Story):
        incoming = story.incoming
        extraction = as_extracted(incoming, story.truth)
        outlet = self._figure(_outlet(incoming.page.outlet))
        figures = [self._figure(named) for named in extraction.figures]
        article = self._article(incoming, extraction, outlet)
        self._add(Mention, article, drafts.mention_drafts(extraction, figures))
        self._add(Affiliation, article, drafts.affiliation_drafts(extraction, figures))
        claims = {
            draft.index: self._claim(article, draft, incoming)
            for draft in drafts.claim_drafts(extraction, figures)
        }
        measures = {given.measure: self._measure(given) for given in extraction.quantities}
        self._add(Quantity, article, drafts.quantity_drafts(extraction, claims, measures))
        found = sorted({figure.pk for figure in figures if figure})
        self.seen.update(found)
        names = dict.fromkeys(name for pk in found for name in self.names_of[pk])
        words = indexed(_title(incoming), "", incoming.text, *names)
        self.rows[ArticleSearch].append({"article_id": article, "tokens": words})

    def pass_over(self, story: Story):
        """Number what is in an article that another process makes, as `add` does, and keep no row."""
        truth = story.truth
        for named in (_outlet(story.outlet), *called(truth)):
            self._figure(named)
        for given in measures(truth["claims"]):
            self._measure(given)
        next(self.ids[Article])
        for _ in truth["claims"]:
            next(self.ids[Claim])
        for model in SHARED:
            self.rows[model].clear()

    def _add(self, model: type[Model], article: int, found: Sequence[Draft]):
        self.rows[model] += [row_of(draft, article, NOT_YET) for draft in found]

    def _article(self, incoming: Incoming, extraction: Extraction, outlet: Figure | None) -> int:
        page, document = incoming.page, extraction.document
        sha256 = Capture.fingerprint(incoming.content)
        has_headline = incoming.headline is not None
        given = [name for name in ("outlet", "url", "published", "byline") if getattr(page, name)]
        givers = dict.fromkeys(given, "page") | ({"headline": "text"} if has_headline else {})
        article = {
            "id": next(self.ids[Article]),
            "identity": identity_of(page.url, sha256),
            "text": incoming.text,
            "words_hash": words_hash(incoming.text),
            "headline": _title(incoming),
            "headline_start": incoming.headline.start if has_headline else None,
            "headline_end": incoming.headline.end if has_headline else None,
            "paragraphs": document.paragraphs,
            "outlet_id": outlet.pk if outlet else None,
            "outlet_basis": page.outlet_basis,
            "url": page.url,
            "url_basis": page.url_basis,
            "byline": page.byline[:300],
            "published": page.published.first_day if page.published else None,
            "published_precision": page.published.precision if page.published else "",
            "published_basis": page.published_basis,
            "published_bound": page.published_bound,
            "metadata_from": givers,
            "extracted_with": made_from(incoming, self.names, page.published),
        }
        self.rows[Article].append(article)
        capture = {"id": NOT_YET, "article_id": article["id"]}
        capture |= {"accession_id": self.accession, **capture_of(incoming, sha256)}
        self.rows[Capture].append(capture)
        return article["id"]

    def _claim(self, article: int, draft: Draft, incoming: Incoming) -> int:
        published = incoming.page.published
        pk = next(self.ids[Claim])
        claim = row_of(draft, article, pk)
        claim["statement_id"] = pk
        claim["dated"] = published.first_day if published else None
        claim["dated_precision"] = published.precision if published else ""
        claim["dated_from"] = DatedFrom.ARTICLE if published else DatedFrom.NOTHING
        self.rows[Claim].append(claim)
        names = dict.fromkeys([claim["speaker_printed"], *self.names_of[claim["speaker_id"]]])
        said = folded(claim["content"])
        words = kept_together([said, folded(claim["cue"]), *map(folded, names)])
        self.rows[ClaimSearch].append({"claim_id": pk, "tokens": words})
        self.fingerprints += [(value, pk) for value in kept(said.split())]
        return pk

    def _figure(self, named: NamedFigure) -> Figure | None:
        """The record of a name, new or known, as `importing.cast` finds it."""
        name = named.kind, named.name
        if name not in self.called:
            self.called[name] = self._found(named)
        return self.called[name]

    def _found(self, named: NamedFigure) -> Figure | None:
        keys = keys_of(named)
        if not keys:
            return None
        known = [self.figures[named.kind, key] for key in keys if (named.kind, key) in self.figures]
        return min(known, key=lambda figure: figure.pk) if known else self._new_figure(named)

    def _new_figure(self, named: NamedFigure) -> Figure:
        figure = Figure(
            pk=next(self.ids[Figure]),
            name=named.name,
            sort_name=filing_name(named.name, named.kind == Kind.PERSON),
            key=fold_name(named.name),
            kind=named.kind,
            type=named.type,
        )
        columns = ("id", "name", "sort_name", "key", "kind", "type")
        self.rows[Figure].append({column: getattr(figure, column) for column in columns})
        self.figures[figure.kind, figure.key] = figure
        self.names_of[figure.pk] = telling([figure.name])
        if self.with_initials and figure.is_person and figure.pk % 3 == 0:
            self._add_initial(figure)
        return figure

    def _add_initial(self, figure: Figure):
        given, _, family = figure.name.partition(" ")
        name = f"{given[0]}. {family}"
        by_list = {"basis": Basis.AUTHORITY_LIST, "review": Review.CHECKED}
        variant = {"id": NOT_YET, "name": name, "key": fold_name(name)}
        self.rows[VariantName].append({"figure_id": figure.pk, **variant, **by_list})
        self.names_of[figure.pk] = telling([figure.name, name])

    def _measure(self, given) -> Measure:
        if given.measure not in self.measures:
            key = fold_name(given.measure)
            pk = next(self.ids[Measure])
            measure = {"id": pk, "name": given.measure, "unit": given.unit, "key": key}
            self.rows[Measure].append(measure)
            self.measures[given.measure] = Measure(pk=pk)
        return self.measures[given.measure]

    def take(self) -> Made:
        """What was made since; what others point at comes first."""
        rows = {model: list(values_of(model, given)) for model, given in self.rows.items()}
        rows[ClaimFingerprint] = sorted(self.fingerprints)
        for given in self.rows.values():
            given.clear()
        self.fingerprints, seen, self.seen = [], self.seen, Counter()
        return Made(rows, seen)


def _outlet(name: str) -> NamedFigure:
    return NamedFigure(name, "organization", (), "media")


def _title(incoming: Incoming) -> str:
    """The headline as it is recorded: shortened where it is longer than one may be."""
    words = incoming.headline.of(incoming.text) if incoming.headline else ""
    return words if len(words) <= HEADLINE_LENGTH else f"{words[: HEADLINE_LENGTH - 1]}…"

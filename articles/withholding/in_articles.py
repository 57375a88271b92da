"""What readers get of articles and of all that stands in them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models.functions import Coalesce

from articles.models import (
    Affiliation,
    Answer,
    Article,
    Capture,
    Claim,
    Decision,
    Figure,
    Mention,
    PublicNote,
    Quantity,
)
from articles.models.article import beginning
from articles.models.claim import SpeakerKind
from articles.models.figure import Display, Kind
from articles.models.in_article import BETWEEN_PIECES
from articles.models.readers import masked, named_as_withheld, put_in
from articles.models.review import CONFIRMED, Review
from articles.withholding.as_read import AsRead, as_read, edits_with, joins_words, widened
from articles.withholding.finding import MEANT, PUBLISHED_BY, letters_of
from articles.withholding.forms import Person, misprinted, names_in, others_name
from articles.withholding.matching import Kept, Matcher, Span, joined
from articles.withholding.sought import Sought
from articles.withholding.values import Derived, replaced, words_in

# The columns of words that are printed in an article, with those that say where they begin.
PLACED = {
    Claim: {
        "speaker_printed": "speaker_start",
        "antecedent": "antecedent_start",
        "cue": "cue_start",
    },
    Mention: {"printed_as": "start"},
    Quantity: {"printed": "start"},
    Answer: {"printed": "start"},
    Affiliation: {"role": "start"},
}


@dataclass
class Here:
    """An article with the rows of all records in it."""

    article: dict
    rows: dict = field(default_factory=lambda: defaultdict(list))

    @cached_property
    def figures(self) -> set[int]:
        """Who is meant in it, but for what an editor rejected."""
        found = {self.article[column] for column in PUBLISHED_BY}
        for model, columns in MEANT.items():
            shown = (row for row in self.rows[model] if row["review"] != Review.REJECTED)
            found |= {row[column] for row in shown for column in columns}
        return found - {None}

    @cached_property
    def read_joined(self) -> AsRead | None:
        """Its text as it is read, where that joins what is printed apart."""
        text, edits = self.article["text"], self.article["edits"]
        return as_read(text, edits) if joins_words(edits) else None

    @cached_property
    def letters(self) -> str:
        """Those of all that is printed in it, as printed and as it is read, and recorded of it."""
        found = [self.read_joined.text] if self.read_joined else []
        found += words_in(Article, self.article)
        for model, rows in self.rows.items():
            for row in rows:
                found += words_in(model, row)
        return letters_of("\n".join(found))

    def has_to_do_with(self, figures: set[int]) -> bool:
        """Whether any of these is meant in it, even if an editor rejected that."""
        published = [self.article[column] for column in PUBLISHED_BY]
        return not figures.isdisjoint(published) or any(
            row[column] in figures
            for model, columns in MEANT.items()
            for row in self.rows[model]
            for column in columns
        )

    def named_of(self, sought: Sought) -> list[Person]:
        """Those of the sought whom it names, by its records or by the whole name."""
        found = [person for person in sought.people if not person.ids.isdisjoint(self.figures)]
        texts = [self.article[name] for name in ("headline", "deck", "text")]
        texts += [self.read_joined.text] if self.read_joined else []
        return found + [
            person
            for person, matcher in sought.may_stand_in(self.letters)
            if person not in found and any(matcher.spans(text) for text in texts)
        ]

    def as_recorded(self) -> Iterator[Derived]:
        """Where nothing is withheld."""
        yield Derived(Article, self.article["pk"], self.article["for_readers"], None)
        for model, rows in self.rows.items():
            for row in rows:
                yield Derived(model, row["pk"], row["for_readers"], None)

    def printed_for(self, ids: frozenset[int]) -> Iterator[str]:
        """What the article prints as a name of a figure."""
        for row in self.rows[Mention]:
            if row["figure"] in ids and row["review"] != Review.REJECTED:
                yield row["printed_as"]
        for row in self.rows[Claim]:
            if row["speaker"] in ids and row["speaker_kind"] == SpeakerKind.NAMED:
                yield row["speaker_printed"]
        for row in self.rows[Answer]:
            if row["figure"] in ids:
                yield row["printed_by"]


def values_in(article_ids: Iterable[int], sought: Sought) -> Iterator[Derived]:
    """What readers must get of these articles and of the records in them."""
    concerned = []
    for here in _load(article_ids):
        if here.has_to_do_with(sought.ids) or sought.may_stand_in(here.letters):
            concerned.append(here)
        else:
            yield from here.as_recorded()
    others = _Others({pk for here in concerned for pk in here.figures}, sought.ids)
    for here in concerned:
        yield from _values(here, sought, others)


def matcher_for(article_id: int, people: list[Person]) -> Matcher:
    """That which finds the names withheld in an article, in whatever belongs to it."""
    [here] = _load([article_id])
    sought = Sought(people)
    return _matcher(here, sought, here.named_of(sought), _Others(here.figures, sought.ids))


def _load(article_ids):
    columns = ("pk", *PUBLISHED_BY, "headline_start", "deck_start", "paragraphs")
    articles = Article.objects.filter(pk__in=article_ids).order_by("pk")
    found = {
        row["pk"]: Here(row)
        for row in articles.values(*columns, "for_readers", *Article.words_shown)
    }
    for model, meant in MEANT.items():
        columns = {*meant, *PLACED[model].values(), *model.words_shown, "review", "for_readers"}
        columns |= {"start", "pieces", "speaker_kind"} if model is Claim else set()
        rows = (
            model.objects.filter(article__in=found).order_by("pk").values("pk", "article", *columns)
        )
        for row in rows:
            found[row["article"]].rows[model].append(row)
    for model in (Capture, Decision):
        rows = model.objects.filter(article__in=found).order_by("pk")
        for row in rows.values("pk", "article", "for_readers", *model.words_shown):
            found[row["article"]].rows[model].append(row)
    notes = PublicNote.objects.annotate(stands_in=Coalesce("article", "claim__article"))
    notes = notes.filter(stands_in__in=found).order_by("pk")
    for row in notes.values("pk", "stands_in", "for_readers", *PublicNote.words_shown):
        found[row["stands_in"]].rows[PublicNote].append(row)
    return list(found.values())


class _Others:
    """The names of those who are shown, which may hold a part of a withheld one."""

    def __init__(self, figures: set[int], hidden: set[int]):
        shown = Figure.objects.public().filter(pk__in=figures - hidden, display=Display.SHOWN)
        self._figures = {
            row["pk"]: row for row in shown.order_by().values("pk", "name", "kind", "review")
        }

    def names(self, here: Here) -> set[Kept]:
        kept = {
            Kept(words, figure["kind"] == Kind.PERSON and figure["review"] in CONFIRMED)
            for figure in map(self._figures.get, here.figures)
            if figure and (words := others_name(figure["name"], figure["kind"], figure["review"]))
        }
        for row in here.rows[Mention]:
            figure = self._figures.get(row["figure"])
            if figure and row["review"] != Review.REJECTED:
                words = others_name(row["printed_as"], figure["kind"], figure["review"])
                kept |= {Kept(words)} if words else set()
        return kept


def _matcher(here, sought, named, others):
    if not named:
        return sought.whole
    forms = set(sought.forms)
    for person in named:
        forms |= person.parts
        for printed in here.printed_for(person.ids):
            forms |= names_in(printed) | misprinted(printed, person.parts)
    return Matcher(forms, others.names(here))


def _values(here, sought, others):
    named = here.named_of(sought)
    matcher = _matcher(here, sought, named, others)
    article, text = here.article, here.article["text"]
    spans = matcher.spans(text)
    if read := here.read_joined:
        spans = joined([*spans, *map(read.printed, matcher.spans(read.text))])
    spans = widened(spans, article["edits"])
    is_anything = bool(named)
    for model, rows in here.rows.items():
        for row in rows:
            value = replaced(model, row, matcher)
            if spans:
                value |= _by_place(model, row, text, spans, matcher)
            if model is Claim:
                value |= _words_said(row, text, spans, matcher)
            value |= _of_hidden(model, row, sought.ids)
            is_anything |= bool(value)
            yield Derived(model, row["pk"], row["for_readers"], value or None)
    value = _of_article(article, spans, matcher)
    # An article of whose records something is withheld says so, and is found by it.
    is_anything |= bool(value)
    yield Derived(Article, article["pk"], article["for_readers"], value if is_anything else None)


def _of_article(article, spans, matcher):
    text = article["text"]
    row = {
        name: value for name, value in article.items() if name not in ("text", "edits", "begins")
    }
    value = replaced(Article, row, matcher)
    if "url" in value:
        value["url"] = ""
    if spans:
        for name in ("headline", "deck"):
            value |= _placed(name, article, article[f"{name}_start"], text, spans, matcher)
        edits = edits_with(spans, article["edits"])
        value |= {"text": [list(span) for span in spans], "edits": edits}
    return value | _beginning(article, value.get("deck", article["deck"]), spans)


def _beginning(article, deck, spans):
    """Worked out as `articles.facets` does it, from what readers get."""
    text, paragraphs = article["text"], article["paragraphs"]
    shown = beginning(deck, paragraphs, masked(text, spans))
    if article["headline"] or shown == beginning(article["deck"], paragraphs, text):
        return {}
    return {"begins": named_as_withheld(shown)}


def _by_place(model, row, text, spans, matcher):
    """Of words that stand in the text: whatever is withheld there is withheld here too."""
    found = {}
    for name, start in PLACED.get(model, {}).items():
        found |= _placed(name, row, row[start], text, spans, matcher)
    return found


def _placed(name, row, start, text, spans, matcher):
    words = row[name]
    if start is None or not words or text[start : start + len(words)] != words:
        return {}
    here = _shifted(spans, start, start + len(words), -start)
    here = joined([*here, *matcher.spans(words)])
    return {name: put_in(words, here)} if here else {}


def _words_said(row, text, spans, matcher):
    """The content, and at which places of it names are left out: numbers are found by their place."""
    content, before, found = row["content"], 0, []
    pieces = [text[start:end] for start, end in row["pieces"]]
    if BETWEEN_PIECES.join(pieces) == content:
        for start, end in row["pieces"]:
            found += _shifted(spans, start, end, before - start)
            before += end - start + len(BETWEEN_PIECES)
    found = joined([*found, *matcher.spans(content)])
    if not found:
        return {}
    return {"content": put_in(content, found), "left_out": [list(span) for span in found]}


def _shifted(spans: list[Span], start: int, end: int, by: int) -> list[Span]:
    """The parts of the spans that lie within a place, told from another beginning."""
    return [
        (max(first, start) + by, min(last, end) + by)
        for first, last in spans
        if first < end and start < last
    ]


def _of_hidden(model, row, hidden):
    """Words that describe somebody who is withheld say who it is, even if they hold no name."""
    if model is Claim and row["speaker"] in hidden:
        return {"speaker_printed": "", "antecedent": ""}
    if model is Answer and row["figure"] in hidden:
        return {"printed_by": ""}
    return {}

"""What readers get of figures, their other names and their roles, of measures, and of notes on these."""

from collections.abc import Iterable, Iterator

from articles.models import (
    Affiliation,
    Article,
    Decision,
    Figure,
    Measure,
    PublicNote,
    Quantity,
    VariantName,
)
from articles.models.figure import Kind
from articles.models.readers import NAME_WITHHELD, ShownToReaders
from articles.models.review import CONFIRMED
from articles.withholding.finding import MEANT, PUBLISHED_BY
from articles.withholding.matching import Kept, Matcher, folded
from articles.withholding.sought import Sought
from articles.withholding.values import Derived, replaced


def everywhere(sought: Sought) -> Iterator[Derived]:
    """All of them: names have changed, and any may hold one."""
    yield from _with_what_is_theirs(Figure.objects.all(), sought)
    yield from _plain(Measure.objects, sought)
    yield from _reasons(Decision.objects.filter(article=None), sought)


def beside_articles(article_ids: list[int], sought: Sought) -> Iterator[Derived]:
    """Those of which the records of some articles speak."""
    figures = set()
    for model, columns in MEANT.items():
        if columns:
            rows = model.objects.filter(article__in=article_ids).order_by()
            figures.update(*rows.values_list(*columns).distinct())
    outlets = Article.objects.filter(pk__in=article_ids).order_by()
    figures.update(*outlets.values_list(*PUBLISHED_BY).distinct())
    yield from _with_what_is_theirs(Figure.objects.filter(pk__in=figures - {None}), sought)
    numbers = Quantity.objects.filter(article__in=article_ids, measure__isnull=False).order_by()
    yield from _plain(Measure.objects.filter(pk__in=numbers.values("measure")), sought)


def of_records(records: Iterable[ShownToReaders], sought: Sought) -> Iterator[Derived]:
    """Those that were written and stand in no article."""
    for record in records:
        yield from _reasons(Decision.objects.filter(article=None).about(record), sought)
        match record:
            case Figure():
                yield from _with_what_is_theirs(Figure.objects.filter(pk=record.pk), sought)
            case VariantName():
                yield from _variants(VariantName.objects.filter(pk=record.pk), sought)
            case (
                Affiliation(article_id=None)
                | Measure()
                | PublicNote(article_id=None, claim_id=None)
            ):
                yield from _plain(type(record).objects.filter(pk=record.pk), sought)


def _with_what_is_theirs(figures, sought):
    """Figures with their other names, the roles on which no article is the authority, and notes."""
    yield from _figures(figures, sought)
    these = figures.order_by().values("pk")
    yield from _variants(VariantName.objects.filter(figure__in=these), sought)
    yield from _plain(Affiliation.objects.filter(article=None, person__in=these), sought)
    yield from _plain(PublicNote.objects.filter(figure__in=these), sought)


def _figures(records, sought):
    """A longer name of a person whom somebody stands behind stays, whatever it holds."""
    for row in _rows(Figure, records.exclude(pk__in=sought.ids), "kind", "review"):
        value = replaced(Figure, row, sought.whole)
        if value and row["kind"] == Kind.PERSON and row["review"] in CONFIRMED:
            own = [Kept(folded(row[name]), True) for name in ("name", "sort_name")]
            value = replaced(Figure, row, Matcher(sought.forms, own))
        yield Derived(Figure, row["pk"], row["for_readers"], value or None)


def _variants(records, sought):
    for row in _rows(VariantName, records, "figure"):
        value = {"name": NAME_WITHHELD} if row["figure"] in sought.ids else None
        value = value or replaced(VariantName, row, sought.whole) or None
        yield Derived(VariantName, row["pk"], row["for_readers"], value)


def _plain(records, sought):
    for row in _rows(records.model, records):
        value = replaced(records.model, row, sought.whole)
        yield Derived(records.model, row["pk"], row["for_readers"], value or None)


def _reasons(decisions, sought):
    """Why something was decided: about somebody who is withheld, a part of the name says who it is."""
    for row in _rows(Decision, decisions, "what", "record"):
        about = sought.parts.get(row["record"]) if row["what"] == "figure" else None
        matcher = Matcher(sought.forms | about) if about else sought.whole
        value = replaced(Decision, row, matcher)
        yield Derived(Decision, row["pk"], row["for_readers"], value or None)


def _rows(model, records, *columns):
    return records.order_by("pk").values("pk", "for_readers", *model.words_shown, *columns)

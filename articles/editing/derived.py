"""Which articles an edit touches, and what is derived anew for them."""

from collections.abc import Iterable

from django.db.models import Q
from django.db.models.functions import Coalesce

from articles import facets, search, withholding
from articles.models import (
    Affiliation,
    Answer,
    Article,
    Claim,
    Figure,
    Measure,
    Mention,
    PublicNote,
    Quantity,
    VariantName,
)
from articles.models.review import Reviewed


def refresh(article_ids: Iterable[int], records: Iterable[Reviewed] = ()) -> None:
    """Bring what readers get, counts and search up to date, in the transaction of the edit.

    `records`: those that were written, and figures that lost something by it.
    """
    records = list(records)
    if records and all(isinstance(record, Measure) for record in records):
        _refresh_after_measuring(article_ids, records)
        return
    article_ids = sorted(withholding.refresh(article_ids, records))
    facets.refresh(article_ids)
    search.refresh(article_ids)
    count_seen(records)


def _refresh_after_measuring(article_ids, measures):
    """Of articles, which may be thousands, only what they are counted by knows what is measured."""
    with_names = withholding.refresh((), measures)
    facets.keep_index({*article_ids, *with_names})
    search.refresh(with_names)


def refresh_after_regrouping(article_ids: Iterable[int], records: Iterable[Figure]) -> None:
    """The same where only figures are others, and no record of their articles is.

    Then statements, their days and the numbers of other names stand as they are.
    """
    article_ids = sorted(withholding.refresh(article_ids, records))
    facets.keep_index(article_ids)
    search.refresh(article_ids)
    count_seen(records)


def refresh_after_checking(records: Iterable[Reviewed]) -> None:
    """The same where records that readers meet were checked, or are to be checked again.

    What is derived of articles, which may be thousands, knows only what is rejected. Beside a withheld
    name it matters who stands behind the names of others. The index of facets knows which claims are checked.
    """
    if withholding.is_needed():
        refresh(articles_of(records), records)
    else:
        count_seen(records)
        facets.look_again_at([record for record in records if isinstance(record, Claim)])


def count_seen(records: Iterable[Reviewed]) -> None:
    """In how many articles the candidates among these stand, also where none names them any more."""
    if figures := [record.pk for record in records if isinstance(record, Figure)]:
        facets.count_seen(figures)


def articles_of(records: Iterable[Reviewed]) -> set[int]:
    """The articles whose lists, counts or search may show any of these records."""
    found: set[int] = set()
    figures: set[int] = set()
    for record in records:
        match record:
            case Article():
                found.add(record.pk)
            case Answer() | Claim() | Mention() | Quantity():
                found.add(record.article_id)
            case Figure():
                figures.add(record.pk)
            case VariantName():
                figures.add(record.figure_id)
            case Affiliation():
                figures |= {record.person_id, record.organization_id} - {None}
            case PublicNote():
                found |= articles_of([record.record])
            case Measure():
                found |= _articles(record.quantities.all())
            case _:
                raise TypeError(f"editing does not know which articles a {type(record)} is in")
    return found | _articles_with(figures)


def _articles_with(figures):
    """Where figures, or those that are one with them, speak, are spoken for, are named, or publish."""
    if not figures:
        return set()
    given = Figure.objects.filter(pk__in=figures).order_by()
    roots = set(given.values_list(Coalesce("merged_into", "pk"), flat=True))
    merged = Figure.objects.filter(merged_into__in=roots).order_by()
    figures = {*figures, *roots, *merged.values_list("pk", flat=True)}
    published = Q(outlet__in=figures) | Q(first_publisher__in=figures)
    return (
        _articles(Claim.objects.filter(Q(speaker__in=figures) | Q(speaks_for__in=figures)))
        | _articles(Mention.objects.filter(figure__in=figures))
        | set(Article.objects.filter(published).order_by().values_list("pk", flat=True))
    )


def _articles(rows):
    return set(rows.order_by().values_list("article", flat=True).distinct())

"""Names as they are printed, kept with their figures; and candidates that no article names."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from articles import search, withholding
from articles.extraction import Extraction
from articles.extraction.folding import fold_letters
from articles.importing.book import in_batches
from articles.models import (
    Affiliation,
    Answer,
    Article,
    Claim,
    Figure,
    Mention,
    Merging,
    PublicNote,
    Splitting,
    VariantName,
)
from articles.models.figure import Basis, Display, Kind, OrganizationType
from articles.models.loading import insert_records
from articles.models.review import Review

LONGEST_NAME = 200


class Printed(NamedTuple):
    """A figure, and a form of its name that is printed somewhere."""

    figure: Figure
    name: str


def variants_in(extraction: Extraction, figures: Sequence[Figure | None]) -> list[Printed]:
    """Full names that are printed otherwise than the heading, each with its figure.

    A surname, a demonym or a description is no variant name: it stands in the mentions.
    """
    return [
        Printed(figure, printed)
        for figure, named in zip(figures, extraction.figures, strict=True)
        if figure
        for printed in named.printed_as
        if printed != figure.name and _is_full_name(figure, printed)
    ]


def record_variants(wanted: Iterable[Printed]) -> tuple[list[VariantName], set[int]]:
    """Keep what is not known yet of its figure: what is new, and the figures found by other words now."""
    wanted = dict.fromkeys(wanted)
    rows = list(in_batches(VariantName.objects, "figure", {figure.pk for figure, _ in wanted}))
    known = {(row.figure_id, row.name) for row in rows}
    new = [
        VariantName(figure=figure, name=printed)
        for figure, printed in wanted
        if (figure.pk, printed) not in known
    ]
    for variant in new:
        variant.file()
    insert_records(new)
    return new, _found_otherwise(new, rows)


def _found_otherwise(new: list[VariantName], rows: Iterable[VariantName]) -> set[int]:
    """Whom a new form teaches the search anything of. What is withheld in other names is not known here."""
    figures = {variant.figure_id for variant in new}
    if not new or withholding.is_needed():
        return figures
    names = {variant.figure_id: [variant.figure.name] for variant in new}
    for row in rows:
        if row.figure_id in figures and not row.is_rejected:
            names[row.figure_id].append(row.name)
    return {
        variant.figure_id
        for variant in new
        if not search.tells_nothing(variant.name, names[variant.figure_id])
    }


def _is_full_name(figure: Figure, printed: str) -> bool:
    words = fold_letters(printed).split()
    if len(printed) > LONGEST_NAME or figure.type == OrganizationType.STATE:
        return False
    if figure.kind == Kind.PERSON:
        return len(words) > 1 and printed[:1].isupper()
    return figure.basis == Basis.ARTICLE and bool(words) and printed[:1].isupper()


def remove_orphans(figure_ids: Collection[int]) -> set[int]:
    """Take away variants that are printed nowhere any more, and candidates named nowhere; whose
    they were, and the candidates.

    Only what the program found and nobody touched goes. Who is withheld stays withheld.
    """
    untouched = {"basis": Basis.ARTICLE, "review": Review.FOUND, "edited_fields": []}
    printed = Mention.objects.filter(figure=OuterRef("figure"), printed_as=OuterRef("name"))
    variants = VariantName.objects.filter(
        figure__in=figure_ids, figure__display=Display.SHOWN, **untouched
    ).exclude(Exists(printed))
    losing = _deleted(variants, "figure")
    me = OuterRef("pk")
    shown = Figure.objects.filter(
        pk__in=figure_ids, display=Display.SHOWN, merged_into=None, **untouched
    )
    orphans = shown.exclude(
        Exists(Mention.objects.filter(figure=me))
        | Exists(Claim.objects.filter(speaker=me))
        | Exists(Claim.objects.filter(speaks_for=me))
        | Exists(Answer.objects.filter(figure=me))
        | Exists(Affiliation.objects.filter(organization=me))
        | Exists(Affiliation.objects.filter(person=me))
        | Exists(Article.objects.filter(outlet=me))
        | Exists(Article.objects.filter(first_publisher=me))
        | Exists(Merging.objects.filter(Q(figure=me) | Q(into=me)))
        | Exists(Splitting.objects.filter(figure=me))
        | Exists(VariantName.objects.filter(figure=me).exclude(review=Review.FOUND))
        | Exists(PublicNote.objects.filter(figure=me))
    )
    return losing | _deleted(orphans, "pk")


def _deleted(rows: QuerySet, column: str) -> set[int]:
    """The values of a column of the rows that are no more."""
    values = dict(rows.order_by().values_list("pk", column))
    rows.model.objects.filter(pk__in=values).delete()
    return set(values.values())

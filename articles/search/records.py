"""What the index of words is made of, asked by statements that are put together once a process."""

import json
from collections import defaultdict
from itertools import chain
from operator import itemgetter

from django.db.models.functions import Coalesce

from articles.models import Answer, Claim, Figure, Mention, VariantName
from articles.models.figure import Display
from articles.models.prepared import PreparedLists
from articles.models.readers import as_shown
from articles.search.telling import telling
from articles.search.words import folded


def root(path):
    """The figure that stands for the one at the path: itself, or what it was merged into."""
    return Coalesce(f"{path}__merged_into", path)


CLAIM = ("pk", "content", "cue", "speaker_printed", "statement", "is_statement", "for_readers")
CLAIMS = PreparedLists(
    lambda articles: (
        Claim.objects.filter(article__in=articles)
        .order_by("pk")
        .values_list(*CLAIM, root("speaker"))
    )
)
ANSWERS = PreparedLists(
    lambda claims: (
        Answer.objects.public()
        .filter(answered__in=claims)
        .exclude(figure__in=Figure.objects.hidden())
        .order_by("start", "pk")
        .values_list("answered", "printed", "for_readers")
    )
)
NAMED, QUOTED = (
    PreparedLists(
        lambda articles, model=model, path=path: (
            model.objects.public()
            .filter(article__in=articles)
            .order_by()
            .values_list("article", root(path))
            .distinct()
        )
    )
    for model, path in ((Mention, "figure"), (Claim, "speaker"))
)


NAME = ("pk", "name", "for_readers")
# Three look-ups: asked for both at once, PostgreSQL goes through all figures.
SHOWN = PreparedLists(
    lambda figures: (
        Figure.objects.public()
        .filter(display=Display.SHOWN, pk__in=figures)
        .order_by()
        .values_list("pk", *NAME)
    )
)
MERGED = PreparedLists(
    lambda figures: (
        Figure.objects.filter(merged_into__in=figures).order_by().values_list("merged_into", *NAME)
    )
)
VARIANTS = PreparedLists(
    lambda figures: (
        VariantName.objects.public()
        .filter(figure__in=figures)
        .order_by("pk")
        .values_list("figure", "name", "for_readers")
    )
)


def claims_of(article_ids):
    """Columns of these articles' claims, with their content as the index keeps it (`words`)."""
    rows = (dict(zip((*CLAIM, "figure"), row, strict=True)) for row in CLAIMS.of(article_ids))
    claims = [as_shown(row | {"for_readers": told(row["for_readers"])}) for row in rows]
    for claim in claims:
        claim["words"] = folded(claim["content"])
    return claims


def told(for_readers):
    """What readers get instead, as the database has it: JSON."""
    return for_readers and json.loads(for_readers)


def printed(words, name, for_readers):
    """The words of a column as they are shown."""
    return (told(for_readers) or {}).get(name, words)


def answers_to(claims):
    """Claim id → the words in which the article tells that it was denied or confirmed."""
    found = defaultdict(list)
    for claim, words, for_readers in ANSWERS.of(claims):
        found[claim].append(printed(words, "printed", for_readers))
    return found


def figures_in(article_ids):
    """Article id → the figures by whose names it is found."""
    figures = defaultdict(set)
    for article, figure in chain(NAMED.of(article_ids), QUOTED.of(article_ids)):
        figures[article].add(figure)
    return figures


def names_of(figures):
    """Figure id → its name and variants, with those of the figures merged into it, as `telling` has them."""
    shown = SHOWN.of({figure for figure in figures if figure})
    known = sorted([*shown, *MERGED.of([pk for pk, *_ in shown])], key=itemgetter(1))
    names, whose = defaultdict(list), {pk: figure for figure, pk, *_ in known}
    for figure, _, name, for_readers in known:
        names[figure].append(printed(name, "name", for_readers))
    for pk, name, for_readers in VARIANTS.of(whose):
        names[whose[pk]].append(printed(name, "name", for_readers))
    return defaultdict(list, {figure: telling(some) for figure, some in names.items()})

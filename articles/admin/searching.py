"""How the lists of the admin are searched: by what is kept for it, not by reading every record."""

import re

from django.db.models import Q

from articles.importing.fingerprints import identity_of
from articles.models import Capture, Claim, Figure, Measure
from articles.search import parse, search_articles, search_claims

ADDRESS = re.compile(r"https?://\S+")
# So many ids are handed over as they are.
FEW = 1_000
FILE_NAME = re.compile(r"\S+\.[a-z]{2,5}", re.IGNORECASE)


def as_searched(words):
    """What somebody typed, without what no database can look for."""
    return words.replace("\x00", "")[:200]


def is_typing(request):
    """Whether a form completes what is being typed: then the last word may not be whole."""
    return request.resolver_match.view_name == "admin:autocomplete"


def articles_found(articles, words, typing=False):
    """By words of headline, text and names; by the address on the web; by the saved file."""
    if ADDRESS.fullmatch(words):
        return articles.filter(identity=identity_of(words, ""))
    if FILE_NAME.fullmatch(words):
        return articles.filter(pk__in=captures_called(words).values("article"))
    found = search_articles(words, typing=typing)
    return articles.filter(pk__in=found) if parse(words) else articles.none()


def claims_found(claims, words, typing=False):
    """By what was said, how, and by whom, as printed and as known."""
    found = search_claims(words, typing=typing)
    return claims.filter(pk__in=found) if parse(words) else claims.none()


def figures_found(figures, words):
    """By any form of the name, also of what was merged into them."""
    named = figures_called(words)
    merged = Figure.objects.exclude(merged_into=None).filter(pk__in=named).order_by()
    return figures.filter(Q(pk__in=named) | Q(pk__in=merged.values("merged_into")))


def of_figures_called(records, words, typing=False):
    """Records of a figure, by any form of its name."""
    return records.filter(figure__in=figures_called(words))


def affiliations_found(records, words, typing=False):
    """Each word stands in the role, or names the person or the organization."""
    for word in words.split():
        names = figures_called(word)
        named = Q(person__in=names) | Q(organization__in=names)
        records = records.filter(Q(role__icontains=word) | named)
    return records


def quantities_found(records, words, typing=False):
    """Each word is printed in the number, or names its unit, what it counts, or who gives it."""
    for word in words.split():
        measures = Measure.objects.filter(name__icontains=word).values("pk")
        said = Claim.objects.filter(speaker__in=figures_called(word)).order_by().values("pk")
        printed = Q(printed__icontains=word) | Q(unit__icontains=word)
        records = records.filter(printed | Q(measure__in=measures) | Q(claim__in=said))
    return records


def captures_found(captures, words, typing=False):
    """By the SHA-256 of the bytes, or by a part of the file's name."""
    called = few_or_all(captures_called(words).values_list("pk", flat=True))
    return captures.filter(Q(sha256=words) | Q(pk__in=called))


def captures_called(words):
    return Capture.objects.filter(file_name__icontains=words).order_by()


def figures_called(words):
    """Ids, as `few_or_all` gives them: each database plans to go through all that might be theirs."""
    return few_or_all(Figure.objects.named_like(words).order_by().values_list("pk", flat=True))


def few_or_all(found):
    """Ids, looked up first where they are few, as no database guesses it; else the query of them."""
    few = list(found[: FEW + 1])
    return few if len(few) <= FEW else found

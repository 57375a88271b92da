"""The same, or nearly the same, words in other articles: how news travels from one to the next."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Count, F

from articles.aligning import common_runs
from articles.models import Claim, ClaimFingerprint
from articles.models.readers import as_shown
from articles.search.fingerprints import SHORTEST_PART, of_all, of_runs
from articles.search.words import fold_tokens

# What bounds the work for one statement: numbers looked up, statements compared.
MOST_RUNS = 200
MOST_COMPARED = 100
# A run of words that stands in more statements is a formula of the news and tells nothing.
FORMULA = 100
# Words count as common where this many stand together: two in a row often do by chance.
SHORTEST_COMMON = 3
# How much of the shorter statement must stand in the longer, and how many tokens that must be; with
# fewer, “38 people were wounded in Selen” is like all others that count the wounded. A statement of
# fewer must stand in the longer one whole. In 840 articles of several outlets (PolNeAR) 48 of 50 pairs
# thus found, and looked at, print the same words of the same speaker.
ENOUGH = 0.66
ENOUGH_TOKENS = 8
# How much longer the other may be before the one is a part of it.
ALIKE_IN_LENGTH = 1.25


class Likeness(StrEnum):
    SAME = "same"
    NEARLY = "nearly"
    PART = "part"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Reuse:
    """A statement of another article, and how its words stand to the ones it was compared with."""

    claim: Claim
    likeness: Likeness


def same_words(claim):
    """The statements of other articles that have the words of this one, oldest article first.

    Undated articles come last. Statements of fewer than five tokens are found only where they are
    equal. At most `MOST_COMPARED`, those which share most.
    """
    tokens = fold_tokens(claim.content)
    found = {}
    for pk, content in _candidates(tokens, claim.article_id):
        if likeness := compare(tokens, fold_tokens(content)):
            found[pk] = likeness
    claims = Claim.objects.for_lists().filter(pk__in=found)
    in_order = claims.order_by(F("article__published").asc(nulls_last=True), "article_id", "start")
    return [Reuse(claim, found[claim.pk]) for claim in in_order]


def _candidates(tokens, article_id):
    """(id, words) of the statements elsewhere with the most numbers in common."""
    if not tokens:
        return []
    numbers = [of_all(tokens), *_telling(of_runs(tokens)[:MOST_RUNS])]
    public = Claim.objects.public().statements().showing_words().exclude(article=article_id)
    rows = (
        public.filter(fingerprints__value__in=numbers)
        .values("pk", "content", "for_readers")
        .annotate(shared=Count("fingerprints__value"))
        .order_by("-shared", F("article__published").asc(nulls_last=True), "pk")
    )
    return [(row["pk"], as_shown(row)["content"]) for row in rows[:MOST_COMPARED]]


def _telling(numbers):
    """Those numbers that are no formula, and that other statements have at all."""
    rows = ClaimFingerprint.objects.filter(value__in=numbers).values_list("value")
    counted = rows.annotate(times=Count("claim")).order_by()
    return [value for value, times in counted if times <= FORMULA]


def compare(tokens, others):
    """How the other words stand to the first ones, or None where they have too little in common."""
    if tokens == others:
        return Likeness.SAME
    shorter = min(len(tokens), len(others))
    needed = max(ENOUGH * shorter, min(ENOUGH_TOKENS, shorter))
    if shorter < SHORTEST_PART or _common(tokens, others, needed) < needed:
        return None
    if len(others) > ALIKE_IN_LENGTH * len(tokens):
        return Likeness.MORE
    if len(tokens) > ALIKE_IN_LENGTH * len(others):
        return Likeness.PART
    return Likeness.NEARLY


def _common(tokens, others, needed):
    """How many tokens stand in both, in the same order and several together; 0 if too few can."""
    if (Counter(tokens) & Counter(others)).total() < needed:
        return 0
    runs = common_runs(tokens, others)
    return sum(run.size for run in runs if run.size >= SHORTEST_COMMON)

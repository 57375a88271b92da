"""Joint speech where people have worked on a part of it: all still point at one claim."""

from collections import defaultdict
from collections.abc import Sequence

from articles.models import Claim
from articles.models.review import Review


def point_at_one_first(claims: Sequence[Claim], relations: Sequence[dict]) -> None:
    """Set whom these claims of one article are said with, among what a reading relates them to.

    A claim that a person has touched keeps its pointer. The others follow it, whichever of them the
    reading takes for the first; those of other words are not said with it.
    """
    groups = defaultdict(list)
    for claim, related in zip(claims, relations, strict=True):
        groups[related["said_with_id"] or claim.pk].append((claim, related))
    for group in groups.values():
        by_words = defaultdict(list)
        for claim, related in group:
            by_words[tuple(map(tuple, claim.pieces))].append((claim, related))
        for same in by_words.values():
            _point(same)


def _point(same: list[tuple[Claim, dict]]) -> None:
    first = _first([claim for claim, _ in same])
    for claim, related in same:
        related["said_with_id"] = None if claim.pk == first else first


def _first(claims: list[Claim]) -> int:
    touched = [claim for claim in claims if keeps_its_pointer(claim)]
    return min((claim.said_with_id or claim.pk for claim in touched), default=claims[0].pk)


def keeps_its_pointer(claim: Claim) -> bool:
    return claim.review != Review.FOUND or "said_with" in claim.edited_fields

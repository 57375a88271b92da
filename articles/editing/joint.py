"""Joint speech: one claim a speaker over the same words, all pointing at the first."""

from django.db.models import Q

from articles.models import Claim


def first_of_the_same_words(claim: Claim) -> Claim | None:
    """The claim that other speakers of exactly these words point at, if there is one."""
    others = Claim.objects.filter(article=claim.article, start=claim.start, end=claim.end)
    for other in others.exclude(pk=claim.pk).select_related("said_with").order_by("pk"):
        if other.pieces == claim.pieces:
            return other.said_with or other
    return None


def claims_of_the_same_words(claim: Claim) -> list[Claim]:
    """The claims of the other joint speakers."""
    first = claim.said_with_id or claim.pk
    group = Claim.objects.filter(Q(pk=first) | Q(said_with=first)).exclude(pk=claim.pk)
    return list(group.select_related("speaker").order_by("pk"))


def already_entered(claim: Claim) -> Claim | None:
    """A claim with the same words and the same speaker."""
    same = Claim.objects.filter(
        article=claim.article, start=claim.start, end=claim.end, speaker=claim.speaker
    )
    return next(
        (other for other in same.exclude(pk=claim.pk) if other.pieces == claim.pieces), None
    )

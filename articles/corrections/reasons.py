"""Why editors say that somebody is the speaker, for the page of the statement."""

from collections.abc import Iterable

from articles.models import Claim, Decision
from articles.models.decision import Action

# To say who the speaker is, one sets one of these, or enters the claim.
SPEAKER = {"speaker", "speaker_kind"}


def why_these_speakers(claims: Iterable[Claim]) -> dict[int, str]:
    """Claim → the reason that an editor gave when saying last who its speaker is.

    As public as the list of corrections; none beside a name that is withheld, as a reason may tell
    more of it than the name itself.
    """
    asked = [one.pk for one in claims if one.is_set_by_editor and not one.speaker_is_withheld]
    if not asked:
        return {}
    told = Decision.objects.listed().filter(what="claim", record__in=asked)
    said = {}
    for decision in told.order_by("made_at", "pk"):
        if decision.action == Action.ENTERED or SPEAKER & set(decision.fields):
            said[decision.record] = decision.why
    return said

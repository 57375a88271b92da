"""The first page: what the archive is and covers, and where to begin, in a minute."""

from dataclasses import dataclass

from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles import facets
from articles.filters import ArticleFilter
from articles.models import Article, Claim, Figure
from articles.models.claim import ClaimKind
from articles.views.covered import coverage_of, extent
from articles.views.most import given_most_often, quoted_most

LATEST = 5
SPEAKERS = 8
MEASURES = 6
# Most of what is said word for word can be shown alone; where nobody is checked, all would be read.
LOOKED_THROUGH = 200


@dataclass(frozen=True, slots=True)
class Example:
    """A question that the archive answers, and the address of the answer."""

    question: str
    address: str


@require_safe
def home(request):
    latest = Article.objects.public().for_lists().latest_first()[:LATEST]
    # Names that nobody has checked have no place here.
    speakers = quoted_most(Figure.objects.confirmed(), SPEAKERS)
    measures = given_most_often(MEASURES)
    context = {
        "coverage": coverage_of(ArticleFilter()),
        "extent": extent(),
        "latest": latest,
        "speakers": speakers,
        "measures": measures,
        "shown": shown_alone(),
        "examples": examples(speakers, measures, latest),
    }
    return render(request, "home.html", context)


def shown_alone():
    """The latest statement that is fit to be, if it is among the latest of those whose names are checked."""
    fit = Claim.objects.public().statements().fit_to_be_shown_alone().for_lists().latest_first()
    speakers = facets.ids([Figure.objects.known().order_by().values("pk")])
    chosen = {"kind": [ClaimKind.DIRECT], "speaker": speakers}
    latest = facets.latest(facets.STATEMENTS, chosen, LOOKED_THROUGH)
    return (fit if latest is None else fit.filter(pk__in=latest)).first()


def examples(speakers, measures, latest):
    """A question of each kind to which the archive has an answer."""
    statements = reverse("claims")
    said = [
        Example(f"what {one} is reported to have said", f"{statements}?speaker={one.pk}")
        for one in speakers
    ]
    numbers = [
        Example(f"numbers given for {one}", one.get_absolute_url())
        for one in measures
        if one.times > 1
    ]
    news = [Example("what the latest article reports", one.get_absolute_url()) for one in latest]
    return [*said[:1], *numbers[:1], *news[:1]]

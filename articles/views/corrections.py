"""What was corrected and taken back: the decisions of editors, the latest first."""

from functools import cached_property
from itertools import groupby

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from articles import exports, feeds
from articles.corrections import told
from articles.models import Decision
from articles.models.decision import Action
from articles.views.formats import ATOM, as_feed, as_file, each
from articles.views.paging import Paged, Way

AT_ONCE = 50
# Kinds of decisions, in the order of what readers look for, as they choose among them.
KINDS = {
    Action.CORRECTED: "Corrected",
    Action.REJECTED: "Rejected",
    Action.WITHDRAWN: "Articles withdrawn",
    Action.WITHHELD: "Names withheld",
    Action.ENTERED: "Added by an editor",
    Action.RESTORED: "Restored after a rejection",
    Action.REINSTATED: "Articles put back",
    Action.SHOWN: "Names shown again",
    Action.PUT_BACK: "Put back to an earlier state",
    Action.MERGED: "Records merged",
    Action.UNMERGED: "Merges undone",
    Action.SPLIT: "Told apart",
    Action.REJOINED: "Put together again",
}


class Corrections(Paged):
    """The list as a page shows it; what `pagination.html` and `list_formats.html` take of a list."""

    noun = "entry,entries"
    sizes = ()

    def __init__(self, query):
        self.kind = query.get("kind") if query.get("kind") in KINDS else None
        self.asked = query.get("page")
        every = Decision.objects.listed()
        self.decisions = every.filter(action=self.kind) if self.kind else every
        self.decisions = self.decisions.latest_first()

    @cached_property
    def page(self):
        return Paginator(self.decisions, AT_ONCE).get_page(self.asked)

    @cached_property
    def choices(self):
        """What the feed's title says of the list."""
        return [Way(KINDS[self.kind], self.kept_at, True)] if self.kind else []

    @property
    def ways(self):
        """Links to the list of each kind, with how many stand there."""
        counts = Decision.objects.listed().count_by_kind()
        found = [(Way("Everything", "?", not self.kind), sum(counts.values()))]
        for kind, label in KINDS.items():
            if kind in counts or kind == self.kind:
                way = Way(label, link(kind=kind), kind == self.kind)
                found.append((way, counts.get(kind, 0)))
        return found

    @property
    def months(self):
        """(the first correction of a month, all of that month on this page)."""
        for _, some in groupby(told(self.page), lambda one: (one.day.year, one.day.month)):
            some = list(some)
            yield some[0].day, some

    @property
    def kept_at(self):
        return link(kind=self.kind) if self.kind else ""

    def at(self, number):
        return link(kind=self.kind, page=number if number > 1 else None)

    @property
    def csv(self):
        return link(kind=self.kind, format="csv")

    @property
    def json_lines(self):
        return link(kind=self.kind, format="jsonl")

    @property
    def atom(self):
        return link(kind=self.kind, format=ATOM)


def link(**chosen):
    return f"?{urlencode({name: value for name, value in chosen.items() if value})}"


@require_safe
def corrections(request):
    listing = Corrections(request.GET)
    if answer := as_file(request, exports.CORRECTIONS, each(told, listing.decisions)):
        return answer
    if request.GET.get("format") == ATOM:
        latest = told(listing.decisions[: feeds.MOST])
        return as_feed(request, feeds.corrections_as_atom, "Corrections", listing, latest)
    return render(request, "corrections.html", {"list": listing})

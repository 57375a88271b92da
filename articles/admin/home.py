"""What the admin's first page tells: what waits, the last import, the last decisions."""

from django.contrib import admin
from django.db.models import F

from articles.admin.lists import MOST_COUNTED
from articles.admin.log import in_words, with_subjects
from articles.admin.words import name_of
from articles.models import (
    Accession,
    Affiliation,
    Answer,
    Article,
    Claim,
    Decision,
    Measure,
    Mention,
    Organization,
    Person,
    Quantity,
    VariantName,
)
from articles.models.review import Review
from articles.models.waiting import left_to_check

# In the order in which checking gains most.
CANDIDATES = (
    *(Claim, Person, Organization, Quantity, Answer),
    *(Mention, VariantName, Affiliation, Measure, Article),
)
TOLD = 5
LATEST = 10


def waiting(site, request):
    """(list, how many, what) of the candidates of each sort that somebody may look at."""
    rows = []
    for model in CANDIDATES:
        lists = site.get_model_admin(model)
        if lists.has_view_or_change_permission(request):
            found = left_to_check(model.objects.order_by()).values("pk")
            count = found[: MOST_COUNTED + 1].count()
            address = f"{lists.address('changelist')}?review__exact={Review.FOUND}"
            rows.append((address, counted(count), name_of(model, count)))
    return rows


def counted(count):
    return f"more than {MOST_COUNTED:,}" if count > MOST_COUNTED else f"{count:,}"


def last_import(site, request):
    """The import, where to read it, how its files fared, and why the first few did not come in."""
    lists = site.get_model_admin(Accession)
    if not lists.has_view_or_change_permission(request):
        return None
    # A report may have an entry for each of very many files.
    first = {f"entry_{n}": F(f"report__{n}") for n in range(TOLD)}
    accession = Accession.objects.latest_first().defer("report").annotate(**first).first()
    if accession is None:
        return None
    entries = [getattr(accession, name) for name in first]
    return {
        "name": accession,
        "address": lists.address("change", accession.pk),
        "outcomes": lists.outcomes(accession),
        "left_out": [lists.entry_in_words(entry) for entry in entries if entry],
    }


def last_decisions(site, request):
    """(link to the record, who did what, when and why) of the last ones."""
    lists = site.get_model_admin(Decision)
    if not lists.has_view_or_change_permission(request):
        return []
    decisions = with_subjects(Decision.objects.select_related("made_by").latest_first()[:LATEST])
    return [(lists.about(decision), in_words(decision)) for decision in decisions]


def told(site, request):
    """All of it, for the template."""
    return {
        "waiting": waiting(site, request),
        "last_import": last_import(site, request),
        "last_decisions": last_decisions(site, request),
    }


admin.site.told = told

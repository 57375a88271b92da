"""People, or organizations, who may be recorded twice, and what suggests it."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from django.db.models import Count, Exists, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from articles.models.affiliation import Affiliation, role_key
from articles.models.figure import Figure, Kind, VariantName
from articles.models.review import Review

# More do not stand side by side on a page.
MOST = 10


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Some records that may be one; `reasons` in words, the strongest first."""

    figures: tuple[int, ...]
    reasons: tuple[str, ...]


def likely_duplicates(kind: str) -> list[Suspicion]:
    """All of one kind, the best founded first; the number of queries does not depend on how many."""
    found = defaultdict(list)
    for rule in (_same_name, _name_of_another, _shared_forms, _same_role_and_family):
        for figures, reason in rule(kind):
            some = tuple(sorted(figures)[:MOST])
            if reason not in found[some]:
                found[some].append(reason)
    return [Suspicion(figures, tuple(reasons)) for figures, reasons in found.items()]


def _same_name(kind):
    shown = _shown(kind)
    twice = shown.values("key").annotate(times=Count("pk")).filter(times__gt=1).values("key")
    rows = shown.filter(key__in=twice).order_by("key", "pk").values_list("key", "pk", "name")
    for figures, name in _groups(rows):
        yield figures, f"The same name: “{name}”."


def _name_of_another(kind):
    """What is another form of one name, or was merged into it, heads another record."""
    same = _shown(kind).filter(key=OuterRef("key")).exclude(pk=OuterRef("root"))
    merged = Figure.objects.filter(merged_into__isnull=False, merged_into__kind=kind)
    merged = merged.exclude(merged_into__review=Review.REJECTED).annotate(root=F("merged_into"))
    for names in (_forms(kind), merged.exclude(key="")):
        rows = names.annotate(other=Subquery(same.order_by("pk").values("pk")[:1]))
        rows = rows.filter(other__isnull=False).order_by("key", "pk")
        for root, other, name in rows.values_list("root", "other", "name"):
            yield (root, other), f"“{name}” is the name of one and another form of the other’s."


def _shared_forms(kind):
    forms = _forms(kind)
    others = _forms(kind).filter(key=OuterRef("key")).exclude(root=OuterRef("root"))
    rows = forms.filter(Exists(others)).order_by("key", "root")
    for figures, name in _groups(rows.values_list("key", "root", "name")):
        yield figures, f"“{name}” is another form of both names."


def _same_role_and_family(kind):
    """“President Trump” and “Donald Trump, president”."""
    if kind != Kind.PERSON:
        return
    root = Coalesce("person__merged_into", "person")
    filed = Coalesce("person__merged_into__sort_name", "person__sort_name")
    rows = Affiliation.objects.public().filter(person__kind=kind).annotate(root=root, filed=filed)
    rows = rows.order_by("root", "role").values_list("root", "filed", "role").distinct()
    folded, held = cache(role_key), defaultdict(dict)
    for figure, filed_under, role in rows:
        family = filed_under.partition(" ")[0]
        held[family, folded(role)].setdefault(figure, role)
    for (family, _), roles in held.items():
        if len(roles) > 1:
            role = next(iter(roles.values()))
            yield tuple(roles), f"The same family name, {family}, and the same role: {role}."


def _shown(kind):
    return Figure.objects.public().filter(kind=kind).exclude(key="").order_by()


def _forms(kind):
    """Other forms of names, each with the record that readers meet."""
    forms = VariantName.objects.public().exclude(key="").order_by()
    forms = forms.annotate(root=Coalesce("figure__merged_into", "figure"))
    is_shown = Q(figure__merged_into=None) & ~Q(figure__review=Review.REJECTED)
    is_shown |= Q(figure__merged_into__isnull=False) & ~Q(
        figure__merged_into__review=Review.REJECTED
    )
    return forms.filter(is_shown, figure__kind=kind)


def _groups(rows):
    """(ids, the first name) of the rows of each key, where they are of more than one figure."""
    figures, names = defaultdict(dict), {}
    for key, figure, name in rows:
        figures[key][figure] = None
        names.setdefault(key, name)
    return ((tuple(ids), names[key]) for key, ids in figures.items() if len(ids) > 1)

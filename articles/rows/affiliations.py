"""Roles, confirmed or as articles print them, with the figures whose they are."""

from typing import NamedTuple

from pyroaring import BitMap

from articles import facets
from articles.models import Affiliation, Figure
from articles.models.access import Access, shown_in
from articles.models.affiliation import SAID_OF_A_ROLE
from articles.models.listed import as_numbers
from articles.models.prepared import Prepared, PreparedLists
from articles.rows.figures import figures, with_merged

ENDS = "person", "organization"
CONFIRMED = {
    end: Prepared(lambda: Affiliation.objects.on_no_article().only(*SAID_OF_A_ROLE), by=end)
    for end in ENDS
}
PRINTED = {
    end: PreparedLists(
        lambda given, end=end: Affiliation.objects.filter(
            **{f"{end}__in": given}
        ).articles_by_role()
    )
    for end in ENDS
}


class Printed(NamedTuple):
    """A role as some `articles` print it. `organization`: None where none is told."""

    role: str
    review: str
    person: Figure
    organization: Figure | None
    articles: BitMap


def confirmed_roles(figure):
    """The roles of a person, or in an organization, on which no article is the authority."""
    found = CONFIRMED[_end(figure)].some(with_merged(figure.pk))
    known = figures({pk for one in found for pk in (one.person_id, one.organization_id)} - {None})
    for one in found:
        for end in ENDS:
            field = Affiliation._meta.get_field(end)
            field.set_cached_value(one, known.get(getattr(one, field.attname)))
    met = sorted((one for one in found if not one.person.root.is_hidden), key=_by_role)
    return sorted(met, key=lambda one: one.since, reverse=True)


def _by_role(one):
    return one.role, one.pk


def printed_roles(figure):
    """Those that articles print, which most do first: as readers meet whose they are."""
    rows = PRINTED[_end(figure)].of(with_merged(figure.pk))
    known, articles = figures({pk for row in rows for pk in row[2:4]} - {None}), {}
    for role, review, person, organization, listed in rows:
        served = known[organization].root if organization else None
        key = role, review, known[person].root, served
        articles[key] = articles.get(key, BitMap()) | BitMap(as_numbers(listed))
    shown = _without_words_kept_back(articles)
    return sorted(shown, key=_most_first)


def _without_words_kept_back(articles):
    """What is printed where readers get the words; without those of people whom they do not meet."""
    every = BitMap.union(BitMap(), *articles.values())
    access = facets.values_among(facets.ARTICLES, "access", every)
    kept_back = access.any_of(shown_in(Access.RECORD))
    return [
        Printed(*key, some)
        for key, these in articles.items()
        if (some := these - kept_back) and not key[2].is_hidden
    ]


def _most_first(one):
    served = one.organization.pk if one.organization else 0
    return -len(one.articles), one.role, one.person.pk, served, one.review


def _end(figure):
    return "person" if figure.is_person else "organization"

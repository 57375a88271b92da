"""What a search could also mean: people and organizations of that name, names that are near it, and
the same words in other lists. Each with the number of results of its link.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import QueryDict

from articles import facets, search
from articles.filters import ArticleFilter, ClaimFilter, OrganizationFilter, PersonFilter
from articles.models import Figure
from articles.models.coverage import counted, many

MOST_OFFERED = 5
MOST_RESTS = 3
MOST_WAYS = 8
# Of the same words in another list no more results are counted.
MOST_COUNTED = 2_000
ARTICLES, CLAIMS, PEOPLE, ORGANIZATIONS = "articles", "claims", "people", "organizations"


class List(NamedTuple):
    """A list by its filter, and what it counts: “one” or “one,many”."""

    filter: type
    noun: str


LISTS = {
    CLAIMS: List(ClaimFilter, "statement"),
    ARTICLES: List(ArticleFilter, "article"),
    PEOPLE: List(PersonFilter, "person,people"),
    ORGANIZATIONS: List(OrganizationFilter, "organization"),
}
# On which other lists a search might have been meant. Names are offered one by one where it can be.
OTHERS = {
    CLAIMS: [ARTICLES],
    ARTICLES: [CLAIMS],
    PEOPLE: [ORGANIZATIONS, CLAIMS, ARTICLES],
    ORGANIZATIONS: [PEOPLE, CLAIMS, ARTICLES],
}
# Under which facets of a list the results of a figure stand.
FACETS = {CLAIMS: ("speaker", "organization"), ARTICLES: ("mentioned", "mentioned")}


@dataclass(frozen=True, slots=True)
class Way:
    """Where a figure is found, with the other words of the search: in what was said, or beside it."""

    number: int
    href: str
    words: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class OfferedFigure:
    figure: Figure
    ways: list[Way]

    @property
    def number(self):
        return max(way.number for way in self.ways)


def figures(filterset, kind):
    """Figures whose name is among the words, with what they have in the list; most first."""
    fits = search.figures_called(filterset.words)
    by_rest = {}
    for fit in fits:
        by_rest.setdefault(fit.run.rest, []).append(fit.figure)
    known = Figure.objects.in_bulk([fit.figure for fit in fits])
    offered = []
    for rest in sorted(by_rest, key=len)[:MOST_RESTS]:
        offered += with_ways(filterset, kind, rest, [known[pk] for pk in by_rest[rest]])
    return sorted(offered, key=lambda offer: (-offer.number, offer.figure.pk))[:MOST_OFFERED]


def with_ways(filterset, kind, rest, some):
    """`rest`: the words of the search beside the name."""
    ways = {figure.pk: [] for figure in some}
    states = [{"q": rest or None}]
    if rest and "articles_with" in filterset.searches and not filterset.chosen["articles_with"]:
        states.append({"q": None, "articles_with": rest})
    for state in states:
        about = filterset.at(filterset.link(**state))
        for name in dict.fromkeys(FACETS[kind]):
            among = [figure.pk for figure in some if facet_of(figure, kind) == name]
            for pk, number in facets.counts(about, name, among=among).items() if among else ():
                without = dict.fromkeys(about.hanging_on(name))
                href = about.link(**without, **{name: pk})
                ways[pk].append(Way(number, href, about.words, about.chosen.get("articles_with")))
    return [OfferedFigure(figure, ways[figure.pk]) for figure in some if ways[figure.pk]]


def facet_of(figure, kind):
    of_people, of_organizations = FACETS[kind]
    return of_people if figure.is_person else of_organizations


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same words in another list."""

    kind: str
    noun: str
    number: int | None
    query: str
    are_unchecked: bool = False

    @property
    def in_words(self):
        """“1,204 articles”; “thousands of articles”, which takes long to count and tells no less."""
        if self.number is None:
            return f"thousands of {many(self.noun)}"
        return counted(self.number, self.noun)


def elsewhere(words, kind):
    """How many results the words alone have in other lists; those that have any."""
    found = []
    for other in OTHERS[kind] if search.parse(words) else []:
        known = LISTS[other].filter(QueryDict(urlencode({"q": words})))
        everyone = known.with_unchecked()
        number = facets.number_up_to(known, MOST_COUNTED)
        if number or number is None:
            found.append(Elsewhere(other, LISTS[other].noun, number, known.link()))
        elif everyone is not known and (number := everyone.number):
            found.append(Elsewhere(other, LISTS[other].noun, number, everyone.link(), True))
    return found


@dataclass(frozen=True, slots=True)
class Wider:
    """A way to find more: what is left out or put right, and how many are found then."""

    label: str
    href: str
    number: int = 0
    is_candidate: bool = False


def widened(listing):
    """Ways on from a list where it is empty."""
    return [] if listing.count else wider(listing.filterset, listing.choices)


def wider(filterset, choices):
    """Ways to widen an empty list, those that help: without each word, and without each choice."""
    words = filterset.words
    ways = [*beside(filterset, words)] if words else []
    ways += [
        Wider(f"without “{word}”", filterset.link(q=rest)) for word, rest in search.shorter(words)
    ]
    # Without its only choice it is the whole list, to which another link leads.
    for one in choices if len(choices) > 1 else []:
        is_words = one.name in filterset.searches
        label = f"the words “{one.label}”" if is_words else f"{one.title}: {one.label}"
        ways.append(Wider(f"without {label}", one.href))
    return with_numbers(filterset, ways[:MOST_WAYS])


def beside_results(listing):
    """More than the words find: what stands in the articles that print them, if that is more."""
    if not (listing.count and listing.words):
        return []
    ways = with_numbers(listing.filterset, beside(listing.filterset, listing.words))
    return [way for way in ways if way.number > listing.count]


def near(filterset):
    """The search with names put right that nobody has, where that finds something."""
    filterset = filterset.with_unchecked()
    if filterset.number:
        return []
    ways = []
    for name in search.near_names(filterset.words):
        ways += [
            replace(way, is_candidate=name.is_candidate)
            for way in (
                Wider(f"with “{name.words}”", filterset.link(q=name.words)),
                *beside(filterset, name.words),
            )
        ]
    return with_numbers(filterset, ways)


def beside(filterset, words):
    """The words anywhere in the articles in which statements are printed."""
    if "articles_with" in filterset.searches:
        href = filterset.link(q=None, articles_with=words)
        yield Wider(f"in articles that contain “{words}” anywhere", href)


def with_numbers(filterset, ways):
    """The ways with the number of results of each; those that have none are left out."""
    known = [replace(way, number=filterset.at(way.href).number) for way in ways]
    return [way for way in known if way.number]

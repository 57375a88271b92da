"""Who belongs to a figure: those named where it is named, and the people of an organization."""

from dataclasses import dataclass, field

from django.http import QueryDict

from articles import facets
from articles.filters import ArticleFilter, ClaimFilter
from articles.models import Figure
from articles.views.roles import Role, roles

NAMED_WITH = 10
# More than the page shows, whoever is among them.
SPEAKERS = 50


@dataclass(frozen=True, slots=True)
class NamedWith:
    figure: Figure
    articles: int


@dataclass(slots=True)
class Member:
    """Someone of an organization: the roles there, and how many statements for it."""

    person: Figure
    statements: int = 0
    roles: list[Role] = field(default_factory=list)


def named_with(figure):
    """The figures that share most articles with this one."""
    articles = ArticleFilter(QueryDict(f"mentioned={figure.pk}"))
    shared = facets.counts(articles, "named_with", first=NAMED_WITH)
    figures = Figure.objects.in_bulk(shared)
    return [NamedWith(figures[pk], number) for pk, number in shared.items()]


def people_of(organization, affiliations):
    """Those who speak for it, who says most first, then those whose role there is known."""
    statements = ClaimFilter(QueryDict(f"organization={organization.pk}"))
    said = facets.counts(statements, "speaker", first=SPEAKERS)
    figures = Figure.objects.in_bulk(said.keys() - {None, organization.pk})
    people = {pk: Member(figures[pk], number) for pk, number in said.items() if pk in figures}
    for role in roles(affiliations):
        if not role.person.is_hidden:
            people.setdefault(role.person.pk, Member(role.person)).roles.append(role)
    return list(people.values())

"""Who belongs to a figure: those named where it is named, and the people of an organization."""

from dataclasses import dataclass, field

from django.http import QueryDict

from articles import facets, rows
from articles.filling import filled, flat
from articles.filters import ArticleFilter, ClaimFilter
from articles.models import Figure
from articles.models.coverage import counted
from articles.views.roles import Role, roles
from articles.views.statements import named

NAMED_WITH = 10
NAMED_TOO, PERSON = "components/named_too.html", "components/person_of.html"
FIRST, OTHERS, ROLES = 8, 30, 2
# More than the page shows, whoever is among them.
SPEAKERS = 50


@dataclass(slots=True)
class Member:
    """Someone of an organization: the roles there, and how many statements for it."""

    person: Figure
    statements: int = 0
    roles: list[Role] = field(default_factory=list)

    def shown(self):
        """What `components/person_of.html` takes, but for the organization."""
        return {
            "person": named(self.person) | {"pk": str(self.person.pk)},
            "statements": self.statements and counted(self.statements, "statement"),
            "roles": [role.beside_its_person() for role in self.roles[:ROLES]],
        }


def named_with(figure):
    """The markup of the figures that share most articles with this one."""
    articles = ArticleFilter(QueryDict(f"mentioned={figure.pk}"))
    shared = facets.counts(articles, "named_with", first=NAMED_WITH)
    figures = rows.figures(shared)
    found = [
        {
            "figure": str(figure.pk),
            "other": named(figures[pk]) | {"pk": str(pk)},
            "articles": counted(number, "article"),
        }
        for pk, number in shared.items()
    ]
    return filled(NAMED_TOO, map(flat, found))


def people_shown(organization, people):
    """What `components/people_of.html` takes; None of none."""
    whose = {"organization": str(organization.pk)}
    found = [flat(member.shown() | whose) for member in people[: FIRST + OTHERS]]
    return found and {
        "first": filled(PERSON, found[:FIRST]),
        "others": filled(PERSON, found[FIRST:]),
        "more": counted(len(found[FIRST:]), "other,others"),
    }


def people_of(organization):
    """Those who speak for it, who says most first, then those whose role there is known."""
    statements = ClaimFilter(QueryDict(f"organization={organization.pk}"))
    said = facets.counts(statements, "speaker", first=SPEAKERS)
    figures = rows.figures(said.keys() - {None, organization.pk})
    people = {pk: Member(figures[pk], number) for pk, number in said.items() if pk in figures}
    for role in roles(organization):
        if not role.person.is_hidden:
            people.setdefault(role.person.pk, Member(role.person)).roles.append(role)
    return list(people.values())

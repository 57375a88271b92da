"""The confirmed figures as a value: what extraction is told, frozen for one accession."""

import hashlib
from collections import defaultdict

from articles.extraction.names import Authority, NameIndex, Role
from articles.models import Affiliation, Figure, VariantName
from articles.models.figure import OrganizationType


def name_index() -> NameIndex:
    """All figures that an editor or the authority list stands behind, with confirmed variants.

    The names of figures that were merged into one are names of that one.
    """
    roots = {figure.pk: figure for figure in Figure.objects.known().order_by("pk")}
    root_of = {pk: pk for pk in roots}
    names: dict[int, list[str]] = defaultdict(list)
    for merged in Figure.objects.filter(merged_into__in=roots).order_by("pk"):
        root_of[merged.pk] = merged.merged_into_id
        names[merged.merged_into_id].append(merged.name)
    for variant in VariantName.objects.confirmed().filter(figure__in=root_of).order_by("pk"):
        names[root_of[variant.figure_id]].append(variant.name)
    roles = _roles(root_of)
    return NameIndex(
        tuple(
            Authority(
                id=pk,
                name=figure.name,
                kind=figure.kind,
                type=figure.type,
                variants=tuple(dict.fromkeys(names[pk])),
                roles=tuple(roles[pk]),
            )
            for pk, figure in roots.items()
        )
    )


def _roles(root_of: dict[int, int]) -> dict[int, list[Role]]:
    roles = defaultdict(list)
    for row in Affiliation.objects.confirmed().filter(person__in=root_of).order_by("pk"):
        organization = root_of.get(row.organization_id, row.organization_id)
        roles[root_of[row.person_id]].append(Role(row.role, organization, row.since, row.until))
    return roles


def fingerprint(index: NameIndex) -> str:
    """Changes with anything that extraction is told.

    A state without variants is not in it: it says no more than the lexicon, and is recorded when
    an article first names it.
    """
    telling = [
        authority
        for authority in index.authorities
        if authority.type != OrganizationType.STATE or authority.variants or authority.roles
    ]
    return hashlib.sha256(repr(telling).encode()).hexdigest()

"""What people are or were: as printed and where, or with years where the archive confirms it."""

from dataclasses import dataclass, field

from articles.models import Affiliation


@dataclass
class Role:
    """One role of one person. `stated` are the records of the articles that print it."""

    record: Affiliation
    stated: list[Affiliation] = field(default_factory=list)

    @property
    def is_confirmed(self):
        return not self.stated


def roles(affiliations):
    """Roles that somebody stands behind first, then each printed one with where it is printed."""
    confirmed, printed = [], {}
    for record in affiliations:
        if record.article_id is None:
            confirmed.append(Role(record))
            continue
        key = (record.person_id, record.role, record.organization_id, record.review)
        printed.setdefault(key, Role(record)).stated.append(record)
    return [*confirmed, *printed.values()]

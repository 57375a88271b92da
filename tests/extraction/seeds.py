"""What a desk knows before it opens an article, as extraction is told it, without a database."""

from functools import cache
from pathlib import Path

from articles.extraction.names import Authority, NameIndex, Role
from articles.importing.authorities import Listed, read_authorities

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@cache
def seed_index() -> NameIndex:
    listed = read_authorities(SEEDS / "authorities.toml")
    numbers = {entry.key: number for number, entry in enumerate(listed)}
    return NameIndex(tuple(_authority(entry, numbers) for entry in listed))


def _authority(entry: Listed, numbers: dict[str, int]) -> Authority:
    return Authority(
        id=numbers[entry.key],
        name=entry.name,
        kind=entry.kind,
        type=entry.type,
        variants=entry.variants,
        roles=tuple(
            Role(role.title, numbers[role.of], role.since, role.until) for role in entry.roles
        ),
    )

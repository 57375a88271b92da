"""The list of figures known beforehand: from authorities.toml to confirmed records."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from articles import facets
from articles.extraction.folding import fold_letters, fold_name
from articles.extraction.lexicon.states import all_states
from articles.importing.tables import SeedError, Table, read_tables
from articles.models import Affiliation, Figure, VariantName
from articles.models.figure import Basis, Kind, OrganizationType
from articles.models.locking import one_writer
from articles.models.review import Review

TABLES = {"people": Kind.PERSON, "organizations": Kind.ORGANIZATION}
KEYS = {
    Kind.PERSON: {"name", "sort", "variants", "roles", "note"},
    Kind.ORGANIZATION: {
        "name",
        "sort",
        "type",
        "variants",
        "note",
        "outlet_note",
        "outlet_note_reference",
    },
}
FIELDS = {field.name: field for field in Figure._meta.concrete_fields}
LONGEST_SORT_NAME = FIELDS["sort_name"].max_length
BY_LIST = {"basis": Basis.AUTHORITY_LIST, "review": Review.CHECKED}


@dataclass(frozen=True, slots=True)
class Role:
    title: str
    of: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One figure of the list. `sort` is folded; empty where the name says how it is filed."""

    key: str
    name: str
    kind: str
    type: str = ""
    sort: str = ""
    note: str = ""
    outlet_note: str = ""
    outlet_note_reference: str = ""
    variants: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


def state_key(name: str) -> str:
    return fold_letters(name).replace(" ", "-")


def read_authorities(path: Path) -> list[Listed]:
    """The figures of the list and the states that their roles name. Raises SeedError."""
    tables = read_tables(path, list(TABLES))
    figures = [_listed(key, TABLES[section], table) for section, key, table in tables]
    organizations = {figure.key for figure in figures if figure.kind == Kind.ORGANIZATION}
    states = {state_key(state.name): state.name for state in all_states()}
    wanted = {role.of: figure for figure in figures for role in figure.roles}
    for key, figure in wanted.items():
        if key not in organizations and key not in states:
            raise SeedError(
                path,
                f"[people.{figure.key}]: a role is of {key}, which is not listed. "
                "Write the key of an organization of this list, or of a state.",
            )
    named = [
        Listed(key, states[key], Kind.ORGANIZATION, OrganizationType.STATE)
        for key in sorted(wanted.keys() - organizations)
    ]
    times = Counter(figure.key for figure in named + figures)
    if twice := [key for key, count in times.items() if count > 1]:
        raise SeedError(path, f"{', '.join(twice)} is the key of two. Give one of them another.")
    return named + figures


def _listed(key: str, kind: str, table: Table) -> Listed:
    table.allow(KEYS[kind])
    note = table.text("outlet_note", FIELDS["outlet_note"])
    reference = table.text("outlet_note_reference", FIELDS["outlet_note_reference"])
    if bool(note) != bool(reference):
        raise table.error(
            "outlet_note and outlet_note_reference go together. Give both, or leave both out."
        )
    return Listed(
        key=table.checked("the key", key, FIELDS["authority_key"]),
        name=table.text("name", FIELDS["name"], is_needed=True),
        kind=kind,
        type=table.choice("type", OrganizationType.values) if kind == Kind.ORGANIZATION else "",
        sort=fold_letters(table.text("sort", FIELDS["sort_name"]))[:LONGEST_SORT_NAME],
        note=table.text("note"),
        outlet_note=note,
        outlet_note_reference=reference,
        variants=table.texts("variants", VariantName._meta.get_field("name")),
        roles=_roles(table),
    )


def _roles(table: Table) -> tuple[Role, ...]:
    roles = []
    for entry in table.tables("roles", "role"):
        entry.allow(Role.__dataclass_fields__)
        role = Role(
            title=entry.text("title", Affiliation._meta.get_field("role"), is_needed=True),
            of=entry.text("of", is_needed=True),
            since=entry.part_of_a_date("since", Affiliation._meta.get_field("since")),
            until=entry.part_of_a_date("until", Affiliation._meta.get_field("until")),
        )
        if role.since and role.until and role.since > role.until:
            raise entry.error("until is before since. Write a later one, as exact as since is.")
        if (role.title, role.of, role.since) in {(r.title, r.of, r.since) for r in roles}:
            raise entry.error("is there twice, since the same day. Take one of them out.")
        roles.append(role)
    return tuple(roles)


def record_authorities(listed: list[Listed]) -> None:
    """Bring the records into line with the list. What an editor has set stays."""
    with transaction.atomic():
        one_writer()
        standing = Figure.objects.exclude(authority_key=None).in_bulk(field_name="authority_key")
        written = []
        figures = {
            entry.key: _record_figure(entry, standing.get(entry.key), written) for entry in listed
        }
        for entry in listed:
            if figures[entry.key].review == Review.REJECTED:
                continue
            _record_variants(figures[entry.key], entry.variants, written)
            _record_roles(figures[entry.key], entry.roles, figures, written)
        # Pages show names and notes of figures, whatever articles they are in.
        if written:
            facets.refresh(())


def _record_figure(entry: Listed, figure: Figure | None, written: list) -> Figure:
    """The figure of an entry; `written` takes up the rows that had to be saved or deleted."""
    figure = figure or _found_before(entry) or Figure(kind=entry.kind)
    wanted = {"authority_key": entry.key, "name": entry.name, "type": entry.type}
    wanted["note"] = entry.note or figure.note
    if entry.outlet_note:
        wanted["outlet_note"] = entry.outlet_note
        wanted["outlet_note_reference"] = entry.outlet_note_reference
    if entry.sort:
        wanted["sort_name"] = entry.sort
    elif figure.name != entry.name:
        wanted["sort_name"] = ""
    if figure.review == Review.FOUND:
        wanted |= BY_LIST
    changed = {
        name: value
        for name, value in wanted.items()
        if getattr(figure, name) != value and name not in figure.edited_fields
    }
    if changed and figure.review != Review.REJECTED:
        for name, value in changed.items():
            setattr(figure, name, value)
        figure.save()
        written.append(figure)
    return figure


def _found_before(entry: Listed) -> Figure | None:
    """A candidate that an import found before the list named it."""
    return (
        Figure.objects.filter(
            kind=entry.kind, key=fold_name(entry.name)[:200], authority_key=None, merged_into=None
        )
        .order_by("pk")
        .first()
    )


def _record_variants(figure: Figure, names: tuple[str, ...], written: list) -> None:
    standing = {variant.name: variant for variant in figure.variant_names.all()}
    for name in names:
        variant = standing.pop(name, None) or VariantName(figure=figure, name=name)
        if variant.review == Review.FOUND and not variant.edited_fields:
            variant.basis, variant.review = BY_LIST["basis"], BY_LIST["review"]
            variant.save()
            written.append(variant)
    _drop_unlisted(standing.values(), written)


def _record_roles(
    figure: Figure, roles: tuple[Role, ...], figures: dict[str, Figure], written: list
) -> None:
    standing = {
        (row.organization_id, row.role, row.since): row
        for row in figure.affiliations.filter(basis=Basis.AUTHORITY_LIST)
    }
    for role in roles:
        organization = figures[role.of]
        row = standing.pop((organization.pk, role.title, role.since), None)
        row = row or Affiliation(
            person=figure, organization=organization, role=role.title, since=role.since, **BY_LIST
        )
        if row.pk is None or (row.until != role.until and "until" not in row.edited_fields):
            row.until = role.until
            row.save()
            written.append(row)
    _drop_unlisted(standing.values(), written)


def _drop_unlisted(rows, written: list) -> None:
    """What the list no longer holds goes, unless an editor has touched it."""
    for row in rows:
        if row.basis == Basis.AUTHORITY_LIST and not row.edited_fields and not row.reviewed_at:
            row.delete()
            written.append(row)

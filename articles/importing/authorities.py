"""The list of figures known beforehand: from authorities.toml to confirmed records."""

from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from articles import facets
from articles.extraction.folding import fold_letters, fold_name
from articles.extraction.lexicon.states import all_states
from articles.importing.manifest import SeedError, read_toml
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
    tables = read_toml(path)
    figures = [
        _listed(path, key, kind, entry)
        for table, kind in TABLES.items()
        for key, entry in tables.get(table, {}).items()
    ]
    known = {figure.key for figure in figures}
    states = {state_key(state.name): state.name for state in all_states()}
    wanted = {role.of: figure for figure in figures for role in figure.roles}
    for key, figure in wanted.items():
        if key not in known and key not in states:
            raise SeedError(path, f"[people.{figure.key}]: a role is of {key}, which is not listed")
    return [
        Listed(key, states[key], Kind.ORGANIZATION, OrganizationType.STATE)
        for key in sorted(wanted.keys() - known)
    ] + figures


def _listed(path: Path, key: str, kind: str, entry: dict) -> Listed:
    where = f"[{'people' if kind == Kind.PERSON else 'organizations'}.{key}]"
    unknown = set(entry) - KEYS[kind]
    if unknown or not entry.get("name"):
        wrong = f"knows no {', '.join(sorted(unknown))}" if unknown else "has no name"
        raise SeedError(path, f"{where} {wrong}.")
    if kind == Kind.ORGANIZATION and entry.get("type") not in OrganizationType.values:
        raise SeedError(path, f"{where}: type is none of {', '.join(OrganizationType.values)}.")
    if ("outlet_note" in entry) != ("outlet_note_reference" in entry):
        raise SeedError(path, f"{where}: outlet_note and outlet_note_reference go together.")
    try:
        roles = tuple(Role(**role) for role in entry.get("roles", []))
    except TypeError as error:
        raise SeedError(path, f"{where}: a role has a title, of, since and until.") from error
    return Listed(
        key=key,
        name=entry["name"],
        kind=kind,
        type=entry.get("type", ""),
        sort=fold_letters(entry.get("sort", "")),
        note=entry.get("note", ""),
        outlet_note=entry.get("outlet_note", ""),
        outlet_note_reference=entry.get("outlet_note_reference", ""),
        variants=tuple(entry.get("variants", [])),
        roles=roles,
    )


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

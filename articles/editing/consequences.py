"""What follows from an edit: fields that hang together, and values that one field gives another."""

from collections.abc import Iterable, Mapping

from articles.models import (
    Affiliation,
    Answer,
    Article,
    Claim,
    Figure,
    Measure,
    PublicNote,
    Quantity,
    VariantName,
)
from articles.models.claim import SpeakerKind, Zone
from articles.models.dates import DateBasis
from articles.models.figure import Kind, OrganizationType
from articles.models.names import filing_name

BY_EDITOR = "editor"
BASIS_OF_DATES = {"published": "published_basis", "said": "said_basis"}

DATE = "{0} {0}_precision {0}_basis {0}_bound {0}_note"

# Fields that mean something only together: who edits one of them has looked at all.
TOGETHER = {
    Article: [
        DATE.format("published"),
        "headline headline_start headline_end",
        "deck deck_start deck_end",
        "outlet outlet_basis",
        "first_publisher first_publisher_basis",
        "url url_basis",
        "captured captured_basis",
        "wording wording_evidence",
    ],
    Claim: [
        "content pieces start end zone",
        "speaker speaker_kind speaker_printed speaker_start speaker_end rule antecedent "
        "antecedent_start antecedent_end",
        "cue cue_start",
        "zone repeats",
        DATE.format("said"),
    ],
    Figure: ["name sort_name", "kind type", "outlet_note outlet_note_reference"],
    Quantity: ["printed start end low high unit qualifier modality"],
    Answer: ["printed start end", "figure printed_by", "answered rule"],
    Affiliation: ["since until", "role organization"],
    VariantName: [],
    Measure: [],
}

# What a person sets when making a record by hand, beside what hangs together with it.
BY_HAND = {
    Claim: "article kind content speaker speaks_for cue basis occasion told_to within said "
    "said_with",
    Figure: "name kind note display",
    VariantName: "figure name",
    Affiliation: "person organization role since",
    Quantity: "article claim printed measure",
    Answer: "article answered claim kind figure printed",
    PublicNote: "claim figure article kind text reference dated",
    Measure: "name unit words note",
}


def of(record, changed: dict) -> dict:
    """The changes with the values that follow from them."""
    rule = RULES.get(_model(record))
    return rule(record, dict(changed)) if rule else dict(changed)


def with_how_known(changed: dict, given: Mapping) -> dict:
    """The changes, with how a date that changes is known where that was said and is as before."""
    kept = {basis for date, basis in BASIS_OF_DATES.items() if date in changed} & given.keys()
    return changed | {name: given[name] for name in kept}


def names_given_up(record, before: dict) -> list[VariantName]:
    """A figure's former name stays findable, and the next import knows it: as a variant name."""
    if not isinstance(record, Figure) or "name" not in before:
        return []
    name = before["name"]
    if record.name == name or record.variant_names.filter(name=name).exists():
        return []
    return [VariantName(figure=record, name=name, basis=record.basis)]


def fields_together(model, names: Iterable[str]) -> set[str]:
    """The names with all fields that mean something only together with one of them."""
    names = set(names)
    for group in TOGETHER.get(_model(model), ()):
        group = set(group.split())
        if names & group:
            names |= group
    return names


def typed_by_hand(record) -> set[str]:
    return fields_together(type(record), BY_HAND[_model(record)].split())


def _model(record_or_model):
    return record_or_model._meta.concrete_model


def _for_article(article, changes):
    return _with_date_basis(article, changes, "published")


def _for_claim(claim, changes):
    changes = _with_date_basis(claim, changes, "said")
    if "speaker" in changes or "speaker_kind" in changes:
        changes |= {"rule": BY_EDITOR, "antecedent": ""}
        changes |= {"antecedent_start": None, "antecedent_end": None}
    if changes.get("speaker") and "speaker_kind" not in changes:
        changes |= _kind_of_known_speaker(claim)
    if changes.get("speaker_kind") == SpeakerKind.NONE:
        changes |= {"speaker_printed": "", "speaker_start": None, "speaker_end": None}
    if changes.get("zone") == Zone.BODY:
        changes["repeats"] = None
    return changes


def _for_answer(answer, changes):
    """Whoever chooses what is answered says so."""
    return changes | {"rule": BY_EDITOR} if "answered" in changes else changes


def _kind_of_known_speaker(claim):
    """A speaker who has a record is not unnamed: described, where the article only describes."""
    if claim.speaker_kind in (SpeakerKind.NAMED, SpeakerKind.DESCRIBED):
        return {}
    described = claim.speaker_printed != ""
    return {"speaker_kind": SpeakerKind.DESCRIBED if described else SpeakerKind.NAMED}


def _with_date_basis(record, changes, date):
    """A date that an editor sets is known from the editor, unless the editor says from what else."""
    basis, precision = f"{date}_basis", f"{date}_precision"
    if date not in changes:
        return changes
    if changes[date] is None:
        return changes | {basis: "", precision: "", f"{date}_bound": "on"}
    if basis not in changes:
        changes[basis] = DateBasis.EDITOR
    return changes


def _for_figure(figure, changes):
    """The filing name follows name and kind, as long as nobody has given another."""
    name, kind = changes.get("name", figure.name), changes.get("kind", figure.kind)
    if figure.pk and kind != figure.kind:
        other = OrganizationType.OTHER
        changes["type"] = "" if kind == Kind.PERSON else changes.get("type") or other
    is_changed = "name" in changes or (figure.pk and "kind" in changes)
    if is_changed and figure.sort_name == filing_name(figure.name, figure.is_person):
        changes.setdefault("sort_name", filing_name(name, kind == Kind.PERSON))
    return changes


RULES = {
    Answer: _for_answer,
    Article: _for_article,
    Claim: _for_claim,
    Figure: _for_figure,
}

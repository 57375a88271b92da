"""What one record takes over from those that are merged into it, and gives back when that is undone.

A merging keeps what it set, unit by unit: fields that only make sense together are put back together.
"""

from collections.abc import Iterable, Mapping

from django.utils import timezone

from articles.models import Figure, Merging, VariantName
from articles.models.figure import Display
from articles.models.review import Review

# Fields that are taken over, and put back, as one.
UNITS = {
    "name": ("name",),
    "sort_name": ("sort_name",),
    "type": ("kind", "type"),
    "note": ("note",),
    "outlet_note": ("outlet_note", "outlet_note_reference"),
    "display": ("display",),
}
# What an editor chooses from which record → the units that come with it.
CHOICES = {
    "name": ("name", "sort_name"),
    "type": ("type",),
    "note": ("note",),
    "outlet_note": ("outlet_note",),
}


def take_over(
    target: Figure, made: Iterable[Merging], choices: Mapping[str, Figure], by
) -> list[str]:
    """Set what was chosen, and have each merging remember what it set. Returns what was taken."""
    by_figure = {merging.figure.pk: merging for merging in made}
    for choice, figure in choices.items():
        if merging := by_figure.get(figure.root.pk):
            _take(target, merging, CHOICES[choice])
    withheld = [one for one in made if one.figure.display == Display.WITHHELD]
    for merging in withheld[:1]:
        _take(target, merging, ["display"])
    taken = [unit for merging in made for unit in merging.taken]
    if taken:
        target.save()
    for merging in made:
        if "name" in merging.taken:
            _keep_name(target, merging.taken["name"], by)
    return taken


def put_back(target: Figure, merging: Merging) -> tuple[list[str], list[str]]:
    """Set what was there before the merge, as far as nobody has edited it since.

    Where a later merge took the same over, that one inherits what was there. Returns what stays as it
    was edited, and what was put back.
    """
    left, back = [], []
    others = list(Merging.objects.standing().filter(into=target).exclude(pk=merging.pk))
    later = sorted((one for one in others if one.pk > merging.pk), key=lambda one: one.pk)
    for unit, taken in merging.taken.items():
        heir = _heir(unit, later, others)
        made_a_difference = taken["before"] != taken["after"]
        if heir and heir.taken.get(unit, {"before": taken["after"]})["before"] == taken["after"]:
            _inherit(heir, unit, taken)
        elif heir is None and _values(target, unit) == taken["after"]:
            _set(target, unit, taken)
            back += [unit] * made_a_difference
        else:
            left += [unit] * made_a_difference
    target.save()
    return left, back


def _take(target, merging, units):
    """All of the units, where any differs: an import must leave alone what belongs together."""
    if all(_values(target, unit) == _values(merging.figure, unit) for unit in units):
        return
    for unit in units:
        edited = [name for name in UNITS[unit] if name in target.edited_fields]
        after = _values(merging.figure, unit)
        merging.taken[unit] = {
            "before": _values(target, unit),
            "after": after,
            "was_edited": edited,
        }
        for name, value in after.items():
            setattr(target, name, value)
        if unit != "display":
            target.edited_fields = sorted({*target.edited_fields, *UNITS[unit]})


def _set(target, unit, taken):
    for name, value in taken["before"].items():
        setattr(target, name, value)
    forgotten = set(UNITS[unit]) - set(taken["was_edited"])
    target.edited_fields = [name for name in target.edited_fields if name not in forgotten]
    _give_up_variant(taken)


def _heir(unit, later, others):
    """The merge on which what was taken hangs from now on, or None.

    Whoever is withheld keeps the name that it goes by withheld.
    """
    if unit == "display":
        withheld = (one for one in others if one.figure.display == Display.WITHHELD)
        return next(withheld, None)
    return next((one for one in later if unit in one.taken), None)


def _inherit(heir, unit, taken):
    own = heir.taken.get(unit, taken)
    if own is not taken:
        _give_up_variant(own)
    heir.taken[unit] = taken | {"after": own["after"]}
    heir.save()


def _values(figure, unit):
    return {name: getattr(figure, name) for name in UNITS[unit]}


def _keep_name(target, taken, by):
    """The name that is given up stays findable, and the next import knows it."""
    name = taken["before"]["name"]
    if name != target.name and not target.variant_names.filter(name=name).exists():
        variant = VariantName.objects.create(
            figure=target,
            name=name,
            basis=target.basis,
            review=Review.CHECKED,
            reviewed_by=by,
            reviewed_at=timezone.now(),
        )
        taken["variant"] = variant.pk


def _give_up_variant(taken):
    """A name that only the merge kept as another form, and that nobody has touched since."""
    if variant := taken.get("variant"):
        VariantName.objects.filter(pk=variant, review=Review.CHECKED, edited_fields=[]).delete()

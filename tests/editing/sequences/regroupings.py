"""Merging, parting and their undoing as steps, with what people mean by them."""

from articles import editing
from articles.editing.taking_over import CHOICES, UNITS
from articles.models import Claim, Figure, Mention, Merging, Splitting
from tests.editing.sequences.picking import pick, pick_some

NAMES = ("Eva Diaz", "Dara Ivanova", "Mirela Castellan", "The Harbour Union")
WHOSE = {Claim: "speaker_id", Mention: "figure_id"}


class Regroupings:
    def merge(self, which, others, chosen):
        """Each bit of `chosen` says of one field whether it is taken from the last of the others."""
        target = pick(Figure.objects.filter(merged_into=None), which)
        alike = Figure.objects.filter(merged_into=None, kind=target.kind).exclude(pk=target.pk)
        figures = pick_some(alike, others, 1 + chosen % 2)
        choices = [name for n, name in enumerate(CHOICES) if chosen >> n & 1]
        made = editing.merge(figures, target, dict.fromkeys(choices, figures[-1]), self.anna)
        for merging in made:
            self.merged[merging.figure_id] = merging.into_id
            self._took_over(target, merging)

    def _took_over(self, target, merging):
        """What a merge sets, its undoing may put back."""
        for unit, taken in merging.taken.items():
            self.said.forget(target, UNITS[unit])
            assert {name: getattr(target, name) for name in UNITS[unit]} == taken["after"]

    def undo_merge(self, which):
        merging = pick(Merging.objects.standing(), which)
        editing.undo_merge(merging, self.anna)
        self.merged.pop(merging.figure_id)

    def split(self, which, first, how_many, name):
        figure = pick(Figure.objects.filter(merged_into=None), which)
        these = figure.with_merged()
        claims = Claim.objects.not_rejected().filter(speaker__in=these)
        mentions = Mention.objects.not_rejected().filter(figure__in=these)
        moved = []
        for rows in (claims, mentions):
            if rows.exists():
                moved += pick_some(rows, first, how_many)
        before = {(type(one), one.pk): one for one in moved}
        part = editing.split(figure, moved, NAMES[name % len(NAMES)], self.anna)
        for one in Splitting.objects.get(part=part).moved:
            record = before[Claim if one["what"] == "claim" else Mention, one["record"]]
            self.said.moved(record, WHOSE[type(record)], part.pk)

    def undo_split(self, which):
        splitting = pick(Splitting.objects.standing(), which)
        left = editing.undo_split(splitting, self.anna)
        stayed = {(type(one), one.pk) for one in left}
        for one in splitting.moved:
            model = Claim if one["what"] == "claim" else Mention
            record = model.objects.filter(pk=one["record"]).first()
            if record and (model, record.pk) not in stayed:
                self.said.moved_back(record, WHOSE[model])
                self.said.read(record, ["speaker_kind"])
                self.said.read_review(record)
        part = Figure.objects.get(pk=splitting.part_id)
        if part.merged_into_id and part.pk not in self.merged:
            self.merged[part.pk] = splitting.figure_id
            self.said.forget(part)

    def turn(self, which, sort):
        figure = pick(Figure.objects.filter(merged_into=None), which)
        types = ("agency", "media", "other")
        values = {"kind": "person", "type": ""}
        if figure.is_person:
            values = {"kind": "organization", "type": types[sort % len(types)]}
        self.correct_with(figure, values)

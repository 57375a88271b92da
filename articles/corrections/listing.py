"""Decisions with what readers may know of their records, loaded for all of them at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.urls import reverse
from django.utils import timezone

from articles.corrections.facts import enumerated, facts
from articles.models import Article, Claim, Decision, Figure, Measure, PublicNote, VariantName
from articles.models.decision import Action
from articles.models.taken_back import withheld_from, without

# Sort of record → what readers call one. The others stand in an article and have no number for them.
NUMBERED = {"article": "Article", "claim": "Statement", "measure": "Numbers under heading"}
BESIDE = {
    "affiliation": "A role",
    "answer": "An answer",
    "mention": "A place where somebody is named",
    "publicnote": "A note for readers",
    "quantity": "A number",
    "variantname": "A spelling of a name",
}
DONE = {
    Action.ENTERED: "was added by an editor",
    Action.REJECTED: "was rejected",
    Action.RESTORED: "was restored",
    Action.WITHDRAWN: "was withdrawn",
    Action.REINSTATED: "was put back",
    Action.PUT_BACK: "was put back to an earlier state",
    Action.MERGED: "was merged with another record of the same",
    Action.UNMERGED: "was told apart again from another with which it had been merged",
    Action.SPLIT: "was told apart from another for which it had been taken",
    Action.REJOINED: "was put together again with another from which it had been told apart",
}
OF_NAMES = {
    Action.WITHHELD: "The name of {} was withheld",
    Action.SHOWN: "The name of {} is shown again",
}
# Of what was given to the other of two, these say whose it is.
OF_SPLITS = (Action.SPLIT, Action.REJOINED)


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision. `subject` is linked to `path` where the record is public; else `path` is empty."""

    number: int
    action: str
    when: datetime
    subject: str
    done: str
    path: str
    why: str

    @property
    def in_words(self):
        """“Statement 12: speaker corrected”, “Article 4 was withdrawn”."""
        return f"{self.subject}{self.done}"

    @property
    def day(self):
        return timezone.localtime(self.when)


def told(decisions: Iterable[Decision]) -> list[Correction]:
    """What readers are told of these decisions; the number of queries does not grow with them."""
    decisions = list(decisions)
    records = Records(decisions)
    return [records.told(decision) for decision in decisions]


class Records:
    """The records that some decisions are about, as far as readers may know of them."""

    def __init__(self, decisions):
        self.ids = defaultdict(set)
        for decision in decisions:
            self.ids[decision.what].add(decision.record)
            if decision.article_id:
                self.ids["article"].add(decision.article_id)

    def told(self, decision):
        subject, done = self.words(decision)
        return Correction(
            number=decision.pk,
            action=decision.action,
            when=decision.made_at,
            subject=subject,
            done=done,
            path=self.path(decision),
            why=without(decision.why, self.taken_back(decision)).strip(),
        )

    def words(self, decision):
        if decision.action in OF_NAMES:
            return OF_NAMES[decision.action].format(self.kind_of_figure(decision)), ""
        subject = self.subject(decision)
        named = enumerated(facts(decision.what, decision.fields))
        if decision.action == Action.PUT_BACK and named:
            return subject, f": {named} put back to an earlier state"
        is_moved = decision.action in OF_SPLITS and decision.what != "figure"
        if decision.action != Action.CORRECTED and not is_moved:
            return subject, f" {DONE[decision.action]}"
        return subject, f": {named} corrected" if named else ": corrected"

    def subject(self, decision):
        if decision.what == "figure":
            kind = self.kind_of_figure(decision)
            has_number = self.shown_figure(decision.record)
            return (
                f"{kind.split()[-1].capitalize()} {decision.record}"
                if has_number
                else kind.capitalize()
            )
        if decision.what in NUMBERED:
            return f"{NUMBERED[decision.what]} {decision.record}"
        where = f" in article {decision.article_id}" if decision.article_id else ""
        return f"{BESIDE.get(decision.what, 'A record')}{where}"

    def kind_of_figure(self, decision):
        figure = self.figures.get(decision.record)
        return "a person" if figure is None or figure.is_person else "an organization"

    def path(self, decision):
        """Where the record can be read, by an address that holds its number alone where there is one."""
        record = decision.record
        match decision.what:
            case "claim":
                return self.claim_path(record)
            case "figure":
                return self.figure_path(record)
            case "measure":
                return self.measures[record].get_absolute_url() if record in self.measures else ""
            case "variantname":
                return self.figure_path(self.variants.get(record))
            case "publicnote" if record in self.notes:
                note = self.notes[record]
                return (
                    self.claim_path(note.claim_id)
                    or self.figure_path(note.figure_id)
                    or self.article_path(note.article_id)
                )
        return self.article_path(decision.article_id)

    def claim_path(self, pk):
        return reverse("claim", kwargs={"pk": pk}) if pk in self.public_claims else ""

    def article_path(self, pk):
        return self.articles[pk].lasting_path if pk in self.public_articles else ""

    def figure_path(self, pk):
        figure = self.shown_figure(pk)
        return figure.root.get_absolute_url() if figure else ""

    def shown_figure(self, pk):
        figure = self.figures.get(pk)
        return None if figure is None or figure.root.is_hidden else figure

    def taken_back(self, decision):
        """What the reason should not repeat: words that are no longer shown."""
        records = []
        if decision.article_id not in self.public_articles:
            records.append(self.articles.get(decision.article_id))
        if decision.what == "claim" and decision.record not in self.public_claims:
            records.append(self.claims.get(decision.record))
        figure = self.figures.get(decision.record) if decision.what == "figure" else None
        if figure and figure.root.is_rejected:
            records.append(figure)
        return [words for record in records if record for words in withheld_from(record)]

    @cached_property
    def notes(self):
        return PublicNote.objects.public().in_bulk(self.ids["publicnote"])

    @cached_property
    def variants(self):
        """Variant name → figure."""
        shown = VariantName.objects.public().filter(pk__in=self.ids["variantname"])
        return dict(shown.values_list("pk", "figure"))

    @cached_property
    def figures(self):
        noted = {note.figure_id for note in self.notes.values()} - {None}
        wanted = self.ids["figure"] | noted | set(self.variants.values())
        return Figure.objects.select_related("merged_into").in_bulk(wanted)

    @cached_property
    def measures(self):
        return Measure.objects.public().in_bulk(self.ids["measure"])

    @cached_property
    def claims(self):
        noted = {note.claim_id for note in self.notes.values()} - {None}
        return Claim.objects.only("content", "for_readers").in_bulk(self.ids["claim"] | noted)

    @cached_property
    def public_claims(self):
        public = Claim.objects.public().filter(pk__in=list(self.claims))
        return set(public.order_by().values_list("pk", flat=True))

    @cached_property
    def articles(self):
        noted = {note.article_id for note in self.notes.values()} - {None}
        wanted = self.ids["article"] | noted
        return Article.objects.only("headline", "deck", "begins", "for_readers").in_bulk(wanted)

    @cached_property
    def public_articles(self):
        public = Article.objects.public().filter(pk__in=list(self.articles))
        return set(public.order_by().values_list("pk", flat=True))

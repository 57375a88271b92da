"""What two or more figures hold, side by side, for whoever merges them."""

from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Count
from django.db.models.functions import Coalesce

from articles.editing.taking_over import CHOICES
from articles.models import Affiliation, Article, Claim, Figure, Mention, VariantName
from articles.models.figure import Display

CHOSEN = {
    "name": "Name",
    "type": "Sort of organization",
    "note": "For readers: who this is",
    "outlet_note": "Note on the outlet, and where it is shown",
}
# What comes along as it is: (one, many, model, whose).
OF_ANY = (
    ("claim", "claims", Claim, "speaker"),
    ("place where it is named", "places where it is named", Mention, "figure"),
    ("other form of the name", "other forms of the name", VariantName, "figure"),
)
OF_A_PERSON = (("role", "roles", Affiliation, "person"),)
OF_AN_ORGANIZATION = (
    ("claim by its people", "claims by its people", Claim, "speaks_for"),
    ("person with a role in it", "people with a role in it", Affiliation, "organization"),
    ("article published", "articles published", Article, "outlet"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """`name`: of what is chosen, or empty; `cells`: (figure, words, whether it is chosen)."""

    label: str
    cells: list
    name: str = ""


@dataclass(frozen=True)
class SideBySide:
    figures: list[Figure]
    into: Figure
    chosen: dict = field(default_factory=dict)

    @property
    def rows(self):
        yield Row(
            "Address that stays", self._cells(lambda one: one.get_absolute_url(), "into"), "into"
        )
        for name, label in CHOSEN.items():
            words = {figure.pk: words_of(figure, name) for figure in self.figures}
            if any(words.values()):
                differs = len(set(words.values())) > 1
                cells = self._cells(lambda one, words=words: words[one.pk], name)
                yield Row(label, cells, name if differs else "")
        yield Row("Checked", self._cells(lambda one: one.review_in_words))
        yield Row("To readers", self._cells(lambda one: one.get_display_display()))
        for _, many, counts in self.counts:
            cells = self._cells(lambda one, of=counts: f"{of.get(one.pk, 0):,}")
            yield Row(many.capitalize(), cells)

    def _cells(self, words, name=""):
        chosen = self.into.pk if name == "into" else self._chosen(name)
        return [(figure, words(figure), figure.pk == chosen) for figure in self.figures]

    def _chosen(self, name):
        """What the editor chose; else what the one that stays has, or the first that has anything."""
        if name in self.chosen:
            return self.chosen[name]
        ranked = sorted(self.figures, key=lambda one: one.pk != self.into.pk)
        return next((one.pk for one in ranked if name and words_of(one, name)), self.into.pk)

    @cached_property
    def counts(self):
        """(one, many, figure → how many)."""
        more = OF_A_PERSON if self.into.is_person else OF_AN_ORGANIZATION
        return [
            (one, many, counted(model, whose, self.figures))
            for one, many, model, whose in (*OF_ANY, *more)
        ]

    @property
    def said(self):
        """What will happen, a sentence each."""
        others = [figure.pk for figure in self.figures if figure.pk != self.into.pk]
        along = [(sum(of.get(pk, 0) for pk in others), one, many) for one, many, of in self.counts]
        told = [
            f"{number:,} {one if number == 1 else many}" for number, one, many in along if number
        ]
        yield (
            f"{len(self.figures)} records become one. Their claims, places, forms of the name and roles "
            "all stay, and stand on one page; the other addresses lead there. Nothing is deleted, and you "
            "can undo it on that page, also later."
        )
        yield f"What comes along: {', '.join(told) or 'nothing but the name'}."
        if len({one.display for one in self.figures}) > 1:
            yield "One of the names is withheld: merged, all of them are, until you show the name again."

    @property
    def needs_reason(self):
        return len({one.display for one in self.figures}) > 1


def words_of(figure, name):
    """What is chosen, as the editor sees it."""
    if name == "name":
        return f"{figure.name} (filed under “{figure.sort_name}”)"
    if name == "type":
        return figure.get_type_display()
    return " ".join(filter(None, (getattr(figure, part) for part in CHOICES[name])))


def best(figures):
    """The one whose address should stay: checked, shown, quoted most, oldest."""
    claims = counted(Claim, "speaker", figures)
    return min(
        figures,
        key=lambda one: (
            one.is_candidate,
            one.display != Display.SHOWN,
            -claims.get(one.pk, 0),
            one.pk,
        ),
    )


def counted(model, whose, figures):
    """Figure → how many of these records are its, or of what was merged into it."""
    ids = [figure.pk for figure in figures]
    # Looked up by their figures: a condition on the figure of each would read all there are.
    these = Figure.objects.with_merged(ids).values("pk")
    rows = model.objects.not_rejected().filter(**{f"{whose}__in": these})
    roots = rows.order_by().values(root=Coalesce(f"{whose}__merged_into", whose))
    return dict(roots.annotate(number=Count("pk")).values_list("root", "number"))

"""Anyone who can be quoted: people and organizations, states and governments among these."""

from functools import cached_property

from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from articles.extraction.folding import fold_letters, fold_name
from articles.models import names
from articles.models.addresses import address, slug
from articles.models.naming import NamedQuerySet
from articles.models.order import Bytewise
from articles.models.readers import ShownToReaders
from articles.models.reference import Referring
from articles.models.review import NOT_CHECKED, Review, Reviewed, ReviewedQuerySet, review_field

NAME_NOT_CHECKED = f"name {NOT_CHECKED}"
# What stands in the address of such a person, in place of the name.
WITHOUT_NAME = slug(NAME_NOT_CHECKED)


class Kind(models.TextChoices):
    PERSON = "person", "person"
    ORGANIZATION = "organization", "organization"


class OrganizationType(models.TextChoices):
    STATE = "state", "state"
    GOVERNMENT = "government", "government"
    MINISTRY = "ministry", "ministry"
    PARLIAMENT = "parliament", "parliament"
    PARTY = "party", "party"
    ALLIANCE = "alliance", "alliance"
    SUPRANATIONAL = "supranational", "supranational body"
    AGENCY = "agency", "agency"
    MEDIA = "media", "media"
    THINK_TANK = "think_tank", "think tank"
    ARMED_FORCE = "armed_force", "armed force"
    OTHER = "other", "other"


class Basis(models.TextChoices):
    """On what ground the archive holds a record about a figure."""

    ARTICLE = "article", "found in an article"
    AUTHORITY_LIST = "authority_list", "from the authority list"
    EDITOR = "editor", "entered by an editor"


class Display(models.TextChoices):
    SHOWN = "shown", "shown"
    WITHHELD = "withheld", "withheld"


SAID_WHERE_NAMED = "for_readers name sort_name kind review display merged_into".split()
# A longer note stands on the outlet's own page, to which lists lead.
OUTLET_NOTE_IN_LISTS = 40


class FigureQuerySet(NamedQuerySet):
    def public(self):
        """Figures that readers can open; one that was merged is reached through its root."""
        return super().public().filter(merged_into=None)

    def hidden(self):
        """Figures that readers do not meet."""
        return self.filter(Q(review=Review.REJECTED) | Q(display=Display.WITHHELD))

    def with_merged(self, given):
        """These, by their ids or a query of them, and what was merged into any of them; in no order."""
        return self.filter(Q(pk__in=given) | Q(merged_into__in=given)).order_by()

    def people(self):
        return self.filter(kind=Kind.PERSON)

    def organizations(self):
        return self.filter(kind=Kind.ORGANIZATION)

    def for_rows(self):
        """With what is said of them where they are named."""
        return self.only(*SAID_WHERE_NAMED)

    def known(self):
        """Figures of whom an editor or the authority list says that they are who they are."""
        return self.confirmed().filter(merged_into=None)

    def without_unchecked_people(self):
        """Whom one meets without asking for names that a program found and nobody has checked."""
        return self.exclude(kind=Kind.PERSON, review=Review.FOUND)

    def with_times_speaker(self):
        """Each with `times`, the number of public claims that it, or what was merged into it, makes."""
        claims = self.model._meta.get_field("claims").related_model.objects.public().order_by()
        own = claims.filter(speaker=OuterRef("pk"))
        merged = Figure.objects.filter(merged_into=OuterRef(OuterRef("pk"))).order_by()
        taken_in = claims.filter(speaker__in=merged.values("pk"))
        return self.annotate(times=_how_many(own) + _how_many(taken_in))

    def in_alphabetical_order(self):
        return self.order_by(Bytewise("sort_name"), "pk")


def _how_many(rows):
    """The number of rows of a subquery."""
    counted = rows.values(all=Value(1)).annotate(count=Count("pk"))
    return Coalesce(Subquery(counted.values("count")), 0)


def met_by_readers(figure):
    """The figure that readers meet: the root of a figure that is shown, else None."""
    root = figure and figure.root
    return None if root is None or root.is_hidden else root


class Figure(Referring, ShownToReaders, Reviewed):
    """A person or an organization. One table, so that a claim has one `speaker`."""

    words_shown = ("name", "sort_name", "note", "outlet_note", "outlet_note_reference")

    review = review_field(db_index=False)
    name = models.CharField(
        max_length=200,
        help_text="The name as the archive heads it, family name last as it is spoken. Put other "
        "printed forms under variant names. Ex.: Dara Ivanova.",
    )
    sort_name = models.CharField(
        max_length=200,
        blank=True,
        help_text="The name as it is filed: family name first, unaccented, lower case. "
        "Left empty, it is made from the name. Ex.: ivanova dara.",
    )
    key = models.CharField(
        max_length=200,
        blank=True,
        editable=False,
        db_index=True,
        help_text="The folded name, by which an import finds the record again. Never unique.",
    )
    # The family name may stand first in the one and last in the other; by these it is looked up.
    first_filed = names.first_word("sort_name")
    last_named = names.last_word("key")
    kind = models.CharField(max_length=12, choices=Kind)
    type = models.CharField(
        max_length=13,
        choices=OrganizationType,
        blank=True,
        help_text="What sort of organization; empty for a person.",
    )
    basis = models.CharField(max_length=14, choices=Basis, default=Basis.ARTICLE, editable=False)
    authority_key = models.SlugField(
        max_length=100,
        unique=True,
        null=True,
        blank=True,
        editable=False,
        help_text="The key under which the authority list names this figure.",
    )
    note = models.TextField(blank=True, help_text="For readers: who this is, in a sentence.")
    display = models.CharField(
        max_length=8,
        choices=Display,
        default=Display.SHOWN,
        help_text="Withhold minors, victims of sexual violence, and private persons whom being "
        "found could harm.",
    )
    outlet_note = models.CharField(
        "note on the outlet",
        max_length=300,
        blank=True,
        help_text="What readers should know of it as an outlet, wherever its articles are shown. "
        "Ex.: state-controlled; republishes others’ texts.",
    )
    outlet_note_reference = models.CharField(
        "reference for that note",
        max_length=500,
        blank=True,
        help_text="Where this is shown: an address on the web, or a title and a year.",
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged_figures"
    )
    seen = models.PositiveIntegerField(
        default=0,
        editable=False,
        help_text="Derived: in how many articles a name stands that nobody has checked.",
    )

    objects = FigureQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(kind=Kind.ORGANIZATION) & ~Q(type="")) | Q(kind=Kind.PERSON, type=""),
                name="figure_organization_has_type",
                violation_error_message="An organization has a type; a person has none.",
            ),
            models.CheckConstraint(
                condition=~Q(name="") & ~Q(sort_name=""), name="figure_has_name"
            ),
            models.CheckConstraint(
                condition=Q(outlet_note="") | ~Q(outlet_note_reference=""),
                name="figure_outlet_note_has_reference",
                violation_error_message="Say where this is shown.",
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=models.F("pk")),
                name="figure_not_merged_into_itself",
            ),
        ]
        indexes = [
            models.Index(fields=["kind", "sort_name"], name="figure_kind_sort_name"),
            models.Index(fields=["review", "-seen", "id"], name="figure_waiting"),
            models.Index(fields=["first_filed", "kind"], name="figure_first_filed"),
            models.Index(fields=["last_named", "kind"], name="figure_last_named"),
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.file()
        super().save(*args, **kwargs)

    def file(self):
        """Set what follows from the name: where it stands in lists, and by what it is found."""
        if not self.sort_name:
            self.sort_name = names.filing_name(self.name, self.is_person)
        self.key = fold_name(self.name)[:200]

    @property
    def is_person(self):
        return self.kind == Kind.PERSON

    @property
    def is_hidden(self):
        """Kept from readers: rejected, or withheld for the person's sake."""
        return self.is_rejected or self.display == Display.WITHHELD

    @property
    def is_unchecked_person(self):
        """A living person may have been named by mistake: the address does not spread the name."""
        return self.is_person and self.is_candidate

    @property
    def name_in_words(self):
        """The name where it stands in a sentence, and whether somebody stands behind it."""
        return f"{self.name} ({NAME_NOT_CHECKED})" if self.is_candidate else self.name

    @property
    def root(self):
        """The figure that readers meet: itself, or the one it was merged into."""
        return self if self.merged_into_id is None else self.merged_into

    @cached_property
    def noted_outlet(self):
        """The figure with whose name, where it is an outlet, editors tell readers something; or None."""
        root = met_by_readers(self)
        return root if root and root.outlet_note else None

    @property
    def outlet_note_in_short(self):
        """What stands behind its name in a list."""
        is_short = len(self.outlet_note) <= OUTLET_NOTE_IN_LISTS
        return self.outlet_note.rstrip(".") if is_short else "note on this outlet"

    @property
    def outlet_note_in_words(self):
        """“TASS: state-controlled (https://…)”, for files."""
        return f"{self.name}: {self.outlet_note.rstrip('.')} ({self.outlet_note_reference})"

    @property
    def shown_by(self):
        return self.outlet_note_reference

    def with_merged(self):
        """The ids of this figure and of those merged into it, for `in` a query.

        A condition on the figure of each claim would have the database read all claims.
        """
        return Figure.objects.with_merged([self.pk]).values("pk")

    @property
    def short_name(self):
        """The family name of a person, as the filing name has it; else the whole name.

        Whose family name is spoken first keeps the whole name: Kim Jong Un.
        """
        words, filed = self.name.split(), self.sort_name.split()
        folded = [fold_letters(word) for word in words]
        if not self.is_person or not filed or filed[0] not in folded:
            return self.name
        family = len(words) - 1 - folded[::-1].index(filed[0])
        return " ".join(words[family:])

    @property
    def letter(self):
        """The letter of A to Z under which the figure stands; “#” for anything else."""
        first = self.sort_name[:1].upper()
        return first if first.isascii() and first.isalpha() else "#"

    @property
    def slug(self):
        if self.is_unchecked_person:
            return WITHOUT_NAME
        return slug(self.name)[:80] or "figure"

    def get_absolute_url(self):
        name = "person" if self.is_person else "organization"
        return address(name, self.pk, self.slug)


class PersonManager(models.Manager.from_queryset(FigureQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind=Kind.PERSON)


class Person(Figure):
    objects = PersonManager()

    class Meta:
        proxy = True
        ordering = ["sort_name", "pk"]
        verbose_name = "person"
        verbose_name_plural = "people"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self._state.adding:
            self.kind = Kind.PERSON


class OrganizationManager(models.Manager.from_queryset(FigureQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(kind=Kind.ORGANIZATION)


class Organization(Figure):
    objects = OrganizationManager()

    class Meta:
        proxy = True
        ordering = ["sort_name", "pk"]
        verbose_name = "organization"
        verbose_name_plural = "organizations"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self._state.adding:
            self.kind = Kind.ORGANIZATION
            self.type = self.type or OrganizationType.OTHER


class VariantName(ShownToReaders, Reviewed):
    """Another form of a figure's name. It never stands alone: two Kims are two."""

    words_shown = ("name",)

    figure = models.ForeignKey(Figure, on_delete=models.CASCADE, related_name="variant_names")
    name = models.CharField(max_length=200, help_text="The form as it is printed somewhere.")
    key = models.CharField(max_length=200, editable=False, db_index=True)
    basis = models.CharField(max_length=14, choices=Basis, default=Basis.ARTICLE, editable=False)

    objects = ReviewedQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["figure", "name"], name="variant_name_once_a_figure"),
            models.CheckConstraint(condition=~Q(name=""), name="variant_name_not_empty"),
        ]
        indexes = [models.Index(fields=["review", "-id"], name="variant_name_waiting")]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.file()
        super().save(*args, **kwargs)

    def file(self):
        self.key = fold_name(self.name)[:200]

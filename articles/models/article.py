"""The piece that was printed: its words, where they come from, and when."""

from django.db import models
from django.db.models import Count, Max, Min, Q

from articles.extraction.dates import PartialDate
from articles.extraction.spans import Span
from articles.models import dates
from articles.models.access import SHOWN_WITH, Access, ShownAsFar, words_of_an_article
from articles.models.addresses import address, slug
from articles.models.figure import Figure
from articles.models.literals import Literal
from articles.models.noted import Noted
from articles.models.readers import ShownToReaders, named_as_withheld
from articles.models.review import Review, Reviewed, ReviewedQuerySet
from articles.models.taken_back import SHOWN_BY, Withdrawable
from articles.models.wording import ALTERED, WARNINGS, Wording

HEADLINE_LENGTH = 500
# Characters of a text on one page; longer than nearly all news.
READ_AT_ONCE = 60_000


def page_of(place):
    """On which page of a long text a place stands, counted from 1."""
    return place // READ_AT_ONCE + 1


def beginning(deck, paragraphs, text):
    """The first words of a deck or, where there is none, of a text."""
    first = deck or (Span(*paragraphs[0]).of(text) if paragraphs else text[:400].strip())
    words = first.split()
    return " ".join(words[:12])[:290] + (" …" if len(words) > 12 else "")


TAKEN_AWAY = Q(withdrawn_at__isnull=False) | Q(superseded_by__isnull=False)
HIDDEN = TAKEN_AWAY | Q(review=Review.REJECTED)

SAID_IN_ROWS = (
    *("for_readers", "headline", "deck", "begins", "language", "access", "wording"),
    *("published", "published_precision", "published_basis", "published_bound"),
    *("outlet", "first_publisher", "url"),
)


class ArticleQuerySet(ReviewedQuerySet):
    def public(self):
        """Articles that readers can find: not rejected, not withdrawn, the latest version."""
        return self.exclude(pk__in=Article.objects.hidden().values("pk"))

    def withdrawn(self):
        """The latest versions of those that were withdrawn, the last one first."""
        gone = self.filter(withdrawn_at__isnull=False, superseded_by=None)
        return gone.order_by("-withdrawn_at", "-pk")

    def with_tombstones(self):
        """With no more than is told of an article that was withdrawn."""
        told = ("withdrawn_at", "withdrawn_reason", *SHOWN_BY["article"], "for_readers")
        return self.only(*told)

    def hidden(self):
        """The others. They are few and have an index, so that no list need read every article."""
        return self.order_by().filter(TAKEN_AWAY | Q(review=Literal(Review.REJECTED)))

    def granted_by_right(self):
        """Those whose full text the archive may show, as it is recorded by what right."""
        is_granted = ~Q(licence="") | ~Q(permission="")
        return self.filter(is_granted, access=Access.FULL)

    def with_outlets(self):
        return self.select_related("outlet__merged_into", "first_publisher__merged_into")

    def latest_first(self):
        return self.order_by("-published_sort", "-pk")

    def last_added_first(self):
        return self.order_by("-pk")

    def extent(self):
        """From which day to which, in how many outlets."""
        return self.aggregate(
            first=Min("published"), last=Max("published"), outlets=Count("outlet", distinct=True)
        )

    def for_rows(self):
        """With what a row of a list says; outlets and notes are asked for all of them at once."""
        return self.only(*SAID_IN_ROWS)

    def for_lists(self):
        """Without the columns that only an article's own page needs."""
        shown = self.defer("text", "edits", "wording_evidence", "paragraphs")
        return shown.with_outlets().prefetch_related("public_notes")


@words_of_an_article(*SHOWN_WITH)
class Article(Withdrawable, Noted, ShownAsFar, ShownToReaders, Reviewed):
    """A saved article. `text` never changes; every span is a pair of offsets into it."""

    words_shown = (
        *("headline", "deck", "begins", "text", "edits", "byline", "url", "note"),
        *("outlet_basis", "first_publisher_basis", "url_basis", "captured_basis"),
        *("published_note", "wording_evidence", "withdrawn_reason"),
        *("rights_holder", "licence", "permission", "rights_note"),
    )
    masked = ("text",)

    identity = models.CharField(
        max_length=75,
        editable=False,
        help_text="“url:” or “sha256:” and the hash of the URL, or of the bytes where none is known.",
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    superseded_by = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="supersedes",
    )

    text = models.TextField(editable=False)
    words_hash = models.CharField(
        max_length=64,
        editable=False,
        db_index=True,
        help_text="Hash of the folded words; equal in copies of one text.",
    )
    headline = models.CharField(
        max_length=HEADLINE_LENGTH,
        blank=True,
        help_text="The headline as printed. Leave empty where the saved file has none.",
    )
    headline_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    headline_end = models.PositiveIntegerField(null=True, blank=True, editable=False)
    deck = models.TextField(blank=True, help_text="The lines below the headline that sum it up.")
    deck_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    deck_end = models.PositiveIntegerField(null=True, blank=True, editable=False)
    begins = models.CharField(
        max_length=300,
        blank=True,
        default="",
        editable=False,
        help_text="Derived: how the text of an article without a headline begins, for lists.",
    )
    paragraphs = models.JSONField(
        default=list, editable=False, help_text="Spans of the body's paragraphs, in order."
    )
    edits = models.JSONField(
        "cleaning log",
        default=list,
        editable=False,
        help_text="What is cut or repaired for readers: start, end, replacement, rule, by.",
    )

    extracted_with = models.CharField(
        max_length=64,
        blank=True,
        default="",
        editable=False,
        help_text="Hash of all that the records were made from: the text, what was known of the "
        "article, the names known beforehand, the program. While it stands, nothing is new.",
    )
    metadata_from = models.JSONField(
        "who gave each fact",
        default=dict,
        editable=False,
        help_text="For each fact about the article: manifest, page or text. Editors come first.",
    )

    outlet = models.ForeignKey(
        Figure,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="articles_published",
        limit_choices_to={"kind": "organization"},
        help_text="The site or paper that the file was saved from.",
    )
    outlet_basis = models.CharField("how the outlet is known", max_length=500, blank=True)
    first_publisher = models.ForeignKey(
        Figure,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="articles_first_published",
        limit_choices_to={"kind": "organization"},
        help_text="Who probably published the text first, where the outlet took it over.",
    )
    first_publisher_basis = models.CharField(
        "how the first publisher is known", max_length=500, blank=True
    )
    byline = models.CharField(max_length=300, blank=True, help_text="Who wrote it, as printed.")
    url = models.URLField(
        max_length=2000, blank=True, help_text="Where the article stood on the web."
    )
    url_basis = models.CharField("how the address is known", max_length=500, blank=True)
    language = models.CharField(max_length=12, default="en")

    published = models.DateField(
        "published",
        null=True,
        blank=True,
        help_text="For a month or a year, its first day. A date beside the weather is the day of "
        "saving, not of publication.",
    )
    published_precision = dates.precision_field("publication date")
    published_basis = dates.basis_field("publication date")
    published_bound = dates.bound_field("publication date")
    published_note = models.TextField(
        blank=True,
        help_text="The words or the event from which the date is known; it goes on from “worked "
        "out: …”. Ex.: the text says “on Thursday”, at the summit of 17 October 2024.",
    )
    published_sort = dates.sortable("published")
    captured = models.DateField("saved", null=True, blank=True, help_text="The day of saving.")
    captured_basis = models.CharField("how the day of saving is known", max_length=300, blank=True)

    wording = models.CharField(max_length=12, choices=Wording, default=Wording.NOT_EXAMINED)
    wording_evidence = models.JSONField(
        default=list, blank=True, help_text="What shows the change, one sign an entry."
    )
    access = models.CharField(max_length=8, choices=Access, blank=True, default=Access.DEFAULT)
    rights_holder = models.CharField(
        max_length=300, blank=True, help_text="Who holds the rights in the text. Ex.: the outlet."
    )
    licence = models.CharField(
        max_length=300,
        blank=True,
        help_text="Under which licence the text may be shown: its name or address. Ex.: CC BY 4.0.",
    )
    permission = models.TextField(
        blank=True, help_text="Who allowed the archive to show it, when and on what terms."
    )
    rights_note = models.TextField(
        blank=True, help_text="What else is known of the rights in this text."
    )
    note = models.TextField(
        blank=True, help_text="For readers: what one must know about this copy."
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_reason = models.TextField(blank=True, editable=False)
    added_at = models.DateTimeField(auto_now_add=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-published_sort", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["identity", "version"], name="article_identity_version"
            ),
            dates.date_has_precision("published", "article"),
            models.CheckConstraint(
                condition=Q(headline_start=None, headline_end=None)
                | Q(
                    headline_start__isnull=False,
                    headline_end__isnull=False,
                    headline_start__lt=models.F("headline_end"),
                ),
                name="article_headline_span",
            ),
            models.CheckConstraint(
                condition=Q(deck_start=None, deck_end=None)
                | Q(
                    deck_start__isnull=False,
                    deck_end__isnull=False,
                    deck_start__lt=models.F("deck_end"),
                ),
                name="article_deck_span",
            ),
            models.CheckConstraint(
                condition=Q(outlet=None) | ~Q(outlet_basis=""),
                name="article_outlet_has_basis",
                violation_error_message="Say how the outlet is known.",
            ),
        ]
        indexes = [
            models.Index(fields=["-published_sort", "-id"], name="article_latest_first"),
            models.Index(fields=["outlet", "-published_sort"], name="article_outlet_latest"),
            models.Index(
                fields=["withdrawn_at", "superseded_by", "review"],
                condition=HIDDEN,
                name="article_hidden",
            ),
            models.Index(
                fields=["published", "published_precision", "published_basis", "wording", "outlet"],
                name="article_coverage",
            ),
        ]

    def __str__(self):
        return self.title

    @property
    def title(self):
        """The headline, or, where none was saved, how the text begins, said as such."""
        if self.headline:
            return self.headline
        opening = self.opening
        return f"No headline saved. Begins: {opening}" if opening else "No headline saved"

    @property
    def opening(self):
        """The first words of the article, for one without a headline, if its text is shown."""
        return (self.begins or self.first_words()) if self.shows_text else ""

    def names_within(self, start, length):
        """Where names are withheld in a part of the text, for readers; told from where it begins."""
        spans = (self.for_readers or {}).get("text", []) if self.is_for_readers else []
        start = max(start, 0)
        return [
            (max(first - start, 0), min(last - start, length))
            for first, last in spans
            if first < start + length and start < last
        ]

    def first_words(self):
        return named_as_withheld(beginning(self.deck, self.paragraphs, self.text))

    @property
    def is_gone(self):
        """Taken from the public pages; its address answers that it is gone."""
        return self.is_rejected or self.is_withdrawn

    @property
    def web_address(self):
        """The address where it may be made a link; an import may bring in anything."""
        return self.url if self.url.startswith(("http://", "https://")) else ""

    @property
    def noted_outlets(self):
        """Where it stood, and where it probably stood first, as far as editors put a note to these."""
        outlets = (self.outlet, self.first_publisher)
        return [noted for one in outlets if one and (noted := one.noted_outlet)]

    @property
    def wording_is_altered(self):
        return self.wording in ALTERED

    @property
    def wording_warning(self):
        """What a reader must know before quoting; empty where the wording is not known to differ."""
        return WARNINGS.get(self.wording, "")

    @property
    def published_in_words(self):
        return dates.in_words(self.published, self.published_precision)

    @property
    def published_with_bound(self):
        return dates.with_bound(self.published_in_words, self.published_bound)

    @property
    def dated_in_words(self):
        """When it was published, as a list says it: “17 October 2024, worked out from the text”."""
        if self.published is None:
            return "undated"
        day = self.published_with_bound
        if self.published_basis in ("", dates.DateBasis.PRINTED):
            return day
        return f"{day}, {dates.BASES[self.published_basis]}"

    @property
    def published_how_known(self):
        return dates.how_known(self.published_basis, self.published_note)

    @property
    def published_between(self):
        """The first and the last day on which it may have been published, or None."""
        if self.published is None:
            return None
        is_latest = self.published_bound == dates.Bound.NOT_AFTER
        last = PartialDate(self.published, self.published_precision).last_day
        return dates.NO_DATE if is_latest else self.published, last

    @property
    def published_iso(self):
        return dates.iso(self.published, self.published_precision)

    @property
    def slug(self):
        return slug(self.headline)[:80].strip("-") or "article"

    def get_absolute_url(self):
        return address("article", self.pk, self.slug)

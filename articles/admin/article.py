"""Articles: what was printed, where and when. The text itself is as it was saved."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminURLFieldWidget
from django.urls import reverse
from django.utils import timezone

from articles import editing
from articles.admin.cleaning import Cleaning, in_words
from articles.admin.decisions import REINSTATE, WITHDRAW
from articles.admin.filters import OfAccession, StateOfChecking, by_month, by_outlet, whether
from articles.admin.how_known import AsksHowKnown, Fact, as_before
from articles.admin.lines import LinesField
from articles.admin.lists import LargeChangeList
from articles.admin.passages import adding_by_selection, plain_list, text_with_claims
from articles.admin.public_note import HasNotes
from articles.admin.reading_again import ReadingAgain
from articles.admin.reviewed import ReviewedAdmin, links
from articles.admin.searching import articles_found
from articles.admin.words import number_of, who
from articles.editing.passages import whole_text
from articles.models import Article
from articles.models.dates import Precision


class ArticleForm(AsksHowKnown):
    class Meta:
        labels = {
            "published": "Day of publication",
            "published_precision": "Known",
            "published_bound": "Published",
            "published_basis": "Known from",
            "published_note": "What tells the date",
            "captured": "Day of saving",
        }
        help_texts = {
            "published": "Ex.: 17/10/2024. For a month or a year, its first day.",
            "captured": "Ex.: 23/11/2024.",
            "access": "What is chosen here holds for everybody. As the archive is set: who is signed "
            "in reads the full text, visitors get as much as whoever runs the archive has decided for all articles.",
        }

    facts = (
        Fact("outlet", "outlet", ("outlet_basis",)),
        Fact("first_publisher", "first publisher", ("first_publisher_basis",)),
        Fact("url", "address", ("url_basis",)),
        Fact("published", "day of publication", ("published_basis", "published_note")),
        Fact("captured", "day of saving", ("captured_basis",)),
    )
    outlet_as_before = as_before()
    first_publisher_as_before = as_before()
    url_as_before = as_before()
    published_as_before = as_before()
    captured_as_before = as_before()
    url = forms.URLField(
        label="Address",
        max_length=2000,
        required=False,
        assume_scheme="https",
        widget=AdminURLFieldWidget,
        help_text=Article._meta.get_field("url").help_text,
    )
    wording_evidence = LinesField(
        label="Signs of the change", help_text="What shows it, one sign a line."
    )

    def follow(self, changes):
        self._follow_date(changes)
        super().follow(changes)
        for part in ("headline", "deck"):
            if part in changes:
                changes |= editing.part_at(self.instance, part, changes[part])

    def _follow_date(self, changes):
        """A day is known to the day, unless the editor says to the month or year."""
        if changes.get("published") and not self.cleaned_data.get("published_precision"):
            changes["published_precision"] = Precision.DAY


class ArticleChangeList(LargeChangeList):
    def get_queryset(self, request, **kwargs):
        return super().get_queryset(request, **kwargs).for_lists()


@admin.register(Article)
class ArticleAdmin(Cleaning, ReadingAgain, HasNotes, ReviewedAdmin):
    form = ArticleForm
    list_display = ["title_column", who("outlet", "outlet"), "dated", "wording", "checked"]
    actions = [
        *ReviewedAdmin.actions,
        *("read_again_selected", "withdraw_selected", "reinstate_selected"),
    ]
    decisions = (*ReviewedAdmin.decisions, WITHDRAW, REINSTATE)
    list_filter = [
        StateOfChecking,
        ("withdrawn_at", whether("withdrawn", "yes", "no")),
        by_outlet("outlet"),
        by_month("published", "month of publication"),
        "wording",
        ("headline", whether("headline", "saved", "none saved")),
        OfAccession,
    ]
    list_select_related = ["outlet__merged_into"]
    sortable_by = ["dated"]
    find = staticmethod(articles_found)
    search_fields = ["headline"]
    search_help_text = (
        "Search for words of the text and names in it, or for the address on the web or "
        "the name of the saved file. Words in quotation marks stand together; a minus leaves a word out."
    )
    autocomplete_fields = ["outlet", "first_publisher"]
    readonly_fields = ["contents", "notes", "saved_files", "cleaning", "printed_text"]
    fieldsets = [
        (None, {"fields": ["contents", "notes"]}),
        (
            "Headline",
            {
                "fields": ["headline", "deck", "byline", "language"],
                "description": "As printed. Leave empty what the saved file does not have.",
            },
        ),
        (
            "Where it was published",
            {
                "fields": [
                    "outlet",
                    "outlet_basis",
                    "outlet_as_before",
                    "first_publisher",
                    "first_publisher_basis",
                    "first_publisher_as_before",
                    "url",
                    "url_basis",
                    "url_as_before",
                ],
                "description": "Say for each how it is known: readers see it beside the name.",
            },
        ),
        (
            "When it was published and saved",
            {
                "fields": [
                    ("published", "published_precision"),
                    "published_bound",
                    "published_basis",
                    "published_note",
                    "published_as_before",
                    "captured",
                    "captured_basis",
                    "captured_as_before",
                ],
                "description": "Publication and saving are two dates. A date printed beside the "
                "weather or the menu is the day of saving.",
            },
        ),
        (
            "Wording",
            {
                "fields": ["wording", "wording_evidence"],
                "description": "Whether the words are those of the first publisher. If not, every "
                "statement from this article warns its readers.",
            },
        ),
        ("For readers", {"fields": ["note"]}),
        (
            "What readers may see",
            {
                "fields": ["access", "rights_holder", "licence", "permission", "rights_note"],
                "description": "The text belongs to whoever wrote or published it. Readers see what "
                "is written here. Search engines are let in only where the full text is shown and a "
                "licence or a permission stands here.",
            },
        ),
        (
            "The saved file",
            {
                "fields": ["saved_files", "cleaning", "printed_text"],
                "description": "The file and its text stay as they were saved, letter for letter. "
                "Where the file itself is bad, save the page again and import the better copy: it "
                "becomes the new version of this article, and this one is kept.",
            },
        ),
    ]

    def get_changelist(self, request, **kwargs):
        return ArticleChangeList

    def has_add_permission(self, request):
        """Articles come in by an import."""
        return False

    @admin.action(description="Withdraw", permissions=["change"])
    def withdraw_selected(self, request, queryset):
        return self.decide(request, queryset, WITHDRAW)

    @admin.action(description="Put back what was withdrawn", permissions=["change"])
    def reinstate_selected(self, request, queryset):
        return self.decide(request, queryset, REINSTATE)

    @admin.display(description="state of checking", ordering="review")
    def state(self, obj):
        return f"{super().state(obj)}{_withdrawn(obj)}"

    @admin.display(description="checked", ordering="review")
    def checked(self, obj):
        return "withdrawn" if obj.withdrawn_at else super().checked(obj)

    @admin.display(description="article")
    def title_column(self, obj):
        return obj.title

    @admin.display(description="published", ordering="published_sort")
    def dated(self, obj):
        return obj.dated_in_words

    @admin.display(description="in this article")
    def contents(self, obj):
        """Links to what was found in it, each a list that can be searched."""
        parts = [
            ("claim", obj.claims, "claim"),
            (
                "mention",
                obj.mentions,
                "place where somebody is named",
                "places where somebody is named",
            ),
            ("quantity", obj.quantities, "number"),
            ("answer", obj.answers, "answer"),
        ]
        lists = [
            (
                f"{reverse(f'admin:articles_{model}_changelist')}?article={obj.pk}",
                number_of(rows.count(), *words),
            )
            for model, rows, *words in parts
        ]
        reviewing = f"{reverse('admin:review')}?article={obj.pk}"
        adding = self.offered(obj, "add_claim", (_adding_a_claim(obj), "Add a claim"))
        return links([*lists, (reviewing, "Review what waits here"), *adding])

    @admin.display(description="saved files")
    def saved_files(self, obj):
        captures = obj.captures.without_bytes()
        return links(
            (reverse("admin:articles_capture_change", args=[capture.pk]), capture.file_name)
            for capture in captures
        )

    @admin.display(description="cleaning log")
    def cleaning(self, obj):
        """What is cut or repaired for readers, in words, and the way to change it."""
        rows = [in_words(obj, entry) for entry in obj.edits]
        ways = self.offered(
            obj,
            "change_article",
            (self.address("cleaning", obj.pk), "Put back, cut or replace a passage"),
            (self.address("read_again", obj.pk), "Read the article again"),
        )
        told = rows or ["Nothing was cut or repaired."]
        return plain_list([*told, links(ways)] if ways else told)

    @admin.display(description="text, as saved")
    def printed_text(self, obj):
        claims = obj.claims.public().as_printed().defer("search__tokens")
        text = text_with_claims(
            whole_text(obj, claims),
            lambda claim: reverse("admin:articles_claim_change", args=[claim.pk]),
        )
        if not self.offered(obj, "add_claim", _adding_a_claim(obj)):
            return text
        return text + adding_by_selection(_adding_a_claim(obj))


def _adding_a_claim(article):
    return f"{reverse('admin:articles_claim_add')}?article={article.pk}"


def _withdrawn(article):
    if article.withdrawn_at is None:
        return ""
    day = timezone.localtime(article.withdrawn_at)
    return f". Withdrawn on {day:%-d %B %Y}: {article.withdrawn_reason}"

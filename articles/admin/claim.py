"""Claims: what somebody is reported to have said, put right from the words of the article."""

from django.contrib import admin
from django.http import QueryDict
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator

from articles import editing
from articles.admin.filters import OfArticle, OfSpeaker, OfWhomItSpeaks
from articles.admin.passages import AroundField, passage
from articles.admin.public_note import HasNotes
from articles.admin.reviewed import ReviewedAdmin, ReviewedForm, links
from articles.editing.passages import passage_of_claim
from articles.models import Claim


class ClaimForm(ReviewedForm):
    class Meta:
        labels = {
            "speaks_for": "Speaks for",
            "within": "Reported within",
            "said": "Day",
            "said_precision": "Known",
            "said_bound": "Said",
            "said_basis": "Known from",
            "said_note": "Words that tell the day",
        }
        help_texts = {"said": "Ex.: 17/10/2024. For a month or a year, its first day."}

    around = AroundField(label="Words around them")

    def clean(self):
        cleaned = super().clean()
        self._refer_to_the_same_article(cleaned)
        self._not_twice(cleaned)
        return cleaned

    def follow(self, changes):
        """Find the places of the words; each that cannot be found is an error beside its field."""
        claim = self.instance
        article = getattr(claim, "article", None) or changes.get("article")
        if article is None:
            return
        claim.article = article
        if {"content", "around", "kind"} & set(self.changed_data):
            self._place_content(claim, changes)
        if claim.pk is None and "content" not in changes:
            return
        near = (changes.get("start", claim.start), changes.get("end", claim.end))
        if "speaker_printed" in changes:
            self._place("speaker_printed", changes, editing.speaker_words_at, near)
        if "cue" in changes:
            self._place("cue", changes, editing.cue_at, near)

    def _place_content(self, claim, changes):
        words = self.cleaned_data.get("content", "")
        near = None if claim.pk is None else (claim.start, claim.end)
        try:
            changes |= editing.content_at(
                claim.article,
                words,
                kind=self.cleaned_data.get("kind", claim.kind),
                around=self.cleaned_data.get("around", ""),
                near=near,
            )
        except editing.WordsNotPlaced as error:
            changes.pop("content", None)
            if words:
                self.add_error("content", str(error))

    def _place(self, name, changes, find, near):
        try:
            changes |= find(self.instance.article, changes[name], near)
        except editing.WordsNotPlaced as error:
            del changes[name]
            self.add_error(name, str(error))

    def _refer_to_the_same_article(self, cleaned):
        for name in ("within", "repeats"):
            other = cleaned.get(name)
            if other and other.article_id != self.instance.article_id:
                self.add_error(name, "Choose a claim from the same article.")
            elif other and other.pk == self.instance.pk:
                self.add_error(name, "Choose another claim than this one.")

    def _not_twice(self, cleaned):
        if self.instance.pk is None and self.instance.pieces and not self.errors:
            twin = editing.already_entered(self.instance)
            if twin:
                address = reverse("admin:articles_claim_change", args=[twin.pk])
                said = "was rejected; restore it there" if twin.is_rejected else "is there already"
                link = format_html('<a href="{}">The same claim</a> {}.', address, said)
                self.add_error(None, link)


@admin.register(Claim)
class ClaimAdmin(HasNotes, ReviewedAdmin):
    form = ClaimForm
    list_display = ["__str__", "speaker", "article_title", "checked"]
    list_filter = [
        "review",
        "kind",
        "speaker_kind",
        ("speaker", admin.EmptyFieldListFilter),
        ("article__outlet", admin.RelatedOnlyFieldListFilter),
        "zone",
        OfArticle,
        OfSpeaker,
        OfWhomItSpeaks,
    ]
    list_select_related = ["article", "speaker"]
    ordering = ["-article_id", "start", "pk"]
    search_fields = ["content", "speaker__name", "speaker_printed"]
    search_help_text = "Search in the words and in the names of speakers, recorded and printed."
    autocomplete_fields = ["article", "speaker", "speaks_for", "within", "repeats"]
    readonly_fields = ["where", "passage", "zone", "why", "together", "notes"]
    said = (
        "When it was said",
        {
            "fields": [("said", "said_precision"), "said_bound", "said_basis", "said_note"],
            "description": "Only where the article lets one know. Without it, the claim stands "
            "under the date of its article, worded “said then or earlier”.",
        },
    )
    put = (
        "How it is put",
        {
            "fields": ["cue", "basis", "occasion", "told_to", "within"],
            "description": "In the words of the article.",
        },
    )
    who = [
        "speaker",
        "speaker_kind",
        "speaker_printed",
        "speaks_for",
    ]
    who_description = (
        "The speaker is the person or organization that the archive knows; type any form of the "
        "name. “As printed” is what this article calls them at this place."
    )
    fieldsets = [
        (None, {"fields": ["where", "passage", "notes"]}),
        (
            "What was said",
            {
                "fields": ["content", "around", "kind", "zone", "repeats"],
                "description": "To mark other words, paste them over these as they stand in the "
                "article. Blanks, quotation marks and dashes may differ.",
            },
        ),
        ("Who said it", {"fields": [*who, "why", "together"], "description": who_description}),
        put,
        said,
    ]
    add_fieldsets = [
        (
            "What was said",
            {
                "fields": ["article", "content", "around", "kind"],
                "description": "Choose the article, then paste the words as they stand in it. "
                "Blanks, quotation marks and dashes may differ.",
            },
        ),
        ("Who said it", {"fields": who, "description": who_description}),
        put,
        said,
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("article__text", "article__paragraphs")

    def get_fieldsets(self, request, obj=None):
        return super().get_fieldsets(request, obj) if obj else self.add_fieldsets

    def enter(self, record, by):
        editing.enter_placed(record, by)

    def effects(self, decision, records):
        if decision.name == "reject" and records.filter(quantities__isnull=False).exists():
            return ["The numbers given in these words leave the lists with them."]
        return []

    @admin.display(description="article", ordering="article")
    def article_title(self, obj):
        return Truncator(obj.article.title).words(8)

    @admin.display(description="article")
    def where(self, obj):
        article = obj.article
        change = reverse("admin:articles_article_change", args=[article.pk])
        claims = f"{reverse('admin:articles_claim_changelist')}?article={article.pk}"
        pairs = [(change, article.title), (claims, "all its claims")]
        if self.is_public(obj):
            pairs.append((obj.get_context_url(), "read it there"))
        return links(pairs)

    @admin.display(description="passage")
    def passage(self, obj):
        return passage(passage_of_claim(obj))

    @admin.display(description="why this speaker")
    def why(self, obj):
        return obj.why_this_speaker

    @admin.display(description="said together with")
    def together(self, obj):
        """The other joint speakers of the same words, each with a record of its own."""
        others = editing.claims_of_the_same_words(obj)
        address = "admin:articles_claim_change"
        pairs = [(reverse(address, args=[other.pk]), _speaker(other)) for other in others]
        words = QueryDict(mutable=True)
        words.update({"article": obj.article_id, "content": obj.content, "kind": obj.kind})
        adding = f"{reverse('admin:articles_claim_add')}?{words.urlencode()}"
        return links([*pairs, (adding, "Add somebody who said it too")])


def _speaker(claim):
    return claim.speaker.name if claim.speaker else claim.speaker_printed or "nobody named"

"""Claims: what somebody is reported to have said, put right from the words of the article."""

from copy import copy

from django.contrib import admin, messages
from django.http import HttpResponseRedirect, QueryDict
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.text import Truncator

from articles import editing
from articles.admin.claim_form import ClaimForm
from articles.admin.desk import desk, write_place
from articles.admin.filters import (
    OfArticle,
    OfSpeaker,
    OfWhomItSpeaks,
    StateOfChecking,
    by_outlet,
    whether,
)
from articles.admin.public_note import HasNotes
from articles.admin.reviewed import ReviewedAdmin, links
from articles.admin.searching import claims_found
from articles.admin.words import recorded_name
from articles.models import Claim
from articles.models.readers import Reader, read_by

# Of what is set, these may make the speaker another than whose name is printed.
SPEAKER = {"speaker", "speaker_kind", "speaker_printed"}


@admin.register(Claim)
class ClaimAdmin(HasNotes, ReviewedAdmin):
    form = ClaimForm
    list_display = ["__str__", "said_by", "article_title", "checked"]
    list_filter = [
        StateOfChecking,
        "kind",
        "speaker_kind",
        ("speaker", whether("speaker", "chosen", "nobody chosen")),
        by_outlet("article__outlet"),
        "zone",
        OfArticle,
        OfSpeaker,
        OfWhomItSpeaks,
    ]
    list_select_related = ["article", "speaker__merged_into"]
    sortable_by = ()  # by anything else than when it came, all would be read
    find = staticmethod(claims_found)
    search_fields = ["content"]
    search_help_text = (
        "Search in the words and in the names of speakers, recorded and printed. Words in "
        "quotation marks stand together; a minus leaves a word out."
    )
    autocomplete_fields = ["article", "speaker", "speaks_for", "within", "repeats"]
    has_own_name = ["speaker"]
    readonly_fields = ["where", "passage", "zone", "why", "together", "notes"]
    said = (
        "When it was said",
        {
            "fields": [
                ("said", "said_precision"),
                "said_bound",
                "said_basis",
                "said_note",
                "said_as_before",
            ],
            "description": "Only where the article lets one know. Without it, the claim stands "
            "under the date of its article, worded “said then or earlier”.",
        },
    )
    put = (
        "How it is put",
        {
            "fields": ["cue", "basis", "occasion", "told_to", "within", "cue_place"],
            "description": "In the words of the article.",
        },
    )
    who = [
        "speaker",
        ("speaker_name", "speaker_new"),
        "speaker_kind",
        "speaker_printed",
        "speaks_for",
        "speaker_printed_place",
    ]
    who_description = (
        "The speaker is the person or organization that the archive knows: type any form of the "
        "name, or a role. “As printed” is what this article calls them at this place."
    )
    pasting = (
        'Paste the words here as they stand in the article<span class="by-script">, or select them in '
        "the text above</span>. Blanks, quotation marks and dashes may differ. “Preview” shows what "
        "readers will see."
    )
    pasting_below = pasting.replace("the text above", "the text below", 1)
    fieldsets = [
        (None, {"fields": ["where", "passage", "notes"]}),
        (
            "What was said",
            {
                "fields": ["content", "around", "kind", "zone", "repeats", "content_place"],
                "description": pasting,
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
                "fields": ["article", "passage", "content", "around", "kind", "content_place"],
                "description": pasting_below,
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

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.may_enter_figures = request.user.has_perm("articles.add_figure")
        return form

    def keep(self, record, form, by, why):
        """A speaker who is new is entered first."""
        if form.new_speaker is not None:
            speaker = editing.enter(form.new_speaker, by, why)
            record.speaker = form.values["speaker"] = speaker
        super().keep(record, form, by, why)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if SPEAKER & form.values.keys() and (warning := misfit(obj)):
            self.message_user(request, f"Is the speaker right? {warning}", messages.WARNING)

    def enter(self, record, by, why):
        editing.enter_placed(record, by, why)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        form = context["adminform"].form
        if "_preview" in request.POST and not form.errors:
            context["preview"] = self.preview(form, request.user)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def preview(self, form, by):
        """The claim as visitors will read it: saved, looked at, and taken back."""
        claim = copy(form.instance)
        with editing.tried():
            self.keep(claim, form, by, "")
            warning = misfit(claim)
            with read_by(Reader()):
                shown = Claim.objects.for_lists().get(pk=claim.pk)
                is_new = form.instance.pk is None
                context = {"claim": shown, "is_new": is_new, "warning": warning}
                return render_to_string("admin/articles/claim/preview.html", context)

    def response_post_save_add(self, request, obj):
        """Back to the article, for whoever came from there."""
        if "article" not in request.GET:
            return super().response_post_save_add(request, obj)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.article_id]))

    def effects(self, decision, records):
        if decision.name == "reject" and records.filter(quantities__isnull=False).exists():
            return ["The numbers given in these words leave the lists with them."]
        return []

    @admin.display(description="speaker")
    def said_by(self, obj):
        """Who is chosen; else, plainly, that nobody is, behind what the article prints."""
        if obj.speaker:
            return recorded_name(obj.speaker)
        return f"“{obj.speaker_printed}”: nobody chosen" if obj.speaker_printed else "nobody chosen"

    @admin.display(description="article")
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
        if getattr(obj, "article", None) is None:
            return "Choose an article first: “Add a claim” on an article’s own form has its text."
        return desk(obj, obj.pk is None or self.offered(obj, "change_claim", True))

    @admin.display(description="why this speaker")
    def why(self, obj):
        """An editor who chose another name was told so then."""
        warning = "" if obj.is_set_by_editor else misfit(obj)
        return f"{obj.why_this_speaker} {warning}".strip()

    @admin.display(description="said together with")
    def together(self, obj):
        """The other joint speakers of the same words, each with a record of its own."""
        others = editing.claims_of_the_same_words(obj)
        address = "admin:articles_claim_change"
        pairs = [(reverse(address, args=[other.pk]), _speaker(other)) for other in others]
        words = QueryDict(mutable=True)
        place = write_place(obj.pieces)
        words.update({"article": obj.article_id, "kind": obj.kind, "content_place": place})
        adding = f"{reverse('admin:articles_claim_add')}?{words.urlencode()}"
        way = self.offered(obj, "add_claim", (adding, "Add somebody who said it too"))
        return links([*pairs, *way]) or "nobody"


def misfit(claim):
    """What to say where the article prints a name, and not one of the speaker; else nothing."""
    if not claim.is_printed_under_another_name:
        return ""
    return (
        f"The article prints “{claim.speaker_printed}”, and that is no name of "
        f"{recorded_name(claim.speaker)}. Choose who is meant; if it is the same person, add the printed "
        "form to the other forms of the name."
    )


def _speaker(claim):
    return claim.speaker.name if claim.speaker else claim.speaker_printed or "nobody named"

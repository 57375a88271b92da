"""Public notes: what editors tell readers beside a claim, a name or an article."""

from django.contrib import admin
from django.urls import reverse
from django.utils.text import Truncator

from articles.admin.filters import OfArticle, OfClaim, OfFigure, StateOfChecking
from articles.admin.reviewed import ReviewedAdmin, ReviewedForm, links
from articles.models import PublicNote

NOT_IN_LISTS = [f"article__{name}" for name in ("text", "edits", "paragraphs", "wording_evidence")]


class PublicNoteForm(ReviewedForm):
    class Meta:
        labels = {
            "claim": "About the claim",
            "figure": "About the person or organization",
            "article": "About the article",
            "dated": "Day",
        }
        help_texts = {
            "kind": "A correction is the archive’s own. A reply is in the words of who was quoted "
            "or named, or of somebody who speaks for them; readers see it between quotation marks. "
            "A later correction by the outlet says what the outlet took back, and when.",
            "claim": "Readers see the note beside it in every list, citation and file, whoever "
            "else said the same words.",
            "figure": "Readers see the note on the page of this person or organization.",
            "article": "Readers see the note above the article, and a line about it beside each of "
            "its claims.",
        }


@admin.register(PublicNote)
class PublicNoteAdmin(ReviewedAdmin):
    form = PublicNoteForm
    list_display = ["words", "kind", "about", "dated", "checked"]
    list_filter = [StateOfChecking, "kind", OfClaim, OfFigure, OfArticle]
    list_select_related = ["claim", "figure", "article"]
    search_fields = ["text", "reference", "claim__content", "figure__name", "article__headline"]
    search_help_text = "Search in the notes and in what they are about."
    autocomplete_fields = ["claim", "figure", "article"]
    fieldsets = [
        (
            "What it is about",
            {
                "fields": ["claim", "figure", "article"],
                "description": "Choose one of the three.",
            },
        ),
        (
            "What readers are told",
            {
                "fields": ["kind", "text", "dated", "reference"],
                "description": "Readers see it as soon as you save.",
            },
        ),
    ]
    checking = (
        "Checking",
        {
            "fields": ["state", "decided", "because"],
            "description": "“Reject” takes the note back: it leaves every page, feed and file.",
        },
    )

    def get_queryset(self, request):
        return super().get_queryset(request).defer(*NOT_IN_LISTS)

    def is_public(self, obj):
        """Not while a form that is shown again leaves open what the note is about."""
        return obj.record is not None and super().is_public(obj)

    @admin.display(description="words", ordering="text")
    def words(self, obj):
        return Truncator(obj.text).words(12)

    @admin.display(description="about")
    def about(self, obj):
        return Truncator(obj.record).words(8)


class HasNotes:
    """For records that notes can be about: the notes there are, and the way to add one."""

    @admin.display(description="public notes")
    def notes(self, obj):
        about = obj._meta.concrete_model._meta.model_name
        written = [
            (reverse("admin:articles_publicnote_change", args=[note.pk]), in_short(note))
            for note in obj.public_notes.in_order()
        ]
        adding = f"{reverse('admin:articles_publicnote_add')}?{about}={obj.pk}"
        way = self.offered(obj, "add_publicnote", (adding, "Add a public note"))
        return links([*written, *way]) or "none"


def in_short(note):
    """“Reply, 3 May 2025: She did not say so. (rejected)”."""
    said = Truncator(note.text).words(8)
    return f"{note.kind_and_day}: {said}{' (rejected)' if note.is_rejected else ''}"

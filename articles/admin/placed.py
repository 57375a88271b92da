"""Records that stand in an article in one piece of its words, and whose form finds their place."""

from django.contrib import admin
from django.urls import reverse

from articles import editing
from articles.admin.passages import AroundField, passage
from articles.admin.reviewed import ReviewedAdmin, ReviewedForm, links
from articles.editing.passages import passage as passage_of


class PlacedForm(ReviewedForm):
    """`find` places the words of `printed`; each of `of_the_article` is a claim of the same one."""

    find = None
    of_the_article = ("claim",)
    around = AroundField(label="Words around it")

    def clean(self):
        cleaned = super().clean()
        for name in self.of_the_article:
            claim = cleaned.get(name)
            if claim and claim.article_id != self.instance.article_id:
                self.add_error(name, "Choose a claim from the same article.")
        return cleaned

    def follow(self, changes):
        record = self.instance
        article = getattr(record, "article", None) or changes.get("article")
        words = self.cleaned_data.get("printed", "")
        if article is None or not words or not {"printed", "around"} & set(self.changed_data):
            return
        record.article = article
        near = None if record.pk is None else (record.start, record.end)
        around = self.cleaned_data.get("around", "")
        try:
            changes |= type(self).find(record.article, words, around=around, near=near)
        except editing.WordsNotPlaced as error:
            changes.pop("printed", None)
            self.add_error("printed", str(error))


class PlacedAdmin(ReviewedAdmin):
    """Shows the record's words in their passage; a form of its own for what is added by hand."""

    hangs_on = ("claim", "its claim")

    @admin.display(description="article")
    def where(self, obj):
        """Links to the article, and to the claim at the field that `hangs_on` names and words."""
        pairs = [(reverse("admin:articles_article_change", args=[obj.article_id]), obj.article)]
        field, words = self.hangs_on
        if claim := getattr(obj, f"{field}_id"):
            pairs.append((reverse("admin:articles_claim_change", args=[claim]), words))
        return links(pairs)

    def get_queryset(self, request):
        return super().get_queryset(request).defer("article__text", "article__paragraphs")

    def get_fieldsets(self, request, obj=None):
        return super().get_fieldsets(request, obj) if obj else self.add_fieldsets

    def passage(self, obj):
        return passage(passage_of(obj.article, {"words": [(obj.start, obj.end)]}))

    passage.short_description = "passage"

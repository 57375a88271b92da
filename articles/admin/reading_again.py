"""Reading articles again: what that would change is shown first, and nothing that an editor touched."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import path

from articles.admin.lists import as_chosen
from articles.admin.words import number_of
from articles.importing import ImportStopped, comparing, read_again

MOST_ARTICLES = 50
# How long one request reads; what is left is read when one asks again.
MOST_SECONDS = 15
MOST_EXAMPLES = 15


class ReadingAgain:
    """For the admin of articles: reading one from its form, or some from the list."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.read_again_view)
        return [
            path("<int:pk>/read-again/", view, name="articles_article_read_again"),
            *super().get_urls(),
        ]

    def read_again_view(self, request, pk):
        """One article: what would change on GET, the reading on POST."""
        article = self.get_object(request, str(pk))
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if article is None:
            raise Http404
        answer = self._read_again(request, [article.pk], article)
        return answer or HttpResponseRedirect(self.address("change", article.pk))

    @admin.action(description="Read again", permissions=["change"])
    def read_again_selected(self, request, queryset):
        ids = list(queryset.order_by("pk").values_list("pk", flat=True)[: MOST_ARTICLES + 1])
        if len(ids) > MOST_ARTICLES:
            words = (
                f"Nothing was read: choose at most {MOST_ARTICLES} articles at once. Whoever runs the "
                "archive can read all of them again with “manage.py read_again”."
            )
            self.message_user(request, words, messages.WARNING)
            return None
        return self._read_again(request, ids)

    def _read_again(self, request, ids, article=None):
        """The page that asks; None where the reading is done and said."""
        is_confirmed = request.method == "POST" and request.POST.get("confirmed") == "yes"
        try:
            done = list(read_again(ids, is_rehearsal=not is_confirmed, most_seconds=MOST_SECONDS))
        except ImportStopped as stopped:
            self.message_user(request, str(stopped), messages.ERROR)
            return None
        if not is_confirmed:
            return self._asking(request, ids, done, article)
        self._say(request, ids, done)
        return None

    def _say(self, request, ids, done):
        changed = {one.article: one for one in done if one.is_changed}
        for article in self.model.objects.filter(pk__in=changed):
            words = comparing.in_words(changed[article.pk].changes)
            self.log_change(request, article, f"Read again: {words}.")
        changes = [change for one in done for change in one.changes]
        told = comparing.in_words(changes) or "nothing changed"
        self.message_user(
            request, f"Read again: {number_of(len(done), 'article')}; {told}.", messages.SUCCESS
        )
        if left := len(ids) - len(done):
            words = (
                f"There was not the time for {number_of(left, 'article')}: choose them and go on."
            )
            self.message_user(request, words, messages.WARNING)

    def _asking(self, request, ids, done, article):
        changes = [change for one in done for change in one.changes]
        left = len(ids) - len(done)
        return self.page(
            request,
            "admin/read_again.html",
            f"Read {number_of(len(ids), 'article')} again?",
            article,
            told=comparing.in_words(changes),
            rows=[(one, comparing.in_words(one.changes), *_examples(one)) for one in done],
            left=number_of(left, "article") if left else "",
            is_any=bool(changes or left),
            carried=as_chosen(request),
            back=self.address("change", article.pk) if article else self.address("changelist"),
        )


def _examples(reread):
    return reread.changes[:MOST_EXAMPLES], max(0, len(reread.changes) - MOST_EXAMPLES)

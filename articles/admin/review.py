"""The review queue: what gains most from a look, one record a page, one press a decision."""

from urllib.parse import urlencode

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views import View

from articles.admin.asking import ask
from articles.admin.done import IN_THE_PAST, Done, done_by, remember
from articles.admin.filters import is_number
from articles.admin.reasons import reason_in
from articles.admin.review_cards import NAMES, card_of, loaded
from articles.editing import queue
from articles.models import Article, Decision, Mention
from articles.models.waiting import ARCHIVE, KINDS, MOST_COUNTED, KeysOff, alike, count_waiting

# Where the forms begin that are opened from here: with the words, or with whom they name.
FIRST_FIELD = {
    "figure": "id_name",
    "variantname": "id_name",
    "claim": "id_content",
    "answer": "id_printed",
    "quantity": "id_printed",
    "mention": "id_figure",
}
ALL_OF_THEM = {"right": "Mark {} as checked", "wrong": "Reject {}"}
MOVED_ON = "Nothing was changed: somebody else has decided about it meanwhile."
NOT_THE_LAST = "Nothing was undone: this is no longer what you did last. Below is what is."
NOT_WAITING = "Nothing was changed: that no longer waits here. Below is what does."


class ReviewView(View):
    """GET shows what lies before the editor; POST decides, skips, undoes, or sets the keys."""

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        self.allowed = [what for what in KINDS if may_review(request.user, what)]
        if not self.allowed:
            raise PermissionDenied
        self.kind = request.GET.get("kind") if request.GET.get("kind") in self.allowed else ""
        self.article = _article(request.GET.get("article", ""))
        self.done = done_by(request)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        kinds = [self.kind] if self.kind else self.allowed
        taken = queue.take(request.user, kinds, self.article)
        record = taken and loaded(taken.what, taken.record)
        counts = {what: count_waiting(what, self.article) for what in self.allowed}
        context = {
            **admin.site.each_context(request),
            "title": "Review queue",
            "taken": taken,
            "card": record and card_of(taken.what, record),
            "correcting": record and self._correcting(taken),
            "last": self.done[-1] if self.done else None,
            "decided": self._decided_today(),
            "waiting": in_words(counts[self.kind] if self.kind else sum(counts.values())),
            "kinds": self._kinds(counts),
            "article": self.article,
            "every_article": self.address(article=""),
            "may_correct": any(request.user.has_perm(f"articles.change_{what}") for what in kinds),
            "keys": not KeysOff.objects.filter(editor=request.user).exists(),
        }
        return TemplateResponse(request, "admin/review.html", context)

    def post(self, request):
        do = request.POST.get("do")
        if do == "undo":
            self._undo()
        elif do in ("keys on", "keys off"):
            queue.use_keys(request.user, do == "keys on")
            return HttpResponseRedirect(f"{self.address()}#keys")
        elif do in IN_THE_PAST:
            what, pk = request.POST.get("what"), request.POST.get("record", "")
            asked = self._ask_about_all(do, what, pk)
            if asked:
                return asked
            self._decide(do, what, pk)
        return HttpResponseRedirect(f"{self.address()}#item")

    def address(self, **changes):
        """This page, narrowed as it is but for these changes."""
        chosen = {"kind": self.kind, "article": self.article.pk if self.article else ""} | changes
        query = urlencode({name: value for name, value in chosen.items() if value})
        return f"{reverse('admin:review')}{'?' if query else ''}{query}"

    def _decide(self, do, what, pk):
        if what not in self.allowed or not is_number(pk):
            messages.warning(self.request, NOT_WAITING)
            return
        by, reach = self.request.user, self.request.POST.get("reach")
        if do == "skip":
            count = queue.skip(what, int(pk), by, reach)
        else:
            count = queue.decide(what, int(pk), do, by, reach, reason_in(self.request))
        if count:
            remember(self.request, [*self.done, Done(what, int(pk), do, count)])
        else:
            messages.warning(self.request, NOT_WAITING)

    def _ask_about_all(self, do, what, pk):
        """The question before a name is decided about everywhere; None where nothing is to be asked."""
        given = self.request.POST
        if do == "skip" or given.get("reach") != ARCHIVE or given.get("confirmed") == "yes":
            return None
        if what != "mention" or what not in self.allowed or not is_number(pk):
            return None
        mention = loaded(what, int(pk))
        if mention is None:
            return None
        count = alike(what, mention, ARCHIVE)[: MOST_COUNTED + 1].count()
        places = f"{in_words(count)} place{'' if count == 1 else 's'}"
        said = [
            f"The program read “{mention.printed_as}” as {mention.figure.root.name} at {places} of the "
            "archive which nobody has checked."
        ]
        if count > MOST_COUNTED:
            said.append(f"{MOST_COUNTED:,} are decided at once; press again for the others.")
        return ask(
            admin.site.get_model_admin(Mention),
            self.request,
            title=f"{ALL_OF_THEM[do].format(places)}?",
            said=[*said, "It is one decision, and “Undo” takes all of it back."],
            answer=f"Yes, {ALL_OF_THEM[do].format('all of them').lower()}",
            back=f"{self.address()}#item",
            action=self.address(),
            carried=[("do", do), ("what", what), ("record", pk), ("reach", ARCHIVE)],
        )

    def _undo(self):
        """Takes back what the page named, and only while that is the last thing."""
        *before, last = self.done or [None]
        if last is None or last.is_done_at_its_form or self.request.POST.get("done") != last.key:
            messages.warning(self.request, NOT_THE_LAST)
            return
        told = f"Undone: {last.in_words}. It lies before you again."
        if last.what in self.allowed and queue.undo(
            last.what, last.record, last.did, self.request.user
        ):
            messages.success(self.request, told)
        else:
            messages.warning(self.request, MOVED_ON)
        remember(self.request, before)

    def _decided_today(self):
        midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        mine = Decision.objects.judged_by(self.request.user, midnight, self.allowed)
        return mine.order_by().values("what", "record").distinct().count()

    def _kinds(self, counts):
        """Links to all and to each kind, with how many wait; `key` of the next and the one before."""
        sizes = {"": sum(counts.values())} | counts
        names = {"": "Everything"} | {what: NAMES[what].many for what in counts}
        turn = [what for what, size in sizes.items() if size or what == self.kind]
        at = turn.index(self.kind)
        keys = {turn[at - 1]: "p", turn[(at + 1) % len(turn)]: "n"} if len(turn) > 1 else {}
        return [
            {
                "address": self.address(kind=what),
                "name": names[what],
                "count": in_words(size),
                "is_chosen": what == self.kind,
                "key": keys.get(what, ""),
            }
            for what, size in sizes.items()
        ]

    def _correcting(self, taken):
        """The record's form, from which one comes back; None for who may change nothing there."""
        if not self.request.user.has_perm(f"articles.change_{taken.what}"):
            return None
        form = reverse(f"admin:articles_{taken.what}_change", args=[taken.record])
        back = {"kind": self.kind, "article": self.article.pk if self.article else ""}
        return f"{form}?{urlencode({'review': urlencode(back)})}#{FIRST_FIELD[taken.what]}"


def may_review(user, what):
    """Who may change such records, or look at them and say whether they are right."""
    may_look = user.has_perms(["articles.review_records", f"articles.view_{what}"])
    return may_look or user.has_perm(f"articles.change_{what}")


def in_words(count):
    return f"{count:,}" if count <= MOST_COUNTED else f"more than {MOST_COUNTED:,}"


def _article(number):
    light = Article.objects.defer("text", "edits", "paragraphs", "wording_evidence")
    return light.filter(pk=number).first() if is_number(number) else None

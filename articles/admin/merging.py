"""Making records of one person or organization one, side by side, and undoing it."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.urls import path
from django.utils.http import urlencode

from articles import editing
from articles.admin.asking import ask
from articles.admin.choices import told_apart, who_is_who
from articles.admin.filters import is_number
from articles.admin.reasons import LONGEST_REASON, reason_in
from articles.admin.searching import as_searched
from articles.admin.side_by_side import SideBySide, best, counted
from articles.admin.words import number_of
from articles.editing.taking_over import CHOICES
from articles.models import Claim, Figure, Merging
from articles.models.duplicates import MOST, likely_duplicates

AT_ONCE = 50
FIELDS = {
    "name": "name",
    "sort_name": "name to file under",
    "type": "sort of organization",
    "note": "words for readers",
    "outlet_note": "note on the outlet",
    "display": "whether the name is withheld",
}


class Merges:
    """Pages and the action by which figures are merged; for the forms of people and organizations."""

    change_list_template = "admin/articles/figures.html"

    def changelist_view(self, request, extra_context=None):
        may = {"may_merge": self.has_change_permission(request)}
        return super().changelist_view(request, may | (extra_context or {}))

    def get_urls(self):
        return [
            path("merge/", self._page(self.merge_view), name=self._name("merge")),
            path("duplicates/", self._page(self.duplicates_view), name=self._name("duplicates")),
            path(
                "<int:pk>/unmerge/<int:merging>/",
                self._page(self.unmerge_view),
                name=self._name("unmerge"),
            ),
            *super().get_urls(),
        ]

    def _name(self, page):
        return f"{self.opts.app_label}_{self.opts.model_name}_{page}"

    def _page(self, view):
        """The view, for those who may change these records."""

        def guarded(request, *args, **kwargs):
            if not self.has_change_permission(request):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return self.admin_site.admin_view(guarded)

    @admin.action(description="Merge …", permissions=["change"])
    def merge_selected(self, request, queryset):
        """Nothing is done yet: the page that shows them side by side asks."""
        chosen = list(queryset.order_by("pk").values_list("pk", flat=True)[: MOST + 1])
        if not 1 < len(chosen) <= MOST:
            self.message_user(request, f"Choose two to {MOST} to merge.", messages.WARNING)
            return None
        return HttpResponseRedirect(self.merge_address(chosen))

    def merge_address(self, ids):
        return f"{self.address('merge')}?{urlencode({'figures': ','.join(map(str, ids))})}"

    def merge_view(self, request):
        """Side by side on GET; with one alone, a search for the others."""
        figures = self.figures_in(request.GET.get("figures", ""))
        if not figures:
            raise Http404
        if len(figures) == 1:
            return self.find_others(request, figures[0])
        into, chosen = self.chosen_in(request.POST, figures)
        side = SideBySide(figures, into or best(figures), chosen)
        if request.method != "POST":
            return self.show_side_by_side(request, side)
        why = reason_in(request)
        if into is None:
            return self.show_side_by_side(request, side, "Choose whose address stays.")
        if side.needs_reason and not why.strip():
            return self.show_side_by_side(request, side, "Say why: a name is withheld by it.")
        try:
            self.merge(request, figures, into, chosen, why)
        except editing.CannotMerge as error:
            return self.show_side_by_side(request, side, str(error))
        return HttpResponseRedirect(self.address("change", into.pk))

    def merge(self, request, figures, into, chosen, why):
        by_id = {figure.pk: figure for figure in figures}
        choices = {name: by_id[pk] for name, pk in chosen.items()}
        made = editing.merge(figures, into, choices, request.user, why)
        names = ", ".join(f"“{merging.figure}”" for merging in made)
        self.message_user(
            request, f"{names} merged into “{into}”. You can undo it below.", messages.SUCCESS
        )

    def figures_in(self, words):
        """The records that readers meet for these ids, as many as stand side by side."""
        ids = [one for one in words.split(",")[: 2 * MOST] if is_number(one)]
        rows = self.model._base_manager.select_related("merged_into").filter(pk__in=ids)
        roots = {figure.root.pk: figure.root for figure in rows if figure.kind == self.kind}
        return [roots[pk] for pk in sorted(roots)][:MOST]

    @property
    def kind(self):
        return self.opts.model_name

    @staticmethod
    def chosen_in(post, figures):
        """Whose address stays, or None; and from which record each field is taken."""
        by_id = {str(figure.pk): figure for figure in figures}
        into = by_id.get(post.get("into", ""))
        chosen = {name: by_id[post[name]].pk for name in CHOICES if post.get(name) in by_id}
        return into, chosen

    def show_side_by_side(self, request, side, refused=""):
        count = len(side.figures)
        name = self.opts.verbose_name_plural
        return self.page(
            request,
            "admin/merge.html",
            f"Merge {count} {name}?",
            side=side,
            refused=refused,
            longest_reason=LONGEST_REASON,
            why=reason_in(request),
            answer=f"Yes, merge {count} {name}",
        )

    def find_others(self, request, figure):
        words = as_searched(request.GET.get("q", "")).strip()
        rows = self.model.objects.public().named_like(words) if words else self.model.objects.none()
        found = told_apart(rows.exclude(pk=figure.pk).with_times_speaker())[:AT_ONCE]
        return self.page(
            request,
            "admin/merge_with.html",
            f"Merge “{figure}” with another",
            figure,
            words=words,
            found=[(who_is_who(one), self.merge_address([figure.pk, one.pk])) for one in found],
        )

    def duplicates_view(self, request):
        suspicions = likely_duplicates(self.kind)
        page = Paginator(suspicions, AT_ONCE).get_page(request.GET.get("p"))
        figures = Figure.objects.in_bulk({pk for one in page for pk in one.figures})
        claims = counted(Claim, "speaker", list(figures.values()))
        rows = [
            (
                [(figures[pk], claims.get(pk, 0)) for pk in one.figures],
                one.reasons,
                self.merge_address(one.figures),
            )
            for one in page
        ]
        return self.page(
            request,
            "admin/duplicates.html",
            f"Likely duplicates among {self.opts.verbose_name_plural}",
            page=page,
            rows=rows,
        )

    def unmerge_view(self, request, pk, merging):
        """Asks on GET, undoes on POST."""
        known = Merging.objects.standing().select_related("figure", "into")
        merging = known.filter(pk=merging, into=pk).first()
        if merging is None:
            raise Http404
        if request.method != "POST":
            return self.ask_to_undo(request, merging)
        left = editing.undo_merge(merging, request.user, reason_in(request))
        self.message_user(request, f"“{merging.figure}” stands alone again.", messages.SUCCESS)
        if left:
            words = ", ".join(FIELDS[name] for name in left)
            told = f"Edited since the merge, and left as it is in “{merging.into}”: {words}."
            self.message_user(request, told, messages.WARNING)
        return HttpResponseRedirect(self.address("change", merging.into_id))

    def ask_to_undo(self, request, merging):
        figure, into = merging.figure, merging.into
        claims = counted(Claim, "speaker", [into, figure])
        own = Claim.objects.not_rejected().filter(speaker=figure).count()
        taken = [FIELDS[name] for name in merging.taken if name != "sort_name"]
        said = [
            f"“{figure}” stands alone again, under its own address, with all that is its own: "
            f"{own:,} of the {number_of(claims.get(into.pk, 0), 'claim')} of “{into}” "
            f"{'goes' if own == 1 else 'go'} with it.",
        ]
        if taken:
            said.append(
                f"As before the merge, unless edited since, in “{into}”: {', '.join(taken)}."
            )
        return ask(
            self,
            request,
            title=f"Undo the merge of “{figure}” into “{into}”?",
            said=said,
            answer="Yes, undo this merge",
            back=self.address("change", into.pk),
            obj=into,
        )

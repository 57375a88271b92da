"""What the form of a person or an organization shows of merging, parting and turning."""

from django.contrib import admin
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html

from articles.admin.figure import FigureAdminBase, without
from articles.admin.merging import Merges
from articles.admin.passages import plain_list
from articles.admin.reviewed import links
from articles.admin.splitting import Splits
from articles.models import Merging, Splitting

AT_MOST = 50


class RegroupedAdmin(Merges, Splits, FigureAdminBase):
    """Records of one kind, which can be one with others or two."""

    actions = [*FigureAdminBase.actions, "merge_selected"]
    readonly_fields = [*FigureAdminBase.readonly_fields, "together"]

    def get_fieldsets(self, request, obj=None):
        """Only who may change a record is led to the pages that do."""
        fieldsets = super().get_fieldsets(request, obj)
        if obj is not None and self.has_change_permission(request, obj):
            return fieldsets
        return without(fieldsets, "together")

    @admin.display(description="merged or parted")
    def together(self, obj):
        """What was merged into it and parted from it, each with its undo; and ways to do either."""
        rows = [self._merged(obj, one) for one in self._mergings(obj)]
        known = Splitting.objects.standing().filter(Q(figure=obj) | Q(part=obj))
        for one in known.select_related("figure", "part", "made_by").latest_first()[:AT_MOST]:
            rows.append(self._parted(obj, one))
        return plain_list([*rows, links(self._ways(obj))])

    @staticmethod
    def _mergings(obj):
        """What was merged into it, or how it was merged itself."""
        if obj.merged_into_id:
            found = Merging.objects.standing().filter(figure=obj)
        else:
            found = Merging.objects.of(obj)
        return found.select_related("figure", "into", "made_by").latest_first()[:AT_MOST]

    def _merged(self, obj, merging):
        other = merging.into if obj.pk == merging.figure_id else merging.figure
        how = "Merged into" if other == merging.into else "Merged into it:"
        undo = self.address("unmerge", merging.into_id, merging.pk)
        return _told(how, other, merging, undo, "Undo this merge …")

    def _parted(self, obj, splitting):
        other = splitting.part if obj.pk == splitting.figure_id else splitting.figure
        how = "Parted from it:" if other == splitting.part else "Parted from"
        undo = self.address("unsplit", obj.pk, splitting.pk)
        return _told(how, other, splitting, undo, "Undo this parting …")

    def _ways(self, obj):
        if obj.merged_into_id:
            return []
        other = "an organization" if obj.is_person else "a person"
        return [
            (self.merge_address([obj.pk]), "Merge with another …"),
            (self.address("split", obj.pk), "Part in two …"),
            (self.address("turn", obj.pk), f"Turn into {other} …"),
        ]


def _told(how, other, regrouping, undo, way):
    """“Merged into it: Dara Ivanova (12), 22 November 2026, anna · Undo this merge …”"""
    return format_html(
        '{} <a href="{}">{}</a> (number {}), {}, {} · <a href="{}">{}</a>',
        how,
        reverse(f"admin:articles_{other.kind}_change", args=[other.pk]),
        other,
        other.pk,
        date_format(timezone.localtime(regrouping.made_at), "j F Y"),
        regrouping.made_by or "nobody who is known",
        undo,
        way,
    )

"""Lists of a large archive: counted no further than anybody leafs, and taken away as files."""

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.utils import display_for_field, label_for_field, lookup_field
from django.contrib.admin.views.main import ALL_VAR, PAGE_VAR, ChangeList
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponseNotAllowed, HttpResponseRedirect, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from articles.admin.searching import as_searched, is_typing
from articles.exports import Export

MOST_COUNTED = 10_000
# Behind so many, what a list shows of each record that it passes takes longer than to ask twice.
FAR = 1_000
AT_ONCE = 500
NUMBER = "record number"


class CountedSoFar(Paginator):
    """Counts to MOST_COUNTED; whoever wants to see more narrows the list."""

    @cached_property
    def counted(self):
        return self.object_list.order_by().values("pk")[: MOST_COUNTED + 1].count()

    def page(self, number):
        """The records of a page far behind are looked up when it is known which they are."""
        page = super().page(number)
        if page.start_index() > FAR:
            wanted = list(page.object_list.values_list("pk", flat=True))
            page.object_list = self.object_list.filter(pk__in=wanted)
        return page

    @property
    def has_more(self):
        return self.counted > MOST_COUNTED

    @property
    def count(self):
        return min(self.counted, MOST_COUNTED)


class LargeChangeList(ChangeList):
    @property
    def found(self):
        """“12”, “more than 10,000”."""
        more = "more than " if self.paginator.has_more else ""
        return f"{more}{self.result_count:,}"

    @property
    def file_address(self):
        """Where what is found now can be had as a file."""
        return f"export/{self.get_query_string({PAGE_VAR: None, ALL_VAR: None})}"

    @property
    def add_address(self):
        """Where a record is added: to the article whose records are listed."""
        address = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_add")
        article = self.params.get("article", "")
        return f"{address}?{urlencode({'article': article})}" if article else address


class LargeArchiveAdmin(admin.ModelAdmin):
    """Lists that stay quick in a large archive, and that nothing in an address breaks."""

    list_per_page = 50
    list_max_show_all = 200
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER  # each would count every record
    paginator = CountedSoFar
    # The last added first: an order that every index ends in, however a list is narrowed.
    ordering = ("-pk",)
    # Of articles.admin.searching, where an index finds what Django would read every record for.
    find = None

    def get_ordering(self, request):
        """What stands in one article is listed as it stands there."""
        stands_in_text = any(field.name == "start" for field in self.opts.fields)
        in_text = stands_in_text and "article" in request.GET
        return ("start", "pk") if in_text else self.ordering

    def get_changelist(self, request, **kwargs):
        return LargeChangeList

    def changelist_view(self, request, extra_context=None):
        if _is_of_no_page(request):
            return HttpResponseRedirect(request.path)
        return super().changelist_view(request, extra_context)

    def get_search_results(self, request, queryset, search_term):
        words = as_searched(search_term).strip()
        if self.find is None or not words:
            return super().get_search_results(request, queryset, words)
        return self.find(queryset, words, typing=is_typing(request)), False

    def lookup_allowed(self, lookup, value, request):
        """A year that is none would only be noticed by the database."""
        return not lookup.endswith("year") and super().lookup_allowed(lookup, value, request)

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_export"
        view = self.admin_site.admin_view(self.export_view)
        return [path("export/", view, name=name), *super().get_urls()]

    def export_view(self, request):
        """What the list shows, narrowed, searched and sorted as it is, on all its pages."""
        if request.method != "GET":
            return HttpResponseNotAllowed(["GET"])
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        try:
            changes = None if _is_of_no_page(request) else self.get_changelist_instance(request)
        except IncorrectLookupParameters:
            changes = None
        if changes is None:
            return HttpResponseRedirect(self.address("changelist"))
        export = self.export(changes.list_display)
        records = changes.queryset.iterator(chunk_size=AT_ONCE)
        lines = export.as_csv(records, request.build_absolute_uri)
        response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{export.name}.csv"'
        return response

    def export(self, columns):
        """The columns of the list, headed as in the list, behind the number of the record."""
        shown = {
            label_for_field(column, self.model, self): column
            for column in columns
            if column != "action_checkbox"
        }

        def record(one, absolute):
            values = {label: self.in_words(one, column) for label, column in shown.items()}
            return {NUMBER: one.pk} | values

        return Export(self.opts.model_name, (NUMBER, *shown), record)

    def in_words(self, record, column):
        """What a cell of the list says, as plain text."""
        field, _, value = lookup_field(column, record, self)
        if field is not None and field.flatchoices:
            value = display_for_field(value, field, "")
        if isinstance(value, SafeString):
            value = strip_tags(value)
        return "" if value is None else str(value)

    def page(self, request, template, title, original=None, **context):
        """A page of ours about these records, or about one of them."""
        shared = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "original": original,
            "media": self.media,
        }
        return TemplateResponse(request, template, shared | context)

    def address(self, page, *args):
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}"
        return reverse(name, args=args)


class ReadOnlyAdmin(LargeArchiveAdmin):
    """Records of what happened: they stay as they are."""

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


def as_chosen(request):
    """What the list posted with an action, for the page that asks to post it again."""
    names = ("action", "select_across", "index", "_selected_action")
    return [(name, value) for name in names for value in request.POST.getlist(name)]


def _is_of_no_page(request):
    """A parameter with a NUL, which PostgreSQL refuses, comes from no page of ours."""
    return any("\x00" in value for values in request.GET.lists() for value in values[1])

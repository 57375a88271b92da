"""Importing files that an editor sends: first what would come in, then, when confirmed, the import."""

import codecs

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.text import get_text_list

from articles.importing import OUTCOMES, ImportStopped, Options, import_uploads, uploads

# How long one request works at an import; what is left goes on with the next.
MOST_SECONDS = 20
MOST_ROWS = 300
IN_WORDS = {
    "created": "new",
    "updated": "a newer text or more details of an article that is here",
    "unchanged": "here already, unchanged",
    "duplicate": "here already, under another name",
    "skipped": "skipped",
    "rejected": "cannot be taken in",
}


class SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or several files; an empty one is named by the report, not refused here."""

    widget = SeveralFiles(attrs={"accept": ".txt,.text,.jsonl,.ndjson"})

    def clean(self, data, initial=None):
        return [super(FilesField, self).clean(file, initial) for file in data or [None]]


class UploadForm(forms.Form):
    files = FilesField(label="Files", allow_empty_file=True, max_length=1_000)
    encoding = forms.CharField(
        label="Encoding",
        required=False,
        max_length=40,
        help_text="Leave empty, unless you were told here that the encoding of a file cannot be told. "
        "Ex.: windows-1251.",
    )

    def clean_encoding(self):
        given = self.cleaned_data["encoding"]
        try:
            found = codecs.lookup(given) if given else None
        except (LookupError, ValueError):
            found = None
        if given and not getattr(found, "_is_text_encoding", False):
            raise forms.ValidationError("There is no encoding of that name. Ex.: windows-1251.")
        return found.name if found else ""


class Uploading:
    """For the admin of imports: adding one is sending files."""

    def add_view(self, request, form_url="", extra_context=None):
        """The form on GET; on POST what would come in, and once that is confirmed, the import."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._page(request, form=UploadForm())
        if token := request.POST.get("upload", ""):
            return self._confirmed(request, uploads.kept(token, request.user.pk))
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, form=form)
        batch = uploads.keep(form.cleaned_data["files"], request.user.pk)
        return self._rehearsed(request, batch, form.cleaned_data["encoding"])

    def _rehearsed(self, request, batch, encoding):
        report, entries = self._run(request, batch, encoding, is_rehearsal=True)
        comes_in = report.counts["created"] + report.counts["updated"] or report.is_cut_short
        if not comes_in:
            uploads.forget(batch)
        return self._page(
            request,
            form=UploadForm(initial={"encoding": encoding}),
            report=report,
            entries=entries,
            batch=batch if comes_in else None,
            encoding=encoding,
        )

    def _confirmed(self, request, batch):
        form = UploadForm({"encoding": request.POST.get("encoding", "")})
        if batch is None or form.errors.get("encoding"):
            words = "These files are no longer here: nothing was imported. Choose them again."
            self.message_user(request, words, messages.WARNING)
            return HttpResponseRedirect(request.path)
        encoding = form.cleaned_data.get("encoding", "")
        try:
            report, entries = self._run(request, batch, encoding)
        except ImportStopped as stopped:
            self.message_user(request, str(stopped), messages.ERROR)
            return HttpResponseRedirect(request.path)
        if report.is_cut_short:
            return self._page(
                request,
                report=report,
                entries=entries,
                batch=batch,
                encoding=encoding,
                is_done=True,
            )
        uploads.forget(batch)
        self.message_user(request, f"Imported: {in_words(report)}.", messages.SUCCESS)
        if report.accession is None:
            return self._page(
                request, form=UploadForm(), report=report, entries=entries, is_done=True
            )
        accession = self.model.objects.get(pk=report.accession)
        self.log_addition(request, accession, [{"added": {}}])
        return HttpResponseRedirect(reverse("admin:articles_accession_change", args=[accession.pk]))

    def _run(self, request, batch, encoding, is_rehearsal=False):
        """The report, and of the first files what became of each."""
        entries = []
        options = Options(
            is_rehearsal=is_rehearsal,
            encoding=encoding,
            most_seconds=MOST_SECONDS,
            on_entry=lambda entry: entries.append(entry) if len(entries) < MOST_ROWS else None,
        )
        return import_uploads(batch, request.user.get_username(), options), entries

    def _page(self, request, form=None, report=None, entries=(), **more):
        rows = [(entry, IN_WORDS[entry.outcome]) for entry in entries]
        return self.page(
            request,
            "admin/upload.html",
            "Import files",
            form=form,
            report=report,
            told=in_words(report) if report else "",
            rows=rows,
            more=report.total - len(rows) if report else 0,
            most_bytes=settings.IMPORT_MAX_BYTES,
            **more,
        )


def in_words(report):
    """“3 new, 1 cannot be taken in”."""
    counted = [
        f"{report.counts[outcome]:,} {IN_WORDS[outcome]}"
        for outcome in OUTCOMES
        if report.counts[outcome]
    ]
    return get_text_list(counted, "and") or "no text"

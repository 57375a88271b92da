"""The cleaning log of an article: what is cut or repaired for readers, put back, cut and replaced.

One page. Each button leads to a question that shows how the article reads before and after.
"""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import path
from django.utils.text import Truncator

from articles import editing
from articles.admin import errors
from articles.admin.passages import AroundField
from articles.admin.reasons import LONGEST_REASON, reason_in
from articles.admin.words import name_of
from articles.editing.passages import as_read, word_around
from articles.models.cleaning import BY_PROGRAM, EDITOR, REASONS, place_of

SHOWN_RECORDS = 20
LONGEST_SHOWN = 300


class PassageForm(forms.Form):
    words = forms.CharField(
        label="Passage",
        max_length=100_000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 4, "class": "vLargeTextField"}),
        help_text="Paste it from the article as readers see it or from the text as saved, whole words.",
    )
    replacement = forms.CharField(
        label="Read instead",
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text="Leave empty to cut the passage. Otherwise what readers get in its place: only to "
        "mend what was broken on the way, such as a wrong letter, never to improve the wording.",
    )
    around = AroundField(label="Words around it")

    def clean_replacement(self):
        return self.cleaned_data["replacement"].replace("\r\n", "\n")


class Cleaning:
    """For the admin of articles: a page for the cleaning log."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.cleaning_view)
        return [
            path("<int:pk>/cleaning/", view, name="articles_article_cleaning"),
            *super().get_urls(),
        ]

    def cleaning_view(self, request, pk):
        """The log on GET; on POST the question and, once that is answered, the change."""
        article = self.get_object(request, str(pk))
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if article is None:
            raise Http404
        if request.method != "POST":
            return self._log_page(request, article, PassageForm())
        form = None if "entry" in request.POST else PassageForm(request.POST)
        if form is not None and not form.is_valid():
            return self._log_page(request, article, form)
        try:
            return self._decided(request, article, form)
        except (editing.NotDecided, editing.WordsNotPlaced) as error:
            if form is None:
                self.message_user(request, str(error), messages.WARNING)
                return HttpResponseRedirect(request.path)
            form.add_error("words", str(error))
            return self._log_page(request, article, form)

    def _decided(self, request, article, form):
        if request.POST.get("confirmed") != "yes":
            return self._question(request, article, form)
        by, why = request.user, reason_in(request)
        if form is not None:
            given = form.cleaned_data
            editing.cut_passage(
                article,
                given["words"],
                by,
                why,
                replacement=given["replacement"],
                around=given["around"],
            )
        else:
            entry = _entry_in(request, article)
            decide = editing.cut_again if "put_back" in entry else editing.put_back
            decide(article, entry, by, why)
        self.log_change(request, article, "Changed the cleaning log.")
        words = "The cleaning log is changed, and readers see the article so."
        self.message_user(request, words, messages.SUCCESS)
        return HttpResponseRedirect(request.path)

    def _question(self, request, article, form):
        if form is not None:
            given = form.cleaned_data
            plan = editing.plan_cut(article, given["words"], given["replacement"], given["around"])
            verb = "Replace" if given["replacement"] else "Cut"
            carried = [(name, given[name]) for name in ("words", "replacement", "around")]
        else:
            entry = _entry_in(request, article)
            is_back = "put_back" in entry
            plan = (editing.plan_cutting_again if is_back else editing.plan_putting_back)(
                article, entry
            )
            verb = "Undo putting back" if is_back else "Put back"
            carried = [("entry", _key(entry))]
        now = as_read(article, plan.span, article.edits, article.paragraphs)
        then = as_read(article, plan.span, plan.edits, plan.paragraphs)
        context = {
            "verb": verb,
            "carried": carried,
            "before": now,
            "after": then,
            "is_shown_now": _is_shown(now),
            "is_shown_then": _is_shown(then),
            "printed": _shortened(word_around(article.text, plan.span).of(article.text)),
            "leaving": _listed(plan.leaving),
            "returning": _listed(plan.returning),
            "longest_reason": LONGEST_REASON,
        }
        title = f"{verb} this passage?"
        return self._cleaning_page(request, article, "cleaning_question", title, **context)

    def _log_page(self, request, article, form):
        return self._cleaning_page(
            request,
            article,
            "cleaning",
            "What is cut or repaired for readers",
            form=form,
            wrong=errors.told(form),
            rows=[_row(article, entry) for entry in article.edits],
        )

    def _cleaning_page(self, request, article, template, title, **context):
        return self.page(
            request,
            f"admin/{template}.html",
            title,
            article,
            back=self.address("change", article.pk),
            log=self.address("cleaning", article.pk),
            read_again=self.address("read_again", article.pk),
            **context,
        )


def in_words(article, entry):
    """“…” is cut. The navigation of the site.” or “…” was put back by an editor"""
    words, read = _in_its_word(article, entry)
    printed = f"“{_shortened(words, 120)}”"
    if "put_back" in entry:
        return f"{printed} was put back by an editor"
    why = REASONS.get(entry.get("rule"), BY_PROGRAM)
    return f"{printed} is {f'read as “{read}”' if read else 'cut'}. {why}"


def _in_its_word(article, entry):
    """What is printed and what is read instead; of a part of a word, the whole word each time."""
    place, replacement = place_of(entry), entry.get("put_back", entry)["replacement"]
    if not replacement:
        return place.of(article.text), ""
    word = word_around(article.text, place)
    before, after = article.text[word.start : place.start], article.text[place.end : word.end]
    return word.of(article.text), f"{before}{replacement}{after}"


def _row(article, entry):
    is_back, is_editors = "put_back" in entry, entry.get("by") == EDITOR
    was = entry.get("put_back", entry)
    words, read = _in_its_word(article, entry)
    done = "is shown as printed, as an editor put it back" if is_back else "is cut"
    if not is_back and read:
        done = f"is read as “{_shortened(read)}”"
    reason = REASONS.get(was["rule"], "")
    return {
        "key": _key(entry),
        "printed": _shortened(words),
        "done": done,
        "reason": "" if is_back else reason,
        "verb": "Undo" if is_back or is_editors else "Put back",
    }


def _is_shown(parts):
    return any(piece.mark and piece.text.strip() for part in parts for piece in part)


def _key(entry):
    place = place_of(entry)
    return f"{place.start}-{place.end}-{'back' if 'put_back' in entry else 'done'}"


def _entry_in(request, article):
    key = request.POST.get("entry", "")
    for entry in article.edits:
        if _key(entry) == key:
            return entry
    raise editing.NotDecided("The cleaning log has changed since; look at it again.")


def _shortened(words, length=LONGEST_SHOWN):
    words = " ".join(words.split())
    return words if len(words) <= length else f"{words[: length - 1]}…"


def _listed(groups):
    """For each sort of record how many there are, how many people worked on, and the first few."""
    return [
        {
            "what": f"{len(records):,} {name_of(type(records[0]), len(records))}",
            "by_people": sum(not record.is_candidate for record in records),
            "first": [Truncator(record).words(20) for record in records[:SHOWN_RECORDS]],
            "more": max(0, len(records) - SHOWN_RECORDS),
        }
        for records in groups
    ]

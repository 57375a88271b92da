"""What is written beside a choice: a name or a number, where no script lists what can be chosen."""

import re

from django import forms
from django.utils.html import format_html

from articles.admin.choices import ChoiceByName, told_apart, who_is_who
from articles.admin.searching import as_searched
from articles.models import Figure

BY_NUMBER = re.compile(r"(?:no\.?\s*|#)([0-9]{1,18})", re.I)
MOST_OFFERED = 8
LONGEST = 200
NOBODY = "Nothing in the archive is called so. Try other words, or its number (no. 12)."
FIELD = """<noscript class="written"><label for="{id}_written">Or write {what}, or its number (no. 12)</label>
<input type="text" name="{name}-written" id="{id}_written" value="{value}" maxlength="{longest}" class="vTextField">
</noscript>"""


class Written(str):
    """What somebody wrote instead of choosing."""


class ChoiceOrName(ChoiceByName):
    """A choice by typing; without a script, which it needs, a plain field takes a name or a number."""

    def value_from_datadict(self, data, files, name):
        written = " ".join(as_searched(data.get(f"{name}-written", "")).split())
        if written:
            return Written(written)
        return super().value_from_datadict(data, files, name)

    def render(self, name, value, attrs=None, renderer=None):
        written = value if isinstance(value, Written) else ""
        field = format_html(
            FIELD,
            id=(attrs or {}).get("id") or f"id_{name}",
            name=name,
            what="a name" if self.field.remote_field.model is Figure else "words of it",
            value=written,
            longest=LONGEST,
        )
        return super().render(name, "" if written else value, attrs, renderer) + field


class ChosenOrWritten(forms.ModelChoiceField):
    """The record that was chosen, or the one that is called as somebody wrote.

    `find` narrows records by words; an error offers those among which the words do not decide.
    """

    find = None

    def to_python(self, value):
        if not isinstance(value, Written):
            return super().to_python(value)
        found, offered = offered_for(value, self.queryset, self.find)
        if found is None:
            raise forms.ValidationError(asked_which(offered) if offered else NOBODY)
        return found


def offered_for(words, records, find=None):
    """The one record of these words or this number, or None; and in words those that it may be."""
    number = BY_NUMBER.fullmatch(words)
    if issubclass(records.model, Figure):
        found, in_words = _figures(records, words, number), who_is_who
    else:
        found = records.filter(pk=number[1]) if number else find(records, words)
        in_words = _with_its_number
    some = list(found[: MOST_OFFERED + 1])
    return (some[0] if len(some) == 1 else None), [in_words(one) for one in some]


def asked_which(offered):
    """The question which of these is meant."""
    more = "; and more" if len(offered) > MOST_OFFERED else ""
    return f"Write the number of the one you mean: {' · '.join(offered[:MOST_OFFERED])}{more}."


def _figures(figures, words, number):
    figures = figures.public()
    found = figures.filter(pk=number[1]) if number else figures.called(words)
    found = found if found.exists() else figures.named_or_described_as(words)
    return told_apart(found.with_times_speaker())


def _with_its_number(record):
    return f"“{record}” (no. {record.pk})"

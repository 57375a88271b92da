"""Facts beside which a form says how they are known: who changes one says how the new one is."""

from typing import NamedTuple

from django import forms

from articles.admin.reviewed import ReviewedForm
from articles.models.dates import DateBasis

AS_BEFORE = "_as_before"


class Fact(NamedTuple):
    """A field, what it is called, and the fields that say how it is known."""

    field: str
    called: str
    how: tuple[str, ...]

    @property
    def as_before(self):
        return f"{self.field}{AS_BEFORE}"


def as_before():
    """The answer that what a form says still holds; seen only where the form has asked."""
    return forms.BooleanField(
        required=False,
        label="This still holds",
        widget=forms.HiddenInput,
        help_text="The new one is known in the same way, and what stands here holds for it too.",
    )


class AsksHowKnown(ReviewedForm):
    """A subclass gives `facts`, and for each of them a field `as_before()` below those of `how`."""

    facts = ()

    def follow(self, changes):
        for fact in self.facts:
            if fact.field in changes or fact.how[0] in changes:
                self._follow(fact, changes)

    def _follow(self, fact, changes):
        """What was known of the former value says nothing of the new one, unless somebody says so.

        In the same way words that tell how it was known say nothing of another way to know it.
        """
        stored = {name: self.cleaned_data.get(name) or "" for name in fact.how}
        first, last = fact.how[0], fact.how[-1]
        told_anew = last in changes or (first in changes and not stored[last])
        if fact.field in changes and not changes[fact.field]:
            changes |= {name: "" for name in fact.how if name not in changes}
        elif not set(stored.values()) - {"", DateBasis.EDITOR}:
            return
        elif self.cleaned_data.get(fact.as_before) or told_anew:
            changes |= stored
        else:
            self._ask(fact, changes, first if first not in changes and stored[first] else last)

    def _ask(self, fact, changes, name):
        self.fields[fact.as_before].widget = forms.CheckboxInput()
        told = f"You changed the {fact.called}, and this says how the former one is known. Say how the new one is"
        if fact.field not in changes:
            told = f"You changed how the {fact.called} is known, and this tells how it was. Tell how it is"
        self.add_error(name, f"{told}, or tick “This still holds”.")

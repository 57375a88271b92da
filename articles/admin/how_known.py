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
            if fact.field in changes:
                self._follow(fact, changes)

    def _follow(self, fact, changes):
        """What was known of the former value says nothing of the new one, unless somebody says so."""
        stored = {name: self.cleaned_data.get(name) or "" for name in fact.how}
        if not changes[fact.field]:
            changes |= {name: "" for name in fact.how if name not in changes}
        elif not set(stored.values()) - {"", DateBasis.EDITOR}:
            return
        elif self.cleaned_data.get(fact.as_before) or any(name in changes for name in fact.how):
            changes |= stored
        else:
            self._ask(fact, next(name for name in fact.how if stored[name]))

    def _ask(self, fact, name):
        self.fields[fact.as_before].widget = forms.CheckboxInput()
        told = f"You changed the {fact.called}, and this says how the former one is known. Say how the "
        self.add_error(name, f"{told}new one is, or tick “This still holds”.")

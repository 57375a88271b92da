"""Choosing somebody from thousands: by any form of the name or a role, and seeing who is who."""

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Prefetch
from django.forms import Media
from django.urls import reverse
from django.utils.text import Truncator

from articles.admin.filters import LONGEST_ID
from articles.admin.words import number_of
from articles.models import Affiliation, Figure

MOST_ROLES = 2


class ChoiceByName(AutocompleteSelect):
    """Choosing from thousands by typing a name; a value that is no id chooses nothing.

    `in_hand` is a record that need not be asked for where it is the one that is chosen.
    """

    in_hand = None

    def optgroups(self, name, value, attrs=None):
        ids = [one for one in value if len(str(one)) <= LONGEST_ID and str(one).isdecimal()]
        if self.in_hand is None or ids != [str(self.in_hand.pk)]:
            return super().optgroups(name, ids, attrs)
        label = self.choices.field.label_from_instance(self.in_hand)
        chosen = self.create_option(name, self.in_hand.pk, label, True, 0)
        empty = self.create_option(name, "", "", False, 1)
        return [(None, [chosen] if self.is_required else [empty, chosen], 0)]

    def get_url(self):
        if self.field.remote_field.model is Figure:
            return reverse(f"{self.admin_site.name}:articles_figure_choose")
        return super().get_url()

    @property
    def media(self):
        # After Django's scripts, by which it finds the fields.
        before = ["admin/js/jquery.init.js", "admin/js/autocomplete.js"]
        return super().media + Media(js=[*before, "js/desk.js"])


class FigureChoices(AutocompleteJsonView):
    """What a field offers while somebody types: each with who it is."""

    def get_queryset(self):
        return told_apart(super().get_queryset())

    def serialize_result(self, obj, to_field_name):
        return super().serialize_result(obj, to_field_name) | {"text": who_is_who(obj)}


def told_apart(figures):
    """Figures with what `who_is_who` says of them."""
    roles = Affiliation.objects.exclude(review="rejected").select_related("organization").in_order()
    return figures.prefetch_related(Prefetch("affiliations", roles, to_attr="roles"))


def who_is_who(figure):
    """“Dara Ivanova (name not checked): person, head, Harbour Union; 12 claims; no. 5”."""
    roles = dict.fromkeys(", ".join(filter(None, _words_of(role))) for role in figure.roles)
    about = [
        figure.get_type_display() or figure.get_kind_display(),
        *list(roles)[:MOST_ROLES],
        Truncator(figure.note).words(8),
        number_of(figure.times or 0, "claim"),
        f"no. {figure.pk}",
    ]
    return f"{figure.name_in_words}: {'; '.join(filter(None, about))}"


def _words_of(role):
    is_told = role.organization and role.organization.name.casefold() not in role.role.casefold()
    return role.role, role.organization.name if is_told else ""

"""What is wrong with a form, said at its top: each error as a link to its field."""

from typing import NamedTuple

from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.text import capfirst


class Told(NamedTuple):
    """Where on the page it is wrong, what that is called, and what is wrong."""

    place: str
    label: str
    message: str


def told(form, rows=()):
    """The errors of a form, and of the rows below it, in the order of the page.

    What is wrong with the form as a whole stands at its top already.
    """
    return [*_of_fields(form), *(one for below in rows for one in _of_rows(below))]


def _of_fields(form, before=""):
    return [
        Told(_place(form[name]), f"{before}{capfirst(form[name].label)}", message)
        for name in form.fields
        for message in form.errors.get(name, ())
    ]


def _place(field):
    return field.id_for_label or field.auto_id


def _of_rows(below):
    formset, name = below.formset, capfirst(below.opts.verbose_name)
    prefix = formset.prefix
    found = [Told(f"{prefix}-group", name, message) for message in formset.non_form_errors()]
    for number, form in enumerate(formset.forms):
        row = f"{name}, row {number + 1}"
        whole = form.errors.get(NON_FIELD_ERRORS, ())
        found += [Told(f"{prefix}-{number}", row, message) for message in whole]
        found += _of_fields(form, f"{row}: ")
    return found

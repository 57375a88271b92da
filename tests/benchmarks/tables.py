"""Rows of a model as the database takes them, with ids given beforehand.

So rows can point at one another without being read back.
"""

import json
from datetime import UTC

from django.db import models
from django.db.models import Max

from articles.models.loading import columns_written


class Table:
    """The table of a model: its next id, the rows that wait to be taken, and the defaults."""

    def __init__(self, model: type[models.Model]):
        self.key = model._meta.pk.attname
        self.defaults, self.places = [], {}
        for number, field in enumerate(columns_written(model)):
            as_text, default = _as_text(field), field.get_default()
            self.defaults.append(as_text(default) if as_text and default is not None else default)
            self.places[field.name] = self.places[field.attname] = number, as_text
        self.known = {}
        self.next = 1 + (model._base_manager.aggregate(last=Max("pk"))["last"] or 0)
        self.rows: list[list] = []

    def add(self, **values) -> int:
        """Keep a row; its id. What is not given is as the model has it by default."""
        pk = values.setdefault(self.key, self.next)
        row = self.defaults.copy()
        for (number, as_text), value in zip(self._places(values), values.values(), strict=True):
            if value is not None:
                row[number] = as_text(value) if as_text else value
        self.rows.append(row)
        self.next = pk + 1
        return pk

    def _places(self, names) -> list:
        """Where values of these names stand in a row: looked up once for each combination."""
        names = tuple(names)
        if names not in self.known:
            self.known[names] = [self.places[name] for name in names]
        return self.known[names]

    def take(self) -> list[list]:
        taken, self.rows = self.rows, []
        return taken


def _as_text(field: models.Field):
    """What makes a value of the field one that both databases take; None where it is one."""
    if field.is_relation:
        return lambda value: getattr(value, "pk", value)
    if isinstance(field, models.JSONField):
        return json.dumps
    if isinstance(field, models.DateTimeField):
        return lambda moment: str(moment.astimezone(UTC).replace(tzinfo=None))
    if isinstance(field, models.DateField | models.DecimalField):
        return str
    return None

"""All records of an archive as one hash, blind to ids and to the hour: equal for equal imports."""

import hashlib

from django.apps import apps

from articles import facets

# When it came in, by which of several imports, and what differs between two versions of the program.
TIMES = {"added_at", "started_at", "finished_at", "accession", "extracted_with"}
NOT_OF_THE_TEXTS = {"Accession", "FacetChange", "FacetVersion"}
# Bare ids: what they say is not compared but proved.
PROVED = {"FacetPair"}


def hash_of_records():
    models = [
        model
        for model in apps.get_app_config("articles").get_models()
        if not model._meta.proxy and model.__name__ not in NOT_OF_THE_TEXTS | PROVED
    ]
    number = {model: _numbers(model) for model in models}
    rows = [row for model in models for row in _rows(model, number)]
    rows += map(str, facets.differences())
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def _numbers(model):
    """Id → which row it is, in the order in which they came in."""
    ids = model._base_manager.order_by("pk").values_list("pk", flat=True)
    return {pk: place for place, pk in enumerate(ids)}


def _rows(model, number):
    fields = [
        field
        for field in model._meta.concrete_fields
        if field.name not in TIMES and field.column is not None
    ]
    rows = model._base_manager.order_by().values_list(*(field.attname for field in fields))
    return sorted(
        f"{model.__name__} {[_value(*one, model, number) for one in zip(fields, row, strict=True)]}"
        for row in rows.iterator()
    )


def _value(field, value, model, number):
    of = field.related_model or (model if field.primary_key else None)
    if of in number and value is not None:
        return number[of][value]
    return value.hex() if isinstance(value, bytes) else _plain(value)


def _plain(value):
    if isinstance(value, memoryview):
        return bytes(value).hex()
    return sorted(value.items()) if isinstance(value, dict) else value

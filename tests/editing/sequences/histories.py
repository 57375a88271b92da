"""The records with a history as they are, and the last state that is kept of each."""

from django.db.models import Max

from articles.models.history import HISTORICAL, columns_of, historical


def rows():
    """(model, id) → the columns of which states are kept."""
    found = {}
    for model in HISTORICAL:
        names = [field.attname for field in columns_of(model)]
        for row in model._base_manager.order_by("pk").values(*names):
            found[model, row["id"]] = row
    return found


def last_states():
    """(model, id) → the last state, with its number and what was done."""
    found = {}
    for model in HISTORICAL:
        states = historical(model).objects.order_by()
        last = states.values("id").annotate(last=Max("history_id")).values("last")
        for state in states.filter(history_id__in=last).values():
            found[model, state["id"]] = state
    return found

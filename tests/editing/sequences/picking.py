"""Choosing among what is there by a number that knows nothing of it."""


class NothingThere(Exception):
    """There is nothing to do this with."""


def pick(rows, number):
    """One of the rows in the order of their ids; raises NothingThere."""
    return pick_some(rows, number, 1)[0]


def pick_some(rows, number, how_many):
    """Up to so many of them that follow each other, the first again after the last."""
    ids = sorted(rows.order_by().values_list("pk", flat=True))
    if not ids:
        raise NothingThere
    first = number % len(ids)
    chosen = [*ids[first:], *ids[:first]][:how_many]
    return list(rows.model._base_manager.filter(pk__in=chosen).order_by("pk"))

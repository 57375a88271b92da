"""What pages for readers ask again and again, kept as long as nothing is written."""

from articles.facets.bitmaps import current
from articles.models.readers import reader

# That there is nothing is kept of no more keys: addresses may name any number of them.
MOST_KEPT = 50_000


def remembered(what, ask, keys):
    """Key → value for those that have one; `ask` gives them for keys not asked for in this version.

    Only what all readers get alike. The desk sees other names, and asks each time.
    """
    index = None if reader() is None else current()
    if index is None:
        return ask(keys)
    known = index.remembered.setdefault(what, {})
    if missing := [key for key in keys if key not in known]:
        found = ask(missing)
        known.update(found)
        if len(known) < MOST_KEPT:
            known.update((key, None) for key in missing if key not in found)
    return {key: value for key in keys if (value := known.get(key)) is not None}


def remembered_of_all(what, filterset, make):
    """What stands beside a list that is not narrowed, made once for each way to show it."""
    if not filterset.indexed or filterset.is_narrowed:
        return make()
    key = filterset.indexed, filterset.link()
    # What there is none of is known too.
    return remembered(what, lambda _: {key: (make(),)}, [key])[key][0]

"""Markup of pages that are the same but for their texts, such as the rows of a list.

Django's templates take some hundred microseconds for a row of a list. So a component is rendered once for
each combination of what is there and what is not, with marks in the place of texts, and texts are
put there for each row, escaped.
"""

import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from html import escape
from operator import itemgetter

from django.conf import settings
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe

# Letters that no text has and no filter leaves as they are, around the name of what stands there.
MARK = "\ue000%sX\ue001"
MARKED = re.compile("\ue000([^\ue000\ue001]*)X\ue001")
# What is left of a mark that something was done with.
CHANGED = re.compile("(?:\ue000|\ue001|%%EE%%80%%8[01]).{,40}", re.IGNORECASE)
BETWEEN = "\ue002"
SHAPES_KEPT = 1_000

TEXTS = {str, SafeString}
PLAIN = {str, SafeString, bool, int, type(None)}

_examples = ContextVar(
    "component → what it looked like, for the page of all components", default=None
)


class Fixed(str):
    """A text that is the same for many, and part of the shape: a component may do with it what it likes."""

    __slots__ = ()


PLAIN |= {Fixed}


def filled(component, values):
    """The component for each of the values, which are as `fill` takes them or know how (`shown`)."""
    shown = [value if value.__class__ is dict else value.shown() for value in values]
    if _examples.get() is not None:
        return SafeString("".join([rendered(component, **nested(value)) for value in shown]))
    # In development templates change.
    shaped = made if settings.DEBUG else kept
    patterns, texts = [], []
    for value in shown:
        given = tuple(value.values())
        shape = tuple([str if one and one.__class__ in TEXTS else one for one in given])
        pattern, texts_in_turn = shaped(component, tuple(value), shape)
        patterns.append(pattern)
        texts += texts_in_turn(given)
    return SafeString("".join(patterns) % tuple(escaped(texts)))


def fill(component, value):
    """The component with what it shows: name → text, or true, false, zero or None.

    A name with dots is what a template asks of an object, “notes.0.text” of the first of a list. The
    component may ask whether there is a text, and put it somewhere; it must not look into it, nor pass
    it through a filter.
    """
    return filled(component, [value])


def escaped(texts):
    """Each of the texts with its signs as HTML has them: all at once, as most have none."""
    plain = [one for one in texts if one.__class__ is not SafeString]
    found = escape(BETWEEN.join(plain)).split(BETWEEN) if plain else []
    # Anybody may write such a letter.
    if len(found) != len(plain):
        found = [escape(one) for one in plain]
    if len(plain) == len(texts):
        return found
    turn = iter(found)
    return [one if one.__class__ is SafeString else next(turn) for one in texts]


def rendered(component, **values):
    """A component as Django renders it: one of which a page has few, or that shows objects."""
    markup = get_template(component).render(values)
    tell(component, markup)
    return markup


def flat(data, name="", found=None):
    """Dictionaries and lists in one another, and objects that are `shown` as such, as `fill` takes them."""
    found = {} if found is None else found
    kind = data.__class__
    if kind is dict:
        for key, value in data.items():
            inner = f"{name}.{key}" if name else key
            if value.__class__ in PLAIN:
                found[inner] = value
            else:
                flat(value, inner, found)
    elif kind in (list, tuple):
        for place, value in enumerate(data):
            flat(value, f"{name}.{place}", found)
        if not data:
            found[name] = ()
    elif hasattr(data, "shown"):
        flat(data.shown(), name, found)
    else:
        found[name] = data
    return found


def made(component, names, shape):
    """The component as a pattern, and what picks from its values the texts that the pattern takes in turn."""
    marks = [
        mark_safe(MARK % name) if kind is str else kind  # noqa: S308
        for name, kind in zip(names, shape, strict=True)
    ]
    markup = get_template(component).render(nested(dict(zip(names, marks, strict=True))))
    pattern = MARKED.sub("%s", markup.replace("%", "%%"))
    if changed := CHANGED.search(pattern):
        raise ValueError(f"{component} shows a text otherwise than as it is: {changed[0]}")
    return pattern, picking([names.index(found[1]) for found in MARKED.finditer(markup)])


def picking(places):
    """What gives the values at these places."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda given: [given[place] for place in places]


kept = lru_cache(maxsize=SHAPES_KEPT)(made)


def nested(value):
    """What `flat` made flat; what has only numbers for names is a list."""
    context = {}
    for name, one in value.items():
        *objects, last = name.split(".")
        place = context
        for each in objects:
            place = place.setdefault(each, {})
        place[last] = one
    return with_lists(context)


def with_lists(context):
    if not isinstance(context, dict):
        return context
    if context and all(name.isdecimal() for name in context):
        return [with_lists(value) for value in context.values()]
    return {name: with_lists(value) for name, value in context.items()}


@contextmanager
def told_to(examples):
    """In this block components tell what they look like: name → set of markups."""
    token = _examples.set(examples)
    try:
        yield
    finally:
        _examples.reset(token)


def tell(component, markup):
    if (examples := _examples.get()) is not None:
        examples[component].add(markup)

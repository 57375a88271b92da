"""How names are filed, and columns with one word of a name, by which it is looked up."""

from django.db.models import CharField, F, Func, GeneratedField, Value
from django.db.models.functions import Length, Replace, Substr

from articles.extraction.folding import fold_letters

# Particles that are filed with the family name they stand before.
PARTICLES = frozenset("al el as at an ar ash de da do dos du der den von van bin ibn la le".split())


def filing_name(name, is_person):
    """The folded name in filing order: family name first for a person, no article otherwise.

    The family name is taken to be the last word with its particles. Names that are spoken family
    name first (Kim Jong Un) are filed by the `sort_name` that their record gives.
    """
    words = fold_letters(name).split()
    if is_person:
        family = len(words) - 1
        while family > 1 and words[family - 1] in PARTICLES:
            family -= 1
        words = words[family:] + words[:family] if words else []
    elif len(words) > 1 and words[0] in ("the", "a", "an"):
        words = words[1:]
    return " ".join(words)[:200] or name[:200].lower()


class Trimmed(Func):
    """A text without the letters of another at one end; `function`: LTRIM or RTRIM."""

    arity = 2
    output_field = CharField()


def last_word(name):
    rest = Trimmed(F(name), letters_of(name), function="RTRIM")
    return column(Substr(F(name), Length(rest) + 1))


def first_word(name):
    rest = Trimmed(F(name), letters_of(name), function="LTRIM")
    return column(Substr(F(name), 1, Length(F(name)) - Length(rest)))


def letters_of(name):
    """All letters of a text but the blanks between its words."""
    return Replace(F(name), Value(" "), Value(""))


def column(expression):
    return GeneratedField(
        expression=expression, output_field=CharField(max_length=200), db_persist=True
    )

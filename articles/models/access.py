"""How much of an article's words readers get; what they do not get is taken away as a field is read.

So no page, file or feed has to remember it. Who works at the desk (`reader()` is None) gets all.
"""

from django.conf import settings
from django.db.models import TextChoices
from django.db.models.query_utils import DeferredAttribute

from articles.models.readers import reader


class Access(TextChoices):
    DEFAULT = "", "as the archive is set"
    FULL = "full", "full text"
    PASSAGES = "passages", "statements with their sentence"
    RECORD = "record", "description and link only"


# To call an enumeration takes ten times as long.
BY_VALUE = {one.value: one for one in Access}


def shown_as(access):
    """What whoever reads gets of an article with this `access`: full, passages or record.

    Who reads is asked only where it matters: such an answer is for this reader alone.
    """
    someone = reader()
    if someone is None:
        return Access.FULL
    chosen = BY_VALUE[access or settings.ARTICLE_ACCESS]
    if access or chosen == Access.FULL:
        return chosen
    return Access.FULL if someone.is_logged_in else chosen


def shown_in(*ways):
    """The values of `access` with which an article is shown so; for conditions in the database."""
    return [access for access in Access.values if shown_as(access) in ways]


class Words(DeferredAttribute):
    """A field with words of an article. The record's `as_shown` says what readers get of them."""

    def __get__(self, record, owner=None):
        if record is None:
            return self
        words = self.kept(record)
        # Of none there is nothing to take away.
        if not words or reader() is None:
            return words
        return record.as_shown(self.field.attname, words)

    def __set__(self, record, words):
        record.__dict__[self.field.attname] = words

    def kept(self, record):
        return super().__get__(record, type(record))


def words_of_an_article(*names):
    """Of a model: that these fields are read through `as_shown(name, words)`."""

    def put_in_place(model):
        for name in names:
            setattr(model, name, Words(model._meta.get_field(name)))
        return model

    return put_in_place


def kept(record, name):
    """Such a field as it is recorded. Whoever asks shows no more of it than may be shown."""
    return getattr(type(record), name).kept(record)


# Who speaks is told in so many words where the article's own are not shown.
MOST_WORDS = 5


def briefly(printed):
    words = printed.split()
    return printed if len(words) <= MOST_WORDS else f"{' '.join(words[:MOST_WORDS])} …"


# How much must be shown of an article for readers to get a field of its words.
SHOWN_WITH = {
    "text": (Access.FULL,),
    "begins": (Access.FULL,),
    "edits": (Access.FULL, Access.PASSAGES),
    "deck": (Access.FULL, Access.PASSAGES),
    "wording_evidence": (Access.FULL, Access.PASSAGES),
    "captured_basis": (Access.FULL, Access.PASSAGES),
}


class ShownAsFar:
    """The part of an article that tells how much of it readers get, and by what right."""

    @property
    def shown_as(self):
        """How much of it whoever reads gets: full, passages or record."""
        return shown_as(self.access)

    @property
    def shows_text(self):
        return self.shown_as == Access.FULL

    @property
    def shows_words(self):
        """Whether readers get the words of what people say in it."""
        return self.shown_as != Access.RECORD

    def as_shown(self, name, words):
        return words if self.shown_as in SHOWN_WITH[name] else type(words)()

    @property
    def length(self):
        return len(kept(self, "text"))

    @property
    def words_not_shown(self):
        """What stands in place of words that are not shown: a sentence with where they can be read."""
        at = f" at {self.outlet.name}" if self.outlet else ""
        address = f": {self.web_address}" if self.web_address else ""
        read = f"; read them{at or ' where they were printed'}{address}" if at or address else ""
        return f"The words are not shown here{read}"

    @property
    def is_granted_by_right(self):
        """Whether its full text may be shown, and it is recorded by what right."""
        return self.access == Access.FULL and bool(self.licence or self.permission)

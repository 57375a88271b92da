"""What people are or were: with years where the archive confirms it, else as printed and where."""

from dataclasses import dataclass, field

from django.utils.text import capfirst

from articles import rows
from articles.filling import Fixed, fill, filled, flat
from articles.models import Affiliation, Figure
from articles.models.affiliation import role_key
from articles.models.coverage import counted
from articles.models.figure import met_by_readers
from articles.models.review import Review, in_short, in_words
from articles.views.cards import in_articles
from articles.views.statements import named

ROLE, CHECKING = "components/role.html", "components/checking.html"
FIRST, OTHERS, FORMS = 5, 40, 3


@dataclass(frozen=True, slots=True)
class Form:
    """The words that some articles print for a role; `where` are the ids of one or two of them."""

    words: str
    articles: int
    where: list[int]
    is_unchecked: bool

    def shown(self, articles):
        further = self.articles - len(self.where)
        return {
            "words": self.words,
            "where": in_articles([articles[pk] for pk in self.where]),
            "further": further and counted(further, "other article"),
        }


@dataclass(slots=True)
class Role:
    """One role of one person. `record` is there if an editor or the authority list says so."""

    person: Figure
    organization: Figure | None
    record: Affiliation | None = None
    forms: list[Form] = field(default_factory=list)

    @property
    def review(self):
        """The state of what only articles print: not checked where one of its forms is not."""
        unchecked = any(form.is_unchecked for form in self.forms)
        return Review.FOUND if unchecked else Review.CHECKED

    def in_words(self):
        """What `components/role_words.html` takes of a confirmed one, and its state."""
        return self.record and {
            "role": self.record.role,
            "years": self.record.years,
            "checking": self.record.checking,
            "checking_in_short": self.record.checking_in_short,
        }

    def shown(self, articles):
        """As `components/role.html` takes it."""
        return {
            "record": self.record and self.in_words() | {"checked": checked(self.record)},
            "organization": named(self.organization),
            "forms": [form.shown(articles) for form in self.forms[:FORMS]],
            "checking": Fixed(self.review),
            "checking_in_words": in_words(self.review),
        }

    def beside_its_person(self):
        """As `components/person_of.html` takes it."""
        printed = self.forms[0] if self.forms else None
        return {
            "record": self.in_words(),
            "printed": printed and printed.words,
            "articles": printed and counted(printed.articles, "article"),
            "checking": Fixed(self.review),
            "checking_in_short": in_short(self.review),
        }


def checked(record):
    """The state of checking where it begins a sentence."""
    words = capfirst(record.checking_in_short)
    state = {"record.checking": record.checking, "record.checking_in_short": words}
    return fill(CHECKING, state | {"short": True})


def roles_shown(roles):
    """What `components/roles.html` takes; None of none."""
    shown = roles[: FIRST + OTHERS]
    forms = [form for role in shown for form in role.forms[:FORMS]]
    articles = rows.articles({pk for form in forms for pk in form.where})
    data = [flat({"role": role.shown(articles)}) for role in shown]
    return data and {
        "first": filled(ROLE, data[:FIRST]),
        "others": filled(ROLE, data[FIRST:]),
        "more": counted(len(data[FIRST:]), "other role"),
    }


def roles(figure):
    """Roles that somebody stands behind first, then those that are printed most.

    Spellings of one role are one, and what is printed of a confirmed role stands with it.
    """
    found, by_key = [], {}
    for record in rows.confirmed_roles(figure):
        role = Role(record.person.root, met_by_readers(record.organization), record)
        found.append(role)
        by_key.setdefault(_key(role, record.role), role)
    for one in rows.printed_roles(figure):
        role = Role(one.person, met_by_readers(one.organization))
        key = _key(role, one.role)
        if key not in by_key:
            found.append(by_key.setdefault(key, role))
        by_key[key].forms.append(_form(one))
    return found


def _key(role, words):
    return role.person.pk, role.organization and role.organization.pk, role_key(words)


def _form(one):
    where = list(dict.fromkeys((one.articles.min(), one.articles.max())))
    return Form(one.role, len(one.articles), where, one.review == Review.FOUND)

"""What people are or were: with years where the archive confirms it, else as printed and where."""

from dataclasses import dataclass, field

from articles import rows
from articles.models import Affiliation, Article, Figure
from articles.models.affiliation import role_key
from articles.models.figure import met_by_readers
from articles.models.review import Review


@dataclass(frozen=True, slots=True)
class Form:
    """The words that some articles print for a role; `where` are one or two of them."""

    words: str
    articles: int
    where: list[Article]
    is_unchecked: bool

    @property
    def further(self):
        return self.articles - len(self.where)


@dataclass(slots=True)
class Role:
    """One role of one person. `record` is there if an editor or the authority list says so."""

    person: Figure
    organization: Figure | None
    record: Affiliation | None = None
    forms: list[Form] = field(default_factory=list)

    @property
    def printed(self):
        """The form that most articles print, or None."""
        return self.forms[0] if self.forms else None

    @property
    def _example(self):
        """The state of what only articles print: not checked where one of its forms is not."""
        unchecked = any(form.is_unchecked for form in self.forms)
        return Affiliation(review=Review.FOUND if unchecked else Review.CHECKED)

    @property
    def checking(self):
        return self._example.review

    @property
    def checking_in_words(self):
        return self._example.review_in_words

    @property
    def checking_in_short(self):
        return self._example.review_in_short


def roles(affiliations):
    """Roles that somebody stands behind first, then those that are printed most.

    Spellings of one role are one, and what is printed of a confirmed role stands with it.
    """
    found, by_key = [], {}
    for record in affiliations.public().confirmed_ones():
        role = Role(record.person.root, met_by_readers(record.organization), record)
        found.append(role)
        by_key.setdefault(_key(role, record.role), role)
    printed = list(affiliations.public().printed_ones())
    wanted = {pk for row in printed for pk in (row["whose"], row["served"])}
    figures = Figure.objects.select_related("merged_into").in_bulk(wanted - {None})
    articles = rows.articles({row[end] for row in printed for end in ENDS})
    for row in printed:
        role = Role(figures[row["whose"]], met_by_readers(figures.get(row["served"])))
        key = _key(role, row["role"])
        if key not in by_key:
            found.append(by_key.setdefault(key, role))
        by_key[key].forms.append(_form(row, articles))
    return found


ENDS = ("first", "last")


def _key(role, words):
    return role.person.pk, role.organization and role.organization.pk, role_key(words)


def _form(row, articles):
    where = [articles[pk] for pk in dict.fromkeys(row[end] for end in ENDS)]
    return Form(row["role"], row["articles"], where, row["review"] == Review.FOUND)

"""The forms under which a figure is printed, how often each, and where."""

from dataclasses import dataclass, field

from articles.models import Article, Mention

FORMS = 60
ARTICLES_A_FORM = 5


@dataclass
class Spelling:
    """A printed form; `articles` are the first few of the `places` that print it."""

    printed: str
    times: int = 0
    places: int = 0
    articles: list[Article] = field(default_factory=list)

    @property
    def further(self):
        return self.places - len(self.articles)


def spellings(figure):
    """The forms, the most frequent first."""
    found, where = {}, {}
    for row in Mention.objects.public().of(figure).counted_by_form():
        form = found.setdefault(row["printed_as"], Spelling(row["printed_as"]))
        form.times += row["times"]
        form.places += 1
        if form.places <= ARTICLES_A_FORM:
            where.setdefault(form.printed, []).append(row["article_id"])
    shown = sorted(found.values(), key=lambda form: (-form.times, form.printed))[:FORMS]
    wanted = {pk for form in shown for pk in where[form.printed]}
    articles = Article.objects.for_lists().in_bulk(wanted)
    for form in shown:
        form.articles = [articles[pk] for pk in where[form.printed]]
    return shown

"""The forms under which a figure is printed, how often each, and where."""

from dataclasses import dataclass

from articles import rows
from articles.models import Article, Mention

WITH_ARTICLES, FORMS = 6, 60


@dataclass(frozen=True, slots=True)
class Spelling:
    """A printed form; `articles` are one or two of the `places` that print it."""

    printed: str
    times: int
    places: int
    articles: list[Article]

    @property
    def further(self):
        return self.places - len(self.articles)


def spellings(figure):
    """The forms, the most frequent first; the first few with articles that print them."""
    forms = list(Mention.objects.public().of(figure).counted_by_form()[:FORMS])
    ends = [dict.fromkeys((row["first"], row["last"])) for row in forms[:WITH_ARTICLES]]
    articles = rows.articles({pk for pair in ends for pk in pair})
    ends += [()] * (len(forms) - len(ends))
    return [
        Spelling(row["printed_as"], row["times"], row["places"], [articles[pk] for pk in pair])
        for row, pair in zip(forms, ends, strict=True)
    ]

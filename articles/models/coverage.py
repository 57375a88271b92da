"""What a list covers, in numbers and in words: how the dates are known, what is altered, checked."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

from django.db.models import Count, Q

from articles.models.dates import DateBasis, Precision
from articles.models.review import CONFIRMED
from articles.models.wording import Wording

PRECISIONS = [*Precision, ""]
BASES = {
    DateBasis.TEXT: "worked out from the text",
    DateBasis.PAGE: "given by the saved page",
    DateBasis.OUTSIDE: "found outside the text",
    DateBasis.EDITOR: "set by an editor",
    "": "known in some other way",
}
CHECKED = Q(review__in=CONFIRMED)


@dataclass(frozen=True)
class Coverage:
    """`dates` counts articles by (basis, precision); without a date both are empty strings."""

    articles: int = 0
    dates: Counter = field(default_factory=Counter)
    translated: int = 0
    reworded: int = 0
    statements: int = 0
    checked: int = 0

    def shown(self):
        """As `components/coverage.html` takes it."""
        return {"articles": bool(self.articles), "sentences": self.sentences}

    @property
    def sentences(self):
        """Whole sentences for readers; those that say nothing are left out."""
        parts = [
            f"{counted(self.articles, 'article')}.",
            dates_in_words(self.articles, self.dates),
            wording_in_words(self.translated, self.reworded),
            checked_in_words(self.checked, self.statements),
        ]
        return " ".join(part for part in parts if part)

    def __str__(self):
        return self.sentences


def cover(articles, statements):
    """The coverage of a queryset of articles and one of statements; two queries."""
    dates, wordings = Counter(), Counter()
    rows = articles.order_by().values_list("published_basis", "published_precision", "wording")
    for basis, precision, wording, number in rows.annotate(number=Count("pk")):
        dates[basis if precision else "", precision] += number
        wordings[wording] += number
    checked = statements.order_by().aggregate(all=Count("pk"), checked=Count("pk", filter=CHECKED))
    return Coverage(
        articles=dates.total(),
        dates=dates,
        translated=wordings[Wording.TRANSLATED],
        reworded=wordings[Wording.REWORDED],
        statements=checked["all"],
        checked=checked["checked"],
    )


def cover_names(reviews):
    """How many of some names somebody stands behind, in a sentence; `reviews`: state → how many."""
    every, checked = reviews.total(), sum(reviews[review] for review in CONFIRMED)
    if not every:
        return ""
    if checked == every:
        return "All of these names are checked."
    return (
        f"{checked:,} of {counted(every, 'name')} checked; the others are as a program found them."
    )


def counted(number, noun):
    """“1 article”, “1,204 articles”; for an irregular plural both forms: "person,people"."""
    return f"{number:,} {noun.partition(',')[0] if number == 1 else many(noun)}"


@cache
def many(noun):
    """“articles”; “people” of "person,people"."""
    one, _, more = noun.partition(",")
    return more or f"{one}s"


def dates_in_words(articles, dates):
    """“None prints its publication date: 4 worked out from the text to the day, 1 to the month.”"""
    if not articles:
        return ""
    printed = sum(n for (basis, _), n in dates.items() if basis == DateBasis.PRINTED)
    others = other_dates(dates)
    if not others:
        return "It prints its publication date." if articles == 1 else ALL_PRINT
    if articles == 1:
        return f"It does not print its publication date: {others.removeprefix('1 ')}."
    if not printed:
        return f"None prints its publication date: {others}."
    prints = "prints its" if printed == 1 else "print their"
    return f"{printed:,} {prints} publication date; the others: {others}."


ALL_PRINT = "All print their publication date."


def other_dates(dates):
    """How the dates that are not printed are known, each basis named once."""
    parts = []
    for basis, words in BASES.items():
        for precision in PRECISIONS:
            number = dates[basis, precision]
            if number and precision:
                parts.append(f"{number:,} {words} {Precision(precision).label}")
                words = ""
    undated = dates["", ""]
    parts += [f"{undated:,} undated"] if undated else []
    return ", ".join(" ".join(part.split()) for part in parts)


def wording_in_words(translated, reworded):
    parts = [f"{translated:,} translated"] if translated else []
    parts += [f"{reworded:,} with words replaced by software"] if reworded else []
    return f"{', '.join(parts)}." if parts else ""


def checked_in_words(checked, statements):
    if not statements:
        return "No statements."
    return f"{checked:,} of {counted(statements, 'statement')} checked."

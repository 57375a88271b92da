"""What a list says that it covers."""

from collections import Counter

import pytest

from articles import facets
from articles.models import Article, Claim
from articles.models.coverage import Coverage, cover, dates_in_words
from tests.factories import make_article, make_claim


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        pytest.param({}, "", id="no-articles"),
        pytest.param({("printed", "day"): 1}, "It prints its publication date.", id="one-printed"),
        pytest.param({("printed", "day"): 3}, "All print their publication date.", id="all"),
        pytest.param(
            {("text", "month"): 1},
            "It does not print its publication date: worked out from the text to the month.",
            id="one-worked-out",
        ),
        pytest.param(
            {("", ""): 1}, "It does not print its publication date: undated.", id="one-undated"
        ),
        pytest.param(
            {("text", "day"): 4, ("text", "month"): 1},
            "None prints its publication date: "
            "4 worked out from the text to the day, 1 to the month.",
            id="none",
        ),
        pytest.param(
            {("printed", "day"): 1, ("outside", "year"): 2, ("", ""): 1},
            "1 prints its publication date; the others: "
            "2 found outside the text to the year, 1 undated.",
            id="some",
        ),
    ],
)
def test_how_dates_are_known_is_said_in_words(dates, words):
    assert dates_in_words(sum(dates.values()), Counter(dates)) == words


def test_one_article_and_one_statement_are_said_in_the_singular():
    words = Coverage(articles=1, dates=Counter({("printed", "day"): 1}), statements=1).sentences
    assert words == "1 article. It prints its publication date. 0 of 1 statement checked."


@pytest.mark.django_db
def test_a_list_is_counted_by_date_wording_and_checking():
    make_article(published="2024-10-17", wording="translated")
    month = {"published_precision": "month", "published_basis": "text"}
    make_article(published="2024-11-01", wording="reworded", **month)
    make_article()
    for review in ("checked", "corrected", "found"):
        make_claim(review=review, article=make_article(text="the port is open"))
    facets.refresh(Article.objects.values_list("pk", flat=True))
    coverage = cover(Article.objects.public(), Claim.objects.public().statements())
    assert str(coverage) == (
        "6 articles. 1 prints its publication date; the others: "
        "1 worked out from the text to the month, 4 undated. "
        "1 translated, 1 with words replaced by software. 2 of 3 statements checked."
    )

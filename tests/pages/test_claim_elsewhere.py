"""The same words in other articles, on a statement's page: which was first, and what differs."""

import pytest

from articles.search.differing import differing
from tests.factories import make_article, make_claim, make_person
from tests.pages.words import words

pytestmark = pytest.mark.django_db

WORDS = "The port of Selen will stay open until the last ship has left it"
OTHER = "The port of Selen will stay open until the last boat has left it"


def printed(text, published=None, outlet=None, speaker=None, **fields):
    article = make_article(text=text, published=published, outlet=outlet, **fields)
    return make_claim(text, speaker, article)


def rows(page):
    return page.select(".same-words li")


def test_each_article_is_shown_in_order_of_time_with_the_first_marked(read):
    speaker = make_person()
    claim = printed(WORDS, "2024-10-17", "Herald", speaker)
    first = printed(WORDS, "2024-10-15", "Courier", speaker)
    printed(WORDS, "2024-10-19", "Observer", speaker)
    page = read(claim)
    assert words(page.select_one("#elsewhere")) == "The same words in 2 other articles"
    assert [words(row)[:35] for row in rows(page)] == [
        "15 October 2024 First The same word",
        "17 October 2024 This statement, in ",
        "19 October 2024 The same words, in ",
    ]
    assert rows(page)[0].a["href"] == first.get_absolute_url()
    assert "word for word, not checked" in words(rows(page)[0])
    assert "first printed elsewhere" in words(page.select_one(".same-words"))
    assert "printed here first" in words(read(first).select_one(".same-words"))


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param(
            ({"published": "2024-10-17"}, {"published": "2024-10-17"}), id="on-the-same-day"
        ),
        pytest.param(
            (
                {"published": "2024-10-17"},
                {"published": "2024-10-01", "published_precision": "month"},
            ),
            id="within-the-month",
        ),
        pytest.param(
            (
                {"published": "2024-10-17"},
                {"published": "2024-10-19", "published_bound": "not_after"},
            ),
            id="or-earlier",
        ),
        pytest.param(({}, {}), id="without-dates"),
    ],
)
def test_where_the_dates_do_not_tell_none_is_called_the_first(read, dates):
    claims = [printed(WORDS, **fields) for fields in dates]
    page = read(claims[0])
    assert "the dates do not tell" in words(page.select_one(".same-words"))
    assert not page.select(".same-words strong")


def test_an_article_without_a_date_is_said_to_be_perhaps_earlier(read):
    claim = printed(WORDS, "2024-10-17")
    printed(WORDS)
    page = read(claim)
    assert "1 article without a date may be earlier still." in words(page.select_one(".same-words"))


def test_what_differs_is_marked_word_by_word_and_said_in_words(read):
    claim = printed(WORDS, "2024-10-17")
    printed(OTHER, "2024-10-18")
    row = rows(read(claim))[1]
    assert [words(added) for added in row.select("ins")] == ["(added: boat)"]
    assert [words(missing) for missing in row.select("del")] == ["(left out: ship)"]


def test_another_speaker_for_the_same_words_is_named(read):
    claim = printed(WORDS, "2024-10-17", speaker=make_person("Dara Ivanova"))
    printed(WORDS, "2024-10-18", speaker=make_person("Ines Kord"))
    assert "Put to another speaker: Ines Kord" in words(rows(read(claim))[1])


def test_a_withheld_speaker_elsewhere_stays_withheld(read):
    claim = printed(WORDS, speaker=make_person("Dara Ivanova"))
    printed(WORDS, speaker=make_person("Ines Kord", display="withheld"))
    page = read(claim)
    assert "Put to another speaker: [name withheld]" in words(page.select_one(".same-words"))
    assert "Kord" not in words(page.main)


def test_of_many_the_earliest_are_shown_with_a_search_for_all(read):
    claim = printed(WORDS, "2024-10-30")
    for day in range(1, 15):
        printed(WORDS, f"2024-10-{day:02}")
    page = read(claim)
    assert words(page.select_one("#elsewhere")) == "The same words in 14 other articles"
    assert len(rows(page)) == 11
    assert "This statement" in words(rows(page)[-1])
    found = read(page.select_one(".same-words > p > a")["href"])
    assert words(found.find(attrs={"role": "status"})).startswith("15 statements")


def test_words_that_nobody_else_prints_have_no_such_part(read):
    printed("Nothing of the kind was ever said here by anybody")
    assert read(printed(WORDS)).select_one(".same-words") is None


def test_many_printings_cost_as_many_queries_as_few(queries_of):
    claim = printed(WORDS, speaker=make_person())
    costs = []
    for n in (2, 9):
        for _ in range(n):
            printed(OTHER, speaker=make_person())
        costs.append(queries_of(claim))
    assert costs[0] == costs[1]


@pytest.mark.parametrize(
    ("ours", "theirs", "shown"),
    [
        pytest.param("We are ready", "We are ready", "We are ready", id="nothing-differs"),
        pytest.param("The port is open", "The port IS open!", "The port IS open!", id="signs"),
        pytest.param(
            "the port is open now", "the port is shut now", "the port is -open +shut now", id="one"
        ),
        pytest.param(
            "She said then that the port is open", "the port is open", "… the port is open", id="part"
        ),
        pytest.param(
            "the port is open", " ".join("abcdefghijklmnopqrst") + " the port is open",
            "+a b c d e f g … n o p q r s t the port is open", id="long-runs-are-shortened"
        ),
        pytest.param("", "new words", "+new words", id="nothing-to-compare-with"),
    ],
)  # fmt: skip
def test_differences_word_by_word(ours, theirs, shown):
    signs = {"common": "", "added": "+", "missing": "-"}
    pieces = differing(ours, theirs)
    assert "".join(f"{signs[p.standing]}{p.text}{p.gap}" for p in pieces) == shown

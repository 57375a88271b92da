"""The same words in other articles: what is found, what is not, and at which cost."""

import pytest
from django.core.management import call_command

from articles import facets, search
from articles.models import Article, ClaimFingerprint
from articles.search.differing import differing
from articles.search.fingerprints import kept
from articles.search.reuse import FORMULA, compare
from tests.factories import make_article, make_claim
from tests.work import steps

WORDS = "The port of Selen will stay open until the last ship has left it"
LONGER = f"We said it then and we say it now: {WORDS[0].lower()}{WORDS[1:]}, whatever happens there"


def refresh():
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)


def found(claim):
    refresh()
    return [(reuse.claim, str(reuse.likeness)) for reuse in search.same_words(claim)]


@pytest.mark.parametrize(
    ("words", "others", "likeness"),
    [
        pytest.param(WORDS, WORDS.upper() + "!", "same", id="case-and-marks-do-not-count"),
        pytest.param(WORDS, WORDS.replace("last ship", "last boat"), "nearly", id="a-word-differs"),
        pytest.param(WORDS, LONGER, "more", id="more-around"),
        pytest.param(LONGER, WORDS, "part", id="a-part"),
        pytest.param(WORDS, "until the last ship has left", "part", id="a-fragment"),
        pytest.param(WORDS, "the port of Selen", None, id="too-short-a-fragment"),
        pytest.param("We are ready", "we are ready.", "same", id="short-and-equal"),
        pytest.param("We are ready", "we are ready now", None, id="short-and-not-equal"),
        pytest.param(
            "38 people were wounded in Selen", "4 people were wounded in Kor", None, id="formula"
        ),
        pytest.param(WORDS, "The port of Selen was shelled on Friday night", None, id="a-name"),
    ],
)
def test_how_words_stand_to_each_other(words, others, likeness):
    assert compare(search.fold_tokens(words), search.fold_tokens(others)) == likeness


@pytest.mark.django_db
def test_the_same_words_are_found_in_other_articles_the_oldest_first():
    claim = make_claim(WORDS, article=make_article(text=WORDS, published="2024-10-17"))
    undated = make_claim(WORDS, article=make_article(text=WORDS))
    later = make_claim(LONGER, article=make_article(text=LONGER, published="2024-10-19"))
    first = make_claim(WORDS, article=make_article(text=WORDS, published="2024-10-15"))
    make_claim("Nothing of the kind was ever said here by anybody")
    assert found(claim) == [(first, "same"), (later, "more"), (undated, "same")]


@pytest.mark.django_db
def test_every_part_of_five_words_is_found_from_both_sides():
    whole = make_claim(LONGER)
    words = LONGER.split()
    for first in range(len(words) - 4):
        part = make_claim(" ".join(words[first : first + 5]))
        assert (whole, "more") in found(part)
        assert (part, "part") in found(whole)


@pytest.mark.django_db
def test_words_of_the_same_article_are_not_found():
    article = make_article(text=f"{WORDS}. {LONGER}")
    claim = make_claim(WORDS, article=article)
    make_claim(LONGER, article=article)
    assert found(claim) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"review": "rejected"}, id="rejected"),
        pytest.param({"article": {"withdrawn_at": "2025-01-01T00:00Z"}}, id="withdrawn"),
    ],
)
def test_what_readers_do_not_see_is_not_found(fields):
    article = make_article(text=WORDS, **fields.pop("article", {}))
    make_claim(WORDS, article=article, **fields)
    assert found(make_claim(WORDS)) == []


@pytest.mark.django_db
def test_a_headline_that_repeats_the_text_and_joint_speech_are_found_once():
    article = make_article(text=f"{WORDS}\n{WORDS}")
    body = make_claim(WORDS, article=article)
    make_claim(WORDS, article=article, zone="headline", repeats=body)
    make_claim(WORDS, article=article, said_with=body)
    assert found(make_claim(WORDS)) == [(body, "same")]


@pytest.mark.django_db
def test_a_formula_is_no_likeness_but_equal_words_are_found_however_many():
    words = [f"{WORDS} on pier {n}" for n in range(FORMULA + 1)]
    claims = [make_claim(text) for text in words]
    again = make_claim(words[3])
    assert found(again) == [(claims[3], "same")]


@pytest.mark.django_db
def test_the_numbers_of_a_statement_follow_its_words():
    claim = make_claim(WORDS)
    refresh()
    wanted = kept(search.fold_tokens(WORDS))
    assert set(claim.fingerprints.values_list("value", flat=True)) == wanted
    type(claim).objects.filter(pk=claim.pk).update(content="Other words were said by then")
    refresh()
    assert not wanted & set(claim.fingerprints.values_list("value", flat=True))
    type(claim).objects.filter(pk=claim.pk).update(review="rejected")
    refresh()
    assert not claim.fingerprints.exists()


@pytest.mark.django_db
def test_looking_costs_as_many_queries_in_a_large_archive_as_in_a_small(
    django_assert_max_num_queries,
):
    claim = make_claim(WORDS)
    costs = []
    for size in (1, 12):
        for n in range(size):
            make_claim(f"{WORDS} today" if n % 2 else WORDS)
        refresh()
        with django_assert_max_num_queries(8) as captured:
            search.same_words(claim)
        costs.append(len(captured))
    assert costs[0] == costs[1]


@pytest.mark.django_db
def test_preparing_an_archive_of_before_makes_its_words_comparable(capsys):
    claim = make_claim(WORDS)
    make_claim(WORDS)
    refresh()
    ClaimFingerprint.objects.all().delete()
    assert search.is_behind()
    call_command("prepare", "--without-seeds")
    assert not search.is_behind()
    assert len(search.same_words(claim)) == 1


def in_words(one, other):
    return list(differing(one, other))


def in_tokens(one, other):
    return compare(one.split(), other.split())


@pytest.mark.parametrize("look", [in_words, in_tokens])
def test_lists_of_other_numbers_are_compared_in_work_that_grows_as_their_pairs(look):
    """Looked through for each passage anew, lists that are doubled take eight times as long."""

    def compared(size):
        one, other = (" and ".join(map(str, range(n, n + size))) for n in (1_000, 4_000))
        return steps(lambda: look(one, other))

    assert compared(200) < 5 * compared(100)

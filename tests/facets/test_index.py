"""The index of facets says what the records say, whatever is written, taken back or rebuilt."""

import os
from random import Random

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import InternalError, OperationalError, connection, transaction
from django.http import QueryDict

from articles import editing, facets, search
from articles.facets import bitmaps, proving
from articles.filters import ArticleFilter, ClaimFilter
from articles.models import (
    Article,
    ArticleSearch,
    Claim,
    ClaimSearch,
    FacetChange,
    FacetPair,
    FacetVersion,
    Figure,
)
from articles.models.readers import Reader, read_by
from articles.search import index
from articles.views.covered import covered_statements
from tests.facets.agreeing import disagreeing, random_edit, random_list
from tests.factories import (
    make_article,
    make_claim,
    make_known_organization,
    make_known_person,
    make_measure,
    make_mention,
    make_person,
    make_quantity,
)

pytestmark = pytest.mark.django_db

ROUNDS = int(os.environ.get("ROUNDS", "8"))
TEXT = (
    "“we agree,” said Ann and Bo. “no word of it” Officials spoke of 10,000 troops. Aid will come."
)
WORDS = ("we agree", "no word of it", "Officials", "Aid will come", "spoke")


def test_an_index_that_is_read_ahead_is_not_read_for_a_page(django_assert_num_queries):
    make_archive(Random(1), articles=2)
    facets.rebuild()
    facets.read_ahead()
    with django_assert_num_queries(1):  # its version
        assert facets.counts(ArticleFilter(), "mentioned")


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_user("editor")


def make_archive(random, articles=8):
    """Random records of all that facets rest on."""
    people = [make_known_person(f"Person {n}") for n in range(5)]
    bodies = [make_known_organization(f"Body {n}") for n in range(3)]
    measure = make_measure()
    for n in range(articles):
        day = random.choice([None, f"202{random.randint(0, 4)}-0{random.randint(1, 9)}-11"])
        article = make_article(TEXT, f"Aid {n}", random.choice(["Post", "News", None]), day)
        for words in WORDS:
            speaker = random.choice([*people, *bodies, None])
            body = random.choice([*bodies, None])
            kind = random.choice(["direct", "reported"])
            claim = make_claim(words, speaker, article, kind, speaks_for=body)
            if random.random() < 0.3:
                make_claim(words, random.choice(people), article, kind, said_with=claim)
            if random.random() < 0.3:
                headline = {"zone": "headline", "repeats": claim}
                make_claim(words, random.choice(bodies), article, kind, **headline)
        make_quantity(article=article, claim=claim, measure=measure)
        for figure in random.sample(people + bodies, 3):
            make_mention(figure, article, "Ann")
    refresh()


def refresh():
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)


def test_a_headline_by_another_than_who_says_it_below_covers_no_article(db):
    ann, body = make_known_person("Ann"), make_known_organization("Body")
    for speaker in (ann, body):
        claim = make_claim("we agree", speaker, make_article(TEXT))
        repeated = {"zone": "headline", "repeats": claim}
        make_claim("we agree", body, claim.article, **repeated)
    refresh()
    found = ClaimFilter(QueryDict(f"speaker={body.pk}"))
    covered = facets.coverage(found)
    assert (covered.articles, covered.statements) == (1, 1)
    assert covered == covered_statements(found)


@pytest.mark.parametrize("seed", range(2))
def test_index_sql_and_links_agree_after_whatever_editors_do(editor, seed):
    random = Random(seed)
    make_archive(random)
    for _ in range(ROUNDS):
        edits = [random_edit(random, editor) for _ in range(4)]
        filterset = random_list(random)
        assert disagreeing(filterset, random) == [], edits
        assert list(facets.differences()) == [], edits


def number(query=""):
    """As the index counts, by kind, so that it is read."""
    return sum(facets.counts(ClaimFilter(QueryDict(query)), "kind").values())


def alone():
    """Statements that nobody else made too: one that is rejected makes one less."""
    return Claim.objects.filter(is_statement=True, said_with=None, joint_claims=None)


def test_a_change_that_is_taken_back_leaves_no_trace_in_the_index(editor):
    make_archive(Random(1))
    before = number()
    with transaction.atomic():
        editing.reject(alone()[:1], editor)
        assert number() == before - 1
        transaction.set_rollback(True)
    assert number() == before
    editing.reject(alone()[:2], editor)
    assert number() == before - 2


def test_a_process_follows_the_changes_of_others_and_reads_no_facet_anew(
    editor, django_assert_num_queries
):
    make_archive(Random(1))
    facets.counts(ClaimFilter(), "speaker")
    mine = bitmaps.current()
    editing.reject(alone()[:1], editor)
    with django_assert_num_queries(3) as queries:
        followed = bitmaps.current()
    assert followed is not mine
    assert not any("GROUP BY" in query["sql"] for query in queries)
    assert list(facets.differences()) == []


def test_who_is_too_far_behind_reads_all_anew(editor):
    make_archive(Random(1))
    before = number()
    editing.reject(alone()[:1], editor)
    FacetChange.objects.all().delete()
    assert number() == before - 1


def test_a_page_is_made_from_one_version(editor):
    make_archive(Random(1))
    with read_by(Reader()):
        before = number()
        with read_by(None):
            editing.reject(alone()[:1], editor)
        assert number() == before


def test_an_archive_without_an_index_is_counted_all_the_same_and_has_one_after_the_next_edit(
    editor,
):
    make_archive(Random(1))
    before = number()
    for model in (FacetPair, FacetChange, FacetVersion):
        model.objects.all().delete()
    assert number() == before
    editing.correct(Claim.objects.all()[0], {"cue": "claimed"}, editor)
    assert (number(), list(facets.differences())) == (before, [])


def test_the_commands_rebuild_the_index_and_prove_it(capsys):
    with pytest.raises(CommandError, match="rebuild_index"):
        call_command("check_index")
    make_archive(Random(1))
    call_command("check_index")
    FacetPair.objects.filter(facet=1)[:1].get().delete()
    FacetPair.objects.create(facet=12, value=999, record=999, article=999)
    with pytest.raises(CommandError, match="rebuild_index"):
        call_command("check_index")
    told = capsys.readouterr().err
    assert "statements by speaker: 1 rows missing" in told
    assert "articles by mentioned: 1 rows too many, as (999, 999, 999)" in told
    call_command("rebuild_index")
    call_command("check_index")
    assert capsys.readouterr().out.endswith("The index says what the records say.\n")


def test_the_commands_prove_the_columns_that_lists_rest_on_and_make_them_afresh(capsys):
    make_archive(Random(1))
    claim, article = Claim.objects.filter(is_statement=True).first(), Article.objects.first()
    make_mention(make_person("Bo"), article)
    refresh()
    figure = Figure.objects.get(name="Bo")
    assert figure.seen == 1
    Claim.objects.filter(pk=claim.pk).update(is_statement=False, dated="1999-12-31")
    Article.objects.filter(pk=article.pk).update(begins="what is not its beginning")
    Figure.objects.filter(pk=figure.pk).update(seen=figure.seen + 7)
    with pytest.raises(CommandError, match="rebuild_index"):
        call_command("check_index")
    told = capsys.readouterr().err
    for what, pk in {
        "days of claims": claim.pk,
        "claims that stand for statements": claim.pk,
        "beginnings of articles": article.pk,
        "numbers of articles that name somebody": figure.pk,
    }.items():
        assert f"{what}: 1 to be others, as {pk}" in told
    call_command("rebuild_index")
    call_command("check_index")
    as_it_was = Claim.objects.get(pk=claim.pk), Article.objects.get(pk=article.pk)
    assert (as_it_was[0].dated, as_it_was[0].is_statement) == (claim.dated, True)
    assert as_it_was[1].begins == article.begins
    assert Figure.objects.get(pk=figure.pk).seen == figure.seen


def test_the_commands_prove_that_all_is_found_by_its_words_and_mend_that(capsys):
    make_archive(Random(1))
    article, claim = Article.objects.first(), Claim.objects.first()
    search.refresh(Article.objects.values_list("pk", flat=True))
    call_command("check_index")
    ArticleSearch.objects.filter(pk=article.pk).delete()
    ClaimSearch.objects.filter(pk=claim.pk).delete()
    with pytest.raises(CommandError, match="rebuild_index --words"):
        call_command("check_index")
    told = capsys.readouterr().err
    assert "words of articles: 1 missing" in told
    assert "words of claims: 1 missing" in told
    call_command("rebuild_index", "--words")
    call_command("check_index")


@pytest.mark.sqlite  # On PostgreSQL the words are copied to no index.
def test_an_emptied_index_of_words_is_told_of(capsys):
    make_archive(Random(1))
    search.refresh(Article.objects.values_list("pk", flat=True))
    index.command(ArticleSearch, "delete-all")
    with pytest.raises(CommandError, match="rebuild_index --words"):
        call_command("check_index")
    call_command("rebuild_index", "--words")
    call_command("check_index")


@pytest.mark.django_db(transaction=True)
def test_the_index_is_proved_as_of_one_moment_and_the_archive_can_be_written_afterwards(editor):
    make_archive(Random(1))
    with proving.one_state():
        if connection.vendor == "postgresql":
            with pytest.raises(InternalError, match="read-only"):
                Claim.objects.update(cue="claimed")
        else:
            assert connection.connection.in_transaction
    assert not connection.in_atomic_block
    assert facets.differences() == []
    editing.correct(Claim.objects.all()[0], {"cue": "claimed"}, editor)
    assert facets.differences() == []


def test_a_database_without_tables_is_told_of_with_the_remedy(monkeypatch):
    def fail():
        raise OperationalError("no such table: articles_facetversion")

    monkeypatch.setattr(facets, "is_made", fail)
    with pytest.raises(CommandError, match=r"manage\.py migrate"):
        call_command("check_index")


def test_what_came_out_of_the_archive_is_in_no_list(editor):
    make_archive(Random(1))
    gone = Article.objects.public()[0]
    editing.withdraw(gone, editor, "Asked by the outlet.")
    assert gone.pk not in ArticleFilter().ids()
    assert not FacetPair.objects.filter(article=gone.pk).exists()

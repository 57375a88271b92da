"""What a search finds, on whichever database the tests run."""

import re

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import facets, search
from articles.models import Article, Claim, ClaimSearch, VariantName
from tests.factories import (
    make_answer,
    make_article,
    make_claim,
    make_mention,
    make_organization,
    make_person,
)

pytestmark = pytest.mark.django_db

QUOTATION_MARKS = re.compile('["“”„]')


def refresh():
    articles = list(Article.objects.values_list("pk", flat=True))
    facets.refresh(articles)
    search.refresh(articles)


def found_claims(query):
    return set(Claim.objects.filter(pk__in=search.search_claims(query)))


def found_articles(query):
    return set(Article.objects.filter(pk__in=search.search_articles(query)))


def test_a_claim_is_found_by_its_words_in_any_form():
    claim = make_claim("our soldiers deployed to the ports")
    make_claim("no word of it")
    refresh()
    for query in ("soldier", "SOLDIERS", "deploy port", '"soldiers deployed"', "soldier -ship"):
        assert found_claims(query) == {claim}, query


def test_a_claim_is_found_by_the_verb_that_attributes_it():
    claim = make_claim("the bridge is open", make_person(), cue="confirmed")
    refresh()
    assert found_claims("confirm bridge") == {claim}


def test_a_claim_is_found_by_the_words_of_its_answers_unless_readers_do_not_meet_them():
    text = "“The port is open,” he said. The army denied it. Ann Lee disputed the claim. They rejected it."
    claim = make_claim("The port is open", make_person(), make_article(text))
    make_answer(claim, "The army denied it", make_organization("Army"))
    make_answer(claim, "Ann Lee disputed the claim", make_person("Ann Lee", display="withheld"))
    make_answer(claim, "They rejected it", review="rejected")
    refresh()
    assert found_claims("army denies") == {claim}
    assert not found_claims("disputed")
    assert not found_claims("reject")


def test_a_claim_is_not_found_by_what_it_does_not_say():
    make_claim("our soldiers deployed to the ports")
    refresh()
    for query in ("ship", "soldier ship", '"deployed soldiers"', "soldier -port", 'x -"the ports"'):
        assert found_claims(query) == set(), query


def test_a_claim_is_found_by_every_form_of_its_speakers_name():
    speaker = make_person("Volodymyr Zelenskyy")
    VariantName.objects.create(figure=speaker, name="Volodymr Zelensky")
    merged = make_person("Wolodymyr Selenskyj", merged_into=speaker)
    claims = {make_claim("the plan is ready", figure) for figure in (speaker, merged)}
    make_claim("the port is open", make_person("Viktor Orbán"))
    refresh()
    for query in ("Zelensky", "zelenskiy plan", "Volodymr", "Selenskyj", '"Volodymyr Zelensky"'):
        assert found_claims(query) == claims, query
    assert len(found_claims("Orban")) == 1


def test_names_of_rejected_variants_and_withheld_figures_find_nothing():
    speaker = make_person("Ann Lee")
    VariantName.objects.create(figure=speaker, name="Anne Leigh", review="rejected")
    make_claim("the plan is ready", speaker, speaker_printed="she")
    hidden = make_person("Bo Diaz", display="withheld")
    make_claim("the plan is good", hidden, speaker_printed="a boy")
    refresh()
    assert found_claims("Leigh") == found_claims("Diaz") == set()


def test_joint_speech_is_found_by_the_names_of_all_who_said_it():
    article = make_article(text="“we will help,” they said")
    first = make_claim("we will help", make_person("Ann Lee"), article)
    make_claim("we will help", make_person("Bo Diaz"), article, said_with=first)
    refresh()
    assert first in found_claims("Lee Diaz help")


def test_an_article_is_found_by_headline_deck_text_and_names():
    person = make_person("Volodymyr Zelenskyy")
    VariantName.objects.create(figure=person, name="Wolodymyr Selenskyj")
    article = make_article(
        text="Zelenskyy spoke in Vilnius.", headline="Harbour opens", deck="Ferries sail again"
    )
    make_mention(person, article, "Zelenskyy")
    make_article(text="Nothing of that.")
    refresh()
    for query in ("harbours", "ferry sailing", "vilnius spoke", "Selenskyj", "Volodymyr harbour"):
        assert found_articles(query) == {article}, query


def test_a_phrase_does_not_reach_from_the_headline_into_the_text():
    make_article(text="opens today", headline="Harbour")
    refresh()
    assert found_articles('"harbour opens"') == set()
    assert len(found_articles("harbour opens")) == 1


def test_what_the_cleaning_log_cuts_is_not_found_and_what_it_repairs_is():
    text = "ADVERTISEMENT Ċukasz spoke."
    article = make_article(
        text=text,
        edits=[
            {"start": 0, "end": 14, "replacement": "", "rule": "advertisement"},
            {"start": 14, "end": 20, "replacement": "Łukasz", "rule": "letters"},
        ],
    )
    refresh()
    assert found_articles("advertisement") == set()
    assert found_articles("lukasz") == {article}


def test_other_scripts_are_found():
    claim = make_claim("Ми готові до миру")
    make_claim("我们准备好了")
    refresh()
    assert found_claims("МИРУ") == {claim}
    assert len(found_claims("我们准备好了")) == 1


def test_a_phrase_is_found_far_into_a_long_text_and_among_frequent_words():
    article = make_article(text="the word is the end " * 6_000 + "red herring of the harbour")
    refresh()
    assert found_articles('"red herring of the harbour"') == {article}


def test_a_text_of_a_megabyte_of_distinct_words_is_indexed():
    article = make_article(text=" ".join(f"w{number:x}" for number in range(200_000)))
    refresh()
    assert found_articles("w1 wff") == {article}


def test_a_changed_record_is_found_by_its_new_words_only():
    claim = make_claim("the port is open")
    refresh()
    Claim.objects.filter(pk=claim.pk).update(content="the gate is shut")
    refresh()
    assert found_claims("port") == set()
    assert found_claims("gate") == {claim}


def test_refreshing_without_a_change_writes_nothing(django_assert_max_num_queries):
    make_claim()
    refresh()
    with django_assert_max_num_queries(13) as queries:
        search.refresh(Article.objects.values_list("pk", flat=True))
    assert not [q for q in queries if q["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_rebuilding_makes_everything_findable_again():
    claim = make_claim("the port is open")
    refresh()
    ClaimSearch.objects.all().delete()
    search.rebuild()
    assert found_claims("port") == {claim}


def test_a_word_that_begins_like_a_number_is_one_word(db):
    claim = make_claim("model 7e0xe and 10km")
    make_claim("7e0 xe, 10 km")
    refresh()
    assert found_claims("7e0xe") == found_claims("10km") == {claim}


def test_an_emptied_archive_leaves_no_words_behind():
    claim = make_claim("the port is open")
    refresh()
    ClaimSearch.objects.all().delete()
    Claim.objects.filter(pk=claim.pk).update(content="the gate is shut")
    refresh()
    assert found_claims("port") == set()
    assert found_claims("gate") == {claim}


@pytest.mark.postgresql
@pytest.mark.parametrize("words", ["port", "port -harbour"])
def test_words_are_looked_up_in_their_index(words):
    make_claim("our soldiers deployed to the ports")
    refresh()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    plan = search.search_claims(words).explain()
    assert "articles_claimsearch_words" in plan
    assert "Filter: (archive_words" not in plan


@pytest.mark.postgresql
def test_no_word_waits_beside_the_index_when_a_write_ends():
    make_claim("our soldiers deployed to the ports")
    refresh()
    with connection.cursor() as cursor:
        for table in ("articles_articlesearch", "articles_claimsearch"):
            cursor.execute("SELECT gin_clean_pending_list(%s)", [f"{table}_words"])
            assert cursor.fetchone() == (0,)


@pytest.mark.postgresql
def test_words_are_compressed_by_lz4_where_the_server_knows_it():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT 'lz4' = ANY(enumvals) FROM pg_settings WHERE name = 'default_toast_compression'"
        )
        (knows,) = cursor.fetchone()
        cursor.execute(
            "SELECT attcompression FROM pg_attribute "
            "WHERE attrelid = 'articles_claimsearch'::regclass AND attname = 'tokens'"
        )
        assert cursor.fetchone() == ("l" if knows else "",)


def test_without_words_everything_is_found():
    claim = make_claim("the port is open")
    refresh()
    assert found_claims("!!") == {claim}


def test_organizations_find_what_they_say():
    claim = make_claim("the bridge stands", make_organization("NATO", "alliance"))
    refresh()
    assert found_claims("nato bridges") == {claim}


TEXT = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
MANY = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@MANY
@given(st.text(max_size=60))
def test_whatever_is_typed_is_no_error(typed):
    list(search.search_claims(typed))
    list(search.search_articles(f'"{typed}" -{typed}'))


@MANY
@given(st.lists(st.text(TEXT, min_size=1, max_size=8), min_size=1, max_size=4))
def test_every_text_is_found_by_its_own_words(words):
    text = " ".join(words)
    if search.fold_tokens(text):
        claim = make_claim(text)
        search.refresh([claim.article_id])
        quoted = '"' + QUOTATION_MARKS.sub(" ", text) + '"'
        assert {"pk": claim.pk} in search.search_claims(quoted)

"""Cutting, replacing and putting back passages: what readers get follows, and all of it can be undone."""

import json

import pytest
from django.core.management import call_command
from django.test import Client

from articles import editing, search
from articles.importing import read_again
from articles.models import Article, Claim, Decision, Mention
from articles.models.cleaning import in_force
from articles.models.review import Review
from tests.editing.harbour import AD, LAST, TEXT
from tests.factories import make_known_person


@pytest.fixture
def bring_in(tmp_path):
    """Import a text at one address, as if the program had learnt something since; its article."""

    def come(text=TEXT):
        line = {"url": "https://quay.example/1", "text": text}
        (tmp_path / "harbour.jsonl").write_text(json.dumps(line))
        Article.objects.update(extracted_with="")
        call_command("import_articles", str(tmp_path / "harbour.jsonl"), verbosity=0)
        return Article.objects.get(superseded_by=None)

    return come


@pytest.fixture
def article(db, bring_in):
    return bring_in()


def words_shown(article):
    return Client().get(article.get_absolute_url()).content.decode()


def cut_of(article, words):
    """The entry of the log about a passage that holds these words."""
    (entry,) = (
        one for one in in_force(article.edits) if words in article.text[one["start"] : one["end"]]
    )
    return entry


def state(article):
    """All of the article's records as they stand, and what readers and search have of them."""
    article = Article.objects.get(pk=article.pk)
    claims = Claim.objects.filter(article=article).order_by("pk")
    return (
        article.text,
        article.edits,
        article.paragraphs,
        list(claims.values_list("pk", "start", "end", "content", "review", "is_statement")),
        list(Mention.objects.order_by("pk").values_list("pk", "start", "end", "review")),
        found("winter"),
    )


def found(words):
    return sorted(search.search_articles(words).values_list("pk", flat=True))


def test_a_passage_that_is_cut_leaves_pages_search_and_lists_with_its_statements(article, anna):
    before = state(article)
    editing.cut_passage(article, LAST, anna, "Not of this article.")
    assert "this winter" not in words_shown(article)
    assert found("winter") == []
    assert not Claim.objects.public().filter(content__contains="winter").exists()
    assert Article.objects.get().text == before[0]
    assert Decision.objects.about(article).latest_first().first().why == "Not of this article."
    editing.put_back(article, cut_of(article, "winter"), anna)
    assert state(article) == before
    assert "this winter" in words_shown(article)


def test_what_the_program_cut_is_put_back_and_cut_again(article, anna):
    before = state(article)
    assert "Ten pictures" not in words_shown(article)
    editing.put_back(article, cut_of(article, AD), anna)
    assert "Ten pictures" in words_shown(article)
    assert found("pictures") == [article.pk]
    (entry,) = (one for one in article.edits if "put_back" in one)
    editing.cut_again(article, entry, anna)
    assert state(article) == before


def test_words_are_read_otherwise_and_as_printed_again(article, anna):
    before = state(article)
    editing.cut_passage(article, "breakwater", anna, replacement="breakwáter")
    assert "breakwáter" in words_shown(article)
    assert found("breakwáter") == [article.pk]
    assert state(article)[2:5] == before[2:5]
    editing.put_back(article, cut_of(article, "breakwater"), anna)
    assert state(article) == before


def test_a_passage_with_something_cut_in_it_is_cut_and_comes_back_as_it_was(article, anna):
    before = state(article)
    whole = article.text[article.text.index("Eleven") : article.text.index("Fishermen") + 9]
    editing.cut_passage(article, whole, anna)
    assert "Eleven" not in words_shown(article)
    editing.put_back(article, cut_of(article, "Eleven"), anna)
    assert state(article) == before


@pytest.mark.parametrize("words", ["nowhere to be found", "the", "Ten pictures … winter", "?!"])
def test_what_cannot_be_placed_is_refused_and_changes_nothing(article, anna, words):
    before = state(article)
    with pytest.raises((editing.NotDecided, editing.WordsNotPlaced)):
        editing.cut_passage(article, words, anna)
    assert state(article) == before


def test_an_entry_that_is_gone_cannot_be_put_back(article, anna):
    entry = cut_of(article, AD)
    editing.put_back(article, entry, anna)
    with pytest.raises(editing.NotDecided):
        editing.put_back(article, entry, anna)


def test_decisions_stand_after_the_same_text_is_imported_again(article, anna, bring_in):
    editing.cut_passage(article, LAST, anna)
    editing.put_back(article, cut_of(article, AD), anna)
    before = state(article)
    bring_in()
    assert state(article) == before


def test_an_undone_decision_leaves_no_trace_in_the_next_reading(article, anna, bring_in):
    before = state(article)
    editing.cut_passage(article, LAST, anna)
    bring_in()
    editing.put_back(article, cut_of(article, "winter"), anna)
    bring_in()
    assert state(article) == before


def test_decisions_hold_in_a_new_version_where_the_words_stand(article, anna, bring_in):
    editing.cut_passage(article, LAST, anna)
    editing.put_back(article, cut_of(article, AD), anna)
    later = bring_in("Harbour reopens, minister says\n" + TEXT.partition("\n")[2])
    assert later.pk != article.pk
    shown = words_shown(later)
    assert "Ten pictures" in shown
    assert "this winter" not in shown
    assert not Claim.objects.public().filter(article=later, content__contains="winter").exists()
    assert cut_of(later, "winter")["by"] == "editor"


def test_a_decision_whose_words_are_gone_is_not_carried_to_a_new_version(article, anna, bring_in):
    editing.cut_passage(article, LAST, anna)
    later = bring_in(TEXT.replace(LAST, "Tomas Berg, the harbour master, said nothing to anybody."))
    assert "Tomas Berg" in words_shown(later)


def test_what_is_put_back_is_read_for_statements_when_the_article_is_read_again(anna, bring_in):
    said = "Read more: “The cranes are safe to use,” Mira Holm told reporters"
    article = bring_in(TEXT.replace(AD, said))
    assert not Claim.objects.filter(content__contains="cranes").exists()
    editing.put_back(article, cut_of(article, "cranes"), anna)
    list(read_again([article.pk]))
    assert Claim.objects.public().filter(content__contains="cranes").exists()
    (entry,) = (one for one in Article.objects.get().edits if "put_back" in one)
    editing.cut_again(article, entry, anna)
    assert not Claim.objects.public().filter(content__contains="cranes").exists()


def test_a_withheld_name_stays_withheld_in_what_is_put_back_and_in_what_is_read_instead(
    article, anna
):
    figure = Mention.objects.get(printed_as="Tomas Berg").figure
    editing.withhold(figure, anna, "A private person.")
    editing.cut_passage(article, "breakwater", anna, replacement="wall of Tomas Berg")
    assert "Tomas Berg" not in words_shown(article)
    editing.cut_passage(article, LAST, anna)
    editing.put_back(article, cut_of(article, "winter"), anna)
    assert "Tomas Berg" not in words_shown(article)
    assert found("Berg") == []


def test_what_an_editor_checked_comes_back_checked(article, anna):
    claim = Claim.objects.get(content__contains="winter")
    editing.check(claim, anna)
    editing.cut_passage(article, LAST, anna)
    assert Claim.objects.get(pk=claim.pk).is_rejected
    editing.put_back(article, cut_of(article, "winter"), anna)
    assert Claim.objects.get(pk=claim.pk).review == Review.CHECKED


def test_a_cut_that_joins_the_parts_of_a_withheld_name_shows_no_name(anna, bring_in):
    article = bring_in(TEXT.replace("Fishermen", "Ada, who is not called Lund, and fishermen"))
    editing.withhold(make_known_person("Ada Lund"), anna, "A private person.")
    editing.cut_passage(article, ", who is not called", anna)
    assert "Ada" not in words_shown(article)

"""What holds of the archive whatever people and imports have done: the rules of its records."""

from itertools import pairwise

from django.db import connection
from django.http import QueryDict

from articles import facets
from articles.extraction.spans import Span
from articles.filters import ArticleFilter, ClaimFilter, OrganizationFilter, PersonFilter
from articles.models import Answer, Article, Claim, Figure, Mention, Merging, Quantity
from articles.models.cleaning import by_people
from articles.models.in_article import BETWEEN_PIECES
from tests.editing.sequences.deriving import assert_nothing_derived_is_stale
from tests.editing.sequences.histories import last_states, rows

FILTERS = (ClaimFilter, ArticleFilter, PersonFilter, OrganizationFilter)


def assert_sound(number):
    """The counts are those of one sort of list, chosen by the number: they take longest."""
    connection.check_constraints()
    assert_chains_end_in_roots()
    assert_spans_cut_their_words()
    assert_records_stand_in_one_article()
    assert_counts_are_results(FILTERS[number % len(FILTERS)])
    assert_speakers_are_counted()
    assert_nothing_derived_is_stale()


def assert_chains_end_in_roots():
    ends = dict(Merging.objects.standing().values_list("figure", "into"))
    for figure in Figure.objects.select_related("merged_into"):
        end = figure.pk
        while end in ends:
            end = ends[end]
        assert figure.root.pk == end, f"{figure.pk} leads to {figure.root.pk}, not {end}"
        assert figure.root.merged_into_id is None, f"{figure.pk}: more than one step deep"


def assert_spans_cut_their_words():
    for claim in Claim.objects.select_related("article"):
        text, pieces = claim.article.text, [Span(*piece) for piece in claim.pieces]
        words = BETWEEN_PIECES.join(piece.of(text) for piece in pieces)
        assert claim.content == words, f"claim {claim.pk}: {claim.content!r} stands at {words!r}"
        assert (claim.start, claim.end) == (pieces[0].start, pieces[-1].end)
        assert pieces == sorted(pieces)
        for part in ("speaker", "antecedent"):
            start, end = getattr(claim, f"{part}_start"), getattr(claim, f"{part}_end")
            words = claim.speaker_printed if part == "speaker" else claim.antecedent
            assert_cut(claim, words, text, start, end)
        if claim.cue_start is not None and not claim.cue[-1:].isdigit():
            end = claim.cue_start + len(claim.cue)
            assert_cut(claim, claim.cue, text, claim.cue_start, end)
    for model in (Mention, Quantity, Answer):
        for one in model.objects.select_related("article"):
            words = one.printed_as if model is Mention else one.printed
            assert_cut(one, words, one.article.text, one.start, one.end)
    for article in Article.objects.all():
        for part in ("headline", "deck"):
            start, end = getattr(article, f"{part}_start"), getattr(article, f"{part}_end")
            if start is not None:
                words = " ".join(article.text[start:end].split())
                assert getattr(article, part) == words, f"article {article.pk}: its {part}"
        assert_in_order(article)


def assert_cut(record, words, text, start, end):
    assert (start is None) == (end is None)
    if start is not None:
        assert words == text[start:end], f"{record._meta.model_name} {record.pk}: {words!r}"


def assert_in_order(article):
    """Paragraphs stand one after the other, and so do the entries of the cleaning log."""
    paragraphs = [Span(*one) for one in article.paragraphs]
    entries = [Span(one["start"], one["end"]) for one in article.edits if "put_back" not in one]
    for spans in (paragraphs, entries):
        assert all(0 <= one.start < one.end <= len(article.text) for one in spans)
        assert all(one.end <= next_.start for one, next_ in pairwise(spans))


def assert_records_stand_in_one_article():
    for claim in Claim.objects.select_related("said_with", "within", "repeats"):
        for other in (claim.said_with, claim.within, claim.repeats):
            assert other is None or other.article_id == claim.article_id
        if first := claim.said_with:
            assert first.said_with_id is None, f"claim {claim.pk}: joint speech points at the first"
            assert first.pieces == claim.pieces, f"claim {claim.pk}: joint speech of other words"
    for quantity in Quantity.objects.select_related("claim").exclude(claim=None):
        assert quantity.claim.article_id == quantity.article_id
    for answer in Answer.objects.select_related("answered", "claim"):
        for claim in (answer.answered, answer.claim):
            assert claim is None or claim.article_id == answer.article_id


def assert_counts_are_results(kind):
    """Each count of each facet is what its link gives."""
    for facet in facets.facets_of(kind(QueryDict(""))):
        for value in facet.values:
            query = QueryDict(value.href.removeprefix("?"))
            assert kind(query).qs.distinct().count() == value.count > 0, (facet.title, value)


def assert_speakers_are_counted():
    said = {}
    for claim in Claim.objects.public().select_related("speaker__merged_into", "statement"):
        root = claim.speaker and claim.speaker.root
        if root and not root.is_hidden and claim.statement.is_statement:
            said.setdefault(root.pk, set()).add(claim.statement_id)
    counted = facets.counts(ClaimFilter(), "speaker")
    counted.pop(None, None)
    assert counted == {figure: len(statements) for figure, statements in said.items()}


def assert_people_are_kept(desk):
    """What the test knows of people's work, which nothing has changed since."""
    assert desk.said.lost() == []
    assert dict(Merging.objects.standing().values_list("figure", "into")) == desk.merged
    for pk, log in desk.decided_log.items():
        assert by_people(Article.objects.get(pk=pk).edits) == log, f"the cleaning log of {pk}"


def assert_histories_tell_what_people_did(desk):
    """The last state of each record is what it is now, but for what imports have done since."""
    now, states = rows(), last_states()
    assert desk.said.touched() - set(states) - desk.carried == set(), "decided and not written down"
    for key, state in states.items():
        row = now.get(key)
        differing = {name for name in row or () if row[name] != state[name]}
        by_imports = desk.by_imports.get(state["history_id"], set())
        assert differing <= by_imports, (key, differing - by_imports, state["action"])

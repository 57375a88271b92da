"""The five articles of the seeds against what careful readers found in them.

The levels are those that were reached; a change that falls below one has broken something.
"""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from articles.extraction import extract
from articles.extraction.as_json import as_json
from tests.extraction.score_claims import ARTICLES, covered, read_gold, score
from tests.extraction.seeds import seed_index

GOLD, TEXTS = read_gold()
MEPS, ALLIANCE, SUMMIT, ADDRESS, ALLIES = GOLD


@pytest.fixture(scope="module")
def records():
    return {doc: as_json(doc, extract(text, index=seed_index())) for doc, text in TEXTS.items()}


@pytest.fixture(scope="module")
def unaided():
    """What is read where no name is known beforehand."""
    return {doc: as_json(doc, extract(text)) for doc, text in TEXTS.items()}


@pytest.fixture(scope="module")
def result(records):
    return score(GOLD, TEXTS, records)


def said_by(record, name):
    return [claim["text"] for claim in record["claims"] if claim["speaker"] == name]


@pytest.mark.parametrize("doc", GOLD)
def test_the_title_is_what_the_page_prints_and_none_is_made_up(records, doc):
    assert records[doc]["title"] == GOLD[doc]["title"]


def test_the_day_of_saving_is_never_taken_for_publication(records):
    assert "November 23, 2024" in TEXTS[SUMMIT]
    assert records[SUMMIT]["published"] is None


def test_no_other_day_is_given_than_the_right_one(result):
    assert result.errors["date wrong"] == []


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("persons", 0.95),
        ("organizations", 0.85),
        ("claims", 0.95),
        ("end to end", 0.93),
        ("quantities", 0.90),
    ],
)
def test_the_balance_of_precision_and_recall_holds(result, name, level):
    assert result[name].f1 >= level, result.errors


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("claims", 0.95),
        ("claims direct", 0.95),
        ("claims mixed", 0.95),
        ("claims reported", 0.95),
        ("speakers", 0.95),
        ("speakers person", 0.95),
        ("speakers organization", 0.90),
        ("speakers described", 1.0),
        ("kinds", 0.95),
        ("quantities", 0.90),
        ("units", 0.90),
        ("qualifiers", 0.80),
    ],
)
def test_enough_of_what_is_there_is_found(result, name, level):
    assert result[name].recall >= level, result.errors


@pytest.mark.parametrize("name", ["claims", "quantities"])
def test_enough_of_what_is_found_is_there(result, name):
    assert result[name].precision >= 0.90, result.errors


@pytest.mark.parametrize(
    ("name", "level"), [("persons", 0.90), ("organizations", 0.85), ("end to end", 0.93)]
)
def test_names_that_nobody_knew_beforehand_are_found_too(unaided, name, level):
    result = score(GOLD, TEXTS, unaided)
    assert result[name].f1 >= level, result.errors


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("an MEP from the Coalition", "Łukasz Kohut"),
        ("a member of the European Parliament from the New Left", "Robert Biedroń"),
    ],
)
def test_a_speaker_who_is_only_described_is_the_one_whom_it_fits(records, printed, name):
    (claim,) = [
        claim for claim in records[ALLIANCE]["claims"] if claim["speaker_printed"] == printed
    ]
    assert (claim["speaker"], claim["speaker_kind"]) == (name, "described")


def test_of_joint_speakers_every_one_is_found(records):
    speakers = {
        claim["speaker"]
        for claim in records[ADDRESS]["claims"]
        if claim["text"].startswith("North Korea of sending weapons")
    }
    assert speakers == {"United States", "South Korea", "Ukraine"}


def test_one_man_is_one_however_he_is_printed(records):
    for doc in (MEPS, SUMMIT, ADDRESS, ALLIES):
        assert said_by(records[doc], "Volodymyr Zelenskyy"), doc


def test_nothing_is_taken_from_what_is_not_the_article(result):
    assert result.errors["leaked"] == []


@pytest.mark.parametrize("doc", GOLD)
def test_what_is_cut_is_furniture_and_all_of_it(records, doc):
    def letters(cuts):
        places = covered((cut["start"], cut["end"]) for cut in cuts)
        return {place for place in places if TEXTS[doc][place].isalnum()}

    assert letters(records[doc]["boilerplate"]) == letters(GOLD[doc]["boilerplate"])


@pytest.mark.parametrize("doc", GOLD)
def test_every_word_that_is_given_stands_at_its_place(records, doc):
    text = TEXTS[doc]
    for claim in records[doc]["claims"]:
        assert claim["text"] == " … ".join(text[start:end] for start, end in claim["spans"])
        if claim["speaker_printed"]:
            assert text[claim["speaker_start"] : claim["speaker_end"]] == claim["speaker_printed"]
    for quantity in records[doc]["quantities"]:
        assert text[quantity["start"] : quantity["end"]] == quantity["printed"]


@pytest.mark.django_db
def test_the_command_reads_the_seeds_as_well_with_what_the_archive_knows():
    call_command("import_seeds", verbosity=0, stdout=StringIO())
    printed = StringIO()
    call_command("extract", *(str(ARTICLES / doc) for doc in GOLD), stdout=printed)
    records = [json.loads(line) for line in printed.getvalue().splitlines()]
    result = score(GOLD, TEXTS, {record["doc"]: record for record in records})
    assert result["persons"].f1 >= 0.95
    assert result["organizations"].f1 >= 0.85
    assert result["speakers"].recall >= 0.95
    assert result["end to end"].f1 >= 0.93

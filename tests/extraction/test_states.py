"""Names, people and capitals of countries as news prints them."""

import pytest

from articles.extraction.lexicon.states import (
    AMBIGUOUS_CAPITALS,
    AMBIGUOUS_NAMES,
    all_states,
    capitals_of_states,
    demonyms_of_states,
    names_of_states,
    state_meant,
    state_named,
    state_of_capital,
    state_of_demonym,
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("United States", "United States", id="the heading itself"),
        pytest.param("the U.S.", "United States", id="the article and the points"),
        pytest.param("US", "United States", id="an abbreviation"),
        pytest.param("us", None, id="a pronoun is no country"),
        pytest.param("Britain", "United Kingdom", id="the usual name"),
        pytest.param("The Netherlands", "Netherlands", id="capital article"),
        pytest.param("Burma", "Myanmar", id="the former name"),
        pytest.param("Türkiye", "Turkey", id="the name the state asks for"),
        pytest.param("Côte d’Ivoire", "Ivory Coast", id="curly apostrophe"),
        pytest.param("DR Congo", "Democratic Republic of the Congo", id="short form"),
        pytest.param("Republic  of\nKorea", "South Korea", id="broken over a line"),
        pytest.param("Republic of China", "Taiwan", id="not the People's Republic"),
        pytest.param("Palestine", "Palestine", id="a state news attributes statements to"),
        pytest.param("Kosovo", "Kosovo", id="disputed"),
        pytest.param("Ruritania", None, id="none"),
        pytest.param("", None, id="empty"),
    ],
)
def test_a_name_of_a_country_finds_it(words, name):
    state = state_named(words)
    assert (state.name if state else None) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ukrainian", "Ukraine"),
        ("Ukrainians", "Ukraine"),
        ("North Korean", "North Korea"),
        ("Dutch", "Netherlands"),
        ("Danes", "Denmark"),
        ("South Sudanese", "South Sudan"),
        ("Sudanese", "Sudan"),
        ("Nigerien", "Niger"),
        ("Nigerian", "Nigeria"),
        ("Emirati", "United Arab Emirates"),
        ("U.S.", "United States"),
        ("Korean", None),
    ],
)
def test_a_demonym_finds_its_country(words, name):
    state = state_of_demonym(words)
    assert (state.name if state else None) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Kyiv", "Ukraine"),
        ("Kiev", "Ukraine"),
        ("Pyongyang", "North Korea"),
        ("the Kremlin", "Russia"),
        ("Washington, D.C.", "United States"),
        ("Sana’a", "Yemen"),
        ("Port Sudan", "Sudan"),
        ("Lyon", None),
    ],
)
def test_a_capital_stands_for_its_government(words, name):
    state = state_of_capital(words)
    assert (state.name if state else None) == name


def test_a_name_goes_before_a_demonym_and_a_capital():
    assert state_meant("Myanmar").name == "Myanmar"
    assert state_meant("Russians").name == "Russia"
    assert state_meant("Tehran").name == "Iran"


def test_every_country_of_the_united_nations_is_there_and_those_that_are_disputed():
    assert len(all_states()) >= 199


@pytest.mark.parametrize("lookup", [names_of_states, demonyms_of_states, capitals_of_states])
def test_no_word_means_two_countries(lookup):
    column = {
        names_of_states: "names",
        demonyms_of_states: "demonyms",
        capitals_of_states: "capitals",
    }[lookup]
    printed = {
        (word.removeprefix("The "), state.name)
        for state in all_states()
        for word in getattr(state, column)
    }
    printed = {(word.replace("’", "'"), name) for word, name in printed}
    assert len(printed) == len(lookup())


def test_ambiguous_words_are_words_of_the_table():
    names = {name for state in all_states() for name in state.names}
    capitals = {capital for state in all_states() for capital in state.capitals}
    assert names >= AMBIGUOUS_NAMES
    assert capitals >= AMBIGUOUS_CAPITALS

"""Where sentences end, what stands between marks, and how words are made alike."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.folding import fold_letters, fold_name
from articles.extraction.quotations import quotations
from articles.extraction.sentences import sentences
from articles.extraction.spans import Span
from articles.extraction.text import tokens, view
from tests.extraction.reading import wrong


def whole(text):
    return Span(0, len(text))


def parted(text):
    plain = view(text)
    return [span.of(text) for span in sentences(plain, whole(text))]


def quoted(text):
    return [quotation.inner.of(text) for quotation in quotations(view(text), whole(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The road is cut.|It is mined.", id="two"),
        pytest.param("Is it cut?|Yes!|It is.", id="question and exclamation"),
        pytest.param("Gen. Dagalo met Mr. Ruto.|They spoke.", id="titles"),
        pytest.param("J. D. Vance and George W. Bush spoke.|They left.", id="initials"),
        pytest.param("The U.S. envoy left.|He was tired.", id="a country with points"),
        pytest.param("He left the U.S.|The envoy stayed.", id="such a country at the end"),
        pytest.param("It fell at 5 a.m. on Monday.|All fled.", id="a time of day"),
        pytest.param("It fell at 5 a.m.|The town fled.", id="a time of day at the end"),
        pytest.param("About 3.5 million fled.|Few came back.", id="a number with a point"),
        pytest.param("“The road is cut.”|It is mined.", id="a closing mark behind the point"),
        pytest.param("“Is it cut?” he asked.|Nobody knew.", id="a question inside a sentence"),
        pytest.param("“It is cut... for now,” he said.|Nobody knew.", id="points of suspense"),
        pytest.param("(It is cut.)|It is mined.", id="brackets"),
        pytest.param("It was No. 3 on the list.|It fell.", id="number three"),
        pytest.param("The vote was on Jan. 5 in Juba.|It failed.", id="a month cut short"),
        pytest.param("Acme Co. said so.|It left.", id="a company"),
        pytest.param("She lives near St. Paul.|It is cold.", id="a saint"),
        pytest.param("Was it cut?!|It was.", id="two marks"),
        pytest.param("Visit www.example.org for more.|It is free.", id="an address"),
        pytest.param("They came (about 30, e.g. boys) at dawn.|They left.", id="for example"),
    ],
)
def test_a_sentence_ends_where_it_should(text):
    assert parted(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He said “go” and “stay”.", ["go", "stay"], id="two"),
        pytest.param("He said “go ‘home’ now”.", ["go ‘home’ now"], id="one within another"),
        pytest.param("He said “go home", ["go home"], id="never closed"),
        pytest.param('He said "go" and "stay".', ["go", "stay"], id="straight"),
        pytest.param('A 5" pipe and a 6" pipe', [], id="inches"),
        pytest.param("The boys’ and the girls’ school", [], id="plurals"),
        pytest.param("the ’90s and the ’80s of the town", [], id="decades"),
        pytest.param("rock ’n’ roll in the town", [], id="and cut short"),
        pytest.param("It’s theirs, isn’t it?", [], id="contractions"),
        pytest.param(
            "‘We’re going home today,’ he said", ["We’re going home today,"], id="British"
        ),
        pytest.param("“”", [], id="nothing between them"),
        pytest.param("“a” b “c", ["a", "c"], id="the last one left open"),
        pytest.param(
            "” he said, “go home”",
            ["go home"],
            id="closed before it opens",
            marks=wrong("a closing mark opens where nothing stands before it, before a blank too"),
        ),
    ],
)
def test_what_stands_between_marks(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Zelenskyy", "Zelensky", id="two ys"),
        pytest.param("Zelenskiy", "Zelenskyi", id="iy and yi"),
        pytest.param("Syrskyi", "Syrskyy", id="yi and yy"),
        pytest.param("Orbán", "Orban", id="accent"),
        pytest.param("Łódź", "Lodz", id="a letter with a stroke"),
        pytest.param("ERDOĞAN", "Erdogan", id="capitals"),
        pytest.param("O’Donnell", "O'Donnell", id="apostrophes"),
        pytest.param("Sana’a", "Sanaa", id="an apostrophe left out"),
        pytest.param("Al-Burhan", "al Burhan", id="hyphen"),
        pytest.param("Straße", "Strasse", id="sharp s"),
    ],
)
def test_two_spellings_of_one_name_have_one_key(first, second):
    assert fold_name(first) == fold_name(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Kim Jong Un", "Kim Yo Jong", id="two Kims"),
        pytest.param("Mali", "Malay", id="a country and a people"),
        pytest.param("Iran", "Iraq", id="neighbours"),
        pytest.param("Niger", "Nigeria", id="one begins the other"),
    ],
)
def test_two_names_have_two_keys(first, second):
    assert fold_name(first) != fold_name(second)


@given(st.text(max_size=60))
def test_folding_again_changes_nothing(text):
    assert fold_letters(fold_letters(text)) == fold_letters(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200))
def test_a_view_has_the_length_of_its_text(text):
    assert len(view(text)) == len(text)


@given(st.text(alphabet="Aa.!?”“ '\n1", max_size=120))
def test_sentences_are_all_of_the_text_in_order(text):
    spans = sentences(view(text), whole(text))
    letters = "".join(span.of(text) for span in spans)
    assert "".join(letters.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.text(alphabet="ab “”‘’\"'«».,", max_size=80))
def test_quotations_are_in_order_and_apart(text):
    found = quotations(view(text), whole(text))
    assert all(quotation.span.contains(quotation.inner) for quotation in found)
    assert all(len(quotation.inner) for quotation in found)
    ends = pairwise(found)
    assert all(first.span.end <= second.span.start for first, second in ends)


@given(st.text(max_size=120))
def test_tokens_leave_out_nothing_but_blanks(text):
    plain = view(text)
    read = "".join(token.span.of(plain) for token in tokens(plain, whole(plain)))
    assert read == "".join(plain.split())

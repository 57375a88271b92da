"""Which texts are looked through for a name: none in which it stands is passed over."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.withholding.finding import MayStand, letters_of
from articles.withholding.matching import Form, Matcher, folded

NAMES = (
    *("Jane Smith", "Ed Fadi", "Ada O’Brien-Lovelace", "Olena Zelenskyy", "Łukasz Kowalski", "Roe"),
    *("Αντώνης Σαμαράς", "Ольга Зеленская", "Coŀlegi Vermell", "กองทุน อำนาจ", "אולגה", "Ωŀης Σ"),
)
FORMS = {name: [Form(folded(name))] for name in NAMES}
MATCHERS = {name: Matcher(forms) for name, forms in FORMS.items()}
JANE = FORMS["Jane Smith"]
MAY_STAND = MayStand(JANE)

as_printed = st.sampled_from(
    [
        *(str, str.upper, str.lower, str.title, lambda word: unicodedata.normalize("NFD", word)),
        *(lambda word: f"{word[:2]}\u034f{word[2:]}", lambda word: f"{word[:2]}\u00ad{word[2:]}"),
        *(lambda word: f"{word[:2]}-\n{word[2:]}", lambda word: f"&#{ord(word[0])};{word[1:]}"),
        *(lambda word: f"\\u{ord(word[0]):04x}{word[1:]}", lambda word: f"{word}s"),
        lambda word: "".join(f"%{byte:02X}" for byte in word.encode()),
    ]
)
others = st.sampled_from(
    ["the", "“x”", "—", "&amp;", "%20", "50%", "%A", "&Rho;", "Σ", "ŀ", "ำ", "½"]
)
gaps = st.sampled_from(
    [*" \n-’':·\u00ad\u200b\u034f", "-\n", "- \n ", "\u2010\n", ""],
)


@st.composite
def named_in_texts(draw):
    """A name, and a text in which its words may stand."""
    name = draw(st.sampled_from(NAMES))
    own = st.builds(lambda word, print_: print_(word), st.sampled_from(name.split()), as_printed)
    pieces = draw(st.lists(st.tuples(own | others, gaps), max_size=8))
    return name, "".join(map("".join, pieces))


@settings(max_examples=400)
@given(named_in_texts() | st.tuples(st.sampled_from(NAMES), st.text()))
@example(("Jane Smith", "Jane Smi-\nth"))
@example(("Jane Smith", "Jane Smi\u2010\nth"))
@example(("Jane Smith", "Jane Smi\u2011 \n th"))
@example(("Jane Smith", "Jane Smi\u00adth, “x”"))
@example(("Jane Smith", "Jane Sm\u034fith"))
@example(("Jane Smith", "Jáné Šmith’s"))
@example(("Jane Smith", "J\\u0061ne%20Smith"))
@example(("Ada O’Brien-Lovelace", "50%Ada O’Brien-Lovelace said"))
@example(("Ed Fadi", "5%Ed Fadi"))
@example(("Αντώνης Σαμαράς", "ΑΝΤΩΝΗΣ ΣΑΜΑΡΑΣ:ΤΙ ΕΙΠΕ"))
@example(("Αντώνης Σαμαράς", "ΑΝΤΩΝΗΣ ΣΑΜΑΡΑΣ’x"))
@example(("Coŀlegi Vermell", "Coŀlegi Vermell"))
@example(("กองทุน อำนาจ", "กองทุน อำนาจ"))
def test_wherever_a_name_is_found_it_may_stand(named):
    name, text = named
    may_stand = MayStand(FORMS[name])
    assert may_stand.in_letters(letters_of(text)) or not MATCHERS[name].spans(text)


def test_the_texts_of_which_this_is_said_do_hold_names():
    """Else nothing would be said."""
    assert all(MATCHERS[name].spans(name) for name in NAMES)
    assert MATCHERS["Jane Smith"].spans("Jane Sm\u034fith")
    assert MATCHERS["Ed Fadi"].spans("5%Ed Fadi")
    assert MATCHERS["Αντώνης Σαμαράς"].spans("ΑΝΤΩΝΗΣ ΣΑΜΑΡΑΣ:ΤΙ ΕΙΠΕ")


@pytest.mark.parametrize(
    "text", ["", "Nobody is named here.", "Jane Smit, or Jan Smyth", "“Łukasz” – naïve"]
)
def test_most_texts_need_no_closer_look(text):
    assert not MAY_STAND.in_letters(letters_of(text))


def test_every_word_of_one_of_the_names_must_stand_there():
    may_stand = MayStand([*JANE, Form(folded("Olena Zelenskyy"))])
    assert may_stand.in_letters(letters_of("Zelenskiy spoke with Olena"))
    assert not may_stand.in_letters(letters_of("Zelenskiy spoke with Jane"))
    assert not MayStand([])

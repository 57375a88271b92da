"""Names in texts, however they are printed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models.readers import NAME_WITHHELD, masked
from articles.withholding.matching import Form, Kept, Matcher, folded

JANE = Matcher([Form(("jane", "smith")), Form(("smith",), is_whole=False)])
WHOLE = Matcher([Form(("jane", "smith"))])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Jane Smith", id="as recorded"),
        pytest.param("JANE SMITH", id="in capitals"),
        pytest.param("Jané Šmíth", id="with accents"),
        pytest.param("Jane\n Smith", id="over a line's end"),
        pytest.param("Jane-Smith", id="with a hyphen"),
        pytest.param("jane_smith", id="with a low line"),
        pytest.param("Jane Smi-\nth", id="parted at a line's end"),
        pytest.param("Jane Smi\u00adth", id="with a soft hyphen"),
        pytest.param("janesmith", id="as a handle"),
        pytest.param("FreeJaneSmith", id="in a hashtag"),
        pytest.param("Jane%20Smith", id="escaped for an address"),
        pytest.param("Jane&nbsp;Smith", id="escaped for a page"),
        pytest.param("J\\u0061ne Smith", id="escaped for a script"),
        pytest.param("Jane Smiths", id="as several"),
    ],
)
def test_a_name_is_found_however_it_is_printed(text):
    assert WHOLE.replaced(f"Then {text} left.") == f"Then {NAME_WITHHELD} left."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Jane Smith’s car", f"{NAME_WITHHELD}’s car"),
        ("the Smiths", f"the {NAME_WITHHELD}"),
        ("d'Smith", f"d'{NAME_WITHHELD}"),
        ("NewsSmith speaks", f"News{NAME_WITHHELD} speaks"),
        ("see https://x.org/jane-smith/9?a=b today", f"see {NAME_WITHHELD} today"),
        ("https://x.org/other", "https://x.org/other"),
        ("Janet Smithers blacksmith", "Janet Smithers blacksmith"),
    ],
)
def test_what_is_no_part_of_the_name_stays(text, shown):
    assert JANE.replaced(text) == shown


def test_one_transliteration_of_a_name_is_another():
    matcher = Matcher([Form(folded("Olena Zelenskyy"))])
    assert matcher.replaced("Olena Zelenskiy spoke") == f"{NAME_WITHHELD} spoke"


def test_a_longer_name_of_somebody_else_stays_with_the_family_name_in_it():
    kim = [Form(("anna", "kim")), Form(("kim",), is_whole=False)]
    matcher = Matcher(kim, [Kept(("kim", "jong", "un"))])
    shown = matcher.replaced("Kim Jong Un did not meet Kim.")
    assert shown == f"Kim Jong Un did not meet {NAME_WITHHELD}."


def test_a_body_named_after_somebody_does_not_keep_the_whole_name():
    matcher = Matcher([Form(("jane", "smith"))], [Kept(("jane", "smith", "fund"))])
    assert matcher.replaced("The Jane Smith Fund") == f"The {NAME_WITHHELD} Fund"


def test_a_family_name_that_is_a_word_is_a_name_where_it_has_a_capital():
    matcher = Matcher([Form(("hunt",), is_whole=False, has_capital=True)])
    assert matcher.replaced("The hunt for Hunt") == f"The hunt for {NAME_WITHHELD}"


words = st.sampled_from(["Jane", "SMITH", "smith", "Ann", "anna", "the", "Kim", "’s", "x"])
gaps = st.sampled_from([" ", "\n", "-", ", ", "_", "’", "/", "-\n", "\u00ad", ""])
texts = st.lists(st.tuples(words, gaps)).map(lambda pairs: "".join(map("".join, pairs)))


@given(texts | st.text())
def test_what_readers_get_holds_no_name_and_else_what_was_printed(text):
    spans = JANE.spans(text)
    shown = JANE.replaced(text)
    assert JANE.spans(shown) == []
    assert JANE.spans(masked(text, spans)) == []
    assert len(masked(text, spans)) == len(text)
    position, pieces = 0, []
    for start, end in spans:
        pieces += [text[position:start], NAME_WITHHELD]
        position = end
    assert "".join([*pieces, text[position:]]) == shown


@given(texts)
def test_names_do_not_overlap_and_stand_in_order(text):
    spans = JANE.spans(text)
    assert all(start < end for start, end in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))

"""What holds of any extraction, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.as_json import as_json
from articles.extraction.spans import Span, segment, side_by_side
from tests.extraction.score_claims import read_gold

GOLD, TEXTS = read_gold()
WORDS = st.sampled_from(
    """
    Omar Kassab said says told that “ ” ‘ ’ " « » – — , . : ; ? ! ... and who the a President NATO
    Ms. Gen. U.S. al-Burhan Kyiv's 12,000 troops on Tuesday , according to urged condemned NOT denied
    it he she they MEP of from with citing adding ( ) Ċukasz BiedroĊ„ \n \n\n \u00a0 \u200b 5 May 2024
    """.split(" ")
)
NEWS = st.lists(WORDS, max_size=60).map(" ".join)
FEW = settings(max_examples=150, deadline=None, derandomize=True)


def spans_of(extraction):
    document = extraction.document
    for part in (document.headline, document.deck, document.byline, *document.paragraphs):
        if part is not None:
            yield part
    for figure in extraction.figures:
        yield from (mention.span for mention in figure.mentions)
        yield from (stated.span for stated in figure.affiliations)
    for said in extraction.attributions:
        yield from said.pieces
        for field in ("speaker_span", "cue", "basis", "occasion", "told_to", "said_words"):
            if (span := getattr(said, field)) is not None:
                yield span
        if said.antecedent is not None:
            yield said.antecedent
    yield from (quantity.span for quantity in extraction.quantities)


def check(extraction):
    text = extraction.document.text
    everything = Span(0, len(text))
    assert all(len(span) > 0 and everything.contains(span) for span in spans_of(extraction))
    for figure in extraction.figures:
        assert figure.mentions
        assert figure.name.strip()
        assert all(mention.span.of(text) == mention.printed for mention in figure.mentions)
    check_attributions(extraction)


def check_attributions(extraction):
    figures, found = len(extraction.figures), len(extraction.attributions)
    for number, said in enumerate(extraction.attributions):
        assert said.pieces
        assert all(a.end <= b.start for a, b in zip(said.pieces, said.pieces[1:], strict=False))
        assert said.speaker is None or said.speaker in range(figures)
        assert said.speaks_for is None or said.speaks_for in range(figures)
        for other in (said.said_with, said.repeats, said.within):
            assert other is None or (other in range(found) and other != number)
        if said.said_with is not None:
            assert extraction.attributions[said.said_with].pieces == said.pieces
    for quantity in extraction.quantities:
        assert quantity.attribution is None or quantity.attribution in range(found)


def parts_of(extraction):
    document = extraction.document
    above = (document.headline, document.deck)
    return [part for part in (*above, *document.paragraphs) if part is not None]


def check_pieces(extraction):
    """No piece goes from one paragraph into another."""
    for said in extraction.attributions:
        for piece in said.pieces:
            assert any(Span(*part).contains(piece) for part in parts_of(extraction)), piece


@FEW
@given(NEWS)
def test_every_span_of_something_like_news_lies_in_the_text(text):
    extraction = extract(text)
    check(extraction)
    check_pieces(extraction)


@FEW
@given(st.text(max_size=300))
def test_no_text_at_all_is_too_strange(text):
    extraction = extract(text)
    check(extraction)
    check_pieces(extraction)


@FEW
@given(NEWS)
def test_reading_twice_gives_the_same(text):
    assert as_json("text", extract(text)) == as_json("text", extract(text))


@FEW
@given(NEWS, NEWS)
def test_a_headline_that_is_given_may_be_any_words(words, body):
    headline = " ".join(words.split()) or "A headline"
    extraction = extract(f"{headline}\n{body}", headline=Span(0, len(headline)))
    check(extraction)
    check_pieces(extraction)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param(" \n\u00a0\n", id="blanks"),
        pytest.param("\ufeff\x00\x07", id="marks that nobody sees"),
        pytest.param("“", id="a mark alone"),
        pytest.param("“”", id="marks around nothing"),
        pytest.param("said", id="a verb alone"),
        pytest.param(
            ") urged them to go.",
            id="a bracket before a verb",
        ),
        pytest.param(", said Omar Kassab", id="a comma before a verb"),
        pytest.param("According to", id="according to nobody"),
        pytest.param("\ud800 said it is so.", id="half a character"),
    ],
)
def test_scraps_are_read_too(text):
    check(extract(text))


@pytest.mark.parametrize("doc", TEXTS)
def test_the_seeds_keep_all_of_it(doc):
    extraction = extract(TEXTS[doc])
    check(extraction)
    check_pieces(extraction)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 9_000), st.integers(0, 9_000))
def test_a_saved_page_may_be_cut_anywhere(doc, start, end):
    check(extract(TEXTS[doc][min(start, end) : max(start, end)]))


@pytest.mark.parametrize("doc", TEXTS)
def test_marking_what_was_said_gives_back_the_text(doc):
    text = TEXTS[doc]
    extraction = extract(text)
    marks = {number: said.pieces for number, said in enumerate(extraction.attributions)}
    shown = {mark: marks[mark] for mark, other in side_by_side(marks).items() if mark == other}
    edits = [(edit.span, edit.replacement) for edit in extraction.document.edits]
    (segments,) = segment(text, shown, edits)
    assert "".join(piece.printed for piece in segments) == text


def test_an_offset_means_the_same_after_letters_of_any_width():
    text = "🕊️ Ünïcödé 𝔘𝔫 — “The wells have run dry,” said Amina Osman. 🕊️"
    (said,) = extract(text).attributions
    assert said.pieces[0].of(text) == "The wells have run dry,"
    assert said.speaker_span.of(text) == "Amina Osman"


ENDINGS = (
    "", " –", " and", " &", " said", " said,", " “", " that", " of", ",", " the", " who", ":", " 5",
    " according to",
)  # fmt: skip


@pytest.mark.parametrize("made", [str, str.upper, str.title], ids=["as it is", "upper", "title"])
@pytest.mark.parametrize("doc", sorted(TEXTS))
def test_a_text_may_end_where_none_does(doc, made):
    """Behind any word, in capitals as headings have them."""
    text = TEXTS[doc]
    for n, start in enumerate(range(0, len(text), 97)):
        length = (12, 40, 160)[n % 3]
        check(extract(made(text[start : start + length] + ENDINGS[n % len(ENDINGS)])))

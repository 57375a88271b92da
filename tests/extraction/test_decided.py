"""What editors cut or put back goes before what the look of a page says."""

from itertools import pairwise

import pytest

from articles.extraction import extract
from articles.extraction.decided import Decided
from articles.extraction.document import read
from articles.extraction.spans import Span
from articles.extraction.text import view

AD = "Read more: “The cranes are safe,” Mira Holm told reporters"
TEXT = (
    "Harbour reopens after storm\n\n"
    "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n\n"
    f"{AD}\n\n"
    "Fishermen had asked for a later day, and were told that nothing more could be done.\n"
)


def at(words):
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def said(*decided):
    return [said.span.of(TEXT) for said in extract(TEXT, decided=decided).attributions]


def test_without_decisions_the_look_of_the_page_decides():
    assert [edit.span.of(TEXT) for edit in read(TEXT).edits] == [AD]
    assert not any("cranes" in words for words in said())


def test_what_is_put_back_is_a_paragraph_in_which_statements_are_found():
    back = Decided(at(AD), is_put_back=True)
    document = read(TEXT, decided=[back])
    assert document.edits == ()
    assert at(AD) in document.paragraphs
    assert list(document.paragraphs) == sorted(document.paragraphs)
    assert any("cranes" in words for words in said(back))


def test_what_is_cut_is_not_read():
    whole = at("“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.")
    document = read(TEXT, decided=[Decided(whole)])
    assert whole not in document.paragraphs
    assert not any("harbour is open" in words for words in said(Decided(whole)))


def test_what_is_read_instead_is_what_the_patterns_read():
    document = read(TEXT, decided=[Decided(at("later"), "other")])
    plain = view(TEXT, document.edits)
    assert len(plain) == len(TEXT)
    assert "for a other day" in plain


@pytest.mark.parametrize("decided", [Decided(at(AD)), Decided(at("cranes")), Decided(at("later"))])
def test_the_log_never_overlaps(decided):
    edits = read(TEXT, decided=[decided]).edits
    assert all(one.span.end <= other.span.start for one, other in pairwise(edits))


def test_broken_letters_are_mended_in_what_is_put_back():
    text = TEXT.replace("Mira Holm", "Mira HolmĊ„")
    back = Decided(Span(at(AD).start, at(AD).end + 2), is_put_back=True)
    assert [edit.replacement for edit in read(text, decided=[back]).edits] == ["ń"]

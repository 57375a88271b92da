"""Bytes become text by rules that one can retell."""

import codecs
import gzip

import pytest

from articles.importing.decoding import decode
from articles.importing.incoming import Unreadable

STORY = (
    "Port reopens\nThe port of Selen is open, “at last”, said Dara Ivanova of the Harbour Union.\n"
)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        pytest.param(STORY.encode(), "utf-8", id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + STORY.encode(), "utf-8", id="UTF-8 with a mark"),
        pytest.param(codecs.BOM_UTF16_LE + STORY.encode("utf-16-le"), "utf-16-le", id="UTF-16"),
        pytest.param(codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), "utf-16-be", id="UTF-16 BE"),
        pytest.param(codecs.BOM_UTF32_LE + STORY.encode("utf-32-le"), "utf-32-le", id="UTF-32"),
        pytest.param(STORY.encode("utf-16-le"), "utf-16-le", id="UTF-16 without a mark"),
        pytest.param(STORY.encode("utf-16-be"), "utf-16-be", id="UTF-16 BE without a mark"),
        pytest.param(STORY.encode("cp1252"), "cp1252", id="Windows-1252"),
    ],
)
def test_a_text_is_read_alike_in_every_encoding_that_shows(content, encoding):
    decoded = decode(content)
    assert decoded.text == STORY
    assert decoded.encoding == encoding


def test_a_guess_is_said():
    assert "a guess" in decode(STORY.encode("cp1252")).note
    assert decode(STORY.encode()).note == ""


def test_lines_of_another_encoding_among_utf8_are_kept_and_counted():
    decoded = decode(STORY.encode() + b"A caf\xe9 by the port\n")
    assert decoded.text == STORY + "A café by the port\n"
    assert decoded.note == "1 line not UTF-8, read as Windows-1252"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param("Zażółć gęślą jaźń, mówi Łukasz".encode("cp1250"), "encoding", id="Polish"),
        pytest.param("Порт снова открыт, сказала она".encode("cp1251"), "encoding", id="Russian"),
        pytest.param("Порт снова открыт, сказала она".encode("koi8_r"), "encoding", id="KOI8-R"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF", id="PDF"),
        pytest.param(gzip.compress(STORY.encode()), "gzip", id="gzip"),
        pytest.param(b"PK\x03\x04 and more", "ZIP", id="ZIP"),
        pytest.param(bytes(range(256)) * 20, "binary", id="bytes of all values"),
        pytest.param(b"\x00\x01\x02ab\x00" * 50, "binary", id="controls that are valid UTF-8"),
    ],
)
def test_what_is_no_text_or_cannot_be_told_is_refused_with_a_remedy(content, why):
    with pytest.raises(Unreadable) as refused:
        decode(content)
    assert why in refused.value.reason
    assert refused.value.remedy.endswith(".")


def test_an_encoding_that_is_asked_for_is_used():
    assert decode("Łukasz".encode("cp1250"), "cp1250").text == "Łukasz"


@pytest.mark.parametrize("encoding", ["ascii", "no-such-encoding"])
def test_an_encoding_that_does_not_fit_is_refused(encoding):
    with pytest.raises(Unreadable, match=encoding):
        decode("Łukasz".encode(), encoding)

"""JSON Lines: good records come in, bad ones are named by their line."""

import json

import pytest

from articles.importing.incoming import Incoming
from articles.importing.readers import read

RECORD = {
    "url": "https://news.example/1",
    "title": "Port reopens",
    "outlet": "Port Post",
    "published": "2024-11-23",
    "author": "Ann Lee",
    "text": "The port of Selen is open.",
}


@pytest.fixture
def read_lines(tmp_path):
    def read_these(*lines, most_bytes=10_000, end="\n"):
        path = tmp_path / "records.jsonl"
        content = [line if isinstance(line, bytes) else line.encode() for line in lines]
        path.write_bytes(end.encode().join(content))
        found = list(read(path, most_bytes))
        good = [one for one in found if isinstance(one, Incoming)]
        return good, {one.label.split(", ")[-1]: one.reason for one in found if one not in good}

    return read_these


def line(**fields):
    return json.dumps(RECORD | fields)


def test_a_record_becomes_its_title_an_empty_line_and_its_text(read_lines):
    ((page,), bad) = read_lines(line())
    assert page.text == "Port reopens\n\nThe port of Selen is open."
    assert page.headline.of(page.text) == "Port reopens"
    assert page.page.outlet == "Port Post"
    assert page.page.url == "https://news.example/1"
    assert page.page.published.isoformat() == "2024-11-23"
    assert page.page.byline == "Ann Lee"
    assert page.content == line().encode()
    assert not bad


def test_a_text_that_begins_with_its_title_is_not_given_a_second(read_lines):
    ((page,), _) = read_lines(line(text="Port reopens\n\nIt is open."))
    assert page.text == "Port reopens\n\nIt is open."
    assert page.headline.of(page.text) == "Port reopens"


@pytest.mark.parametrize("title", [None, "", " "])
def test_without_a_title_there_is_no_headline(read_lines, title):
    ((page,), _) = read_lines(line(title=title))
    assert page.text == RECORD["text"]
    assert page.headline is None


@pytest.mark.parametrize(
    ("published", "known"),
    [
        ("2024-11-23", "2024-11-23"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("2024-11-23T10:00:00Z", "2024-11-23"),
        ("Sat, 23 Nov 2024 10:00:00 GMT", "2024-11-23"),
    ],
)
def test_a_date_is_known_as_far_as_it_is_given(read_lines, published, known):
    ((page,), _) = read_lines(line(published=published))
    assert page.page.published.isoformat() == known


def test_a_record_may_have_no_date(read_lines):
    ((page,), _) = read_lines(line(published=None))
    assert page.page.published is None


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": 5}, "title is not text"),
        ({"text": {"a": 1}}, "text is not text"),
        ({"published": 20241123}, "published is not text"),
        ({"published": "yesterday"}, "published is no date"),
        ({"published": "2024-02-30"}, "published is no date"),
        ({"published": "0001-01-01"}, "published is no date"),
        ({"url": "javascript:alert(1)"}, "url is no web address"),
        ({"url": "file:///etc/passwd"}, "url is no web address"),
        ({"url": "//evil.example"}, "url is no web address"),
        ({"url": "http://[::1"}, "url is no web address"),
        ({"url": "https://x.example/" + "a" * 2_000}, "url is longer than 2,000 characters"),
    ],
)
def test_a_value_that_cannot_be_is_refused(read_lines, fields, reason):
    good, bad = read_lines(line(**fields))
    assert not good
    assert bad == {"line 1": reason}


def test_bad_lines_are_named_and_the_others_go_on(read_lines):
    good, bad = read_lines(line(), "", "{bad", "[1]", "null", line(title="Two"), b"\xff\xfe")
    assert [page.page.url for page in good] == ["https://news.example/1"] * 2
    assert sorted(bad) == ["line 3", "line 4", "line 5", "line 7"]
    assert bad["line 7"] == "is not UTF-8"


@pytest.mark.parametrize(
    "bad_line",
    [
        pytest.param("[" * 100_000 + "]" * 100_000, id="nested too deeply"),
        pytest.param('{"id": ' + "9" * 5_000 + "}", id="a number of 5,000 digits"),
        pytest.param('{"text": "' + "x" * 300_000 + '"}', id="longer than allowed"),
    ],
)
def test_a_monstrous_line_is_rejected_and_the_next_one_read(read_lines, bad_line):
    good, bad = read_lines(bad_line, line(), most_bytes=250_000)
    assert len(good) == 1
    assert list(bad) == ["line 1"]


def test_lines_are_ended_by_newlines_only(read_lines):
    text = json.dumps(RECORD | {"text": "a\u2028b\x85c"}, ensure_ascii=False)
    ((page,), _) = read_lines(text)
    assert page.text.endswith("a\nb\nc")
    good, bad = read_lines(line(), line(title="Two"), "", end="\r\n")
    assert (len(good), bad) == (2, {})


def test_a_byte_order_mark_is_no_part_of_the_first_line(read_lines):
    good, bad = read_lines(b"\xef\xbb\xbf" + line().encode())
    assert (len(good), bad) == (1, {})


def test_lone_surrogates_become_replacement_characters(read_lines):
    ((page,), _) = read_lines('{"title": "lone \\ud800", "text": "a \\udfff b \\u0000 c"}')
    assert page.text == "lone \ufffd\n\na \ufffd b  c"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(json.dumps([RECORD, RECORD], indent=2), id="a pretty-printed array"),
        pytest.param("\n".join(["no json at all"] * 100), id="a text called .jsonl"),
    ],
)
def test_a_file_that_is_not_json_lines_is_rejected_once(read_lines, content):
    good, bad = read_lines(content)
    assert not good
    assert len(bad) == 1


def test_a_file_that_is_given_up_says_why_and_what_was_not_read(read_lines):
    _, bad = read_lines(*["", *["{bad"] * 100])
    (reason,) = bad.values()
    assert reason == (
        "is not JSON Lines: none of the first 21 lines is a JSON object (line 2: is not JSON: "
        "Expecting property name enclosed in double quotes: column 2); the rest was not read"
    )


@pytest.mark.parametrize(
    ("first", "reason"),
    [
        pytest.param(line(published="06/05/2024"), "published is no date", id="bad values"),
        pytest.param(line(text="x" * 300), "is longer than 250 bytes", id="too long"),
    ],
)
def test_records_that_are_rejected_do_not_have_the_others_left_unread(read_lines, first, reason):
    good, bad = read_lines(*[first] * 30, line(), "{bad", most_bytes=250)
    assert len(good) == 1
    assert [bad.pop(f"line {number}") for number in range(1, 31)] == [reason] * 30
    assert list(bad) == ["line 32"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "cp037"])
def test_an_encoding_whose_lines_cannot_be_told_by_their_bytes_is_refused(tmp_path, encoding):
    path = tmp_path / "records.jsonl"
    path.write_bytes(f"{line()}\n{line()}\n".encode(encoding))
    (refusal,) = read(path, 10_000, encoding)
    assert refusal.reason == f"cannot be cut into lines in {encoding}"
    assert "UTF-8" in refusal.remedy


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1250", "gb18030", "iso2022_jp"])
def test_records_are_read_in_the_encoding_asked_for(tmp_path, encoding):
    path = tmp_path / "records.jsonl"
    path.write_bytes(f"{line()}\n{line()}\n".encode(encoding))
    assert [page.text for page in read(path, 10_000, encoding)] == [
        "Port reopens\n\nThe port of Selen is open."
    ] * 2


def test_a_record_brings_the_rights_in_its_text(read_lines):
    rights = {
        "rights_holder": "Port Post Ltd",
        "licence": "CC BY 4.0",
        "permission": "By letter.",
        "rights_note": "Pictures are not included.",
    }
    ((page,), _) = read_lines(line(**rights))
    assert {name: getattr(page.page, name) for name in rights} == rights


def test_rights_that_are_no_text_are_refused(read_lines):
    good, bad = read_lines(line(licence=["CC BY 4.0"]), line())
    assert len(good) == 1
    assert "licence is not text" in bad["line 1"]

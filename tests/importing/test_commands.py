"""The commands: what they print, what they write, and the status they end with."""

import io
import json
import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext

from articles.importing import running, writing
from articles.importing.ahead import Read
from articles.importing.mapping import UNMAPPED
from articles.management.importing import progress
from articles.models import Accession, Article, Capture, Figure

pytestmark = pytest.mark.django_db

STORY = "Port reopens\n\n“The port is open,” said Dara Ivanova, the harbour director, on Tuesday.\n"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY + name)
    return folder


def run(*arguments, status=0, **options):
    """Output and errors of a command, which must end with this exit status."""
    out, err = io.StringIO(), io.StringIO()
    if status:
        with pytest.raises(SystemExit) as ended:
            call_command(*map(str, arguments), stdout=out, stderr=err, no_color=True, **options)
        assert ended.value.code == status
    else:
        call_command(*map(str, arguments), stdout=out, stderr=err, no_color=True, **options)
    return out.getvalue(), err.getvalue()


def last_line(words):
    return words.strip().splitlines()[-1]


def test_the_last_line_counts_each_outcome(folder):
    out, err = run("import_articles", folder)
    assert last_line(out) == (
        "2 created, 0 updated, 0 unchanged, 0 duplicate, 0 skipped, 0 rejected"
    )
    assert err == ""
    assert last_line(run("import_articles", folder)[0]).startswith("0 created, 0 updated, 2 unch")


def test_a_rejected_file_is_one_line_with_reason_and_remedy_and_the_status_says_so(folder):
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    out, err = run("import_articles", folder, status=1)
    assert err.strip() == (
        f"{folder}/bad.txt: rejected: is not text but a PDF. Save or export it as a text file."
    )
    assert last_line(out).endswith("1 rejected")
    assert Article.objects.count() == 2


def test_what_was_rejected_is_kept_with_the_import(folder):
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    run("import_articles", folder, status=1)
    accession = Accession.objects.get()
    assert accession.counts["rejected"] == 1
    assert accession.report[0]["reason"] == "is not text but a PDF"
    assert accession.origin == str(folder)


def test_an_import_that_brings_nothing_in_leaves_no_trace(folder):
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    run("import_articles", folder, status=1)
    run("import_articles", folder, status=1)
    assert Accession.objects.count() == 1


def test_a_rehearsal_writes_nothing_and_counts_the_same(folder):
    out, _ = run("import_articles", folder, "--dry-run")
    assert last_line(out).startswith("Nothing was written. 2 created")
    assert not Article.objects.exists()
    assert not Accession.objects.exists()
    assert not Figure.objects.exists()


@pytest.mark.sqlite
def test_an_import_reads_the_file_of_the_database_without_mapping_it(folder):
    with CaptureQueriesContext(connection) as queries:
        run("import_articles", folder)
    assert UNMAPPED in [query["sql"] for query in queries]


def test_a_limit_counts_files(folder):
    assert last_line(run("import_articles", folder, "--limit", "1")[0]).startswith("1 created")


def test_failing_fast_stops_at_the_first_rejection(folder):
    (folder / "0.txt").write_bytes(b"%PDF-1.7")
    out, _ = run("import_articles", folder, "--fail-fast", status=1)
    assert last_line(out).startswith("0 created")


def test_the_report_has_a_line_for_each_file(folder, tmp_path):
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    run("import_articles", folder, "--report", tmp_path / "report.jsonl", status=1)
    lines = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert [(Path(line["file"]).name, line["outcome"]) for line in lines] == [
        ("a.txt", "created"),
        ("b.txt", "created"),
        ("bad.txt", "rejected"),
    ]
    assert lines[0]["article"] == Article.objects.order_by("pk").first().pk
    assert lines[2]["remedy"]


def linked_softly(path, link):
    link.symlink_to(path)


def linked_hard(path, link):
    link.hardlink_to(path)


@pytest.mark.parametrize("link", [None, linked_softly, linked_hard])
def test_a_report_is_never_written_over_what_is_to_be_imported(tmp_path, link):
    given = tmp_path / "own.jsonl"
    given.write_text('{"text": "The port is open."}\n')
    report = given
    if link:
        report = tmp_path / "report.jsonl"
        link(given, report)
    with pytest.raises(CommandError, match=rf"{report} .*another name"):
        run("import_articles", given, "--report", report)
    assert given.read_text() == '{"text": "The port is open."}\n'


def test_a_report_is_never_written_over_the_lists_of_a_collection(tmp_path):
    manifest = tmp_path / "manifest.toml"
    manifest.write_text("# Nothing.")
    with pytest.raises(CommandError, match="another name"):
        run("import_seeds", tmp_path, "--report", manifest)
    assert manifest.read_text() == "# Nothing."


def test_a_report_in_the_folder_that_is_imported_is_not_read(folder):
    report = folder / "a_report.jsonl"
    run("import_articles", folder, "--report", report)
    outcomes = [json.loads(line)["outcome"] for line in report.read_text().splitlines()]
    assert outcomes == ["created", "skipped", "created"]


def test_a_report_is_never_written_over_a_file_in_the_folder_that_is_imported(folder):
    (folder / "below").mkdir()
    given = folder / "below" / "own.jsonl"
    given.write_text('{"text": "The port is open."}\n')
    with pytest.raises(CommandError, match="another name"):
        run("import_articles", folder, "--report", given)
    assert given.read_text() == '{"text": "The port is open."}\n'


def test_silence_can_be_asked_for(folder):
    assert run("import_articles", folder, verbosity=0) == ("", "")


def test_each_file_can_be_told(folder):
    out, _ = run("import_articles", folder, verbosity=2)
    assert f"{folder}/a.txt: created" in out


def test_a_terminal_is_shown_progress(folder, monkeypatch):
    monkeypatch.setattr("articles.management.importing.SECONDS_BETWEEN_PROGRESS", 0)
    out = io.StringIO()
    out.isatty = lambda: True
    call_command("import_articles", str(folder), stdout=out, no_color=True)
    last = out.getvalue().splitlines()[-2].split("\r")[-1]
    assert re.fullmatch(r"2 done, 100%, [\d,.]+ a second, 0 s left *", last)


def test_what_is_left_is_told_from_the_bytes_that_are_done():
    words = progress(12_300, bytes_done=40, size=100, seconds=120)
    assert words == "12,300 done, 40%, 102 a second, 3 min left"
    assert progress(5, bytes_done=5, size=0, seconds=1) == "5 done"


def test_the_encoding_can_be_given(tmp_path):
    (tmp_path / "page.txt").write_bytes("Łódź\n\nŁukasz Żak jest w porcie.".encode("cp1250"))
    run("import_articles", tmp_path, "--encoding", "cp1250")
    assert "Łukasz Żak" in Article.objects.get().text


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["no-such-folder"], id="a path that is not there"),
        pytest.param([__file__, "--encoding", "klingon"], id="an unknown encoding"),
        pytest.param(
            [__file__, "--report", f"{__file__}/report"], id="a report that cannot be written"
        ),
    ],
)
def test_a_mistake_in_the_call_is_told_in_a_line(arguments):
    with pytest.raises(CommandError):
        run("import_articles", *arguments)
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("option", "given", "allowed"),
    [
        ("--limit", "-1", "0 or more"),
        ("--limit", "x", "0 or more"),
        ("--processes", "0", "1 to 64"),
        ("--processes", "100000", "1 to 64"),
    ],
)
def test_a_number_that_cannot_be_is_told_with_those_that_can(option, given, allowed):
    words = f"{option}: must be a whole number, {allowed}, and not '{given}'"
    with pytest.raises(CommandError, match=words):
        run("import_articles", __file__, option, given)


def test_a_file_larger_than_allowed_is_refused_before_it_is_read(folder, settings):
    settings.IMPORT_MAX_BYTES = 20
    _, err = run("import_articles", folder, status=1)
    assert "is larger than 20 bytes" in err


def names_in(batch):
    return {read.incoming.file_name for read in batch if isinstance(read, Read)}


def test_an_unforeseen_text_is_rejected_by_name_and_the_others_go_on(folder, monkeypatch):
    take_in = running.take_in

    def fail(batch, import_run):
        if "a.txt" in names_in(batch):
            raise RecursionError("too deep")
        return take_in(batch, import_run)

    monkeypatch.setattr(running, "take_in", fail)
    out, err = run("import_articles", folder, status=1)
    assert "a.txt: rejected: cannot be recorded: RecursionError: too deep" in err
    assert last_line(out).startswith("1 created")


def test_an_import_stops_in_one_line_when_the_database_fails(folder, monkeypatch):
    take_in = running.take_in

    def fail(batch, import_run):
        if "b.txt" in names_in(batch):
            raise OperationalError("database or disk is full")
        return take_in(batch, import_run)

    monkeypatch.setattr(running, "take_in", fail)
    with pytest.raises(CommandError, match=r"stopped at .*b.txt: database or disk is full"):
        run("import_articles", folder)
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("interrupted", "words", "ends"),
    [
        ("a.txt", " before anything new came in", []),
        ("b.txt", "; what came in is kept: 1 created", [None]),
    ],
)
def test_an_import_that_is_stopped_says_what_is_kept_and_has_no_end(
    folder, monkeypatch, interrupted, words, ends
):
    derive = writing.bring_lists_up_to_date

    def interrupt(ids, *rest):
        if Capture.objects.filter(article__in=ids, file_name=interrupted):
            raise KeyboardInterrupt
        derive(ids, *rest)

    with monkeypatch.context() as patched:
        patched.setattr(running, "MOST_TEXTS", 1)
        patched.setattr(writing, "bring_lists_up_to_date", interrupt)
        _, err = run("import_articles", folder, status=130)
    assert err.strip() == f"Stopped{words}. Run the same command again to go on."
    assert [one.finished_at for one in Accession.objects.all()] == ends
    assert all(one.counts["created"] == 1 for one in Accession.objects.all())
    run("import_articles", folder)
    assert Article.objects.count() == 2
    assert Accession.objects.latest_first()[0].finished_at


def test_a_rehearsal_that_is_stopped_has_written_nothing(folder, monkeypatch):
    def interrupt(*batch):
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "take_in", interrupt)
    _, err = run("import_articles", folder, "--dry-run", status=130)
    assert err.strip() == "Stopped. Nothing was written."


def test_a_database_without_tables_is_told_with_the_remedy(folder, monkeypatch):
    def fail():
        raise OperationalError("no such table: articles_figure")

    monkeypatch.setattr(running, "name_index", fail)
    with pytest.raises(CommandError, match=r"no such table.*migrate"):
        run("import_articles", folder)


def test_a_broken_collection_is_told_with_the_file_and_the_table(tmp_path):
    (tmp_path / "authorities.toml").write_text('[people.x]\nname = "X"\nroles = [{ title = 1 }]')
    with pytest.raises(CommandError, match=r"authorities.toml: \[people.x\]"):
        run("import_seeds", tmp_path)
    (tmp_path / "authorities.toml").write_text("")
    (tmp_path / "manifest.toml").write_text('[articles.one]\nfile = "one.txt"')
    with pytest.raises(CommandError, match=r"manifest.toml: \[articles.one\]: has no sha256"):
        run("import_seeds", tmp_path)


def extracted(*arguments, **options):
    out, err = run("extract", *arguments, **options)
    return [json.loads(line) for line in out.splitlines()], err


def test_extract_prints_a_line_a_document_and_stores_nothing(folder):
    (one, two), err = extracted(folder / "a.txt", folder / "b.txt")
    assert (one["doc"], two["doc"], err) == ("a.txt", "b.txt", "")
    assert one["title"] == "Port reopens"
    (claim,) = one["claims"]
    text = STORY + "a.txt"
    assert [text[start:end] for start, end in claim["spans"]] == [claim["text"]]
    assert claim["text"].startswith("The port is open")
    assert text[claim["speaker_start"] : claim["speaker_end"]] == "Dara Ivanova"
    assert (claim["speaker"], claim["kind"], claim["cue"]) == ("Dara Ivanova", "direct", "said")
    assert one["published"] is None
    assert not Article.objects.exists()
    assert not Figure.objects.exists()


def test_extract_reads_records_from_standard_input(monkeypatch):
    lines = [json.dumps({"doc": "one", "text": STORY}), "", "{bad", '{"doc": "two"}']
    lines.append('{"doc": "three", "text": "lone \\ud800"}')
    stdin = io.TextIOWrapper(io.BytesIO("\n".join(lines).encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    records, err = extracted("--jsonl", status=1)
    assert [record["doc"] for record in records] == ["one", "three"]
    assert "standard input, line 3: is not JSON" in err
    assert "standard input, line 4: has no text" in err


def test_extract_gives_offsets_into_the_text_as_given(monkeypatch):
    text = "Port\x00 reopens\r\n\r\n\u202e“The port is open,” said Dara Ivanova."
    stdin = io.TextIOWrapper(io.BytesIO(json.dumps({"doc": 1, "text": text}).encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    ((record,), _) = extracted("--jsonl")
    (claim,) = record["claims"]
    assert [text[start:end] for start, end in claim["spans"]] == [claim["text"]]


def test_extract_names_what_it_cannot_read(folder):
    (folder / "bad.txt").write_bytes(b"%PDF-1.7")
    records, err = extracted(folder / "bad.txt", folder / "gone.txt", folder / "a.txt", status=1)
    assert [record["doc"] for record in records] == ["a.txt"]
    assert "bad.txt: is not text but a PDF" in err
    assert "gone.txt: cannot be read" in err
    with pytest.raises(CommandError):
        extracted()

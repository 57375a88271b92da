"""Which files are read: regular ones that have a reader, in a fixed order, links never."""

import os
from pathlib import Path

import pytest

from articles.importing.incoming import Refusal, printable
from articles.importing.walking import walk


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.txt", "c.jsonl", ".hidden.txt", "notes.docx", "pages.zip"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "folder.txt" / "inside.TXT").write_text("x")
    (tmp_path / "link.txt").symlink_to("/etc/passwd")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("/nonexistent")
    (tmp_path / "up").symlink_to("..")
    os.mkfifo(tmp_path / "pipe.txt")
    return tmp_path


def test_files_come_by_name_and_folders_are_entered_whatever_they_are_called(folder):
    files = [path.name for path in walk([folder]) if isinstance(path, Path)]
    assert files == ["a.txt", "b.txt", "c.jsonl", "inside.TXT"]


def test_links_and_pipes_are_rejected_and_never_opened(folder):
    refused = [found for found in walk([folder]) if isinstance(found, Refusal)]
    rejected = {Path(one.label).name for one in refused if one.outcome == "rejected"}
    assert rejected == {"link.txt", "loop.txt", "gone.txt", "up", "pipe.txt", "pages.zip"}
    assert all(one.reason and one.remedy for one in refused)


def test_hidden_files_and_those_without_a_reader_are_skipped(folder):
    refused = [found for found in walk([folder]) if isinstance(found, Refusal)]
    skipped = {Path(one.label).name for one in refused if one.outcome == "skipped"}
    assert skipped == {".hidden.txt", "notes.docx"}


def test_the_report_of_the_import_is_skipped_under_each_of_its_names(folder):
    (folder / "d.txt").hardlink_to(folder / "a.txt")
    found = list(walk([folder], folder / "a.txt"))
    assert [path.name for path in found if isinstance(path, Path)] == [
        "b.txt",
        "c.jsonl",
        "inside.TXT",
    ]
    assert [one.outcome for one in found if "report" in getattr(one, "reason", "")] == [
        "skipped"
    ] * 2


def test_a_folder_that_may_not_be_read_is_named(folder, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    (refusal,) = walk([folder])
    assert refusal.outcome == "rejected"
    assert "Permission denied" in refusal.reason


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("new\nline.txt", "new\\nline.txt"),
        ("\x1b[31m.txt", "\\x1b[31m.txt"),
        (os.fsdecode(b"bad\xff.txt"), "bad\\udcff.txt"),
        ("Łódź.txt", "Łódź.txt"),
    ],
)
def test_a_name_is_shown_on_one_line_whatever_its_bytes_are(name, shown):
    assert printable(name) == shown

"""Importing files from the admin: what would come in is shown first, and only a confirmed POST imports."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.admin import uploading
from articles.models import Accession, Article, Claim, Figure
from tests.admin.conftest import client_of, page

HARBOUR = (
    "Harbour reopens after storm\n\n"
    "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n"
)
WHERE = "/admin/articles/accession/add/"


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path


def send(desk, *files, **fields):
    """Send files, pairs of name and content, for the rehearsal."""
    sent = [
        SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())
        for name, content in files
    ]
    return desk.post(WHERE, {"files": sent, **fields})


def token_in(response):
    field = page(response).select_one("input[name=upload]")
    return field and field["value"]


def confirm(desk, response):
    return desk.post(WHERE, {"upload": token_in(response), "encoding": ""})


def rows(response):
    return [
        [cell.get_text(" ", strip=True) for cell in row.select("th, td")]
        for row in page(response).select("#content-main tbody tr")
    ]


def test_what_would_come_in_is_shown_and_nothing_is_written(desk):
    response = send(desk, ("harbour.txt", HARBOUR))
    assert rows(response) == [["harbour.txt", "new", "“Harbour reopens after storm”; undated"]]
    assert not Article.objects.exists()
    assert not Accession.objects.exists()
    assert not Figure.objects.exists()


def test_how_each_text_is_read_is_told_before_it_comes_in(desk):
    told = {
        "title": "Port closed",
        "outlet": "The Quay",
        "published": "2024-10-17",
        "text": HARBOUR,
    }
    older = "Порт закрыт\n\nПорт закрыт для всех судов до утра понедельника.\n".encode("cp1251")
    first = send(desk, ("a.jsonl", json.dumps(told)))
    assert rows(first)[0][2] == "“Port closed”; The Quay; 17 October 2024, given by the saved page"
    assert rows(send(desk, ("b.txt", older), encoding="windows-1251"))[0][2].endswith(
        "read as cp1251"
    )


def test_a_newer_text_and_not_one_that_is_here_is_told_of(desk):
    old = {"url": "https://quay.example/1", "title": "Port closed", "text": HARBOUR}
    confirm(desk, send(desk, ("old.jsonl", json.dumps(old))))
    newer = json.dumps(old | {"title": "Port open", "text": HARBOUR + "It is open."})
    seen = send(desk, ("old.jsonl", f"{json.dumps(old)}\n{newer}\n"))
    assert [row[2] for row in rows(seen)] == ["", "“Port open”; undated"]


def test_what_was_confirmed_comes_in_as_by_the_command(desk, editor):
    line = json.dumps({"title": "Port closed", "text": "The port is closed, said Tomas Berg."})
    shown = send(desk, ("harbour.txt", HARBOUR), ("more.jsonl", f"{line}\nnot json\n"))
    assert [row[1] for row in rows(shown)] == ["new", "new", "cannot be taken in"]
    response = confirm(desk, shown)
    accession = Accession.objects.get()
    assert response.url == reverse("admin:articles_accession_change", args=[accession.pk])
    assert Article.objects.count() == 2
    assert Claim.objects.filter(speaker__name="Dara Ivanova").exists()
    assert accession.counts["created"] == 2
    assert accession.report[0]["file"] == "more.jsonl, line 2"
    assert "anna" in accession.origin
    assert "more.jsonl, line 2" in page(desk.get(response.url)).get_text()


def test_the_same_files_again_bring_nothing(desk):
    confirm(desk, send(desk, ("harbour.txt", HARBOUR)))
    again = send(desk, ("harbour.txt", HARBOUR), ("copy.txt", HARBOUR))
    assert [row[1] for row in rows(again)] == [
        "here already, unchanged",
        "here already, under another name",
    ]
    assert token_in(again) is None
    assert Accession.objects.count() == 1


def test_files_are_imported_once_and_then_forgotten(desk, tmp_path):
    shown = send(desk, ("harbour.txt", HARBOUR))
    confirm(desk, shown)
    assert confirm(desk, shown).url == WHERE
    assert Accession.objects.count() == 1
    assert not list((tmp_path / "uploads").glob("*"))


def test_nobody_imports_what_another_sent(desk, superuser):
    shown = send(desk, ("harbour.txt", HARBOUR))
    confirm(client_of(superuser), shown)
    assert not Article.objects.exists()


@pytest.mark.parametrize("token", ["../../etc", "x" * 22, "a\x00b", "9" * 5000])
def test_a_token_that_nobody_was_given_imports_nothing(desk, token):
    assert desk.post(WHERE, {"upload": token}).status_code == 302
    assert not Article.objects.exists()


def test_opening_the_page_imports_nothing(desk):
    token = token_in(send(desk, ("harbour.txt", HARBOUR)))
    assert desk.get(WHERE, {"upload": token}).status_code == 200
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.pdf", b"%PDF-1.7", "skipped"),
        ("a.txt", b"%PDF-1.7", "cannot be taken in"),
        ("a.txt", b"", "skipped"),
        ("a.txt", bytes(range(256)) * 20, "cannot be taken in"),
        ("a.jsonl", b"[" * 100_000, "cannot be taken in"),
        ("<script>alert(1)</script>.txt", b"\x89PNG", "cannot be taken in"),
        ("../../../etc/passwd.txt", HARBOUR, "new"),
        ("\u202etxt.exe", HARBOUR, "skipped"),
        (f"{'ä' * 3000}.txt", HARBOUR, "new"),
        (".htaccess", HARBOUR, "skipped"),
    ],
)
def test_hostile_files_are_named_and_harm_nothing(desk, name, content, told):
    response = send(desk, (name, content))
    ((shown, outcome, _),) = rows(response)
    assert outcome == told
    assert "/" not in shown.replace("</script>", "")
    assert "<script>alert" not in response.content.decode()
    if token_in(response):
        assert confirm(desk, response).status_code == 302


def test_a_file_that_is_too_large_is_refused_by_name(desk, settings):
    settings.IMPORT_MAX_BYTES = 100_000
    response = send(desk, ("harbour.txt", HARBOUR), ("large.jsonl", b"{}\n" * 1_000_000))
    (small, large) = rows(response)
    assert small[1] == "new"
    assert large[:2] == ["large.jsonl", "cannot be taken in"]
    assert "larger than 100,000 bytes" in large[2]


def test_an_encoding_is_named_where_it_cannot_be_told(desk):
    text = "Порт снова открыт, сообщила Дара Иванова журналистам в понедельник. " * 3
    first = send(desk, ("port.txt", text.encode("windows-1251")))
    assert "encoding" in rows(first)[0][2]
    [again] = rows(send(desk, ("port.txt", text.encode("windows-1251")), encoding="windows-1251"))
    assert again[:2] == ["port.txt", "new"]
    assert "Порт снова открыт" in again[2]
    for nonsense in ("no such", "zlib", "../x", "a\x00"):
        assert page(
            send(desk, ("port.txt", text.encode("windows-1251")), encoding=nonsense)
        ).select(".errorlist")


def test_what_takes_too_long_goes_on_with_the_next_request(desk, monkeypatch):
    shown = send(desk, ("harbour.txt", HARBOUR), ("second.txt", HARBOUR.replace("ship", "boat")))
    monkeypatch.setattr(uploading, "MOST_SECONDS", 1e-9)
    halfway = confirm(desk, shown)
    assert "not the time" in page(halfway).get_text()
    monkeypatch.setattr(uploading, "MOST_SECONDS", 20)
    confirm(desk, halfway)
    assert Article.objects.count() == 2


def test_without_the_right_nobody_sends_files(staff_without_rights, db):
    assert send(client_of(staff_without_rights), ("harbour.txt", HARBOUR)).status_code == 403

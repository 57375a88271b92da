"""Reading articles again: what would change is told, and only what no editor touched changes."""

import json

import pytest
from django.core.management import call_command

from articles import editing
from articles.importing import comparing, fingerprints, import_paths, read_again
from articles.models import Affiliation, Article, Claim, Figure, Mention, Quantity
from articles.models.review import Review
from tests.factories import make_person

TEXT = (
    "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n\n"
    "“We will not close it again this winter,” said Tomas Berg, the harbour master.\n"
)


@pytest.fixture
def article(db, tmp_path):
    """One article that came in with a title, as a record of JSON Lines."""
    line = {"url": "https://quay.example/1", "title": "Harbour reopens", "text": TEXT}
    (tmp_path / "harbour.jsonl").write_text(json.dumps(line))
    import_paths([tmp_path / "harbour.jsonl"])
    return Article.objects.get()


@pytest.fixture
def newer_program(monkeypatch):
    monkeypatch.setattr(fingerprints, "program", lambda: "newer")


def records():
    models = (Article, Claim, Mention, Quantity, Affiliation, Figure)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_what_was_read_by_this_program_is_left_alone(article, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        (reread,) = read_again([article.pk])
    assert (reread.outcome, reread.changes) == (
        "was read by this program with these names: nothing would change",
        (),
    )


def test_the_same_reading_by_a_newer_program_changes_nothing(article, newer_program):
    before = records()
    (reread,) = read_again([article.pk])
    assert reread.changes == ()
    after = records()
    assert after[1:] == before[1:]
    assert [one.outcome for one in read_again([article.pk])] != [reread.outcome]


def test_a_rehearsal_tells_what_is_added_changed_and_gone_and_writes_nothing(
    article, newer_program
):
    Claim.objects.filter(content__contains="winter").delete()
    Claim.objects.filter(content__contains="every ship").update(cue="claimed")
    make_person("Mira Holm")
    Mention.objects.filter(printed_as="Tomas Berg").update(start=0, end=3, printed_as="xyz")
    before = records()
    (reread,) = read_again([article.pk], is_rehearsal=True)
    assert records() == before
    told = comparing.in_words(reread.changes)
    assert "1 claim added" in told
    assert "1 claim changed" in told
    assert "1 name in the text gone" in told
    (changed,) = (one for one in reread.changes if (one.what, one.how) == ("claim", "changed"))
    assert any("claimed" in detail and "told" in detail for detail in changed.details)
    (done,) = read_again([article.pk])
    assert sorted(done.changes, key=str) == sorted(reread.changes, key=str)
    assert Claim.objects.filter(content__contains="winter").exists()


def test_what_an_editor_touched_stays(article, newer_program, admin_user):
    first, second = Claim.objects.order_by("start")
    mira = make_person("Mira Holm")
    editing.correct(first, {"speaker": mira}, admin_user)
    editing.reject(second, admin_user)
    editing.correct(article, {"headline": "Port open"}, admin_user)
    (reread,) = read_again([article.pk])
    assert reread.changes == ()
    assert Claim.objects.get(pk=first.pk).speaker == mira
    assert Claim.objects.get(pk=second.pk).review == Review.REJECTED
    assert Article.objects.get().headline == "Port open"


def test_what_is_withdrawn_or_rejected_is_not_read(article, newer_program, admin_user):
    editing.withdraw(article, admin_user, "They asked for it.")
    before = records()
    (reread,) = read_again([article.pk])
    assert "not read again" in reread.outcome
    assert records() == before


def test_an_import_after_a_reading_finds_nothing_to_do(article, newer_program, tmp_path):
    list(read_again([article.pk]))
    assert import_paths([tmp_path / "harbour.jsonl"]).counts["unchanged"] == 1


def test_no_article_is_begun_after_the_time_is_up(article, newer_program):
    assert list(read_again([article.pk], most_seconds=1e-9)) == []


def test_the_command_reads_all_or_some_and_rehearses(article, newer_program, capsys):
    Claim.objects.filter(content__contains="winter").delete()
    call_command("read_again", "--dry-run")
    said = capsys.readouterr().out
    assert "Nothing was written." in said
    assert "1 claim added" in said
    assert Claim.objects.count() == 1
    call_command("read_again", str(article.pk), verbosity=0)
    assert Claim.objects.count() == 2
    assert capsys.readouterr().out == ""

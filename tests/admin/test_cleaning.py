"""The cleaning log in the admin: shown before it changes, asked, and undone by the same page."""

import pytest
from django.core.management import call_command

from articles.models import Article, Claim, Decision
from articles.models.cleaning import in_force
from tests.admin.conftest import address, client_of, page

LAST = "“We will not close it again this winter,” said Tomas Berg, the harbour master."
TEXT = (
    "Harbour reopens after storm\n\n"
    "“The harbour is open to every ship again,” Dara Ivanova told reporters on Monday.\n\n"
    "Read more: Ten pictures of the storm\n\n"
    "Fishermen had asked for a later day, and were told that nothing more could be done.\n\n"
    f"{LAST}\n"
)


@pytest.fixture
def article(db, tmp_path):
    (tmp_path / "harbour.txt").write_text(TEXT)
    call_command("import_articles", str(tmp_path), verbosity=0)
    return Article.objects.get()


def where(article):
    return address("article", "cleaning", article.pk)


def hidden(response):
    """What the page that asks sends on."""
    form = page(response).select_one("#content-main form")
    return {field["name"]: field["value"] for field in form.select("input[type=hidden]")}


def confirm(desk, article, response, because=""):
    return desk.post(where(article), hidden(response) | {"because": because})


def entries(desk, article):
    return [field["value"] for field in page(desk.get(where(article))).select("input[name=entry]")]


def texts(response):
    return [part.get_text() for part in page(response).select(".passage.whole")]


def test_a_passage_is_cut_after_it_was_shown_how_the_article_reads_without(article, desk):
    asked = desk.post(where(article), {"words": LAST})
    now, then = texts(asked)
    assert "this winter" in now
    assert "this winter" not in then
    assert "1 claim" in page(asked).select_one("#content-main strong").get_text()
    assert Claim.objects.public().filter(content__contains="winter").exists()
    assert confirm(desk, article, asked, "Belongs to another article.").status_code == 302
    assert not Claim.objects.public().filter(content__contains="winter").exists()
    assert Decision.objects.filter(why="Belongs to another article.", what="article").exists()
    assert (
        "corrected (cleaning log"
        in page(desk.get(address("article", "change", article.pk))).get_text()
    )


def test_what_was_cut_is_put_back_by_its_button_and_the_other_way_round(article, desk):
    (entry,) = entries(desk, article)
    asked = desk.post(where(article), {"entry": entry})
    now, then = texts(asked)
    assert ("Ten pictures" in now, "Ten pictures" in then) == (False, True)
    confirm(desk, article, asked)
    assert in_force(Article.objects.get().edits) == []
    (entry,) = entries(desk, article)
    confirm(desk, article, desk.post(where(article), {"entry": entry}))
    assert Article.objects.get().edits == article.edits


def test_a_mended_letter_is_listed_in_its_word(archive, desk):
    edits = [{"start": 2, "end": 3, "replacement": "ř", "rule": "broken-letter", "by": ""}]
    Article.objects.update(edits=edits)
    row = page(desk.get(where(archive.article))).select_one("tbody tr")
    assert row.th.get_text() == "Dara"
    assert "is read as “Dařa”" in row.td.get_text()


def test_what_is_not_shown_is_said_to_be(article, desk):
    asked = page(desk.post(where(article), {"words": LAST}))
    now, then = asked.select(".side-by-side section")
    assert "is not shown" not in now.get_text()
    assert "The passage is not shown." in then.get_text()
    assert "Harbour reopens" not in now.get_text(), "only what is beside it is shown"
    assert "(optional)" in asked.select_one("label[for=because]").get_text()


def test_words_with_line_breaks_are_carried_through_the_question(article, desk):
    words = TEXT[TEXT.index("Fishermen") :].strip().replace("\n", "\r\n")
    confirm(desk, article, desk.post(where(article), {"words": words}))
    assert "Fishermen" not in desk.get(article.get_absolute_url()).content.decode()


def test_a_passage_is_replaced(article, desk):
    confirm(desk, article, desk.post(where(article), {"words": "later", "replacement": "lâter"}))
    assert "a lâter day" in page(desk.get(article.get_absolute_url())).get_text()


@pytest.mark.parametrize(
    "given",
    [
        {"words": ""},
        {"words": "stands nowhere"},
        {"words": "x\x00y"},
        {"words": "later", "replacement": "y" * 3000},
        {"words": "later", "replacement": "later", "confirmed": "yes"},
    ],
)
def test_what_cannot_be_is_said_at_the_field_and_changes_nothing(article, desk, given):
    assert page(desk.post(where(article), given)).select(".errorlist")
    assert Article.objects.get().edits == article.edits


@pytest.mark.parametrize("entry", ["1-2-done", "", "x" * 9999, "\x00"])
def test_an_entry_that_is_not_there_is_said_to_be_gone(article, desk, entry):
    response = desk.post(where(article), {"entry": entry, "confirmed": "yes"}, follow=True)
    assert "has changed since" in page(response).get_text()


def test_opening_the_page_changes_nothing(article, desk):
    desk.get(where(article), {"entry": entries(desk, article)[0], "confirmed": "yes"})
    assert Article.objects.get().edits == article.edits


def test_only_who_may_change_articles_gets_there(article, superuser, staff_without_rights, client):
    for page_name in ("cleaning", "read_again"):
        there = address("article", page_name, article.pk)
        assert client_of(superuser).get(there).status_code == 200
        assert client_of(staff_without_rights).get(there).status_code == 403
        assert client.get(there).url.startswith("/admin/login/")
        assert client_of(superuser).get(address("article", page_name, 10**9)).status_code == 404


def test_an_article_is_read_again_after_its_changes_were_shown(article, desk):
    Claim.objects.filter(content__contains="winter").delete()
    Article.objects.update(extracted_with="")
    there = address("article", "read_again", article.pk)
    asked = desk.get(there)
    assert "1 claim added" in page(asked).select_one("#content-main strong").get_text()
    assert not Claim.objects.filter(content__contains="winter").exists()
    desk.post(there, hidden(asked))
    assert Claim.objects.filter(content__contains="winter").exists()
    assert "Nothing would change" in page(desk.get(there)).get_text()


def test_some_articles_are_read_again_from_the_list(article, desk):
    Claim.objects.filter(content__contains="winter").delete()
    Article.objects.update(extracted_with="")
    chosen = {"action": "read_again_selected", "_selected_action": [article.pk]}
    asked = desk.post(address("article", "changelist"), chosen)
    assert "1 claim added" in page(asked).get_text()
    assert not Claim.objects.filter(content__contains="winter").exists()
    desk.post(address("article", "changelist"), chosen | {"confirmed": "yes"})
    assert Claim.objects.filter(content__contains="winter").exists()


def test_too_many_articles_are_not_read_in_one_request(article, desk, monkeypatch):
    monkeypatch.setattr("articles.admin.reading_again.MOST_ARTICLES", 0)
    chosen = {"action": "read_again_selected", "_selected_action": [article.pk]}
    response = desk.post(address("article", "changelist"), chosen, follow=True)
    assert "manage.py read_again" in page(response).get_text()

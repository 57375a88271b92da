"""The desk speaks in words of its own and not in those of the program."""

import pytest

from articles import editing
from tests.admin.conftest import address, client_of, page, save

OF_THE_PROGRAM = ("rule", "speaker kind", "basis", "ARTICLE_ACCESS", "section-label", "bound of")


def form(desk, model, pk):
    return page(desk.get(address(model, "change", pk)))


def row(soup, name):
    return soup.select_one(f".field-{name} .readonly").get_text(" ", strip=True)


def test_a_correction_is_told_in_words_with_what_is_kept_beside_it(archive, desk, editor):
    editing.correct(archive.claim, {"speaker": None}, editor, "Not she.")
    soup = form(desk, "claim", archive.claim.pk)
    assert "corrected (speaker). Not she." in row(soup, "decided")
    kept = row(soup, "kept_fields")
    assert kept.startswith(
        "speaker. Kept with it, as it belongs together: how the speaker is given"
    )


@pytest.mark.parametrize("model", ["claim", "article", "person", "decision"])
def test_lists_and_their_filters_are_headed_in_plain_words(archive, desk, editor, model):
    editing.correct(archive.claim, {"speaker": None}, editor, "Not she.")
    soup = page(desk.get(address(model, "changelist"), {"figure": 1}, follow=True))
    heads = [one.get_text(" ", strip=True) for one in soup.select("thead th, summary, td")]
    assert not [head for head in heads if any(word in head for word in OF_THE_PROGRAM)]


def test_the_form_of_an_article_says_why_something_is_cut(archive, desk):
    entry = {"start": 0, "end": 4, "replacement": "", "rule": "section-label", "by": ""}
    archive.article.edits = [entry]
    archive.article.save()
    soup = form(desk, "article", archive.article.pk)
    assert "“Dara” is cut. The name of a section" in row(soup, "cleaning")
    text = soup.get_text()
    assert not [word for word in ("ARTICLE_ACCESS", "section-label") if word in text]


def test_what_was_marked_as_checked_is_said_to_be(archive, desk):
    answer = save(desk, "claim", archive.claim.pk, _save="", _check="1")
    told = page(desk.get(answer.url)).select_one(".messagelist").get_text(" ", strip=True)
    assert "marked as checked" in told
    assert "changed" not in told


def test_of_a_rejected_name_nothing_says_that_it_is_shown(archive, desk, editor):
    assert form(desk, "person", archive.person.pk).select_one("[name=display]")
    editing.reject(archive.figure, editor, "No name.")
    assert not form(desk, "person", archive.person.pk).select_one("[name=display]")


def test_history_tells_a_ground_in_a_sentence(archive, desk, editor):
    editing.correct(archive.claim, {"speaker": None}, editor, "Not she.")
    text = page(desk.get(address("claim", "history", archive.claim.pk))).get_text(" ", strip=True)
    assert "an editor says so" in text


@pytest.mark.parametrize("model", ["claim", "person", "article"])
def test_who_may_only_look_is_not_told_how_to_write(archive, reviewer, model):
    soup = form(client_of(reviewer), model, getattr(archive, model).pk)
    assert not soup.select("fieldset .description, form .help")
    assert "Reject" not in [one.get_text(strip=True) for one in soup.select("th")]


def test_an_organization_is_not_described_as_a_person(archive, desk):
    help_of_name = form(desk, "organization", archive.organization.pk).select_one(
        "#id_name_helptext"
    )
    assert "family name" not in help_of_name.get_text()


def test_rejecting_a_name_says_what_becomes_of_its_places(archive, desk):
    told = page(desk.get(address("person", "decide", archive.person.pk, "reject"))).get_text()
    assert "1 claim names a speaker" in told
    assert "1 place names it." in told


def test_the_pages_before_and_after_the_desk_have_a_heading_and_words_of_ours(desk, client):
    assert page(client.get("/admin/login/")).h1.get_text() == "Log in"
    left = page(desk.post("/admin/logout/"))
    assert left.h1.get_text() == "Logged out"
    assert "quality time" not in left.get_text() and "What you saved is kept" in left.get_text()

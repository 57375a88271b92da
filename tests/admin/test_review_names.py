"""Places of a name in the review queue: one press for an article, or, asked first, for the archive."""

import pytest

from articles import editing
from articles.models import Hold, Mention
from tests.admin.conftest import page
from tests.admin.queue import QUEUE, item, last, press, undo
from tests.factories import make_article, make_mention, make_organization


@pytest.fixture
def places(db):
    """A name three times in one article and once in another, the first of them the archive's last."""
    union = make_organization("Harbour Union", review="checked")
    other = make_mention(union, make_article("The Harbour Union met."))
    article = make_article("Harbour Union here, Harbour Union there, Harbour Union.")
    for start in (41, 20, 0):
        Mention.objects.create(
            article=article, figure=union, start=start, end=start + 13, printed_as="Harbour Union"
        )
    return article, other


def states():
    return sorted(Mention.objects.values_list("review", flat=True))


def test_one_press_decides_about_a_name_in_all_of_an_article(places, desk):
    shown = page(desk.get(QUEUE))
    assert "at 3 places in this article" in shown.select_one("#item").get_text()
    assert len(shown.select(".passage p:not(.legend) .mark-same")) == 2
    assert shown.select_one("[name=reach][checked]")["value"] == "article"
    press(desk, "right", reach="article")
    assert states() == ["checked", "checked", "checked", "found"]
    assert "3 places of “Harbour Union” were found right" in last(desk).get_text()
    undo(desk)
    assert states() == ["found"] * 4


def test_one_place_of_a_name_is_decided_alone_if_one_says_so(places, desk):
    press(desk, "wrong", reach="place")
    assert states() == ["found", "found", "found", "rejected"]


def test_a_name_is_skipped_in_all_of_an_article_and_laid_there_again(places, desk):
    article, other = places
    press(desk, "skip", reach="article")
    assert item(desk) == ("mention", other.pk)
    undo(desk)
    assert Mention.objects.get(pk=item(desk)[1]).article == article
    assert not Hold.objects.filter(is_skipped=True).exists()


def test_a_name_is_decided_about_everywhere_once_that_is_counted_and_asked(places, desk):
    asked = press(desk, "right", reach="archive")
    assert "4 places" in page(asked).select_one("h1").get_text()
    assert states() == ["found"] * 4
    form = page(asked).select_one("#content form")
    given = {field["name"]: field["value"] for field in form.select("input[type=hidden]")}
    desk.post(form["action"], given)
    assert states() == ["checked"] * 4
    undo(desk)
    assert states() == ["found"] * 4


def test_undoing_leaves_alone_what_others_have_decided_of_the_same_name(places, desk, superuser):
    press(desk, "right", reach="article")
    theirs = Mention.objects.filter(review="checked").order_by("pk").first()
    editing.reject(theirs, superuser)
    undo(desk)
    assert states() == ["found", "found", "found", "rejected"]

"""The review queue by keys alone, with a script and without."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from articles.models import Claim
from tests.browser.conftest import refresh
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.browser

QUEUE = "/admin/review/"
ON_ITEM = "document.activeElement.id === 'item'"


@pytest.fixture
def desk(visit, transactional_db):
    """`desk(path)`: the page as an editor gets it, with five claims that wait."""
    editor = get_user_model().objects.create_superuser("anna")
    dara = make_person(review="checked")
    for n in range(5):
        make_claim(f"Ship {n} is late", dara, make_article(f"“Ship {n} is late,” she said."))
    refresh()
    client = Client()
    client.force_login(editor)
    session = {"name": "sessionid", "value": client.cookies["sessionid"].value}

    def desk(path=QUEUE, **how):
        opened = next(iter(visit([path], cookies=[session], **how)))
        return opened[1:]

    return desk


def reviewed():
    return sorted(Claim.objects.exclude(review="found").values_list("review", flat=True))


def question(page):
    return page.locator("#item").inner_text()


def press(page, key):
    """Press a key that leads to the next page."""
    with page.expect_navigation():
        page.keyboard.press(key)
    page.wait_for_load_state()


def press_access_key(page, key):
    """As a keyboard does, of which the driver's own presses leave out the letter."""
    event = {"modifiers": 1, "key": key, "code": f"Key{key.upper()}", "unmodifiedText": key}
    session = page.context.new_cdp_session(page)
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": key, **event})


def test_letters_decide_skip_undo_and_correct_and_the_focus_goes_to_the_next_item(desk):
    page, visited = desk()
    first = question(page)
    press(page, "r")
    assert page.evaluate(ON_ITEM)
    assert question(page) != first
    assert reviewed() == ["checked"]
    press(page, "w")
    assert reviewed() == ["checked", "rejected"]
    third = question(page)
    press(page, "s")
    assert question(page) != third
    press(page, "u")
    assert page.evaluate(ON_ITEM)
    assert question(page) == third, "what was skipped lies there again"
    press(page, "u")
    assert reviewed() == ["checked"]
    press(page, "c")
    assert "/change/" in page.url
    assert page.evaluate("document.activeElement.id") == "id_content"
    page.locator("[name=cue]").fill("she said")
    with page.expect_navigation():
        press_access_key(page, "s")
    assert QUEUE in page.url
    assert reviewed() == ["checked", "corrected"]
    assert not visited.faults


def test_the_tabulator_alone_suffices(desk):
    page, _ = desk()
    page.locator("#item").focus()
    for _ in range(10):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.get_attribute("value") == "right":
            break
    press(page, "Enter")
    assert reviewed() == ["checked"]


def test_letters_do_nothing_once_they_are_turned_off(desk):
    page, _ = desk()
    with page.expect_navigation():
        page.get_by_role("button", name="Turn the keys off").press("Enter")
    page.wait_for_load_state()
    assert page.evaluate("document.activeElement.id") == "keys"
    for key in "rwsu":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert not reviewed()


@pytest.mark.parametrize("key", ["Control+r", "Alt+r", "Meta+w"])
def test_letters_that_belong_to_the_browser_decide_nothing(desk, key):
    page, _ = desk()
    page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert not reviewed()


def test_letters_typed_into_a_field_stay_there(desk):
    page, _ = desk(viewport={"width": 1280, "height": 900})
    field = page.locator("#nav-filter")
    field.press_sequentially("rws")
    assert field.input_value() == "rws"
    assert not reviewed()


def test_without_a_script_the_buttons_do_all_of_it(desk):
    page, _ = desk(java_script_enabled=False)
    first = question(page)
    page.get_by_role("button", name="Right").click()
    page.wait_for_load_state()
    assert reviewed() == ["checked"]
    page.get_by_role("button", name="Undo").click()
    page.wait_for_load_state()
    assert not reviewed()
    assert question(page) == first

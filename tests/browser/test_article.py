"""From a mark to its statement and back, by mouse and by keyboard, on a wide page and on a phone."""

import pytest

from articles import facets
from tests.factories import make_article, make_claim

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 700}
PHONE = {"width": 390, "height": 700}
SENTENCES = [f"The mayor said that harbour {n} was open. " + "It rained. " * 30 for n in range(12)]


@pytest.fixture
def article(transactional_db):
    text = "\n".join(SENTENCES)
    starts = [sum(len(one) + 1 for one in SENTENCES[:n]) for n in range(12)]
    article = make_article(
        text, paragraphs=[[at, at + len(one)] for at, one in zip(starts, SENTENCES, strict=True)]
    )
    for n in range(12):
        make_claim(f"harbour {n} was open", article=article)
    facets.refresh([article.pk])
    return article


@pytest.fixture
def page(chromium, live_server, article):
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(live_server.url + article.get_absolute_url())
    yield page
    context.close()


def is_in_sight(page, selector):
    return page.locator(selector).evaluate(
        "one => { const { top, bottom } = one.getBoundingClientRect();"
        " return top >= 0 && bottom <= innerHeight }"
    )


def test_on_a_wide_page_a_number_brings_its_statement_and_leaves_the_text(page):
    page.set_viewport_size(WIDE)
    number = page.locator('.mark__number[href="#statement-6"]')
    number.scroll_into_view_if_needed()
    before = number.bounding_box()["y"]
    number.click()
    assert is_in_sight(page, "#statement-6:target")
    assert abs(number.bounding_box()["y"] - before) < 1


def test_on_a_phone_a_number_leads_to_the_list_and_a_plain_link_back(page):
    page.set_viewport_size(PHONE)
    page.locator('.mark__number[href="#statement-6"]').click()
    assert is_in_sight(page, "#statement-6:target")
    page.get_by_role("link", name="Back to the text").click()
    assert is_in_sight(page, "mark:target")
    assert page.locator("mark:target").inner_text() == "harbour 5 was open"


def test_by_keyboard_one_goes_to_a_statement_on_to_the_next_and_back(page):
    page.set_viewport_size(WIDE)
    page.locator('.mark__number[href="#statement-6"]').focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#claim-")
    page.get_by_role("link", name="Next statement").press("Enter")
    assert is_in_sight(page, "#statement-7:target")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("mark:target").inner_text() == "harbour 6 was open"


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_number_is_large_enough_for_a_finger(page, size):
    page.set_viewport_size(size)
    boxes = [number.bounding_box() for number in page.locator(".mark__number").all()]
    assert min(min(box["width"], box["height"]) for box in boxes) >= 24

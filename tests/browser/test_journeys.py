"""What readers do: find a statement by keys alone, narrow a list and go back, print."""

import re
from collections import Counter

import pytest

from tests.browser.conftest import LONG_WORD, refresh
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
# What is left of the word where the article's page cuts it.
FIRST_LETTERS = LONG_WORD[:20]
# More than any of these pages has links before what is looked for.
MOST_KEYS = 150

FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  return {
    name: (e.getAttribute('aria-label') || e.textContent).trim(),
    href: e.getAttribute('href') || '',
    isField: e.matches('input'),
    isShown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isInView: box.bottom > 0 && box.top < innerHeight,
  };
}"""


@pytest.fixture
def open_at(visit):
    """`open_at(path)`: the page at an address, in a window of its own."""

    def open_at(path, **how):
        return next(iter(visit([path], **{"viewport": WIDE, **how})))[1]

    return open_at


def tab_to(page, is_it):
    """Press the tabulator until it stands on what is looked for; each stop must be seen."""
    for _ in range(MOST_KEYS):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["isShown"], f"the focus is not seen on {focused}"
        assert focused["isInView"], f"the focus is out of sight on {focused}"
        if is_it(focused):
            return focused
    raise AssertionError("not reached by keyboard")


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_by_keyboard_alone_from_home_to_a_statement_in_its_article(open_at, archive, size):
    page = open_at("/", viewport=size)
    tab_to(page, lambda focused: focused["isField"])
    page.keyboard.type("Ivanova")
    page.keyboard.press("Enter")
    page.wait_for_url("**/claims/?q=*")
    tab_to(page, lambda focused: "results" in focused["href"])
    page.keyboard.press("Enter")
    tab_to(page, lambda focused: LONG_WORD in focused["name"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/claims/\d+/$"))
    tab_to(page, lambda focused: "#claim-" in focused["href"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/**#claim-*")
    target = page.locator(":target")
    assert FIRST_LETTERS in target.inner_text()
    assert target.is_visible()


def test_the_first_key_offers_the_way_past_the_masthead(open_at, archive):
    page = open_at("/")
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    assert link.inner_text() == "Skip to the content"
    assert link.bounding_box()["height"] >= 24
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_key_leads_past_the_filters_of_a_list(open_at, archive):
    page = open_at("/claims/")
    tab_to(page, lambda focused: focused["name"] == "Skip past the filters to the results")
    page.keyboard.press("Enter")
    focused = tab_to(page, lambda focused: True)
    assert page.evaluate("document.activeElement.closest('.facets')") is None, focused


def test_every_link_can_be_reached_by_keyboard_and_shows_that_it_is(open_at, archive):
    page = open_at(next(path for path in archive if re.match(r"/articles/\d", path)))
    reached = set()
    for _ in range(page.locator("main a:visible").count()):
        reached.add(tab_to(page, lambda focused: True)["href"])
    assert reached


def number_of_results(page):
    return int(re.match(r"\d+", page.get_by_role("status").first.inner_text())[0])


def test_a_list_is_narrowed_widened_and_gone_back_to(open_at, archive):
    article = make_article(text="“the sea is calm,” she said.", outlet="Herald")
    make_claim("the sea is calm", make_person("Ann Ferry"), article, kind="reported")
    refresh()
    page = open_at("/claims/")
    assert number_of_results(page) == 2
    choice = page.get_by_role("link", name="Ann Ferry").and_(page.locator(".facet a"))
    choice.click()
    assert number_of_results(page) == 1
    narrowed = page.url
    page.get_by_role("link", name=re.compile("^Take off: .*Ann Ferry")).click()
    assert number_of_results(page) == 2
    page.go_back()
    assert (page.url, number_of_results(page)) == (narrowed, 1)
    page.go_back()
    assert number_of_results(page) == 2


def test_a_permalink_shows_the_statement_in_its_article(open_at, archive):
    page = open_at(next(path for path in archive if re.match(r"/claims/\d", path)))
    page.locator("main a[href*='#claim-']").first.click()
    target = page.locator(":target")
    assert FIRST_LETTERS in target.inner_text()
    assert target.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"


# The editors' side, under the same policy.


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_admin_works_under_the_policy(visit, archive, as_editor, scheme):
    claim = next(path for path in archive if re.match(r"/claims/\d", path)).split("/")[2]
    paths = ["/admin/", "/admin/articles/claim/", f"/admin/articles/claim/{claim}/change/"]
    pages = visit(paths, cookies=as_editor, viewport=WIDE, color_scheme=scheme)
    for path, page, loading in pages:
        assert loading.faults == [], path
        assert page.get_by_role("heading").first.is_visible()


# The timeline.

DAYS = ["2024-09-03", "2024-09-29", "2024-10-17", "2024-10-17", "2024-12-01"] + ["2025-02-11"] * 5


@pytest.fixture
def talker(transactional_db):
    """A person with a statement on each of `DAYS`; drawn by month."""
    person = make_person("Ann Ferry", review="checked")
    for number, day in enumerate(DAYS):
        words = f"the sea is calm, said for the time {number}"
        article = make_article(text=f"“{words},” Ferry said.", published=day)
        make_claim(words, person, article)
    refresh()
    return person


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_drawing_of_a_timeline_and_its_list_agree(open_at, talker, size):
    page = open_at(talker.get_absolute_url(), viewport=size)
    drawn, listed = Counter(), Counter()
    for mark in page.locator("[data-lane=said] [data-mark]").all():
        assert mark.bounding_box()["width"] > 0
        kind, month = mark.get_attribute("data-mark"), mark.get_attribute("data-period")[:7]
        drawn[kind, month] += int(mark.get_attribute("data-count"))
    for group in page.locator(".timeline__group[data-mark]").all():
        kind, month = group.get_attribute("data-mark"), group.get_attribute("data-day")[:7]
        listed[kind, month] += group.locator(".timeline__statement").count()
    assert drawn == listed == Counter(("hollow", day[:7]) for day in DAYS)


def test_the_drawing_of_a_timeline_is_told_in_words(open_at, talker):
    page = open_at(talker.get_absolute_url())
    drawing = page.get_by_role("img", name="Timeline of Ann Ferry")
    assert drawing.is_visible()
    page.emulate_media(media="print")
    assert drawing.is_visible()

"""Every kind of page in a browser: narrow, dark, without script, on paper, within its budget."""

import pytest

from tests.browser.conftest import refresh
from tests.browser.faults import CROWDED, MISFITS, told
from tests.factories import make_article

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}
MOST_BYTES, MOST_REQUESTS = 100_000, 10

LIGHTNESS = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data[0];
}"""
# As WCAG 1.4.12 asks: what a reader may set without losing anything.
SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; "
    "word-spacing: 0.16em !important } p { margin-block-end: 2em !important }"
)


@pytest.mark.parametrize(
    "how",
    [{}, {"color_scheme": "dark"}, {"java_script_enabled": False}, {"forced_colors": "active"}],
    ids=["as it is", "dark", "without script", "in the reader's colours"],
)
def test_every_page_fits_a_small_screen_and_a_finger(visit, archive, how):
    pages = visit(archive, viewport=NARROW, **how)
    assert told((path, page.evaluate(MISFITS)) for path, page, _ in pages) == {}


def test_every_page_bears_the_spacing_that_a_reader_sets(visit, archive):
    def misfits(page):
        page.add_style_tag(content=SPACED)
        return page.evaluate(MISFITS)

    pages = visit(archive, viewport=NARROW, bypass_csp=True)
    assert told((path, misfits(page)) for path, page, _ in pages) == {}


def test_no_page_breaks_its_policy_fails_to_load_a_part_or_asks_another_host(visit, archive):
    pages = visit(archive[:-1], viewport=WIDE)
    assert told((path, list(loading.faults)) for path, _, loading in pages) == {}


def test_every_page_stays_within_its_budget(visit, archive):
    costs = {
        path: (loading.bytes, len(loading.requests)) for path, _, loading in visit(archive[:-1])
    }
    assert all(requests >= 2 for _, requests in costs.values()), "a page has a stylesheet"
    over = [cost for cost in costs.values() if cost[0] > MOST_BYTES or cost[1] > MOST_REQUESTS]
    assert over == []


@pytest.mark.parametrize("width", [320, 600, 800, 1024, 1280, 1920])
@pytest.mark.parametrize("first", [1990, 2013], ids=["periods of years", "single years"])
def test_the_words_below_a_histogram_keep_apart(visit, transactional_db, width, first):
    for year in range(first, 2025):
        make_article(published=f"{year}-06-01")
    refresh()
    pages = visit(["/articles/", "/articles/?year=2024"], viewport={"width": width, "height": 800})
    assert told((path, page.evaluate(CROWDED)) for path, page, _ in pages) == {}


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_pages_follow_the_readers_choice_of_light_or_dark(visit, archive, scheme, is_dark):
    for _, page, _ in visit(archive[:1], color_scheme=scheme):
        assert (page.evaluate(LIGHTNESS) < 128) == is_dark


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colour_of_the_browsers_frame_is_that_of_the_page(visit, archive, scheme):
    for _, page, _ in visit(archive[:1], color_scheme=scheme):
        tag = page.locator(f"meta[name=theme-color][media*={scheme}]")
        red = int(tag.get_attribute("content")[1:3], 16)
        assert abs(red - page.evaluate(LIGHTNESS)) <= 1


def test_pages_read_the_same_without_script(visit, archive):
    with_script = [page.inner_text("main") for _, page, _ in visit(archive)]
    without = [page.inner_text("main") for _, page, _ in visit(archive, java_script_enabled=False)]
    assert without == with_script


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_prints_its_words_and_its_address_without_the_ways_to_others(
    visit, archive, scheme, live_server
):
    def wrong(path, page):
        page.emulate_media(media="print", color_scheme=scheme)
        found = [part for part in ("nav", "search") if page.locator(f"{part}:visible").count()]
        found += [] if page.evaluate(LIGHTNESS) == 255 else ["no white paper"]
        found += [] if page.get_by_role("heading", level=1).is_visible() else ["no heading"]
        # What is not there may be somebody's name: such an address is not repeated.
        is_told = live_server.url + path in page.get_by_role("contentinfo").inner_text()
        found += [] if is_told == (path != "/nothing/") else ["no address"]
        return found + ([] if page.pdf().startswith(b"%PDF") else ["nothing printed"])

    pages = visit([path for path in archive if "?" not in path], viewport=WIDE)
    assert told((path, wrong(path, page)) for path, page, _ in pages) == {}

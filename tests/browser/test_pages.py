"""Every page in a browser: narrow, dark, by keyboard, without a fault in the console."""

import pytest

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LIGHTNESS = """
(() => {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data[0];
})()
"""


@pytest.fixture
def visit(chromium, live_server):
    """`visit(paths, **how)` yields each page, with what went wrong while it loaded."""
    contexts = []

    def visit(paths, **how):
        context = chromium.new_context(**how)
        contexts.append(context)
        page, faults = context.new_page(), []
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("requestfailed", lambda request: faults.extend(failed(request)))
        page.on("request", lambda request: faults.extend(elsewhere(request.url)))
        for path in paths:
            faults.clear()
            page.goto(live_server.url + path)
            yield path, page, faults

    def failed(request):
        """What did not load, but for what was still under way when the page was left."""
        return [] if request.failure == "net::ERR_ABORTED" else [f"fails {request.url}"]

    def elsewhere(url):
        return [] if url.startswith(live_server.url) else [f"asks {url}"]

    yield visit
    for context in contexts:
        context.close()


def test_no_page_is_wider_than_a_small_screen(visit, archive):
    widths = {path: page.evaluate(OVERFLOW) for path, page, _ in visit(archive, viewport=NARROW)}
    assert {path: over for path, over in widths.items() if over > 0} == {}


def test_no_page_breaks_its_policy_fails_to_load_a_part_or_asks_another_host(visit, archive):
    found = {path: list(faults) for path, _, faults in visit(archive[:-1], viewport=WIDE)}
    assert {path: faults for path, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_pages_follow_the_readers_choice_of_light_or_dark(visit, archive, scheme, is_dark):
    for _, page, _ in visit(archive[:1], color_scheme=scheme):
        assert (page.evaluate(LIGHTNESS) < 128) == is_dark


def test_the_first_key_offers_the_way_past_the_masthead(visit, archive):
    for _, page, _ in visit(archive[:1], viewport=WIDE):
        page.keyboard.press("Tab")
        link = page.locator(":focus")
        assert link.inner_text() == "Skip to the content"
        assert link.bounding_box()["height"] >= 24
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"


def test_every_link_can_be_reached_by_keyboard_and_shows_that_it_is(visit, archive):
    article = next(
        path for path in archive if path.startswith("/articles/") and path != "/articles/"
    )
    for _, page, _ in visit([article], viewport=WIDE):
        for _ in range(page.locator("main a").count()):
            page.keyboard.press("Tab")
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", page.evaluate("document.activeElement.outerHTML")


def test_pages_read_the_same_without_script(visit, archive):
    with_script = [page.inner_text("main") for _, page, _ in visit(archive)]
    without = [page.inner_text("main") for _, page, _ in visit(archive, java_script_enabled=False)]
    assert without == with_script


def test_a_permalink_shows_the_statement_in_its_article(visit, archive):
    claim = next(path for path in archive if path.startswith("/claims/") and path != "/claims/")
    for _, page, _ in visit([claim], viewport=WIDE):
        page.get_by_role("link", name="Read it in the article").click()
        mark = page.locator("mark:target")
        assert mark.count() == 1
        assert mark.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"


def test_a_page_prints_without_its_navigation(visit, archive):
    for _, page, _ in visit(archive[:1], viewport=WIDE):
        page.emulate_media(media="print")
        assert not page.locator("nav").first.is_visible()

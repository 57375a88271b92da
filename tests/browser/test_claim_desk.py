"""A claim's form in a browser: words are selected by mouse or keys; the same is done without script."""

import pytest

from articles.models import Claim, Figure
from tests.browser.conftest import refresh
from tests.factories import make_article, make_claim, make_person

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 900}
TEXT = (
    "🚢 Mayor Dara Ivanova spoke. “The port is open,” she said, “and it stays so.” "
    "Later the port is open again."
)
# Where a word stands in the text.
RANGE_OF = """word => {
  const text = document.querySelector('.desk__text, .passage.whole');
  text.scrollIntoView({block: 'center'});
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return range;
  }
}"""
MIDDLE_OF = f"""word => {{
  const found = ({RANGE_OF})(word).getBoundingClientRect();
  return [found.x + found.width / 2, found.y + found.height / 2];
}}"""
# A control is pressed before the browser has told of the selection.
SELECT_AND_PRESS = f"""(control, word) => {{
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(({RANGE_OF})(word));
  control.click();
}}"""
UNNAMED = """() => [...document.querySelectorAll('.select2-selection')].filter(box =>
  !(box.getAttribute('aria-labelledby') || '').split(' ').some(id =>
    id.endsWith('-name') && document.getElementById(id).textContent.trim()))
  .map(box => box.outerHTML)"""


@pytest.fixture
def claim(transactional_db):
    article = make_article(TEXT)
    claim = make_claim("The port is open,", make_person("Dara Ivanova"), article, cue="said")
    refresh()
    return claim


@pytest.fixture
def open_form(visit, as_editor):
    """`open_form(path)`: the page, in which nothing may go wrong until the test ends."""
    loads = []

    def open_form(path, **how):
        opened = visit([path], cookies=as_editor, **{"viewport": WIDE, **how})
        _, page, loading = next(iter(opened))
        loads.append((opened, loading))
        return page

    yield open_form
    assert [loading.faults for _, loading in loads if loading.faults] == []


def form_of(claim):
    return f"/admin/articles/claim/{claim.pk}/change/"


def select(page, word):
    """As one selects a word with the mouse: by pressing twice."""
    page.mouse.dblclick(*page.evaluate(MIDDLE_OF, word))


def save(page):
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).click()
    return Claim.objects.latest("pk")


def test_words_are_selected_with_the_mouse_in_one_piece_or_several(open_form, claim):
    page = open_form(form_of(claim))
    select(page, "stays")
    page.get_by_role("button", name="Add as another piece").click()
    assert page.locator("#id_content").input_value() == "The port is open, … stays"
    assert "2 pieces" in page.get_by_role("status").inner_text()
    assert page.locator(".desk__text .mark-words").all_inner_texts() == [
        "The port is open,",
        "stays",
    ]
    assert save(page).content == "The port is open, … stays"


def test_the_keyboard_alone_suffices(open_form, claim):
    page = open_form(form_of(claim))
    page.get_by_role("textbox", name="Text of the article").focus()
    page.keyboard.press("Control+Home")
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    for _ in range(len("Mayor Dara Iva")):
        page.keyboard.press("Shift+ArrowRight")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert "as printed" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    assert page.locator("#id_speaker_printed").input_value() == "Mayor Dara Ivanova"
    saved = save(page)
    assert TEXT[saved.speaker_start : saved.speaker_end] == "Mayor Dara Ivanova"


def test_what_was_selected_last_counts_though_the_browser_has_not_told_of_it_yet(open_form, claim):
    page = open_form(form_of(claim))
    select(page, "stays")
    page.get_by_role("button", name="These words attribute them").evaluate(
        SELECT_AND_PRESS, "spoke"
    )
    assert page.locator("#id_cue").input_value() == "spoke"


def test_a_claim_is_added_with_what_was_selected_last(open_form, claim):
    page = open_form(f"/admin/articles/article/{claim.article_id}/change/")
    select(page, "stays")
    offer = page.get_by_role("link", name="Add a claim with the selected words")
    with page.expect_navigation():
        offer.evaluate(SELECT_AND_PRESS, "spoke")
    assert page.locator("#id_content").input_value() == "spoke"


def test_the_text_cannot_be_changed_by_typing_into_it(open_form, claim):
    page = open_form(form_of(claim))
    text = page.get_by_role("textbox", name="Text of the article")
    text.focus()
    page.keyboard.type("x")
    page.keyboard.press("Delete")
    page.keyboard.press("Enter")
    assert text.evaluate("element => element.textContent") == TEXT


def test_a_button_without_a_selection_says_what_to_do(open_form, claim):
    page = open_form(form_of(claim))
    page.get_by_role("button", name="These words attribute them").click()
    assert "select the words" in page.get_by_role("status").inner_text()
    assert page.locator("#id_cue").input_value() == "said"


def test_words_selected_in_an_articles_text_become_a_new_claim(open_form, claim):
    page = open_form(f"/admin/articles/article/{claim.article_id}/change/")
    select(page, "spoke")
    with page.expect_navigation():
        page.get_by_role("link", name="Add a claim with the selected words").click()
    assert page.locator("#id_content").input_value() == "spoke"
    assert page.locator(".desk__text .mark-words").inner_text() == "spoke"


def test_every_field_that_is_chosen_by_typing_has_a_name(open_form, claim):
    page = open_form(form_of(claim))
    assert page.evaluate(UNNAMED) == []
    page.get_by_role("combobox", name="Speaker").first.click()
    page.get_by_role("searchbox", name="Search: Speaker").fill("ivanova")
    page.get_by_role("option", name="Dara Ivanova (name not checked): person").click()
    page = open_form(f"/admin/articles/person/{claim.speaker_id}/change/")
    assert page.locator(".select2-selection").count() > 0
    assert page.evaluate(UNNAMED) == []


def test_a_new_speaker_is_made_in_a_window_of_its_own_and_nothing_typed_is_lost(open_form, claim):
    page = open_form(form_of(claim))
    page.locator("#id_occasion").fill("at the quay")
    with page.expect_popup() as opened:
        page.locator("#add_id_speaker").click()
    window = opened.value
    window.locator("#id_name").fill("Mira Holm")
    window.locator("#id_kind").select_option("person")
    with window.expect_event("close"):
        window.get_by_role("button", name="Save", exact=True).click()
    saved = save(page)
    assert (saved.speaker, saved.occasion) == (Figure.objects.get(name="Mira Holm"), "at the quay")


def test_without_script_the_same_is_typed_and_previewed(open_form, claim):
    page = open_form(form_of(claim), java_script_enabled=False)
    assert not page.get_by_role("button", name="Add as another piece").is_visible()
    page.locator("#id_content").fill("and it stays so")
    page.locator("#id_speaker_name").fill("Mira Holm")
    page.locator("#id_speaker_new").select_option("person")
    with page.expect_navigation():
        page.get_by_role("button", name="Preview").click()
    assert "Mira Holm" in page.get_by_role("region", name="Preview").inner_text()
    assert page.locator(".desk__text .mark-words").inner_text() == "and it stays so"
    assert not Figure.objects.filter(name="Mira Holm").exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_form_fits_a_small_screen(open_form, claim, scheme):
    page = open_form(form_of(claim), viewport={"width": 320, "height": 640}, color_scheme=scheme)
    with page.expect_navigation():
        page.get_by_role("button", name="Preview").click()
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth") <= page.evaluate(f"{root}.clientWidth") + 1

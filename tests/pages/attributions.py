"""What on a page puts words, a number, a role or an answer to somebody, and whether it says its state."""

import re

from tests.pages.words import words

STATE = re.compile(
    r"\b(not checked|checked|corrected|from the authority list|entered by an editor)\b", re.I
)
KINDS = {"words", "number", "role", "answer"}
BLOCKS = ["li", "p", "tr", "dd", "article"]
FIGURES = "main a[href^='/people/'], main a[href^='/organizations/']"
QUOTED = "q, blockquote, .words"
TITLES = ("/articles/", "/numbers/", "/people/", "/organizations/")


def attributions(page):
    return page.select("main [data-attribution]")


def faults(page):
    """Sentences on what stands on the page as somebody's without its state of checking."""
    return [
        *(f"no state: {words(one)}" for one in attributions(page) if not says_its_state(one)),
        *(
            f"outside: {words(one)}"
            for one in page.select("main [data-speaker]")
            if not within(one)
        ),
        *(f"unmarked: {words(one)}" for one in beside_quoted_words(page)),
        *(f"spoken name: {label}" for label in spoken_names(page) if not STATE.search(label)),
    ]


def says_its_state(one):
    """In words that a screen reader reads, and for programs; not the state of what stands inside."""
    own = [state for state in one.select(".checking") if within(state) is one]
    return one["data-attribution"] in KINDS and any(
        STATE.search(words(state)) and state.get("data-checking") and is_read(state)
        for state in own
    )


def is_read(element):
    hidden = {"aria-hidden": "true"}
    return not element.find_parent(attrs=hidden) and not element.find_parent(hidden=True)


def within(element):
    return element.find_parent(attrs={"data-attribution": True})


def beside_quoted_words(page):
    """Blocks in which a name that leads to its record stands beside quoted words, as nobody's."""
    names = [name for name in page.select(FIGURES) if not within(name)]
    for block in {
        id(block): block for name in names for block in name.find_parents(BLOCKS)
    }.values():
        if any(not (within(said) or is_a_title(said)) for said in block.select(QUOTED)):
            yield block


def is_a_title(said):
    """Of an article or of what is counted, or a note's words, which say whose they are."""
    link = said if said.name == "a" else said.find_parent("a")
    leads = (link.get("href") or "") if link else ""
    return bool(said.find_parent("cite")) or (leads.startswith(TITLES) and "#claim" not in leads)


def spoken_names(page):
    return [number["aria-label"] for number in page.select("main .mark__number")]

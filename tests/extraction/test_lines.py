"""Lines of saved pages: wrapped at a width, glued together, with marks of markup."""

import pytest

from articles.extraction.document import read
from articles.extraction.text import view

FIRST = (
    "The army said on Monday that its forces had entered the eastern suburbs of the city after"
    " three weeks of siege, and that hundreds of fighters had laid down their arms."
)
SECOND = (
    "“We did not lay down anything,” a commander of the rebels told reporters by telephone, and"
    " he denied that any of his men had left the suburbs."
)
THIRD = (
    "A doctor at the main hospital said 40 people had been brought in since dawn, most of them"
    " children. She asked not to be named, for fear of both sides."
)
BODY = (FIRST, SECOND, THIRD)


def body(text):
    return [" ".join(span.of(text).split()) for span in read(text).paragraphs]


def headline(text):
    span = read(text).headline
    return span and " ".join(span.of(text).split())


def wrapped(paragraph, width):
    lines, line = [], ""
    for word in paragraph.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


@pytest.mark.parametrize("width", [50, 64, 72, 80, 100])
@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
def test_wrapped_paragraphs_are_whole_again(width, between):
    parts = ["Army enters the suburbs", "By Dara Ivanova", *(wrapped(p, width) for p in BODY)]
    text = between.join(parts)
    assert headline(text) == "Army enters the suburbs"
    assert " ".join(body(text)) == " ".join(BODY)
    assert body(text)[0].startswith("The army said") and body(text)[-1].endswith("both sides.")


def test_a_wrapped_page_with_a_menu_is_seen_through():
    menu = "Home\nWorld\nAfrica\nOpinion\nSport\nLive"
    text = "\n".join([menu, "Army enters the suburbs", *(wrapped(p, 72) for p in BODY)])
    assert body(text) == list(BODY)


def test_lines_that_are_no_wrapped_text_stay_apart():
    text = "\n".join(["Army enters the suburbs", *BODY])
    assert body(text) == list(BODY)


@pytest.mark.parametrize("first", [FIRST, SECOND, THIRD])
def test_paragraphs_without_anything_between_are_taken_apart(first):
    rest = [paragraph for paragraph in BODY if paragraph != first]
    text = "Army enters the suburbs\n" + "".join([first, *rest])
    found = body(text)
    assert len(found) >= 3
    assert "".join(found) == "".join([first, *rest])
    assert all(any(part in paragraph for paragraph in BODY) for part in found)


@pytest.mark.parametrize(
    ("glued", "parts"),
    [
        pytest.param('he said."We will stay," she said.', ['he said.', '"We will stay," she said.'], id="an opening straight mark"),
        pytest.param('“All is lost.”The general left.', ["“All is lost.”", "The general left."], id="a closing curly mark"),
        pytest.param('"All is lost."The general left.', ['"All is lost."', "The general left."], id="a closing straight mark"),
        pytest.param("They met Gen.Omar Kassab there.", ["They met Gen.Omar Kassab there."], id="a title"),
        pytest.param("The U.S.Army denied it all.", ["The U.S.Army denied it all."], id="initials"),
    ],
)  # fmt: skip
def test_a_glued_sentence_is_cut_where_it_ends(glued, parts):
    text = f"Army enters the suburbs\n{FIRST}\n{'The siege goes on and on. ' * 9}{glued}"
    last = body(text)[1:]
    last[0] = last[0].removeprefix("The siege goes on and on. " * 9)
    assert last == parts


class TestMarkdown:
    PAGE = (
        "[Skip to content](#main)\n"
        "[Home](/) > [World](/world)\n"
        "# Army enters the suburbs\n"
        "*By [Dara Ivanova](/authors/dara)* | 3 March 2025\n"
        "![Smoke over the city](https://harbour.example/smoke.jpg)\n"
        f"{FIRST}\n"
        "**Read more: [Minister says the siege will go on](https://harbour.example/1)**\n"
        "The [army](https://harbour.example/army) said **no one** had been hurt.\n"
        f"{THIRD}\n"
        "## Related\n"
        "* [Rebels accuse the army](https://harbour.example/2)\n"
        "* [Envoy says talks may resume](https://harbour.example/3)\n"
    )

    def test_the_headline_has_no_marks(self):
        assert headline(self.PAGE) == "Army enters the suburbs"

    def test_images_teasers_and_addresses_are_no_words_of_the_article(self):
        assert [words[:12] for words in body(self.PAGE)] == [
            "The army sai",
            "The [army](h",
            "A doctor at ",
        ]

    def test_a_link_is_read_as_its_words(self):
        document = read(self.PAGE)
        shown = document.paragraphs[1].of(view(self.PAGE, document.edits))
        assert shown.split() == "The army said no one had been hurt.".split()

    def test_an_asterisk_elsewhere_is_a_word_of_the_article(self):
        text = "Army enters the suburbs\n" + FIRST + "\nThe figure* was not given by the army.\n"
        assert not [edit for edit in read(text).edits if edit.rule == "markup"]

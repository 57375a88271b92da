"""The colours: legible on every ground they stand on, in light, in dark and where more is asked."""

import math
import re

import pytest

from tests.architecture import ROOT

TOKENS = (ROOT / "static/css/tokens.css").read_text()
OKLCH = r"oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)"
COLOUR = re.compile(rf"--([\w-]+): light-dark\({OKLCH}, {OKLCH}\);")
MORE = TOKENS.index("@media (prefers-contrast: more)")

WORDS = ["ink", "ink-soft", "link", "rule-strong"]
GROUNDS = ["paper", "paper-deep", "mark"]
TEXT, LINE = 4.5, 3.0


def colours(text):
    """Name → relative luminance in light and in dark."""
    return {
        name: (luminance(*map(float, parts[:3])), luminance(*map(float, parts[3:])))
        for name, *parts in COLOUR.findall(text)
    }


def luminance(lightness, chroma, hue):
    """Of a colour in OKLCH; the matrices are those of CSS Color 4, section 10."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    lightness /= 100
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short
    red, green, blue = (min(max(part, 0), 1) for part in (red, green, blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = max(one, other), min(one, other)
    return (lighter + 0.05) / (darker + 0.05)


PLAIN = colours(TOKENS[:MORE])
STRONGER = PLAIN | colours(TOKENS[MORE:])


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("known", [PLAIN, STRONGER], ids=["as it is", "more contrast"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("word", WORDS)
def test_words_are_legible_on_every_ground(known, scheme, ground, word):
    assert contrast(known[word][scheme], known[ground][scheme]) >= TEXT


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_lines_of_marks_are_seen_on_every_ground(scheme, ground):
    assert contrast(PLAIN["mark-line"][scheme], PLAIN[ground][scheme]) >= LINE


@pytest.mark.parametrize("name", ["ink-soft", "link", "rule", "mark-line"])
@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_who_asks_for_more_contrast_gets_it(scheme, name):
    paper = PLAIN["paper"][scheme]
    assert contrast(STRONGER[name][scheme], paper) > contrast(PLAIN[name][scheme], paper)


def test_black_on_white_is_measured_right():
    assert contrast(luminance(100, 0, 0), luminance(0, 0, 0)) == pytest.approx(21, abs=0.01)

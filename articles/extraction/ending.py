"""Where the article ends on a saved page, and the boxes and teasers within it and below."""

import re
from bisect import bisect_left
from itertools import pairwise

from articles.extraction.lines import Line

# Below these stands no article any more: readers' comments, the owner's name.
LAST = re.compile(r"(?:©|\(c\)|copyright)\s|.{0,160}all rights reserved", re.IGNORECASE)
LEAST_ABOVE = 3
LONGEST_BOX = 5


def cut_ending(lines: list[Line], rules: dict[int, str], own: dict[int, str]) -> None:
    """Cut all below the heading of the comments or the owner's name, where the article is above.

    Above is more running text than below, else it is the top of the page that names its owner.
    """
    prose = [i for i, line in enumerate(lines) if i not in own and line.is_prose]
    end = _end(lines, own, prose)
    for index in range(end, len(lines)):
        rules[index] = own.get(index, "related" if own.get(end) != "comments" else "comments")


def _end(lines, own, prose):
    for index, rule in own.items():
        above = bisect_left(prose, index)
        if above >= LEAST_ABOVE and above * 2 > len(prose) and _is_last(lines[index], rule):
            return index
    return len(lines)


def _is_last(line: Line, rule: str) -> bool:
    return rule == "comments" or (rule == "footer" and LAST.match(line.words) is not None)


def cut_boxes(rules: dict[int, str]) -> None:
    """Cut what stands within a box that invites to subscribe: between two of its own lines."""
    marks = sorted(index for index, rule in rules.items() if rule == "newsletter")
    for first, second in pairwise(marks):
        if second - first <= LONGEST_BOX:
            rules.update(dict.fromkeys(range(first, second), "newsletter"))


def cut_teasers(lines: list[Line], rules: dict[int, str]) -> None:
    """Below a heading for other articles stand their titles, with or without a first sentence.

    They end where the article goes on: with two lines of running text together.
    """
    following = _following_words(lines, rules)
    below = False
    prose_above = excerpts = 0
    for index, line in enumerate(lines):
        if rules.get(index) in ("related", "comments"):
            below = below or prose_above >= 2
        elif index in rules:
            continue
        elif below and (not line.is_prose or _is_excerpt(lines, rules, index, following, excerpts)):
            rules[index] = "related"
            excerpts += line.is_prose
        else:
            below, excerpts = False, 0
            prose_above += line.is_prose


def _following_words(lines, rules):
    """For each line the next one that is not furniture, or None."""
    following, after = [None] * len(lines), None
    for index in reversed(range(len(lines))):
        following[index] = after
        if rules.get(index, "related") == "related":
            after = index
    return following


def _is_excerpt(lines, rules, index, following, excerpts):
    """A sentence between a title and the next title; the last one only if others went before."""
    if lines[index].words.endswith(("…", "...", "[…]", "[...]")):
        return True
    below_title = rules.get(index - 1) == "related" and not lines[index - 1].is_prose
    after = following[index]
    return below_title and (bool(excerpts) if after is None else not lines[after].is_prose)


def cut_tail(lines: list[Line], rules: dict[int, str], last: int) -> None:
    """Three or more titles below the last running text are teasers."""
    left = [i for i in range(last + 1, len(lines)) if i not in rules]
    titles = [i for i in left if not re.match(r"[-–—“\"]", lines[i].words)]
    if last >= 0 and len(titles) >= 3:
        rules.update(dict.fromkeys(titles, "related"))

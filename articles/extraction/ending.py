"""Where the article ends on a saved page, and the boxes and teasers within it and below."""

import re
from bisect import bisect_left
from itertools import pairwise

from articles.extraction.dates import find_dates
from articles.extraction.lines import Line
from articles.extraction.wording import content_words, words_of_prose

# Below these stands no article any more: readers' comments, the owner's name.
LAST = re.compile(r"(?:©|\(c\)|copyright)\s|.{0,160}all rights reserved", re.IGNORECASE)
LEAST_ABOVE = 3
LEAST_OF_TITLE = 3
# A title begins with a capital, perhaps in single quotes; double ones are a quotation.
STRAY = re.compile(r"[‘']?[A-Z\d]")
# These stand below an article, seldom within it.
BELOW = frozenset({"author", "comments", "credits", "footer"})
LONGEST_WEIGHED = 240
LEAST_WORDS = 4
LONGEST_BOX = 5
LONGEST_EXCERPT = 320


def cut_ending(lines: list[Line], rules: dict[int, str], own: dict[int, str]) -> None:
    """Cut all below the end of the article: the heading of the comments, the owner's name, teasers.

    Above such a heading is more running text than below, else it stands at the page's top.
    """
    prose = [i for i, line in enumerate(lines) if i not in own and line.is_prose]
    end = min(_end(lines, own, prose), _end_by_weight(lines, own, prose))
    below = "comments" if own.get(end) == "comments" else "related"
    for index in range(end, len(lines)):
        rules[index] = own.get(index, below)


def _end(lines, own, prose):
    for index, rule in own.items():
        above = bisect_left(prose, index)
        if above >= LEAST_ABOVE and above * 2 > len(prose) and _is_last(lines[index], rule):
            return index
    return len(lines)


def _is_last(line: Line, rule: str) -> bool:
    return rule == "comments" or (rule == "footer" and LAST.match(line.words) is not None)


def _end_by_weight(lines: list[Line], own: dict[int, str], prose: list[int]) -> int:
    """Behind the paragraph down to which text outweighs furniture most.

    A paragraph weighs by its length, if it has words of those above; what stands between two
    weighs against all that is below it. A few lines of a box do not part two paragraphs. Where no
    furniture stands below the first paragraphs, there is nothing to weigh.
    """
    if not _holds_furniture(own, range(*prose[:LEAST_ABOVE][-1:], len(lines))):
        return len(lines)
    known: set[str] = set()
    total = most = 0.0
    end = len(lines)
    for number, (before, index) in enumerate(pairwise([-1, *prose])):
        between = range(before + 1, index)
        words = content_words(lines[index].words[:LONGEST_WEIGHED])
        if number:
            total -= _weight_between(lines, own, between)
        total += _weight(lines[index], words, known) if number >= LEAST_ABOVE else 1
        goes_on = end == before + 1 and _is_slight(lines, own, between)
        if total >= most or goes_on or number < LEAST_ABOVE:
            most, end = max(total, most), index + 1
        known |= words
    return end if _holds_furniture(own, range(end, len(lines))) else len(lines)


def _weight(line: Line, words: set[str], known: set[str]) -> float:
    if len(words) < LEAST_WORDS:
        return 0.3
    shared = len(words & known) / len(words)
    weight = min(len(line.words), LONGEST_WEIGHED) / 80
    return weight if shared >= 0.2 else weight / 2 if shared >= 0.1 else -0.3


def _weight_between(lines: list[Line], own: dict[int, str], between: range) -> float:
    """Boxes within an article are light; credits, comments and footers stand below it."""
    heavy = sum(_stands_below(lines[index], own.get(index)) for index in between)
    light = len(between) - heavy
    return 3.0 * heavy + min(0.3 * light, 1.2)


def _is_slight(lines: list[Line], own: dict[int, str], between: range) -> bool:
    return len(between) < LONGEST_BOX and not any(
        _stands_below(lines[index], own.get(index)) for index in between
    )


def _stands_below(line: Line, rule: str | None) -> bool:
    """An agency's name alone may as well be the credit of a picture."""
    return rule in BELOW and line.words.count(" ") >= 2


def _holds_furniture(own: dict[int, str], below: range) -> bool:
    return any(index in own for index in below)


def cut_boxes(rules: dict[int, str]) -> None:
    """Cut what stands within a box that invites to subscribe: between two of its own lines."""
    marks = sorted(index for index, rule in rules.items() if rule == "newsletter")
    for first, second in pairwise(marks):
        if second - first <= LONGEST_BOX:
            rules.update(dict.fromkeys(range(first, second), "newsletter"))


def cut_teasers(lines: list[Line], rules: dict[int, str]) -> None:
    """Below a heading for other articles stand their titles, with or without a first sentence.

    They end where the article goes on: with two lines of running text together, or with one below
    a list of titles that have none.
    """
    following = _following_words(lines, rules)
    below = False
    prose_above = excerpts = titles = 0
    for index, line in enumerate(lines):
        if rules.get(index) in ("related", "comments") or _announces_titles(line, rules.get(index)):
            below, titles = below or prose_above >= 2, 0
        elif index in rules:
            continue
        elif below and _is_title(line):
            rules[index] = "related"
            titles += line.words.count(" ") >= 3
        elif below and titles <= 1 and _is_excerpt(lines, rules, index, following, excerpts):
            rules[index] = "related"
            excerpts, titles = excerpts + 1, 0
        else:
            below, excerpts, titles = False, 0, 0
            prose_above += line.is_prose


def _announces_titles(line: Line, rule: str | None) -> bool:
    """“Read more about the siege:” above a list."""
    return rule == "read-more" and line.words.endswith(":")


def cut_strays(lines: list[Line], rules: dict[int, str], within: range) -> None:
    """Cut titles of other articles that stand between paragraphs without any label.

    Such a line is no sentence, and the article hardly has its words. A date stays.
    """
    bare = [i for i in within if i not in rules and _is_bare(lines[i])]
    if not bare:
        return
    body = words_of_prose(lines[i] for i in within if i not in rules)
    for index in bare:
        own = content_words(lines[index].words)
        if len(own) >= LEAST_OF_TITLE and len(own & body) * 3 <= len(own):
            rules[index] = "related"


def _is_bare(line: Line) -> bool:
    words = line.words
    if line.is_prose or not words[-1].isalnum() or not 4 <= words.count(" ") <= 24:
        return False
    return STRAY.match(words) is not None and not any(date.year for date in find_dates(words))


def _following_words(lines, rules):
    """For each line the next one that is not furniture, or None."""
    following, after = [None] * len(lines), None
    for index in reversed(range(len(lines))):
        following[index] = after
        if rules.get(index, "related") == "related":
            after = index
    return following


def _is_title(line: Line) -> bool:
    """A line that is no sentence, or a question alone."""
    is_question = len(line.words) <= 160 and line.words.endswith("?") and ". " not in line.words
    return is_question or not line.is_prose


def _is_excerpt(lines, rules, index, following, excerpts):
    """A sentence between a title and the next title; the last one only if others went before."""
    words = lines[index].words
    if words.endswith(("…", "...", "[…]", "[...]")):
        return True
    below_title = rules.get(index - 1) == "related" and _is_title(lines[index - 1])
    if not below_title or len(words) > LONGEST_EXCERPT:
        return False
    after = following[index]
    return bool(excerpts) if after is None else _is_title(lines[after])


def cut_tail(lines: list[Line], rules: dict[int, str], last: int) -> None:
    """Three or more titles below the last running text are teasers."""
    left = [i for i in range(last + 1, len(lines)) if i not in rules]
    titles = [i for i in left if lines[i].words[0] not in '-–—“"']
    if last >= 0 and len(titles) >= 3:
        rules.update(dict.fromkeys(titles, "related"))

"""Which words two texts have in the same order: the longest passage, then the longest beside it."""

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

# Pairs of equal words, one of each text, that are looked at in a round. All pairs of two articles of
# 2,500 words are fewer: what they have in common is then what `difflib` finds, which takes
# as many steps for each passage that it finds.
MOST_PAIRS = 100_000
PAIRS_A_WORD = 4
MOST_ROUNDS = 8

Words = Sequence[Hashable]


class Run(NamedTuple):
    """So many words that follow each other in both texts, from an index of each."""

    old: int
    new: int
    size: int


class Gap(NamedTuple):
    """The words between two that are known to be the same."""

    old: range
    new: range

    @property
    def size(self) -> int:
        return len(self.old) + len(self.new)


def partners(one: Words, other: Words) -> dict[int, int]:
    """Index of a word of the one → index of the word of the other that it is.

    Where there are too many pairs, words that are there often are left out at first, and looked for
    between those found. A gap in which each word is there too often counts as changed.
    """
    found: dict[int, int] = {}
    gaps = [Gap(range(len(one)), range(len(other)))]
    a_word = max(PAIRS_A_WORD, MOST_PAIRS / max(1, gaps[0].size))
    for _ in range(MOST_ROUNDS):
        gaps = [
            left for gap in gaps for left in _fill(found, one, other, gap, int(a_word * gap.size))
        ]
    return found


def common_runs(one: Words, other: Words) -> list[Run]:
    """The same in passages, each as long as it goes on in both, in their order."""
    runs: list[Run] = []
    for i, j in sorted(partners(one, other).items()):
        if runs and (i, j) == (runs[-1].old + runs[-1].size, runs[-1].new + runs[-1].size):
            runs[-1] = runs[-1]._replace(size=runs[-1].size + 1)
        else:
            runs.append(Run(i, j, 1))
    return runs


def _fill(
    found: dict[int, int], one: Words, other: Words, gap: Gap, most_pairs: int
) -> Iterator[Gap]:
    """Enter what is the same in a gap; the smaller gaps in which there may be more."""
    frequent = _frequent([one[i] for i in gap.old], [other[i] for i in gap.new], most_pairs)
    old = [i for i in gap.old if one[i] not in frequent]
    new = [i for i in gap.new if other[i] not in frequent]
    runs = _longest_first([one[i] for i in old], [other[i] for i in new])
    pairs = [(old[run.old + step], new[run.new + step]) for run in runs for step in range(run.size)]
    found.update(pairs)
    if not frequent:
        return
    i, j = gap.old.start, gap.new.start
    for next_i, next_j in (*pairs, (gap.old.stop, gap.new.stop)):
        left = _without_edges(found, one, other, Gap(range(i, next_i), range(j, next_j)))
        if left.old and left.new and left != gap:
            yield left
        i, j = next_i + 1, next_j + 1


def _frequent(one: Words, other: Words, most_pairs: int) -> set[Hashable]:
    """The words that make too many pairs, when those that make the fewest come first."""
    counts, others = Counter(one), Counter(other)
    pairs = {word: times * others[word] for word, times in counts.items() if word in others}
    frequent = set()
    for word in sorted(pairs, key=pairs.get):
        most_pairs -= pairs[word]
        if most_pairs < 0:
            frequent.add(word)
    return frequent


def _without_edges(found: dict[int, int], one: Words, other: Words, gap: Gap) -> Gap:
    """Enter the words with which both sides of a gap begin and end; what is between them."""
    old, new = gap
    most = min(len(old), len(new))
    start = _same(one, other, zip(old, new, strict=False))
    end = _same(one, other, zip(reversed(old), reversed(new), strict=False))
    if start < end:
        start = min(start, most - end)
    else:
        end = min(end, most - start)
    found.update(zip(old[:start], new[:start], strict=True))
    found.update(zip(old[len(old) - end :], new[len(new) - end :], strict=True))
    return Gap(old[start : len(old) - end], new[start : len(new) - end])


def _same(one: Words, other: Words, places: Iterable[tuple[int, int]]) -> int:
    """At how many of the places, from the first on, both have the same word."""
    count = 0
    for i, j in places:
        if one[i] != other[j]:
            break
        count += 1
    return count


def _longest_first(one: Words, other: Words) -> list[Run]:
    """The longest run of words, then the longest that fits beside those taken; in their order.

    Each run is shortened to what has room: its steps are as many as there are pairs of equal words.
    """
    by_size = defaultdict(list)
    for run in _runs(one, other):
        by_size[run.size].append(run)
    taken = [Run(0, 0, 0), Run(len(one), len(other), 0)]
    for size in range(max(by_size, default=0), 1, -1):
        for run in sorted(by_size.pop(size, ())):
            place = bisect(taken, run)
            fitting = _between(taken[place - 1], run, taken[place])
            if fitting == run:
                taken.insert(place, run)
            elif fitting.size > 1:
                by_size[fitting.size].append(fitting)
    single = [
        run for before, after in pairwise(taken) for run in _single(one, other, before, after)
    ]
    return sorted([*taken[1:-1], *single])


def _between(before: Run, run: Run, after: Run) -> Run:
    skipped = max(0, before.old + before.size - run.old, before.new + before.size - run.new)
    end = min(run.size, after.old - run.old, after.new - run.new)
    return Run(run.old + skipped, run.new + skipped, end - skipped)


def _runs(one: Words, other: Words) -> Iterator[Run]:
    """All runs of two words or more, each as long as it goes on."""
    places = _places(other, range(len(other) - 1))
    for i in range(len(one) - 1):
        following = one[i + 1]
        for j in places.get(one[i], ()):
            if other[j + 1] == following and not (i and j and one[i - 1] == other[j - 1]):
                rest = zip(range(i, len(one)), range(j, len(other)), strict=False)
                yield Run(i, j, _same(one, other, rest))


def _single(one: Words, other: Words, before: Run, after: Run) -> Iterator[Run]:
    """Between two runs: for each word the first place that is left for it."""
    first = before.new + before.size
    places = _places(other, range(first, after.new))
    for i in range(before.old + before.size, after.old):
        j = next((j for j in places.get(one[i], ()) if j >= first), None)
        if j is not None:
            yield Run(i, j, 1)
            first = j + 1


def _places(words: Words, indexes: range) -> dict[Hashable, list[int]]:
    places = defaultdict(list)
    for index in indexes:
        places[words[index]].append(index)
    return places

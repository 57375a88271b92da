"""The parts of a person's name, and whether two given names may be one. Words are folded."""

from articles.extraction.lexicon.bodies import NAME_PARTICLES
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.given_names import pronoun_of

ROMAN_OR_JUNIOR = frozenset("jr sr ii iii iv".split())


def surname_of(words: tuple[str, ...]) -> str:
    """The folded family name; the first word where the culture prints it first."""
    if is_family_first(words):
        return words[0]
    last = words[-1]
    if last in ROMAN_OR_JUNIOR and len(words) > 1:
        last = words[-2]
    return last.split(" ")[-1] if last.split(" ")[0] in NAME_PARTICLES else last


def is_family_first(words: tuple[str, ...]) -> bool:
    if len(words) < 2 or words[0] not in FAMILY_FIRST:
        return False
    return len(words) == 3 or " " in words[1]


def given_of(words: tuple[str, ...]) -> str:
    return words[1] if is_family_first(words) else words[0].split(" ")[0]


def is_part(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether one name is the end of another: Peña Nieto, Suu Kyi, al-Burhan."""
    size = len(shorter)
    return 1 < size < len(longer) and longer[-size:] == shorter


def same_given(first: str, second: str) -> bool:
    """Whether two given names may be one: equal, an initial, a short form, a misprint of one letter."""
    if first == second or (first[:1] == second[:1] and 1 in (len(first), len(second))):
        return True
    if pronoun_of(first) and pronoun_of(second) and pronoun_of(first) != pronoun_of(second):
        return False
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return len(shorter) >= 5 and distance(first, second) <= 1


def all_but_the_same(first: str, second: str) -> bool:
    """A given name as misprinted beside a surname that only one known person has."""
    if same_given(first, second):
        return True
    genders = {pronoun_of(first), pronoun_of(second)} - {None}
    return len(genders) < 2 and first[:2] == second[:2] and distance(first, second) <= 2


def distance(first: str, second: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(second, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]

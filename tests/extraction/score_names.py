"""When two names, or a speaker and what the annotators wrote, are the same, for scoring."""

import re
import unicodedata
from collections import Counter, defaultdict

TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady dame president prime minister king queen prince princess "
    "crown gen general maj major col colonel lt lieutenant capt captain sgt sergeant army rear vice "
    "admiral adm brig brigadier ambassador mayor foreign secretary chancellor professor prof "
    "activist chief commander senator sen rep governor gov pope sheikh sheik the a an al el ul bin "
    "u daw ko ma'".split()
)
GENERIC = frozenset(
    "the a an of for and in on at to from by s its his her their who which with some one unnamed".split()
)
PRONOUNS = frozenset("he she they it we i who him her them his".split())
UNDIVIDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"})
POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")


def fold(words: str | None) -> str:
    """Lower case, without accents, points and possessive endings."""
    decomposed = unicodedata.normalize("NFKD", words or "")
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).lower()
    alike = re.sub("[’‘`´ʼ]", "'", bare.translate(UNDIVIDED))
    return " ".join(re.findall(r"[^\W_]+", POSSESSIVE.sub("", alike).replace(".", "")))


def name_words(name: str) -> list[str]:
    """The words of a person's name without titles; the titles where there is nothing else."""
    words = fold(name).split()
    return [word for word in words if word not in TITLES] or words


def content_words(name: str | None) -> list[str]:
    return [word for word in fold(name).split() if word not in GENERIC]


def person_key(name: str) -> str:
    return " ".join(name_words(name))


def organization_key(name: str) -> str:
    words = fold(name).split()
    while words and words[0] in ("the", "a", "an"):
        del words[0]
    return " ".join(words)


def same_person(first: str, second: str) -> bool:
    """The last names are equal and the one name's other words are among the other's."""
    a, b = name_words(first), name_words(second)
    if not a or not b or a[-1] != b[-1]:
        return False
    shorter, longer = sorted((a, b), key=len)
    if set(shorter) <= set(longer):
        return True
    return len(shorter) > 1 and all(
        any(word == other or (len(word) == 1 and other.startswith(word)) for other in longer)
        for word in shorter
    )


def same_organization(first: str, second: str) -> bool:
    words = set(content_words(first))
    return bool(words) and words == set(content_words(second))


def forms_of(figure: dict) -> list[str]:
    return [figure["name"], *figure["printed_as"]]


def is_speaker(speaker: dict, predicted: str | None, annotated: dict) -> bool | None:
    """Whether the predicted speaker is the annotated one; None where that cannot be judged."""
    names = [name for name in speaker.get("names") or [] if name]
    printed = speaker.get("printed")
    if not names and not printed:
        return None
    if not predicted or fold(predicted) in PRONOUNS:
        return False
    return any(_is_named(name, speaker, predicted, annotated) for name in names) or _is_described(
        speaker, names, predicted
    )


def _is_named(name: str, speaker: dict, predicted: str, annotated: dict) -> bool:
    person = next((each for each in annotated["persons"] if each["name"] == name), None)
    if person or speaker.get("kind") == "person":
        return _is_person(name, person, predicted, annotated)
    bodies = annotated["organizations"] + annotated["states"]
    body = next((each for each in bodies if each["name"] == name), None)
    forms = [name, *(body["printed_as"] if body else [])]
    return any(_is_body(form, predicted) for form in forms)


def _is_person(name: str, person: dict | None, predicted: str, annotated: dict) -> bool:
    """A form that is printed for somebody else only names nobody else (Amer, Abu Amer)."""
    forms = [name, *(person["printed_as"] if person else [])]
    theirs = [
        form for each in annotated["persons"] if each is not person for form in forms_of(each)
    ]
    key, mine = person_key(predicted), {person_key(form) for form in forms}
    if key in {person_key(form) for form in theirs} and key not in mine:
        return False
    shared = {fold(form) for form in theirs}
    return same_person(predicted, name) or any(
        (fold(form) == fold(predicted) or name_words(form) == name_words(predicted))
        and fold(form) not in shared
        for form in forms
    )


def _is_body(form: str, predicted: str) -> bool:
    if organization_key(form) == organization_key(predicted):
        return True
    wanted, given = set(content_words(form)), set(content_words(predicted))
    if not wanted or (len(wanted) == 1 and len(given) > 3):
        return False
    return wanted <= given or (len(given) > 1 and given <= wanted)


def _is_described(speaker: dict, names: list[str], predicted: str) -> bool:
    """Half of the words that describe who speaks are shared, or all that are given."""
    kind = speaker.get("kind")
    if kind not in ("unnamed", "described", "organization"):
        return False
    forms = [speaker["printed"]] if speaker.get("printed") else []
    if kind != "organization":
        forms += names
    given = set(content_words(predicted))
    for form in forms:
        wanted = set(content_words(form))
        if fold(form) in PRONOUNS or not wanted:
            continue
        if organization_key(form) == organization_key(predicted):
            return True
        half = len(given & wanted) / len(given | wanted) >= 0.5
        if kind != "organization" and given and (half or given <= wanted):
            return True
    return False


def assigned(predicted: list[dict], annotated: list[dict], kind: str) -> list[int | None]:
    """For each predicted figure the annotated one that it is, by index, or None."""
    key = person_key if kind == "persons" else organization_key
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for number, figure in enumerate(annotated):
        for form in forms_of(figure):
            owners[key(form)].add(number)
    return [_assigned(figure, annotated, kind, key, owners) for figure in predicted]


def _assigned(figure: dict, annotated: list[dict], kind: str, key, owners) -> int | None:
    name = figure.get("name") or ""
    forms = [name, *(figure.get("printed_as") or [])]
    exact = owners.get(key(name), set())
    if len(exact) == 1:
        return min(exact)
    same = same_person if kind == "persons" else same_organization
    alike = [n for n, other in enumerate(annotated) if same(name, other["name"])]
    if alike:
        folded = {fold(form) for form in forms}
        near = [n for n in alike if folded & {fold(form) for form in annotated[n]["printed_as"]}]
        return alike[0] if len(alike) == 1 else (near or alike)[0]
    votes = Counter(min(owners[key(form)]) for form in forms if len(owners.get(key(form), ())) == 1)
    if votes:
        return votes.most_common(1)[0][0]
    within = _containing(name, annotated) if kind != "persons" else set()
    return min(within) if len(within) == 1 else min(exact, default=None)


def _containing(name: str, annotated: list[dict]) -> set[int]:
    """The bodies one of whose forms contains the name, or is in it, with two words more at most."""
    given = set(content_words(name))
    found = set()
    for number, figure in enumerate(annotated):
        for form in forms_of(figure):
            words = set(content_words(form))
            nested = given <= words or words <= given
            if min(len(given), len(words)) > 1 and nested and abs(len(given) - len(words)) <= 2:
                found.add(number)
    return found

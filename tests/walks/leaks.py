"""Finds names and words in answers, however they are written there.

Read are the headers and the body; the address that was asked for is the reader's. Percent-encoding, HTML entities and the escapes of JSON
are undone; accents, case, hyphens and line breaks do not matter; a word may be cut by markup or be
joined to the next, as in an address.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import parse_qsl, quote, quote_plus, unquote_plus

from articles.extraction.folding import fold_letters
from tests.walks.walker import Answer

RUN = 6
AROUND = 60
TAG = re.compile(r"<[^<>]*>")
JSON_LETTER = re.compile(r"\\u([0-9a-fA-F]{4})")
JSON_SPACE = re.compile(r"\\[nrt/]")
# What somebody typed into these stands on the page that answers.
SEARCHED_IN = ("q", "find", "articles_with")


@dataclass(frozen=True)
class Leak:
    address: str
    found: str
    around: str

    def __str__(self):
        return f"{self.address}: {self.found!r} in “{self.around}”"


@dataclass(frozen=True)
class Names:
    """`whole` names stand nowhere, not even joined to one word; `parts` only within `others`.

    `others` are patterns of folded words.
    """

    whole: tuple[str, ...]
    parts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def leaks(self, answers: Iterable[Answer]) -> Iterator[Leak]:
        whole = [fold_letters(name).replace(" ", "") for name in self.whole]
        parts = [fold_letters(name) for name in self.parts]
        others = re.compile("|".join(self.others) or "(?!)")
        for answer in answers:
            for text in readings(answer):
                joined = text.replace(" ", "")
                without_others = others.sub("…", text)
                for name, where in [(name, joined) for name in whole] + [
                    (name, without_others) for name in parts
                ]:
                    if name in where:
                        yield leak(answer, name, where)


class Words:
    """The words of texts: any run of six that none of the `others` has, and any of the `phrases`."""

    def __init__(self, texts: Iterable[str], others: Iterable[str] = (), phrases=()):
        elsewhere = {run for text in others for run in runs(fold_letters(text))}
        self.runs = {run for text in texts for run in runs(fold_letters(text))} - elsewhere
        self.phrases = [fold_letters(phrase) for phrase in phrases]

    def leaks(self, answers: Iterable[Answer]) -> Iterator[Leak]:
        for answer in answers:
            for text in readings(answer):
                found = [" ".join(run) for run in self.runs.intersection(runs(text))]
                found += [phrase for phrase in self.phrases if f" {phrase} " in f" {text} "]
                for words in sorted(found)[:1]:
                    yield leak(answer, words, text)


def runs(folded: str) -> Iterator[tuple[str, ...]]:
    words = folded.split()
    return zip(*(words[n:] for n in range(RUN)), strict=False)


def readings(answer: Answer) -> set[str]:
    """The folded words of an answer: as they stand, and without what marks them up."""
    body = answer.text
    for echo in echoes(answer.address):
        body = body.replace(echo, " ")
    headers = "\n".join(f"{name}: {value}" for name, value in answer.headers)
    if answer.is_markup or answer.media_type.endswith("xml"):
        found = {headers, "\n".join(TAG.findall(body)), TAG.sub("", body), TAG.sub(" ", body)}
    else:
        found = {headers, body}
    return {fold_letters(plain(text)) for text in found}


def plain(text: str) -> str:
    text = JSON_LETTER.sub(lambda found: chr(int(found[1], 16)), text)
    text = unescape(unescape(JSON_SPACE.sub(" ", text)))
    return unquote_plus(text) if "%" in text else text


def echoes(address: str) -> list[str]:
    """In which forms a page repeats what its reader looked for, as it was typed.

    So walks look for names in letters in which nobody prints them: “mIRELA”.
    """
    found = []
    for name, words in parse_qsl(address.partition("?")[2]):
        if name in SEARCHED_IN:
            for typed in (words, *words.split()):
                found += [typed, escape(typed), quote_plus(typed), quote(typed)]
    return found


def leak(answer, found, text):
    place = max(0, text.find(found) - AROUND)
    return Leak(answer.address, found, text[place : place + len(found) + 2 * AROUND])

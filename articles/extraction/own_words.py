"""What the words of an unknown name say themselves, whatever stands beside it."""

import re

from articles.extraction.evidence import NOTHING, Evidence
from articles.extraction.lexicon.beside_names import PLACE_WORDS
from articles.extraction.lexicon.bodies import NAME_PARTICLES, NAMES_OF_THINGS, NOT_A_PERSON
from articles.extraction.lexicon.common_words import MONTHS, OPENERS, WEEKDAYS
from articles.extraction.lexicon.english_words import ENGLISH_WORDS
from articles.extraction.lexicon.family_first import FAMILY_FIRST
from articles.extraction.lexicon.given_names import GIVEN_NAMES
from articles.extraction.lexicon.titles import TITLES
from articles.extraction.personal_names import ROMAN_OR_JUNIOR

NO_FIRM = TITLES | frozenset("friends grill i me".split())
NO_NAME = WEEKDAYS | MONTHS
NO_PERSON = NOT_A_PERSON | NO_NAME
OF_DESCENT = frozenset("bin ibn ben abu umm von van ould bint".split())
# Jaish-e-Mohammed, Ansar Ghazwat-ul-Hind, Hizb ut-Tahrir
CONNECTED = re.compile(r"-(?:e|i|ul|ut)-|\but-")
# LinkedIn, ProPublica, EgyptAir: a capital inside the word, but McCain, DeVos, FitzGerald.
# More than three are words of a page run together.
CAMEL = re.compile(
    r"(?!(?:[A-Z][a-z]+){4})(?!(?:Mc|Mac|De|Di|Du|El|La|Le|Lo|Van|Von|Fitz|Ma|St)[A-Z])[A-Z][a-z]+[A-Z]"
)
# Spanish-language, R-Utah, Cuban-American, African-Americans, H-1B.
COMPOUND = re.compile(
    r"[A-Z]\w{0,40}-(?:[a-z]{4,40}|Americans?)$|[RDI]-[A-Z]|[A-Z]\d?-[A-Z\d]|[A-Z]{1,20}-[A-Z]$"
)
PEOPLES_AND_BELIEFS = re.compile(r"\w{3,40}(?:ians|isms?|ists|phobia|phobic|ally|ively|crats)$")
# The last word of a law, a plan, an event.
THINGS = frozenset(
    """
    accord accords act address agreement amendment award awards ban bill bowl ceasefire championship code cold constitution convention crisis cup
    day deal declaration doctrine dream eve game games holiday initiative intifada law massacre offensive olympics operation pact
    plan policy primary principles prize proclamation program project protocol recession reform resolution revolution rule rules series
    show speech spring strategy summit syndrome treaty tuesday uprising war week year years
    """.split()
)
# Acronyms of things.
NO_BODIES = frozenset(
    "AIDS ACA AM AOC BBQ BS CEO CFO CPI CTO COO COVID CPR DACA DAPA DIY DJ DNA DVD ETF FAQ FIRST GDP GMT GPA GPS GRE HIV ID II III IV IED IEDs IPO IQ IT JCPOA LGBT LGBTQ LSAT MBA MC "
    "MEP MEPS MP MPS NAFTA NCLB NDAA NEVER NO NOT OK PA PR PAC PACS PDF PHOTO PM FLOTUS POTUS POW SCOTUS TPP TTIP PTSD SMS SUV TV UAV UAVS US USSR VIDEO VIP VP "
    "UPDATE WATCH WWII YES ICBM ATACMS HIMARS JDAM AK RPG TNT ABSTRACT UTC EST EDT BST CET RT SOS GOTV OP-ED DC NY NYC LA HB2 HB LLC INC WASHINGTON SAT SNL STEM SUVs TBD TBA WH AL AK AZ AR CA CO CT DE FL GA HI IL IN IA KS KY ME MD MI MN MS MT NE NV NH NJ NM NC ND OH OR RI SC SD TN TX UT VT WV WI WY".split()
)


def own_words(texts: list[str], folds: list[str]) -> Evidence | None:
    """The votes of a name of several words; None where they name nothing.

    `texts` are the words as printed, `folds` the same, folded.
    """
    words = [text.lower() for text in texts]
    is_given = folds[0].split(" ")[0] in GIVEN_NAMES
    last = words[-2] if words[-1] in ROMAN_OR_JUNIOR else words[-1]
    name = " ".join(words)
    if (last in THINGS and not is_given) or name in NAMES_OF_THINGS:
        return None
    is_connected = "-" in name and CONNECTED.search(name) is not None
    body = 4 * is_connected + 4 * _is_put_to_a_place(words)
    body += 5 * _is_a_firm(words)
    place = 4 * (words[-1] in PLACE_WORDS)
    body += 4 * any(map(_is_camel, texts))
    if not NO_PERSON.isdisjoint(words):
        return Evidence(person=1 if is_given and len(words) == 2 else -6, body=body, place=place)
    person = 3 * is_given + 3 * any(len(word.rstrip(".")) == 1 for word in words[:-1])
    person += 3 * (not OF_DESCENT.isdisjoint(words[:-1])) + 2 * (folds[0] in FAMILY_FIRST)
    person += "-" in words[-1] and words[-1].split("-")[0] not in NAME_PARTICLES
    common = sum(word in ENGLISH_WORDS for word in words[is_given:])
    person += (not common) - 5 * (common == len(words))
    return Evidence(person=person - 6 * _is_a_firm(words), body=body, place=place)


def _is_camel(text: str) -> bool:
    return not text[1:].islower() and CAMEL.match(text) is not None


def _is_a_firm(words: list[str]) -> bool:
    """“Johnson & Johnson”, but “Fox & Friends”, “Ann & I”, “Rudy Giuliani & Sen. Jeff Sessions”."""
    return "&" in words[1:-1] and NO_FIRM.isdisjoint(words)


def _is_put_to_a_place(words: list[str]) -> bool:
    return any(word in ("of", "for") for word in words[1:-1])


def word_alone(text: str) -> Evidence | None:
    """The votes of an unknown word alone; None where it is no name."""
    low = text.lower()
    if low in NO_NAME or low in OPENERS or low in NOT_A_PERSON or low in ROMAN_OR_JUNIOR:
        return None
    is_joined = "-" in text
    if len(text) < 2 or (is_joined and COMPOUND.match(text)) or PEOPLES_AND_BELIEFS.match(low):
        return None
    if (is_joined and CONNECTED.search(low)) or _is_camel(text):
        return Evidence(body=4)
    return Evidence(person=2) if low in GIVEN_NAMES and low not in ENGLISH_WORDS else NOTHING

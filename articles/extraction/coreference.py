"""Whom a surname, a pronoun or a description means, and why."""

from bisect import bisect_left
from typing import NamedTuple

from articles.extraction.antecedents import Antecedents
from articles.extraction.bodies_meant import Bodies, Meant
from articles.extraction.described import Described
from articles.extraction.folding import fold_letters
from articles.extraction.gazetteer import Gazetteer
from articles.extraction.identity import Cast
from articles.extraction.lexicon.titles import BODY_NOUNS, DOCUMENT_NOUNS, OFFICES
from articles.extraction.phrases import Phrase, phrase_ending_at
from articles.extraction.roles import StatedRole, role_words
from articles.extraction.spans import Span
from articles.extraction.units import Unit

# Heads behind which the organization itself speaks: “NATO member states”, “the Parliament's leaders”.
COLLECTIVE = frozenset(
    "leaders leadership states members parliamentarians lawmakers delegates meps".split()
)
PLURAL_PRONOUNS = frozenset("they it".split())
ONE = frozenset("a an the one another".split())


class Resolution(NamedTuple):
    """Whom a phrase means. `figure` is None where the text does not say, or says it of two."""

    figure: int | None
    kind: str
    rule: str
    antecedent: Span | None = None
    speaks_for: int | None = None


class Discourse:
    """What has been said so far, and by whom; sentences are fed to it in order."""

    def __init__(
        self, cast: Cast, units: list[Unit], roles: list[StatedRole], gazetteer: Gazetteer
    ):
        self.cast = cast
        self.gazetteer = gazetteer
        self.units = units
        self.number = {id(unit): n for n, unit in enumerate(units)}
        self.antecedents = Antecedents(cast, units)
        self.spoke = self.antecedents.spoke
        self.bodies = Bodies(cast)
        self.described = Described(cast, units)
        self.full_name = self._full_names()
        self.roles_by_word = self._by_word(roles)
        self.roles_of: dict[int, list[StatedRole]] = {}
        for role in roles:
            if role.organization is not None:
                self.roles_of.setdefault(role.person, []).append(role)

    def remember(self, unit: Unit, resolution: Resolution, span: Span | None):
        """That somebody spoke in a sentence, a figure or the words at `span`."""
        number = self.number[id(unit)]
        if resolution.figure is not None:
            self.spoke.append((number, resolution.figure))
        self.bodies.heard(unit, number, resolution.figure, span, resolution.rule)
        is_one = resolution.figure is None and resolution.kind == "described"
        self.described.heard(unit, number, (resolution.antecedent or span) if is_one else None)

    def resolve(self, phrase: Phrase, unit: Unit) -> Resolution:
        if phrase.sort == "name":
            return self._named(unit.items[phrase.head].figure, unit.items[phrase.head].span)
        if phrase.sort == "pronoun":
            return self._pronoun(phrase, unit)
        if phrase.sort == "relative":
            return self._relative(phrase, unit)
        if phrase.sort == "quantity":
            return self._survey(unit)
        return self._noun(phrase, unit)

    def affiliation(self, figure: int, near: int | None = None) -> int | None:
        """The organization that the text says a person speaks for, the nearest statement first."""
        stated = self.roles_of.get(figure)
        if not stated:
            return None
        if near is None:
            return stated[0].organization
        return min(stated, key=lambda role: abs(role.span.start - near)).organization

    def _full_names(self) -> dict[int, Span]:
        """Where each figure is named most fully for the first time."""
        return {
            number: max(
                figure.mentions, key=lambda mention: (_words(mention.printed), -mention.span.start)
            ).span
            for number, figure in enumerate(self.cast.figures)
        }

    def _named(self, figure: int, span: Span) -> Resolution:
        full = self.full_name[figure]
        speaks_for = self.affiliation(figure, span.start)
        plain = self.units[0].passage.plain
        is_short = _words(span.of(plain)) < _words(full.of(plain))
        if not is_short or self.cast.figures[figure].kind == "organization":
            return Resolution(figure, "named", "name", speaks_for=speaks_for)
        return Resolution(figure, "named", "short name", full, speaks_for)

    def _pronoun(self, phrase: Phrase, unit: Unit) -> Resolution:
        word = unit.items[phrase.head].low
        if word in PLURAL_PRONOUNS:
            return self._plural(unit, word)
        number = self.number[id(unit)]
        choice = self.antecedents.of(number, phrase.head)
        described = self.described.meant(word, unit, number, phrase.head)
        is_clear = described and (
            self.described.is_introduced(described)
            or self.described.spoke_just_before(unit, number)
        )
        if described and (choice.figure is None or is_clear):
            return Resolution(None, "described", "pronoun", described)
        if choice.figure is None:
            return Resolution(None, "named", choice.rule)
        speaks_for = self.affiliation(choice.figure, choice.span.start)
        return Resolution(choice.figure, "named", choice.rule, choice.span, speaks_for)

    def _plural(self, unit: Unit, word: str) -> Resolution:
        """“they” and “it” mean the body that spoke last, in this paragraph or the one before."""
        meant = self.bodies.pronoun(word, unit, self.number[id(unit)])
        if meant is None:
            return Resolution(None, "unnamed", "pronoun without antecedent")
        return self._read_as(meant, "pronoun")

    def _read_as(self, meant: Meant, rule: str) -> Resolution:
        if meant.figure is None:
            return Resolution(None, "described", rule, meant.span)
        speaks_for = self.affiliation(meant.figure, meant.span.start)
        return Resolution(meant.figure, "named", rule, meant.span, speaks_for)

    def _last_mention(self, figure: int, unit: Unit) -> Span:
        mentions = self.cast.figures[figure].mentions
        before = bisect_left(mentions, unit.span.end, key=lambda mention: mention.span.start)
        return mentions[before - 1].span if before else self.full_name[figure]

    def _relative(self, phrase: Phrase, unit: Unit) -> Resolution:
        """“Orban, who criticized …”: the name or the description before the relative pronoun."""
        end = phrase.head - 1 - (unit.items[phrase.head - 1].text == ",")
        before = phrase_ending_at(unit.items, end) if end >= 0 else None
        if before and before.sort == "noun" and before.is_speaker:
            meant = self._noun(before, unit)
            return meant if meant.figure is not None else self._as_described(meant, before, unit)
        for i in range(phrase.head - 1, max(-1, phrase.head - 12), -1):
            if unit.items[i].is_name:
                return self._named(unit.items[i].figure, unit.items[i].span)
        return Resolution(None, "unnamed", "relative pronoun")

    @staticmethod
    def _as_described(meant: Resolution, phrase: Phrase, unit: Unit) -> Resolution:
        return meant._replace(antecedent=unit.span_of(phrase.first, phrase.last))

    def _survey(self, unit: Unit) -> Resolution:
        """“93 percent agree”: what was given as the survey's finding goes on."""
        for number, figure in reversed(self.spoke[-3:]):
            if self.units[number].paragraph == unit.paragraph:
                return Resolution(figure, "named", "survey", self._last_mention(figure, unit))
        return Resolution(None, "unnamed", "share of those asked")

    def _noun(self, phrase: Phrase, unit: Unit) -> Resolution:
        head = unit.items[phrase.head].low
        owner = unit.items[phrase.owner].figure if phrase.owner is not None else None
        owner_span = unit.items[phrase.owner].span if phrase.owner is not None else None
        if head in DOCUMENT_NOUNS:
            if owner is not None:
                return Resolution(owner, "named", "document", owner_span, self.affiliation(owner))
            meant = self.bodies.document(head, unit, self.number[id(unit)])
            if meant and unit.items[phrase.first].low == "the":
                return self._read_as(meant, "document")
            return Resolution(None, "unnamed", "document")
        if head in COLLECTIVE and owner is not None and self._speaks_as_one(owner):
            return Resolution(owner, "named", "members", owner_span)
        if head in OFFICES or head == "member":
            described = self._described(phrase, unit)
            if described:
                return described
        if (
            head in BODY_NOUNS
            and unit.items[phrase.first].low == "the"
            and phrase.head == phrase.first + 1
        ):
            meant = self.bodies.noun(head, unit, self.number[id(unit)])
            if meant:
                return self._read_as(meant, "description")
        kind = "described" if self._is_one(phrase, unit) else "unnamed"
        organization = owner if owner is not None and self._is_body(owner) else None
        rule = "body" if head in BODY_NOUNS else "unnamed"
        return Resolution(None, kind, rule, speaks_for=organization)

    def _speaks_as_one(self, figure: int) -> bool:
        """A body speaks through its members; a country's members are not its government."""
        return self._is_body(figure) and self.cast.figures[figure].type != "state"

    def _is_body(self, figure: int) -> bool:
        return self.cast.figures[figure].kind == "organization"

    @staticmethod
    def _is_one(phrase: Phrase, unit: Unit) -> bool:
        head = unit.items[phrase.head].low
        is_plural = head.endswith("s") and not head.endswith("ss")
        return not is_plural and unit.items[phrase.first].low in ONE

    def _described(self, phrase: Phrase, unit: Unit) -> Resolution | None:
        """The one person in the text whose stated role the description fits."""
        words = role_words(unit.span_of(phrase.first, phrase.last).of(unit.passage.plain))
        words = self._with_states(words)
        rarest = min((self.roles_by_word.get(word, ()) for word in words), key=len, default=())
        fitting: dict[int, StatedRole] = {}
        for role, known in rarest:
            if words <= known:
                fitting.setdefault(role.person, role)
                if len(fitting) > 1:
                    return None
        if not fitting:
            return None
        person, role = next(iter(fitting.items()))
        return Resolution(
            person, "described", "description", role.span, self.affiliation(person, role.span.start)
        )

    def _with_states(self, words: frozenset[str]) -> frozenset[str]:
        """“Ukraine's president” and “the Ukrainian president” are one description."""
        found = set()
        for word in words:
            known = self.gazetteer.forms.get(word)
            if known and known.type == "state":
                found.update(fold_letters(known.name).split())
            elif len(word) > 1:
                found.add(word)
        return frozenset(found)

    def _by_word(
        self, roles: list[StatedRole]
    ) -> dict[str, list[tuple[StatedRole, frozenset[str]]]]:
        """For each word the roles that it may describe, with all their words; each of a person once."""
        found: dict[str, list[tuple[StatedRole, frozenset[str]]]] = {}
        told: set[tuple[int, frozenset[str]]] = set()
        for role in roles:
            known = self._known_of(role)
            if (role.person, known) not in told:
                told.add((role.person, known))
                for word in known:
                    found.setdefault(word, []).append((role, known))
        return found

    def _known_of(self, role: StatedRole) -> frozenset[str]:
        """The words by which a person may be described: the role's, and its organization's."""
        words = set(role.words)
        if role.organization is not None:
            words.update(fold_letters(self.cast.figures[role.organization].name).split())
        for word in role.words:
            known = self.gazetteer.forms.get(word)
            if known and known.type == "state":
                words.update(fold_letters(known.name).split())
        return frozenset(words)


def _words(name: str) -> int:
    return len(name.split())

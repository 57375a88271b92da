"""The text of an invented article, with who says what in it."""

from tests.benchmarks.invented.draw import TABLE_BITS, invent
from tests.benchmarks.invented.words import (
    COUNTED,
    QUOTE_OPENINGS,
    REPORTED_VERBS,
    ROLES,
    SAYING_VERBS,
)


class Story:
    """The text of one article, and a record of who says what in it."""

    def __init__(self, world, draw, place, topic, cast, orgs):
        self.world, self.draw, self.place = world, draw, place
        self.topic_words = world.topic_words[topic]
        self.cast, self.cast_orgs = cast, orgs
        self.people, self.orgs, self.claims = {}, {}, []
        self.open_quote, self.close_quote = ("“", "”") if draw.chance(0.7) else ('"', '"')

    def words(self, count):
        draw, table, topical = self.draw, self.world.words, self.topic_words
        bits = draw.getrandbits
        words = [table[bits(TABLE_BITS)] for _ in range(count)]
        for _ in range(count // 7):
            words[draw.below(count)] = draw.pick(topical)
        if draw.chance(0.12):
            # Real vocabularies never stop growing: names, typing errors, transliterations.
            words[draw.below(count)] = invent(draw, 3)
        return words

    def sentence(self):
        text = " ".join(self.words(11 + self.draw.below(18)))
        return text[0].upper() + text[1:] + "."

    def person(self):
        if self.cast and self.draw.chance(0.7):
            return self.draw.pick(self.cast)
        return self.world.speakers[self.draw.getrandbits(TABLE_BITS)]

    def organization(self):
        if self.cast_orgs and self.draw.chance(0.7):
            return self.draw.pick(self.cast_orgs)
        return self.world.speaking_orgs[self.draw.getrandbits(16)]

    def refer(self, name):
        """Full name with a role at first, later the surname, as newspapers do."""
        if name in self.people:
            return name.split()[-1]
        self.people[name] = True
        if self.draw.chance(0.4):
            org = self.world.affiliation[name]
            self.orgs[org] = True
            return f"{name}, {self.draw.pick(ROLES)} the {org},"
        return name

    def quantity(self):
        draw = self.draw
        value = 2 + int(3 ** (draw.random() * 7))
        unit, rest = draw.pick(COUNTED)
        if unit == "per cent":
            value = value % 95 + 2
        return (
            f"{draw.pick(('at least ', 'some ', 'more than ', ''))}{value:,} {unit} {rest}",
            value,
            unit,
        )

    def record(self, speaker, speaker_type, kind, text, value=None, unit=None):
        self.claims.append(
            {
                "speaker": speaker,
                "speaker_type": speaker_type,
                "kind": kind,
                "text": text,
                "value": value,
                "unit": unit,
            }
        )

    def quotation(self):
        draw = self.draw
        text = f"{draw.pick(QUOTE_OPENINGS)} {' '.join(self.words(5 + draw.below(16)))}"
        if draw.chance(0.15):
            counted, value, unit = self.quantity()
            return f"{text} and {counted}", value, unit
        return text, None, None

    def statement(self):
        """One paragraph with one or two claims of one speaker."""
        draw, o, c = self.draw, self.open_quote, self.close_quote
        if draw.chance(0.22):
            return self.organization_statement()
        name = self.person()
        if draw.chance(0.22):
            subject = self.refer(name)
            if draw.chance(0.6):
                text, value, unit = self.quantity()
                text = f"{text} in {self.place}"
            else:
                text, value, unit = " ".join(self.words(8 + draw.below(10))), None, None
            self.record(name, "person", "reported", text, value, unit)
            if draw.chance(0.3):
                return f"According to {subject.rstrip(',')}, {text}."
            return f"{subject} {draw.pick(REPORTED_VERBS)} that {text}."
        text, value, unit = self.quotation()
        verb = draw.pick(SAYING_VERBS)
        form = draw.below(5)
        if form == 0:
            self.record(name, "person", "quote", text, value, unit)
            return f"{self.refer(name)} {verb}: {o}{text}.{c}"
        if form == 1:
            self.record(name, "person", "quote", text, value, unit)
            subject = self.refer(name)
            return f"{o}{text},{c} said {subject.rstrip(',')}."
        subject = self.refer(name)
        if form == 2:
            more, value2, unit2 = self.quotation()
            self.record(name, "person", "quote", text, value, unit)
            self.record(name, "person", "quote", more, value2, unit2)
            if draw.chance(0.5):
                return f"{o}{text},{c} {subject} {verb}. {o}{more}.{c}"
            return (
                f"{o}{text},{c} {subject} {verb}. {o}{more},{c} {self.world.pronoun[name]} added."
            )
        self.record(name, "person", "quote", text, value, unit)
        return f"{o}{text},{c} {subject} {verb}. {self.sentence()}"

    def organization_statement(self):
        draw, o, c = self.draw, self.open_quote, self.close_quote
        org = self.organization()
        self.orgs[org] = True
        if draw.chance(0.5):
            text, value, unit = self.quantity()
            text = f"{text} in {self.place}"
            self.record(org, "organization", "reported", text, value, unit)
            return f"The {org} said in a statement that {text}."
        text, value, unit = self.quotation()
        self.record(org, "organization", "quote", text, value, unit)
        if draw.chance(0.5):
            return f"{o}{text},{c} a spokesman for the {org} said."
        return f"{o}{text},{c} the {org} said in a statement."

    def background(self):
        """Filler, with names that are mentioned but do not speak."""
        draw = self.draw
        sentences = [self.sentence() for _ in range(1 + draw.below(2))]
        if draw.chance(0.5):
            name = self.person()
            self.people[name] = True
            sentences.append(
                f"{name} was {draw.pick(('in', 'near', 'absent from'))} {self.place} at the time."
            )
        if draw.chance(0.5):
            org = self.organization()
            self.orgs[org] = True
            sentences.append(
                f"The {org} has been present in {self.place} since the {self.words(1)[0]}."
            )
        return " ".join(sentences)

    def paragraphs(self):
        draw = self.draw
        # A Pareto tail: most articles quote two to five times, a few thirty.
        statements = min(26, int(2.1 / (1.0 - draw.random()) ** 0.62))
        if draw.chance(0.08):
            statements = 0
        size = 1500 + draw.below(900)
        paragraphs = [f"{self.place.upper()} - {self.sentence()} {self.sentence()}"]
        written = 0
        while statements or written < size:
            if statements and (draw.chance(0.6) or written >= size):
                paragraphs.append(self.statement())
                statements -= 1
            else:
                paragraphs.append(self.background())
            written += len(paragraphs[-1])
        return paragraphs

"""Quotations that no clause claims: signed, labelled, beside some other verb, going on, or nobody's."""

from dataclasses import dataclass, field

from articles.extraction.beside import Beside, is_sound, speaker_before, speaker_behind
from articles.extraction.clause import DASHES, Clause
from articles.extraction.coreference import Discourse, Resolution
from articles.extraction.drafts import Draft
from articles.extraction.lexicon.cues import CUES
from articles.extraction.phrases import DETERMINERS, Phrase, phrase_ending_at
from articles.extraction.quotations import Quotation
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

SHORTEST_UNATTRIBUTED = 4  # words; shorter quoted runs in a sentence are as often scare quotes
LONGEST_TITLE = 14  # words
LENGTH_OF_SMALL_WORDS = 3  # in titles these may begin small: of, the, for
NEAR = 12  # drafts among which joint speakers and those of one sentence stand
EDGES = " \t\n\r\u00a0,;:–—-"


@dataclass
class Record:
    """The drafts so far, and what a quotation that comes next may go on with."""

    discourse: Discourse
    drafts: list[Draft] = field(default_factory=list)
    last: Draft | None = None
    last_direct: Draft | None = None
    waiting: list[tuple[Unit, Quotation]] = field(default_factory=list)
    announced: tuple[Unit, Resolution, Clause] | None = None

    def add(self, draft: Draft):
        self.drafts.append(draft)
        self.discourse.remember(draft.unit, draft.resolution, draft.speaker_span)
        self.last = draft
        if draft.is_direct:
            self.last_direct = draft
        self.announced = None

    def give_to_waiting(self, unit: Unit):
        """Quotations that opened the paragraph belong to the first who is said to speak in it."""
        waiting, self.waiting = self.waiting, []
        last = self.last
        for earlier, quotation in waiting:
            if last and earlier.paragraph == unit.paragraph and last.unit is unit:
                resolution = last.resolution._replace(rule="continued")
                self.drafts.append(
                    Draft(earlier, [quotation.inner], True, resolution, last.speaker_span, last.cue)
                )


def speaker_span(unit: Unit, phrase: Phrase) -> Span:
    if phrase.sort == "name":
        return unit.items[phrase.head].span
    return unit.span_of(phrase.first, phrase.last)


class LooseQuotations:
    """Finds the speakers of the quotations that the clauses of their sentences leave."""

    def __init__(self, record: Record, plain: str):
        self.record = record
        self.discourse = record.discourse
        self.plain = plain
        self.before: Unit | None = None

    def read(self, unit: Unit, taken: set[int]):
        """The quotations of a sentence that are not `taken`."""
        all_quoted = bool(unit.quotations) and _is_all_quoted(unit)
        for i in unit.quotations:
            if i not in taken:
                self._read_one(unit, i, all_quoted, taken)
        self.before = unit

    def _read_one(self, unit: Unit, i: int, all_quoted: bool, taken: set[int]):
        quotation = unit.items[i].quotation
        if signature := self._signature(unit, i):
            self._attribute(unit, quotation, *signature)
        elif label := self._label(unit, i):
            self._attribute(unit, quotation, *label)
        elif all_quoted:
            self._continue(unit, quotation)
        elif self._is_a_statement(unit, i, quotation.inner.of(self.plain).split()):
            self._from_its_sentence(unit, i, quotation)

    def _is_a_statement(self, unit: Unit, i: int, words: list[str]) -> bool:
        """Whether it may be what somebody said: not the title of a book, not the words of a slogan."""
        if len(words) < SHORTEST_UNATTRIBUTED:
            return False
        at = i - 1
        while at >= 0 and unit.items[at].kind == "mark":
            at -= 1
        if unit.passage.is_title_case or (at >= 0 and _is_said(unit.items[at].low)):
            return True
        return not _is_title(words) and not self._is_named(unit.items, i)

    @staticmethod
    def _is_named(items: tuple[Item, ...], i: int) -> bool:
        """“their “long march of hope””: what a word before it makes a thing is no statement."""
        if i == 0 or items[i].quotation.is_sentence:
            return False
        return items[i - 1].kind == "possessive" or items[i - 1].low in DETERMINERS

    def _attribute(self, unit, quotation, phrase: Phrase, cue: Span | None):
        resolution = self.discourse.resolve(phrase, unit)
        span = speaker_span(unit, phrase)
        self.record.add(Draft(unit, [quotation.inner], True, resolution, span, cue))
        self.record.give_to_waiting(unit)

    def _signature(self, unit: Unit, i: int):
        """“…” – NAME, and “…” – a verb that nobody knows – NAME."""
        items = unit.items
        if i + 1 >= len(items) or items[i + 1].text not in ("–", "-", "."):
            return None
        dash = (
            i
            + 1
            + (items[i + 1].text == "." and i + 2 < len(items) and items[i + 2].text in DASHES)
        )
        if items[dash].text not in DASHES:
            return None
        for k in range(dash + 1, min(len(items), dash + 4)):
            if items[k].is_name:
                cue = unit.span_of(dash + 1, k) if k > dash + 1 else None
                return Phrase(k, k + 1, k, "name"), cue
            if items[k].kind != "word":
                return None
        return None

    def _label(self, unit: Unit, i: int):
        """NAME: “…”, where nothing but the name stands before the colon, or a dash before it."""
        items = unit.items
        if i < 2 or items[i - 1].text != ":":
            return None
        phrase = phrase_ending_at(items, i - 2)
        if phrase and phrase.sort in ("name", "noun") and _is_label(items, phrase):
            return phrase, items[i - 1].span
        return None

    def _continue(self, unit: Unit, quotation: Quotation):
        """A quotation alone: more of the one before, or of what a sentence has announced."""
        record, last = self.record, self.record.last
        if record.announced and unit.paragraph - record.announced[0].paragraph <= 1:
            announcing, resolution, clause = record.announced
            draft = Draft(
                unit, [quotation.inner], True, resolution, clause=clause, clause_unit=announcing
            )
            draft.speaker_span = speaker_span(announcing, clause.subjects[0])
            draft.cue = announcing.span_of(clause.cue_first, clause.cue_last)
            record.add(draft)
        elif beside := self._led_to(unit):
            self._attribute_beside(unit, quotation, self.before, beside)
        elif last and last.is_direct and self._follows(unit, last):
            for draft in record.drafts[-NEAR:]:
                if draft is last or (
                    draft.said_with and draft.said_with is (last.said_with or last)
                ):
                    draft.pieces.append(quotation.inner)
            self.discourse.remember(unit, last.resolution, last.speaker_span)
        elif beside := self._told_of(unit):
            self._attribute_beside(unit, quotation, self.before, beside)
        elif last and unit.paragraph == last.unit.paragraph:
            direct = record.last_direct
            if direct and direct.unit.paragraph == unit.paragraph:
                last = direct
            resolution = last.resolution._replace(rule="continued")
            record.add(Draft(unit, [quotation.inner], True, resolution, last.speaker_span))
        else:
            record.waiting.append((unit, quotation))

    def _led_to(self, unit: Unit) -> Beside | None:
        """Who speaks in a sentence that ends with a colon just before."""
        before = self.before
        if before is None or before.items[-1].text != ":":
            return None
        if unit.paragraph - before.paragraph > 1:
            return None
        return speaker_before(before.items, len(before.items))

    def _told_of(self, unit: Unit) -> Beside | None:
        """Whom the sentence before is about: “Kim agreed. “Q.””"""
        before = self.before
        if before is None or before.paragraph != unit.paragraph:
            return None
        if any(item.is_quotation for item in before.items):
            return None
        found = speaker_before(before.items, len(before.items))
        if found and found.subjects[0].sort in ("name", "pronoun"):
            return found
        return None

    def _attribute_beside(self, unit: Unit, quotation: Quotation, where: Unit, beside: Beside):
        """To the subjects of the verb beside it, in its own sentence or in the one before."""
        first: Draft | None = None
        cue = where.span_of(*beside.cue)
        for phrase in beside.subjects:
            resolution = self.discourse.resolve(phrase, where)
            span = speaker_span(where, phrase)
            draft = Draft(unit, [quotation.inner], True, resolution, span, cue, said_with=first)
            self.record.add(draft)
            first = first or draft
        self.record.give_to_waiting(unit)

    def _follows(self, unit: Unit, last: Draft) -> bool:
        """Whether nothing but white space and marks parts the unit from the last quotation's sentence."""
        end = max(last.unit.span.end, last.pieces[-1].end)
        between = self.plain[end : unit.span.start].strip(EDGES + "\"“”»«.'")
        return not between and unit.paragraph - last.unit.paragraph <= 1 + len(last.pieces)

    def settle_waiting(self):
        """Quotations of a paragraph that names no speaker at all."""
        record = self.record
        waiting, record.waiting = record.waiting, []
        for unit, quotation in waiting:
            if len(quotation.inner.of(self.plain).split()) < SHORTEST_UNATTRIBUTED:
                continue
            last = record.last
            if last and unit.paragraph - last.unit.paragraph <= 2:
                resolution = last.resolution._replace(rule="continued")
                span = last.speaker_span
            else:
                resolution, span = Resolution(None, "none", "no speaker given"), None
            record.drafts.append(Draft(unit, [quotation.inner], True, resolution, span))

    def _from_its_sentence(self, unit: Unit, i: int, quotation: Quotation):
        """A quotation beside a verb that is none of saying: its subject's, else the last speaker's."""
        last = self.record.last
        if beside := speaker_behind(unit.items, i) or speaker_before(unit.items, i):
            self._attribute_beside(unit, quotation, unit, beside)
            return
        if last and unit.paragraph - last.unit.paragraph <= 1:
            resolution, span = last.resolution._replace(rule="continued"), last.speaker_span
        else:
            resolution, span = Resolution(None, "none", "no speaker given"), None
        self.record.add(Draft(unit, [quotation.inner], True, resolution, span))


def _is_title(words: list[str]) -> bool:
    """“The Art of the Deal”, “Make the City Great Again”: every word of some length is a capital one."""
    long = [word for word in words if len(word) > LENGTH_OF_SMALL_WORDS and word[0].isalpha()]
    return len(words) <= LONGEST_TITLE and len(long) > 1 and all(word[0].isupper() for word in long)


def _is_said(low: str) -> bool:
    """“reads”, “chanting”; but not “called” or “dubbed”."""
    return any(cue.frame in ("clause", "quote") for cue in CUES.get(low, ()))


def _is_all_quoted(unit: Unit) -> bool:
    return all(item.is_quotation or item.kind == "mark" for item in unit.items)


def _is_label(items: tuple[Item, ...], phrase: Phrase) -> bool:
    """Whether nothing but a title stands before the phrase, back to a mark or the beginning."""
    at = phrase.first - 1
    while at >= 0 and items[at].kind == "word" and items[at].text[0].isupper():
        at -= 1
    begins = at < 0 or items[at].kind == "mark" or items[at].is_quotation
    return begins and is_sound(items, phrase)

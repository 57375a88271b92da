"""Speech behind a label: transcripts (“SMITH: We agree.”) and headlines (“UN: Thousands fled”)."""

from collections import Counter

from articles.extraction.coreference import Resolution
from articles.extraction.drafts import Draft
from articles.extraction.identity import Cast
from articles.extraction.lexicon.titles import DOCUMENT_NOUNS, TITLE_WORDS
from articles.extraction.loose import Record, speaker_span
from articles.extraction.phrases import Phrase, is_speaking_noun, phrase_ending_at
from articles.extraction.spans import Span
from articles.extraction.units import Item, Unit

LONGEST_LABEL = 6  # items before the colon
FEWEST_LABELLED = 2  # paragraphs of a transcript
SHORTEST_SAID = 3  # items of a headline
SPEAKING_DOCUMENTS = frozenset("report reports study poll survey".split())
QUESTION_AND_ANSWER = frozenset("Q A".split())
EDGES = " \t\n\r\u00a0"


class Labelled:
    """Reads what stands behind labels, so that no other rule reads it as the article's words."""

    def __init__(self, record: Record, plain: str, units: list[Unit]):
        self.record = record
        self.plain = plain
        self.cast: Cast = record.discourse.cast
        self.whole_headlines: set[int] = set()
        self.transcribed = self._transcribed(units)

    def read(self, unit: Unit) -> bool:
        """Whether the sentence is speech behind a label, and has been recorded as such."""
        if unit.passage.zone != "body":
            return self._read_headline(unit)
        if unit.paragraph not in self.transcribed:
            return False
        if unit.place == 0:
            self._read_turn(unit, self.transcribed[unit.paragraph])
        return True

    def _transcribed(self, units: list[Unit]) -> dict[int, int]:
        """Where the colon stands in each paragraph of a transcript, if the text holds one."""
        colons = {
            unit.paragraph: colon
            for unit in units
            if unit.passage.zone == "body"
            and unit.place == 0
            and (colon := self._label_end(unit.items))
        }
        labels = Counter(
            unit.items[colons[unit.paragraph] - 1].text
            for unit in units
            if unit.place == 0 and unit.paragraph in colons
        )
        is_transcript = len(colons) >= FEWEST_LABELLED and (
            labels.most_common(1)[0][1] > 1 or labels.keys() >= QUESTION_AND_ANSWER
        )
        return colons if is_transcript else {}

    def _label_end(self, items: tuple[Item, ...]) -> int | None:
        """The colon behind “SMITH”, “Prime Minister Anna Smith”, “Q” or “MODERATOR”."""
        colon = _colon(items, LONGEST_LABEL)
        if colon is None or colon + 1 == len(items) or items[colon + 1].is_quotation:
            return None
        if items[colon - 1].is_name and self._is_person(items[colon - 1]):
            return colon if all(i.low in TITLE_WORDS for i in items[: colon - 1]) else None
        is_capital = all(item.kind == "word" and item.text.isupper() for item in items[:colon])
        return colon if is_capital else None

    def _read_turn(self, unit: Unit, colon: int):
        phrase = phrase_ending_at(unit.items, colon - 1)
        if unit.items[colon - 1].is_name and phrase:
            resolution, speaker = (
                self.record.discourse.resolve(phrase, unit),
                speaker_span(unit, phrase),
            )
        else:
            resolution = Resolution(None, "unnamed", "label")
            speaker = unit.span_of(0, colon)
        said = Span(unit.items[colon].end, unit.passage.span.end).trimmed(self.plain, EDGES)
        if len(said):
            cue = unit.items[colon].span
            self.record.add(Draft(unit, [said], True, resolution, speaker, cue))

    def _read_headline(self, unit: Unit) -> bool:
        """“UN: Thousands fled”, to its end, and “Thousands fled: UN”."""
        items = unit.items
        if unit.paragraph in self.whole_headlines:
            return True
        colon = _colon(items, LONGEST_LABEL)
        if colon and (phrase := self._speaker_before(items, colon)):
            if not self._record_headline(unit, colon, phrase, colon + 1, len(items)):
                return False
            self.whole_headlines.add(unit.paragraph)
            return True
        last = max((i for i, item in enumerate(items) if item.text == ":"), default=0)
        if last and len(items) - last <= LONGEST_LABEL:
            phrase = phrase_ending_at(items, len(items) - 1)
            if phrase and phrase.first == last + 1 and self._may_be_label(items, phrase):
                return self._record_headline(unit, last, phrase, 0, last)
        return False

    def _record_headline(
        self, unit: Unit, colon: int, phrase: Phrase, first: int, last: int
    ) -> bool:
        words = unit.items[first:last]
        if len(words) < SHORTEST_SAID or words[-1].text == "?" or words[0].is_quotation:
            return False
        end = unit.passage.span.end if first > colon else words[-1].end
        said = Span(words[0].start, end).trimmed(self.plain, EDGES)
        resolution = self.record.discourse.resolve(phrase, unit)
        cue = unit.items[colon].span
        self.record.add(Draft(unit, [said], False, resolution, speaker_span(unit, phrase), cue))
        return True

    def _speaker_before(self, items: tuple[Item, ...], colon: int) -> Phrase | None:
        """“Smith”, “Smith to the Senate”, “Army spokesman”; no country, which is where and not who."""
        to = next((i for i in range(1, colon) if items[i].low in ("to", "on", "at", "in")), colon)
        phrase = phrase_ending_at(items, to - 1)
        if phrase is None or phrase.first > 0 or not self._may_be_label(items, phrase):
            return None
        return None if self._is_state(items[phrase.head]) else phrase

    def _may_be_label(self, items: tuple[Item, ...], phrase: Phrase) -> bool:
        head = items[phrase.head]
        if phrase.sort == "name" or head.low in SPEAKING_DOCUMENTS:
            return True
        is_document = head.low in DOCUMENT_NOUNS
        return phrase.sort == "noun" and is_speaking_noun(head) and not is_document

    def _is_person(self, item: Item) -> bool:
        return self.cast.figures[item.figure].kind == "person"

    def _is_state(self, item: Item) -> bool:
        return item.is_name and self.cast.figures[item.figure].type == "state"


def _colon(items: tuple[Item, ...], within: int) -> int | None:
    """The first colon of a sentence, if it is near its beginning."""
    return next((i for i in range(1, min(len(items), within + 1)) if items[i].text == ":"), None)

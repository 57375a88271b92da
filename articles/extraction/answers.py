"""Which statements were denied, dismissed or confirmed, by whom and in which words of the text."""

from collections.abc import Callable
from typing import NamedTuple

from articles.extraction.answered import NAMED_HERE, Answered
from articles.extraction.clause import low_at
from articles.extraction.coreference import Discourse, Resolution
from articles.extraction.drafts import Draft
from articles.extraction.loose import speaker_span
from articles.extraction.phrases import Phrase
from articles.extraction.reactions import Reaction, reactions
from articles.extraction.spans import Span
from articles.extraction.statements import Statement, Statements
from articles.extraction.units import Unit

LONGEST = 400  # letters of the words that answer


class Answer(NamedTuple):
    """That a statement was answered.

    `answered` and `attribution` are indices of attributions: the statement that is answered, and
    what the answer itself says, if anything. `by` is an index of figures, None where none is known;
    `by_span` is where the text says who. `rule` is why it is this statement.
    """

    span: Span
    kind: str
    answered: int
    by: int | None
    by_span: Span
    attribution: int | None
    rule: str


def find_answers(
    units: list[Unit], drafts: list[Draft], discourse: Callable[[], Discourse]
) -> list[Answer]:
    """All answers of a document. `discourse` makes one to which nothing has been told yet."""
    reacting = [
        (number, unit, found) for number, unit in enumerate(units) for found in reactions(unit)
    ]
    if not reacting or not drafts:
        return []
    told = discourse()
    statements = Statements(units, drafts, told.cast, told.gazetteer)
    speakers = _Speakers(units, drafts, told)
    found = {}
    for number, unit, reaction in reacting:
        for answer in _read(number, unit, reaction, statements, speakers):
            found.setdefault((answer.span, answer.by_span, answer.answered), answer)
    return [found[key] for key in sorted(found)]


def _read(
    number: int, unit: Unit, reaction: Reaction, statements: Statements, speakers: "_Speakers"
) -> list[Answer]:
    own = [_own(statements, unit, reaction.verb, phrase) for phrase in reaction.subjects]
    who = [
        speakers.of(number, unit, phrase, said)
        for phrase, said in zip(reaction.subjects, own, strict=True)
    ]
    voices = frozenset().union(*(statements.voices(*one) for one in who))
    answered, rule = Answered(statements, number, unit, reaction, voices).found()
    return [
        Answer(
            span=_whole(unit, reaction, mine.draft if mine else None, rule),
            kind=reaction.kind,
            answered=said,
            by=resolution.figure,
            by_span=place,
            attribution=mine.index if mine else None,
            rule=rule,
        )
        for said in answered
        for (resolution, place), mine in zip(who, own, strict=True)
    ]


def _own(statements: Statements, unit: Unit, verb: int, phrase: Phrase) -> Statement | None:
    """What the answer itself says, put to this speaker."""
    place = speaker_span(unit, phrase)
    for said in statements.here(unit):
        clause = said.draft.clause
        if clause and clause.verb == verb and said.draft.speaker_span == place:
            return said
    return None


def _whole(unit: Unit, reaction: Reaction, own: Draft | None, rule: str) -> Span:
    """The words that answer: with “as …” and what it is called where that follows them, without
    “that …” where the statement itself does."""
    that = reaction.meant and reaction.meant.that
    if that and rule == NAMED_HERE:
        return unit.span_of(reaction.first, that)
    span, items = unit.span_of(reaction.first, reaction.last), unit.items
    if own is None or own.unit is not unit or low_at(items, reaction.last) != "as":
        return span
    quoted = next(iter(items[reaction.last + 1 : reaction.last + 2]), None)
    end = quoted.end if quoted and quoted.is_quotation else own.pieces[-1].end
    return Span(span.start, end) if 0 < end - span.end <= LONGEST else span


class _Speakers:
    """Who answers: the speaker of what the answer says, else whom its subject means there.

    What was said before is told to the discourse as far as is needed, in the order of the text.
    """

    def __init__(self, units: list[Unit], drafts: list[Draft], discourse: Discourse):
        self.discourse = discourse
        number = {id(unit): n for n, unit in enumerate(units)}
        self.untold = sorted(
            ((number[id(draft.unit)], n, draft) for n, draft in enumerate(drafts)), reverse=True
        )

    def of(
        self, number: int, unit: Unit, phrase: Phrase, own: Statement | None
    ) -> tuple[Resolution, Span]:
        if own:
            resolution = own.draft.resolution
        else:
            self._tell_until(number)
            resolution = self.discourse.resolve(phrase, unit)
        if phrase.sort == "relative" and resolution.antecedent:
            return resolution, resolution.antecedent
        return resolution, speaker_span(unit, phrase)

    def _tell_until(self, number: int):
        while self.untold and self.untold[-1][0] < number:
            _, _, draft = self.untold.pop()
            self.discourse.remember(draft.unit, draft.resolution, draft.speaker_span)

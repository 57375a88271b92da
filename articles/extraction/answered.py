"""Which statement an answer means.

The one told in the same sentence; the last one of those whose words are answered; the one whose
words the answer takes up; or the last one of another just before. Where two are as good, none.
"""

from articles.extraction.lexicon.answers import (
    ACCUSING,
    CONFIRMED,
    DENIED,
    HIS_OR_THEIRS,
    NO_CLAIM,
    NOT_CONFIRMED,
    SAID_BY,
)
from articles.extraction.reactions import Reaction
from articles.extraction.spans import Span
from articles.extraction.statements import STEM, Statement, Statements
from articles.extraction.units import Item, Unit

NAMED_HERE, OWNER = "named in the same sentence", "owner"
SHARED, BEFORE = "shared words", "statement before"

PARAGRAPHS_BACK, SENTENCES_BACK = 2, 2  # in which the last statement before is looked for
PARAGRAPHS_NEAR = 3  # in which that of a named speaker is
SHARED_PART = 0.5  # of the words that tell what is answered
OWNED_PART = 0.25  # where it is also said whose words are answered
CONFIRMED_PART = 0.75  # what is confirmed is told with more around it
SHARED_WORDS = 2
MOST_MEANT = 3  # statements that one answer means
PRONOUN_OF = {"his": "he", "her": "she"}

Found = tuple[list[int], str]
NOTHING: Found = ([], "")


class Answered:
    """The search for what one reaction means. `who` are the figures that answer, and those for
    which they speak; `number` is that of the sentence.
    """

    def __init__(
        self,
        statements: Statements,
        number: int,
        unit: Unit,
        reaction: Reaction,
        who: frozenset[int],
    ):
        self.statements, self.cast = statements, statements.cast
        self.number, self.unit, self.items = number, unit, unit.items
        self.reaction, self.who = reaction, who
        limit = self.items[reaction.before].start
        zone = unit.passage.zone
        self.before = [said for said in statements.before(limit, zone) if self._may_be_meant(said)]

    def found(self) -> Found:
        """The numbers of the statements that are meant, and why it is these."""
        meant = self.reaction.meant
        if self._is_told_by_another():
            return NOTHING
        if meant is None:
            return self._of_what_is_told()
        if here := self._told_here():
            return here
        if self.reaction.is_behind:
            return self._in_the_same_sentence()
        owners = self._owners()
        topic = [span for part in meant.topic if (span := self._topic(*part, owners))]
        if owners:
            return self._of_owner(set(owners.values()), topic)
        if topic and (found := self._sharing(topic, SHARED_PART))[0]:
            return found
        if topic and not meant.is_definite:
            return NOTHING
        return self._just_before(is_of_them=bool(topic))

    def _is_anothers(self, said: Statement) -> bool:
        return said.voices.isdisjoint(self.who)

    def _may_be_meant(self, said: Statement) -> bool:
        """What another said to be so: no answer itself, no appeal and no praise or blame."""
        clause = said.draft.clause
        if clause and clause.frame == "appeal" and clause.lemma not in ACCUSING:
            return False
        return self._is_anothers(said) and not (clause and clause.lemma in NO_CLAIM)

    def _is_told_by_another(self) -> bool:
        """Whether the answer stands inside the words of somebody else than who answers."""
        verb = self.items[self.reaction.verb].span
        return any(
            piece.contains(verb) and self._is_anothers(said)
            for said in self.statements.here(self.unit)
            for piece in said.draft.pieces
        )

    def _of_what_is_told(self) -> Found:
        """“denied that C”: who said C. “denied responsibility”: who has just accused them."""
        first, last = self.reaction.told
        if first == last:
            return self._just_before(is_of_them=True)
        part = SHARED_PART if self.reaction.kind == DENIED else CONFIRMED_PART
        return self._sharing([self.unit.span_of(first, last)], part)

    def _told_here(self) -> Found | None:
        """“the reports from S that C”: C is told by S in the same sentence."""
        for said in self.statements.here(self.unit):
            clause = said.draft.clause
            if clause and clause.frame == "noun" and clause.verb == self.reaction.meant.noun:
                return [said.index], NAMED_HERE
        return None

    def _in_the_same_sentence(self) -> Found:
        """“X accuses Y of C, a charge that Y denies”."""
        limit = self.items[self.reaction.before].start
        told = [
            said
            for said in self.statements.here(self.unit)
            if said.draft.said_with is None
            and said.draft.unit is self.unit
            and said.start < limit
            and self._is_anothers(said)
        ]
        last = max(told, key=lambda said: (said.start, said.end), default=None)
        return ([last.index], NAMED_HERE) if last else NOTHING

    def _owners(self) -> dict[int, int]:
        """The items that name those whose the words are said to be, each with its figure."""
        meant = self.reaction.meant
        owners = {i: self.items[i].figure for i in meant.owners}
        for first, last in meant.topic:
            if last == meant.noun:
                beside = {i: self._owner(self.items[i]) for i in range(first, last)}
                owners |= {i: figure for i, figure in beside.items() if figure is not None}
        return owners

    def _topic(self, first: int, last: int, owners: dict[int, int]) -> Span | None:
        """What the words are about, behind those whose they are; None where nothing is told."""
        first = max([first, *(i + 1 for i in owners if first <= i < last)])
        span = self.unit.span_of(first, last) if first < last else None
        return span if span and self.statements.words_of(span, self.unit) else None

    def _owner(self, item: Item) -> int | None:
        """“Ukrainian claims” are Ukraine's, “the AP report” is AP's; “Ukraine claims” are about it."""
        if not item.is_name:
            return self.statements.state(item.low) if item.kind == "word" else None
        figure = self.cast.figures[item.figure]
        is_people = figure.type == "state" and item.text != figure.name
        is_body = figure.kind == "organization" and figure.type != "state"
        return item.figure if is_people or is_body else None

    def _of_owner(self, owners: set[int], topic: list[Span]) -> Found:
        near = [
            said
            for said in self.before
            if self._paragraphs_to(said) <= PARAGRAPHS_NEAR and not owners.isdisjoint(said.voices)
        ]
        chosen = self._best(near, topic, SHARED_PART) if topic else next(iter(near), None)
        if chosen is None and topic:
            behind = [said for said in self._behind() if not owners.isdisjoint(said.voices)]
            best = self._best(behind, topic, OWNED_PART)
            return ([best.index], SHARED) if best else NOTHING
        return self._with_run(chosen, near, OWNER) if chosen else NOTHING

    def _sharing(self, topic: list[Span], part: float) -> Found:
        """The statement whose words the answer takes up; of a denial that opens the text, one that
        follows."""
        best = self._best(self.before, topic, part)
        if best is None and self.reaction.kind not in (CONFIRMED, NOT_CONFIRMED):
            best = self._best(self._behind(), topic, part)
        return ([best.index], SHARED) if best else NOTHING

    def _behind(self) -> list[Statement]:
        limit = self.items[self.reaction.last - 1].end
        return [
            said
            for said in self.statements.behind(limit)
            if -self._paragraphs_to(said) <= PARAGRAPHS_NEAR and self._may_be_meant(said)
        ]

    def _best(self, among: list[Statement], topic: list[Span], part: float) -> Statement | None:
        """The one that has most words of the topic; none where two speakers' have as many."""
        words = frozenset().union(*(self.statements.words_of(span, self.unit) for span in topic))
        scored = [(len(words & self.statements.words_said(said)), said) for said in among]
        enough = [(n, said) for n, said in scored if n >= self._least(said, len(words), part)]
        most = max((n for n, _ in enough), default=0)
        best = [said for n, said in enough if n == most]
        return best[0] if len({said.speaker for said in best}) == 1 else None

    def _least(self, said: Statement, words: int, part: float) -> float:
        """How many words must be shared: one more where the statement stands further away."""
        is_far = self._paragraphs_to(said) > PARAGRAPHS_NEAR
        return max(1, min(SHARED_WORDS, words) + is_far, part * words)

    def _just_before(self, is_of_them: bool) -> Found:
        """The last statement of another. One further back must name who answers; `is_of_them` one
        right before must, too."""
        before = [said for said in self.before if self._may_be_whose(said)]
        near = [
            said
            for said in before
            if self._paragraphs_to(said) <= PARAGRAPHS_BACK
            and self.number - said.number <= SENTENCES_BACK
        ]
        if not near:
            return NOTHING
        chosen, run = self._nearest(near, before)
        names_them, is_next = self._names_them(chosen), self.number - chosen.number <= 1
        is_pointed_at = self._whose() in PRONOUN_OF
        is_sure = names_them and is_next if is_of_them else names_them or is_next or is_pointed_at
        return self._with_run(chosen, run, BEFORE) if is_sure else NOTHING

    def _nearest(self, near: list[Statement], before: list[Statement]):
        """The one by a verb that goes with the noun, or one that names who answers, or the last;
        with the statements that may be meant with it."""
        verbs, first = self._verbs(), near[0]
        by_verb = [said for said in near if said.draft.clause and said.draft.clause.lemma in verbs]
        last = [
            said for said in near if (said.number, said.speaker) == (first.number, first.speaker)
        ]
        for some, run in ((by_verb, by_verb), (last, before)):
            if found := next(filter(self._names_them, some), None):
                return found, run
        return (by_verb[0], by_verb) if by_verb else (first, before)

    def _verbs(self) -> frozenset[str]:
        """“the accusation” goes with “accused”."""
        meant = self.reaction.meant
        if meant is None:
            return ACCUSING
        if meant.noun is None:
            return frozenset()
        return SAID_BY.get(self.items[meant.noun].low[:STEM], frozenset())

    def _names_them(self, said: Statement) -> bool:
        return not self.who.isdisjoint(self.statements.words_said(said))

    def _whose(self) -> str:
        meant = self.reaction.meant
        return self.items[meant.first].low if meant else ""

    def _may_be_whose(self, said: Statement) -> bool:
        """“his claims” are a man's; “its claims” are no person's."""
        whose, figure = self._whose(), said.draft.resolution.figure
        if whose not in HIS_OR_THEIRS:
            return True
        if figure is None:
            return whose == "their"
        is_person = self.cast.figures[figure].kind == "person"
        if whose in PRONOUN_OF:
            return is_person and self.cast.pronouns[figure] in (None, PRONOUN_OF[whose])
        return not is_person

    def _with_run(self, chosen: Statement, among: list[Statement], rule: str) -> Found:
        """“the comments”: with one statement those that its speaker made right before it."""
        found = [chosen]
        meant = self.reaction.meant
        if meant and meant.is_many:
            for said in among[among.index(chosen) + 1 :]:
                if found[-1].number - said.number > 1 or said.speaker != chosen.speaker:
                    break
                if said.draft.within is None and found[-1].draft.within is not said.draft:
                    found.append(said)
        return sorted(said.index for said in found[:MOST_MEANT]), rule

    def _paragraphs_to(self, said: Statement) -> int:
        return self.unit.paragraph - said.draft.unit.paragraph

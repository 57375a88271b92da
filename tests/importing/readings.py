"""Extractions made by hand: what a program would have read in a text, said in a few words."""

from decimal import Decimal

from articles.extraction import Extraction
from articles.extraction.answers import Answer
from articles.extraction.attributions import Attribution
from articles.extraction.document import Document
from articles.extraction.names import AffiliationStated, Mention, NamedFigure
from articles.extraction.quantities import Quantity
from articles.extraction.spans import Span


class Reading:
    """Grows an Extraction of one text; words are found where they first stand."""

    def __init__(self, text):
        self.text = text
        self.figures, self.attributions, self.quantities, self.answers = [], [], [], []

    def place(self, words):
        start = self.text.index(words)
        return Span(start, start + len(words))

    def person(self, name, *printed, kind="person", **fields):
        """The index of a figure that is named with these forms (its name where none is given)."""
        mentions = tuple(Mention(self.place(form), form) for form in printed or (name,))
        self.figures.append(NamedFigure(name, kind, mentions, **fields))
        return len(self.figures) - 1

    def organization(self, name, *printed, **fields):
        return self.person(name, *printed, kind="organization", **fields)

    def role(self, person, role, organization=None):
        stated = AffiliationStated(role, self.place(role), organization)
        figure = self.figures[person]
        self.figures[person] = figure._replace(affiliations=(*figure.affiliations, stated))

    def says(self, speaker, *words, kind="direct", printed=None, cue="said", **fields):
        """The index of what a figure is reported to have said."""
        if speaker is not None and printed is None:
            printed = self.figures[speaker].mentions[0].printed
        fields.setdefault("speaker_kind", "named" if speaker is not None else "unnamed")
        self.attributions.append(
            Attribution(
                kind=kind,
                pieces=tuple(self.place(piece) for piece in words),
                speaker=speaker,
                speaker_span=self.place(printed) if printed else None,
                cue=self.place(cue) if cue in self.text else None,
                rule="name",
                **fields,
            )
        )
        return len(self.attributions) - 1

    def number(self, printed, low, measure=None, said=None, unit="troops", **fields):
        number = Decimal(low)
        self.quantities.append(
            Quantity(
                self.place(printed),
                number,
                number,
                unit=unit,
                measure=measure,
                attribution=said,
                **fields,
            )
        )

    def answer(self, who, printed, answered, said=None, kind="denied", **fields):
        """That a figure answered a statement in these words, and what it said in them."""
        place = self.place(fields.pop("printed_by", None) or self.figures[who].mentions[0].printed)
        self.answers.append(
            Answer(
                self.place(printed),
                kind,
                answered,
                by=who,
                by_span=place,
                attribution=said,
                rule="statement before",
            )
        )

    def extraction(self, **fields):
        document = Document(self.text, paragraphs=(Span(0, len(self.text)),))
        return Extraction(
            document,
            tuple(self.figures),
            tuple(self.attributions),
            tuple(self.quantities),
            tuple(self.answers),
            **fields,
        )

"""Corrections as steps."""

import re
from datetime import date, timedelta

from articles import editing
from articles.models import Article, Claim, Figure, Quantity, VariantName
from articles.models.dates import DateBasis
from tests.editing.sequences.picking import NothingThere, pick

WORD = re.compile(r"\w+")
DAY = date(2024, 12, 1)


class Corrections:
    def correct_with(self, record, values, **meant):
        """`meant`: columns by which the same is known again, where they are not the `values`."""
        now = type(record)._base_manager.get(pk=record.pk)
        if any(getattr(now, name) != value for name, value in values.items()):
            editing.correct(record, values, self.anna, "Because.")
            self.said.corrected(now, **(meant or values))

    def correct_name(self, which, name):
        """Sometimes to the name of another, or to a part of its own."""
        figure = pick(Figure.objects.all(), which)
        part = figure.name.split()[-1]
        names = ("Mirela Castelan-Ivanova", "Dara Ivanova", f"Ann Number {self.number}", part)
        self.correct_with(figure, {"name": names[name % len(names)]})

    def correct_note(self, which):
        """A note that stands nowhere else, so that it can be told from what a merge brings."""
        self.correct_with(pick(Figure.objects.all(), which), {"note": f"Note {self.number}."})

    def correct_cue(self, which):
        self.correct_with(pick(Claim.objects.all(), which), {"cue": f"said {self.number}"})

    def correct_speaker(self, which, speaker):
        claim = pick(Claim.objects.all(), which)
        if speaker % 5:
            figure = pick(Figure.objects.public(), speaker)
            self.said.forget(claim, ["speaker_kind"])
            self.correct_with(claim, {"speaker": figure}, speaker_id=figure.pk)
        else:
            values = {"speaker": None, "speaker_kind": "unnamed"}
            self.correct_with(claim, values, speaker_id=None, speaker_kind="unnamed")

    def correct_words(self, which, start, length):
        claim = pick(Claim.objects.all(), which)
        article = claim.article
        place = place_in(article.text, start, length)
        words = article.text[slice(*place)]
        values = editing.content_at(article, words, kind=claim.kind, place=[place])
        others = editing.claims_of_the_same_words(claim)
        self.correct_with(claim, values)
        if values["pieces"] != claim.pieces or others:
            self._carried_to(others, values)

    def _carried_to(self, others, values):
        for other in others:
            if other.pieces != values["pieces"]:
                self.said.corrected(other, **values)

    def correct_number(self, which, low):
        values = {"low": low, "high": low + self.number}
        self.correct_with(pick(Quantity.objects.all(), which), values)

    def correct_day(self, which, days):
        article = pick(Article.objects.all(), which)
        if days % 4 == 0:
            emptied = {"published": None, "published_precision": "", "published_basis": ""}
            self.correct_with(article, {"published": None}, **emptied)
            return
        day, note = DAY + timedelta(days), f"Told by its printer, {self.number}."
        values = {"published": day, "published_precision": "day", "published_note": note}
        self.correct_with(article, values | {"published_basis": DateBasis.OUTSIDE})

    def correct_headline(self, which, start, length):
        article = pick(Article.objects.all(), which)
        words = article.text[slice(*place_in(article.text, start, length))]
        self.correct_with(article, editing.part_at(article, "headline", " ".join(words.split())))

    def enter_claim(self, which, speaker, start, length):
        article = pick(Article.objects.filter(superseded_by=None), which)
        figure = pick(Figure.objects.public(), speaker)
        words = article.text[slice(*place_in(article.text, start, length))]
        claim = editing.enter_claim(
            article, words, self.anna, kind="reported", speaker=figure, speaker_kind="named"
        )
        values = {name: getattr(claim, name) for name in ("content", "pieces", "start", "end")}
        self.said.set(claim, speaker_id=figure.pk, kind="reported", **values)
        self.said.decided(claim, "checked")

    def enter_name(self, which, name):
        figure = pick(Figure.objects.public(), which)
        name = ("Mira Castellan", "Dasha Ivanova", "The Union")[name % 3]
        if figure.name == name or figure.variant_names.filter(name=name).exists():
            raise NothingThere
        variant = editing.enter(VariantName(figure=figure, name=name), self.anna)
        self.said.set(variant, figure_id=figure.pk, name=name)
        self.said.decided(variant, "checked")


def place_in(text, start, length):
    """Some words that follow each other."""
    words = [match.span() for match in WORD.finditer(text)]
    first = start % len(words)
    last = min(first + length % 9, len(words) - 1)
    return words[first][0], words[last][1]

"""Whom readers meet as the speaker of a claim."""

import re

from articles.extraction.folding import fold_name
from articles.models import reasons
from articles.models.figure import Display, met_by_readers
from articles.models.naming import is_name_of_another
from articles.models.readers import NAME_WITHHELD

RELATIVES = frozenset("who which that whom".split())
ARTICLE = re.compile(r"^(?:an?|the|some) ", re.I)


class Voice:
    """The part of a claim that tells readers who said it, and why the archive says so."""

    @property
    def voices(self):
        """The claims of all who say these words together; `for_lists` loads them."""
        return getattr(self, "together", None) or [self]

    @property
    def checking_in_words(self):
        return self._of_each([voice.review_in_words for voice in self.voices])

    @property
    def checking_in_short(self):
        return self._of_each([voice.review_in_short for voice in self.voices])

    @property
    def checking(self):
        return " ".join(dict.fromkeys(voice.review for voice in self.voices))

    def _of_each(self, states):
        """One state where it holds for all; else each with its speaker."""
        if len(set(states)) == 1:
            return states[0]
        voices = zip(self.voices, states, strict=True)
        return "; ".join(f"{voice.brief_speaker}: {state}" for voice, state in voices)

    @property
    def known_speaker(self):
        """The figure that readers meet as the speaker, or None."""
        return met_by_readers(self.speaker)

    @property
    def brief_speaker(self):
        """Who speaks, in a word or two: “Rutte”, “unnamed officials”, “an MEP from the Coalition”."""
        if self.known_speaker:
            return self.known_speaker.short_name
        if self.speaker_is_withheld:
            return NAME_WITHHELD
        if not self.speaker_printed:
            return "no speaker given"
        if self.speaker_kind == "unnamed":
            return f"unnamed {ARTICLE.sub('', self.speaker_printed)}"
        return self.speaker_printed

    @property
    def speaker_is_withheld(self):
        """Readers are not told who it is, nor shown the words that would tell them."""
        return self.speaker is not None and self.speaker.root.display == Display.WITHHELD

    @property
    def printed_for_readers(self):
        return "" if self.speaker_is_withheld else self.speaker_printed

    @property
    def printed_otherwise(self):
        """The words of the article, where they are not the name under which it is recorded.

        A relative pronoun says nothing that the name right before it does not.
        """
        printed, speaker = self.printed_for_readers, self.known_speaker
        if speaker and (printed in RELATIVES or fold_name(printed) == fold_name(speaker.name)):
            return ""
        return printed

    @property
    def is_printed_under_another_name(self):
        """Printed is the name of somebody, and it is none of the person who is recorded."""
        if self.speaker is None or not self.speaker.is_person:
            return False
        is_named = self.speaker_kind == "named" and self.rule in (
            *reasons.BY_NAME,
            reasons.BY_EDITOR,
        )
        return is_named and is_name_of_another(self.speaker_printed, self.speaker)

    @property
    def is_set_by_editor(self):
        """Somebody who works here says who the speaker is."""
        return self.rule == reasons.BY_EDITOR

    @property
    def speaks_for_other(self):
        """The organization the speaker speaks for, unless that is the speaker itself."""
        organization = met_by_readers(self.speaks_for)
        return None if organization == self.known_speaker else organization

    @property
    def is_inferred(self):
        """Read as somebody whom the words at this place do not name."""
        return reasons.is_inferred(self)

    @property
    def how_read(self):
        return reasons.how_read(self)

    @property
    def ground(self):
        return reasons.ground(self)

    @property
    def why_this_speaker(self):
        return reasons.why_this_speaker(self)

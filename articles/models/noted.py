"""Records beside which editors tell readers something, and which notes belong to each."""

from datetime import date


class Noted:
    """A record with `public_notes`, of which readers see those that no editor has rejected.

    The rejected ones are loaded with them, so that a feed knows when one was taken back.
    """

    # Said of a record by who knows it, so that nothing is asked.
    has_no_notes = False

    @property
    def all_notes(self):
        return [] if self.has_no_notes else list(self.public_notes.all())

    @property
    def notes_for_readers(self):
        """By day, those without one first."""
        if self.has_no_notes:
            return []
        found = {note for note in self.all_notes if not note.is_rejected}
        return sorted(found, key=lambda note: (note.dated or date.min, note.pk))


class NotedClaim(Noted):
    """The part of a claim that gathers the notes about it."""

    @property
    def all_notes(self):
        """Those about any who say it together, and about headlines that repeat it or it repeats."""
        if self.has_no_notes:
            return []
        voices = self.voices
        again = [claim for voice in voices for claim in getattr(voice, "noted_repetitions", ())]
        repeated = {claim for voice in voices if (claim := getattr(voice, "repeated", None))}
        return [
            *(note for claim in (*voices, *again) for note in claim.public_notes.all()),
            *(note for claim in repeated for note in claim.all_notes),
        ]

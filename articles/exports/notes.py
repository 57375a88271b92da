"""What editors tell readers beside a record, in the files that hold it."""

COLUMNS = ("outlet_note", "outlet_note_reference")


def notes(found, absolute):
    """A list for JSON. `found`: public notes, those for readers."""
    return [
        {
            "note": note.get_kind_display(),
            "date": note.dated.isoformat() if note.dated else "",
            "words": note.words,
            "reference": note.reference,
            "address": absolute(note.get_absolute_url()),
        }
        for note in found
    ]


def in_a_cell(found):
    """The same for CSV, one after the other."""
    return "; ".join(note.in_words for note in found)


def outlet_note(outlet):
    """What editors say of an outlet, with where this is shown; empty where they say nothing."""
    noted = outlet and outlet.noted_outlet
    return {column: getattr(noted, column) if noted else "" for column in COLUMNS}

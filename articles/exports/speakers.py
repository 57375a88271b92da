"""Who says it, in the files that hold it: a list in JSON; in CSV one after the other."""

from articles.exports.files import address, name, name_checked
from articles.models.readers import NAME_WITHHELD

# Column → what it holds of a speaker; each file has some of them.
OF_SPEAKERS = {
    "speaker": lambda voice, absolute: called(voice),
    "speaker_address": lambda voice, absolute: address(voice.known_speaker, absolute),
    "speaker_name_is": lambda voice, absolute: name_checked(voice.known_speaker),
    "speaker_as_printed": lambda voice, absolute: voice.printed_for_readers,
    "speaker_given": lambda voice, absolute: voice.get_speaker_kind_display(),
    "speaks_for": lambda voice, absolute: name(voice.speaks_for_other),
    "speaker_inferred": lambda voice, absolute: "yes" if voice.is_inferred else "no",
    "inferred_from": lambda voice, absolute: voice.antecedent if voice.is_inferred else "",
    "why_this_speaker": lambda voice, absolute: voice.why_this_speaker,
    "checked": lambda voice, absolute: voice.review_in_words,
}


def called(voice):
    return NAME_WITHHELD if voice.speaker_is_withheld else name(voice.known_speaker)


def speakers(voices, columns, absolute):
    return [
        {column: OF_SPEAKERS[column](voice, absolute) for column in columns} for voice in voices
    ]


def in_cells(found, columns):
    """The same for CSV: those of joint speakers stand one after the other."""
    return {column: "; ".join(speaker[column] for speaker in found) for column in columns}

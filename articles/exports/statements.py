"""Statements as files: one a row, with whose words they are and how one knows."""

from articles.exports.answers import answers, in_a_cell
from articles.exports.files import Export, address, name

# What is kept of each speaker; in CSV, those of joint speakers stand one after the other.
OF_SPEAKERS = {
    "speaker": lambda voice, absolute: name(voice.known_speaker),
    "speaker_address": lambda voice, absolute: address(voice.known_speaker, absolute),
    "speaker_as_printed": lambda voice, absolute: voice.printed_for_readers,
    "speaker_given": lambda voice, absolute: voice.get_speaker_kind_display(),
    "speaks_for": lambda voice, absolute: name(voice.speaks_for_other),
    "speaker_inferred": lambda voice, absolute: "yes" if voice.is_inferred else "no",
    "inferred_from": lambda voice, absolute: voice.antecedent if voice.is_inferred else "",
    "why_this_speaker": lambda voice, absolute: voice.why_this_speaker,
    "checked": lambda voice, absolute: voice.review_in_words,
}


def record(statement, absolute):
    speakers = [
        {key: read(voice, absolute) for key, read in OF_SPEAKERS.items()}
        for voice in statement.voices
    ]
    return (
        said(statement, absolute)
        | {"speakers": speakers, "answers": answers(statement, absolute)}
        | printed(statement.article, absolute)
    )


def row(statement, absolute):
    whole = record(statement, absolute)
    for key in OF_SPEAKERS:
        whole[key] = "; ".join(speaker[key] for speaker in whole["speakers"])
    return whole | {"answers": in_a_cell(whole["answers"])}


def said(statement, absolute):
    """The statement itself: words, how they are given, when."""
    return {
        "statement": absolute(statement.get_absolute_url()),
        "in_context": absolute(statement.get_context_url()),
        "words": statement.content,
        "how_given": statement.how_given,
        "stands": statement.get_zone_display(),
        "how_put": statement.cue,
        "on_what_basis": statement.basis,
        "occasion": statement.occasion,
        "said_to": statement.told_to,
        "date": statement.dated_iso,
        "date_precision": statement.get_dated_precision_display(),
        "date_is": statement.dated_in_words,
        "said_date_basis": statement.get_said_basis_display(),
        "start": statement.start,
        "end": statement.end,
    }


def printed(article, absolute):
    """Where it is printed, when, and whether the words are those of its author."""
    return {
        "article": article.title,
        "article_address": absolute(article.get_absolute_url()),
        "original_address": article.url,
        "outlet": name(article.outlet),
        "published": article.published_iso,
        "published_precision": article.get_published_precision_display(),
        "published_basis": article.get_published_basis_display(),
        "wording": article.get_wording_display(),
        "wording_warning": article.wording_warning,
    }


COLUMNS = (
    *("statement", "in_context", "words", "how_given", "stands"),
    *OF_SPEAKERS,
    *("how_put", "on_what_basis", "occasion", "said_to"),
    *("date", "date_precision", "date_is", "said_date_basis"),
    "answers",
    *("article", "article_address", "original_address", "outlet"),
    *("published", "published_precision", "published_basis", "wording", "wording_warning"),
    *("start", "end"),
)

STATEMENTS = Export("statements", COLUMNS, record, row)

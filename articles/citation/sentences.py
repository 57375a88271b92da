"""A citation as plain text: sentences that one may put into a footnote as they are."""

from articles.models.dates import Precision, in_words
from articles.models.readers import NAME_WITHHELD


def of_article(article, at):
    return joined(_article_in_words(article), *beware_of(article), _read(at))


def of_claim(claim, at):
    return joined(
        said_by(claim),
        said_how(claim),
        f"In: {_article_in_words(claim.article)}",
        *notes_on(claim),
        *beware_of(claim.article),
        claim.checking_in_words,
        _read(at),
    )


def said_by(claim):
    """The words, and who is reported to have said them: all of the joint speakers.

    The verb without which the words are no sentence stands before them in square brackets.
    """
    words = one_line(claim.words) if claim.shows_words else "[words not shown]"
    before = f"[{claim.leading_cue}] " if claim.leading_cue else ""
    quoted = f"“{words}”" if claim.is_between_marks else f"{before}{words}"
    return f"{quoted} – {' and '.join(_speaker(voice) for voice in claim.voices)}"


def said_how(claim):
    when = f", {claim.dated_in_words}" if claim.dated else ""
    return f"Given {claim.how_given}{when}"


def notes_on(claim):
    """That there is a reply or a correction, and where it can be read."""
    return [_with_note(note) for note in claim.notes_for_readers]


def beware_of(article):
    """What one must know of the article before one quotes it, each a sentence."""
    noted = [f"{note.of_its_article}{_also_at(note)}" for note in article.notes_for_readers]
    outlets = [f"On {one.outlet_note_in_words}" for one in article.noted_outlets]
    return [article.wording_warning, *noted, *outlets]


def _with_note(note):
    kind = note.get_kind_display()
    of_day = f" of {note.day}" if note.dated else ""
    return (
        f"With a {kind[:1].lower()}{kind[1:]}{of_day}, in the archive{_also_at(note, ' and at ')}"
    )


def _also_at(note, before=": "):
    return f"{before}{note.reference}" if note.reference else ""


def joined(*parts):
    """Each part that is not empty as a sentence."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def one_line(text):
    return " ".join(text.split())


def _speaker(claim):
    printed = f"“{claim.printed_otherwise}”"
    if claim.speaker_is_withheld:
        return NAME_WITHHELD
    if claim.known_speaker is None:
        return f"speaker not named: {printed}" if claim.printed_otherwise else "no speaker given"
    name = claim.known_speaker.name_in_words
    return f"{name} (printed: {printed})" if claim.printed_otherwise else name


def _article_in_words(article):
    parts = [
        article.byline,
        f"“{article.headline}”" if article.headline else article.title,
        _outlet(article),
        article.dated_in_words,
        article.url,
    ]
    return ", ".join(one_line(part) for part in parts if part)


def _outlet(article):
    if article.outlet is None:
        return "outlet not known"
    first = article.first_publisher
    return f"{article.outlet}, probably first in {first}" if first else str(article.outlet)


def _read(at):
    return f"{at.archive}, {at.address}, read on {in_words(at.day, Precision.DAY)}"

"""What a page tells machines of a statement, in the words of schema.org.

Only of what an editor has checked, in words that readers get, and only with speakers whom somebody
stands behind: who reads it will not see a warning. A `Quotation` is word for word; whatever else was said, or is printed in
altered wording, is a `Claim`. Nothing says whether it is true.
"""

from articles.models.claim import ClaimKind
from articles.models.dates import Bound
from articles.models.review import CONFIRMED

CONTEXT = "https://schema.org"


def of_claim(claim, absolute):
    """The statement as a value for JSON, or None where nothing may be said of it.

    `absolute` makes a path of the archive an address; `claim.voices` are all who said it.
    """
    speakers = [_figure(figure, absolute) for figure in _known_speakers(claim)]
    if claim.review not in CONFIRMED or not speakers or not claim.shows_words:
        return None
    is_verbatim = claim.kind == ClaimKind.DIRECT and not claim.article.wording_is_altered
    said = {
        "@context": CONTEXT,
        "@type": "Quotation" if is_verbatim else "Claim",
        "url": absolute(claim.get_absolute_url()),
        "text": claim.words_with_verb,
        "inLanguage": claim.article.language,
        "dateCreated": _exact(claim.said_iso, claim.said_bound),
        "spokenByCharacter" if is_verbatim else "creator": speakers,
        "isPartOf" if is_verbatim else "appearance": _article(claim.article, absolute),
        **_notes(claim),
    }
    return _without_gaps(said)


def _known_speakers(claim):
    """Checked, one by one: a joint statement may have been checked for one of its speakers alone."""
    voices = [voice for voice in claim.voices if voice.review in CONFIRMED]
    figures = [voice.known_speaker for voice in voices]
    return [figure for figure in figures if figure and figure.review in CONFIRMED]


def _figure(figure, absolute):
    return {
        "@type": "Person" if figure.is_person else "Organization",
        "name": figure.name,
        "url": absolute(figure.get_absolute_url()),
    }


def _article(article, absolute):
    """The article as it was printed; where its own address is not known, that of the copy here."""
    outlet = article.outlet and article.outlet.root
    publisher = {"@type": "NewsMediaOrganization", "name": outlet.name} if outlet else None
    return _without_gaps(
        {
            "@type": "NewsArticle",
            "headline": article.headline,
            "url": article.web_address or absolute(article.get_absolute_url()),
            "datePublished": _exact(article.published_iso, article.published_bound),
            "inLanguage": article.language,
            "publisher": publisher if outlet and not outlet.is_hidden else None,
            **_notes(article),
        }
    )


def _notes(record):
    """Corrections as `correction`, and a reply as what it is to schema.org, a `comment`."""
    notes = record.notes_for_readers
    return {
        "correction": [_note(note, "CorrectionComment") for note in notes if not note.is_reply],
        "comment": [_note(note, "Comment") for note in notes if note.is_reply],
    }


def _note(note, kind):
    return _without_gaps(
        {
            "@type": kind,
            "text": note.words,
            "datePublished": note.dated.isoformat() if note.dated else "",
            "url": note.reference_link,
        }
    )


def _exact(iso, bound):
    """A date that is only the latest possible one would be taken for the day itself."""
    return iso if bound == Bound.ON else ""


def _without_gaps(value):
    return {name: part for name, part in value.items() if part}

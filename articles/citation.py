"""How an article and a statement are cited: as plain text, BibTeX and RIS.

A citation says what the record says: whose words they are, how the date is known, whether the
wording is altered, and whether a person has checked the attribution.
"""

from dataclasses import dataclass
from datetime import date

from articles.models.dates import Precision, in_words

# The characters that BibTeX would read as its own.
BIBTEX = str.maketrans(
    {letter: f"\\{letter}" for letter in "{}$&%#_"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The archive that is cited, the address there, and the day of reading."""

    archive: str
    address: str
    day: date


@dataclass(frozen=True, slots=True)
class Citation:
    text: str
    bibtex: str
    ris: str


def cite_article(article, at):
    text = _sentences(_article_in_words(article), article.wording_warning, _read(at))
    return Citation(text, _bibtex(article, at, article.wording_warning), _ris(article, at))


def cite_claim(claim, at):
    """A statement; its joint speakers are those of `claim.voices`."""
    notes = [_said_how(claim), claim.article.wording_warning, claim.review_in_words]
    text = _sentences(
        f"{_words(claim)} – {_speakers(claim)}",
        _said_how(claim),
        f"In: {_article_in_words(claim.article)}",
        claim.article.wording_warning,
        claim.review_in_words,
        _read(at),
    )
    note = _sentences(f"{_words(claim)} – {_speakers(claim)}", *notes)
    return Citation(text, _bibtex(claim.article, at, note), _ris(claim.article, at, note))


def _words(claim):
    words = _one_line(claim.content)
    return f"“{words}”" if claim.kind == "direct" else words


def _speakers(claim):
    return " and ".join(_speaker(voice) for voice in claim.voices)


def _speaker(claim):
    printed = f"“{claim.speaker_printed}”"
    if claim.speaker_is_withheld:
        return "name withheld"
    if claim.known_speaker is None:
        return f"speaker not named: {printed}" if claim.speaker_printed else "no speaker given"
    name = claim.known_speaker.name
    return name if claim.speaker_printed in ("", name) else f"{name} (printed: {printed})"


def _said_how(claim):
    when = f", {claim.dated_in_words}" if claim.dated else ""
    return f"Given {claim.get_kind_display()}{when}"


def _article_in_words(article):
    parts = [
        article.byline,
        f"“{article.headline}”" if article.headline else article.title,
        _outlet(article),
        f"{article.dated_in_words}",
        article.url,
    ]
    return ", ".join(_one_line(part) for part in parts if part)


def _outlet(article):
    if article.outlet is None:
        return "outlet not known"
    first = article.first_publisher
    return f"{article.outlet}, probably first in {first}" if first else str(article.outlet)


def _read(at):
    return f"{at.archive}, {at.address}, read on {in_words(at.day, Precision.DAY)}"


def _sentences(*parts):
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _one_line(text):
    return " ".join(text.split())


def _bibtex(article, at, note=""):
    fields = {
        "title": article.title,
        "author": article.byline,
        "journal": article.outlet.name if article.outlet else "",
        "year": article.published_iso[:4],
        "date": article.published_iso,
        "url": at.address,
        "urldate": at.day.isoformat(),
        "note": _sentences(f"Date: {article.dated_in_words}", note),
    }
    lines = [
        f"  {name} = {{{_bibtex_value(name, value)}}}" for name, value in fields.items() if value
    ]
    inside = ",\n".join([f"article{article.pk}", *lines])
    return f"@misc{{{inside}\n}}"


def _bibtex_value(name, value):
    return value if name == "url" else _one_line(value).translate(BIBTEX)


def _ris(article, at, note=""):
    lines = [
        ("TY", "NEWS"),
        ("TI", article.title),
        ("AU", article.byline),
        ("T2", article.outlet.name if article.outlet else ""),
        ("PY", article.published_iso[:4]),
        ("DA", article.published_iso.replace("-", "/")),
        ("UR", at.address),
        ("Y2", at.day.isoformat().replace("-", "/")),
        ("N1", _sentences(f"Date: {article.dated_in_words}", note or article.wording_warning)),
        ("ER", ""),
    ]
    return "\n".join(f"{tag}  - {_one_line(value)}" for tag, value in lines if value or tag == "ER")

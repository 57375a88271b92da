"""What every format says of the thing cited, before any writes it in its own way."""

from dataclasses import dataclass
from datetime import date

from articles.citation import sentences
from articles.models.dates import Bound


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The archive that is cited, the address there, and the day of reading."""

    archive: str
    address: str
    day: date


@dataclass(frozen=True, slots=True)
class Work:
    """A newspaper article as reference managers know one; what is not known is empty.

    `published`: as much of YYYY-MM-DD as is known; `note`: what one must know before quoting.
    """

    key: str
    title: str
    author: str
    outlet: str
    published: str
    is_latest_possible_date: bool
    language: str
    note: str
    at: Circumstances


def article_as_work(article, at):
    note = sentences.joined(*sentences.beware_of(article))
    return _work(f"article{article.pk}", article, note, at)


def claim_as_work(claim, at):
    """The article in which the statement stands; the note says the statement and who made it."""
    note = sentences.joined(
        sentences.said_by(claim),
        sentences.said_how(claim),
        *sentences.notes_on(claim),
        *sentences.beware_of(claim.article),
        claim.checking_in_words,
    )
    return _work(f"statement{claim.pk}", claim.article, note, at)


def _work(key, article, note, at):
    first_address = f"First address: {article.url}" if article.url else ""
    return Work(
        key=key,
        title=sentences.one_line(article.title),
        author=sentences.one_line(article.byline),
        outlet=article.outlet.name if article.outlet else "",
        published=article.published_iso,
        is_latest_possible_date=article.published_bound == Bound.NOT_AFTER,
        language=article.language,
        note=sentences.joined(f"Date: {article.dated_in_words}", note, first_address),
        at=at,
    )

"""How an article and a statement are cited: as text, BibTeX, RIS and CSL-JSON.

A citation says what the record says: whose words they are, how the date is known, whether the
wording is altered, and whether a person has checked the attribution.
"""

from dataclasses import dataclass

from articles.citation import bibtex, csl, ris, sentences
from articles.citation.work import Circumstances, article_as_work, claim_as_work

__all__ = ["Circumstances", "Citation", "Form", "cite_article", "cite_claim"]


@dataclass(frozen=True, slots=True)
class Form:
    """A citation in one format, as a file: `suffix` ends its name, `address` leads to it."""

    label: str
    suffix: str
    media_type: str
    text: str
    address: str

    @property
    def lines(self):
        return self.text.replace("\r\n", "\n").rstrip("\n")


@dataclass(frozen=True, slots=True)
class Citation:
    """A record as one cites it: `text` to read, `files` for a reference manager."""

    key: str
    text: str
    files: list[Form]

    def file(self, suffix):
        """The form whose file name ends so, or None."""
        return next((form for form in self.files if form.suffix == suffix), None)


def cite_article(article, at):
    return _citation(article_as_work(article, at), sentences.of_article(article, at), at)


def cite_claim(claim, at):
    """A statement; its joint speakers are those of `claim.voices`."""
    return _citation(claim_as_work(claim, at), sentences.of_claim(claim, at), at)


def _citation(work, text, at):
    formats = [
        ("Text", "txt", "text/plain", f"{text}\n"),
        ("BibTeX", "bib", "application/x-bibtex", bibtex.write(work)),
        ("RIS", "ris", "application/x-research-info-systems", ris.write(work)),
        ("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", csl.write(work)),
    ]
    files = [
        Form(label, suffix, media_type, written, f"{at.address}cite.{suffix}")
        for label, suffix, media_type, written in formats
    ]
    return Citation(work.key, text, files)

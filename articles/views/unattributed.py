"""What stands between quotation marks in an article and belongs to no statement."""

from dataclasses import dataclass

from articles.extraction.quotations import quotations
from articles.extraction.spans import Places, Span, merged
from articles.models.readers import named_as_withheld
from articles.views.marking import edits_of

SHOWN = 20
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Quoted:
    words: str
    paragraph: int


@dataclass(frozen=True)
class Unattributed:
    """How many `quotations` a text holds, and those of them that belong to no statement."""

    quotations: int
    left: list[Quoted]

    @property
    def shown(self):
        return self.left[:SHOWN]

    @property
    def more(self):
        return len(self.left) - len(self.shown)

    @property
    def paragraphs(self):
        """In how many paragraphs they stand."""
        return len({one.paragraph for one in self.left})


def unattributed(article, paragraphs, claims):
    """Found by the marks alone: a quotation of which not one word belongs to a public statement."""
    if not article.shows_text:
        return Unattributed(0, [])
    plain = article.text.replace("’", "'").replace("‘", "'")
    pieces = merged(Span(*piece) for claim in claims for piece in claim.pieces)
    taken = Places({"said": pieces})
    cut = Places({"cut": merged(span for span, instead in edits_of(article) if not instead)})
    number, left = 0, []
    for paragraph, place in paragraphs:
        for quotation in quotations(plain, place):
            if cut.overlapping(quotation.span):
                continue
            number += 1
            if not taken.overlapping(quotation.inner):
                left.append(
                    Quoted(_short(named_as_withheld(quotation.span.of(article.text))), paragraph)
                )
    return Unattributed(number, left)


def _short(words):
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …”"

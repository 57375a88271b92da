"""The sentences in which an article's statements stand: all that readers get of some texts."""

from articles.extraction.sentences import sentences
from articles.extraction.spans import Places, Span, merged
from articles.models.access import Access, kept


def shown_of(article, paragraphs, claims):
    """What readers get of some paragraphs, pairs of number and span.

    All of them, or only the sentences in which one of the claims stands, or nothing. Of several runs
    of sentences in a paragraph only the first has the number, so that it is led to once.
    """
    if article.shown_as == Access.FULL:
        return paragraphs
    if article.shown_as == Access.RECORD:
        return []
    said = Places({"said": merged(Span(*piece) for claim in claims for piece in claim.pieces)})
    return [
        (0 if later else number, passage)
        for number, paragraph in paragraphs
        if said.overlapping(paragraph)
        for later, passage in enumerate(_passages(kept(article, "text"), paragraph, said))
    ]


def _passages(text, paragraph, said):
    """The sentences of a paragraph that have words of a statement, neighbours as one."""
    found = []
    for sentence in sentences(text, paragraph):
        if not said.overlapping(sentence):
            continue
        if found and not text[found[-1].end : sentence.start].strip():
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(sentence)
    return found


def text_at(article, places):
    """The text of the article; where it is not shown, with blanks for all but what stands there."""
    if article.shown_as == Access.FULL:
        return article.text
    if article.shown_as == Access.RECORD:
        return " " * article.length
    text, shown, end = kept(article, "text"), [], 0
    for place in merged(places):
        shown += [" " * (place.start - end), place.of(text)]
        end = place.end
    return "".join([*shown, " " * (len(text) - end)])

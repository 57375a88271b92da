"""The passage of an article in which a record stands, cut up so that its words can be marked."""

from collections.abc import Hashable, Iterable, Mapping

from articles.extraction.spans import Segment, Span, merged, segment, side_by_side
from articles.models import Article, Claim, Mention
from articles.models.cleaning import in_force

AROUND = 300
# As much as one reads without leaving the form, and as much as a page bears where nothing is chosen.
AT_HAND, WHOLE = 2_000, 60_000


def text_around_claim(
    claim: Claim, recorded: Iterable[tuple[int, int]] = ()
) -> tuple[Span, list[list[Segment]]]:
    """A run of the article with the claim's words, speaker and cue under marks so named.

    What is `recorded` already is marked where it holds none of these.
    Of a claim without a place, the beginning of the article.
    """
    kept = _shown(_marks(claim))
    own = [span for places in kept.values() for span in places]
    around = _around(claim.article, own)
    others = [Span(*place) for place in recorded]
    others = [one for one in others if not any(one.overlaps(span) for span in own)]
    kept |= {"recorded": tuple(others)} if others else {}
    return around, segment(claim.article.text, kept, parts=[around])


def _around(article, places):
    """As much as is at hand, from the beginning of a paragraph to the end of one."""
    length = len(article.text)
    if not places:
        return Span(0, min(WHOLE, length))
    first, last = min(places).start, max(span.end for span in places)
    begins = [start for start, _ in article.paragraphs if first - AT_HAND <= start <= first]
    ends = [end for _, end in article.paragraphs if last <= end <= last + AT_HAND]
    return Span(
        0 if first <= AT_HAND else min(begins, default=first - AT_HAND),
        length if last + AT_HAND >= length else max(ends, default=last + AT_HAND),
    )


def passage_of_claim(claim: Claim) -> list[list[Segment]]:
    """The paragraphs of a claim, with its words, its speaker and its cue under marks so named."""
    return passage(claim.article, _marks(claim))


def _marks(claim):
    marks = {
        "words": claim.pieces or [],
        "speaker": [(claim.speaker_start, claim.speaker_end)],
        "antecedent": [antecedent_of(claim)],
    }
    if claim.cue and claim.cue_start is not None:
        marks["cue"] = [(claim.cue_start, claim.cue_start + len(claim.cue))]
    return marks


def antecedent_of(claim: Claim) -> tuple[int | None, int | None]:
    """The words that decided who speaks, with the name right behind them: “President Dara Ivanova”."""
    start, end = claim.antecedent_start, claim.antecedent_end
    if end is None or claim.speaker is None:
        return start, end
    names = Mention.objects.public().of(claim.speaker.root).filter(article=claim.article_id)
    named = names.filter(start__lte=end + 1, end__gt=end).order_by("start").first()
    return (min(start, named.start), named.end) if named else (start, end)


def passage(
    article: Article, marks: Mapping[Hashable, Iterable[tuple[int | None, int | None]]]
) -> list[list[Segment]]:
    """The paragraphs in which the marks stand, as printed; of marks that overlap, the longer one."""
    kept = _shown(marks)
    return segment(article.text, kept, parts=_paragraphs(article, kept)) if kept else []


def _shown(marks):
    """The places of each mark that has any; of marks that overlap, the longer one."""
    spans = {
        mark: tuple(Span(*span) for span in places if None not in span)
        for mark, places in marks.items()
    }
    spans = {mark: places for mark, places in spans.items() if places}
    shown = side_by_side(spans)
    return {mark: places for mark, places in spans.items() if shown[mark] == mark}


def whole_text(article: Article, claims: Iterable[Claim]) -> list[list[Segment]]:
    """The whole text as printed, marked with the claims that stand in it."""
    spans = {claim: tuple(Span(*piece) for piece in claim.pieces) for claim in claims}
    shown = side_by_side(spans)
    return segment(article.text, {c: places for c, places in spans.items() if shown[c] == c})


def as_read(article: Article, span: Span, edits: Iterable[dict], paragraphs) -> list[list[Segment]]:
    """What readers would see of a place by this log, the place marked: the parts in which it stands,
    or none where it is cut, with the one before them and the one after."""
    places = sorted([*heads_of(article), *(Span(*place) for place in paragraphs)])
    before = [part for part in places if part.end <= span.start][-1:]
    within = [part for part in places if part.overlaps(span)]
    after = [part for part in places if part.start >= span.end][:1]
    changed = [(Span(one["start"], one["end"]), one["replacement"]) for one in in_force(edits)]
    parts = _apart([*before, *within, *after])
    read = segment(article.text, {"words": [span]}, changed, parts)
    return [part for part in read if any(piece.text for piece in part)]


def word_around(text: str, span: Span) -> Span:
    """The word of which a place is a part."""
    start, end = span
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return Span(start, end)


def heads_of(article: Article) -> list[Span]:
    """Where the headline and the deck stand in the text."""
    places = (
        (article.headline_start, article.headline_end),
        (article.deck_start, article.deck_end),
    )
    return [Span(*place) for place in places if place[0] is not None]


def _paragraphs(article, marks):
    """Each mark's paragraph, or headline or deck; where it stands in none, its line."""
    known = [*heads_of(article), *(Span(*paragraph) for paragraph in article.paragraphs)]
    parts, lines = set(), []
    for span in (span for places in marks.values() for span in places):
        around = {part for part in known if part.overlaps(span)}
        parts |= around
        if not around:
            lines.append(_line(article.text, span))
    return _apart(sorted({*parts, *merged(lines)}))


def _line(text, span):
    """The whole line of a place; of a long one, whole words around it."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    if start < span.start - AROUND:
        blank = text.find(" ", span.start - AROUND, span.start)
        start = span.start if blank < 0 else blank + 1
    if end > span.end + AROUND:
        blank = text.rfind(" ", span.end, span.end + AROUND)
        end = span.end if blank < 0 else blank
    return Span(start, end)


def _apart(parts):
    """The parts in order, none of which begins before the end of the one before it."""
    apart = []
    for part in parts:
        start = max(part.start, apart[-1].end) if apart else part.start
        if start < part.end:
            apart.append(Span(start, part.end))
    return apart

"""Which statement of the text a headline or a deck repeats."""

from articles.extraction.attributions import Attribution
from articles.extraction.folding import fold_letters

EMPTY = frozenset(
    "a an the of to in on at for with and or by from as is are be it its his her their that this".split()
)
SHARED = 0.5


def repeated(attributions: list[Attribution], text: str) -> dict[int, int]:
    """For each attribution of headline or deck the one of the body whose words it shares most.

    Shared: at least half of its content words, among statements of the same speaker first. What
    somebody else says in the same words is no repetition.
    """
    if all(attribution.zone == "body" for attribution in attributions):
        return {}
    words = [_content_words(attribution, text) for attribution in attributions]
    body = [n for n, attribution in enumerate(attributions) if attribution.zone == "body"]
    found = {}
    for n, attribution in enumerate(attributions):
        if attribution.zone == "body" or not words[n]:
            continue
        scored = [
            (
                attributions[m].speaker == attribution.speaker,
                len(words[n] & words[m]) / len(words[n]),
                -m,
            )
            for m in body
            if len(words[n] & words[m]) >= SHARED * len(words[n])
            and _may_be_of_one(attribution, attributions[m])
        ]
        if scored:
            found[n] = -max(scored)[2]
    return found


def _may_be_of_one(one: Attribution, other: Attribution) -> bool:
    """Of one speaker, or of a body and somebody who speaks for it, or of somebody whom no name tells."""
    if one.speaker is None or other.speaker is None:
        return True
    return one.speaker in (other.speaker, other.speaks_for) or one.speaks_for == other.speaker


def _content_words(attribution: Attribution, text: str) -> frozenset[str]:
    words = " ".join(piece.of(text) for piece in attribution.pieces)
    return frozenset(
        word.removesuffix("s") for word in fold_letters(words).split() if word not in EMPTY
    )

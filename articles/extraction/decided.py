"""What editors decided about the cleaning log, laid over what the program cuts and repairs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.cleaning import Edit
from articles.extraction.spans import Span

BY_EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Decided:
    """The words at `span` are cut, or read as `replacement`.

    Where they are put back they are shown as printed, and `replacement` is what they were read as.
    """

    span: Span
    replacement: str = ""
    is_put_back: bool = False

    @property
    def is_passage(self) -> bool:
        """Whether whole words come or go, and not only letters are read otherwise."""
        return not self.replacement

    def is_about(self, edit: Edit) -> bool:
        """Whether an entry of the program gives way to this."""
        if not self.is_put_back:
            return self.span.overlaps(edit.span)
        if self.is_passage != (not edit.replacement):
            return False
        common = min(self.span.end, edit.span.end) - max(self.span.start, edit.span.start)
        longer = max(len(self.span), len(edit.span))
        return self.span.contains(edit.span) or common * 2 >= longer


def log_with(
    edits: Iterable[Edit],
    decided: Sequence[Decided],
    repairs: Callable[[Sequence[Edit]], Iterable[Edit]],
) -> tuple[Edit, ...]:
    """The program's log with these decisions; `repairs` finds broken letters beside what is cut."""
    left = _standing(edits, decided)
    shown_again = [one.span for one in decided if one.is_put_back and one.is_passage]
    mended = [
        edit for edit in repairs(left) if any(span.contains(edit.span) for span in shown_again)
    ]
    own = [Edit(one.span, BY_EDITOR, one.replacement) for one in decided if not one.is_put_back]
    whole = {*left, *_standing(mended, decided), *own}
    return tuple(sorted(whole, key=lambda edit: (edit.span, edit.rule)))


def paragraphs_with(
    text: str,
    paragraphs: Sequence[Span],
    decided: Sequence[Decided],
    heads: Iterable[Span] = (),
) -> tuple[Span, ...]:
    """The paragraphs without those that are cut as a whole, and with the lines that were put back."""
    passages = [one for one in decided if one.is_passage]
    cut = [one.span for one in passages if not one.is_put_back]
    taken = [*paragraphs, *heads]
    again = [
        line
        for one in passages
        if one.is_put_back
        for line in lines_within(text, one.span)
        if not any(line.overlaps(place) for place in taken)
    ]
    return tuple(
        part
        for part in sorted({*paragraphs, *again})
        if not any(span.contains(part) for span in cut)
    )


def lines_within(text: str, span: Span) -> Iterator[Span]:
    """The lines of a passage that have anything on them."""
    start = span.start
    for line in span.of(text).split("\n"):
        found = Span(start, start + len(line)).trimmed(text)
        if len(found):
            yield found
        start += len(line) + 1


def _standing(edits: Iterable[Edit], decided: Sequence[Decided]) -> list[Edit]:
    return [edit for edit in edits if not any(one.is_about(edit) for one in decided)]

"""What the cleaning log says to readers."""

from dataclasses import dataclass

from articles.extraction.spans import Span

# Why something was cut or mended, by the rule that did it; each completes “Cut: …” or “Read as …: …”.
REASONS = {
    "editor": "so decided by an editor",
}
BY_PROGRAM = "not part of what was written"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the cleaning log: the words as printed, what is shown instead, and why."""

    printed: str
    replacement: str
    reason: str
    by: str

    @property
    def is_cut(self):
        return not self.replacement


def log_of(article):
    """The cleaning log in the order of the text."""
    return [
        LogEntry(
            printed=Span(edit["start"], edit["end"]).of(article.text).strip(),
            replacement=edit["replacement"],
            reason=REASONS.get(edit["rule"], BY_PROGRAM),
            by=edit.get("by", "program"),
        )
        for edit in sorted(article.edits, key=lambda edit: edit["start"])
    ]

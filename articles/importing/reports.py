"""How an import went: one entry a file, and a count for each outcome."""

from collections import Counter
from dataclasses import dataclass, field

OUTCOMES = ("created", "updated", "unchanged", "duplicate", "skipped", "rejected")
MOST_KEPT_ENTRIES = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one file or record. `article` is the record's id where there is one.

    `size` is how many bytes it had, by which one sees how far an import is; `about`, which a rehearsal
    tells, how an article was read: its headline, outlet and day, and an encoding that is not the usual one.
    """

    file: str
    outcome: str
    reason: str = ""
    remedy: str = ""
    article: int | None = None
    size: int = field(default=0, compare=False)
    about: str = field(default="", compare=False)

    def as_dict(self) -> dict:
        given = {"file": self.file, "outcome": self.outcome}
        given |= {"reason": self.reason, "remedy": self.remedy, "article": self.article}
        return {name: value for name, value in given.items() if value not in ("", None)}

    def __str__(self):
        words = f"{self.file}: {self.outcome}" + (f": {self.about}" if self.about else "")
        return f"{words}: {self.reason}. {self.remedy}".rstrip(". ") + "." if self.reason else words


@dataclass(slots=True)
class ImportReport:
    """`entries` holds what an editor must see: all that was rejected or skipped, up to a limit.

    `is_cut_short`: there was more than the time allowed to look at.
    """

    counts: Counter = field(default_factory=lambda: Counter(dict.fromkeys(OUTCOMES, 0)))
    entries: list[Entry] = field(default_factory=list)
    accession: int | None = None
    is_cut_short: bool = False

    def add(self, entry: Entry) -> None:
        self.counts[entry.outcome] += 1
        if entry.outcome in ("rejected", "skipped") and len(self.entries) < MOST_KEPT_ENTRIES:
            self.entries.append(entry)

    @property
    def rejected(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.outcome == "rejected"]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    def in_words(self) -> str:
        return ", ".join(f"{self.counts[outcome]} {outcome}" for outcome in OUTCOMES)

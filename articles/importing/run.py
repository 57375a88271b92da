"""What one import knows while it goes on."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.extraction.names import NameIndex
from articles.models import Accession


class Seen:
    """Hashes of the bytes that came in during a run, in eight bytes each: a million take 8 MB."""

    def __init__(self):
        self.parts = [array("Q") for _ in range(256)]

    def __contains__(self, sha256: str) -> bool:
        part, number = self._place(sha256)
        place = bisect_left(part, number)
        return place < len(part) and part[place] == number

    def update(self, hashes: Iterable[str]) -> None:
        for sha256 in hashes:
            if sha256 not in self:
                insort(*self._place(sha256))

    def _place(self, sha256: str) -> tuple[array, int]:
        return self.parts[int(sha256[:2], 16)], int(sha256[2:18], 16)


@dataclass(slots=True)
class Run:
    """`names` and its fingerprint are frozen; `seen` are the bytes that came in so far."""

    origin: str
    names: NameIndex
    names_fingerprint: str
    is_rehearsal: bool = False
    accession: Accession | None = None
    seen: Seen = field(default_factory=Seen)

    def open_accession(self) -> Accession:
        """The accession of this run, made when the first thing comes in."""
        if self.accession is None:
            self.accession = Accession.objects.create(origin=self.origin)
        return self.accession

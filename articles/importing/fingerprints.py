"""What records were made from, as a hash: while it stands, reading again would change nothing."""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from articles.extraction.dates import PartialDate
from articles.extraction.decided import Decided
from articles.importing.incoming import Incoming

PACKAGES = (Path(__file__).parent.parent / "extraction", Path(__file__).parent)


@cache
def program() -> str:
    """Hash of the files that read texts and record what they say, so that no number must be kept
    in step with them by hand."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        for file in sorted(package.rglob("*.py")):
            digest.update(file.relative_to(package).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


def made_from(
    incoming: Incoming,
    names: str,
    published: PartialDate | None,
    decided: Sequence[Decided] = (),
) -> str:
    """Hash of the program, the names it was told, and all that it read. `names` is a fingerprint
    of the name index."""
    told = (repr(published), repr(incoming.headline), repr(decided) if decided else "")
    parts = (program(), names, *told, incoming.text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def identity_of(url: str, sha256: str) -> str:
    """What makes two captures one article: their address, else their bytes."""
    if not url:
        return f"sha256:{sha256}"
    parts = urlsplit(url)
    same = urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, parts.query, ""))
    return f"url:{hashlib.sha256(same.encode()).hexdigest()}"

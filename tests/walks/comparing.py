"""Whether two walks found the same, but for what tells when something was last decided."""

import re

from tests.walks.walker import Answer, Walk

LOG = "/corrections/"
MOMENTS = re.compile(
    rb"<(updated|published|lastmod)>[^<]*</\1>"
    rb"|<at:deleted-entry[^>]*/>|<at:deleted-entry.*?</at:deleted-entry>"
)
VALIDATORS = ("ETag", "Last-Modified", "Expires", "Date")


def differences(before: Walk, after: Walk) -> dict[str, str]:
    """The addresses that answer otherwise, each with the first line in which they differ."""
    found = {}
    for answer in before:
        pair = lasting(answer), lasting(after[answer.address])
        if pair[0] != pair[1] and not answer.address.startswith(LOG):
            found[answer.address] = first_difference(*pair)
    return found


def lasting(answer: Answer) -> list[bytes]:
    """The lines of an answer without moments and validators."""
    headers = [pair for pair in answer.headers if pair[0] not in VALIDATORS]
    body = MOMENTS.sub(b"", answer.body)
    return [f"{answer.status} {headers}".encode(), *body.splitlines()]


def first_difference(one, other):
    for before, after in zip(one, other, strict=False):
        if before != after:
            return f"{before.decode()} → {after.decode()}"
    return f"{len(one)} lines → {len(other)} lines"

"""Where a reader can look it up: an address on the web that may be made a link, or plain words."""

import re

WEB_ADDRESS = re.compile(r"https?://\S+\Z")


def as_link(reference):
    """The reference where it is an address and nothing else, else ""."""
    return reference if WEB_ADDRESS.match(reference) else ""

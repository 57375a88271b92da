"""Where a reader can look it up: an address on the web that may be made a link, or plain words."""

import re
from urllib.parse import urlsplit

WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*\Z")


def is_web_address(words):
    try:
        return bool(WEB_ADDRESS.match(words) and urlsplit(words).netloc)
    except ValueError:
        return False


class Referring:
    """A record with words for readers, and with `shown_by`: where one can look up that they hold."""

    shown_by = ""

    @property
    def reference_link(self):
        """The reference where it is an address and nothing else; "" where it is words."""
        return self.shown_by if is_web_address(self.shown_by) else ""

    @property
    def reference_in_short(self):
        """The host of an address, which says whose page it is; else the words."""
        if not self.reference_link:
            return self.shown_by
        return urlsplit(self.reference_link).netloc.rpartition("@")[2].removeprefix("www.")

"""Values that records and manifests give, checked where they come in."""

from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from articles.extraction.dates import FIRST_YEAR, LAST_YEAR, PartialDate
from articles.importing.cleaning import clean_text

LONGEST_URL = 2_000


class BadValue(ValueError):
    """A value that cannot be what its name says."""

    def __init__(self, reason: str, remedy: str):
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


def given_text(record: dict, name: str) -> str:
    value = record.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadValue(f"{name} is not text", f"Write {name} in quotation marks, or leave it out.")
    return value


def given_url(record: dict, name: str) -> str:
    """An address of http or https; any other is refused, since pages link to it."""
    url = clean_text(given_text(record, name)).strip()
    if not url:
        return ""
    remedy = f"Give the article’s web address, at most {LONGEST_URL:,} characters, or leave it out."
    if len(url) > LONGEST_URL:
        raise BadValue(f"{name} is longer than {LONGEST_URL:,} characters", remedy)
    try:
        parts = urlsplit(url)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if not is_web or any(letter.isspace() for letter in url):
        raise BadValue(f"{name} is no web address", remedy)
    return url


def given_date(record: dict, name: str) -> PartialDate | None:
    """A year, a month, a day or a moment as ISO 8601 writes them, or a date as mail writes it."""
    value = given_text(record, name).strip()
    if not value:
        return None
    found = partial_date(value[:40])
    if found is None or not FIRST_YEAR <= found.first_day.year <= LAST_YEAR:
        raise BadValue(f"{name} is no date", f"Write {name} as YYYY-MM-DD, or leave it out.")
    return found


def partial_date(value: str) -> PartialDate | None:
    for length, rest, precision in ((10, "", "day"), (7, "-01", "month"), (4, "-01-01", "year")):
        is_whole = len(value) == length or (precision == "day" and value[10:11] in ("T", " "))
        if is_whole and value.isascii():
            try:
                return PartialDate(date.fromisoformat(value[:length] + rest), precision)
            except ValueError:
                return None
    try:
        return PartialDate(parsedate_to_datetime(value).date())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None

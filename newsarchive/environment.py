"""Settings read from the environment, each refused by name where its value makes no sense.

A variable that is empty counts as one that is not set.
"""

import contextlib
import os
import re
import secrets
import zoneinfo
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}
KEY_LENGTH = 50
MAIL = re.compile(r"[\w.+'-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?", re.ASCII)
WEB_PAGE = re.compile(r"https://[^\s/?#<>\"]{1,253}(?:[/?#][^\s<>\"]{0,1000})?")
ORIGIN = re.compile(r"https?://[^/\s]{1,253}")


def text(name, default=""):
    return os.environ.get(name, "").strip() or default


def flag(name, default=False):
    """A yes or no."""
    word = text(name).lower()
    if not word:
        return default
    if word not in TRUE | FALSE:
        raise ImproperlyConfigured(f"{name}={word!r} is neither yes nor no; write 1 or 0.")
    return word in TRUE


def whole_number(name, default, *, at_least=0, at_most=2**31 - 1):
    value = text(name)
    if not value:
        return default
    if not re.fullmatch(r"-?[0-9]{1,12}", value):
        raise ImproperlyConfigured(f"{name}={value[:40]!r} is not a whole number.")
    if not at_least <= int(value) <= at_most:
        raise ImproperlyConfigured(f"{name}={value} is not between {at_least} and {at_most}.")
    return int(value)


def one_of(name, default, choices):
    """One of some words, in capitals or not."""
    value = text(name, default)
    for choice in choices:
        if value.lower() == choice.lower():
            return choice
    raise ImproperlyConfigured(f"{name}={value!r} is not one of {', '.join(choices)}.")


def words(name, default=()):
    """A list parted by commas."""
    return [part.strip() for part in text(name).split(",") if part.strip()] or list(default)


def hosts(name, default):
    """Host names as a browser asks for them: no scheme, no port, no path."""
    found = words(name, default)
    for host in found:
        if "/" in host or re.search(r"[^:]:\d{1,5}$", host):
            raise ImproperlyConfigured(
                f"{name} has {host!r}; write the name alone, such as archive.example."
            )
    return found


def origins(name):
    """Origins such as https://archive.example."""
    found = words(name)
    for origin in found:
        if not ORIGIN.fullmatch(origin):
            raise ImproperlyConfigured(
                f"{name} has {origin!r}; write each origin as https://archive.example."
            )
    return found


def contact(name):
    """Where to write: `mailto:` and an e-mail address, or a page on the web; empty if not set."""
    value = text(name)
    if MAIL.fullmatch(value):
        return f"mailto:{value}"
    if value and not WEB_PAGE.fullmatch(value):
        raise ImproperlyConfigured(
            f"{name}={value!r} is neither an e-mail address nor one that begins with https://."
        )
    return value


def time_zone(name, default):
    value = text(name, default)
    try:
        zoneinfo.ZoneInfo(value)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise ImproperlyConfigured(
            f"{name}={value!r} is not a time zone; write one such as Europe/London."
        ) from None
    return value


def private_key(name, path: Path):
    """The signing key: from the environment, else from a file that is made the first time."""
    key = text(name)
    if key and len(key) < KEY_LENGTH:
        raise ImproperlyConfigured(f"{name} is shorter than {KEY_LENGTH} characters.")
    return key or kept_key(name, path)


def kept_key(name, path):
    try:
        if not path.exists():
            make_key(path)
        key = path.read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name} is not set, and {path} cannot be made or read ({error.strerror}). "
            f"Make its folder writable, or set {name}, or set DATA_DIR to another folder."
        ) from error
    if len(key) < KEY_LENGTH:
        raise ImproperlyConfigured(
            f"{path} holds fewer than {KEY_LENGTH} characters; delete it, or set {name}."
        )
    return key


def make_key(path):
    """Write a key, and make its folder, for the owner alone. Processes that start at once agree."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(64))
    try:
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()

"""Static files as they are served: hashed names, and each stylesheet in one piece."""

import hashlib
import posixpath
import re
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.base import ContentFile
from django.core.management import call_command
from whitenoise.storage import CompressedManifestStaticFilesStorage

# What pages load: of readers, and of the admin.
STYLESHEETS = ("css/site.css", "css/admin.css")
IMPORT = re.compile(r"""@import url\(["']?([^"')]{1,200})["']?\)(?: layer\(([\w-]{1,40})\))?;""")
URL = re.compile(r"""url\((["']?)(?![a-z]{1,20}:|[/#])([^"')]{1,500})\1\)""")


class OneStylesheetStorage(CompressedManifestStaticFilesStorage):
    """Put what a stylesheet imports into it, so that a page loads one of ours.

    An `@import url("x.css") layer(name);` becomes `@layer name { … }`, which means the same.
    """

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run:
            paths = {
                **paths,
                **{name: self.whole(name, paths) for name in STYLESHEETS if name in paths},
            }
        yield from super().post_process(paths, dry_run, **options)

    def whole(self, name, paths):
        """Keep the stylesheet with what it imports in it; gives where it is."""
        text = in_one_piece(*paths[name])
        self.delete(name)
        self._save(name, ContentFile(text.encode()))
        return self, name


def in_one_piece(storage, path):
    """The stylesheet at `path` with the rules of those it imports in their place."""
    folder = posixpath.dirname(path)

    def rules(found):
        name, layer = found.groups()
        imported = in_one_piece(storage, posixpath.join(folder, name))
        imported = seen_from_above(imported, posixpath.dirname(name))
        return f"@layer {layer} {{\n{imported}}}" if layer else imported

    with storage.open(path) as file:
        return IMPORT.sub(rules, file.read().decode())


def seen_from_above(text, folder):
    """Relative addresses of a stylesheet in `folder`, as the one that takes it in must write them."""
    return URL.sub(
        lambda found: f'url("{posixpath.normpath(posixpath.join(folder, found[2]))}")', text
    )


def collect_if_changed():
    """Collect the static files unless the same ones were collected last; say whether it was done."""
    mark = Path(settings.DATA_DIR) / "static.sha256"
    fingerprint = fingerprint_of_files()
    kept = mark.read_text() if mark.exists() else ""
    if kept == fingerprint and Path(settings.STATIC_ROOT).exists():
        return False
    call_command("collectstatic", interactive=False, verbosity=0)
    mark.write_text(fingerprint)
    return True


def fingerprint_of_files():
    """Changes with any file, and with the programs that rename and compress them."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    digest.update(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for package in ("django", "whitenoise"):
        digest.update(version(package).encode())
    for finder in get_finders():
        for path, storage in sorted(finder.list([]), key=lambda found: found[0]):
            with storage.open(path) as file:
                digest.update(path.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    return digest.hexdigest()

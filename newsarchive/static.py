"""Static files as they are served: hashed names, and each stylesheet in one piece."""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

IMPORT = re.compile(r'@import url\("([^"]{1,200})"\)(?: layer\(([\w-]{1,40})\))?;')


class OneStylesheetStorage(CompressedManifestStaticFilesStorage):
    """Put the stylesheets that `css/site.css` imports into it, so that a page loads one.

    An `@import url("x.css") layer(name);` becomes `@layer name { … }`, which means the same.
    """

    manifest_strict = True

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run and "css/site.css" in paths:
            storage, path = paths["css/site.css"]
            with storage.open(path) as file:
                text = file.read().decode()
            inlined = IMPORT.sub(lambda found: self._layer(storage, path, found), text)
            self.delete(path)
            self._save(path, ContentFile(inlined.encode()))
            paths = {**paths, "css/site.css": (self, path)}
        yield from super().post_process(paths, dry_run, **options)

    @staticmethod
    def _layer(storage, path, found):
        name, layer = found.groups()
        with storage.open(f"{path.rpartition('/')[0]}/{name}") as file:
            rules = file.read().decode()
        return f"@layer {layer} {{\n{rules}}}" if layer else rules

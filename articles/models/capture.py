"""A saved file or page as it came, byte for byte."""

import hashlib
import zlib

from django.db import models
from django.db.models import Q

from articles.models.readers import ShownToReaders


class CaptureQuerySet(models.QuerySet):
    def without_bytes(self):
        return self.defer("compressed")


class Capture(ShownToReaders, models.Model):
    """Never changed, and never served as HTML."""

    words_shown = ("file_name", "encoding_note")

    article = models.ForeignKey("Article", on_delete=models.PROTECT, related_name="captures")
    accession = models.ForeignKey("Accession", on_delete=models.PROTECT, related_name="captures")
    compressed = models.BinaryField(help_text="The bytes as they came, compressed with zlib.")
    size = models.PositiveBigIntegerField(help_text="Bytes before compression.")
    sha256 = models.CharField(max_length=64, unique=True)
    media_type = models.CharField(max_length=100)
    file_name = models.CharField(max_length=500)
    encoding = models.CharField(max_length=100)
    encoding_note = models.CharField(max_length=300, blank=True, default="")

    objects = CaptureQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [models.CheckConstraint(condition=~Q(sha256=""), name="capture_has_sha256")]
        # A part of a name is looked for in all names, and not in the bytes that stand beside them.
        indexes = [models.Index(fields=["file_name", "article"], name="capture_file_name")]

    def __str__(self):
        return self.file_name

    @property
    def content(self):
        return zlib.decompress(self.compressed)

    @staticmethod
    def compress(content):
        return zlib.compress(content, 6)

    @staticmethod
    def fingerprint(content):
        return hashlib.sha256(content).hexdigest()

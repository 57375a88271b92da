"""A program that reads what a test tells it to, and one way to put a text into the archive."""

import pytest

import articles.extraction
from articles.extraction import Extraction
from articles.extraction.document import Document
from articles.importing import Options, fingerprints, import_paths
from articles.models import Article


@pytest.fixture
def program(monkeypatch):
    """Readings by text. Changing one is a new version of the program."""

    class Program:
        def __init__(self):
            self.readings, self.told = {}, []

        def reads(self, reading, **fields):
            self.readings[reading.text] = reading.extraction(**fields)
            version = repr(sorted(self.readings.items()))
            monkeypatch.setattr(fingerprints, "program", lambda: version)

        def extract(self, text, **told):
            self.told.append(told)
            return self.readings.get(text) or Extraction(Document(text))

    made = Program()
    monkeypatch.setattr(articles.extraction, "extract", made.extract)
    return made


@pytest.fixture
def bring_in(tmp_path):
    """Import a text as a file; the outcomes and the article."""

    def import_text(text, name="page.txt", **options):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        report = import_paths([path], Options(**options))
        outcome = next(outcome for outcome, count in report.counts.items() if count)
        return outcome, Article.objects.order_by("-pk").first()

    return import_text

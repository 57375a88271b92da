"""What the benchmarks load without reading it is what an import writes that reads the same."""

import json

import pytest
from django.db import models

import articles.extraction
from articles import facets, search
from articles.importing import import_paths
from articles.models import (
    Accession,
    Affiliation,
    Article,
    ArticleSearch,
    Capture,
    Claim,
    ClaimFingerprint,
    ClaimSearch,
    Figure,
    Measure,
    Mention,
    Quantity,
)
from articles.models.loading import columns_written
from articles.search.index import is_behind
from tests.benchmarks import loading
from tests.benchmarks.corpus import as_extracted, stories
from tests.benchmarks.loading import Wanted, end, write
from tests.benchmarks.rows import Rows, first_ids

pytestmark = pytest.mark.django_db

UNION = "Selen Workers Union"
COMMITTEE = "Ministry of Defence of Brod"
TEXTS = (
    "SELEN - The port was shut.\n\n"
    "“We will not accept the port,” Dara Ivanova, director of the Selen Workers Union, said. "
    "“We reject the toll,” she added.\n\n"
    "Ivanova warned that at least 1,240 people were killed in Selen.\n\n"
    "Ilan Ivanova was near Selen at the time.",
    "“Nobody told us about the toll,” said Oren Maz. The Ministry of Defence of Brod was in Selen.\n\n"
    "“Let us be clear about it,” Maz insisted. “We urge all sides to respect the port.”\n\n"
    "The Selen Workers Union said in a statement that 30 trucks had entered in Selen.",
    "According to Dara Ivanova, 5 per cent of supplies had run out in Brod.",
)


def claim(speaker, text, value=None):
    is_body = speaker in (UNION, COMMITTEE)
    kind = "reported" if value else "quote"
    named = {"speaker": speaker, "speaker_type": "organization" if is_body else "person"}
    return named | {"kind": kind, "text": text, "value": value, "unit": None}


TRUTHS = (
    {
        "people": ["Dara Ivanova", "Ilan Ivanova"],
        "organizations": [UNION],
        "claims": [
            claim("Dara Ivanova", "We will not accept the port"),
            claim("Dara Ivanova", "We reject the toll"),
            claim("Dara Ivanova", "at least 1,240 people were killed in Selen", 1240),
        ],
    },
    {
        "people": ["Oren Maz"],
        "organizations": [COMMITTEE, UNION],
        "claims": [
            claim("Oren Maz", "Nobody told us about the toll"),
            claim("Oren Maz", "Let us be clear about it"),
            claim("Oren Maz", "We urge all sides to respect the port"),
            claim(UNION, "30 trucks had entered in Selen", 30),
        ],
    },
    {
        "people": ["Dara Ivanova"],
        "organizations": [],
        "claims": [
            claim("Dara Ivanova", "5 per cent of supplies had run out in Brod", 5),
        ],
    },
)


@pytest.fixture
def files(tmp_path):
    records = [
        {
            "url": f"https://tidings.example/{number}",
            "title": f"Port of Selen {number}",
            "outlet": "The Selen Observer",
            "published": None if number == 2 else f"2024-10-1{number}",
            "author": "" if number else "Staff",
            "text": text,
        }
        for number, text in enumerate(TEXTS)
    ]
    corpus, truth = tmp_path / "corpus.jsonl", tmp_path / "truth.jsonl"
    for path, rows in ((corpus, records), (truth, TRUTHS)):
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return corpus, truth


def load(files, with_initials=False):
    """As `loading.load` does it in two processes."""
    accession = Accession.objects.create(origin=files[0].name)
    rows = Rows(accession.pk, first_ids(), with_initials)
    for story in stories(*files):
        rows.add(story)
    made = rows.take()
    write(made)
    end(accession, made.seen)


def imported(files, monkeypatch):
    told = [as_extracted(story.incoming, story.truth) for story in stories(*files)]
    read = {extraction.document.text: extraction for extraction in told}
    monkeypatch.setattr(articles.extraction, "extract", lambda text, **given: read[text])
    return {what: count for what, count in import_paths([files[0]]).counts.items() if count}


RECORDS = (Figure, Article, Capture, Mention, Affiliation, Claim, Quantity, Measure)
DERIVED = (ArticleSearch, ClaimSearch, ClaimFingerprint)


def written():
    return {
        model.__name__: sorted(map(told, model._base_manager.all())) for model in RECORDS + DERIVED
    }


def told(record):
    """All that a record says, what it points at by what that is called."""
    return [
        (field.name, str(getattr(record, field.name)))
        for field in record._meta.concrete_fields
        if not isinstance(field, models.AutoField) and field.name not in ("added_at", "accession")
    ]


def test_a_load_writes_what_an_import_writes(files, monkeypatch):
    load(files)
    loaded = written()
    for model in reversed((*RECORDS, *DERIVED)):
        model._base_manager.all()._raw_delete("default")
    assert imported(files, monkeypatch) == {"created": 3}
    for name, rows in written().items():
        for one, other in zip(loaded[name], rows, strict=True):
            assert dict(one) == dict(other)


def test_several_processes_make_the_rows_that_one_makes(files, monkeypatch):
    monkeypatch.setattr(loading, "AT_ONCE", 1)
    accession = Accession.objects.create(origin="files").pk
    wanted = Wanted(*files, with_initials=True)
    alone, *both = [
        loading.batches(wanted, accession, first_ids(), number, processes)
        for number, processes in [(0, 1), (0, 2), (1, 2)]
    ]
    for number in range(len(TEXTS) + 1):
        one, other = next(alone), next(both[number % 2])
        for model, rows in one.rows.items():
            now = columns_written(model).index("added_at") if model is Article else None
            assert [row[:now] for row in rows] == [row[:now] for row in other.rows[model]]
        assert one.seen == other.seen


def test_an_import_of_what_was_loaded_changes_nothing(files, monkeypatch):
    load(files)
    before = written()
    assert imported(files, monkeypatch) == {"unchanged": 3}
    assert written() == before


def test_derived_anew_nothing_differs(files):
    load(files, with_initials=True)
    before = written()
    ids = list(Article.objects.values_list("pk", flat=True))
    assert not is_behind()
    facets.refresh(ids)
    search.refresh(ids)
    assert written() == before
    assert search.search_claims("D. Ivanova toll") != []


def test_what_comes_in_after_a_load_is_numbered_on(files):
    load(files)
    last = Article.objects.order_by("pk").last()
    assert Article.objects.create(identity="url:1", text="a", words_hash="a").pk > last.pk

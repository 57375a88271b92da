"""What is known of an article, and by whom: editor before manifest, page, text."""

import json
from datetime import date

import pytest

from articles import editing
from articles.extraction.dates import PartialDate
from articles.extraction.spans import Span
from articles.importing import Options, import_seeds
from articles.models import Article, Capture
from tests.importing.readings import Reading

pytestmark = pytest.mark.django_db

TEXT = "Port reopens\n\nSelen, 5 May 2024. The port is open, said Dara Ivanova."


@pytest.fixture
def collection(tmp_path):
    """A collection of one article; `describe` writes its table of the manifest."""
    folder = tmp_path / "collection"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "one.txt").write_text(TEXT)
    (folder / "authorities.toml").write_text(
        '[organizations.port-post]\nname = "Port Post"\ntype = "media"\n'
    )

    def describe(**facts):
        facts = {"file": "articles/one.txt", "sha256": Capture.fingerprint(TEXT.encode())} | facts
        lines = [f"{name} = {json.dumps(value)}" for name, value in facts.items()]
        (folder / "manifest.toml").write_text("\n".join(["[articles.one]", *lines]))
        report = import_seeds(folder, Options())
        return report, Article.objects.first()

    return describe


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def reads_date(program, day):
    reading = Reading(TEXT)
    extraction = reading.extraction(published=PartialDate(day))
    document = extraction.document._replace(headline=Span(0, 12))
    program.reads(reading, published=PartialDate(day))
    program.readings[TEXT] = extraction._replace(document=document)


def test_the_text_says_what_nobody_else_does(program, collection):
    reads_date(program, date(2024, 5, 5))
    _, article = collection()
    assert (article.headline, article.headline_start, article.headline_end) == (
        "Port reopens", 0, 12,
    )  # fmt: skip
    assert (article.published, article.published_basis) == (date(2024, 5, 5), "printed")


def test_the_manifest_stands_above_the_text(program, collection):
    reads_date(program, date(2024, 5, 5))
    _, article = collection(
        published="2024-05", published_basis="text", published_note="Looks back on April."
    )
    assert article.published_iso == "2024-05"
    assert (article.published_basis, article.published_note) == ("text", "Looks back on April.")
    assert program.told[-1]["published"] == PartialDate(date(2024, 5, 1), "month")


def test_an_editor_stands_above_the_manifest(program, collection, editor):
    _, article = collection(published="2024-05-05", published_basis="outside")
    editing.correct(article, {"published": date(2024, 5, 6), "published_precision": "day"}, editor)
    _, article = collection(published="2024-05-07", published_basis="outside")
    assert article.published == date(2024, 5, 6)
    assert program.told[-1]["published"] == PartialDate(date(2024, 5, 6))


def test_a_corrected_manifest_corrects_the_record(program, collection):
    collection(outlet="Port Post", outlet_basis="Printed on the page.")
    report, article = collection(outlet="Quay News", outlet_basis="Printed in the address.")
    assert report.counts["updated"] == 1
    assert (article.outlet.name, article.outlet_basis) == ("Quay News", "Printed in the address.")


def test_an_outlet_of_the_list_is_known_and_another_is_a_candidate(program, collection):
    _, article = collection(outlet="Port Post", outlet_basis="Printed on the page.")
    assert article.outlet.review == "checked"
    _, article = collection(outlet="Quay News", outlet_basis="Printed on the page.")
    assert (article.outlet.review, article.outlet.type) == ("found", "media")


def test_an_address_that_becomes_known_finds_the_article_from_then_on(program, collection):
    _, article = collection()
    assert article.identity.startswith("sha256:")
    _, same = collection(url="https://news.example/1")
    assert same == article
    assert same.identity.startswith("url:")


def test_the_day_of_publication_is_told_to_the_program_before_it_reads(program, collection):
    collection(published="2024-05-05", published_basis="outside")
    assert program.told[-1]["published"] == PartialDate(date(2024, 5, 5))
    collection(published="2024-05-06", published_basis="outside")
    assert program.told[-1]["published"] == PartialDate(date(2024, 5, 6))


def test_a_date_that_the_text_prints_is_not_told_back(program, collection):
    reads_date(program, date(2024, 5, 5))
    collection()
    told = len(program.told)
    report, _ = collection()
    assert report.counts["unchanged"] == 1
    assert len(program.told) == told


def test_a_file_that_differs_from_its_description_is_rejected(program, collection):
    report, article = collection(sha256="0" * 64)
    assert article is None
    (entry,) = report.rejected
    assert "one.txt" in entry.file
    assert "sha256" in entry.reason

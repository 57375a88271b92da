"""The collection that comes with the archive, taken in by the real program."""

import hashlib
import re
import tomllib
from collections import Counter

import pytest
from django.conf import settings

from articles import editing
from articles.importing import import_paths, import_seeds
from articles.models import (
    HISTORICAL,
    Accession,
    Affiliation,
    Answer,
    Article,
    Capture,
    Claim,
    Figure,
    Mention,
    Quantity,
    VariantName,
)
from articles.models.history import historical

SEEDS = settings.BASE_DIR / "seeds"
TEXTS = sorted((SEEDS / "articles").iterdir())
FROM_ARTICLES = (Claim, Mention, Quantity, Affiliation, VariantName, Answer)

pytestmark = pytest.mark.django_db


@pytest.fixture
def collection(seeds, db):
    return {capture.file_name[:3]: capture.article for capture in Capture.objects.all()}


@pytest.fixture
def editor(django_user_model):
    return django_user_model.objects.create(username="editor")


def everything():
    models = (Article, Capture, Accession, Figure, *FROM_ARTICLES)
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


# All that the five articles tell of who answered what, found by reading them.
ANSWERS = {
    ("003", "Russia", "dismissed", "there was a “excessive risk” of North Korea sending"),
    ("003", "Russia", "dismissed", "it was “extremely seemingly” that reviews that North Korean"),
    ("004", "United States", "not_confirmed", "North Korea had deployed troops"),
    ("004", "NATO", "not_confirmed", "North Korea had deployed troops"),
}


def test_what_the_articles_tell_to_be_answered_is_tied_to_it(collection):
    keys = {article.pk: key for key, article in collection.items()}
    found = {
        (keys[a.article_id], a.figure.name, a.kind, a.answered.content)
        for a in Answer.objects.all()
    }
    assert len(found) == len(ANSWERS)
    for key, by, kind, words in ANSWERS:
        assert any(row[:3] == (key, by, kind) and row[3].startswith(words) for row in found)
    (said,) = (
        Answer.objects.filter(figure__name="Russia")
        .order_by()
        .values_list("claim__content")
        .distinct()
    )
    assert said == ("the feedback as “faux information”",)


def test_five_articles_come_in_with_what_is_known_of_them(collection):
    assert [collection[key].title.split()[0] for key in sorted(collection)] == [
        "MEPs", "North", "Zelensky", "No", "Zelenskyy",
    ]  # fmt: skip
    assert [collection[key].published_iso for key in sorted(collection)] == [
        "2024-11-26", "2024-12", "2024-10-17", "2024-10-14", "2024-10-23",
    ]  # fmt: skip
    assert {article.published_basis for article in collection.values()} == {"text"}
    assert Counter(article.wording for article in collection.values()) == Counter(
        unchanged=3, translated=1, reworded=1
    )
    assert {key for key, article in collection.items() if article.captured} == {"002"}
    assert all(article.outlet.review == "checked" for article in collection.values())


def test_the_files_are_kept_byte_for_byte(collection):
    for path in TEXTS:
        capture = Capture.objects.get(file_name=path.name)
        assert capture.content == path.read_bytes()
        assert capture.article.text == path.read_text("utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name[:3])
def test_every_place_holds_the_words_of_its_record(collection, path):
    article = collection[path.name[:3]]
    assert article.claims.exists()
    for claim in article.claims.all():
        assert claim.content == " … ".join(article.text[a:b] for a, b in claim.pieces)
        if claim.speaker_start is not None:
            printed = article.text[claim.speaker_start : claim.speaker_end]
            assert claim.speaker_printed == printed
        if claim.cue_start is not None:
            assert article.text[claim.cue_start :].startswith(claim.cue)
    for mention in article.mentions.all():
        assert mention.printed_as == article.text[mention.start : mention.end]
    for quantity in article.quantities.all():
        assert quantity.printed == article.text[quantity.start : quantity.end]


def test_one_president_speaks_in_four_articles_under_one_record(collection):
    zelenskyy = Figure.objects.get(name="Volodymyr Zelenskyy")
    quoted_in = set(zelenskyy.claims.values_list("article", flat=True))
    assert quoted_in == {collection[key].pk for key in ("000", "002", "003", "004")}
    printed = set(Mention.objects.of(zelenskyy).values_list("printed_as", flat=True))
    assert {"Volodymr Zelenskyy", "Volodymyr Zelensky", "Zelenskyy", "Zelensky"} <= printed


def read_for_nothing(*args, **options):
    raise AssertionError("a text was read although nothing could have changed")


def test_importing_the_collection_again_reads_no_text_and_changes_nothing(collection, monkeypatch):
    before = everything()
    monkeypatch.setattr("articles.extraction.extract", read_for_nothing)
    report = import_seeds(SEEDS)
    assert report.counts["unchanged"] == report.total == 5
    assert everything() == before


def test_importing_the_collection_keeps_no_state_of_a_record(collection):
    assert [model for model in HISTORICAL if historical(model).objects.exists()] == []


def test_importing_its_files_by_path_keeps_what_the_manifest_said(collection):
    before = everything()
    assert import_paths([SEEDS / "articles"]).counts["unchanged"] == 5
    assert everything() == before


def test_corrections_and_rejections_survive_a_reading_with_another_program(
    collection, editor, monkeypatch
):
    corrected, rejected = Claim.objects.statements().order_by("pk")[:2]
    speaker = Figure.objects.get(name="António Guterres")
    editing.correct(corrected, {"speaker": speaker}, editor)
    editing.reject(rejected, editor)
    before = {row["id"]: row for row in everything()["Claim"]}
    monkeypatch.setattr("articles.importing.fingerprints.program", lambda: "another")
    import_seeds(SEEDS)
    assert {row["id"]: row for row in everything()["Claim"]} == before
    corrected.refresh_from_db()
    assert corrected.speaker == speaker


def test_an_editors_name_for_a_figure_stands_above_the_list(collection, editor):
    figure = Figure.objects.get(authority_key="viktor-orban")
    editing.correct(figure, {"name": "Viktor Mihály Orbán"}, editor)
    import_seeds(SEEDS)
    figure.refresh_from_db()
    assert figure.name == "Viktor Mihály Orbán"
    assert Figure.objects.filter(name__contains="Orbán").count() == 1


def test_the_list_names_its_figures_once_and_files_them_by_family_name(collection):
    listed = Figure.objects.exclude(authority_key=None)
    assert not [
        key for key, count in Counter(listed.values_list("key", "kind")).items() if count > 1
    ]
    filed = dict(listed.values_list("name", "sort_name"))
    assert filed["Kim Jong Un"] == "kim jong un"
    assert filed["Łukasz Kohut"] == "kohut lukasz"
    assert filed["Ursula von der Leyen"] == "von der leyen ursula"


def test_the_list_holds_no_misprint_of_the_articles():
    listed = (SEEDS / "authorities.toml").read_text("utf-8")
    misprints = ("Volodymr", "Kai Kallas", "BiedroĊ", "Ċukasz", "Policy Initiative", "Nationwide")
    assert not [words for words in misprints if words in listed]


def test_the_manifest_describes_each_file_and_says_how_each_fact_is_known():
    manifest = tomllib.loads((SEEDS / "manifest.toml").read_text("utf-8"))["articles"]
    assert len(manifest) == len(TEXTS) == 5
    for entry in manifest.values():
        content = (SEEDS / entry["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]
        assert re.match(r"\d{4}-\d{2}", entry["published"])
        for fact in ("outlet", "first_publisher", "published"):
            assert entry[f"{fact}_basis"]
        assert ("wording_evidence" in entry) and (
            bool(entry["wording_evidence"]) == (entry["wording"] != "unchanged")
        )

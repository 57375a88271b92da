"""Static files as they are served: one stylesheet, names that change with the content."""

import json
import re
from itertools import accumulate

import pytest
from django.core.files.storage import FileSystemStorage
from django.core.management import call_command

from newsarchive import static
from newsarchive.static import collect_if_changed, in_one_piece, seen_from_above
from tests.architecture import ROOT

SHEETS = {sheet: ROOT / "static" / sheet for sheet in static.STYLESHEETS}
ADMIN = ROOT / "static/css/admin"


@pytest.fixture
def as_served(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "newsarchive.static.OneStylesheetStorage"},
    }
    return settings.STATIC_ROOT


@pytest.fixture
def names(as_served):
    call_command("collectstatic", interactive=False, verbosity=0)
    return json.loads((as_served / "staticfiles.json").read_text())["paths"]


def test_names_change_with_the_content(names):
    assert re.fullmatch(r"css/site\.[0-9a-f]{12}\.css", names["css/site.css"])


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_stylesheet_is_in_one_piece(as_served, names, sheet):
    assert "@import" not in (as_served / names[sheet]).read_text()


def test_the_rules_for_readers_stand_in_layers(as_served, names):
    text = (as_served / names["css/site.css"]).read_text()
    assert text.startswith("@layer reset, tokens, base, layout, components, utilities;")
    for layer in ("reset", "tokens", "base", "layout", "components", "utilities"):
        assert f"@layer {layer} {{" in text


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_stylesheet_holds_the_rules_of_every_file_of_its_own(as_served, names, sheet):
    def bare(text):
        return re.sub(r"\s|url\([^)]*\)", "", text)

    served = bare((as_served / names[sheet]).read_text())
    parts = set((ROOT / "static/css").rglob("*.css")) - set(SHEETS.values())
    files = [path for path in parts if (ADMIN in path.parents) == (sheet == "css/admin.css")]
    assert files
    assert [path.name for path in files if bare(path.read_text()) not in served] == []


def test_files_are_compressed_beforehand(as_served, names):
    assert (as_served / f"{names['css/site.css']}.gz").exists()


def test_collecting_again_after_a_change_takes_it_in(as_served, settings, tmp_path):
    folder = tmp_path / "own"
    (folder / "css").mkdir(parents=True)
    (folder / "css/site.css").write_text('@import url("a.css") layer(base);\n')
    (folder / "css/a.css").write_text("p { margin: 1px; }\n")
    settings.STATICFILES_DIRS = [folder]
    assert collect_if_changed()
    (folder / "css/a.css").write_text("p { margin: 2px; }\n")
    assert collect_if_changed()
    names = json.loads((as_served / "staticfiles.json").read_text())["paths"]
    assert "2px" in (as_served / names["css/site.css"]).read_text()


def test_collecting_again_without_a_change_does_nothing(as_served):
    assert collect_if_changed()
    written = {path: path.stat().st_mtime_ns for path in as_served.rglob("*")}
    assert not collect_if_changed()
    assert {path: path.stat().st_mtime_ns for path in as_served.rglob("*")} == written


def test_other_rules_of_naming_count_as_a_change(as_served, settings):
    collect_if_changed()
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    assert collect_if_changed()


def test_rules_without_a_layer_stand_as_they_are(tmp_path):
    (tmp_path / "site.css").write_text('@import url("a.css");\nh1 { top: 0; }\n')
    (tmp_path / "a.css").write_text("p { top: 0; }\n")
    assert in_one_piece(FileSystemStorage(tmp_path), "site.css") == (
        "p { top: 0; }\n\nh1 { top: 0; }\n"
    )


def test_an_import_within_an_import_is_taken_in_too(tmp_path):
    (tmp_path / "parts").mkdir()
    (tmp_path / "site.css").write_text('@import url("parts/a.css") layer(base);')
    (tmp_path / "parts/a.css").write_text("@import url(b.css);")
    (tmp_path / "parts/b.css").write_text("p { background: url(../img/b.png); }")
    text = in_one_piece(FileSystemStorage(tmp_path), "site.css")
    assert text == '@layer base {\np { background: url("img/b.png"); }}'


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("url(a.png)", 'url("components/a.png")'),
        ("url('../a.png')", 'url("a.png")'),
        ('url("../../img/a.svg")', 'url("../img/a.svg")'),
        ("url(data:image/png;base64,AA)", "url(data:image/png;base64,AA)"),
        ("url(/static/a.png)", "url(/static/a.png)"),
        ("url(#shape)", "url(#shape)"),
    ],
)
def test_relative_addresses_are_rewritten_for_where_they_come_to_stand(address, seen):
    assert seen_from_above(address, "components") == seen


def test_the_braces_of_every_file_match():
    """Else its rules are taken for parts of another's, and browsers say nothing."""

    def is_whole(text):
        depths = list(accumulate((letter == "{") - (letter == "}") for letter in text))
        return min(depths) == 0 == depths[-1]

    files = list((ROOT / "static/css").rglob("*.css"))
    assert [path.name for path in files if not is_whole(path.read_text())] == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_stylesheets_are_those_that_pages_ask_for(sheet):
    bases = [ROOT / "templates" / name for name in ("base.html", "admin/base_site.html")]
    assert any(sheet in base.read_text() for base in bases)

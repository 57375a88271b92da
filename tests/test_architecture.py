"""The shape that ARCHITECTURE.md describes, held against the code; and the holding, tested."""

import subprocess
import sys

import pytest

from tests import architecture
from tests.architecture import APP, ARROWS, ROOT, python_files

PUBLIC_TEMPLATES = sorted(
    path
    for path in (ROOT / "templates").rglob("*.html")
    if path.relative_to(ROOT / "templates").parts[0] != "admin"
)
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
LONGEST_FILE = 400


def found_in(files, check):
    return [finding for path in files for finding in check(path)]


def test_every_part_has_its_arrows():
    parts = {architecture.part_of(path) for path in python_files() if path.parent != APP}
    parts |= {path.stem for path in APP.glob("*.py")} - {"__init__"}
    assert parts <= set(ARROWS), "a new part: say in tests/architecture.py what it may import"


def test_parts_import_only_along_the_arrows():
    assert found_in(python_files(), architecture.wrong_imports) == []


def test_only_importing_and_editing_write():
    assert found_in(python_files(), architecture.writes) == []


def test_extraction_loads_no_django():
    program = (
        "import sys, articles.extraction;"
        "print({name.partition('.')[0] for name in sys.modules} & {'django', 'psycopg', 'sqlite3'})"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "set()"


def test_the_project_package_knows_no_record():
    modules = [
        f"{path.name}: {module}"
        for path in python_files(ROOT / "newsarchive")
        for module, _ in architecture.imported(architecture.ast.parse(path.read_text()))
        if module.startswith("articles")
    ]
    assert modules == []


def test_no_file_names_a_machine_or_a_host_of_packages():
    files = architecture.files_of_the_repository()
    named = {path: architecture.machine_names(path) for path in files}
    assert {str(path.relative_to(ROOT)): names for path, names in named.items() if names} == {}


def test_no_file_is_called_after_nothing():
    nameless = {"helpers.py", "helper.py", "utils.py", "util.py", "misc.py", "common.py"}
    assert [
        path for path in python_files(ROOT) if path.name in nameless and ".venv" not in path.parts
    ] == []


def test_no_file_of_code_has_grown_too_long():
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text().splitlines())
        for path in python_files()
        if "lexicon" not in path.parts
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


@pytest.mark.parametrize("template", PUBLIC_TEMPLATES, ids=lambda path: path.stem)
def test_readers_see_no_workshop_words(template):
    assert architecture.workshop_words(template.read_text()) == []


def test_choices_that_readers_see_use_no_workshop_words():
    from articles.models import Article, Claim

    labels = [
        str(label)
        for model in (Article, Claim)
        for field in model._meta.get_fields()
        for _, label in getattr(field, "choices", None) or []
    ]
    assert [label for label in labels if architecture.WORKSHOP_WORDS.search(label)] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_templates_keep_text_from_outside_harmless(template):
    assert architecture.unsafe_markup(template.read_text()) == []


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_components_get_what_stands_in_the_call(template):
    assert architecture.includes_that_leak(template.read_text()) == []


# The checks themselves: each kind of leak, planted, is found.


@pytest.fixture
def plant(tmp_path):
    def write(name, text):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    return write


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("extraction/names.py", "import django"),
        ("extraction/names.py", "from articles.models import Figure"),
        ("extraction/names.py", "def later():\n    from django.db import models"),
        ("models/claim.py", "from articles.extraction.names import NameIndex"),
        ("models/claim.py", "from articles import facets"),
        ("models/claim.py", "from .figure import Figure"),
        ("facets/counting.py", "from articles.filters import ClaimFilter"),
        ("timeline.py", "from articles.search import search_claims"),
        ("views/claim.py", "import articles.importing.writing"),
        ("views/claim.py", "from articles.editing import correct"),
        ("admin/claim.py", "from articles.extraction import extract"),
        ("importing/running.py", "from articles.editing import correct"),
        ("views/home.py", "from newsarchive.accounts import make_editor"),
        ("newcomer/thing.py", "from articles.models import Claim"),
    ],
)
def test_an_import_against_the_arrows_is_found(plant, tmp_path, name, line):
    assert architecture.wrong_imports(plant(name, line), tmp_path)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("extraction/names.py", "import re\nfrom bs4 import BeautifulSoup"),
        ("extraction/names.py", "from articles.extraction.spans import Span"),
        ("models/claim.py", "from articles.extraction.dates import PartialDate"),
        ("models/claim.py", "from articles.models import dates"),
        ("importing/running.py", "from articles import facets, search"),
        ("management/commands/prepare.py", "from newsarchive.accounts import make_editor"),
    ],
)
def test_an_import_along_the_arrows_is_not_found(plant, tmp_path, name, line):
    assert architecture.wrong_imports(plant(name, line), tmp_path) == []


@pytest.mark.parametrize(
    "line",
    [
        "claim.save()",
        "claim.save(update_fields=['review'])",
        "form.save(commit=True)",
        "Claim.objects.create(content='x')",
        "Claim.objects.filter(pk=1).update(review='checked')",
        "Claim.objects.bulk_create(rows)",
        "Claim.objects.bulk_update(rows, ['review'])",
        "Claim.objects.get_or_create(content='x')",
        "Claim.objects.all().delete()",
        "cursor.execute('UPDATE articles_claim SET review = 1')",
        "insert_rows(Claim, rows)",
        "cursor.execute(f'delete from {table}')",
    ],
)
@pytest.mark.parametrize("name", ["views/claim.py", "admin/claim.py", "models/claim.py"])
def test_a_write_elsewhere_is_found(plant, tmp_path, name, line):
    assert architecture.writes(plant(name, line), tmp_path)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("importing/writing.py", "claim.save()"),
        ("editing/edits.py", "claim.save()"),
        ("facets/derived.py", "claims.update(is_statement=True)"),
        ("models/figure.py", "super().save(*args, **kwargs)"),
        ("admin/reviewed.py", "formset.save(commit=False)"),
        ("views/claim.py", "context.update({'claim': claim})"),
        ("views/claim.py", "digest.update(b'')"),
        ("views/claim.py", "'Update the record'"),
    ],
)
def test_what_is_no_write_is_not_found(plant, tmp_path, name, line):
    assert architecture.writes(plant(name, line), tmp_path) == []


@pytest.mark.parametrize(
    "text",
    [
        "cd /" + "work/main",
        "open('/" + "root/.cache/x')",
        "/" + "home/dara/archive",
        "--index" + "-url https://packages.example/simple",
        "https://files.python" + "hosted.org/x.whl",
        "see py" + "pi.org",
    ],
)
def test_a_machine_or_a_host_of_packages_is_found(plant, text):
    assert architecture.machine_names(plant("notes.md", text))


@pytest.mark.parametrize(
    "template",
    [
        "<p>3 candidates</p>",
        "<h1>Accession {{ import.pk }}</h1>",
        "<img alt='The capture' src='x.png'>",
        '<a aria-label="Figures">x</a>',
        '{% include "components/notice.html" with text="This text is reworded" only %}',
        '{{ name|default:"no candidate" }} {{ x|default:"a span of text" }}',
    ],
)
def test_a_workshop_word_is_found(template):
    assert architecture.workshop_words(template)


@pytest.mark.parametrize(
    "template",
    [
        "<figure class='figure'><span class='cue'>said</span></figure>",
        "{# the candidate #}{% comment %}capture{% endcomment %}<!-- accession -->",
        '{% if article.wording == "reworded" %}words replaced by software{% endif %}',
        '{% include "components/figure.html" with figure=figure only %}',
    ],
)
def test_a_workshop_word_that_nobody_sees_is_not_found(template):
    assert architecture.workshop_words(template) == []


@pytest.mark.parametrize(
    "template",
    [
        "{{ article.text|safe }}",
        "{% autoescape off %}{{ x }}{% endautoescape %}",
        '<p style="color: red">',
        '<a onclick="go()">',
        "<script>go()</script>",
        "<style>p {}</style>",
    ],
)
def test_unsafe_markup_is_found(template):
    assert architecture.unsafe_markup(template)


def test_an_include_with_the_whole_context_is_found():
    assert architecture.includes_that_leak('{% include "components/claim.html" with claim=claim %}')
    assert not architecture.includes_that_leak(
        '{% include "components/claim.html" with a=b only %}'
    )

"""What is read off the code to hold its shape: who imports whom, who writes, what readers see."""

import ast
import re
import sys
from pathlib import Path

from bs4 import BeautifulSoup, Comment

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "articles"

# Each part of the app, and what it may import of the others.
ARROWS = {
    "extraction": [],
    "models": [
        "extraction.spans",
        "extraction.dates",
        "extraction.folding",
        "extraction.lexicon.cues",
    ],
    "facets": ["models", "extraction.folding"],
    "search": ["models", "aligning", "extraction.folding", "extraction.lexicon.states"],
    "filters": ["models", "search", "facets", "extraction.folding"],
    "rows": ["models", "facets"],
    "drawings": [],
    "filling": [],
    "aligning": [],
    "timeline": ["models", "facets", "rows"],
    "citation": ["models"],
    "corrections": ["models"],
    "numbers": ["models", "facets", "drawings"],
    "exports": ["models", "citation", "numbers"],
    "feeds": ["models", "exports"],
    "withholding": ["models", "extraction.folding", "extraction.lexicon"],
    "reading": ["models", "facets"],
    "sitemaps": ["models"],
    "linked_data": ["models"],
    "importing": ["extraction", "models", "facets", "search", "withholding", "aligning"],
    "editing": [
        *("models", "facets", "search", "withholding"),
        *("extraction.spans", "extraction.decided"),
    ],
    "views": [
        *("filters", "facets", "rows", "search", "timeline", "numbers", "drawings"),
        *("citation", "corrections", "exports", "feeds", "withholding"),
        *("sitemaps", "linked_data", "filling"),
        "models",
        "extraction.spans",
        "extraction.quotations",
        "extraction.sentences",
    ],
    "admin": ["models", "editing", "importing", "search", "exports"],
    "management": [
        *("models", "importing", "editing", "facets", "search", "extraction"),
    ],
    "templatetags": ["models", "filling"],
    "rights": [],
    "urls": ["views"],
    "apps": [],
}
# Libraries that a part may use, where that is limited.
LIBRARIES = {"extraction": {"bs4", "lxml"}, "drawings": set(), "aligning": set()}

# `rights.py` holds operations of migrations.
WRITERS = ("importing", "editing", "migrations", "rights.py")
# They keep what they derive from records; `importing` and `editing` call them.
KEEPERS = {
    *("facets/derived.py", "facets/keeping.py"),
    *("models/loading.py", "search/index.py", "withholding/derived.py"),
}
WRITING = {
    *("save", "create", "bulk_create", "bulk_update", "update", "delete"),
    *("get_or_create", "update_or_create", "acreate", "asave", "adelete", "aupdate"),
    *("abulk_create", "abulk_update", "aget_or_create", "aupdate_or_create"),
}
WRITING_FUNCTIONS = {"insert_records", "insert_rows"}
WRITING_SQL = re.compile(
    r"\s{0,20}(insert into|update \S{1,100}\s+set|delete from|replace into|drop|truncate|alter) ",
    re.I,
)

WORKSHOP_WORDS = re.compile(
    r"\b(reworded|candidates?|spans?|captures?|accessions?|figures?|cues?|antecedents?|"
    r"quantity|quantities|offsets?|boilerplate|queryset|source|sources)\b",
    re.I,
)
VISIBLE_ATTRIBUTES = ("alt", "title", "aria-label", "placeholder", "content", "value", "label")

# What names a place where somebody works, or a host from which packages come.
MACHINE = re.compile(
    r"(?<![\w.])/(?:work|root|home/[a-z]\w{0,30})/"
    r"|pythonhosted[.]org|(?:test[.])?pypi[.](?:org|python)|registry[.]npmjs|deb[.]debian[.]org"
    r"|index[-]url|find[-]links|trusted[-]host",
    re.I,
)
NOT_OURS = {".git", ".venv", ".data", "build", "__pycache__", ".hypothesis"}


def python_files(folder=APP):
    return sorted(path for path in folder.rglob("*.py") if "migrations" not in path.parts)


def part_of(path, app=APP):
    return path.relative_to(app).parts[0].removesuffix(".py")


def imported(tree):
    """Every module that a file imports, in whatever corner, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            # `from articles import models` names a module; `from articles.models import X` does too.
            deeper = module == "articles"
            names = [f"{module}.{alias.name}" for alias in node.names] if deeper else [module]
            yield from ((name, node.lineno) for name in names)


def wrong_imports(path, app=APP):
    """Imports that no arrow allows, as `file:line imports module`."""
    part = part_of(path, app)
    return [
        f"{path.relative_to(app)}:{line} imports {module}"
        for module, line in imported(ast.parse(path.read_text()))
        if not allowed(part, module)
    ]


def allowed(part, module):
    if module.startswith("."):
        return False
    top, _, rest = module.partition(".")
    if top == "newsarchive":
        return part == "management"
    if top != "articles":
        libraries = LIBRARIES.get(part)
        return libraries is None or top in libraries or top in sys.stdlib_module_names
    return any(
        rest == target or rest.startswith(f"{target}.") for target in [part, *ARROWS.get(part, [])]
    )


def writes(path, app=APP):
    """Calls by which a file changes records, unless it is one that may, as `file:line call`."""
    inside = path.relative_to(app)
    if inside.parts[0] in WRITERS or inside.as_posix() in KEEPERS:
        return []
    tree = ast.parse(path.read_text())
    return [
        f"{inside}:{node.lineno} {ast.unparse(node)}" for node in ast.walk(tree) if writes_at(node)
    ]


def writes_at(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return bool(WRITING_SQL.match(node.value))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in WRITING_FUNCTIONS
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    return node.func.attr in WRITING and not is_of_another_kind(node)


def is_of_another_kind(call):
    """A set's or a digest's update, a form's save without commit, a model's call of its parent."""
    name, keywords = call.func.attr, {keyword.arg for keyword in call.keywords}
    if name in ("update", "delete"):
        return bool(call.args)
    if name == "save":
        calls_parent = ast.unparse(call.func.value) == "super()"
        uncommitted = any(
            keyword.arg == "commit" and ast.unparse(keyword.value) == "False"
            for keyword in call.keywords
        )
        return calls_parent or ("commit" in keywords and uncommitted)
    return False


def files_of_the_repository(folder=ROOT):
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        made = parts[0].endswith(("_cache", ".egg-info"))
        if path.is_file() and not made and not NOT_OURS & set(parts):
            yield path


def machine_names(path):
    """Places of one machine, and hosts of packages, that a text file names."""
    try:
        text = path.read_text()
    except UnicodeDecodeError:
        return []
    return [found.group() for found in MACHINE.finditer(text)]


def seen_by_readers(template):
    """The words that a template shows: text, attributes that are read, and sentences in its tags."""
    template = re.sub(r"{%\s*comment.*?endcomment\s*%}|{#.*?#}", " ", template, flags=re.S)
    tags = re.findall(r"{%.*?%}|{{.*?}}", template, flags=re.S)
    literals = [text for tag in tags for text in re.findall(r'"([^"]*)"', tag) if " " in text]
    page = BeautifulSoup(re.sub(r"{%.*?%}|{{.*?}}", " ", template, flags=re.S), "lxml")
    for hidden in page.find_all(string=lambda text: isinstance(text, Comment)):
        hidden.extract()
    attributes = [
        tag[name]
        for tag in page.find_all(True)
        for name in VISIBLE_ATTRIBUTES
        if tag.has_attr(name)
    ]
    return " ".join([page.get_text(" "), *attributes, *literals])


def workshop_words(template):
    return WORKSHOP_WORDS.findall(seen_by_readers(template))


def unsafe_markup(template):
    """What lets text from outside become markup, or breaks the content security policy."""
    return re.findall(
        r"\|\s*safe(?:seq)?\b|autoescape\s+off|\sstyle\s*=|\son[a-z]{3,20}\s*=|<style\b|<script\b(?![^>]*\bsrc=)",
        template,
    )


def includes_that_leak(template):
    """Components that are included with the whole context instead of what stands in the call."""
    found = re.findall(r"""{%\s*include\s+["']components/.*?%}""", template, flags=re.S)
    return [tag for tag in found if not re.search(r"\bonly\s*%}$", tag)]

"""All compiled patterns of the extraction, found by looking into its modules."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from articles import extraction

COMPILING = frozenset(
    "compile search match fullmatch split findall finditer sub subn template".split()
)


def modules() -> list[ModuleType]:
    names = (
        found.name for found in pkgutil.walk_packages(extraction.__path__, "articles.extraction.")
    )
    return [extraction, *map(importlib.import_module, names)]


def patterns() -> dict[str, re.Pattern]:
    """Name → pattern: those that stand in a module, in its tables, or behind a `@cache`."""
    found: dict[re.Pattern, str] = {}
    for module in modules():
        for name, value in vars(module).items():
            for pattern in _inside(_made(value)):
                found.setdefault(pattern, f"{module.__name__.rpartition('.')[2]}.{name}")
    return _numbered(found)


def _numbered(found: dict[re.Pattern, str]) -> dict[str, re.Pattern]:
    """A table's patterns share its name, and are told apart by their number."""
    named: dict[str, re.Pattern] = {}
    for pattern, name in found.items():
        number = sum(known.partition(" ")[0] == name for known in named)
        named[f"{name} {number}" if number else name] = pattern
    return named


def _made(value):
    """What a function without parameters gives that is cached, and so is a constant."""
    if hasattr(value, "cache_info") and not value.__wrapped__.__code__.co_argcount:
        return value()
    return value


def _inside(value) -> Iterator[re.Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from _inside(tuple(value.items()))
    elif isinstance(value, (tuple, list, set, frozenset)):
        for part in value:
            yield from _inside(part)


def compiled_out_of_sight(module: ModuleType) -> list[str]:
    """The patterns that a function compiles for itself, where `patterns` cannot find them."""
    return [
        ast.unparse(call)
        for function in ast.walk(ast.parse(Path(module.__file__).read_text()))
        if isinstance(function, ast.FunctionDef) and not _is_cached(function)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and _compiles(call.func)
    ]


def _is_cached(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(decorator) == "cache" for decorator in function.decorator_list)


def _compiles(called: ast.expr) -> bool:
    return (
        isinstance(called, ast.Attribute)
        and isinstance(called.value, ast.Name)
        and called.value.id == "re"
        and called.attr in COMPILING
    )

"""Lists of words are put together once, when they are read, and not for each word that is looked up."""

import ast
from pathlib import Path

import pytest

from articles import extraction

MODULES = sorted(Path(extraction.__file__).parent.rglob("*.py"))
JOINING = (ast.BitOr, ast.BitAnd, ast.Sub)


def joined_where_asked(code: str) -> list[str]:
    """The lists that are joined inside a function only to ask whether something is in them."""
    functions = [n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.FunctionDef)]
    asked = [
        comparison.comparators[-1]
        for function in functions
        for comparison in ast.walk(function)
        if isinstance(comparison, ast.Compare)
        and isinstance(comparison.ops[-1], ast.In | ast.NotIn)
    ]
    return [
        ast.unparse(node)
        for node in asked
        if isinstance(node, ast.BinOp) and isinstance(node.op, JOINING)
    ]


@pytest.mark.parametrize("module", MODULES, ids=[module.stem for module in MODULES])
def test_no_list_is_joined_for_each_word(module):
    assert joined_where_asked(module.read_text()) == []


def test_a_list_that_is_joined_where_asked_is_seen():
    assert joined_where_asked("def f(word):\n    return word in TITLES | {'the'}") == [
        "TITLES | {'the'}"
    ]

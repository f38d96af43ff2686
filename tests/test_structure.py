"""The imports go one way, and only the flow knows Prefect."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for folder in ("flows", "schemas") for path in (ROOT / folder).rglob("*.py"))
KNOW_PREFECT = ("normalise_news.py", "prefect_", "serve.py")
# What a layer may not import: sources and pages know nothing of extraction, extraction nothing of tables.
FORBIDDEN = {
    "schemas": ("flows",),
    "flows/extract": ("flows.tables", "flows.sources", "flows.page", "flows.commands", "flows.pipeline"),
    "flows/page": ("flows.tables", "flows.sources", "flows.extract", "flows.commands", "flows.pipeline"),
    "flows/sources": ("flows.tables", "flows.extract", "flows.commands", "flows.pipeline"),
    "flows/tables": ("flows.sources", "flows.page", "flows.extract", "flows.commands", "flows.pipeline"),
}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    place = path.relative_to(ROOT).as_posix()
    imported = set(_imports(path))
    for layer, forbidden in FORBIDDEN.items():
        if place.startswith(f"{layer}/"):
            assert not [name for name in imported if name.startswith(forbidden)]
    if not path.name.startswith(KNOW_PREFECT):
        assert not [name for name in imported if name.split(".")[0] == "prefect"]


def test_no_module_beside_the_flow_hides_one_of_pythons() -> None:
    names = {path.stem for path in (ROOT / "flows").iterdir()}
    assert not names & set(sys.stdlib_module_names) - {"__init__"}

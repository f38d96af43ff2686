"""The imports go one way, and only the flow knows Prefect."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for folder in ("flows", "schemas") for path in (ROOT / folder).rglob("*.py"))
KNOW_PREFECT = ("flows/normalise_news.py", "flows/orchestration/", "flows/commands/serve.py")
# What a layer may not import: sources and pages know nothing of extraction, extraction nothing of tables.
FORBIDDEN = {
    "flows/article": (
        "sources",
        "page",
        "language",
        "extractors",
        "link",
        "duplicates",
        "tables",
        "pipeline",
        "commands",
    ),
    "flows/page": ("sources", "extractors", "link", "duplicates", "tables", "pipeline", "commands"),
    "flows/sources": ("extractors", "link", "duplicates", "tables", "pipeline", "commands"),
    "flows/language": ("sources", "page", "extractors", "link", "duplicates", "tables", "pipeline", "commands"),
    "flows/extractors": ("sources", "page", "link", "duplicates", "tables", "pipeline", "commands"),
    "flows/link": ("sources", "page", "duplicates", "tables", "pipeline", "commands"),
    "flows/duplicates": ("sources", "page", "extractors", "link", "pipeline", "commands"),
    "flows/tables": ("sources", "page", "extractors", "link", "pipeline", "commands", "corrections", "quantities"),
    "flows/pipeline": ("commands", "orchestration", "quantities"),
    "flows/corrections": (
        "sources",
        "page",
        "extractors",
        "link",
        "pipeline",
        "commands",
        "orchestration",
        "quantities",
    ),
    "flows/quantities": ("sources", "page", "pipeline", "commands", "orchestration", "export"),
    "flows/display": ("report", "export", "commands", "orchestration"),
    "flows/report": ("sources", "page", "pipeline", "commands", "orchestration", "export"),
    "flows/export": ("sources", "page", "extractors", "link", "pipeline", "commands", "orchestration"),
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
            closed = tuple(f"newstables.{name}" for name in forbidden)
            assert not [name for name in imported if name.startswith(closed)]
    if place.startswith("schemas/"):
        assert not [name for name in imported if re.match(r"newstables\.(?!schemas)", name)]
    if not place.startswith(KNOW_PREFECT):
        assert not [name for name in imported if name.split(".")[0] == "prefect"]


def test_no_module_beside_the_flow_hides_one_of_pythons() -> None:
    names = {path.stem for path in (ROOT / "flows").iterdir()}
    assert not names & set(sys.stdlib_module_names) - {"__init__"}


def test_no_two_classes_share_a_name() -> None:
    found: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append(path.relative_to(ROOT).as_posix())
    assert not {name: places for name, places in found.items() if len(places) > 1}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "flows/orchestration/OPERATIONS.md"])
def test_the_places_that_a_page_names_are_there(page: str) -> None:
    named = re.findall(r"`((?:flows|schemas|tests)/[\w./*]+)`", (ROOT / page).read_text(encoding="utf-8"))
    assert not [name for name in named if not any(ROOT.glob(name.rstrip("/")))]

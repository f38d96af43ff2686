"""The code as it lies: imports go one way, only the flow knows Prefect, and what a lexicon lists is asked for."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
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


@dataclass
class Module:
    """What one file of code has: the names that it imports, its classes, and by what it may ask a lexicon."""

    imports: set[str] = field(default_factory=set)
    classes: list[str] = field(default_factory=list)
    attributes: set[str] = field(default_factory=set)
    strings: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def modules() -> dict[str, Module]:
    """Each file of code by its place."""
    paths = (path for folder in ("flows", "schemas") for path in (ROOT / folder).rglob("*.py"))
    return {path.relative_to(ROOT).as_posix(): _parsed(path) for path in sorted(paths)}


def _parsed(path: Path) -> Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = Module(classes=[node.name for node in tree.body if isinstance(node, ast.ClassDef)])
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.imports |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.imports |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
        elif isinstance(node, ast.Attribute):
            found.attributes.add(node.attr)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.strings.add(node.value)
    return found


def test_imports_go_one_way(modules: dict[str, Module]) -> None:
    for layer, forbidden in FORBIDDEN.items():
        inner = {place: module for place, module in modules.items() if place.startswith(f"{layer}/")}
        closed = tuple(f"newstables.{name}" for name in forbidden)
        assert inner and not _importing(inner, lambda name, closed=closed: name.startswith(closed)), layer
    schemas = {place: module for place, module in modules.items() if place.startswith("schemas/")}
    assert schemas and not _importing(schemas, lambda name: bool(re.match(r"newstables\.(?!schemas)", name)))


def test_only_the_flow_knows_prefect(modules: dict[str, Module]) -> None:
    others = {place: module for place, module in modules.items() if not place.startswith(KNOW_PREFECT)}
    assert not _importing(others, lambda name: name.split(".")[0] == "prefect")


def _importing(modules: dict[str, Module], is_forbidden: Callable[[str], bool]) -> dict[str, list[str]]:
    """The modules that import what is forbidden, with what."""
    found = {place: sorted(filter(is_forbidden, module.imports)) for place, module in modules.items()}
    return {place: names for place, names in found.items() if names}


def test_no_module_beside_the_flow_hides_one_of_pythons() -> None:
    names = {path.stem for path in (ROOT / "flows").iterdir()}
    assert not names & set(sys.stdlib_module_names) - {"__init__"}


def test_no_two_classes_share_a_name(modules: dict[str, Module]) -> None:
    found: dict[str, list[str]] = {}
    for place, module in modules.items():
        for name in module.classes:
            found.setdefault(name, []).append(place)
    assert not {name: places for name, places in found.items() if len(places) > 1}


SHARED = {"flows/", "flows/language/"}  # folders whose lexicons belong to no one package
READ_WHOLE = {"units.toml", "currencies.toml", "hedges.toml"}  # whose sections are members of one list


def test_every_list_of_a_lexicon_is_asked_for(modules: dict[str, Module]) -> None:
    lexicons = [path for path in sorted((ROOT / "flows").rglob("*.toml")) if path.name not in READ_WHOLE]
    assert len(lexicons) > 20
    attributes = set().union(*(module.attributes for module in modules.values()))
    unread = []
    for path in lexicons:
        folder = f"{path.parent.relative_to(ROOT).as_posix()}/"
        # What several packages read is asked for by its names anywhere, what is one package's only there.
        asking = [module for place, module in modules.items() if place.startswith(folder) or folder in SHARED]
        asked = attributes.union(*(module.strings for module in asking))
        for name, section in tomllib.loads(path.read_text(encoding="utf-8")).items():
            keys = section if isinstance(section, dict) else {}
            if not asked & {name, *(f"{name}_{key}" for key in keys)}:
                unread.append(f"{path.relative_to(ROOT).as_posix()} [{name}]")
    assert unread == []


SAME = 0.85  # of the words of two lists
FEWEST_WORDS = 5


def test_no_word_list_is_typed_twice() -> None:
    lists = [
        (f"{path.relative_to(ROOT).as_posix()} {'.'.join(keys)}", words)
        for path in sorted((ROOT / "flows").rglob("*.toml"))
        for keys, words in _word_lists(tomllib.loads(path.read_text(encoding="utf-8")))
        if len(words) >= FEWEST_WORDS
    ]
    assert len(lists) > 200
    twice = [
        (name, other)
        for (name, words), (other, words_) in combinations(lists, 2)
        if name.split()[0] != other.split()[0] and len(words & words_) > SAME * len(words | words_)
    ]
    assert twice == []


def _word_lists(section: dict[str, Any], keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    """The lists of a lexicon by their keys; of a table of words, the words."""
    for key, value in section.items():
        if isinstance(value, dict):
            yield from _word_lists(value, (*keys, key))
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            yield (*keys, key), set(value)
    yield keys, {key for key, value in section.items() if not isinstance(value, list | dict)}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "flows/orchestration/OPERATIONS.md"])
def test_the_places_that_a_page_names_are_there(page: str) -> None:
    named = re.findall(r"`((?:flows|schemas|tests)/[\w./*]+)`", (ROOT / page).read_text(encoding="utf-8"))
    assert not [name for name in named if not any(ROOT.glob(name.rstrip("/")))]


TOP = {"flows", "schemas", "data", "tests", "pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"}
TOP |= {"Makefile", "Dockerfile", "compose.yaml", "prefect.yaml", "requirements.lock"}


def test_nothing_lies_at_the_top_that_nobody_looks_for_there() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("no checkout of git")
    names = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP

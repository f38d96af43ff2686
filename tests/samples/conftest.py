"""Names for the cases of the sample tests, and the cases that the extractors do not read rightly yet."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_make_parametrize_id(val: object) -> str | None:
    """Sets by their members, "..." as any; pytest's own way for the rest."""
    if isinstance(val, set):
        return ", ".join(sorted(map(str, val)))
    return "any" if val is ... else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expect the failures that not_yet.toml lists; a case that passes after all must leave the list."""
    not_yet = tomllib.loads((HERE / "not_yet.toml").read_text(encoding="utf-8"))
    here = [item for item in items if item.path.parent == HERE]
    for reason, cases in not_yet.items():
        for case in cases:
            for item in here:
                if item.name == case:
                    item.add_marker(pytest.mark.xfail(strict=True, reason=reason))

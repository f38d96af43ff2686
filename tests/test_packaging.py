"""What a user installs: one import name, whole, whatever folders lie around it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def _packages() -> set[str]:
    """Every folder of code by the name that it is imported by."""
    found = {"newstables", "newstables.schemas"}
    for init in (ROOT / "flows").rglob("*/__init__.py"):
        found.add(".".join(["newstables", *init.parent.relative_to(ROOT / "flows").parts]))
    return found


def test_every_package_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(project["tool"]["setuptools"]["packages"]) == _packages()


def test_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "flows").rglob("*.py")}
    assert not [str(folder) for folder in folders if not (folder / "__init__.py").exists()]


def test_ones_own_flows_and_schemas_are_not_in_the_way(tmp_path: Path) -> None:
    for name in ("flows", "schemas"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError('not this one')", encoding="utf-8")
    code = "import newstables.schemas, newstables.pipeline.stages; print(newstables.schemas.TABLES[0].name)"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["articles"]

"""What a user installs: one import name, whole, whatever folders lie around it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import newstables

ROOT = Path(__file__).parents[1]
EXTRACT = "import newstables; print(newstables.extract('About 40 people were hurt.').claims.value[0])"


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


def _python(code: str, folder: Path, **environment: str) -> str:
    command = [sys.executable, "-c", code]
    environment = {**os.environ, **environment}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


def test_importing_newstables_imports_nothing_heavy(own_packages: Path) -> None:
    heavy = {"pandas", "pyarrow", "numpy", "prefect"}
    code = f"import sys, newstables; dir(newstables); print(*{heavy} & sys.modules.keys())"
    assert _python(code, own_packages).split() == []


def test_ones_own_flows_and_schemas_are_not_in_the_way_and_only_run_imports_prefect(own_packages: Path) -> None:
    code = (
        f"{EXTRACT}; import sys; newstables.show(newstables.extract('Nothing.'))._repr_html_(); newstables.read;"
        "print('prefect' in sys.modules); newstables.run"
    )
    assert _python(code, own_packages).split() == ["40.0", "False"]


def test_every_function_is_there_and_documented() -> None:
    assert set(newstables.__all__) <= set(dir(newstables))
    assert all(getattr(newstables, name).__doc__ for name in newstables.__all__)
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        newstables.extrakt  # noqa: B018


@pytest.mark.slow
def test_a_wheel_works_from_any_folder(own_packages: Path, tmp_path: Path) -> None:
    pytest.importorskip("setuptools", minversion="77")
    copy = tmp_path / "source"
    shutil.copytree(
        ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "*.egg-info", "tests", "data")
    )
    build = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"
    command = [sys.executable, "-c", build, tmp_path]
    built = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=True).stdout.split()[-1]
    with zipfile.ZipFile(tmp_path / built) as wheel:  # a wheel of pure Python is installed by being unpacked
        wheel.extractall(tmp_path / "site")
    value, place = _python(
        f"{EXTRACT}; print(newstables.__file__)", own_packages, PYTHONPATH=str(tmp_path / "site")
    ).split()
    assert Path(place).is_relative_to(tmp_path / "site")
    assert value == "40.0"

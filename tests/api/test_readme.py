"""The README's "From Python", line by line as it stands there, in a folder with packages of the user's own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newstables
from newstables.orchestration.local_server import LocalServer

ROOT = Path(__file__).parents[2]


README = (ROOT / "README.md").read_text(encoding="utf-8")


def _code(section: str) -> str:
    match = re.search(r"```python\n(.*?)```", README.split(section)[1], re.DOTALL)
    assert match
    return match[1]


def test_the_lines_of_the_readme_work(
    own_packages: Path, prefect_environment: dict[str, str], prefect_server: LocalServer
) -> None:
    environment = {**prefect_environment, "PREFECT_API_URL": prefect_server.api_url}

    def run(code: str) -> str:
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, cwd=own_packages, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    shutil.copytree(ROOT / "data" / "articles", own_packages / "data" / "articles")
    out = run(_code("## From Python"))
    assert "31 people" in out
    assert "24 articles new," in out
    assert len(list((own_packages / "data" / "tables" / "claims").glob("month=*"))) > 5

    said = README.split("`make tables` ends with:")[1].split("```")[1]
    rows = {name: int(count) for name, count in re.findall(r"^(\w+) +(\d+) rows?$", said, re.MULTILINE)}
    assert list(rows) == ["articles", "actors", "claims", "dates", "rejects"]
    for name, count in rows.items():  # rules change, and the README follows
        assert abs(len(newstables.read(own_packages / "data" / "tables", name)) - count) <= 0.1 * count, name
    assert "text" in run(said.split("\n\n")[-1])

    pytest.importorskip("duckdb")
    pytest.importorskip("polars")
    lines = _code("**Other tools.**").splitlines()
    assert "unit" in run("import duckdb, polars\n" + "\n".join(f"print({line})" for line in lines))


def test_every_function_is_in_the_readme() -> None:
    section = README.split("## From Python")[1].split("\n## ")[0]
    functions = [name for name in newstables.__all__ if name.islower()]
    assert not [name for name in functions if f"| `{name}(" not in section]

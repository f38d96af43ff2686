"""The README's "From Python", line by line as it stands there, in a folder with packages of the user's own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newstables

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_the_lines_of_the_readme_work(own_packages: Path, prefect_environment: dict[str, str]) -> None:
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("## From Python")[1]
    match = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert match
    shutil.copytree(ROOT / "data" / "articles", own_packages / "data" / "articles")
    command = [sys.executable, "-c", match[1]]
    done = subprocess.run(command, cwd=own_packages, env=prefect_environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "31 people" in done.stdout
    assert "24 articles new," in done.stdout
    assert len(list((own_packages / "data" / "tables" / "claims").glob("month=*"))) > 5


def test_every_function_is_in_the_readme() -> None:
    section = (ROOT / "README.md").read_text(encoding="utf-8").split("## From Python")[1].split("\n## ")[0]
    functions = [name for name in newstables.__all__ if name.islower()]
    assert not [name for name in functions if f"| `{name}(" not in section]

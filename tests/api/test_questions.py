"""The README's questions: what stands there is run on the samples, and prints what stands below it.

Where rows of the samples changed on purpose, `python -m tests.api.test_questions` writes down what is printed now.
"""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tables.runs import run

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
_BLOCKS = re.compile(r"```python\n(?P<code>.*?)```\n(?:\n```\n(?P<printed>.*?)```\n)?", re.DOTALL)


def _section(page: str) -> str:
    return page.split("## Questions, answered with pandas\n")[1].split("\n## ")[0]


def _answered(folder: Path, section: str) -> Iterator[tuple[str, str]]:
    """What each question's lines ought to print, and what they print in a folder with data/tables."""
    known: dict[str, Any] = {}
    with contextlib.chdir(folder):
        for block in _BLOCKS.finditer(section):
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                exec(block["code"], known)
            lines = [line.rstrip() + "\n" for line in said.getvalue().splitlines()]
            yield block["printed"] or "", "".join(lines)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("questions")
    run(made / "data" / "tables", ROOT / "data" / "articles")
    return made


def test_the_questions_of_the_readme_are_answered(folder: Path) -> None:
    answers = list(_answered(folder, _section(README.read_text(encoding="utf-8"))))
    assert len(answers) == 6  # what all begin with, and five questions
    for printed, answer in answers:
        assert answer == printed, "python -m tests.api.test_questions"
    said = "".join(answer for _, answer in answers)
    assert "31.0" in said and "A minister at prayer" in said  # so that nobody writes down what is no answer


def test_each_question_takes_some_ten_lines() -> None:
    blocks = list(_BLOCKS.finditer(_section(README.read_text(encoding="utf-8"))))
    assert max(block["code"].count("\n") for block in blocks) <= 10


def _write() -> None:
    page = README.read_text(encoding="utf-8")
    section = _section(page)
    with tempfile.TemporaryDirectory() as made:
        run(Path(made) / "data" / "tables", ROOT / "data" / "articles")
        answers = iter(list(_answered(Path(made), section)))

    def written(block: re.Match[str]) -> str:
        _, answer = next(answers)
        return block[0] if block["printed"] is None else f"```python\n{block['code']}```\n\n```\n{answer}```\n"

    README.write_text(page.replace(section, _BLOCKS.sub(written, section)), encoding="utf-8")


if __name__ == "__main__":
    _write()

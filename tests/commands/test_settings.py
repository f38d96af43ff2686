"""newstables.toml beside the tables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newstables import cli
from newstables.commands import run, serve


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the command would do, in place of doing it."""
    seen: dict[str, Any] = {}

    def remember(options: Any) -> int:
        seen.update(vars(options))
        return 0

    monkeypatch.setattr(run, "main", remember)
    monkeypatch.setattr(serve, "main", remember)
    return seen


def _settings(tables: Path, text: str) -> Path:
    tables.mkdir(exist_ok=True)
    (tables / "newstables.toml").write_text(text, encoding="utf-8")
    return tables


def test_the_file_sets_what_the_line_does_not(tmp_path: Path, asked: dict[str, Any]) -> None:
    tables = _settings(
        tmp_path / "tables",
        """
        inputs = ["../inbox", "s3://mill/in"]
        workers = 3
        strict = true
        keep-listings = true
        time-limit = 5
        since = "2024-05-01"
        actors = ["mine.csv"]
        [fields]
        text = "body"
        """,
    )
    assert cli.main(["run", "--tables", str(tables), "--workers", "2", "--no-strict"]) == 0
    assert asked["inputs"] == [str(tables / "../inbox"), "s3://mill/in"]
    assert (asked["workers"], asked["strict"], asked["keep_listings"]) == (2, False, True)
    assert (asked["time_limit"], asked["since"], asked["fields"]) == (5.0, "2024-05-01", {"text": "body"})
    assert asked["actors"] == [str(tables / "mine.csv")]
    assert cli.main(["serve", "other", "--tables", str(tables), "--every", "15m", "--actors", "ours.csv"]) == 0
    assert (asked["inputs"], asked["actors"], asked["workers"]) == (["other"], ["ours.csv"], 3)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("wrokers = 2", "there is no key 'wrokers'; the keys are actors, address"),
        ("workers = true", "workers is a whole number"),
        ("workers = 0", "workers is above 0"),
        ("time-limit = -1", "time-limit is above 0"),
        ('strict = "yes"', "strict is true or false"),
        ('inputs = "inbox"', 'inputs is a list of texts: inputs = ["…"]'),
        ('runner = "ray"', "runner is processes or dask"),
        ("workers = ", "Invalid value"),
    ],
)
def test_what_cannot_be_meant(text: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = _settings(tmp_path / "tables", text)
    assert cli.main(["run", str(tmp_path), "--tables", str(tables)]) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert str(tables / "newstables.toml") in said


def test_what_runs_are_asked_is_json(tmp_path: Path) -> None:
    """The schedule is kept by Prefect's server."""
    tables = _settings(tmp_path / "tables", "workers = 1")
    seen: list[Any] = []
    parser_main = run.main
    run.main = lambda options: seen.append(run._parameters(options)) or 0  # type: ignore[assignment]
    try:
        cli.main(["run", str(tmp_path), "--tables", str(tables), "--since", "2024-05-01", "--at-most", "5"])
    finally:
        run.main = parser_main
    assert json.loads(json.dumps(seen[0]))["since"] == "2024-05-01"

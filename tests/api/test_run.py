"""newstables.run: arguments that cannot work are refused before anything begins, by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import newstables


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"tables": ""}, "tables names nothing"),
        ({"workers": 0}, "workers=0 is no whole number"),
        ({"at_most": 0, "reprocess": True}, "at_most=0 is no whole number"),
        ({"at_most": 5}, "at_most goes with reprocess"),
        ({"since": "May"}, "since='May' is no day"),
        ({"runner": "threads"}, "runner='threads' is neither"),
        ({"inputs": "missing.jsonl"}, "missing.jsonl: no such file or folder"),
        ({"fields": {"txt": "story"}}, "no field txt"),
    ],
)
def test_what_cannot_work_is_refused(
    arguments: dict[str, Any], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match=words):
        newstables.run(**{"inputs": ".", "tables": "tables", **arguments})
    assert not list(tmp_path.iterdir())

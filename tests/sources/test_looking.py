"""The process that asks for sizes and times finds what we would, and is missed by nobody where it fails."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from newstables.records import Look, Reject
from newstables.sources import finding, folder, looking
from newstables.sources.files import Folder, Neighbours
from newstables.sources.looking import Looker


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of a few files that come by threes, so that the process is asked for most of them."""
    monkeypatch.setattr(folder, "_AT_ONCE", 3)
    monkeypatch.setattr(looking, "_AFTER", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    for number in range(40):
        path = tmp_path / "inbox" / f"{number // 8}" / f"{number:02}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x" * number)
        os.utime(path, ns=(1, 1_700_000_000_000_000_001 + number))
    return tmp_path / "inbox"


def _expected(inbox: Path) -> list[Look]:
    files = sorted(path for path in inbox.rglob("*.html"))
    return [(str(path), str(path.relative_to(inbox)), path.stat().st_size, path.stat().st_mtime_ns) for path in files]


def _found(inbox: Path) -> Iterator[Look | Reject]:
    for sighted in finding.look([str(inbox)]):
        yield from [sighted] if isinstance(sighted, Reject) else sighted


def test_files_are_what_they_are(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = []
    answer = Looker.answer
    monkeypatch.setattr(Looker, "answer", lambda self: answers.append(answer(self)) or answers[-1])
    assert list(_found(inbox)) == _expected(inbox)
    assert len(answers) > 10
    assert all(answers)


def test_names_beyond_ascii_are_found_too(inbox: Path) -> None:
    (inbox / "2" / "é.html").write_text("odd")
    assert list(_found(inbox)) == _expected(inbox)


def test_files_that_go_meanwhile(inbox: Path) -> None:
    with Looker() as looker:
        for names in ["00.html"], ["01.html", "gone.html", "02.html"], ["03.html"]:
            few = Neighbours(Folder(str(inbox / "0"), "0"), names)
            few.ask(looker)
            files, *rejects = few.looks(looker)
            assert [file[1] for file in files] == [f"0/{name}" for name in names if name != "gone.html"]
            assert [reject.source_id for reject in rejects] == [f"0/{name}" for name in names if name == "gone.html"]


@pytest.mark.parametrize("when", [0, 10, 25])
def test_a_process_that_is_killed_costs_nothing(when: int, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    start = looking._start

    def note() -> Popen[bytes]:
        process = start()
        started.append(process.pid)
        return process

    monkeypatch.setattr(looking, "_start", note)
    files = []
    for number, file in enumerate(_found(inbox)):
        files.append(file)
        if number == when:
            os.kill(started[0], signal.SIGKILL)
    assert files == _expected(inbox)


def test_it_ends_with_the_walk(inbox: Path) -> None:
    found = _found(inbox)
    next(found)
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if not children.exists():
        pytest.skip("no /proc here")
    before = children.read_text().split()
    found.close()  # type: ignore[attr-defined]
    assert len(children.read_text().split()) < len(before)


def test_where_pipes_are_small_nobody_waits(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_holds", lambda _: 4096)
    monkeypatch.setattr(Looker, "answer", None)
    assert list(_found(inbox)) == _expected(inbox)

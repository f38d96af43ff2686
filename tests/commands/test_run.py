"""`newstables run`: how it is asked, and what it says."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newstables
from newstables.cli import main
from newstables.commands.reporting import print_summary, shown_progress
from newstables.options import problem_with
from newstables.orchestration.progress import Progress
from newstables.tables.place import named
from newstables.tables.summary import Summary
from tests.tables import runs
from tests.tables.runs import write_records

ROOT = Path(__file__).parents[2]


def test_an_argument_that_is_none_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong, said in (
        (["run", "--since", "tomorrow"], "'tomorrow' is no day; write it as 2024-05-01"),
        (["forget", "--before", "tomorrow"], "'tomorrow' is no day; write it as 2024-05-01"),
        (["run", "--reprocess", "--at-most", "0"], "'0' is no whole number of 1 or more"),
        (["fetch", "http://127.0.0.1/feed", "--delay", "soon"], "'soon' is no number between 0 and 3600"),
        (["runs", "--last", "-3"], "'-3' is no whole number of 1 or more"),
        (["runs", "--last", "all"], "'all' is no whole number of 1 or more"),
    ):
        with pytest.raises(SystemExit, match="2"):
            main(wrong)
        assert said in capsys.readouterr().err
    assert main(["run", "--at-most", "5"]) == 2
    assert "--at-most goes with --reprocess" in capsys.readouterr().err


def test_what_is_missing_or_no_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert main(["run", str(tmp_path / "missing")]) == 2
    assert "missing: no such file or folder" in capsys.readouterr().err
    assert main(["run", str(tmp_path), "--tables", str(tmp_path / "file")]) == 2
    assert "is a file; name a folder" in capsys.readouterr().err
    assert main(["run", str(tmp_path), "--tables", os.fsdecode(b"caf\xe9")]) == 2
    assert "no UTF-8; name another" in capsys.readouterr().err
    assert main(["run", str(tmp_path), "--fields", "txet=body"]) == 2
    assert "no field txet" in capsys.readouterr().err
    for wrong in (["--workers", "0"], ["--workers", "two"], ["--fields", "text"], ["--fields", "text=body,"]):
        with pytest.raises(SystemExit) as exit:
            main(["run", str(tmp_path), *wrong])
        assert exit.value.code == 2


def test_tables_where_a_run_would_read_them_are_wrong_usage(tmp_path: Path) -> None:
    for folder in ("articles/2024", "claims", "inbox"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "articles" / "page.txt").touch()
    here = str(tmp_path)
    for inputs, tables in (
        (here, f"{here}/../{tmp_path.name}"),
        (f"{here}/articles", here),  # where the table of that name would lie
        (f"{here}/articles/2024/", here),
        (f"{here}/articles/page.txt", here),
        (f"{here}/inbox/../claims", here),
        ("s3://news/in", "s3://news/in/tables"),
        ("s3://news/in/articles", "s3://news/in/"),
    ):
        assert "to be read as articles" in (problem_with([inputs], named(tables), {}, [], None) or ""), (inputs, tables)
    for inputs, tables in (
        (f"{here}/inbox", here),
        (f"{here}/articles", f"{here}/tables"),
        (here, f"{here}/tables"),  # passed over
        ("-", here),
        ("s3://news/in", "s3://news/in-tables"),
        ("s3://news/in/articles-2024", "s3://news/in"),
    ):
        assert problem_with([inputs], named(tables), {}, [], None) is None, (inputs, tables)


def test_a_folder_around_tables_holds_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "articles").mkdir()  # of inputs
    for line in (["check"], ["quantities"], ["report"], ["export", "--format", "csv"], ["runs"]):
        assert main([line[0], str(tmp_path), *line[1:]]) == 2
        assert "holds no tables; make some by: newstables run" in capsys.readouterr().err
    with pytest.raises(FileNotFoundError, match="holds no tables"):
        newstables.read(tmp_path, "articles")
    assert [path.name for path in tmp_path.iterdir()] == ["articles"]


def test_the_summary_tells_rows_articles_time_and_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    rows = {"articles": 12_345, "actors": 2, "claims": 3, "dates": 4, "rejects": 0}
    print_summary(Summary(Path("out"), rows, new=7, changed=6, unchanged=5), 3.21)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["articles  12,345 rows", "actors         2 rows"]
    assert "articles: 7 new, 6 changed, 5 unchanged, 0 rejected" in lines
    assert "3.2 seconds; the tables are in out" in lines
    assert "import pandas as pd" in lines
    assert not [line for line in lines if "rejects" in line and "rows" not in line]


def test_summary_of_a_run_over_nothing_new(capsys: pytest.CaptureFixture[str]) -> None:
    summary = Summary(
        Path("out"), {"articles": 5}, unchanged=5, rejected=4, reasons={"empty": 1, "binary": 3}, left_out=2, repeated=1
    )
    summary.barren = ["inbox"]
    print_summary(summary, 3.21)
    said = capsys.readouterr().out
    assert "rejected: binary 3, empty 1; which, and what to do: newstables rejects out" in said
    assert "left out: 2 files are no article by name" in said
    assert "nothing found: inbox holds no file that could be an article" in said
    assert "repeated: 1 record with" in said
    assert "pandas" not in said


def test_the_reader_of_the_output_may_go_away(tmp_path: Path) -> None:
    command = f"{sys.executable} -m newstables.cli rejects {tmp_path} | head -0; echo ${{PIPESTATUS[0]}}"
    write_records(tmp_path / "in.jsonl", [{"id": str(n)} for n in range(5_000)])
    runs.run(tmp_path, tmp_path / "in.jsonl")
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_tables_elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        main(["run", str(tmp_path), "--tables", "https://mill.example/tables"])
    assert exit.value.code == 2
    assert "https://mill.example/tables: nothing can be written to a web address" in capsys.readouterr().err
    assert named((tmp_path / "my tables").as_uri()) == tmp_path / "my tables"


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        main(["--version"])
    assert exit.value.code == 0
    assert capsys.readouterr().out.startswith("newstables ")


def test_lines_of_progress_come_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    with shown_progress() as show:
        for step in range(1, 31):
            now = float(step)
            show(Progress(found=30_000, done=step * 1_000, records=step * 500, rejected=step // 20))
    assert capsys.readouterr().err.splitlines() == [
        "5,000 records read, 33%",
        "10,000 records read, 1 rejected, 67%",
        "15,000 records read, 1 rejected, 100%",
    ]


def test_actors_of_the_users_own_are_checked_before_anything_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("nome,kind\nLakeside Fire Crew,organisation\n")
    assert main(["run", str(tmp_path), "--tables", str(tmp_path / "t"), "--actors", str(mine)]) == 2
    assert "mine.csv" in capsys.readouterr().err
    assert main(["run", str(tmp_path), "--tables", str(tmp_path / "t"), "--actors", "nobody.csv"]) == 2
    assert "nobody.csv: no such file" in capsys.readouterr().err
    assert not (tmp_path / "t").exists()

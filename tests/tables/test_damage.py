"""Files that a disk has spoilt: they are set aside and named, and what they held comes back."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from newstables.cli import main
from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.tables.repair import DAMAGED
from newstables.tables.state import STATE_FILE
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests.tables.runs import TABLES, record, rows, run, write_records


def _two_months(tmp_path: Path) -> Path:
    return write_records(tmp_path / "in.jsonl", (record(n, day=f"2024-0{n % 2 + 4}-06") for n in range(6)))


@pytest.mark.parametrize("table", TABLES)
def test_a_truncated_file_is_set_aside_and_its_rows_are_made_again(table: str, tmp_path: Path) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    run(tables, source)
    before = rows(tables)
    path = next((tables / table / "month=2024-04").iterdir())
    path.write_bytes(path.read_bytes()[:-30])
    summary = run(tables, source)
    assert len(summary.damaged) == 1 and str(path) in summary.damaged[0] and "newstables check" in summary.damaged[0]
    assert (tables / DAMAGED / path.relative_to(tables)).exists()
    assert (summary.new, summary.reprocessed, summary.unchanged) == (0, 3, 3)
    assert rows(tables) == before
    assert verify(tables).problems == []
    assert run(tables, source).damaged == []


@pytest.mark.parametrize("command", ["quantities", "compact", "forget"])
def test_whatever_sets_a_file_aside_says_so(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    run(tables, source)
    path = next((tables / "claims" / "month=2024-04").iterdir())
    path.write_bytes(path.read_bytes()[:-30])
    arguments = ["nobody", "--tables", str(tables)] if command == "forget" else [str(tables)]
    assert main([command, *arguments]) == (1 if command == "forget" else 0)
    assert f"{path} was damaged and is set aside" in capsys.readouterr().err


def test_damage_that_leaves_the_size_is_named_when_it_is_met(tmp_path: Path) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    run(tables, source)
    before = rows(tables)
    path = next((tables / "claims" / "month=2024-04").iterdir())
    path.write_bytes(b"\0" * path.stat().st_size)
    # A changed article, whose earlier rows have to be taken out of that file.
    write_records(source, [record(0, "Crews freed 31 people.", day="2024-04-06"), *(record(n) for n in range(1, 6))])
    with pytest.raises(OSError, match=r"claims.*is damaged.*run again"):
        run(tables, source)
    write_records(source, (record(n, day=f"2024-0{n % 2 + 4}-06") for n in range(6)))
    run(tables, source)
    assert {name: len(found) for name, found in rows(tables).items()} == {n: len(f) for n, f in before.items()}
    assert verify(tables).problems == []


def test_a_lost_index_and_a_spoilt_file_at_once(tmp_path: Path) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    run(tables, source)
    before = rows(tables)
    (tables / STATE_FILE).unlink()
    next((tables / "articles" / "month=2024-05").iterdir()).write_bytes(b"PAR1 and nothing else")
    summary = run(tables, source)
    assert (summary.new, summary.unchanged, len(summary.damaged)) == (3, 3, 1)
    assert rows(tables) == before
    assert verify(tables).problems == []


def test_a_run_that_was_cut_off_leaves_nothing_to_complain_of(tmp_path: Path) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    options = RunOptions((str(source),), tables, 1, "first")
    with Store.open(tables, options.run_id) as store:
        for batch in make_plan(options, store).batches():
            store.commit(process_batch(batch))
    assert not (tables / "rejects").exists()
    assert verify(tables).problems == []
    assert run(tables, source).unchanged == 6
    assert len(pd.read_parquet(tables / "rejects")) == 0


@pytest.mark.parametrize("command", ["rejects", "report", "show", "history"])
def test_commands_name_a_damaged_file_and_what_to_do_about_it(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, tables = _two_months(tmp_path), tmp_path / "tables"
    run(tables, source)
    article_id = pd.read_parquet(tables / "articles" / "month=2024-04")["article_id"][0]
    for path in [*(tables / "claims" / "month=2024-04").iterdir(), tables / "rejects" / "rejects.parquet"]:
        path.write_bytes(b"PAR1" + b"\0" * 50)
    arguments = [str(tables)] if command in ("rejects", "report") else [article_id, "--tables", str(tables)]
    assert main([command, *arguments]) == 1
    said = capsys.readouterr().err
    assert said.startswith("newstables: ") and said.count("\n") == 1 and ".parquet" in said
    assert "`newstables run` sets the file aside" in said

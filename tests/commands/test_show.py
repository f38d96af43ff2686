"""`newstables show`, `check` and `rejects`: what a person checks the tool's work with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newstables.cli import main
from tests.tables.runs import record, run, write_records

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    source = write_records(tmp_path / "in.jsonl", [record(1), record(2)])
    (tmp_path / "empty.txt").write_text("")
    run(tmp_path / "tables", source, tmp_path / "empty.txt")
    return tmp_path / "tables"


def test_show_by_id_prints_the_article_and_its_rows(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article_id = pd.read_parquet(tables / "articles").set_index("source_id").loc["storm-1", "article_id"]
    assert main(["show", article_id, "--tables", str(tables)]) == 0
    printed = capsys.readouterr().out
    assert "Storm, part 1" in printed
    assert "Nobody was hurt." in printed
    assert "2024-05-06" in printed  # what "Monday" was resolved to
    assert "Storm, part 2" not in printed


def test_show_as_a_page(tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article_id = pd.read_parquet(tables / "articles").set_index("source_id").loc["storm-1", "article_id"]
    page = tmp_path / "storm.html"
    assert main(["show", article_id, "--tables", str(tables), "--html", str(page)]) == 0
    assert capsys.readouterr().out == f"{page}\n"
    written = page.read_text(encoding="utf-8")
    assert written.startswith("<!doctype html>")
    assert "<title>Storm, part 1</title>" in written
    assert "src=" not in written and "<link" not in written  # nothing from elsewhere


def test_show_by_source_prints_all_its_articles(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(tables.parent / "in.jsonl"), "--tables", str(tables)]) == 0
    printed = capsys.readouterr().out
    assert "Storm, part 1" in printed and "Storm, part 2" in printed


def test_show_by_a_source_named_another_way(
    tables: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = pd.read_parquet(tables / "articles")["article_id"][0]
    monkeypatch.chdir(tables)
    assert main(["show", "../in.jsonl", "--tables", "."]) == 0
    assert f"article_id: {article_id}" in capsys.readouterr().out


def test_show_stops_after_the_first_articles_of_a_large_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_records(tmp_path / "in.jsonl", [record(n) for n in range(25)])
    run(tmp_path / "tables", source)
    for kept in ("tables", "none"):
        assert main(["show", str(source), "--tables", str(tmp_path / kept)]) == 0
        printed = capsys.readouterr().out
        assert printed.count("article_id: ") == 20
        assert "these are the first 20" in printed


def test_show_by_a_name_that_is_no_utf8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    page.write_text("Flood\n\nThe river rose by two metres on Friday, and 20 people left their homes by the bridge.\n")
    run(tmp_path / "tables", page)
    assert main(["show", str(page), "--tables", str(tmp_path / "tables")]) == 0
    assert "caf%E9.txt" in capsys.readouterr().out.replace("\n", "")  # long paths are wrapped


def test_show_reads_a_file_that_is_in_no_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_records(tmp_path / "new.jsonl", [record(7)])
    assert main(["show", str(source), "--tables", str(tmp_path / "none")]) == 0
    assert "Storm, part 7" in capsys.readouterr().out
    assert not (tmp_path / "none").exists()


def test_show_says_what_to_name_when_it_finds_nothing(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "no-such-thing", "--tables", str(tables)]) == 1
    assert "name an article_id, a source path, or a file" in capsys.readouterr().err


def test_an_output_of_another_alphabet_shows_what_it_can(tables: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    (tables / "déjà.txt").write_text("Flood\n\nThe river rose — by two metres — on Friday, and 20 people left.\n")
    command = [sys.executable, "-m", "newstables.cli", "show", str(tables / "déjà.txt"), "--tables", str(tables)]
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "rose ? by two metres" in shown.stdout


def test_a_narrow_terminal_breaks_no_words(
    tables: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = pd.read_parquet(tables / "articles")["source"][0]
    for columns, is_table in (("40", False), ("250", True)):
        monkeypatch.setenv("COLUMNS", columns)
        main(["show", source, "--tables", str(tables)])
        out = capsys.readouterr().out.split("marked: ")[1]
        assert ("━" in out) == is_table
        assert all(name in out for name in ("timex_value", "mention_count"))


def test_check_passes_sound_tables(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tables)]) == 0
    assert "is sound: 2 articles" in capsys.readouterr().out


def test_check_names_the_first_offending_row(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = next((tables / "dates").rglob("*.parquet"))
    rows = pq.read_table(path, partitioning=None)
    wrong = pa.array([start + 1 for start in rows["char_start"].to_pylist()], pa.int32())
    pq.write_table(rows.set_column(2, rows.schema.field("char_start"), wrong), path)
    assert main(["check", str(tables)]) == 1
    printed = capsys.readouterr().out
    assert "dates.char_start: and char_end do not slice articles.text to text" in printed
    assert rows["date_id"][0].as_py() in printed


def test_check_of_a_folder_without_tables_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert "newstables run" in capsys.readouterr().err


def test_rejects_lists_them_with_their_reason(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rejects", str(tables)]) == 0
    printed = capsys.readouterr().out
    assert "empty.txt" in printed
    assert "1 reject in" in printed


@pytest.mark.parametrize("command", [[], ["run"], ["serve"], ["show"], ["check"], ["rejects"]], ids=" ".join)
def test_every_command_has_help_with_an_example(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert f"newstables {' '.join(command)}".strip() in capsys.readouterr().out.split("example:")[1]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("rnu", "newstables: COMMAND: invalid choice: 'rnu' (choose from 'run', "),
        (
            "run a.txt --tabels t",
            "newstables run: unknown argument --tabels (did you mean --tables?); see newstables run",
        ),
        ("run a.txt --workers 0", "newstables run: --workers: '0' is no whole number of 1 or more; see newstables run"),
        ("run --tables= a.txt", "newstables run: --tables: it names nothing; name a folder or URI; see newstables run"),
        (
            "run a.txt --time-limit 0",
            "newstables run: --time-limit: '0' is no number of seconds above 0; see newstables",
        ),
        ("report tables more", "newstables report: unknown argument more; see newstables report --help"),
        ("forget --before May", "newstables forget: --before: 'May' is no day; write it as 2024-05-01; see newstables"),
    ],
)
def test_a_wrong_command_line_is_told_in_one_line(wrong: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong.split())
    printed = capsys.readouterr().err
    assert (ended.value.code, printed.count("\n")) == (2, 1)
    assert printed.startswith(said)


def test_what_the_system_refuses_is_named_with_a_way_out(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tables), "--out", str(tables)]) == 1
    assert capsys.readouterr().err == f"newstables: {tables}: Is a directory; it is a folder: name a file\n"


def test_an_input_without_a_name_is_not_the_folder_one_stands_in(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["run", ""])
    assert "INPUT: it names nothing; name a file, folder or URI" in capsys.readouterr().err


def test_what_needs_no_flow_does_not_import_prefect(tables: Path) -> None:
    code = (
        "import sys; from newstables.cli import main; "
        f"main(['check', {str(tables)!r}]); main(['show', 'x', '--tables', {str(tables)!r}]); "
        "print(json.dumps([name for name in sys.modules if name in ('prefect', 'trafilatura')]))"
    )
    done = subprocess.run([sys.executable, "-c", f"import json; {code}"], capture_output=True, text=True, cwd=ROOT)
    assert json.loads(done.stdout.splitlines()[-1]) == []

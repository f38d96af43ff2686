"""Tables in a store: the same rows as in a folder, all or nothing for each commit, whatever fails when."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import newstables
from newstables.cli import main
from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.tables import mirror
from newstables.tables.lock import LOCK_FILE, TablesBusy
from newstables.tables.manifest import latest
from newstables.tables.mirror import Mirror, open_store
from newstables.tables.place import Place, PlaceFailed, named, place_at
from newstables.tables.snapshot import copied, everything
from newstables.tables.summary import Summary
from newstables.tables.verify import verify
from tests.buckets import a_bucket
from tests.tables.runs import record, rows, write_records
from tests.tables.runs import run as run_in_folder

_numbers = itertools.count()
_places = itertools.count()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="module")
def bucket() -> Iterator[SimpleNamespace]:
    with a_bucket() as bucket:
        yield bucket


@pytest.fixture
def uri() -> str:
    return f"memory://mill{next(_places)}/tables"


def run(tables: str, *inputs: Path, **options: Any) -> Summary:
    with open_store(tables, f"run{next(_numbers):04}") as store:
        settings = RunOptions(tuple(map(str, inputs)), store.folder, 1, store.run_id, **options)
        for batch in make_plan(settings, store).batches():
            store.commit(process_batch(batch))
        return store.finish()


def rows_at(tables: str) -> dict[str, list[str]]:
    with copied(tables, everything) as folder:
        assert verify(folder).problems == []
        return rows(folder)


def objects(tables: str) -> set[str]:
    return set(place_at(tables).sizes())


def versions(tmp_path: Path) -> list[list[dict[str, Any]]]:
    """What three runs read: articles come, change their text and their month."""
    first = [record(n) for n in range(4)]
    second = [record(0), record(1, text="Police counted 41 cars in the river."), record(2), record(3), record(4)]
    third = [*second[:4], record(4, day="2024-07-01"), record(5, day="2024-07-02")]
    return [first, second, third]


def test_rows_are_those_of_a_folder(tmp_path: Path, uri: str) -> None:
    source = tmp_path / "in.jsonl"
    for version in versions(tmp_path):
        write_records(source, version)
        there, here = run(uri, source), run_in_folder(tmp_path / "tables", source)
        assert (there.new, there.changed, there.unchanged, there.rows) == (
            here.new,
            here.changed,
            here.unchanged,
            here.rows,
        )
        assert rows_at(uri) == rows(tmp_path / "tables")
    assert latest(place_at(uri)).number == 3


def test_a_run_over_nothing_new_writes_nothing_and_fetches_no_index(
    tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(3)))
    run(uri, source)
    before = objects(uri)
    monkeypatch.setattr(mirror, "place_at", lambda uri: _Faulty(place_at(uri), lambda call: call == "fetch"))
    assert run(uri, source).unchanged == 3
    assert objects(uri) == before


def test_another_machine_goes_on_where_the_first_ended(
    tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "in.jsonl"
    for number, version in enumerate(versions(tmp_path)):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / f"machine{number % 2}"))
        write_records(source, version)
        run(uri, source)
    run_in_folder(tmp_path / "tables", source)
    assert rows_at(uri)["claims"] == rows(tmp_path / "tables")["claims"]
    assert "_index" in {name.partition("/")[0] for name in objects(uri)}
    assert not [name for name in objects(uri) if name.startswith("_staging")]


class _Faulty:
    """A place whose calls fail from the first on that `fails` says so, as for a machine that is cut off or killed."""

    def __init__(self, place: Place, fails: Callable[[str], bool]) -> None:
        self.uri = place.uri
        self._place = place
        self._fails = fails
        self._failed = False

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> Any:
            self._failed = self._failed or self._fails(name)
            if self._failed:
                raise PlaceFailed(f"{self.uri}: cut off")
            return getattr(self._place, name)(*arguments)

        return call


@pytest.mark.long
@pytest.mark.parametrize("same_machine", [True, False])
def test_a_run_cut_off_at_any_request_is_repaired_by_the_next(
    same_machine: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _cut_off(itertools.count(), same_machine, tmp_path, monkeypatch) > 15


def test_a_run_cut_off_is_repaired_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the index, at the first files, before the manifest, among the copies."""
    _cut_off(iter((4, 9, 13, 16)), False, tmp_path, monkeypatch)


def _cut_off(numbers: Iterator[int], same_machine: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Cut the second of three runs off at its requests of these numbers; how often it was."""
    source = tmp_path / "in.jsonl"
    first, second, third = versions(tmp_path)
    write_records(source, third)
    run_in_folder(tmp_path / "tables", source)
    expected = rows(tmp_path / "tables")
    for name in ("articles", "rejects"):
        expected.pop(name)  # their revisions and runs differ
    cut_off = 0
    for number in numbers:
        uri = f"memory://cut{int(same_machine)}-{number}/tables"
        write_records(source, first)
        run(uri, source)
        write_records(source, second)
        calls = itertools.count()
        monkeypatch.setattr(
            mirror, "place_at", lambda uri, n=number, c=calls: _Faulty(place_at(uri), lambda call: next(c) >= n)
        )
        try:
            run(uri, source)
        except (PlaceFailed, TablesBusy):
            cut_off += 1
        else:
            break
        finally:
            monkeypatch.setattr(mirror, "place_at", place_at)
        assert rows_at(uri)["claims"], "what a reader sees is one commit or the other"
        if not same_machine:
            monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / f"other{number}"))
        write_records(source, third)
        run(uri, source)
        found = rows_at(uri)
        assert {name: found[name] for name in expected} == expected, f"cut off at request {number}"
        assert not [name for name in objects(uri) if name.startswith("_staging")]
    return cut_off


def test_a_cache_whose_file_system_keeps_no_locks(tmp_path: Path, uri: str) -> None:
    run(uri, write_records(tmp_path / "in.jsonl", [record(1)]))
    with pytest.raises(TablesBusy, match="on other, is writing to memory://"), open_store(uri, "one") as store:
        (store.folder / LOCK_FILE).write_text("other 1 x")
        store.finish()


def test_of_two_runs_at_once_one_commits(tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one = write_records(tmp_path / "one.jsonl", [record(1)])
    two = write_records(tmp_path / "two.jsonl", [record(2)])
    run(uri, one)
    slow = write_records(tmp_path / "slow.jsonl", [record(3)])
    with pytest.raises(TablesBusy, match="another run has written to memory://"), open_store(uri, "slow") as store:
        settings = RunOptions((str(slow),), store.folder, 1, store.run_id)
        for batch in make_plan(settings, store).batches():
            store.commit(process_batch(batch))
        with pytest.raises(TablesBusy, match="wait until it is done"):
            run(uri, two)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other-machine"))
        run(uri, two)
        store.finish()
    assert {row.split('"source_id":"')[1].split('"')[0] for row in rows_at(uri)["articles"]} == {"storm-1", "storm-2"}
    run(uri, slow)
    assert len(rows_at(uri)["articles"]) == 3


def test_long_runs_commit_now_and_then(tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mirror, "_PUBLISH_BYTES", 1)
    monkeypatch.setattr("newstables.pipeline.plan.BATCH_RECORDS", 4)
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(9)))
    numbers = []
    publish = Mirror.publish
    monkeypatch.setattr(Mirror, "publish", lambda self: (numbers.append(1), publish(self)))
    run(uri, source)
    assert len(numbers) > 2
    assert len(rows_at(uri)["articles"]) == 9


def test_a_lost_object_is_read_again(tmp_path: Path, uri: str) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(3)))
    run(uri, source)
    before = rows_at(uri)
    [claims] = [name for name in objects(uri) if name.startswith("claims/")]
    place_at(uri).delete([claims])
    run(uri, source)
    assert rows_at(uri)["claims"] == before["claims"]


def test_a_lost_index_is_made_again(tmp_path: Path, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_records(tmp_path / "in.jsonl", (record(n) for n in range(3)))
    run(uri, source)
    place_at(uri).delete([name for name in objects(uri) if name.startswith("_index")])
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other-machine"))
    summary = run(uri, source)
    assert (summary.new, summary.unchanged) == (0, 3)


def test_commands_and_python(bucket: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On S3, with all that reads and upkeep."""
    uri = bucket.uri("news/tables")
    source = tmp_path / "in.jsonl"
    for version in versions(tmp_path):
        write_records(source, version)
        run(uri, source)
    claims = newstables.read(uri, "claims", columns=["text", "value"])
    run_in_folder(tmp_path / "tables", source)
    here = newstables.read(tmp_path / "tables", "claims", columns=["text", "value"])
    assert sorted(claims["text"]) == sorted(here["text"])
    assert len(newstables.read(uri, "articles", since="2024-07-01")) == 2
    names = bucket.names("news/tables/claims/")
    files = {f"news/tables/{name}" for name in latest(place_at(uri)).files if name.startswith("claims/month=")}
    assert set(names) == files, "pandas, DuckDB and Polars read the folder as any other"
    assert main(["check", uri]) == 0
    assert main(["rejects", uri]) == 0
    article = newstables.read(uri, "articles").set_index("source_id").loc["storm-1", "article_id"]
    assert main(["show", article, "--tables", uri]) == 0
    assert main(["history", article, "--tables", uri]) == 0
    assert "revision 2" in capsys.readouterr().out
    assert main(["compact", uri]) == 0
    assert "rewritten: 2024-05, 2024-07" in capsys.readouterr().out
    assert main(["forget", article, "--tables", uri]) == 0
    assert article not in set(newstables.read(uri, "articles")["article_id"])
    assert main(["check", uri]) == 0
    assert main(["check", bucket.uri("news/none")]) == 2


def test_what_is_no_place() -> None:
    with pytest.raises(ValueError, match="nothing can be written to a web address"):
        named("https://mill.example/tables")
    with pytest.raises(ValueError, match="paramiko"):
        named("sftp://mill.example/tables")
    with pytest.raises(ValueError, match="nowhere"):
        named("nowhere://mill.example/tables")


def test_a_place_that_does_not_answer_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "ftp://127.0.0.1:9/tables?password=hush"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("newstables: ftp://127.0.0.1:9/tables: ") and "refused" in said
    assert "hush" not in said

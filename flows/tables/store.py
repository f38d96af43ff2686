"""The writing side of a tables folder: one run at a time; a batch is committed whole or not at all.

A commit has one point of no return, an SQLite transaction that notes both what the batch changes in the index and which
files are to be moved or removed. Moves are done after it, and done again by the next run if this one is killed between.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from filelock import FileLock, Timeout

from newstables.article.identity import digest
from newstables.duplicates import rows as duplicate_rows
from newstables.options import RunOptions
from newstables.records import SourceFile
from newstables.schemas import ARTICLES, DERIVED, REJECTS
from newstables.tables import parquet
from newstables.tables.compaction import compact_month, is_due, sort_month
from newstables.tables.files import HISTORY, Files, month_of_file
from newstables.tables.history import History, without_history
from newstables.tables.measures import Measures
from newstables.tables.runs import note_run
from newstables.tables.staged import BatchResult, PartResult
from newstables.tables.staging import PARTITIONED, STAGING, Staged, write_month
from newstables.tables.state import Entry, State
from newstables.tables.summary import Summary

LOCK_FILE = "_lock"
DAMAGED = "_damaged"


class TablesBusy(Exception):
    """Another run is writing to the same tables."""


class StaleBatch(Exception):
    """The tables have changed since the batch looked: extract it again."""


@contextmanager
def taken(folder: Path, name: str) -> Iterator[None]:
    """Hold a folder for one run at a time. Raises TablesBusy if a run has it."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_FILE)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        message = f"another run is writing to {name}; wait until it is done, or name another folder by --tables"
        raise TablesBusy(message) from None
    try:
        yield
    finally:
        lock.release()


class Store:
    """A tables folder opened for writing. Use `Store.open`."""

    def __init__(self, folder: Path, run_id: str, files: Files | None = None, name: str = "") -> None:
        """`files`: those of the folder, where not all of them lie in it; `name`: what the tables are called then."""
        self.folder = folder
        self.run_id = run_id
        self.files = files or Files(folder)
        self.state = State(folder)
        self.summary = Summary(name or str(folder), {})
        self._begun = time.perf_counter()
        self._rewrites = 0
        self._measures = Measures()

    @classmethod
    @contextmanager
    def open(cls, folder: Path, run_id: str) -> Iterator[Store]:
        """Take the folder for this run and bring it into a consistent state. Raises TablesBusy if a run has it."""
        with taken(folder, str(folder)):
            store = cls(folder, run_id)
            with store.at_work():
                yield store

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Repair what an earlier run left behind, and close the index at the end."""
        try:
            self._recover()
            yield
        except parquet.DamagedFile as error:
            self.set_aside([error.path.relative_to(self.folder).as_posix()])
            raise OSError(
                f"{error}; it was set aside in {DAMAGED}: run again, and what it held is read again"
            ) from error
        finally:
            self.state.close()

    def new_among(self, files: Sequence[SourceFile], options: RunOptions) -> list[SourceFile]:
        """The files without those that were read before and are the same since, which are counted."""
        version = options.pipeline_version if options.reprocess else None
        found = self.state.unchanged(files, options.settings, retried=options.retry_rejects, version=version)
        self.summary.unchanged += found.articles
        self.summary.rejected += found.rejects
        for path in found.with_rejects:
            self._count_reasons(reason for _, _, reason, _ in self.state.rejects_of(path))
        return found.others

    def forget_inputs(self, paths: Iterable[str]) -> None:
        """Forget inputs that are no more, with what was rejected in them."""
        gone = sorted(paths)
        if gone:
            with self.state:
                for path in gone:
                    self.state.forget_input(path)
                self.state.rejects_unwritten = True

    def commit(self, result: BatchResult) -> None:
        """Bring a staged batch into the tables. Raises StaleBatch if another batch has touched one of its articles."""
        known = self.state.known_among(entry.article_id for entry in result.entries)
        for entry in result.entries:
            if known.get(entry.article_id) != entry.before:
                raise StaleBatch(entry.article_id)
        moves: list[tuple[str | None, str]] = [move for staged in result.staged for move in staged.moves]
        moves += self._rows_to_remove(result.entries)
        with self.state:
            self.state.upsert(result.entries)
            self._write_articles(result.staged)
            self._plan_moves(moves)
            self._note_inputs(result)
        self._do_moves(moves)
        self._count(result)
        for staged in result.staged:
            if is_due(self.files, staged.month):
                self._commit_moves(compact_month(self.folder, self.files, staged.month, self._rewrite_name()))

    def finish(self) -> Summary:
        """Write what waits for the end of a run, the rejects table if it changed, and say what was done."""
        self._write_duplicates()
        if self.state.rejects_unwritten or not self._has_rejects():
            self._write_rejects()
        if not self.files.months():  # so that an empty table opens like any other
            empty = {spec.name: spec.schema.empty_table() for spec in PARTITIONED}
            self._commit_moves(write_month(self.folder, "undated", empty, self._rewrite_name()))
        shutil.rmtree(self.folder / STAGING, ignore_errors=True)
        rows = self.state.rows()
        self.summary.rows = {spec.name: rows.get(spec.name, 0) for spec in PARTITIONED}
        self.summary.rows[REJECTS.name] = self.state.count_rejects()
        self.summary.seconds = time.perf_counter() - self._begun
        note_run(self.state, self.run_id, self.summary, self._measures)
        return self.summary

    def _has_rejects(self) -> bool:
        return (self.folder / REJECTS.name).exists()

    def _recover(self) -> None:
        self._do_moves(self.state.pending_moves())
        shutil.rmtree(self.folder / STAGING, ignore_errors=True)
        found = self.files.all()
        is_lost = self.state.is_empty() and not self.state.file_names() and bool(found)
        if is_lost:
            self._rebuild_index()
            found = self.files.all()
        noted = self.state.files()
        if gone := sorted(noted.keys() - found):
            self._note_loss(gone)
        both = found.keys() & noted.keys()
        unknown = [name for name in both if noted[name][0] is None]
        self._get_to_know(list(found) if is_lost or not noted else unknown)
        self.set_aside([name for name in both if noted[name][0] not in (None, found[name])])

    def _get_to_know(self, names: Iterable[str]) -> None:
        """Note files that runs of an older version wrote, or all where the index was lost."""
        known, damaged = {}, []
        for name in names:
            try:
                known[name] = parquet.facts(self.files.path(name))
            except parquet.DamagedFile:
                damaged.append(name)
        if known:
            with self.state:
                self.state.add_files(known)
        self.set_aside(damaged)

    def set_aside(self, names: Sequence[str]) -> None:
        """Take damaged files out of the tables; what they held is to be read again from where it came."""
        for name in sorted(names):
            path, target = self.files.path(name), self.folder / DAMAGED / name
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
            self.summary.damaged.append(
                f"{path} was damaged and is set aside as {target}; its articles are read again where they are among "
                f"the inputs, and `newstables check {self.summary.tables}` lists those that are still missing"
            )
        self._note_loss(names)

    def _note_loss(self, names: Sequence[str]) -> None:
        if names:
            with self.state:
                self.state.note_loss(names, set(map(month_of_file, names)))

    def _rebuild_index(self) -> None:
        columns = ["article_id", "content_hash", "pipeline_version", "revision", "source"]
        damaged = []
        with self.state:  # all or nothing: an index of some of the articles would pass for whole
            for month in sorted(self.files.months()):
                for name in self.files.of(ARTICLES.name, month):
                    path = self.files.path(name)
                    try:
                        rows = parquet.read_columns(path, columns).to_pylist()
                        sketched = list(duplicate_rows.read(path))
                    except parquet.DamagedFile:
                        damaged.append(name)
                        continue
                    self.state.upsert(Entry.of_row(row, month) for row in rows)
                    self.state.duplicates.learn(sketched)
        self.set_aside(damaged)
        for month in set(map(month_of_file, damaged)):
            self._drop_orphans(month)

    def _drop_orphans(self, month: str) -> None:
        """Take the rows of a month whose articles the index does not know out of the other tables."""
        moves: list[tuple[str | None, str]] = []
        for spec in PARTITIONED:
            for path in self.files.paths(spec.name, month):
                rows = parquet.read(spec, path)
                known = self.state.known_among(rows["article_id"].unique().to_pylist())
                kept = rows.filter(pc.is_in(rows["article_id"], value_set=pa.array(known, pa.string())))
                if kept.num_rows < rows.num_rows:
                    moves += write_month(self.folder, month, {spec.name: kept}, self._rewrite_name())
                    moves.append((None, path.relative_to(self.folder).as_posix()))
        self._commit_moves(moves)

    def _write_articles(self, staged: Sequence[Staged]) -> None:
        """Take in the sketches of a batch's articles, and write their rows with who is a duplicate."""
        rows = (row for item in staged for row in duplicate_rows.of(item.articles, item.sketches))
        found = self.state.duplicates.learn(rows)
        parquet.write_all(
            {self.folder / item.articles_file: duplicate_rows.marked(item.articles, found) for item in staged}
        )
        self.state.duplicates.note_written(found)

    def _write_duplicates(self) -> None:
        """Write who is a duplicate into rows of earlier batches, once a run: inputs in no order change many of them."""
        months: dict[str, dict[str, str | None]] = {}
        outdated = self.state.duplicates.outdated()
        known = self.state.known_among(outdated)
        for article_id, original in outdated.items():
            months.setdefault(known[article_id].month, {})[article_id] = original
        for month, decided in sorted(months.items()):
            moves: list[tuple[str | None, str]] = []
            for path in self.files.paths(ARTICLES.name, month):
                rows = duplicate_rows.with_duplicates(path, decided)
                if rows is not None:
                    moves += write_month(self.folder, month, {ARTICLES.name: rows}, self._rewrite_name())
                    moves.append((None, path.relative_to(self.folder).as_posix()))
            with self.state:
                self._plan_moves(moves)
                self.state.duplicates.note_written(decided)
            self._do_moves(moves)

    def _rows_to_remove(self, entries: list[Entry]) -> list[tuple[str | None, str]]:
        """Moves that take the earlier rows of changed articles out of the tables, and bring them into their history."""
        months: dict[str, list[str]] = {}
        for entry in entries:
            if entry.before:
                months.setdefault(entry.before.month, []).append(entry.article_id)
        replaced = {entry.article_id: entry.before.revision for entry in entries if entry.before and entry.has_changed}
        old = History(replaced)
        moves = self._remove(months, old)
        return moves + old.write(self.folder, self._rewrite_name())

    def _remove(self, months: Mapping[str, Sequence[str]], history: History) -> list[tuple[str | None, str]]:
        """Moves that take the rows of some articles, by their months, out of the tables; `history` gets them."""
        moves: list[tuple[str | None, str]] = []
        for month, article_ids in months.items():
            for spec in PARTITIONED:
                for path in self.files.paths(spec.name, month):
                    parts = parquet.parted(spec, path, article_ids)
                    if parts is None:
                        continue
                    kept, removed = parts
                    history.add(spec, removed)
                    moves.append((None, path.relative_to(self.folder).as_posix()))
                    if kept.num_rows:
                        moves += write_month(self.folder, month, {spec.name: kept}, self._rewrite_name())
        return moves

    def compact(self, before: str) -> list[str]:
        """Rewrite the months before one ("2014-09") as few large files in order; those that were not so yet."""
        done = []
        for month in sorted(month for month in self.files.months() if month < before):
            if moves := sort_month(self.folder, self.files, month, self._rewrite_name):
                self._commit_moves(moves)
                done.append(month)
        return done

    def published_before(self, day: date) -> dict[str, str]:
        """article_id → month of the articles published before a day; undated ones are not among them."""
        end = datetime(day.year, day.month, day.day, tzinfo=UTC)
        found: dict[str, str] = {}
        for month in sorted(self.files.months()):
            if month > f"{day:%Y-%m}":  # "undated" comes after all of them
                break
            for path in self.files.paths(ARTICLES.name, month):
                rows = parquet.read_columns(path, ["article_id", "published_at"])
                early = rows.filter(pc.less(rows["published_at"], pa.scalar(end, rows["published_at"].type)))
                found |= dict.fromkeys(early["article_id"].to_pylist(), month)
        return found

    def forget(self, articles: Mapping[str, str]) -> None:
        """Delete articles (article_id → month): rows, text, history, sketches; they will not be taken in again."""
        months: dict[str, list[str]] = {}
        for article_id, month in articles.items():
            months.setdefault(month, []).append(article_id)
        moves = self._remove(months, History({}))
        moves += without_history(self.folder, self.files, list(articles), self._rewrite_name)
        with self.state:
            self.state.forget_articles(articles)
            self.state.duplicates.forget(articles)
            self._plan_moves(moves)
        self._do_moves(moves)
        shutil.rmtree(self.folder / DAMAGED, ignore_errors=True)  # what is in there nobody can tell
        for spec in DERIVED:
            shutil.rmtree(self.folder / spec.name, ignore_errors=True)
        self.state.vacuum()

    def _rewrite_name(self) -> str:
        self._rewrites += 1
        return f"part-{self.run_id}-r{self._rewrites:06}"

    def _commit_moves(self, moves: Sequence[tuple[str | None, str]]) -> None:
        with self.state:
            self._plan_moves(moves)
        self._do_moves(moves)

    def _plan_moves(self, moves: Sequence[tuple[str | None, str]]) -> None:
        files = {
            final: parquet.facts(self.folder / staged)
            for staged, final in moves
            if staged is not None and not final.startswith(HISTORY)
        }
        self.state.plan_moves(moves, files)

    def _do_moves(self, moves: Sequence[tuple[str | None, str]]) -> None:
        """Do decided moves, each of which may have been done already. New files come before old ones go."""
        for staged, final in moves:
            if staged is not None and (self.folder / staged).exists():
                (self.folder / final).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / staged).replace(self.folder / final)
        for staged, final in moves:
            if staged is None:
                (self.folder / final).unlink(missing_ok=True)
        if moves:
            with self.state:
                self.state.forget_moves()

    def _note_inputs(self, result: BatchResult) -> None:
        now = int(datetime.now(UTC).timestamp() * 1_000_000)
        for part in result.parts:
            if self._is_known(part):
                continue
            path = part.file.path
            before = self.state.rejects_of(path)
            if part.is_first:
                self.state.begin_input(part.file, result.settings, result.pipeline_version)
            self.state.reject(path, part.rejects, now, self.run_id)
            self.state.add_to_input(path, part.articles, len(part.rejects), complete=_is_done(part))
            if self.state.rejects_of(path) != before:
                self.state.rejects_unwritten = True

    def _is_known(self, part: PartResult) -> bool:
        """Whether a part says nothing but what was noted before: a link loop is found anew by every run."""
        found = {(reject.source, reject.source_id, reject.reason, reject.message) for reject in part.rejects}
        again = not part.file.mtime_ns or not _is_done(part)
        return again and not part.articles and found == self.state.rejects_of(part.file.path)

    def _count(self, result: BatchResult) -> None:
        for entry in result.entries:
            if entry.before is None:
                self.summary.new += 1
            elif entry.before.content_hash in ("", entry.now.content_hash):
                self.summary.reprocessed += 1
            else:
                self.summary.changed += 1
        self.summary.unchanged += result.unchanged
        self._measures += result.measures
        self.summary.too_old += result.too_old
        self.summary.repeated += result.repeated
        self.summary.both_ways += result.both_ways
        rejects = [reject for part in result.parts for reject in part.rejects]
        self.summary.rejected += len(rejects)
        self._measures.records_rejected += len(rejects)
        self._count_reasons(reject.reason for reject in rejects)

    def _count_reasons(self, reasons: Iterable[str]) -> None:
        for reason in reasons:
            self.summary.reasons[reason] = self.summary.reasons.get(reason, 0) + 1

    def _write_rejects(self) -> None:
        rows = [{"reject_id": digest(f"{row['source']} {row['source_id']}"), **row} for row in self.state.rejects()]
        staged = self.folder / STAGING / "rejects.parquet"
        parquet.write(pa.Table.from_pylist(rows, schema=REJECTS.schema), staged)
        (self.folder / REJECTS.name).mkdir(exist_ok=True)
        staged.replace(self.folder / REJECTS.name / "rejects.parquet")
        self.state.rejects_unwritten = False


def _is_done(part: PartResult) -> bool:
    """Whether an input was read to its end; one that could not be opened is tried again by every run."""
    return part.is_last and part.unopened is None

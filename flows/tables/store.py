"""The writing side of a tables folder: one run at a time; a batch is committed whole or not at all.

A commit has one point of no return, an SQLite transaction that notes both what the batch changes in the index and which
files are to be moved or removed. Moves are done after it, and done again by the next run if this one is killed between.
"""

from __future__ import annotations

import shutil
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow as pa

from newstables.article.identity import digest
from newstables.duplicates import rows as duplicate_rows
from newstables.options import RunOptions
from newstables.records import Look, SourceFile
from newstables.schemas import ARTICLES, DERIVED, REJECTS
from newstables.tables import parquet
from newstables.tables.compaction import compact_month, is_due, sort_month
from newstables.tables.files import Files
from newstables.tables.history import History, merged, without_history
from newstables.tables.index.articles import Entry
from newstables.tables.index.files import Move
from newstables.tables.inputs import note_inputs
from newstables.tables.lock import Hold, taken
from newstables.tables.measures import Measures
from newstables.tables.removal import without_rows
from newstables.tables.repair import DAMAGED, RepairedFolder
from newstables.tables.runs import note_run
from newstables.tables.staged import BatchResult
from newstables.tables.staging import PARTITIONED, STAGING, Staged, write_month
from newstables.tables.summary import Summary

_CLOCKS_DIFFER = timedelta(days=1)


class StaleBatch(Exception):
    """The tables have changed since the batch looked: extract it again."""


class Store(RepairedFolder):
    """A tables folder opened for writing. Use `Store.open`."""

    def __init__(self, folder: Path, run_id: str, hold: Hold, files: Files | None = None, name: str = "") -> None:
        """`files`: those of the folder, where not all of them lie in it; `name`: what the tables are called then."""
        super().__init__(folder, run_id, files, name)
        self._hold = hold
        self._begun = time.perf_counter()
        self._measures = Measures()

    @classmethod
    @contextmanager
    def open(cls, folder: Path, run_id: str) -> Iterator[Store]:
        """Take the folder for this run and bring it into a consistent state. Raises TablesBusy if a run has it."""
        with taken(folder, str(folder)) as hold:
            store = cls(folder, run_id, hold)
            with store.at_work():
                yield store

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Repair what an earlier run left behind, and close the index at the end."""
        try:
            self._recover()
            self._look_at_clock()
            yield
        except parquet.DamagedFile as error:
            self.set_aside([error.path.relative_to(self.folder).as_posix()])
            raise OSError(
                f"{error.what}; it was set aside in {DAMAGED}: run again, and what it held is read again"
            ) from error
        finally:
            self.state.close()

    def _look_at_clock(self) -> None:
        before = self.state.runs.last(1)
        now = datetime.now(UTC)
        if before and (ended := datetime.fromtimestamp(before[-1]["ended_at"] / 1_000_000, UTC)) > now + _CLOCKS_DIFFER:
            self.summary.warnings.append(
                f"the clock of this machine says {now:%Y-%m-%d %H:%M}, and a run ended on {ended:%Y-%m-%d %H:%M}: what "
                "was published later than the clock says is taken for undated"
            )

    def new_among(self, files: Sequence[Look], options: RunOptions) -> list[SourceFile]:
        """The files without those that were read before and are the same since, which are counted."""
        version = options.pipeline_version if options.reprocess else None
        found = self.state.inputs.unchanged(files, options.settings, retried=options.retry_rejects, version=version)
        self.summary.unchanged += found.articles
        self.summary.rejected += found.rejects
        for path in found.with_rejects:
            self.summary.count_reasons(reason for _, _, reason, _ in self.state.rejects.of(path))
        return [SourceFile(*file) for file in found.others]

    def forget_inputs(self, paths: Iterable[str]) -> None:
        """Forget inputs that are no more, with what was rejected in them."""
        gone = sorted(paths)
        if gone:
            with self.state:
                for path in gone:
                    self.state.inputs.forget(path)
                self.state.rejects.unwritten = True

    def commit(self, result: BatchResult) -> None:
        """Bring a staged batch into the tables. Raises StaleBatch if another batch has touched one of its articles."""
        self._hold.check()
        known = self.state.articles.known_among(entry.article_id for entry in result.entries)
        for entry in result.entries:
            if known.get(entry.article_id) != entry.before:
                raise StaleBatch(entry.article_id)
        moves: list[Move] = [move for staged in result.staged for move in staged.moves]
        moves += self._rows_to_remove(result.entries)
        with self.state:
            self.state.articles.put(result.entries)
            self._write_articles(result.staged)
            self._plan_moves(moves)
            note_inputs(self.state, result, self.run_id)
        self._do_moves(moves)
        self.summary.count(result)
        self._measures += result.measures
        self._measures.records_rejected += sum(len(part.rejects) for part in result.parts)
        for staged in result.staged:
            if is_due(self.files, staged.month):
                self._commit_moves(compact_month(self.folder, self.files, staged.month, self._rewrite_name()))

    def finish(self) -> Summary:
        """Write what waits for the end of a run, the rejects table if it changed, and say what was done."""
        self._hold.check()
        self._write_duplicates()
        if self.state.rejects.unwritten or not self._has_rejects():
            self._write_rejects()
        if not self.files.months():  # so that an empty table opens like any other
            empty = {spec.name: spec.schema.empty_table() for spec in PARTITIONED}
            self._commit_moves(write_month(self.folder, "undated", empty, self._rewrite_name()))
        shutil.rmtree(self.folder / STAGING, ignore_errors=True)
        rows = self.state.files.rows()
        self.summary.rows = {spec.name: rows.get(spec.name, 0) for spec in PARTITIONED}
        self.summary.rows[REJECTS.name] = self.state.rejects.count()
        self.summary.limit_unchanged()
        self.summary.seconds = time.perf_counter() - self._begun
        note_run(self.state, self.run_id, self.summary, self._measures)
        return self.summary

    def _has_rejects(self) -> bool:
        return (self.folder / REJECTS.name).exists()

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
        known = self.state.articles.known_among(outdated)
        for article_id, original in outdated.items():
            months.setdefault(known[article_id].month, {})[article_id] = original
        for month, decided in sorted(months.items()):
            moves: list[Move] = []
            for path in self.files.paths(ARTICLES.name, month):
                rows = duplicate_rows.with_duplicates(path, decided)
                if rows is not None:
                    moves += write_month(self.folder, month, {ARTICLES.name: rows}, self._rewrite_name())
                    moves.append((None, path.relative_to(self.folder).as_posix()))
            with self.state:
                self._plan_moves(moves)
                self.state.duplicates.note_written(decided)
            self._do_moves(moves)

    def _rows_to_remove(self, entries: list[Entry]) -> list[Move]:
        """Moves that take the earlier rows of changed articles out of the tables, and bring them into their history."""
        months: dict[str, list[str]] = {}
        for entry in entries:
            if entry.before:
                months.setdefault(entry.before.month, []).append(entry.article_id)
        replaced = {entry.article_id: entry.before.revision for entry in entries if entry.before and entry.has_changed}
        old = History(replaced)
        moves = without_rows(self.folder, self.files, months, old, self._rewrite_name)
        return moves + old.write(self.folder, self._rewrite_name())

    def compact(self, before: str) -> list[str]:
        """Rewrite the months before one ("2014-09") as few large files in order; those that were not so yet."""
        done = []
        for month in sorted(month for month in self.files.months() if month < before):
            if moves := sort_month(self.folder, self.files, month, self._rewrite_name):
                self._commit_moves(moves)
                done.append(month)
        for month, moves in merged(self.folder, self.files, before, self._rewrite_name).items():
            self._commit_moves(moves)
            done.append(month)
        return sorted(set(done))

    def forget(self, articles: Mapping[str, str], source: str | None = None) -> int:
        """Delete articles (article_id → month): rows, text, history, sketches; they will not be taken in again.

        The first bytes of what was rejected where they came from, and in the file or folder `source`, go too: of how
        many rejects.
        """
        shutil.rmtree(self.folder / DAMAGED, ignore_errors=True)  # what is in there nobody can tell
        for spec in DERIVED:
            shutil.rmtree(self.folder / spec.name, ignore_errors=True)
        months: dict[str, list[str]] = {}
        for article_id, month in articles.items():
            months.setdefault(month, []).append(article_id)
        moves = without_rows(self.folder, self.files, months, History({}), self._rewrite_name)
        moves += without_history(self.folder, self.files, list(articles), self._rewrite_name)
        sources = Counter(known.source for known in self.state.articles.known_among(articles).values())
        with self.state:
            self.state.articles.forget(articles)
            self.state.inputs.subtract(sources)
            self.state.duplicates.forget(articles)
            rejects = self.state.rejects.forget_words(sources, source)
            self._plan_moves(moves)
        self._do_moves(moves)
        self.state.vacuum()
        return rejects

    def _write_rejects(self) -> None:
        rows = [{"reject_id": digest(f"{row['source']} {row['source_id']}"), **row} for row in self.state.rejects.all()]
        staged = self.folder / STAGING / "rejects.parquet"
        parquet.write(pa.Table.from_pylist(rows, schema=REJECTS.schema), staged)
        (self.folder / REJECTS.name).mkdir(exist_ok=True)
        staged.replace(self.folder / REJECTS.name / "rejects.parquet")
        self.state.rejects.unwritten = False

"""What an earlier run left behind, mended by the next: moves not done, files that are damaged or gone, a lost index."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.duplicates import rows as duplicate_rows
from newstables.schemas import ARTICLES
from newstables.tables import parquet
from newstables.tables.files import Files, month_of_file
from newstables.tables.index.articles import Entry
from newstables.tables.index.files import Move
from newstables.tables.moves import MovingFolder
from newstables.tables.staging import PARTITIONED, STAGING, write_month
from newstables.tables.summary import Summary

DAMAGED = "_damaged"


class RepairedFolder(MovingFolder):
    """A tables folder that is brought into a consistent state; `summary.damaged` says what was lost."""

    def __init__(self, folder: Path, run_id: str, files: Files | None = None, name: str = "") -> None:
        """`files`: those of the folder, where not all of them lie in it; `name`: what the tables are called then."""
        super().__init__(folder, run_id, files)
        self.summary = Summary(name or str(folder), {})

    def _recover(self) -> None:
        self._do_moves(self.state.files.pending_moves())
        shutil.rmtree(self.folder / STAGING, ignore_errors=True)
        found = self.files.all()
        is_lost = self.state.articles.is_empty() and not self.state.files.names() and bool(found)
        if is_lost:
            self._rebuild_index()
            found = self.files.all()
        noted = self.state.files.all()
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
                self.state.files.note(known)
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
                self.state.files.note_loss(names, set(map(month_of_file, names)))

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
                    self.state.articles.put(Entry.of_row(row, month) for row in rows)
                    self.state.duplicates.learn(sketched)
        self.set_aside(damaged)
        for month in set(map(month_of_file, damaged)):
            self._drop_orphans(month)

    def _drop_orphans(self, month: str) -> None:
        """Take the rows of a month whose articles the index does not know out of the other tables."""
        moves: list[Move] = []
        for spec in PARTITIONED:
            for path in self.files.paths(spec.name, month):
                rows = parquet.read(spec, path)
                known = self.state.articles.known_among(rows["article_id"].unique().to_pylist())
                kept = rows.filter(pc.is_in(rows["article_id"], value_set=pa.array(known, pa.string())))
                if kept.num_rows < rows.num_rows:
                    moves += write_month(self.folder, month, {spec.name: kept}, self._rewrite_name())
                    moves.append((None, path.relative_to(self.folder).as_posix()))
        self._commit_moves(moves)

"""Runs over tables that lie in a store: worked on in a folder of this machine, published by commits of the store.

The folder holds the index, the files that are not published yet, and those of the store that had to be rewritten. It
stays between runs, so that one over nothing new fetches one small object; without it the index is fetched again.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from newstables.article.identity import digest
from newstables.schemas import REJECTS
from newstables.tables.files import HISTORY, Files, month_of_file
from newstables.tables.index.files import Move
from newstables.tables.lock import Hold, TablesBusy, taken
from newstables.tables.manifest import INDEX, Manifest, Outrun, commit, draft_prefix, finish, latest
from newstables.tables.place import Place, all_at_once, is_elsewhere, place_at
from newstables.tables.staged import BatchResult
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import STATE_FILE
from newstables.tables.store import Store
from newstables.tables.summary import Summary

_NUMBER_FILE = "_commit"  # the number of the commit that the folder is of; missing while a run is at work
_PUBLISH_SECONDS = 120.0  # a commit of the store costs some requests and the whole index
_PUBLISH_BYTES = 256_000_000
_LEAST_SHARE = 10  # publishing takes no more than a tenth of the time


def open_store(tables: Path | str, run_id: str) -> AbstractContextManager[Store]:
    """A tables folder, or the URI of tables in a store, opened for writing. Raises TablesBusy if a run has it."""
    return Mirror.at(str(tables), run_id) if is_elsewhere(tables) else Store.open(Path(tables), run_id)


class _RemoteFiles(Files):
    """The files of tables in a store; those that are asked for are brought to the folder."""

    def __init__(self, folder: Path, place: Place, sizes: dict[str, int]) -> None:
        super().__init__(folder)
        self._place = place
        self.sizes = sizes  # of all but what is only in the folder, and without what was taken out

    def all(self) -> dict[str, int]:
        names = tuple(f"{spec.name}/" for spec in PARTITIONED)
        return {name: size for name, size in self.sizes.items() if name.startswith(names)} | super().all()

    def months(self) -> set[str]:
        return set(map(month_of_file, self.all()))

    def of(self, table: str, month: str) -> dict[str, int]:
        start = f"{table}/month={month}/"
        there = {name: size for name, size in self.sizes.items() if name.startswith(start)}
        return dict(sorted((there | super().of(table, month)).items()))

    def history(self) -> list[str]:
        return sorted({name for name in self.sizes if name.startswith(f"{HISTORY}/")} | set(super().history()))

    def path(self, name: str) -> Path:
        path = self.folder / name
        if not path.exists():
            self._place.fetch(name, path)
        return path


class Mirror(Store):
    """A store's tables opened for writing. Use `open_store`."""

    def __init__(
        self, folder: Path, run_id: str, hold: Hold, place: Place, base: Manifest, sizes: dict[str, int]
    ) -> None:
        remote = _RemoteFiles(folder, place, sizes)
        super().__init__(folder, run_id, hold, remote, place.uri)
        self._remote = remote
        self._place = place
        self._base = base
        self._fresh: set[str] = set()  # in the folder, to be published
        self._gone: set[str] = set()  # published, to be taken out
        self._changes = self.state.changes
        self._published_at = time.monotonic()
        self._publish_seconds = 0.0

    @classmethod
    @contextmanager
    def at(cls, uri: str, run_id: str) -> Iterator[Mirror]:
        """Fetch what the last commit left, for one run; what it had committed is published also where it fails."""
        place = place_at(uri)
        folder = _mirror_folder(uri)
        with taken(folder, place.uri) as hold:
            listed = place.sizes()
            base = latest(place, listed)
            finish(place, base, listed)
            _lay_out(folder, place, base)
            there = place.sizes() if base.copies else listed
            mirror = cls(folder, run_id, hold, place, base, {name: there[name] for name in base.files if name in there})
            with mirror.at_work():
                try:
                    yield mirror
                except BaseException:
                    with suppress(OSError, TablesBusy):  # what went wrong first is told
                        mirror.publish()
                    raise

    def commit(self, result: BatchResult) -> None:
        super().commit(result)
        waited = time.monotonic() - self._published_at
        size = sum((self.folder / name).stat().st_size for name in self._fresh)
        due = waited > max(_PUBLISH_SECONDS, _LEAST_SHARE * self._publish_seconds)
        if self._fresh and (due or size > _PUBLISH_BYTES):
            self.publish()

    def finish(self) -> Summary:
        summary = super().finish()
        self.publish()
        summary.seconds = time.perf_counter() - self._begun
        return summary

    def publish(self) -> None:
        """Bring all that was committed in the folder into the store. Raises TablesBusy where another run was first."""
        if self.state.changes == self._changes and not self._fresh and not self._gone:
            self._note_commit(self._base)
            return
        begun = time.monotonic()
        token, prefix = draft_prefix(self._base.number + 1)
        index = f"{INDEX}{prefix.split('/')[1]}.sqlite"
        all_at_once(lambda name: self._place.put(self.folder / name, prefix + name), self._fresh)
        self._place.put(self.folder / STATE_FILE, index)
        sizes = {name: size for name, size in self._remote.sizes.items() if name not in self._fresh}
        sizes |= {name: (self.folder / name).stat().st_size for name in self._fresh}
        manifest = Manifest(
            self._base.number + 1,
            dict(sorted(sizes.items())),
            index,
            {prefix + name: name for name in sorted(self._fresh)},
            sorted(self._gone - self._fresh),
            self.run_id,
            token,
        )
        try:
            commit(self._place, manifest)
        except Outrun:
            raise TablesBusy(
                f"another run has written to {self._place.uri} meanwhile: nothing of this one since its last commit is "
                "in the tables; run again"
            ) from None
        self._drop_files()
        self._remote.sizes = sizes
        self._fresh, self._gone = set(), set()
        self._base, self._changes = manifest, self.state.changes
        self._note_commit(manifest)
        self._published_at = time.monotonic()
        self._publish_seconds = self._published_at - begun

    def _note_commit(self, manifest: Manifest) -> None:
        if self.state.files.pending_moves():
            return
        (self.folder / _NUMBER_FILE).write_text(f"{manifest.number} {manifest.token}", encoding="utf-8")

    def _drop_files(self) -> None:
        for folder in (*(spec.name for spec in PARTITIONED), REJECTS.name, HISTORY):
            shutil.rmtree(self.folder / folder, ignore_errors=True)

    def _do_moves(self, moves: Sequence[Move]) -> None:
        (self.folder / _NUMBER_FILE).unlink(missing_ok=True)
        super()._do_moves(moves)
        for staged, name in moves:
            if staged is not None:
                self._fresh.add(name)
        for staged, name in moves:
            if staged is None:
                self._take_out(name)

    def _take_out(self, name: str) -> None:
        self._fresh.discard(name)
        if self._remote.sizes.pop(name, None) is not None:
            self._gone.add(name)

    def set_aside(self, names: Sequence[str]) -> None:
        """Take damaged files out of the tables; what they held is to be read again from where it came."""
        for name in sorted(names):
            (self.folder / name).unlink(missing_ok=True)
            self._take_out(name)
            self._gone.add(name)
            self.summary.damaged.append(
                f"{self._place.uri}/{name} was damaged and is taken out; its articles are read again where they are "
                "among the inputs"
            )
        self._note_loss(names)

    def _has_rejects(self) -> bool:
        return _REJECTS_FILE in self._remote.sizes

    def _write_rejects(self) -> None:
        super()._write_rejects()
        self._fresh.add(_REJECTS_FILE)


_REJECTS_FILE = f"{REJECTS.name}/rejects.parquet"


def _mirror_folder(uri: str) -> Path:
    """Where on this machine runs over tables in a store are worked on."""
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(cache).expanduser() / "newstables" / digest(uri)


def _lay_out(folder: Path, place: Place, base: Manifest) -> None:
    """Make the folder what it was after a commit, if it is not so; from here on until it is published it is not."""
    number_file = folder / _NUMBER_FILE
    found = number_file.read_text(encoding="utf-8") if number_file.exists() else ""
    number_file.unlink(missing_ok=True)
    is_whole = found == f"{base.number} {base.token}" and (folder / STATE_FILE).exists()
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif not is_whole and path.name.startswith(STATE_FILE):
            path.unlink()
    if base.index and not is_whole:
        with suppress(FileNotFoundError):  # an index can be lost: it is made again from the articles
            place.fetch(base.index, folder / STATE_FILE)

"""Reading tables in a store: what its last commit names, whatever else lies there and whoever writes meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from newstables.tables.files import HISTORY, NoTables, in_spite_of_commits, month_of_file, where_they_lie
from newstables.tables.manifest import Manifest, latest
from newstables.tables.place import Place, all_at_once, place_at
from newstables.tables.staging import PARTITIONED
from newstables.tables.state import STATE_FILE, read_state

Choice = Callable[[Path, Sequence[str]], Iterable[str]]  # a folder with the index, all names → the names to bring


@contextmanager
def copied(tables: Path | str, choice: Choice) -> Iterator[Path]:
    """A folder with those files of the tables that `choice` names, and the index: itself, where they lie in one.

    Raises NoTables, PlaceFailed.
    """
    if isinstance(tables, Path):
        yield tables
        return
    place = place_at(tables)
    with tempfile.TemporaryDirectory() as name:
        in_spite_of_commits(lambda: _copy(place, Path(name), choice))
        yield Path(name)


def _copy(place: Place, folder: Path, choice: Choice) -> None:
    manifest = latest(place)
    if not manifest.number:
        raise NoTables(f"{place.uri} holds no tables")
    if manifest.index:
        place.fetch(manifest.index, folder / STATE_FILE)
    where = objects_of(place, manifest)
    chosen = [name for name in choice(folder, list(manifest.files)) if name in where]
    all_at_once(lambda name: place.fetch(where[name], folder / name), chosen)


def objects_of(place: Place, manifest: Manifest) -> dict[str, str]:
    """Name → object of the files of a commit that are there."""
    staged = {name: draft for draft, name in manifest.copies.items()}
    return where_they_lie(manifest.files, staged, place.sizes().__contains__)


def everything(_folder: Path, names: Sequence[str]) -> Iterable[str]:
    """All files."""
    return names


def rejects_only(_folder: Path, names: Sequence[str]) -> Iterable[str]:
    """The rejects."""
    return [name for name in names if name.startswith("rejects/")]


def of_articles(*articles: str, history: bool = False) -> Choice:
    """The files of the months of some articles, named by id or source, and their history if that is asked for."""

    def choose(folder: Path, names: Sequence[str]) -> Iterable[str]:
        with read_state(folder) as state:
            months = {month for article in articles for _, month in state.articles.find(article)}
        tables = tuple(f"{spec.name}/" for spec in PARTITIONED)
        chosen = [name for name in names if name.startswith(tables) and month_of_file(name) in months]
        return chosen + [name for name in names if history and name.startswith(f"{HISTORY}/")]

    return choose

"""The Parquet files of a tables folder by their names in it, wherever they lie."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from newstables.tables.staging import PARTITIONED

HISTORY = "_history"
MOST_TRIES = 5  # of a reader: a commit can move and replace files while they are looked for

Result = TypeVar("Result")


class NoTables(FileNotFoundError):
    """There are none at that place."""


def holds_tables(folder: Path) -> bool:
    """Whether a run has made tables in a folder. One that only has a folder `articles` in it holds none: the folder
    around inputs and tables often does.
    """
    return all((folder / spec.name).is_dir() for spec in PARTITIONED)


def in_spite_of_commits(read: Callable[[], Result]) -> Result:
    """What `read` gives; read anew where a commit took a file away. Raises NoTables, FileNotFoundError."""
    for _ in range(MOST_TRIES - 1):
        try:
            return read()
        except NoTables:
            raise
        except FileNotFoundError:
            continue
    return read()


def where_they_lie(names: Iterable[str], staged: Mapping[str, str], is_there: Callable[[str], bool]) -> dict[str, str]:
    """Name → where it lies, of the files of a commit that are there: `staged`, where its move is not done yet."""
    found = {}
    for name in names:
        if (draft := staged.get(name)) is not None and is_there(draft):
            found[name] = draft
        elif is_there(name):
            found[name] = name
    return found


def month_of_file(name: str) -> str:
    """The month that a file of a table holds rows of: "articles/month=2014-09/part.parquet"."""
    return name.split("/")[-2].removeprefix("month=")


class Files:
    """Those of a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> dict[str, int]:
        """Name → bytes of the files of the four tables."""
        return {
            f"{month}/{file.name}": file.stat().st_size
            for month in self._month_folders()
            for file in sorted(os.scandir(self.folder / month), key=attrgetter("name"))
            if file.name.endswith(".parquet")
        }

    def months(self) -> set[str]:
        """The months that any table has files of."""
        return {folder.partition("=")[2] for folder in self._month_folders()}

    def _month_folders(self) -> list[str]:
        """The names of all months' folders. Asked for by each run, of an archive of years: so no glob."""
        return [
            f"{spec.name}/{folder.name}"
            for spec in PARTITIONED
            if (self.folder / spec.name).is_dir()
            for folder in sorted(os.scandir(self.folder / spec.name), key=attrgetter("name"))
            if folder.name.startswith("month=") and folder.is_dir()
        ]

    def of(self, table: str, month: str) -> dict[str, int]:
        """Name → bytes of the files of a month of a table, in order."""
        paths = sorted((self.folder / table / f"month={month}").glob("*.parquet"))
        return {self._name(path): path.stat().st_size for path in paths}

    def history(self) -> list[str]:
        """The names of all files that hold earlier rows."""
        return sorted(map(self._name, (self.folder / HISTORY).glob("*/month=*/*.parquet")))

    def path(self, name: str) -> Path:
        """Where the file can be read."""
        return self.folder / name

    def paths(self, table: str, month: str) -> list[Path]:
        """Where the files of a month of a table can be read."""
        return [self.path(name) for name in self.of(table, month)]

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

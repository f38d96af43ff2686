"""The Parquet files of a tables folder by their names in it, wherever they lie."""

from __future__ import annotations

from pathlib import Path

from newstables.tables.staging import PARTITIONED, partitions

HISTORY = "_history"


def month_of_file(name: str) -> str:
    """The month that a file of a table holds rows of: "articles/month=2014-09/part.parquet"."""
    return name.split("/")[-2].removeprefix("month=")


class Files:
    """Those of a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> dict[str, int]:
        """Name → bytes of the files of the four tables."""
        return {self._name(path): path.stat().st_size for path in partitions(self.folder)}

    def months(self) -> set[str]:
        """The months that any table has files of."""
        folders = (path for spec in PARTITIONED for path in (self.folder / spec.name).glob("month=*"))
        return {path.name.removeprefix("month=") for path in folders}

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

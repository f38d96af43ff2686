"""The list of corrections of a tables folder: a CSV file, a line a cell, the latest for a cell counts."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from filelock import FileLock

from newstables.schemas import ACTORS, ARTICLES, CLAIMS, DATES, Table

FILE = "corrections.csv"
_LOCK = "_corrections_lock"  # two people may correct at once
CORRECTED = {spec.name: spec for spec in (ARTICLES, ACTORS, CLAIMS, DATES)}
WHOLE_ROW = "*"  # in place of a column: the row should not be there


class CorrectionError(ValueError):
    """A correction that cannot be meant; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One cell that should say something else; all as text, as it stands in the file."""

    article_id: str
    table: str
    row: str  # its id when the correction was made: claim_id, date_id, actor_id; empty for the article's own
    column: str  # WHOLE_ROW: the row should not be there
    value: str  # what is right; empty for null
    who: str = ""
    why: str = ""
    made_at: str = ""
    was: str = ""  # what the tables said then
    rule: str = ""  # the rule that said so
    char_start: str = ""  # where the row stands, and its words: they find it again when ids have changed
    char_end: str = ""
    text: str = ""

    @property
    def spec(self) -> Table:
        """The table that it is of."""
        return CORRECTED[self.table]

    @property
    def cell(self) -> tuple[str, ...]:
        """What it corrects."""
        return self.article_id, self.table, self.row, self.column


_COLUMNS = [field.name for field in fields(Correction)]
_NEEDED = ("article_id", "table", "row", "column", "value")


def read_corrections(path: Path) -> list[Correction]:
    """The corrections in a file, the latest for each cell; none where there is no file. Raises CorrectionError."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if missing := [name for name in _NEEDED if name not in (rows.fieldnames or ())]:
            raise CorrectionError(f"{path} has no column {', '.join(missing)}; its columns are {', '.join(_COLUMNS)}")
        found: dict[tuple[str, ...], Correction] = {}
        for row in rows:
            correction = Correction(**{name: (row.get(name) or "").strip() for name in _COLUMNS})
            if problem := _problem(correction):
                raise CorrectionError(f"{path}, line {rows.line_num}: {problem}")
            found.pop(correction.cell, None)
            found[correction.cell] = correction
    return list(found.values())


def _problem(correction: Correction) -> str | None:
    if correction.table not in CORRECTED:
        return f"{correction.table!r} is none of the tables {', '.join(CORRECTED)}"
    if not all(offset.isdecimal() for offset in (correction.char_start, correction.char_end) if offset):
        return "char_start and char_end are whole numbers"
    return None


def add_corrections(folder: Path, new: Iterable[Correction]) -> None:
    """Put corrections into the list of a tables folder, in place of those of the same cells."""
    with FileLock(folder / _LOCK):
        known = {correction.cell: correction for correction in read_corrections(folder / FILE)}
        for correction in new:
            known.pop(correction.cell, None)
            known[correction.cell] = correction
        _write(folder / FILE, known.values())


def forget_corrections(folder: Path, article_ids: Iterable[str]) -> None:
    """Take the corrections of some articles out of the list."""
    gone = set(article_ids)
    with FileLock(folder / _LOCK):
        known = read_corrections(folder / FILE)
        if any(correction.article_id in gone for correction in known):
            _write(folder / FILE, (correction for correction in known if correction.article_id not in gone))


def _write(path: Path, corrections: Iterable[Correction]) -> None:
    staged = path.with_name(f"_{path.name}")
    with staged.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS)
        writer.writeheader()
        writer.writerows(asdict(correction) for correction in corrections)
        file.flush()
        os.fsync(file.fileno())
    os.replace(staged, path)

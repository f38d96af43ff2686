"""Why a row says what it says: each rule that had a hand in it, what it filled, and the words that it went by.

The columns that name a rule say in schemas/ which columns the rule fills and where its words stand, so that a new one
is explained here without further ado.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newstables.display.cells import plain
from newstables.schemas import Column, Table


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule behind a row."""

    rule: str  # its name, "" where none is named
    filled: list[tuple[str, str]]  # column, what it says
    words: str | None  # what it went by, where the row says which words those are
    start: int | None
    end: int | None


def reasons(spec: Table, row: dict[str, Any], text: str, dates: dict[str, dict[str, Any]]) -> Iterator[Reason]:
    """The rules behind a row of the table `spec`; `text` is the article's, `dates` its dates by their date_id."""
    for column in sorted(spec.columns, key=lambda column: column.name != "rule"):  # what found the row comes first
        if not column.explains:
            continue
        filled = [(name, plain(row[name])) for name in column.explains if row[name] is not None]
        start, end, of_date = _evidence(column, row, dates)
        if filled or row[column.name]:
            words = None if start is None else text[start:end]
            yield Reason(row[column.name] or "", filled, words, start, end)
        if of_date:
            yield of_date


def _evidence(
    column: Column, row: dict[str, Any], dates: dict[str, dict[str, Any]]
) -> tuple[int | None, int | None, Reason | None]:
    """Where the words stand; for words that are a row of dates, the rule behind that row too."""
    if column.evidence == ("date_id",):
        date = dates.get(row["date_id"] or "")
        if date is None:
            return None, None, None
        start, end = date["char_start"], date["char_end"]
        value = [(name, plain(date[name])) for name in ("timex_value", "anchor") if date[name] is not None]
        return start, end, Reason(date["rule"], value, date["text"], start, end)
    if column.evidence:
        start, end = (row[name] for name in column.evidence)
        return start, end, None
    return None, None, None

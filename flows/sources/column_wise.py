"""Tables as JSON objects, a column each, as data frames are written: {"title": {"0": …}, "text": {"0": …}}."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

from newstables.sources.fields import is_wanted, without_text_field
from newstables.sources.formats import Fields

_FEWEST = 2  # columns of a table, and rows of one whose columns are lists; a crawler writes a list of one for a value


def rows_of_columns(record: Mapping[str, Any], fields: Fields) -> list[Mapping[str, Any]]:
    """The rows of a table that an object is; empty where it is none."""
    columns, data = record.get("columns"), record.get("data")
    if isinstance(columns, list) and isinstance(data, list):
        names = [str(name) for name in columns]
        if without_text_field(names, fields) is None and all(isinstance(row, list) for row in data):
            return [dict(zip(names, row, strict=False)) for row in data]
    first = next(iter(record.values()), None)
    if len(record) < _FEWEST or not isinstance(first, dict | list):
        return []
    if without_text_field(list(record), fields) is not None or not all(
        _is_alike(first, each) for each in record.values()
    ):
        return []
    wanted = {name: column for name, column in record.items() if is_wanted(name, fields)}
    if isinstance(first, dict):
        return [{name: column[key] for name, column in wanted.items()} for key in first]
    if len(first) < _FEWEST or not all(isinstance(cell, str) for cell in islice(first, _FEWEST)):
        return []
    return [dict(zip(wanted, row, strict=True)) for row in zip(*wanted.values(), strict=True)]


def _is_alike(first: dict[str, Any] | list[Any], other: Any) -> bool:
    """Whether a value is a column of as many rows, by the same numbers, as the first."""
    if isinstance(first, dict):
        return (
            isinstance(other, dict)
            and other.keys() == first.keys()
            and not any(isinstance(v, dict) for v in other.values())
        )
    return isinstance(other, list) and len(other) == len(first)

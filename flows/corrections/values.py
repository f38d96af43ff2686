"""Which cells may be corrected, and what may stand in them: types and closed sets of the schemas."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa

from newstables.corrections.file import WHOLE_ROW, CorrectionError
from newstables.schemas import CLAIMS, Column, Table

# What a row is, where it stands, where it comes from: of that nobody can have another opinion than the tables.
_FIXED = frozenset(("article_id", "sentence", "text", "char_start", "char_end", "speech_start", "speech_end"))
_FIXED |= {"date_id", "mentions", "mention_count", "source", "source_id", "url", "word_count", "content_hash"}
_FIXED |= {"revision", "pipeline_version", "ingested_at", "run_id"}
_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def correctable(spec: Table) -> list[str]:
    """The columns of a table that may be corrected."""
    return [
        column.name
        for column in spec.columns
        if column.name not in _FIXED and column.name not in spec.key and not column.explains
    ]


def parsed(spec: Table, column: str, value: str) -> Any:
    """What a correction's text stands for in its column; null for empty. Raises CorrectionError."""
    if column == WHOLE_ROW:
        if spec is not CLAIMS or value:
            raise CorrectionError(f"{WHOLE_ROW} takes out a row of claims, and has no value")
        return None
    names = correctable(spec)
    if column not in names:
        raise CorrectionError(f"{spec.name}.{column} cannot be corrected; of {spec.name} these can: {', '.join(names)}")
    known = spec[column]
    if not value:
        if known.nullable or pa.types.is_list(known.type):
            return [] if pa.types.is_list(known.type) else None
        raise CorrectionError(f"{spec.name}.{column} is never empty")
    return _checked(spec, known, value)


def _checked(spec: Table, column: Column, value: str) -> Any:
    name = f"{spec.name}.{column.name}"
    if column.values is not None:
        if value not in column.values:
            raise CorrectionError(f"{name} is one of {', '.join(column.values)}; not {value!r}")
        return value
    try:
        found = _of_type(column.type, value)
    except ValueError:
        raise CorrectionError(f"{name} is {_named(column.type)}; {value!r} is none") from None
    if column.minimum is not None and found < column.minimum:
        raise CorrectionError(f"{name} is not under {column.minimum}; {value} is")
    if column.pattern is not None and not re.fullmatch(column.pattern, value):
        raise CorrectionError(f"{name} looks like {column.pattern}; {value!r} does not")
    return found


def _of_type(kind: pa.DataType, value: str) -> Any:
    if pa.types.is_floating(kind):
        number = float(value)
        if number - number != 0:  # nan, inf
            raise ValueError(value)
        return number
    if pa.types.is_integer(kind):
        return int(value)
    if pa.types.is_boolean(kind):
        if value.lower() not in _BOOLEANS:
            raise ValueError(value)
        return _BOOLEANS[value.lower()]
    if pa.types.is_timestamp(kind):
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    if pa.types.is_list(kind):
        return [part.strip() for part in value.split(";") if part.strip()]
    return value


def _named(kind: pa.DataType) -> str:
    if pa.types.is_floating(kind) or pa.types.is_integer(kind):
        return "a number, as 1500 or 2.5"
    if pa.types.is_boolean(kind):
        return "true or false"
    return "a time, as 2014-09-15 or 2014-09-15T10:30" if pa.types.is_timestamp(kind) else "text"

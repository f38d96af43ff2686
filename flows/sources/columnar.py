"""The rows of tables that lie in columns, as Arrow has them in memory."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.formats import FormatEntry, reject


def row_of(batch: Any, row: int, entry: FormatEntry, number: int) -> Raw | Reject:
    """One row of a batch as a record, whose number in its file is `number`."""
    try:
        values = ((name, batch.column(name)[row].as_py()) for name in batch.schema.names)
        record = {name: value for name, value in values if value is not None}
    except UnicodeDecodeError as error:
        message = f"A string in this row is not UTF-8: {error}. Write the file again."
        return reject(entry, "bad_encoding", message, error.object, entry.at(number))
    content = json.dumps(record, ensure_ascii=False, default=plain).encode("utf-8", "replace")
    return Raw(entry.source, entry.at(number), "jsonl", content, len(content))


def plain(value: Any) -> Any:
    """What JSON has no form for. A midnight without a time zone is how tables store a bare date."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.tzinfo is None and value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return decode(value)
    return str(value)

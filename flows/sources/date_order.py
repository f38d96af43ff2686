"""Whether day or month comes first in the dates of a table's rows, as far as the other rows tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain

from newstables.article.published import numeric_order
from newstables.records import Raw, Reject
from newstables.sources.field_values import FieldValues
from newstables.sources.formats import Fields

ORDER = "numeric_order"  # in a record's meta
_ROWS, _BYTES = 500, 4_000_000  # that are looked at, of a file
_NUMERIC = re.compile(rb"\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d")


def with_order(found: Iterator[Raw | Reject], name: str, fields: Fields) -> Iterator[Raw | Reject]:
    """Records as they are; those of the reader `name` with the order of their dates, where the first of them tell it.

    The dates of a column were written by one hand: with 25/03/2019 in it, 03/04/2019 is in April.
    """
    first: list[Raw | Reject] = []
    size = 0
    for record in found:
        first.append(record)
        size += record.size if isinstance(record, Raw) else 0
        if len(first) == _ROWS or size > _BYTES:
            break
    rows = [record for record in first if isinstance(record, Raw) and record.format == name and record.content]
    order = numeric_order(_dates(rows, fields)) if len(rows) > 1 else None
    for record in chain(first, found):
        if order and isinstance(record, Raw):
            record.meta[ORDER] = order
        yield record


def _dates(rows: list[Raw], fields: Fields) -> Iterator[str]:
    """What the rows say of their publication, as far as it is written in numbers."""
    for row in rows:
        if _NUMERIC.search(row.content or b""):
            try:
                record = json.loads(row.content or b"")
            except (ValueError, RecursionError):
                continue
            value = FieldValues(record, fields).moment_value("published") if isinstance(record, dict) else None
            if isinstance(value, str):
                yield value

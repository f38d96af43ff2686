"""A fault of our own that costs one record, as a reject."""

from __future__ import annotations

import traceback
from pathlib import Path

from newstables.records import Reject


def failed(source: str, source_id: str, error: Exception) -> Reject:
    """The reject of a record over which the program failed: what happened, and where."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    message = f"{type(error).__name__}: {error} (at {Path(where.filename).name}:{where.lineno}); please report it"
    return Reject(source, source_id, "failed", message)

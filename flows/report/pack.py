"""Data in a page: compressed for the browser to open, and as much of it as fits."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from typing import Any

_LEVEL = 7  # 9 takes five times as long for one percent less
_SPARE = 0.97  # a shorter list packs a little worse


def packed(value: Any) -> str:
    """JSON → gzip → base64: characters that mean nothing in HTML."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(gzip.compress(text.encode(), _LEVEL, mtime=0)).decode()


def packed_text(text: str) -> str:
    """The same of a text, for instance of a script."""
    return base64.b64encode(gzip.compress(text.encode(), _LEVEL, mtime=0)).decode()


def fit(most: int, pack: Callable[[int], str], room: int) -> tuple[int, str]:
    """The greatest number of items up to `most` whose pack has no more than `room` characters; and that pack."""
    count = most
    while True:
        made = pack(count)
        if len(made) <= room or count == 0:
            return count, made
        count = min(count - 1, int(count * room / len(made) * _SPARE))

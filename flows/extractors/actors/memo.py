"""Answers kept by word: news writes the same words again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")

_LONGEST = 64  # characters of a key: what is longer is no word of news, and would fill the memory


class Memo(dict[str, V]):
    """`memo[key]` is what `ask` says of `key`, asked once; when `most` answers are kept, they are gathered anew."""

    def __init__(self, ask: Callable[[str], V], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, key: str) -> V:
        value = self._ask(key)
        if len(key) <= _LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[key] = value
        return value

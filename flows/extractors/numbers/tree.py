"""A pattern for many words that tries each letter once."""

from __future__ import annotations

import re
from collections.abc import Iterable


def prefix_tree(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`; words with the same beginning share it, so a miss costs one step."""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[:1], set()).add(word[1:])
    may_end = "" in by_first
    branches = [re.escape(first) + prefix_tree(rest) for first, rest in sorted(by_first.items()) if first]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 and not may_end else f"(?:{'|'.join(branches)})"
    return f"{pattern}?" if may_end else pattern

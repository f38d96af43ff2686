"""An HTML page → the text that a reader gets who copies it from a browser: more pages to learn saved text from."""

from __future__ import annotations

from typing import Any

from newstables.page.in_line import INLINE
from newstables.page.suspicion import is_hidden

_NO_TEXT = frozenset((
    "script", "style", "template", "svg", "noscript", "head", "title", "iframe", "object", "video", "audio", "canvas",
    "map",
))  # fmt: skip
_CELLS = frozenset(("td", "th"))


def render(root: Any) -> str:
    """The lines of a page as a browser would set them apart, menus and buttons included; hidden ones are not shown."""
    lines: list[str] = []
    parts: list[str] = []

    def end_line() -> None:
        if line := " ".join("".join(parts).split()):
            lines.append(line)
        parts.clear()

    # Each is an element to enter, or text to write; None ends a line.
    pending: list[Any] = [root]
    while pending:
        here = pending.pop()
        if here is None:
            end_line()
        elif isinstance(here, str):
            parts.append(here)
        elif here.tag == "br":
            end_line()
        elif isinstance(here.tag, str) and here.tag not in _NO_TEXT and not is_hidden(here.attrib):
            apart = here.tag not in INLINE and here.tag not in _CELLS
            inner: list[Any] = [None] if apart else [" | "] if here.tag in _CELLS else []
            inner.append(here.text or "")
            for child in here:
                inner += (child, child.tail or "")
            pending.extend(reversed([*inner, None] if apart else inner))
    end_line()
    return "\n\n".join(lines)

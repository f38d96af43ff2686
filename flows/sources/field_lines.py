"""Lines above a text that name its title, its day and its writers ("Title: …"), as many files of text have them."""

from __future__ import annotations

import re
from typing import Any

from newstables.sources.fields import field_of

_LINE = re.compile(r"([A-Za-z][\w -]{1,24}?)[ \t]*:[ \t]+(\S.*)")
_SIGN = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:title|headline)[ \t]*:[ \t]+\S[^\n]*\n[A-Za-z][\w -]{1,24}:[ \t]*\S", re.IGNORECASE
)
_MOST = 20  # lines


def begins_with_fields(content: bytes) -> bool:
    """Whether a file begins with a line for its title, and one for something else."""
    return _SIGN.match(content) is not None


def read_field_lines(text: str) -> dict[str, Any] | None:
    """The fields and the text below them, behind an empty line; None where no title and nothing else is named so."""
    head, empty, body = text.lstrip("\ufeff\n").replace("\r\n", "\n").partition("\n\n")
    lines = head.split("\n")
    matches = [_LINE.fullmatch(line.rstrip()) for line in lines]
    if not empty or len(lines) > _MOST or not all(matches):
        return None
    told = {match[1]: match[2] for match in matches if match}
    named = {field_of(name) for name in told} - {None, "text"}
    return {**told, "text": body.strip("\n")} if "title" in named and len(named) > 1 else None

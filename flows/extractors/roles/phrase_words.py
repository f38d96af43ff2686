"""The words of a phrase as they stand in the text, with the mark at their end that belongs to them."""

from __future__ import annotations

import re

from newstables.language import Parse

_MARKS = (("(", ")"), ("“", "”"), ("‘", "’"), ('"', '"'))
_ANY_MARK = re.compile("[{}]".format("".join(opens + closes for opens, closes in _MARKS)))


def words_of(
    parse: Parse, text: str, span: tuple[int, int], leading: frozenset[str] = frozenset()
) -> tuple[int, int, str] | None:
    """Where a phrase stands in the text, and its characters, without a possessive or a mark at its ends, and without
    the words of `leading` at its beginning.
    """
    first, after = span
    while after > first and (parse.tags[after - 1] == "POS" or parse.pos[after - 1] == "PUNCT"):
        after -= 1
    while first < after and (parse.pos[first] in ("PUNCT", "CCONJ", "SYM") or parse.lower[first] in (*leading, "+")):
        first += 1
    if first >= after:
        return None
    start, end = with_both_marks(text, parse.starts[first], parse.ends[after - 1])
    return start, end, text[start:end]


def with_both_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """A span with the mark beside it that another inside it belongs to: the party JD(S), 12 so-called “ghost guns”."""
    for opens, closes in _MARKS if _ANY_MARK.search(text, start, end) is not None else ():
        opened, closed = text.count(opens, start, end), text.count(closes, start, end)
        odd = opened % 2 if opens == closes else opened > closed
        if odd and text[end : end + 1] == closes:
            return start, end + 1
        if (odd or closed > opened) and text[start - 1 : start] == opens:
            return start - 1, end
    return start, end

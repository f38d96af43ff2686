"""Where a quotation between straight marks ends: `"` is the sign of both marks, and what stands around it tells which.

A mark behind a space and before a word opens; one behind a word and before a space closes. So a quotation that goes on
in the next paragraph, which a page may have run into the same line, ends where that opens: `"We left. "They stayed."`
"""

from __future__ import annotations

import re

MARK = '"'
_BEFORE_OPENING = frozenset("([{-–—/‘“«")
_BEHIND_CLOSING = frozenset(".,;:!?…)]}-–—/’'”»")
_WORD = re.compile(r"[^\s.,;:!?)\]}]|\.\.")  # "...and so on": dots may open it
_ENDS_SENTENCE = frozenset(".!?…)'’")
_SENTENCE = re.compile(r"[.!?…]['’)]*(?=\s)")
_DEEPEST = 3  # quotations inside one another
_PARAGRAPH = 900  # code points of a quoted paragraph that goes on in the next; beyond, the closing mark was forgotten


def may_open(text: str, at: int) -> bool:
    """Whether the mark at `at` opens a quotation where none is open: not that of `6'2" tall`."""
    return not _closes(text, at)


def end_of(text: str, start: int) -> tuple[int, bool]:
    """Where the quotation ends whose opening mark stands at `start`, and whether a mark closes it there.

    One that is not closed ends with its paragraph, or before a mark that opens the next; where that is far, or others
    open and close in between, the mark was forgotten, and the first sentence is all that is sure.
    """
    newline = text.find("\n", start)
    limit = newline if newline >= 0 else len(text)
    depth, has_inner, at = 0, False, text.find(MARK, start + 1, limit)
    while at >= 0 and depth <= _DEEPEST:
        if not _opens(text, at):
            if not depth:
                return at + 1, True
            depth -= 1
        elif not depth and text[start + 1 : at].rstrip()[-1:] in _ENDS_SENTENCE:
            limit = at
            break
        else:
            depth, has_inner = depth + 1, True  # "The plan, called "Hope", began in May"
        at = text.find(MARK, at + 1, limit)
    sentence = _SENTENCE.search(text, start, limit)
    if sentence is not None and (has_inner or limit - start > _PARAGRAPH):
        return sentence.end(), False
    return start + len(text[start:limit].rstrip()), False


def _opens(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return (not before.strip() or before in _BEFORE_OPENING) and _WORD.match(text, at + 1) is not None


def _closes(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before.strip()) and before not in _BEFORE_OPENING and (not behind.strip() or behind in _BEHIND_CLOSING)

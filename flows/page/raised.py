"""Figures above the line of a page: exponents, fractions, the marks of footnotes."""

from __future__ import annotations

import re
from typing import Any

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FIGURES = r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*"
_BRACKETED = re.compile(rf"\[(?:\w{{1,3}}|{_FIGURES})\]")
_NOTE = re.compile(rf"{_BRACKETED.pattern}|{_FIGURES}|[*†‡§]")
_LONGEST_NOTE = 12  # characters
_SLASHES = ("/", "\u2044")
_STOPS = ".,;:!?…\"'”’»)]"
_LAST_WORD = re.compile(r"[^\W\d_]{3,}$")
_OF_LENGTH = re.compile(
    r"(?:centi|milli|kilo|deci|nano|micro)?met(?:re|er)s?|feet|foot|inch(?:es)?|yards?|miles?", re.IGNORECASE
)


def read_raised(element: Any, before: str) -> str | None:
    """Figures above the line as they are to be read; None of other words, which stand in it as well ("3rd").

    The mark of a footnote is none of the text's: it is a link, or stands behind a word or its stop (`before`). The
    upper part of a fraction stands apart from the whole number before it ("3 1/2"). Else, as in "m²" and "10⁶", they
    would be figures of the number before them.
    """
    text = "".join(element.itertext()).strip()
    if _NOTE.fullmatch(text) and (text[0] == "[" or _is_linked(element) or _ends_word(before)):
        return ""
    if not (text.isascii() and text.isdecimal()):
        return None
    if (element.tail or "").strip().startswith(_SLASHES):
        return f" {text}"
    return text.translate(_RAISED)


def is_note_link(element: Any, before: str) -> bool:
    """Whether a link down the page is the mark of a footnote: a figure in brackets, or behind a word."""
    text = "".join(element.itertext()).strip()
    if not text or len(text) > _LONGEST_NOTE or not _NOTE.fullmatch(text):
        return False
    return _BRACKETED.fullmatch(text) is not None or _ends_word(before)


def _ends_word(before: str) -> bool:
    """Whether a text ends with a word, or a word and its stop, and not with a unit, a substance or a number."""
    bare = before.rstrip(_STOPS)
    if len(bare) < len(before):
        return bare[-1:].isalpha()
    word = _LAST_WORD.search(before)
    return word is not None and not word[0].isupper() and _OF_LENGTH.fullmatch(word[0]) is None


def _is_linked(element: Any) -> bool:
    outer = element.getparent()
    return element.find(".//a") is not None or (outer is not None and outer.tag == "a")

"""Figures above the line of a page: exponents, fractions, the marks of footnotes."""

from __future__ import annotations

import re
from typing import Any

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTE = re.compile(r"\[\w{1,3}\]|\d{1,3}|[*†‡§]")
_SLASHES = ("/", "\u2044")


def read_raised(element: Any) -> str | None:
    """Figures above the line as they are to be read; None of other words, which stand in it as well ("3rd").

    The mark of a footnote, which is a link, is none of the text's. The upper part of a fraction stands apart from the
    whole number before it ("3 1/2"). Else, as in "m²" and "10⁶", they would be figures of the number before them.
    """
    text = "".join(element.itertext()).strip()
    if _NOTE.fullmatch(text) and (text[0] == "[" or _is_linked(element)):
        return ""
    if not (text.isascii() and text.isdecimal()):
        return None
    if (element.tail or "").strip().startswith(_SLASHES):
        return f" {text}"
    return text.translate(_RAISED)


def _is_linked(element: Any) -> bool:
    outer = element.getparent()
    return element.find(".//a") is not None or (outer is not None and outer.tag == "a")

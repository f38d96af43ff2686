"""Titles in quotation marks, whose numbers claim nothing: “Two and a Half Men”, ‘14 Principles of Good Design’."""

from __future__ import annotations

import re

from newstables.extractors.claims.vocabulary import LEX

_LONGEST = 100  # code points of a title
_QUOTED = re.compile(
    rf"“([^“”\n]{{3,{_LONGEST}}})”|‘([^‘’\n]{{3,{_LONGEST}}})’|\"(?<!\w\")([^\"\n]{{3,{_LONGEST}}})\"(?!\w)"
)  # each choice begins with its mark, to which `re` skips at once
_WORD = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?")


def short_quotations(text: str) -> list[tuple[int, int]]:
    """The quotations that may be titles, as (start, end), their marks with them."""
    return [match.span() for match in _QUOTED.finditer(text)]


def is_title(quoted: str) -> bool:
    """Whether what stands between the marks of a quotation is a title: each of its words has a capital but articles,
    conjunctions and prepositions, and two or more have.
    """
    if not quoted[0].isdigit() and not quoted[0].isupper():
        return False
    words = _WORD.findall(quoted)
    capitals = sum(word[0].isupper() for word in words)
    least = 1 if quoted[0].isdigit() else 2
    return capitals >= least and all(word[0].isupper() or word in LEX.works_small for word in words)

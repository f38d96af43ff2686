"""How likely each line of a saved page is the article's → the lines that are."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from newstables.page.columns import Array, Flags, distances

SHARE = 0.9  # of the likelihood from which on a line adds to what is expected right
_PARAGRAPH = 9  # words
_GAP = 3  # lines from one paragraph to the next
_FEWEST_ROWS, _MOST_ROWS = 3, 15  # of a table


def taken_lines(columns: Mapping[str, Array], words: Array, likely: Array, share: float) -> Flags:
    """The lines that are the article's: the likely ones, and what looks like nothing by itself but stands among them.

    The title and known lines of furniture are out however likely they look.
    """
    possible = (columns["headline"] == 0) & (columns["marked"] == 0)
    found: Flags = possible & (likely >= share * _threshold(likely * possible, words))
    paragraphs = found & (words >= _PARAGRAPH)
    above, below = distances(paragraphs)
    found |= possible & (above + below <= _GAP)  # headings
    _take_lists(found, possible, columns)
    _take_tables(found, possible, paragraphs, columns)
    return found


def _threshold(likely: Array, words: Array) -> float:
    """How likely a line must be so that most words are to be expected right, of those found and of those missed.

    That is half of the best expected F1, whatever the page.
    """
    order = np.argsort(-likely, kind="stable")
    right = np.cumsum((likely * words)[order])
    if not len(right) or right[-1] <= 0:
        return np.inf
    return float((2 * right / (np.cumsum(words[order]) + right[-1] + 1e-9)).max()) / 2


def _take_lists(found: Flags, possible: Flags, columns: Mapping[str, Array]) -> None:
    """The items behind a colon."""
    for colon in np.flatnonzero(found & (columns["ends_with_colon"] > 0)).tolist():
        item = colon + 1
        while item < len(found) and possible[item] and columns["prose"][item] > 0 and not found[item]:
            found[item] = True
            item += 1


def _take_tables(found: Flags, possible: Flags, paragraphs: Flags, columns: Mapping[str, Array]) -> None:
    """The rows between two paragraphs, half of them or more with figures."""
    for before, behind in pairwise(np.flatnonzero(paragraphs).tolist()):
        rows = slice(before + 1, behind)
        if _FEWEST_ROWS <= behind - before - 1 <= _MOST_ROWS and possible[rows].all():
            found[rows] |= np.mean(columns["digits"][rows] > 0) >= 0.5

"""Datelines ("PARIS (AFP) -") and bylines ("By Jane Roe in Baghdad") at the head of a text."""

from __future__ import annotations


def find_dateline(text: str) -> str | None:
    """The place that `text` says at its start that it is filed from, as written."""
    return None


def find_byline(text: str) -> list[str]:
    """The names in a byline among the first lines of `text`, in order; empty if there is none."""
    return []

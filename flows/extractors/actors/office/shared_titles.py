"""One title of several persons: "Judges Ana Duarte and Jan Vogt", of whom each is one."""

from __future__ import annotations

import re

from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.office.role_before import role_before

_FAR_BACK = 160  # characters
_NAME = r"[A-Z][\w’'.-]+(?: (?:[a-z]{2,3} )?[A-Z][\w’'.-]+){0,3}"
_LIST = re.compile(rf"\b(?P<title>[A-Za-z]\w+s) (?P<first>{_NAME})(?:, {_NAME})*(?:,? and|,) $")


def role_shared(start: int, text: str, words: Words) -> Role | None:
    """The title in the plural that stands before the first of the names joined with the one that begins at `start`."""
    if not text.endswith((" and ", ", "), 0, start):
        return None
    floor = max(0, start - _FAR_BACK)
    match = _LIST.search(text, floor, start)
    if match is None or not _is_plural_office(match["title"], words):
        return None
    return role_before(*match.span("first"), floor, text, words)


def _is_plural_office(word: str, words: Words) -> bool:
    """ "Judges", "ministers"; "Mrs" and "Jets" are none."""
    one = word.lower().removesuffix("s")
    return one in words.offices or one in words.trades

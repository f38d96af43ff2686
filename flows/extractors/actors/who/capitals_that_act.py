"""Capitals that act for their countries: "Beijing said", "support Baghdad"; not "rain fell in Beijing"."""

from __future__ import annotations

from collections.abc import Iterable

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import Words
from newstables.extractors.actors.spellings import Name

_NEAR = 24  # characters on either side of a capital


def acts(mention: tuple[int, int], text: str, names: Iterable[Name], words: Words, gazetteer: Gazetteer) -> bool:
    """Whether a capital speaks, fights or is supported where it is mentioned; `names` are all of the text."""
    start, end = mention
    before = text[max(0, start - _NEAR) : start].split()
    after = text[end : end + _NEAR].split(maxsplit=1)
    previous = before[-1].lower() if before else ""
    following = after[0].lower().rstrip(".,;:") if after else ""
    if previous in words.locatives or previous in ("from", "to", "of") or _is_beside_a_town(after, gazetteer):
        return False
    if previous == "between" and not _is_beside_a_state(after, names, gazetteer):
        return False  # the road between Dublin and Delle
    return following in words.speech or previous in words.governments


def _is_beside_a_town(after: list[str], gazetteer: Gazetteer) -> bool:
    """ "with Wellington and Dunedin getting rain": towns, where both would be capitals if they acted."""
    other = after[1].split(maxsplit=1)[0].strip(".,;:") if len(after) > 1 and after[0] == "and" else ""
    entry = gazetteer.names.get(other)
    return entry is not None and entry.kind == PLACE and other not in gazetteer.seats


def _is_beside_a_state(after: list[str], names: Iterable[Name], gazetteer: Gazetteer) -> bool:
    """ "[between] Dublin and London", "[between] Dublin and the European Union"."""
    rest = after[1].removeprefix("the ") if len(after) > 1 and after[0] == "and" else ""
    first = rest.split(maxsplit=1)[0].strip(".,;:") if rest else ""
    return first in gazetteer.seats or any(
        name.kind in (COUNTRY, ORGANISATION) and name.text.split()[0] == first for name in names
    )

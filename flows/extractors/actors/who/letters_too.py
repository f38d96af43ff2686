"""Letters that are one country's body, and everywhere a thing: "CCTV" the cameras, "PPP", "ETA", "ED"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, KnownName
from newstables.extractors.actors.lexicon import Words, listed

_NEAR = 24  # characters


def is_letters_of_a_thing(
    entry: KnownName, mentions: Sequence[tuple[int, int]], text: str, countries: Container[str], words: Words
) -> bool:
    """Whether a text that tells of none of `countries` where a body is means the thing by its letters.

    A noun of bodies before them ("the broadcaster CCTV") and a verb of speech behind them tell the body; firms are
    named all over the world.
    """
    if entry.kind != ORGANISATION or entry.sector == "BUS" or entry.country is None or entry.country in countries:
        return False
    if any(text[start:end] not in listed("nobody", "initials") for start, end in mentions):
        return False
    return not any(_is_told(start, end, text, words) for start, end in mentions)


def _is_told(start: int, end: int, text: str, words: Words) -> bool:
    before = text[max(0, start - _NEAR) : start].split()[-1:]
    behind = text[end : end + _NEAR].split()[:1]
    return not words.introducers.isdisjoint(before) or not words.speech.isdisjoint(behind)

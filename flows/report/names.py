"""Who says it and who did it, by a name under which the same one is found again."""

from __future__ import annotations

import pandas as pd

from newstables.lexicon import load

UNNAMED = "someone unnamed"


def tell_names(actors: pd.Series, words: pd.Series | None, known: pd.Series) -> pd.Series:
    """The name of each: of an actor_id, as `known` has it, else of the words of the text; null where there are none."""
    names = actors.map(known)
    if words is None:
        return names.astype(object)
    said = {written: plain_name(written) for written in words.dropna().unique()}
    return names.astype(object).where(names.notna(), words.map(said).astype(object))


def plain_name(words: str) -> str:
    """Words of the text as a name: "the army", "The army" and "Army" are one; "he" is someone unnamed."""
    first, _, rest = words.partition(" ")
    if first.lower() in ("the", "a", "an") and rest:
        words = rest
    if words.lower() in load("newstables.language", "questions.toml")["pointing"]:
        return UNNAMED
    return words[:1].upper() + words[1:]

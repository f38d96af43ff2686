"""Names of several words that the gazetteer knows, as parts of which tokens stand."""

from __future__ import annotations

from collections.abc import Iterable

from newstables.extractors.actors.gazetteer import BEGUN, Gazetteer, KnownName
from newstables.extractors.actors.names.tokens import NameTokens

MARKS = 3  # tokens that a name may have beyond its words: "A&P", "D.C."


def may_begin(word: str, gazetteer: Gazetteer) -> bool:
    """Whether a known name of several words may begin with a word."""
    return gazetteer.longest.get(word, 0) > 1 or word.isupper()


def known_parts(tokens: NameTokens, begins: Iterable[tuple[int, int]], gazetteer: Gazetteer) -> dict[int, str]:
    """Token → "B organisation", "L place" …: where the longest known names of several words stand in the runs.

    `begins` are the tokens with a capital that may begin one, each with the end of its run.
    """
    found: dict[int, str] = {}
    done = 0
    for i, after in begins:
        if i < done:
            continue
        length, entry = longest_known(tokens, i, after, gazetteer)
        if entry is not None:
            done = i + length
            for k in range(i, done):
                part = "B" if k == i else "L" if k == done - 1 else "I"
                found[k] = f"{part} {entry.kind}"
    return found


def longest_known(tokens: NameTokens, i: int, after: int, gazetteer: Gazetteer) -> tuple[int, KnownName | None]:
    """The longest known name of several words that begins with token i: its length in tokens, its entry."""
    word, start = tokens.words[i], tokens.starts[i]
    longest = gazetteer.longest.get(word, 0)
    if not longest and len(word) > 2 and word.isupper():
        longest = gazetteer.longest.get(word.title(), 0)
    if longest < 2:
        return 0, None
    begun = tokens.text[start : tokens.ends[i] + BEGUN]
    if begun not in gazetteer.begins and "\n" not in begun and not word.isupper():
        return 0, None  # most
    for k in range(min(after, i + longest + MARKS), i + 1, -1):
        entry = entry_of(tokens.text[start : tokens.ends[k - 1]], gazetteer)
        if entry is not None:
            return k - i, entry
    return 0, None


def entry_of(name: str, gazetteer: Gazetteer) -> KnownName | None:
    """What the gazetteer knows under `name`, which may be broken over lines or written in capitals."""
    if "\n" in name:
        name = name.replace("\n", " ")
    entry = gazetteer.names.get(name) or gazetteer.adjectives.get(name)
    if entry is not None:
        return entry
    if name.startswith("U.S. "):
        return entry_of(f"US {name[5:]}", gazetteer)
    if "’" in name:
        return entry_of(name.replace("’", "'"), gazetteer)
    return gazetteer.names.get(name.title()) if len(name) > 3 and name.isupper() else None

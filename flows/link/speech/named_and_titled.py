"""Speakers by a name and by what they are, each between commas: "…, the mayor, Ann Lee, said"."""

from __future__ import annotations

from itertools import pairwise

from newstables.language import Parse
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_nominal


def named_and_titled(parse: Parse, said: int, verb: int) -> int | None:
    """`The flood hurt 40 people, the mayor, Ann Lee, said`, `…, Ann Lee, the mayor, said`, where the tree joins both to
    the people: a name and what somebody is, each between commas, and no list.
    """
    commas = [token for token in range(said + 1, verb) if parse.words[token] == ","][-3:]
    if len(commas) < 3 or child(parse, verb, "nsubj") is not None:
        return None
    first, second = (_sole_head(parse, start + 1, end) for start, end in pairwise(commas))
    if first is None or second is None or {parse.pos[first], parse.pos[second]} != {"NOUN", "PROPN"}:
        return None
    title = first if parse.pos[first] == "NOUN" else second
    return first if can_tell(parse, title) else None


def _sole_head(parse: Parse, start: int, end: int) -> int | None:
    """The head of the one noun phrase that tokens [start, end) are."""
    words = [token for token in range(start, end) if parse.deps[token] != "amod"]  # "a retired miner"
    if any(parse.pos[token] in ("VERB", "AUX", "CCONJ", "NUM") for token in words):
        return None
    nouns = (token for token in range(start, end) if is_nominal(parse, token))
    outside = [token for token in nouns if not start <= parse.heads[token] < end]
    return outside[0] if len(outside) == 1 else None

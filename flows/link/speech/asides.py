"""Whose words a number stands in where the tree hangs them under another's: asides, and clauses that are joined."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.tree import is_behind_comma


def is_said_aside(act: Act, token: int, other: Act) -> bool:
    """`The union, whose head says 40 left, called a strike`: the tree hangs what is said in the aside on the call."""
    if not act.narrow or act.span is None or act.span[0] != act.cue + 1:
        return False
    first, after = act.span
    return first <= token < after and other.cue > token and not first <= other.cue < after


def teller_behind(parse: Parse, act: Act, others: list[Act], token: int, path: set[int]) -> Act | None:
    """`Lee said 40 left, but 12 stayed, Brun said`: of two clauses the last is of whoever ends the sentence."""
    joined = any(
        parse.deps[one] == "conj" and parse.heads[one] in act.contents and is_behind_comma(parse, one) for one in path
    )
    if not joined or act.cue > token:
        return None
    return next((one for one in others if act.cue in one.contents and one.cue > token and one.speaker > token), None)

"""One numeral of a text."""

from __future__ import annotations

from dataclasses import dataclass

NONE, MULTIPLE, TIMES = "none", "multiple", "times"  # forms of a number that no numeral says
CLOCK = "clock"  # a time that something took: 2:21:34
MANIFOLD = "manifold"  # of one deed with so many victims: a triple murder
DECADE = "decade"  # tens that run to the next: her seventies
ARTICLE = "article"  # the one unit of time of which a hedge is told: under an hour


@dataclass(slots=True)
class Number:
    """One numeral. `value` is None for a vague one, which has `low` only."""

    start: int
    end: int
    value: float | None
    form: str  # digits, words, fraction, vague, ordinal, or one of those above
    low: float | None = None
    scale: float = 1.0  # the scale word at its end: 1e6 in "3 million"
    letter: str = ""  # the letters that gave the scale: "m" in "35m", which may be metres instead
    bare: float = 0.0  # the digits without that letter: 35 in "35m"
    has_comma: bool = False  # the decimal comma of 4,8, which may be the comma of a list
    is_rough: bool = False  # the numeral itself says "about": a couple of hundred
    is_signed: bool = False  # a plus or minus stands before it
    # Filled by the claims' rules: the tokens before and after it in its sentence, and the currency whose sign stands
    # before it, with the sign's first token.
    left: int = -1
    right: int = 0
    sign: tuple[str, int] | None = None

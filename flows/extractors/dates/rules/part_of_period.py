"""What bends a period: "early", "late-", "mid-", "the beginning of", as a pattern and as its TIMEX3 mod."""

from __future__ import annotations

import re

from newstables.extractors.dates.vocabulary import GAP, HYPHEN, JOIN, table, units

# "The early part of", "the latter part of".
_PARTS = "early|earlier|first|opening|middle|late|later|latter|last|closing|final"


def part_of_period() -> str:
    """A pattern for what bends a period: "early", "late-", "mid-", "the beginning of"."""
    no_delay = "".join(rf"(?<!{unit}\s)" for unit, letter in units().items() if letter in ("D", "W", "M", "Y"))
    return (
        rf"(?:{no_delay}(?:the{GAP})?(?P<part>early|mid|middle|late|end(?={HYPHEN}))(?:(?:{HYPHEN}{GAP}?|{GAP})(?:to{JOIN}(?P<to>mid|late){JOIN})?|{GAP}in{GAP})"
        rf"|(?:the{GAP})?(?P<part_of>beginning|start|middle|end|(?:{_PARTS}){GAP}part){GAP}of{GAP}(?:the{GAP})?)"
    )


def mod_of(match: re.Match[str]) -> str | None:
    """The TIMEX3 mod of what `part_of_period` matched."""
    part = match["part"] or match["part_of"]
    if "to" in match.re.groupindex and match["to"] == "late":
        part = "late"  # "mid-to-late"
    return table("parts_of_period")[" ".join(part.split())] if part else None

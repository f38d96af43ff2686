"""The unit that a second time leaves to the first: "this year and next", "rose 4% last month and 2% this"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, side_of


def rules() -> list[DateRule]:
    """The rules of this family."""
    amount = rf"(?:[^.,;:!?]|[.,](?=\d)){{0,24}}?(?:\d|%|per{GAP}?cent|[mb]illion|points?){GAP}"
    ends = rf"(?={GAP}?[.,;:!?)”\"–—]|{GAP}(?:and|but|or|as|after|while|with|from|because|due){END}|\s*$)"
    return [
        rule(
            "this year and next",
            "unit quarter",
            rf"(?P<rel>last|this|next){GAP}{counting.singular()}"
            rf"(?:,?{GAP}(?:and|or|but|than){GAP}(?:{amount})?|,{GAP}{amount})(?P<other>last|this|next){END}{ends}",
            _both,
            needs=r"\b(?:last|this|next)\b",
            after=rf",?{GAP}(?:and|or|but|than){END}|,{GAP}",
        )
    ]


def _both(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The first time and the second, each seen from the publication; none for the units of a clock or a generation."""
    unit = counting.letter(match)
    if unit not in ("W", "M", "Q", "Y", "DE") or match["rel"] == match["other"]:
        return None
    times = (("rel", match.start("rel"), match.end("unit")), ("other", match.start("other"), match.end("other")))
    return [(first, after, resolve.beside(scene, unit, side_of(match[name]))) for name, first, after in times]

"""Centuries: "the early 19th century", "the 3rd and 4th centuries", "the turn of the century"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, lexicon, ordinals, trie


def rules() -> list[DateRule]:
    """The rules of this family."""
    eras = lexicon()["eras"]
    era = trie([*eras["before"], *eras["after"], *eras["only_behind"]])
    return [
        rule(
            "<ordinal> and <ordinal> centuries",
            "unit:century units:centuries",
            rf"(?:the{GAP})?(?P<x>(?P<first>{trie(ordinals())}))(?:{JOIN}century)?(?:,?{GAP}(?:and|or|to|through){GAP}|,{GAP}|{HYPHEN})"
            rf"(?P<last>(?:the{GAP})?(?P<ordinal>{trie(ordinals())}){JOIN}centur(?:y|ies){END})",
            _centuries,
            needs=r"\b(?:and|or|to|through)\b|,|[-–]",
        ),
        rule(
            "turn of the <ordinal> century",
            "unit:century",
            rf"the{GAP}turn{GAP}of{GAP}the{GAP}(?P<ordinal>{trie(ordinals())}){JOIN}century{END}",
            _turn_of,
            needs=r"\bturn\s",
        ),
        rule(
            "<ordinal> century",
            "unit:second unit:century",
            rf"{part_of_period()}?(?:the{GAP})?(?P<ordinal>{trie(ordinals())}){JOIN}century(?:{GAP}(?P<era>{era}))?{END}",
            _century,
        ),
        rule(
            "<ordinal> millennium",
            "unit:millennium",
            rf"{part_of_period()}?(?:the{GAP})?(?P<ordinal>{trie(ordinals())}){JOIN}millennium(?:{GAP}(?P<era>{era}))?{END}",
            _millennium,
            needs=JOIN,
        ),
        rule(
            "turn of the century",
            "unit:century unit:millennium",
            rf"the{GAP}turn{GAP}of{GAP}the{GAP}(?:century|millennium){END}",
            _turn,
        ),
    ]


def _century(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    number = ordinals()[match["ordinal"]]
    era = match["era"]
    if era and era.startswith("b"):
        return whole(match, resolve.Reading("DATE", f"BC{number - 1:02}", resolve.EXPLICIT, "century", mod_of(match)))
    return whole(match, resolve.dated(f"{number - 1:02}", resolve.EXPLICIT, mod_of(match)))


def _millennium(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The second millennium BC": its value has one figure, as TIMEX3 writes a time by the figures that it keeps."""
    number, era = ordinals()[match["ordinal"]] - 1, match["era"]
    value = f"BC{number}" if era and era.startswith("b") else f"{number}"
    return whole(match, resolve.Reading("DATE", value, resolve.EXPLICIT, "century", mod_of(match)))


def _centuries(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The 3rd and 4th centuries", "the 15th to the 19th century"."""
    first, last = ordinals()[match["first"]], ordinals()[match["ordinal"]]
    if first >= last or _OWN.search(scene.lower, max(0, match.start() - 8), match.start()):
        return None
    spans = (match.start(), match.end("x")), match.span("last")
    return [
        (start, end, resolve.dated(f"{number - 1:02}", resolve.EXPLICIT))
        for (start, end), number in zip(spans, (first, last), strict=True)
    ]


_OWN = re.compile(r"\b(?:his|her|my|their|our)\s$")  # a batsman's, at cricket


def _turn_of(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.dated(f"{ordinals()[match['ordinal']] - 1:02}", resolve.EXPLICIT, "START"))


def _turn(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if scene.today is None:
        return whole(match, resolve.unresolved("century", mod="START"))
    century = scene.today.year // 100
    return whole(match, resolve.dated(f"{century:02}", resolve.PUBLICATION, "START"))

"""The grammar: every rule, in the order in which they are tried, and the one pattern that finds where to try them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from flows.extract.dates.rules import (
    beyond,
    calendar,
    clock,
    counting,
    parts,
    periods,
    quarters,
    sets,
    shifts,
    spans,
    weekdays,
    words,
    years,
)
from flows.extract.dates.rules.rule import Rule
from flows.extract.dates.vocabulary import END, GAP, HYPHEN, cardinals, lexicon, ordinals, scales, table, trie
from flows.extract.dates.vocabulary import units as unit_words

_PREFIXES = 7  # words that can stand before the core of a phrase ("each of the past three full years")
_REACH = 60  # characters that they take up


class Grammar(NamedTuple):
    """`core` finds the words without which there is no time expression; `words` and the groups of `core` name the rules
    of `by_trigger` to try; `before` finds, backwards from a core, where its phrase may begin."""

    core: re.Pattern[str]
    words: dict[str, str]
    before: re.Pattern[str]
    by_trigger: dict[str, tuple[Rule, ...]]


@cache
def grammar() -> Grammar:
    """The English grammar, built at first use."""
    dated = (clock, calendar, quarters, years, weekdays, words)
    counted = (sets, shifts, periods, spans)
    ordered = [each for family in dated for each in family.rules()]
    ordered += [counting.passing_names(each) for family in counted for each in family.rules()]
    ordered[:0] = [*beyond.rules(), *parts.rules()]  # the grammar would take a part of them: "2 months ago"
    triggers = {name for each in ordered for name in each.triggers}
    by_trigger = {name: tuple(r for r in ordered if name in r.triggers) for name in triggers}
    core_words = _core_words()
    return Grammar(_core(core_words), core_words, _before(), by_trigger)


def _core_words() -> dict[str, str]:
    """Core word → trigger. Where one word is two things, the later line wins."""
    sections = {
        "units": unit_words(),
        "unit": (*table("units"), *(f"{word}long" for word in table("units"))),
        "quarter": ("quarter", "quarters", "year-ago", "year-earlier", "prior-year", "previous-year"),
        "half": ("half",),
        "period": ("period",),
        "decade": table("decades"),
        "clock_word": table("clock_words"),
        "o'clock": [f"{hour} o'clock" for hour in clock.hours()],
        "month": table("months", "month_abbreviations"),
        "weekday": (*table("weekdays"), *(f"{name}s" for name in table("weekdays")), *table("weekday_abbreviations")),
        "season": table("seasons"),
        "spoken_year": ("eighteen", "nineteen", "twenty", "two thousand"),
        "word": table("days", "day_parts", "references", "periods", "holidays", "easter_holidays", "weekday_holidays"),
        "q": ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q", "h1", "h2"),
    }
    return {word: trigger for trigger, section in sections.items() for word in section}


def _core(core_words: Iterable[str]) -> re.Pattern[str]:
    zoned = rf"\d{{4}}{GAP}(?:hrs|hours{GAP})?(?={trie(table('zones'))}\b)"
    clock_number = (
        rf"\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?{GAP}?m\b|\d{{1,2}}:\d\d(?!\d)|\d{{1,2}}{GAP}o['’]clock\b|{zoned}"
    )
    era = lexicon()["eras"]
    before_christ, anno_domini = trie(era["before"]), trie(era["after"])
    return re.compile(
        rf"""
        \b(?: {trie(core_words)} {END}
          | (?P<era_first>{anno_domini}{GAP}\d{{1,4}}(?!\w|[.,]\d))
          | (?=\d) (?:
                (?P<numeric>\d{{1,4}}(?P<sep>[-/.])\d{{1,2}}(?P=sep)\d{{2,4}}(?!\w)|\d{{4}}(?P<dash>[-/])\d{{1,2}}(?P=dash)\d{{1,2}}(?=\D|$))
              | (?P<clock>{clock_number})
              | (?P<day_name>{trie(table("named_days"))}(?![\w/]))
              | (?P<era>\d{{1,4}}{GAP}(?:{before_christ}|{anno_domini})(?!\w))
              | (?P<number_of_day>
                    \d{{1,2}}(?::\d\d)?{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night){END})
              | (?P<year>(?:1[0-9]|20)\d\d(?:['’]?s)?(?!\w|,\d))
              | (?P<decade>(?<=['’‘])\d0['’]?s{END})
            )
        )
        """,
        re.VERBOSE,
    )


def _before() -> re.Pattern[str]:
    lists = lexicon()["context"]
    hedges = {word for hedge in table("hedges") for word in hedge.split()}
    relatives = {word for relative in table("relatives") for word in relative.split()}
    openers = {*lists["leading"], *relatives, *hedges, *table("parts_of_period"), *cardinals(), *scales(), *ordinals()}
    leading, any_word = trie(openers), trie({*openers, *lists["joining"]})
    separator = rf"(?:,?{GAP}|{HYPHEN})"
    number = r"\d[\d,./]*(?!\w)"
    return re.compile(
        rf"(?<![\w$€£#])(?:(?:{leading})(?!\w)|{number}){separator}(?:(?:(?:{any_word})(?!\w)|{number}){separator}){{0,{_PREFIXES}}}['’‘]?$"
    )


def phrase_start(before: re.Pattern[str], text: str, floor: int, core: int) -> int:
    """Where the phrase of the core word at `core` may begin, no earlier than `floor`."""
    match = before.search(text, max(floor, core - _REACH), core)
    return match.start() if match else core

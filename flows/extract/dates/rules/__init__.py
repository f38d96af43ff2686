"""The grammar: every rule, in the order in which they are tried, and the one pattern that finds where to try them."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from flows.extract.dates.rules import calendar, clock, quarters, units, weekdays, words, years
from flows.extract.dates.rules.rule import Rule
from flows.extract.dates.vocabulary import END, GAP, HYPHEN, lexicon, ordinals, table, trie
from flows.extract.dates.vocabulary import units as unit_words

_PREFIXES = 7  # words that can stand before the core of a phrase ("each of the past three full years")
_FUNCTION_WORDS = (
    "the a an this that these those its his her their our of in to on and or per each every last past next previous following "
    "coming current latest same preceding prior upcoming present final opening comparable corresponding full whole entire "
    "additional another fiscal financial calendar academic more consecutive straight half dozen hundred couple pair "
    "once twice times other few several many some year-ago year-earlier prior-year most recent very turn long early earlier "
    "late later mid beginning start middle end oh thousand pre post just-ended just ended single school working trading "
    "business full- number election"
).split()


class Grammar(NamedTuple):
    """`trigger` finds the next phrase and, by its group, the rules of `by_trigger` to try there.

    `trigger` runs to the last core word that the words before it can lead to ("the past 20 years"), `nearest` stops at
    the first ("the past"): the second chance, where no rule took the longer reading.
    """

    trigger: re.Pattern[str]
    nearest: re.Pattern[str]
    by_trigger: dict[str, tuple[Rule, ...]]


@cache
def grammar() -> Grammar:
    """The English grammar, built at first use."""
    families = (clock, calendar, quarters, years, weekdays, words, units)
    ordered = [each for family in families for each in family.rules()]
    triggers = {name for each in ordered for name in each.triggers}
    return Grammar(_trigger(""), _trigger("?"), {name: tuple(r for r in ordered if name in r.triggers) for name in triggers})


def _trigger(lazy: str) -> re.Pattern[str]:
    prefix = trie(
        {*_FUNCTION_WORDS, *lexicon()["numbers"], *ordinals(), *(w for hedge in table("hedges") for w in hedge.split())}
    )
    quarter_words = ("quarter", "quarters")
    unit = trie(word for word in unit_words() if word not in quarter_words)
    simple = trie(
        table("days", "day_parts", "references", "periods", "holidays", "easter_holidays", "weekday_holidays")
    )
    weekday = trie([*table("weekdays"), *(f"{name}s" for name in table("weekdays"))])
    return re.compile(
        rf"""
        (?<![\w$€£#])
        (?: (?:(?:{prefix}) (?!\w) | \d[\d,./]*(?!\w)) (?:,?{GAP}|{HYPHEN}) ){{0,{_PREFIXES}}}{lazy}
        (?: (?P<word>(?:{simple}){END})
          | (?P<numeric>\d{{1,4}}([-/.])\d{{1,2}}\3\d{{2,4}}(?!\w)|\d{{4}}([-/])\d{{1,2}}\4\d{{1,2}}(?=\D|$))
          | (?P<clock>\d{{1,2}}(?:[:.]\d\d)?{GAP}?[ap]\.?{GAP}?m\b|\d{{1,2}}:\d\d(?!\d)|\d{{4}}{GAP}(?:hrs|hours{GAP})?(?={trie(table('zones'))}\b))
          | (?P<clock_word>(?:{trie(table('clock_words'))}){END})
          | (?P<decade>['’‘]\d0['’]?s{END}|(?:{trie(table('decades'))}){END})
          | (?P<year>(?:1[0-9]|20)\d\d(?:['’]?s)?(?![\w,]*\d|\w))
          | (?P<weekday>(?:{weekday}){END}|(?:{trie(table('weekday_abbreviations'))}){END}(?=[.,]))
          | (?P<month>(?:{trie(table('months', 'month_abbreviations'))}){END})
          | (?P<season>(?:{trie(table('seasons'))}){END})
          | (?P<quarter>quarters?{END}|year-(?:ago|earlier)|(?:prior|previous)-year)
          | (?P<half>half{END})
          | (?P<period>period{END})
          | (?P<unit>(?:{unit})(?:{HYPHEN}?long)?{END})
          | (?P<spoken_year>(?:eighteen|nineteen|twenty)[-\s](?:ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|oh)|two{GAP}thousand{END})
          | (?P<q>(?:q[1-4]|[1-4]q|h[12]){END})
        )
        """,
        re.VERBOSE,
    )

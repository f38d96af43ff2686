"""The core words, without which there is no time expression, and the one pattern that finds them all."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates import feasts
from newstables.extractors.dates.rules import (
    antiquity,
    clock,
    clock_words,
    fiscal,
    middles,
    then,
)
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    lexicon,
    month,
    table,
    trie,
    zones,
)
from newstables.extractors.dates.vocabulary import units as unit_words


def core_words() -> dict[str, str]:
    """Core word → trigger. Where one word is two things, the later line wins."""
    sections = {
        "units": unit_words(),
        "unit": (*table("units"), *(f"{word}long" for word in table("units"))),
        "quarter": ("quarter", "quarters", "year-ago", "year-earlier", "prior-year", "previous-year"),
        "half": ("half", "semester"),
        "period": ("period",),
        "decade": table("decades"),
        "clock_word": table("clock_words"),
        "o'clock": [f"{hour} o'clock" for hour in clock_words.hours()],
        "spoken_hour": clock_words.written_hours(),
        "spoken_minutes": clock_words.written_minutes(),
        "month": table("months", "month_abbreviations"),
        "weekday": (*table("weekdays"), *(f"{name}s" for name in table("weekdays")), *table("weekday_abbreviations")),
        "season": (*table("seasons"), *(f"{name}s" for name in table("seasons"))),
        "spoken_year": ("eighteen", "nineteen", "twenty", "two thousand"),
        "word": (*table("days", "day_parts", "references", "periods"), *feasts.names()),
        "then": then.phrases(),
        "middle": [f"mid{unit}" for unit in middles.names()],
        "fy": ("fy", *(f"fy{year:02}" for year in range(100)), *(f"fy{year}" for year in range(1980, 2100))),
        "q": fiscal.written_parts_of_year(),
    }
    return {word: trigger for trigger, section in sections.items() for word in section}


def _by_first() -> tuple[str, str]:
    """Patterns for the core words that begin with a letter, and, behind their first figure, for the others."""
    by_first: dict[str, list[str]] = {}
    for word in core_words():
        by_first.setdefault(word[0], []).append(word[1:])
    letters = "|".join(f"{first}{trie(rest)}{END}" for first, rest in by_first.items() if not first.isdigit())
    return letters, "|".join(f"(?<={first}){trie(rest)}" for first, rest in by_first.items() if first.isdigit())


def _clock_number() -> str:
    """What is a clock time, behind its first figure."""
    names = trie([*zones(), *lexicon()["open_zones"]["words"]])
    zoned = rf"\d{{3}}{GAP}(?:hrs|hours{GAP})?(?=(?:{names}|local{GAP}time)\b)|(?<=0)\d[0-5]\d(?![\w.,:/-])"
    at = "|".join(rf"(?<={word}\s\d)" for word in clock.BEFORE_HOURS)
    zoned += rf"|(?:{at})\d{{3}}{GAP}?(?:hrs|hours){END}"
    return rf"\d?(?:[:.]\d\d)?{GAP}?[ap]\.?{GAP}?m\b|\d?:\d\d(?!\d)|\d?{GAP}o['’]clock\b|{zoned}"


@cache
def cores(no_word: str) -> re.Pattern[str]:
    """Finds each core word, with the character before it.

    The pattern begins with the characters that no word has, and each choice with a letter: so `re` skips to the next
    beginning of a word and there to its letter (0.08 ms for 2 KB, as a choice after a word boundary, became 0.045).
    """
    letters, figures = _by_first()
    named_days = "|".join(f"(?<={name[0]}){trie([name[1:]])}" for name in table("named_days"))
    old = "|".join([rf"(?<={re.escape(word)}\s\d)" for word in antiquity.BEFORE] + [r"(?<=[-–]\d)"])
    era = lexicon()["eras"]
    behind, in_front = trie([*era["before"], *era["after"], *era["only_behind"]]), trie(era["after"])
    return re.compile(
        rf"""
        {no_word} (?:
            {letters}
          | (?P<era_first>{in_front}{GAP}?\d{{1,4}}(?!\w|[.,]\d))
          | \d (?:  # the first figure; the rest of what it may begin:
                (?:{figures}){END}
              | (?P<numeric>
                    \d{{0,3}}(?P<sep>[-/.])\d{{1,2}}(?P=sep)\d{{2,4}}(?!\w)
                  | \d{{3}}(?P<dash>[-/])\d{{1,2}}(?P=dash)\d{{1,2}}(?=\D|$))
              | (?P<nth_day>\d?(?:st|nd|rd|th){END}(?!{GAP}(?:century|{month()})))
              | (?P<clock>{_clock_number()})
              | (?P<day_name>(?:{named_days})(?![\w/]))
              | (?P<era>\d{{0,3}}{GAP}(?:{behind})(?!\w))
              | (?P<number_of_day>
                    \d?(?:[:.]\d\d)?{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night){END})
              | (?P<old_year>(?:{old})\d\d(?!\w|[.,]\d|%))
              | (?P<short_year>(?<=[\s(—–-]['’‘]\d)\d(?!\w|['’"”]))
              | (?P<year>(?:(?<=1)[0-9]|(?<=2)[01])\d\d(?:['’]?s)?(?!\w|,\d))
              | (?P<decade>
                    (?:(?<=['’‘]\d)|(?<=(?:early|.late){HYPHEN}\d)|(?<=(?:early|.late)\s\d)|(?<=mid{HYPHEN}\d)
                    |(?<=\bthe\s\d)|(?<=0s[-–]\d)|(?<=0s\sand\s\d)|(?<=0s\sor\s\d)|(?<=0s\sand\sthe\s\d))
                    0['’]?s{END})
            )
        )
        """,
        re.VERBOSE,
    )

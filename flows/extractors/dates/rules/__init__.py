"""The grammar: every rule, in the order in which they are tried, and the one pattern that finds where to try them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from newstables.extractors.dates import feasts
from newstables.extractors.dates.rules import (
    ago,
    antiquity,
    beyond,
    calendar,
    centuries,
    clock,
    counting,
    day_lists,
    fiscal,
    halves,
    holidays,
    middles,
    months,
    nth_day,
    numbered_days,
    numeric,
    parts,
    parts_of_ages,
    parts_of_days,
    parts_of_quarters,
    periods,
    quarters,
    quarters_told,
    recurring_days,
    same,
    seasons,
    sets,
    shifts,
    short_years,
    spans,
    spans_beside,
    spans_of_units,
    spoken_clock,
    the_unit,
    then,
    weekdays,
    weeks_off,
    within,
    words,
    year_ago,
    years,
)
from newstables.extractors.dates.rules.rule import DateRule, Reader
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    cardinals,
    hedges,
    lexicon,
    month,
    no_word,
    ordinals,
    scales,
    table,
    trie,
    zones,
)
from newstables.extractors.dates.vocabulary import units as unit_words

_PREFIXES = 7  # words that can stand before the core of a phrase ("each of the past three full years")
_REACH = 60  # characters that they take up


class Grammar:
    """The rules and the words that lead to them.

    `cores(text)` finds the words without which there is no time expression, each with the character before it; `words`
    and the groups of that pattern say of what kind a core word is. `rules` has all of a kind, `rules_for` those to try;
    `start_of` tells where the phrase of a core may begin.
    """

    def __init__(self) -> None:
        self.words = _core_words()
        self.rules = _by_kind()
        triggers = {name for rules in self.rules.values() for each in rules for name in each.triggers}
        self._told_apart = {name.partition(":")[0] for name in triggers if ":" in name}
        self._before, self._leading, self._openers = _before()
        # Nearly every text asks the same few thousand questions: "last" before "year", nothing before "monday".
        self._steps = lru_cache(maxsize=8192)(self._rules_for)

    def cores(self, text: str) -> re.Pattern[str]:
        """The pattern that finds the core words of `text`, in lower case, with a line break before it."""
        return _cores(no_word(text))

    def kind(self, word: str) -> str:
        """The kind of a core word."""
        return self.words.get(word) or self.words[" ".join(word.replace("’", "'").split())]

    def rules_for(self, kind: str, word: str, before: str) -> tuple[Step, ...]:
        """The rules that can apply where the words `before` stand between the beginning of a phrase and its core."""
        return self._steps(kind, word if kind in self._told_apart else "", before)  # all years are alike

    def _rules_for(self, kind: str, word: str, before: str) -> tuple[Step, ...]:
        return tuple(
            (each.after and each.after.match, each.pattern.match, each.read, each.name)
            for each in self.rules[kind]
            if (kind in each.triggers or f"{kind}:{word}" in each.triggers)
            and (each.needs is None or each.needs.search(before))
        )

    def start_of(self, led: str, floor: int, core: int) -> int:
        """Where the phrase of the core word at `core` may begin, no earlier than `floor`; `led` as in Scene."""
        floor = max(floor, core - _REACH)
        # Most core words have nothing of their phrase before them, or plain words with a space between. To look those
        # up costs a tenth of a search; other signs are left to the search, after the last word that cannot be one.
        start, end = core, core + 1
        plain = core > floor and led[core] == " "
        if plain:
            end -= 1
        for _ in range(_PREFIXES):
            space = led.rfind(" ", floor + 1, end)
            if space < 0:
                return self._search_start(led, floor, core)
            word = led[space + 1 : end]
            if word not in self._openers:
                bare = word.strip(_BETWEEN)
                if bare.isalpha() and bare not in self._openers:
                    return start if plain else self._search_start(led, end - 1, core)
                plain = False
            elif word in self._leading:
                start = space
            end = space
        return self._search_start(led, floor, core)

    def _search_start(self, led: str, floor: int, core: int) -> int:
        match = self._before.search(led, floor, core + 1)
        return match.start() if match else core


# A rule to try: what must match after the core word (None: anything), its pattern, its reader, its name.
Step = tuple[Callable[[str, int], re.Match[str] | None] | None, Callable[[str, int], re.Match[str] | None], Reader, str]


@cache
def grammar() -> Grammar:
    """The English grammar, built at first use."""
    return Grammar()


def _by_kind() -> dict[str, tuple[DateRule, ...]]:
    """The rules of each kind of core word, in the order in which they are tried."""
    days = (clock, spoken_clock, day_lists, nth_day, numeric, calendar, months)
    years_of = (short_years, year_ago, parts_of_quarters, quarters, quarters_told, halves, fiscal, years, centuries)
    names = (then, recurring_days, weekdays, seasons, words, holidays, antiquity)
    counted = (numbered_days, sets, ago, shifts, periods, the_unit, spans_beside, spans, spans_of_units)
    ordered = [each for family in (*days, *years_of, *names) for each in family.rules()]
    ordered += [counting.passing_names(each) for family in counted for each in family.rules()]
    # The grammar would take a part of these: "2 months ago".
    ordered[:0] = [
        each
        for family in (middles, beyond, within, parts_of_ages, parts_of_days, parts, weeks_off, same)
        for each in family.rules()
    ]
    kinds_of = {each: {name.partition(":")[0] for name in each.triggers} for each in ordered}
    return {kind: tuple(each for each in ordered if kind in kinds_of[each]) for kind in set().union(*kinds_of.values())}


def _core_words() -> dict[str, str]:
    """Core word → trigger. Where one word is two things, the later line wins."""
    sections = {
        "units": unit_words(),
        "unit": (*table("units"), *(f"{word}long" for word in table("units"))),
        "quarter": ("quarter", "quarters", "year-ago", "year-earlier", "prior-year", "previous-year"),
        "half": ("half", "semester"),
        "period": ("period",),
        "decade": table("decades"),
        "clock_word": table("clock_words"),
        "o'clock": [f"{hour} o'clock" for hour in spoken_clock.hours()],
        "spoken_hour": spoken_clock.written_hours(),
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
    for word in _core_words():
        by_first.setdefault(word[0], []).append(word[1:])
    letters = "|".join(f"{first}{trie(rest)}{END}" for first, rest in by_first.items() if not first.isdigit())
    return letters, "|".join(f"(?<={first}){trie(rest)}" for first, rest in by_first.items() if first.isdigit())


@cache
def _cores(no_word: str) -> re.Pattern[str]:
    """Finds each core word, with the character before it.

    The pattern begins with the characters that no word has, and each choice with a letter: so `re` skips to the next
    beginning of a word and there to its letter (0.08 ms for 2 KB, as a choice after a word boundary, became 0.045).
    """
    letters, figures = _by_first()
    named_days = "|".join(f"(?<={name[0]}){trie([name[1:]])}" for name in table("named_days"))
    zoned = rf"\d{{3}}{GAP}(?:hrs|hours{GAP})?(?=(?:{trie(zones())}|local{GAP}time)\b)|(?<=0)\d[0-5]\d(?![\w.,:/-])"
    at = "|".join(rf"(?<={word}\s\d)" for word in clock.BEFORE_HOURS)
    zoned += rf"|(?:{at})\d{{3}}{GAP}?(?:hrs|hours){END}"
    clock_number = rf"\d?(?:[:.]\d\d)?{GAP}?[ap]\.?{GAP}?m\b|\d?:\d\d(?!\d)|\d?{GAP}o['’]clock\b|{zoned}"
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
              | (?P<clock>{clock_number})
              | (?P<day_name>(?:{named_days})(?![\w/]))
              | (?P<era>\d{{0,3}}{GAP}(?:{behind})(?!\w))
              | (?P<number_of_day>
                    \d?(?::\d\d)?{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night){END})
              | (?P<old_year>(?:{old})\d\d(?!\w|[.,]\d|%))
              | (?P<short_year>(?<=[\s(—–-]['’‘]\d)\d(?!\w|['’"”]))
              | (?P<year>(?:(?<=1)[0-9]|(?<=2)[01])\d\d(?:['’]?s)?(?!\w|,\d))
              | (?P<decade>
                    (?:(?<=['’‘]\d)|(?<=(?:early|.late){HYPHEN}\d)|(?<=(?:early|.late)\s\d)|(?<=mid{HYPHEN}\d))
                    0['’]?s{END})
            )
        )
        """,
        re.VERBOSE,
    )


_BETWEEN = " \t\n,-‐‑–'’‘"  # what stands between the words of a phrase


def _before() -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    """What finds, backwards from a core, where its phrase begins; which words can begin it; all that can be in it."""
    lists = lexicon()["context"]
    bending = {word for hedge in hedges() for word in hedge.split()}
    relatives = {word for relative in table("relatives") for word in relative.split()}
    openers = {*lists["leading"], *relatives, *bending, *table("parts_of_period"), *cardinals(), *scales(), *ordinals()}
    any_words = {*openers, *lists["joining"]}
    leading, any_word = trie(openers), trie(any_words)
    separator = rf"(?:,?{GAP}|{HYPHEN}{GAP}?)"
    number = r"\d[\d,./]*(?:st|nd|rd|th)?(?!\w)"
    pattern = re.compile(
        rf"[^\w$€£#](?:(?:{leading})(?!\w)|{number}){separator}(?:(?:(?:{any_word})(?!\w)|{number}){separator}){{0,{_PREFIXES}}}['’‘]?$"
    )
    return pattern, frozenset(openers), frozenset(any_words)

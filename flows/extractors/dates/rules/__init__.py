"""The grammar: every rule, in the order in which they are tried, and the one pattern that finds where to try them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from newstables.extractors.dates.rules import (
    ago,
    antiquity,
    beyond,
    calendar,
    centuries,
    clock,
    counting,
    day_lists,
    decades,
    elided_units,
    fiscal,
    halves,
    holidays,
    middles,
    months,
    months_of_two_years,
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
    to_date,
    unit_ends,
    units_beside,
    weekday_lists,
    weekdays,
    weeks_off,
    within,
    words,
    year_ago,
    years,
)
from newstables.extractors.dates.rules.cores import core_words, cores
from newstables.extractors.dates.rules.rule import DateRule, Reader
from newstables.extractors.dates.vocabulary import (
    GAP,
    HYPHEN,
    cardinals,
    hedges,
    lexicon,
    no_word,
    ordinals,
    scales,
    table,
    trie,
)

_PREFIXES = 7  # words that can stand before the core of a phrase ("each of the past three full years")
_REACH = 60  # characters that they take up


class Grammar:
    """The rules and the words that lead to them.

    `cores(text)` finds the words without which there is no time expression, each with the character before it; `words`
    and the groups of that pattern say of what kind a core word is. `rules` has all of a kind, `rules_for` those to try;
    `start_of` tells where the phrase of a core may begin.
    """

    def __init__(self) -> None:
        self.words = core_words()
        self.rules = _by_kind()
        triggers = {name for rules in self.rules.values() for each in rules for name in each.triggers}
        self._told_apart = {name.partition(":")[0] for name in triggers if ":" in name}
        self._before, self._leading, self._openers = _before()
        # Nearly every text asks the same few thousand questions: "last" before "year", nothing before "monday".
        self._steps = lru_cache(maxsize=8192)(self._rules_for)
        self._led_to = lru_cache(maxsize=1024)(self._rules_led_to)

    def cores(self, text: str) -> re.Pattern[str]:
        """The pattern that finds the core words of `text`, in lower case, with a line break before it."""
        return cores(no_word(text))

    def kind(self, word: str) -> str:
        """The kind of a core word."""
        return self.words.get(word) or self.words[" ".join(word.replace("’", "'").split())]

    def rules_for(self, kind: str, word: str, before: str) -> tuple[Step, ...]:
        """The rules that can apply where the words `before` stand between the beginning of a phrase and its core."""
        return self._steps(kind, word if kind in self._told_apart else "", before)  # all years are alike

    def _rules_for(self, kind: str, word: str, before: str) -> tuple[Step, ...]:
        return tuple(
            (each.after and each.after.match, each.pattern.match, each.read, each.name)
            for each in self._led_to(kind, word)
            if each.needs is None or each.needs.search(before)
        )

    def _rules_led_to(self, kind: str, word: str) -> tuple[DateRule, ...]:
        told = f"{kind}:{word}"
        return tuple(each for each in self.rules[kind] if kind in each.triggers or told in each.triggers)

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
    years_of = (
        short_years,
        year_ago,
        parts_of_quarters,
        quarters,
        quarters_told,
        halves,
        fiscal,
        decades,
        years,
        centuries,
    )
    names = (then, recurring_days, weekday_lists, weekdays, seasons, words, holidays, antiquity)
    counted = (
        numbered_days,
        sets,
        ago,
        shifts,
        units_beside,
        periods,
        the_unit,
        unit_ends,
        spans_beside,
        spans,
        spans_of_units,
    )
    ordered = [each for family in (*days, *years_of, *names) for each in family.rules()]
    ordered += [counting.passing_names(each) for family in counted for each in family.rules()]
    ordered[:0] = _before_others()
    kinds_of = {each: {name.partition(":")[0] for name in each.triggers} for each in ordered}
    return {kind: tuple(each for each in ordered if kind in kinds_of[each]) for kind in set().union(*kinds_of.values())}


def _before_others() -> list[DateRule]:
    """The rules of whose phrases others would take a part: "2 months ago"."""
    families = (
        elided_units,
        middles,
        beyond,
        months_of_two_years,
        within,
        to_date,
        parts_of_ages,
        parts_of_days,
        parts,
        weeks_off,
        same,
    )
    return [each for family in families for each in family.rules()]


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
    number = r"(?:\d[\d,./]*(?:st|nd|rd|th|[½¼¾⅓⅔])?(?!\w)|\(\d{1,3}\)|[½¼¾⅓⅔])"
    pattern = re.compile(
        rf"[^\w$€£#](?:(?:{leading})(?!\w)|{number}){separator}(?:(?:(?:{any_word})(?!\w)|{number}){separator}){{0,{_PREFIXES}}}['’‘]?$"
    )
    return pattern, frozenset(openers), frozenset(any_words)

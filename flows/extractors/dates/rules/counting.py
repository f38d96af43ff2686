"""What the rules on units of time share: the number before a unit, its hedge, its letter, and names to pass over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache

from newstables.extractors.dates.eras import has_left_day
from newstables.extractors.dates.resolve import MENTION, PUBLICATION, UNRESOLVED, Reading, unresolved
from newstables.extractors.dates.rules.rule import DateRule, Found, capital
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.told import was_done
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    SPACE,
    cardinals,
    context,
    hedges,
    lexicon,
    number,
    read_number,
    scales,
    trie,
    units,
)


@cache
def unit() -> str:
    """A unit, singular or plural, as group `unit`."""
    return rf"(?P<unit>{trie(units())}){END}"


@cache
def singular() -> str:
    """A unit in the singular, as group `unit`."""
    return rf"(?P<unit>{trie(lexicon()['units'])}){END}"


@cache
def plurals() -> str:
    """A unit in the plural."""
    return rf"(?:{trie(set(units()) - set(lexicon()['units']))}){END}"


@cache
def plural() -> str:
    """A unit in the plural, as group `unit`."""
    return rf"(?P<unit>{plurals()})"


@cache
def hedge() -> str:
    """What bends a length, as group `hedge`: "less than", "about", "up to"."""
    # "over" is a hedge after a preposition ("for over a year"), else a preposition ("over three years").
    listed = lexicon()["context"]
    behind, behind_take = (
        "|".join(rf"(?<=\b{word}\s)" for word in listed[kind]) for kind in ("before_over", "take_over")
    )
    known = rf"{GAP}(?:the|these|those|this|that|its|his|her|their){END}"
    length = rf"{GAP}(?:\S+{GAP}){{2,3}}?(?:{trie(listed['at_a_length'])}){END}"
    over = rf"(?:(?:{behind})over(?!{known})|(?:{behind_take})over(?!{known}|{length}))"
    return rf"(?:(?P<hedge>{trie(hedges())}|{over}){GAP})?"


@cache
def vague() -> str:
    """A number that is left open: several, a few."""
    return trie(lexicon()["vague_numbers"]["words"])


@cache
def count() -> str:
    """A number before a unit, as group `number`, `vague` or `one`."""
    return rf"(?:(?P<number>{number()})|(?P<vague>{vague()})|(?P<one>an?))"


@cache
def any_number() -> str:
    """A word that `count`, or any number before a unit, has among its words: what `needs` of a rule asks for."""
    words = {*cardinals(), *scales(), "a", "an", "half", "couple", "pair"}
    return rf"[\d½¼¾⅓⅔]|\b(?:{trie(words)}|{vague()})\b"


@cache
def to_next_unit() -> str:
    """What leads from one span to the next of a compound: "two years, three months"."""
    return rf",?{SPACE}(?:and{SPACE})?(?:\d|{trie({*cardinals(), *scales(), 'a', 'an', 'half', 'couple'})})"


@cache
def more() -> str:
    """What can stand between a number and its unit: "two more weeks", "three straight years"."""
    return rf"(?:{context('between')}(?:{GAP}|,{GAP}))?"


# "An hour *and a half*", "two hours *and three quarters*", as the group `half`.
AND_PART = (
    rf"(?P<half>{GAP}and{GAP}(?:a{GAP}half{END}|(?:a{GAP}quarter|three{JOIN}quarters){END}(?!{GAP}of{END}|['’])))"
)


def length(match: re.Match[str], scene: Scene) -> re.Match[str]:
    """A length of time without the part behind it where that is no part of it: by the tree of "two hours and three
    quarters backed the deal" the quarters are the subject of what follows."""
    if not match["half"]:
        return match
    parse = scene.document.parse
    is_subject = parse.deps[parse.token_at(match.end("half") - 1)].startswith("nsubj")
    is_own = is_subject and not parse.deps[parse.token_at(match.start("half") - 1)].startswith("nsubj")
    if not is_own and scene.lower[match.end() : match.end() + 1] not in ("-", "–"):
        return match
    return match.re.match(scene.lower, match.start(), match.start("half")) or match


def part_behind(match: re.Match[str]) -> Fraction:
    """The part of a unit that `AND_PART` adds to a whole number of them."""
    if not match["half"]:
        return Fraction(0)
    return Fraction(1, 2) if match["half"].endswith("half") else Fraction(3 if "three" in match["half"] else 1, 4)


OR_SO = rf"(?:{GAP}or{GAP}(?:so|more|two|less)|{GAP}and{GAP}a{GAP}half)?"


@cache
def that_time() -> str:
    """A "that" for a time: "the year before *that*, it fell"; not "the year before *that* deal"."""
    follows = rf"{context('no_noun')}|the|an?|his|her|its|their|our|my|you|no|had|were|has"
    amount = rf"[$€£]?\d[\d,.]*(?!{HYPHEN})(?:{GAP}|[.;])"
    return rf"{GAP}that(?:{GAP}?[.,;:)\"”’—–]|{GAP}(?:{follows}){END}|{GAP}{amount}|\s*$)"


def letter(match: re.Match[str]) -> str:
    """The lexicon's letter of the unit that was matched."""
    return units()[match["unit"]]


def read_count(match: re.Match[str]) -> tuple[Fraction | None, bool]:
    """The number of units (None: left open), and whether it could be read."""
    groups = match.re.groupindex
    written = match["number"] if "number" in groups else None
    if written:
        value = read_number(written)
        return value, value is not None
    if "one" in groups and match["one"]:
        return Fraction(3, 2) if "half" in match[0] else Fraction(1), True
    return None, True


def read_hedge(match: re.Match[str]) -> str | None:
    """The TIMEX3 mod of the hedge that was matched."""
    written = match["hedge"] if "hedge" in match.re.groupindex else None
    return hedges().get(" ".join(written.split()), "MORE_THAN") if written else None


def base_day(scene: Scene) -> tuple[date | None, str]:
    """The day from which "two days later" counts, and its anchor: the latest one named, else that of publication."""
    is_left = has_left_day(scene)
    if scene.day is not None and not is_left:
        return scene.day, MENTION
    if scene.is_lost or is_left:
        return None, UNRESOLVED
    return scene.today, PUBLICATION


def told(match: re.Match[str], scene: Scene, reading: Reading) -> Reading:
    """`reading`, counted from a time that the text has named; unresolved where it would be to come and yet has been."""
    is_ahead = scene.today is not None and reading.starts_at is not None and reading.starts_at.date() > scene.today
    if is_ahead and reading.anchor == MENTION and was_done(scene.document.parse, match.start()):
        scene.lose_day()
        return unresolved(reading.granularity or "day", reading.timex_type, reading.mod)
    return reading


# Of which a part is named: "the last two weeks of the trial" ends with the trial.
OF_ITS = re.compile(
    rf"{GAP}of{GAP}(?:the|a|an|his|her|its|their|our|my|this|that){END}(?!{GAP}(?:year|month|decade|century){END})"
)


def before(scene: Scene, match: re.Match[str], width: int = 16) -> tuple[str, int, int]:
    """The text and the bounds in which to search for what stands right before a match."""
    return scene.lower, max(0, match.start() - width), match.start()


def passing_names(each: DateRule) -> DateRule:
    """`each`, but passing over names that hold a unit: "Six Day War", "60 Minutes", "This Week"."""

    def read(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
        if capital(scene, match.start("unit")) and _is_name(scene, match.start("unit")):
            return ()
        return each.read(match, scene)

    return replace(each, read=read) if "(?P<unit>" in each.written else each


def _is_name(scene: Scene, start: int) -> bool:
    """A unit with a capital, neither at the start of a sentence nor among capitals only; "40 HR" are home runs."""
    if _SHORT.match(scene.text, start):
        return True
    return scene.document.sentence_at(start)[0] < start - 1 and not scene.text[start + 1 : start + 2].isupper()


_SHORT = re.compile(r"(?:HR|MIN|YR)S?\b")


def is_ordinal(match: re.Match[str], scene: Scene) -> bool:
    """Whether "second" counts the noun behind it, and is no unit: "every second Tuesday", "a second elected mayor"."""
    if match["unit"] != "second":
        return False
    parse = scene.document.parse
    token = parse.token_at(match.start("unit"))
    return parse.heads[token] > token and parse.deps[token] in ("amod", "nummod", "compound")

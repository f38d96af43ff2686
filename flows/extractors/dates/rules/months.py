"""Months: "in May", "early August", "March and June", "June last year", "every July"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.eras import era_since
from newstables.extractors.dates.rules.calendar import is_month
from newstables.extractors.dates.rules.figures import counts_after
from newstables.extractors.dates.rules.looks import is_of_no_year, is_usual, look_of
from newstables.extractors.dates.rules.months_alone import is_alone_with_amount
from newstables.extractors.dates.rules.rule import EVERY, THAT, DateRule, Found, capital, is_determiner, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR
from newstables.extractors.dates.rules.spoken import spoken_year
from newstables.extractors.dates.rules.written import BESIDE_YEAR, YEAR, month_number, year_of
from newstables.extractors.dates.rules.year_of_list import year_of_month
from newstables.extractors.dates.rules.year_of_noun import year_of_noun
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    GAP,
    HYPHEN,
    JOIN,
    context,
    lexicon,
    month,
    side_of,
    table,
    units,
)

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


def rules() -> list[DateRule]:
    """The rules of this family, after those of days."""
    return [
        rule(
            "every <month>",
            "month",
            rf"(?P<quant>every|each){GAP}(?P<month>{month()})(?!{GAP}\d)",
            _every_month,
            needs=EVERY,
        ),
        rule(
            "the following <month>",
            "month",
            rf"{part_of_period()}?the{GAP}(?P<rel>following|previous|preceding|next){GAP}(?P<month>{month()})(?!{GAP}\d)",
            _following_month,
            needs=r"\b(?:following|previous|preceding|next)\b",
        ),
        rule(
            "that <month>",
            "month",
            rf"{part_of_period()}?{THAT}(?P<month>{month()})(?!{GAP}\d)",
            _that_month,
            needs=r"\bthat\b",
        ),
        rule(
            "<part> <month> <year>",
            "month",
            rf"{part_of_period()}?(?:(?P<rel>last|next|this(?:{GAP}(?:past|coming))?){GAP})?(?P<month>{month()})"
            rf"(?:(?:,|{GAP}(?:of|in))?{GAP}(?P<year>{YEAR}|{APOSTROPHE_YEAR})|{BESIDE_YEAR}|,?{GAP}{spoken_year()})?",
            _month,
        ),
    ]


def _month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not is_month(match, scene):
        return None
    if counts_after(match, scene, "month"):
        alone = match.re.match(scene.lower, match.start(), match.end("month"))
        return _month(alone, scene) if alone else None
    number, mod = month_number(match["month"]), mod_of(match)
    year = year_of(match, scene)
    if not (year or match["rel"] or match["part"] or match["part_of"]) and not _bare_month(match, scene):
        return ()
    if not year and not match["rel"]:
        year = year_of_month(match, scene) or year_of_noun(match, scene)
    if not year and not match["rel"] and (is_usual(match, scene) or _ANY.search(*_before(match, scene))):
        return whole(match, resolve.every(f"XXXX-{number:02}", "M", mod=mod))
    if not year and not match["rel"] and is_of_no_year(match, scene):
        return whole(match, resolve.Reading("DATE", f"XXXX-{number:02}", resolve.UNRESOLVED, "month", mod))
    if match["rel"]:
        return whole(match, resolve.month_beside(scene, number, side_of(match["rel"]), mod))
    leads_to = _from_month().search(scene.lower, max(0, match.start() - 30), match.start()) is not None
    first = scene.period_in_sentence("M") if leads_to else None
    if first is not None and not year:
        return whole(match, _last_of_range(scene, first, number, mod))
    if not year and (day := _day_before(match, scene)) is not None:
        year = day.year + (number < day.month)
        return whole(match, resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.PUBLICATION))
    look = 0 if year or leads_to else look_of(match, scene, number)
    reading = resolve.calendar_month(scene, year, number, look, mod)
    if match["side"] and year:
        reading = reading._replace(anchor=resolve.PUBLICATION)
    return whole(match, reading)


_TO = re.compile(rf",?{GAP}(?:to|through|until|till){GAP}")


def _day_before(match: re.Match[str], scene: Scene) -> date | None:
    """The day that leads to a month: "from *4 September* until mid-December"."""
    if scene.last is None:
        return None
    end, day = scene.last
    of_month = scene.lower[end - 1].isdigit() or _ends_with_month().search(scene.lower, max(0, end - 12), end)
    return day if of_month and _TO.fullmatch(scene.lower, end, match.start()) else None


@cache
def _ends_with_month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){month()}$")


# "The most in any September", "later than its usual September launch".
_ANY = re.compile(rf"\b(?:any|(?:a|the|its|their){GAP}(?:typical|usual|traditional|customary)|an{GAP}average){GAP}$")


def _before(match: re.Match[str], scene: Scene) -> tuple[str, int, int]:
    return scene.lower, max(0, match.start() - 24), match.start()


def _last_of_range(scene: Scene, first: date, number: int, mod: str | None) -> resolve.Reading:
    """The month to which another leads, the next of its name: "from April to January". Three may be a quarter."""
    year = first.year + (number < first.month)
    reading = resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.PUBLICATION)
    if number % 3 == 0 and first.month == number - 2:
        scene.quarter, scene.quarter_is_fiscal, scene.compares_years = (year, number // 3, scene.at), False, False
        scene.quarter_is_open = False
    return reading


def _that_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "That September": of the year that the text has named last, or the next, where its month was a later one."""
    if scene.year is None or not capital(scene, match.start("month")) or not is_determiner(match, scene):
        return None
    number, mod = month_number(match["month"]), mod_of(match)
    named = scene.period_in_sentence("M")
    year = scene.year + (named is not None and named.year == scene.year and named.month > number)
    return whole(match, resolve.calendar_month(scene, year, number, 0, mod)._replace(anchor=resolve.MENTION))


def _following_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The next month of that name, or the last one, seen from the latest time named."""
    if match["rel"] == "next" and scene.direction(match.start(), match.end()) >= 0:
        return None
    named, number, side = scene.latest("M"), month_number(match["month"]), side_of(match["rel"])
    if (era := era_since(scene, named)) is not None:
        named = era[1] - timedelta(days=1) if side > 0 else era[0]
    if named is None:
        return whole(match, resolve.month_beside(scene, number, side, mod_of(match)))
    year = named.year + (side if (number - named.month) * side <= 0 else 0)
    return whole(match, resolve.calendar_month(scene, year, number, 0, mod_of(match))._replace(anchor=resolve.MENTION))


@cache
def _from_month() -> re.Pattern[str]:
    """What makes a month the end of a span that begins with the month before it: "January through March"."""
    return re.compile(rf"{month()}(?:{GAP}(?:to|through|until|till){GAP}|{HYPHEN})$")


def _every_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("month")):
        return None
    return whole(match, resolve.every(f"XXXX-{month_number(match['month']):02}", "M", match["quant"].upper()))


def _bare_month(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month that stands alone is one: "in May", not "Theresa May said" or "April Smith"."""
    start, end = match.span("month")
    word = match["month"].rstrip(".")
    after = scene.text[end : end + 2]
    if _is_of_the_weather(scene, start) or is_alone_with_amount(match, scene):
        return True
    if _OF_A_NAME.match(scene.text, end):
        return False
    acts = word == "may" and _OF_A_PERSON.match(scene.text, end) is not None
    if (acts and not _IN_MONTH.search(*_before(match, scene))) or _HALF_NAME.match(scene.text, start):
        return False
    if word not in lexicon()["context"]["doubtful_months"]:
        is_sure = len(word) > 3 or match["month"].endswith(".") or _after_preposition(scene, start)
        return is_sure or _and_month().match(scene.lower, end) is not None
    if after[:1] == " " and after[1:].isupper() and not match["month"].endswith("."):
        return _after_preposition(scene, start) and _is_beside_name(scene, start, end)  # else a first name
    if _after_preposition(scene, start) or _modifies_a_noun(scene, start, after):
        return True
    named = _FIRST_NAME.search(scene.text, max(0, start - 24), start)
    return named is None and _and_month().match(scene.lower, end) is not None


def _is_of_the_weather(scene: Scene, start: int) -> bool:
    """Whether what a month is said to be is what only a month is: "April was the driest month", "March was mild"."""
    parse = scene.document.parse
    token = parse.token_at(start)
    said = parse.heads[token]
    has_copula = any(parse.deps[child] == "cop" for child in parse.children(said))
    return has_copula and parse.deps[token] == "nsubj" and parse.lemmas[said] in lexicon()["context"]["said_of_months"]


def _is_beside_name(scene: Scene, start: int, end: int) -> bool:
    """`In August OPEC met`, `in March Apple sold`: before initials, or before a name that the tree keeps apart."""
    following = _NEXT_WORD.match(scene.text, end)
    if following is not None and len(following[1]) > 1 and following[1].isupper():
        return not scene.text[start:end].isupper()
    parse = scene.document.parse
    token = parse.token_at(start)
    if token + 1 >= len(parse.words):
        return False
    return (
        parse.deps[token].startswith(("obl", "nmod"))
        and token + 1 not in (parse.heads[token], token)
        and (parse.heads[token + 1] != token)
    )


def _modifies_a_noun(scene: Scene, start: int, after: str) -> bool:
    """`August sales`, `May car exports`: by the tree a word beside a noun without a capital."""
    if after[:1] != " " or not after[1:].islower():
        return False
    parse = scene.document.parse
    token = parse.token_at(start)
    noun = parse.heads[token]
    return noun > token and parse.tags[noun] in ("NN", "NNS") and parse.deps[token] in ("compound", "nmod", "amod")


# "that May would go", "May's European Bill": somebody of that name
_OF_A_NAME = re.compile(r"\s(?:del?|di|da|van|von) (?:la |los |der )?[A-Z]")  # Mar del Plata, Jan van Eck
_OF_A_PERSON = re.compile(r"\s(?:would|will|has|had|is|was|said|says|told)\b|['’]s\s[A-Z]")
# "Inflation in May was 3%"; not "their trust in May was low"
_IN_MONTH = re.compile(r"(?<!belief)(?<!confidence)(?<!faith)(?<!trust)\s(?:in|during|throughout)\s$")
_HALF_NAME = re.compile(
    r"(?:Jan|Mar|Jun|Apr|Oct|Dec)-(?!(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z]"
)
_NEXT_WORD = re.compile(r"\s([A-Z][\w&]*)")
_FIRST_NAME = re.compile(r"\b[A-Z][\w.'’-]*\s$")


@cache
def _and_month() -> re.Pattern[str]:
    """ "May and June": a month beside a month is one."""
    dash = rf"{GAP}?(?:{HYPHEN}|—){GAP}?"
    return re.compile(rf"(?:{GAP}(?:and|or|to|through){GAP}|,{GAP}|{dash})(?:(?:early|mid|late){JOIN})?{month()}")


@cache
def _before_bare() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){context('before_month')}{GAP}[\"'“‘(]?$|[(–—-]$")


# "The year ended March", "three months ending June": only a time ends a time.
_ENDS_A_TIME = re.compile(
    r"\b(?:years?|quarter|half|halves|months|weeks|period|season|term)\s(?:that\s|which\s)?(?:ended|ending|ends)\s$"
)


def _after_preposition(scene: Scene, start: int) -> bool:
    before = max(0, start - 24)
    return (
        _before_bare().search(scene.lower, before, start) is not None
        or _ENDS_A_TIME.search(scene.lower, before, start) is not None
    )

"""Spans of time and what is counted in them: "two weeks ago", "the past 20 years", "last month", "every day", "for years"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from flows.extract.dates import resolve
from flows.extract.dates.resolve import Reading
from flows.extract.dates.rules.calendar import mod_of, part_of_period
from flows.extract.dates.rules.clock import day_after_end, day_beside
from flows.extract.dates.rules.quarters import a_year_before
from flows.extract.dates.rules.rule import Found, Rule, capital, nothing, rule, whole
from flows.extract.dates.scene import Scene
from flows.extract.dates.vocabulary import END, GAP, HYPHEN, JOIN, lexicon, number, read_number, table, trie, units


def rules() -> list[Rule]:
    """The rules of this family, the longest phrases first."""
    unit = rf"(?P<unit>{trie(units())}){END}"
    singular = rf"(?P<unit>{trie(lexicon()['units'])}){END}"
    plural = rf"(?P<unit>{trie(set(units()) - set(lexicon()['units']))}){END}"
    # "over" is a hedge after a preposition ("for over a year"), else a preposition ("over three years").
    over = r"(?:(?<=for\s)|(?<=of\s)|(?<=well\s)|(?<=is\s)|(?<=was\s)|(?<=just\s))over"
    hedge = rf"(?:(?P<hedge>{trie(table('hedges'))}|{over}){GAP})?"
    vague = trie(lexicon()["vague_numbers"]["words"])
    count = rf"(?:(?P<number>{number()})|(?P<vague>{vague})|(?P<one>an?))"
    more = rf"(?:(?:more|additional|full|whole|consecutive|straight|long|short|calendar|business|working|trading|entire|solid|successive|other|extra)(?:{GAP}|,{GAP}))?"
    or_so = rf"(?:{GAP}or{GAP}(?:so|more|two|less)|{GAP}and{GAP}a{GAP}half)?"
    part = part_of_period()
    ordered = [
        rule(
            "<number>-year-old",
            "unit",
            rf"(?:(?:the|his|her|their|its|an?|this|that|one|another|some|about|nearly|almost){GAP})*"
            rf"(?:(?:{number()})|an?|several|few|many){JOIN}(?:{trie(units())})(?:{JOIN}olds?|{GAP}of{GAP}age){END}",
            nothing,
        ),
        rule(
            "every <number> <unit>",
            "unit quarter",
            rf"(?:almost{GAP}|nearly{GAP})?(?P<x>(?P<quant>every|each){GAP}(?:single{GAP})?(?P<other>other{GAP})?(?:(?P<number>{number()}){GAP})?(?:(?:school|working|trading){GAP})?{unit})",
            _every,
        ),
        rule(
            "<number> times a <unit>",
            "unit",
            rf"(?P<freq>once|twice|(?P<number>{number()}){GAP}times){GAP}(?P<quant>a|an|per|each|every){GAP}{singular}",
            _times,
        ),
        rule(
            "<number> <unit> ago",
            "unit quarter",
            rf"{hedge}(?:{count}{JOIN})?(?:(?P<long>long){GAP})?{more}{unit}{or_so}{JOIN}(?P<post>ago|back(?!{GAP}(?:to|in|at|from|home))){END}",
            _ago,
        ),
        rule(
            "<number> <unit> earlier",
            "unit quarter",
            rf"{hedge}{count}{JOIN}{more}{unit}{or_so}(?:{GAP}|{HYPHEN})(?P<post>earlier|later|before(?={GAP}?[.,;]|{GAP}(?:that|and|when){END})|from{GAP}now|hence|afterwards?|previously){END}",
            _earlier,
        ),
        rule(
            "the past <number> <unit>",
            "unit quarter",
            rf"{hedge}(?:each{GAP}of{GAP})?(?:the|these|those|its|his|her|their)?{GAP}?(?P<rel>last|past|next|coming|previous|following|preceding|prior|first|final|opening|recent)"
            rf"{GAP}(?:(?P<number>{number()})|(?P<vague>{vague}|couple{GAP}of)){JOIN}{more}{unit}{or_so}",
            _past_span,
        ),
        rule(
            "the next day",
            "unit",
            rf"(?:(?:on|the|that|this|that{GAP}very|the{GAP}very){GAP})?(?P<rel>next|following|previous|same|that|preceding|very{GAP}next){GAP}(?:same{GAP})?(?P<unit>day|morning|afternoon|evening|night){END}",
            _next_day,
        ),
        rule(
            "<part> <relative> <unit>",
            "unit quarter",
            rf"{part}?(?:(?P<early>early|earlier|late|later|mid)(?:{GAP}(?:in|on){GAP}|{JOIN}))?(?:the{GAP}|its{GAP}|their{GAP})?"
            rf"(?P<rel>last|past|next|this(?:{GAP}(?:past|coming))?|that|coming|current|previous|following|preceding|upcoming|same|present){GAP}"
            rf"(?P<fiscal>fiscal{GAP}|financial{GAP}|calendar{GAP}|academic{GAP}|school{GAP}|election{GAP})?{singular}(?!{HYPHEN}(?:old|long))(?:{GAP}or{GAP}(?:so|two){END})?",
            _relative,
        ),
        rule(
            "recent <unit>s",
            "unit quarter",
            rf"(?P<x>(?:the{GAP}|these{GAP})?(?P<rel>recent|past|coming|upcoming|future|previous|earlier|next|last|following|later|early|first){GAP}{plural})",
            _recent,
        ),
        rule(
            "the week of <day>",
            "unit",
            rf"(?:the{GAP})?week{GAP}(?:of|ending|ended|beginning|starting)(?={GAP})",
            _week_of,
        ),
        rule(
            "the year before",
            "unit",
            rf"(?:the|a){GAP}(?P<unit>day|night|week|month|year|decade){GAP}(?P<post>before|after)(?={GAP}?[.,;:)\"”’]|{GAP}(?:and|but|in|at|when|to|was|were|from|with){END}|\s*$)",
            _unit_before,
        ),
        rule("the day before <day>", "unit", rf"(?:the{GAP})?day{GAP}(?P<post>before|after)(?={GAP})", _day_before),
        rule(
            "<part> the <unit>",
            "unit",
            rf"{part}?(?:(?P<early>early|earlier|late|later){GAP}in{GAP})?(?P<det>the)(?:{GAP}(?P<full>full|entire|whole|fiscal|calendar|financial))?(?:{GAP}(?:fiscal|calendar))?{GAP}(?P<unit>year|month|week|weekend|decade|century){END}(?!{HYPHEN})",
            _the_unit,
        ),
        rule(
            "<number> to <number> <unit>",
            "unit quarter",
            rf"{hedge}(?:(?:the{GAP})?(?P<rel>last|past|next|coming|first){GAP})?(?P<number>{number()})(?:{HYPHEN}|{GAP}(?:to|or){GAP})(?P<last>{number()}){JOIN}{plural}",
            _between,
        ),
        rule(
            "<number> <unit> of <number>",
            "unit quarter",
            rf"{hedge}(?P<det>(?:the|those|these|its|his|her|their|an{GAP}additional|another|a{GAP}full|a{GAP}total{GAP}of){GAP})?(?:first{GAP}|final{GAP}|last{GAP})?"
            rf"(?:(?P<number>{number()})|(?P<vague>{vague}))(?P<join>{JOIN}){more}{unit}(?:{HYPHEN}long{END}|{GAP}or{GAP}(?:so|more|less|longer){END})?(?:(?={GAP}(?:in|of){GAP}prison))?",
            _span,
        ),
        rule(
            "a <unit>",
            "unit quarter",
            rf"{hedge}(?P<det>an?|one|another|per|the{GAP}(?:entire|whole|full))(?:{GAP}(?:full|whole|entire|additional|single|extra|good|mere))?{JOIN}{singular}"
            rf"(?P<long>{HYPHEN}long{END})?(?P<alternative>{GAP}or{GAP}(?:two|three|more|so|longer){END})?",
            _a_unit,
        ),
        rule(
            "<unit>s",
            "unit",
            rf"(?:(?P<det>the|these|those|his|her|their){GAP}(?:(?:early|final|last|first|intervening|coming){GAP})?)?{plural}(?P<long>{HYPHEN}long{END})?(?:{GAP}(?:and|or){GAP}(?:{trie(set(units()) - set(lexicon()['units']))}){END})?",
            _bare_plural,
        ),
        rule("<unit>-long", "unit", rf"(?:an?{GAP})?(?P<x>{singular}{HYPHEN}?long{END})", _long),
        rule("year-end", "unit", rf"(?:(?:the|calendar|fiscal){GAP})*(?P<x>year(?:['’]s)?{JOIN}end{END})", _year_end),
    ]
    return [_guarded(each) for each in ordered]


def _guarded(rule_: Rule) -> Rule:
    """A rule that passes over names: "Six Day War", "60 Minutes", "This Week"."""

    def read(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
        if capital(scene, match.start("unit")) and _is_name(scene, match.start("unit")):
            return ()
        return rule_.read(match, scene)

    return rule_._replace(read=read) if "unit" in rule_.pattern.groupindex else rule_


def _is_name(scene: Scene, start: int) -> bool:
    """A unit with a capital, neither at the start of a sentence nor among capitals only."""
    if scene.document.sentence_at(start)[0] >= start - 1 or scene.text[start + 1 : start + 2].isupper():
        return False
    return True


def _count(match: re.Match[str]) -> tuple[Fraction | None, bool]:
    """The number of units (None: left open), and whether it could be read."""
    groups = match.groupdict()
    if groups.get("number"):
        value = read_number(groups["number"])
        return value, value is not None
    if groups.get("one"):
        return Fraction(1), True
    return None, True


def _hedge(match: re.Match[str]) -> str | None:
    hedge = match.groupdict().get("hedge")
    return table("hedges")[" ".join(hedge.split())] if hedge else None


def _letter(match: re.Match[str]) -> str:
    return units()[match["unit"]]


def _every(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = _count(match)
    if not readable:
        return None
    unit = _letter(match)
    if match["other"]:
        count = Fraction(2)
    value = resolve.period(count or Fraction(1), unit)
    return whole(match, resolve.every(value, unit, match["quant"].upper()))


def _times(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    word = match["freq"]
    times = 1 if word == "once" else 2 if word == "twice" else read_number(match["number"])
    if times is None:
        return None
    quant = match["quant"].upper() if match["quant"] in ("each", "every") else None
    return whole(match, resolve.every(resolve.period(Fraction(1), _letter(match)), _letter(match), quant, f"{times}X"))


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = _count(match)
    if not readable:
        return None
    unit, mod = _letter(match), _hedge(match)
    if not match["number"] and not match["vague"] and not match["one"]:
        if match["unit"] == "year":  # year-ago: rules/quarters.py
            return None
        return whole(match, resolve.away(scene, None, unit, -1, scene.today, resolve.PUBLICATION, mod))
    if "half" in match[0] and match["one"]:
        count = Fraction(3, 2)
    if _is_one_year(match, count) and scene.quarter is not None:
        return whole(match, a_year_before(scene))
    return whole(match, resolve.away(scene, count, unit, -1, scene.today, resolve.PUBLICATION, mod))


def _is_one_year(match: re.Match[str], count: Fraction | None) -> bool:
    return count == 1 and match["unit"] == "year" and not match["hedge"]


def _base(scene: Scene) -> tuple[date | None, str]:
    if scene.day is not None:
        return scene.day, resolve.MENTION
    return scene.today, resolve.PUBLICATION


def _earlier(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = _count(match)
    if not readable:
        return None
    side = -1 if match["post"] in ("earlier", "before", "previously") else 1
    if side < 0 and _is_one_year(match, count) and scene.quarter is not None:
        return whole(match, a_year_before(scene))
    base, anchor = _base(scene)
    if _letter(match) in ("TS", "TM", "TH"):  # the clock time that it counts from is not said
        return whole(match, resolve.duration(scene, count, _letter(match), _hedge(match)))
    if match["post"] in ("hence",) or "now" in match["post"]:
        base, anchor = scene.today, resolve.PUBLICATION
    return whole(match, resolve.away(scene, count, _letter(match), side, base, anchor, _hedge(match)))


_BACK = frozenset({"last", "past", "previous", "preceding", "prior", "recent"})
_AHEAD = frozenset({"next", "coming", "following", "upcoming", "future"})


def _past_span(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = _count(match)
    if not readable:
        return None
    if match["vague"] and match["vague"].startswith("couple"):
        count = Fraction(2)
    relative = match["rel"]
    side = -1 if relative in _BACK else 1 if relative in _AHEAD else 0
    if relative == "first" and _letter(match) == "M":  # figures of nine months are compared with those of the year before
        scene.compares_years = True
    return whole(match, resolve.duration(scene, count, _letter(match), _hedge(match), side))


def _next_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    relative = match["rel"]
    base, anchor = _base(scene)
    if base is None:
        return whole(match, resolve.unresolved("day"))
    side = -1 if relative in ("previous", "preceding") else 0 if relative in ("same", "that") else 1
    unit = _letter(match)
    if unit == "D":
        return whole(match, resolve.away(scene, Fraction(1), "D", side, base, anchor, None))
    return whole(match, resolve.away(scene, Fraction(1), unit, side, base, anchor, None))


_SIDES = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "that": 0, "current": 0, "same": 0,
          "present": 0, "next": 1, "coming": 1, "following": 1, "upcoming": 1}


def _relative(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    relative = match["rel"]
    unit, mod = _letter(match), mod_of(match)
    if match["early"] in ("early", "late"):
        mod = table("parts_of_period")[match["early"]]
    side = 1 if relative.endswith("coming") else -1 if relative.endswith("past") else _SIDES[relative]
    if unit.startswith("T") or unit == "GE":
        return None
    if relative in ("that", "same", "following", "previous", "preceding") and unit in ("Y", "M", "W", "DE"):
        return whole(match, _beside_mention(scene, unit, side, mod))
    if relative == "past" and unit in ("Y", "M", "W", "D", "DE", "CE") and "this" not in match[0]:
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod, -1))
    if relative == "last" and unit == "DE":
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod, -1))
    if unit == "WE" and relative == "this":
        look = scene.direction(match.start(), match.end())
        return whole(match, resolve.beside(scene, unit, 1 if look >= 0 else -1, mod))
    return whole(match, resolve.beside(scene, unit, side, mod))


def _beside_mention(scene: Scene, unit: str, side: int, mod: str | None) -> Reading:
    """ "that year", "the following month": seen from the latest time named."""
    base = date(scene.year, 1, 1) if unit == "Y" and scene.year else scene.day
    if base is None:
        return resolve.beside(scene, unit, side, mod)
    moved = resolve.shift(base, unit, side)
    if moved is None:
        return resolve.unresolved(resolve.GRANULARITY[unit], mod=mod)
    if unit == "Y":
        scene.year = moved.year
    return resolve.dated(resolve.period_of(moved, unit), resolve.MENTION, mod)


def _recent(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    relative, unit = match["rel"], _letter(match)
    if unit == "GE":
        return None
    if relative in ("earlier", "future"):
        return whole(match, resolve.reference(scene, "PAST_REF" if relative == "earlier" else "FUTURE_REF", resolve.GRANULARITY[unit]))
    if relative in _BACK or relative in _AHEAD:
        return whole(match, resolve.duration(scene, None, unit, None, -1 if relative in _BACK else 1))
    if unit == "TH" and scene.lower.startswith(" of", match.end()):
        return ()  # "the early hours of Friday"
    return whole(match, resolve.duration(scene, None, unit))


def _week_of(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = day_beside(scene, match.end(), match.start())
    if found is None:
        return None
    end, day = found
    if day.value is None or day.starts_at is None:
        return ((match.start(), end, resolve.unresolved("week")),)
    return ((match.start(), end, resolve.dated(resolve.period_of(day.starts_at.date(), "W"), day.anchor)),)


def _unit_before(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    base, anchor = _base(scene)
    if match["unit"] == "year" and scene.year is not None:
        base, anchor = date(scene.year, 1, 1), resolve.MENTION
    side = -1 if match["post"] == "before" else 1
    return whole(match, resolve.away(scene, Fraction(1), _letter(match), side, base, anchor, None))


def _day_before(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = day_beside(scene, match.end(), match.start())
    if found is None:
        return None
    end, day = found
    base = day.starts_at.date() if day.starts_at else None
    side = -1 if match["post"] == "before" else 1
    return ((match.start(), end, resolve.away(scene, Fraction(1), "D", side, base, day.anchor, None)),)


def _the_unit(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = _letter(match)
    mod = mod_of(match)
    if match["early"]:
        mod = None
    if unit == "WE":
        return whole(match, resolve.weekend(scene, scene.direction(match.start(), match.end())))
    if unit in ("W", "M", "DE", "CE") and not (mod or match["early"]):
        return None
    return whole(match, resolve.beside(scene, unit, 0, mod))


def _between(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "two to three weeks": at least two, as TIMEX3 has no value for both ends."""
    low, high = read_number(match["number"]), read_number(match["last"])
    if low is None or high is None or not low < high:
        return None
    side = -1 if match["rel"] in _BACK else 1 if match["rel"] in _AHEAD else 0
    reading = resolve.duration(scene, low, _letter(match), "EQUAL_OR_MORE", side)
    return whole(match, reading)


def _span(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = _count(match)
    if not readable:
        return None
    if match["unit"] in ("second", "quarter", "night", "season") and not match["number"]:
        return None
    if match["unit"] == "quarter" or (match["unit"] == "quarters" and scene.lower.startswith(" of", match.end())):
        return None  # three quarters of the country
    if count == 24 and _AROUND_CLOCK.match(scene.lower, match.end("unit")):
        return ()
    if match["unit"] == "day" and count == 1 and match["number"] == "one" and match["join"].isspace() and not _hedge(match):
        return _one_day(match, scene)
    reading = resolve.duration(scene, count, _letter(match), _hedge(match))
    ended = day_after_end(scene, match.end())
    if ended is not None and reading.value is not None:
        reading = resolve.ending_with(reading, ended, count, _letter(match))
    start = match.start()
    if match["det"] and match["unit"] in lexicon()["units"] and count != 1:
        start = match.end("det")  # "the 14-day truce": the article is not the span's
    return ((start, match.end(), reading),)


_AROUND_CLOCK = re.compile(rf"{GAP}(?:a|per){GAP}day{END}(?:,?{GAP}(?:seven|7){GAP}days{GAP}(?:a|per){GAP}week)?")


def _one_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "in one day" is a span; "hopes to return one day" a time that nobody knows."""
    if _SPAN_BEFORE.search(scene.lower[max(0, match.start() - 14) : match.start()]):
        return whole(match, resolve.duration(scene, Fraction(1), "D"))
    if scene.direction(match.start(), match.end()) < 0:
        return None
    return whole(match, resolve.reference(scene, "FUTURE_REF", "day"))


_SPEED = re.compile(r"\b(?:miles?|kilomet(?:er|re)s?|km|knots|feet|met(?:er|re)s?|revolutions|beats|frames|words)\s$")
_MONEY_RATE = re.compile(r"(?:[\d%$€£]|million|billion|thousand|hundred|percent|dollars|cents|times|people|[a-z]s)\s$")
_SPAN_BEFORE = re.compile(r"\b(?:in|within|for|after|of|than|about|nearly|almost|over|under|last|lasted|take|takes|took|once|him|them|me|us|to|as long as|from|by|until)\s$")


def _a_unit(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit, mod = _letter(match), _hedge(match)
    if unit in ("TH", "TS", "TM") and _SPEED.search(scene.lower, max(0, match.start() - 12), match.start()):
        return ()  # 60 miles an hour
    if match["det"] == "per" or (
        match["det"] in ("a", "an") and not match["long"] and not mod and _MONEY_RATE.search(scene.lower[max(0, match.start() - 14) : match.start()])
    ):
        if unit in ("TMO", "TAF", "TEV", "TNI"):
            return None
        return whole(match, resolve.every(resolve.period(Fraction(1), unit), unit))
    if unit in ("TS", "TMO", "TAF", "TEV", "TNI", "Q", "S", "GE"):
        return None
    if match["det"] == "one" and match["unit"] == "day":
        return None
    if match["det"] not in ("one", "another") and unit not in ("DE", "CE") and not (mod or match["long"] or match["alternative"]) and not _SPAN_BEFORE.search(
        scene.lower[max(0, match.start() - 14) : match.start()]
    ):
        return None
    return whole(match, resolve.duration(scene, Fraction(1), unit, mod))


_PLURAL_BEFORE = re.compile(r"\b(?:for|in|within|after|over|of|take|takes|took|last|lasted|than|spent|spend|just|only|during|through)\s$")


def _bare_plural(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    unit = _letter(match)
    if unit in ("TS", "Q", "S", "GE", "WE") or match["unit"] == "nights":
        return None
    if scene.lower.startswith(" apart", match.end()):
        return None
    if not match["long"] and not _PLURAL_BEFORE.search(scene.lower[max(0, match.start() - 10) : match.start()]):
        return None
    return whole(match, resolve.duration(scene, None, unit))


def _long(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.duration(scene, Fraction(1), _letter(match)))


def _year_end(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.beside(scene, "Y", 0, "END"))



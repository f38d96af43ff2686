"""Seasons: "last summer", "the winter of 2014-15", "that fall", "every spring"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import FIRST_MONTH_OF_SEASON
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import (
    ANY_WORDS,
    EVERY,
    THAT,
    DateRule,
    Found,
    capital,
    is_determiner,
    rule,
    whole,
)
from newstables.extractors.dates.rules.season_words import begins_a_name, is_bare, is_of_share, season_letters
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR, written_year
from newstables.extractors.dates.rules.spoken import read_spoken, spoken_year
from newstables.extractors.dates.rules.written import BESIDE_YEAR, YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    lexicon,
    number,
    read_number,
    side_of,
    trie,
    words,
)
from newstables.language.questions import clause_verb, modality, tense


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    season = rf"(?P<season>{words('seasons')})"
    relative = rf"last|next|this(?:{GAP}(?:past|coming))?|past|coming|previous|following"
    year = rf"(?P<year>{YEAR}|{APOSTROPHE_YEAR})(?:(?:{HYPHEN}|/)(?:20|19)?\d\d(?!\w))?"
    return [
        rule(
            "that <season>",
            "season",
            rf"{part_of_period()}?(?:{THAT}|the{GAP}(?P<rel>following|previous|next){GAP}){season}(?!{GAP}(?:of{GAP})?{YEAR})",
            _that_season,
            needs=r"\b(?:that|following|previous|next)\b",
        ),
        rule(
            "the <season> that followed",
            "season",
            rf"{part_of_period()}?(?P<x>the{GAP}{season})(?={GAP}(?:that|which){GAP}followed{END})",
            _that_followed,
            needs=r"\bthe\b",
            after=rf"{GAP}(?:that|which){GAP}followed",
        ),
        rule(
            "<part> <relative> <season> <year>",
            "season",
            rf"{part_of_period()}?(?:(?:the{GAP})?(?P<rel>{relative}){GAP}|the{GAP})?{season}"
            rf"(?:(?:,|{GAP}of)?{GAP}{year}|{BESIDE_YEAR}"
            rf"|{GAP}(?:of{GAP})?{spoken_year()})?",
            _season,
        ),
        *_counted(),
        rule("every <season>", "season", rf"(?P<quant>every|each){GAP}{season}", _every_season, needs=EVERY),
    ]


def _counted() -> list[DateRule]:
    """Seasons in the plural."""
    return [
        rule(
            "two <season>s ago",
            "season",
            rf"(?P<count>two|three|four|five|six|seven|eight|nine|[2-9]){GAP}(?P<season>{trie(lexicon()['seasons'])})s{GAP}ago{END}",
            _ago,
            needs=ANY_WORDS,
            after=rf"(?<=s){GAP}ago",
        ),
        rule(
            "the past three <season>s",
            "season",
            rf"(?:the{GAP})?(?P<rel>past|last|next|previous|first){GAP}(?P<count>{number()}){GAP}(?P<season>{trie(lexicon()['seasons'])})s{END}",
            _in_a_row,
            needs=r"\b(?:past|last|next|previous|first)\b",
            after=r"(?<=s)",
        ),
        rule(
            "<season>s",
            "season",
            rf"(?P<season>{trie(lexicon()['seasons'])})s{END}",
            _of_all_years,
        ),
    ]


def _season(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if begins_a_name(match, scene):
        return ()
    mod, relative = mod_of(match), match["rel"]
    year = (
        written_year(match["year"], scene.today) if match["year"] else read_spoken(match) if match["spoken"] else None
    )
    if year is None and not match["side"] and not relative and not match["that_year"]:
        year = _year_ahead(match, scene)
    if match["side"] and scene.today:
        year = scene.today.year + side_of(match["side"])
    if match["that_year"] and scene.year is None:
        return whole(match, resolve.unresolved("season", mod=mod))
    if match["that_year"]:
        return whole(match, _of_that_year(match, scene, side_of(match["that_year"].split()[-1])))
    if year is None and relative is None and not mod and not is_bare(match, scene):
        return ()
    if relative == "this" and match["season"] == "fall" and is_of_share(match, scene):
        return ()
    if not (year or relative or mod or match["side"]) and _is_of_every_year(match, scene):
        return whole(match, resolve.every(f"XXXX-{season_letters(match)}", "S"))
    side = side_of(relative) if relative else None
    look = scene.direction(match.start(), match.end()) if not side and year is None else 0
    return whole(match, resolve.season(scene, season_letters(match), year, side, look, mod))


@cache
def _to_season() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{GAP}?(?:{HYPHEN}|/){GAP}?|,?{GAP}(?:to|and|or|through|until|till){GAP})(?:the{GAP}|(?:early|mid|late){JOIN})?"
        rf"(?P<season>{words('seasons')})(?:{GAP}of)?{GAP}(?P<year>{YEAR})(?!{HYPHEN}|/)"
    )


def _year_ahead(match: re.Match[str], scene: Scene) -> int | None:
    """ "In the spring and summer of 2014": the year of the season that follows, or the one before it."""
    last = _to_season().match(scene.lower, match.end())
    if last is None:
        return None
    order = list(FIRST_MONTH_OF_SEASON)
    letters = lexicon()["seasons"]
    return int(last["year"]) - (order.index(letters[last["season"]]) < order.index(season_letters(match)))


def _of_that_year(match: re.Match[str], scene: Scene, side: int) -> resolve.Reading:
    """ "The spring of that year", "the summer of the following year": seen from the year that was named last."""
    year = (scene.year or 0) + side
    return resolve.season(scene, season_letters(match), year, None, 0, mod_of(match))._replace(anchor=resolve.MENTION)


def _is_of_every_year(match: re.Match[str], scene: Scene) -> bool:
    """ "It is open until six *in winter*", "snow falls in winter": in the present tense, and without an article."""
    start = match.start("season")
    if not _IN.search(scene.lower, max(0, start - 8), start):
        return False
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, start))
    return tense(parse, verb) == "present" and modality(parse, verb) is None and parse.tags[verb] != "VBG"


_IN = re.compile(rf"\b(?:in|during){GAP}$")


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Two summers ago": the one before the last that is over."""
    last = resolve.season(scene, season_letters(match), None, -1)
    if last.value is None:
        return whole(match, last)
    year = int(last.value[:4]) + 1 - int(read_number(match["count"]) or 1)
    return whole(match, resolve.season(scene, season_letters(match), year, None)._replace(anchor=resolve.PUBLICATION))


def _in_a_row(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The past three summers" are a length of time, of which no day begins the first."""
    count = read_number(match["count"])
    if count is None or count < 2:
        return None
    value = f"P{int(count)}{season_letters(match)}"
    return whole(match, resolve.Reading("DURATION", value, resolve.EXPLICIT, "season"))


def _of_all_years(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Summers are hot", "they spent their winters there"; no "two summers", nobody's name, no springs and falls."""
    parse = scene.document.parse
    token = parse.token_at(match.start())
    is_plural = parse.tags[token] == "NNS" and match["season"] in lexicon()["context"]["seasons_alone"]
    counted = any(parse.deps[child] in ("nummod", "amod") for child in parse.children(token))
    is_surname = capital(scene, match.start()) and _FIRST_NAME.search(
        scene.text, max(0, match.start() - 24), match.start()
    )
    if counted or is_surname or not is_plural:
        return None
    return whole(match, resolve.every(f"XXXX-{season_letters(match)}", "S"))


_FIRST_NAME = re.compile(r"\b[A-Z][\w.’'-]* $")


def _that_season(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Seen from the latest time named: "that summer" is of its year, "the following winter" the next one."""
    if scene.year is None or (match["that"] and not is_determiner(match, scene)):
        return None
    if scene.is_lost:
        return whole(match, resolve.unresolved("season", mod=mod_of(match)))
    if match["rel"] is None:
        reading = resolve.season(scene, season_letters(match), scene.year, None, 0, mod_of(match))
        if _goes_on(reading, scene):
            return whole(match, resolve.unresolved("season", mod=mod_of(match)))
    else:
        reading = resolve.season_beside(scene, season_letters(match), scene.year, side_of(match["rel"]), mod_of(match))
    return whole(match, counting.told(match, scene, reading._replace(anchor=resolve.MENTION)))


def _that_followed(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "In *the winter* that followed": the next one after the time of which the text tells; no fall of prices."""
    if match["season"] not in lexicon()["context"]["seasons_alone"] and not is_bare(match, scene):
        return ()
    if scene.year is None or scene.is_lost:
        return whole(match, resolve.unresolved("season", mod=mod_of(match)))
    reading = resolve.season_beside(scene, season_letters(match), scene.year, 1, mod_of(match))
    return whole(match, counting.told(match, scene, reading._replace(anchor=resolve.MENTION)))


def _goes_on(reading: resolve.Reading, scene: Scene) -> bool:
    """Whether a season goes on, or is to come, of which nobody says "that winter"."""
    today = scene.today
    return today is not None and scene.year == today.year and bool(reading.ends_at and reading.ends_at.date() > today)


def _every_season(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.every(f"XXXX-{season_letters(match)}", "S", match["quant"].upper()))

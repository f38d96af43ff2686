"""Days of the week that recur: "every other Friday", "each second Tuesday of the month", "Sundays"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.rules.every_day import is_of_every_day_after
from newstables.extractors.dates.rules.rule import EVERY, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, first_ordinals, table, trie
from newstables.language.questions import clause_verb, modality, tense


def rules() -> list[DateRule]:
    """The rules of this family, before those of one day of the week."""
    names, parts = trie(table("weekdays")), trie(table("parts_of_day"))
    nth = trie(word for word, value in first_ordinals(5).items() if value > 1)
    return [
        rule(
            "every <weekday>",
            "weekday",
            rf"(?P<quant>every|each){GAP}(?:(?P<other>other|{nth}|(?:first|last)(?={GAP}(?:{names}){GAP}(?:of|in){GAP})){GAP})?"
            rf"(?P<day>{names})(?:{GAP}(?P<part>{parts}))?{END}"
            rf"(?P<month>{GAP}(?:of|in){GAP}(?:the|each|every){GAP}month{END})?",
            _every,
            needs=EVERY,
        ),
        *_of_two(names, parts),
        rule(
            "<weekday>s",
            "weekday",
            rf"(?:(?P<part_of>{parts})s?{GAP})?(?P<day>{names})(?:{GAP}(?P<part>{parts}))?s{END}",
            _plural,
            after=rf"(?<=s)|{GAP}(?:{parts})s",
        ),
        rule(
            "at weekends",
            "units:weekends",
            rf"(?:(?:(?<=on\s)|(?<=at\s)|(?<=during\s))|(?:on|at|during|most){GAP}(?:the{GAP})?)(?P<x>weekends){END}",
            _weekends,
        ),
        rule(
            "on weekdays",
            "units:weekdays unit:weekday",
            rf"(?:(?:(?<=on\s)|(?<=during\s))|(?:on|during){GAP}(?:the{GAP})?)(?P<x>weekdays|weekday{GAP}(?P<part>{parts})s){END}",
            _weekdays,
        ),
    ]


def _of_two(names: str, parts: str) -> list[DateRule]:
    """Two days of the week, one with the other."""
    return [
        rule(
            "<weekday> to <weekday> of every week",
            "weekday",
            rf"(?P<day>{names})(?:{GAP}(?:to|through|until|till|thru){GAP}|{GAP}?(?:{HYPHEN}|—){GAP}?)(?P<last>{names}){END}",
            _on_each,
            after=rf"{GAP}?(?:{HYPHEN}|—|to\b|through\b|until\b|till\b|thru\b)",
        ),
        rule(
            "<weekday> and <weekday> nights",
            "weekday",
            rf"(?P<day>{names}){GAP}(?P<joint>and|or){GAP}(?P<last>{names}){GAP}(?P<part>{parts})s{END}",
            _on_both,
            after=rf"{GAP}(?:and|or)",
        ),
    ]


def _on_each(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Is open Monday through Thursday", "on weeknights, Monday to Friday": of every week."""
    if not capital(scene, match.start("day")):
        return None
    before = (scene.lower, max(0, match.start() - _WORD), match.start())
    is_usual = _OPEN.search(*before) and (_is_usual(scene, match.start()) or is_of_every_day_after(scene, match.end()))
    beside = _also_plural().search(scene.lower, match.end(), scene.document.sentence_at(match.start())[1])
    if not _OFTEN.search(*before) and not is_usual and not (beside and _is_usual(scene, match.start())):
        return None
    days = table("weekdays")
    return [(*match.span(each), resolve.every(f"XXXX-WXX-{days[match[each]]}", "D")) for each in ("day", "last")]


def _on_both(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Leaves on Monday and Tuesday nights": of every week; but "left on Monday and Tuesday nights"."""
    if not capital(scene, match.start("day")):
        return None
    days, part = table("weekdays"), table("parts_of_day")[match["part"]]
    spans = match.span("day"), (match.start("last"), match.end())
    if match["joint"] == "and" and _were_once(scene, match):
        last = resolve.weekday(scene, days[match["last"]], None, -1, part)
        base = last.starts_at.date() if last.starts_at else None
        if base is None:
            return None
        return [(*spans[0], resolve.weekday_beside(scene, days[match["day"]], -1, base, part)), (*spans[1], last)]
    values = (f"XXXX-WXX-{days[match[each]]}T{part}" for each in ("day", "last"))
    return [(*span, resolve.every(value, "D")) for span, value in zip(spans, values, strict=True)]


def _were_once(scene: Scene, match: re.Match[str]) -> bool:
    """Whether something was done on two nights, and nothing told of all of them: "was open on"."""
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, match.start()))
    is_state = parse.lemmas[verb] == "be" or any(parse.deps[child] == "cop" for child in parse.children(verb))
    is_habit = parse.lower[parse.heads[verb]] == "used"  # used to sing
    is_long = _FOR_LONG.match(scene.lower, match.end()) is not None
    return not (is_state or is_habit or is_long) and scene.direction(match.start(), match.end()) < 0


@cache
def _also_plural() -> re.Pattern[str]:
    """ "From Monday to Thursday, and at noon *on Fridays*": all of them recur."""
    return re.compile(rf"\b(?:on|at){GAP}(?:{trie(table('weekdays'))}|weekend|weekday)s{END}")


# "On Friday and Saturday nights *for a year*": so long it was done on all of them.
_FOR_LONG = re.compile(
    rf",?{GAP}(?:for|since|until|till|throughout|during|over|in{GAP}(?:the{GAP})?\d{{4}}|in{GAP}the)\b"
)
_WORD = 24  # characters
_OFTEN = re.compile(rf"\b(?:daily|week(?:day|night)s|hours(?:{GAP}are)?),?{GAP}(?:\(|(?:from|on){GAP})?$")
_OPEN = re.compile(rf"\b(?:open|closed|shut|opens|closes|operates?){GAP}(?:(?:from|on){GAP})?$")


def _is_usual(scene: Scene, start: int) -> bool:
    """Whether the clause says what is, and not what was or will be."""
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, start))
    while tense(parse, verb) is None and parse.heads[verb] != verb:  # "the airport, *shut* from Friday to Sunday, was"
        verb = parse.heads[verb]
    return tense(parse, verb) in ("present", None) and modality(parse, verb) is None


def _weekends(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.every("XXXX-WXX-WE", "WE"))


def _weekdays(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    part = match["part"]
    value = f"XXXX-XX-XXT{table('parts_of_day')[part]}" if part else "P1D"
    return whole(match, resolve.every(value, "D"))


def _every(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    number = table("weekdays")[match["day"]]
    part = f"T{table('parts_of_day')[match['part']]}" if match["part"] else ""
    value = f"XXXX-WXX-{number}{part}"
    if match["month"]:
        value = "P1M"  # "every second Tuesday of the month"
    elif match["other"]:
        value = f"P{first_ordinals(5).get(match['other'], 2)}W"
    return whole(match, resolve.every(value, "D", match["quant"].upper()))


def _plural(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("day")):
        return None
    number = table("weekdays")[match["day"]]
    part_word = match["part"] or match["part_of"]
    part = f"T{table('parts_of_day')[part_word]}" if part_word else ""
    return whole(match, resolve.every(f"XXXX-WXX-{number}{part}", "D"))

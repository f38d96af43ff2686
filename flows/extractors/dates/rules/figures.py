"""What makes four figures a year, and no number, name or count."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context, lexicon, right_before, trie
from newstables.language.questions import counts


@cache
def _before_year() -> re.Pattern[str]:
    """What makes four figures a year: a preposition, an article, the start of a clause."""
    return re.compile(
        rf"(?:(?:(?<!\w)|(?=['’]s)){context('before_year')}(?:{GAP}[\"“(]?|[\"“(-])|[(\[;,:–—-]{GAP}?|^|\n|[.!?][\"”’]*{GAP})$"
    )


@cache
def before_number() -> re.Pattern[str]:
    """What makes four figures a number, or a part of one or of a name: "$2000", "Flight 1990", "555-2000", "020 1985
    2015", "1.1950", ".1985".
    """
    return re.compile(
        rf"(?:(?:[$£¥฿₠-⃏#№]|\d{{3}}-|(?<!\w){context('before_number')}\.?)(?:{GAP})?|\d\."
        r"|(?<![^\s(\[$£¥₠-⃏])\.|(?<![\d.])0\d{2,4}[\s)]{1,2}(?:\d{3,4}\s)?)$"
    )


@cache
def _measured() -> re.Pattern[str]:
    """What makes four figures an amount, be it no plural: "1990 km"."""
    return re.compile(rf"(?:{GAP})?(?:{context('counted')}{END}|[%°])")


@cache
def _beginning() -> re.Pattern[str]:
    """What may begin the clause that a year leads as well: "in 2015 *police* …", "since 2015 *more* than 30 …"."""
    return re.compile(rf"{GAP}{context('counted_or_beginning')}{END}")


def is_counted(scene: Scene, start: int, end: int) -> bool:
    """Whether the figures at [start, end) count what follows them."""
    if _measured().match(scene.lower, end) is not None:
        return True
    parse, number = scene.document.parse, scene.document.parse.token_at(start)
    if _beginning().match(scene.lower, end) is not None:
        is_of_more = parse.heads[number] > number + 1 and parse.lower[number + 1] == "police"
        if not _is_led(scene, start, end) or (is_of_more and parse.deps[number] == "nummod"):
            return True  # "in 1900 police stations"
    return counts(parse, number)


def _is_led(scene: Scene, start: int, end: int) -> bool:
    """Whether figures stand behind a preposition of time: "*in* 2015 more rain fell", "*by* 2015 more than half"; not
    "rose by 2015 more than planned", nor "in 1200 police stations".
    """
    led = _LED.search(scene.lower, max(0, start - 12), start)
    if led is None or not _MODERN[0] <= int(scene.lower[start:end]) < _MODERN[1]:
        return False
    return led["opens"] is not None or led["led"] in _OF_TIME


_LED = re.compile(
    rf"(?P<opens>(?:^|[,;:.!?\n–—-]){GAP}?)?\b(?P<led>in|since|until|till|during|by|before|after|from){GAP}$"
)
_OF_TIME = ("in", "since", "until", "till", "during")


def is_of_plural(scene: Scene, start: int) -> bool:
    """Whether a plural stands right behind the number at `start`, or behind one adjective: "40 men", "40 young men"."""
    parse = scene.document.parse
    token = parse.token_at(start)
    tags = parse.tags[token + 1 : token + 3]
    return "NNS" in tags[:1] or tags == ["JJ", "NNS"]


def counts_after(match: re.Match[str], scene: Scene, name: str) -> bool:
    """Whether the figures behind a month or a day (the group `name`) are no year but count what follows them.

    "By March 1100 fires were out", "in July, 2000 homes burned", "on July 4 in 2000 homes". What reads well as
    either is a year: "in July 2000 homes burned".
    """
    written = match["year"]
    if not written or not written.isdigit():
        return False
    between = scene.lower[match.end(name) : match.start("year")].strip(" \n.")
    either = (name == "day" or between != ",") and _MODERN[0] <= int(written) < _MODERN[1]
    if between != "in" and (either or between not in ("", ",")):
        return False
    return is_counted(scene, *match.span("year"))


_MODERN = (1700, 2100)

# No number: "not earlier than 2027", "until at least 2028".
_THAN_YEAR = re.compile(
    r"\b(?:(?:earlier|later|sooner) than|(?:until|till|through|since|from) at least"
    r"|(?:since|until|till|circa|in|from) (?:about|around|roughly))\s$"
)


@cache
def _made_about() -> re.Pattern[str]:
    """ "Built around 1300": what a verb of making, being born or dying stands before is when."""
    return re.compile(rf"\b{context('of_makers')} (?:about|around|roughly)\s$")


_NAME_BEFORE = re.compile(
    r"\b(?!(?:This|That|The|Its|His|Her|Their|Our|One|Another)\s)[A-Z](?:[a-z]+|[A-Z]{1,3})\s$|\d[-/]$"
)


@cache
def _model_after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:{trie(lexicon()['model_names']['words'])}){END}")


@cache
def _address_after() -> re.Pattern[str]:
    """ "1998 Main Street"."""
    return re.compile(rf"{GAP}(?:[a-z]+\.?{GAP}){{1,2}}{context('streets')}{END}")


def is_year(match: re.Match[str], scene: Scene, start: int, end: int) -> bool:
    """Whether four figures without a word that makes them a year are one, and no number, name or count."""
    number, lower = int(match["year"]), scene.lower
    before = lower[max(0, start - 24) : start]
    if _THAN_YEAR.search(before) or _made_about().search(before):
        return not is_counted(scene, start, end)
    if before_number().search(before) or _is_label(scene, start):
        return False
    if _stands_apart(scene, start, end):
        return True
    if number < _MODERN[0] and not right_before("before_old_year").search(before) and not _follows_year(match, scene):
        return False
    if number >= _MODERN[1] and not right_before("before_far_year").search(before):
        return False
    if is_counted(scene, start, end):
        return False
    if not _before_year().search(before):
        if not _MODERN[0] <= number < _MODERN[1]:
            return False
        if _NAME_BEFORE.search(scene.text[max(0, start - 24) : start]):
            return False  # Orion 1980, BA 1990, 555-1998
    return not (_model_after().match(lower, end) or _address_after().match(lower, end))


def _is_label(scene: Scene, start: int) -> bool:
    """Whether figures are the number of a hall or a vehicle: "in *warehouse 1998*"; not "in the warehouse 1998 was
    bad", where the noun needs no number, nor "cut ward 2025 budgets", where the figures belong to the next noun."""
    if not right_before("numbered_things").search(scene.lower, max(0, start - 24), start):
        return False
    parse = scene.document.parse
    token = parse.token_at(start)
    is_known = any(parse.deps[child] in ("det", "nmod:poss") for child in parse.children(token - 1))
    return parse.heads[token] == token - 1 and not is_known


# "A portrait (1505)", "a theory (Fillmore 1968)"; "Palace of the East. 1669, built for his heirs", "a wall – 1602 (…".
_BRACKET = re.compile(r"\((?P<author>(?:[A-Z][a-zà-ÿ'’-]+(?:,? (?:and|&|et al\.?))?,? ){1,3})?$")
_BRACKET_ENDS = re.compile(r"\)|[;:,] ?[^)\n]{0,40}\)")
_LABEL = re.compile(r"(?:^|\n|[.)]\s|\s[-–—]\s)$")
_LABEL_ENDS = re.compile(r"[,:]\s[a-z]|:\s[A-Z]|,?\s\(")
_ROUND = ("00", "15", "30", "45")
_IN_BRACKETS = 60  # characters of the words before a year there


def _stands_apart(scene: Scene, start: int, end: int) -> bool:
    """Whether four figures stand as a year alone does: in brackets, with the name of an author; after a title."""
    before, text = scene.text[max(0, start - _IN_BRACKETS) : start], scene.text
    bracket = _BRACKET.search(before)
    if bracket:
        # No "(Act 1079)"; "the crowd (1200)" and "at the close (1630)" are an amount and a time.
        is_cited = int(text[start:end]) >= 1700 or (bracket["author"] is None and text[end - 2 : end] not in _ROUND)
        return is_cited and _BRACKET_ENDS.match(text, end) is not None
    return _LABEL.search(before) is not None and _LABEL_ENDS.match(text, end) is not None


_FROM_YEAR = re.compile(rf"(\d{{3,4}}){GAP}(?:and|or|to|until|till|through){GAP}$")


def _follows_year(match: re.Match[str], scene: Scene) -> bool:
    """ "between A.D. 1000 and 1260": what a year leads to is a later year."""
    first = _FROM_YEAR.search(scene.lower, max(0, match.start("year") - 16), match.start("year"))
    return first is not None and int(first[1]) == scene.year and scene.year < int(match["year"])

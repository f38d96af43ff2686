"""Times of the figures that another is measured against: "12% over last year", "twice the 2015 price"."""

from __future__ import annotations

import re

from newstables.extractors.claims.vocabulary import LEX
from newstables.link.reading import ArticleReading
from newstables.link.when.kinds import LONG
from newstables.records import Claim, DateMention

_COMPARED = re.compile(
    r"\b(?:than|as(?! (?:of|at|on)\b)|versus|against|above|below|(?:compared|comparison) (?:with|to)|relative to"
    r"|(?:that|those) of)\s"
    r"(?:(?:it|they|he|she)\s(?:was|were|had\sbeen|did)\s)?"  # lower than they were in May
    r"(?:(?:that|those)\s(?=in|on|at|for|during|of))?(?:(?:in|on|at|for|during|all|of|the|same|time|period|point|stage)\s)*$"
    # "an increase of 40 over the total in 2015", "4% above its closing price on Friday"
    r"|\b(?:over|on|from|than|against|above|below|to|compared (?:with|to))\s(?:the|its|their)\s(?:closing\s)?"
    r"(?:total|figure|number|level|tally|toll|count|amount|average|rate|sum|price|close(?=\son))\s(?:in|of|for|during|on)\s$"
    # "half the number of last year"
    r"|\b(?:half|thirds?|quarters?|fifths?|twice|double|triple|times)\s(?:of\s)?(?:the|its|their)\s"
    r"(?:total|figure|number|level|tally|toll|count|amount|average|rate|sum|size|price|cost|value)\s(?:in|of|for|during)\s(?:the\s)?$",
    re.I,
)
# "a jump of 12% over the same period last year", "a 12% rise from last year": likewise, behind a move or its share
_MOVED_OVER = re.compile(r"(%|\b[a-z]+)\s(over|from)\s(?:(?:the|calendar|fiscal|financial)\s(?:year\s)?)?$", re.I)
_RANGE = re.compile(r",?\s(?:to|through|until|till|and)\b|\s?[-–]")
_MOVES = frozenset(("%", "percent", "cent", "pct", "point", "points", "improvement"))
_EARLIER = re.compile(
    r"(?:the\s)?(?:same|comparable|corresponding)\s|last\s(?:year|quarter|month|week)$"
    r"|the\s(?:previous|prior|preceding)\s(?:year|quarter|month|week)$",
    re.I,
)
# "up 27% from its 2003 level", "30% below its January reading": and what a figure was then
_FROM_BASE = re.compile(
    r"(?:%|\b(?:per ?cent|pct|points?|up|down|higher|lower))\s(?:from|on|over|above|below|than)\s"
    r"(?:(its|their|his|her)|the)\s$",
    re.I,
)
_BASE = re.compile(
    r"\s(?:total|figure|number|level|tally|toll|count|amount|average|rate|sum|peak|high|low|reading|performance|result|sales|profits?|revenues?|earnings|output|price|cost|value|record|mark|best|budget|estimate|target)\b"
)
# "double the previous month", "matching both July's 3 percent", "breaking a 1972 record"
_LIKE_THEN = re.compile(
    r"\b(?:double|triple|treble|quadruple|matching|topping|beating|exceeding|surpassing|trailing|breaking|smashing|eclipsing"
    r"|bettering|equalling|equaling)\s(?:(?:both|an?|the|its|their|his|her)\s)?$",
    re.I,
)
# "ten times the 2005 price"
_TIMES_BASE = re.compile(r"\b(?:half|twice|double|triple|times)\s(?:of\s)?(?:the|its|their|his|her)\s$", re.I)
# "40 are held, a rise of 12% since May", "up 12% since May"
_MOVE_SINCE = re.compile(
    r"[,–—(-]\s?(?:(?:an?\s(?:[\w.,%-]+\s){0,3}?([a-z]+)(?:\sof\s[^,;()]{1,24})?)|(?:up|down)\s[^,;()]{1,24})\ssince\s(?:the\s|last\s)?$"
)
_COMPARISON = 48  # code points before a date
_MOVE = 64  # likewise, with the move and its amount


def is_measured_against(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a time is that of what a number is compared with."""
    before = (max(0, date.start - _COMPARISON), date.start)
    if _COMPARED.search(reading.text, *before) or _LIKE_THEN.search(reading.text, *before):
        return True
    return _is_moved_over(reading, date) or _is_of_base(reading, date)


def is_of_figure(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a time stands right before a figure of that time: "the *2015* price"."""
    return _BASE.match(reading.text, date.end) is not None


def _is_moved_over(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a move is measured "over" or "from" an earlier time: "12% over last year", "12% from May 2016"; not "over
    the last year", "from May to July".
    """
    if date.timex_type != "DATE":
        return False
    is_begun = date.granularity not in LONG or _RANGE.match(reading.text, date.end) is not None
    if _EARLIER.match(date.text) is None and is_begun:
        return False
    moved = _MOVED_OVER.search(reading.text, max(0, date.start - _COMPARISON), date.start)
    if moved is None or (moved[2].lower() == "from" and reading.text[date.end : date.end + 2] in ("'s", "’s")):
        return False  # up from last year's $3: that figure's own
    if moved[2].lower() == "over" and _EARLIER.match(date.text) is None:
        return False  # rose 12% over 2016
    return moved[1].lower() in _MOVES or moved[1].lower() in LEX.trend_words


def _is_of_base(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a time is that of the figure from which a move is measured, or of which another is so many times: "up 24%
    from its 2004 performance", "ten times the 2005 price".
    """
    times = _TIMES_BASE.search(reading.text, max(0, date.start - _COMPARISON), date.start)
    if times is not None and is_of_figure(reading, date):
        return True
    base = _FROM_BASE.search(reading.text, max(0, date.start - _COMPARISON), date.start)
    return base is not None and (base[1] is not None or is_of_figure(reading, date))


def is_since_move(reading: ArticleReading, date: DateMention, claim: Claim) -> bool:
    """Whether a time tells only since when the move behind a number goes on: "40 are held, a rise of 12% since May"."""
    if claim.end > date.start:
        return False
    move = _MOVE_SINCE.search(reading.text, max(claim.end - 1, date.start - _MOVE), date.start)
    return move is not None and move.start() >= claim.end and (move[1] is None or move[1] in LEX.trend_words)

"""Points that are no things counted: by how many a percentage changed, and those of an index."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_APART = ("below", "above", "under", "over", "short", "behind", "ahead")
_NEAR = 7  # tokens behind "points below" within which their percentage stands
_BEFORE = 4  # tokens between a share and its points
_INDEX = 100.0  # below it a level can be a percentage: edged up 1.5 points to 16
_TO_LEVEL = ("to", "at", "on")
_HOW_MUCH = (
    "up",
    "down",
    "higher",
    "lower",
    "more",
    "less",
    "fewer",
    "above",
    "below",
    "ahead",
    "behind",
    "better",
    "worse",
    "wider",
    "narrower",
)


def is_of_percent(sentence: SentenceTokens, left: int, after: int) -> bool:
    """Whether a percentage that the points change stands beside them: three points to 34%; 67.2%, up 4 points."""
    words = sentence.words
    hedge = LEX.hedges.before(words, left) or LEX.before_number.before(words, left)
    moved = hedge[1] - 1 if hedge else left
    moved -= words[moved] == "by"
    if words[moved] in ("up", "down") and words[moved - 1] == "," and LEX.percent_words.before(words, moved - 2):
        return True  # 61 percent, down by only one point
    share = left - 3 if words[left - 2] == "of" else left - 1  # 96.4 percent of GDP, 0.5 points up on the year
    if words[left] == "," and words[after] in _HOW_MUCH and LEX.percent_words.before(words, share):
        return True  # was 61 percent, three points down on 2019
    gain = words[left] == "of" and words[left - 1] in LEX.changes and words[left - 3] == ","
    if gain and LEX.percent_words.before(words, left - 4):  # 89.4 percent, a gain of 1.5 points
        return True
    if "margin" in words[max(0, left - 7) : left] and "error" in words[max(0, left - 7) : left]:
        return True  # a margin of error of plus or minus 3 points
    if words[left - 1 : left + 1] == ["of", "which"] and LEX.percent_words.before(
        words, left - 2 - (words[left - 2] == ",")
    ):
        return True  # 5%, of which 1.5 points
    if words[after] == "," and words[after + 1][:1].isdigit() and LEX.percent_words.after(words, after + 2) is not None:
        return True  # leads by 22 points, 46% to 24%
    if words[after] in _APART:  # 22 points below last year's 87 percent
        near = range(after + 1, min(after + _NEAR, sentence.size))
        if any(words[i][:1].isdigit() and LEX.percent_words.after(words, i + 1) is not None for i in near):
            return True
    percent = "percent" in words or "%" in words
    near = range(max(1, left - _BEFORE), left)  # but: the 225-share index gained 90 points, or 0.3%
    if percent and any(words[i] in LEX.of_percent_shares and words[i - 1] != "-" for i in near):
        return True  # made 22 percent, while coal's share edged up 1.5 points
    level = words[after + 1][:1].isdigit() or words[after + 1] in LEX.cardinals
    if words[after] not in ("to", "from", "at") or not level:
        return False
    return LEX.percent_words.after(words, after + 2) is not None


def level_in_points(sentence: SentenceTokens, number: Number, before: list[Measure | None]) -> Measure | None:
    """`lost 587 points, or 1 percent, to 36,472.93`, `closed 38 points lower at 7,042`: the level of an index is in the
    points that it moved by.
    """
    words, left, last = sentence.words, number.left, len(before) - 1
    while last > 0 and (said := before[last]) is not None and said.kind == "percent":
        last -= 1  # or 1.6 percent
    moved = before[last] if before else None
    if moved is None or moved.unit != "point" or moved.attributive or words[left] not in _TO_LEVEL:
        return None
    if number.form != "digits" or (number.value or 0.0) < _INDEX or "/" in sentence.text[number.start : number.end]:
        return None
    between = range(moved.after, left)
    if any(sentence.letters[t] in "NORD" and words[t] not in ("higher", "lower") for t in between):
        return None  # added 12 points to take its rise to 340
    parse = sentence.document.parse
    verbs = (parse.token_at(sentence.starts[token]) for token in between if sentence.letters[token] == "V")
    if not LEX.levels_ending.issuperset(parse.lemmas[verb] for verb in verbs):
        return None
    return Measure("count", "point", ELIDED_UNIT, left + 1, number.right)


def read_part_of_point(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`0.25 point`, `1-1/8 point over Libor`: so much of a point, whose noun is in the singular; no 2.5-point lead."""
    if sentence.words[right] != "point" or number.value is None or number.value % 1 == 0:
        return None
    return point_or_percent(sentence, "<number> point", left + 1, right + 1)


def point_or_percent(sentence: SentenceTokens, rule: str, first: int, after: int) -> Measure:
    """A point at tokens [first, after): of a percentage where one is spoken of, else of an index or a price."""
    if tells_of_percent(sentence):
        return Measure("percent", "percentage point", rule, first, after)
    return Measure("count", "point", rule, first, after, head_noun=True)


def tells_of_percent(sentence: SentenceTokens) -> bool:
    """Whether a percentage is spoken of, or the bank that sets one: "the Fed", no fed animals."""
    words = sentence.words
    bank = "fed" in words and sentence.is_capital(words.index("fed"))
    return bank or not LEX.of_percent.isdisjoint(words)

"""Numbers that count nothing: fixed phrases, arithmetic, groups by age."""

from __future__ import annotations

from newstables.extractors.claims.no_claims.ones import is_pronoun
from newstables.extractors.claims.no_claims.ones_of_several import opens_share
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.phrases import word_set
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import MULTIPLE, Number

_INFLECTED = ("ed", "ing")
_POWER = ["to", "the", "power", "of"]
_SMALLER = frozenset(("minute", "minutes", "second", "seconds"))
_BEFORE_GROUPS = ("the", "for", "of", "by", "among", "all", "most", "many", "some", "and")
_DASHES = ("-", "–")
_ISSUES = frozenset(("split", "splits", "issue", "issues", "rights", "bonus", "scrip", "consolidation"))
_PARTS_OF_DAY = ("morning", "afternoon", "evening")
_BEFORE_HOURS = (
    "almost",
    "nearly",
    "about",
    "around",
    "was",
    "is",
    "past",
    "before",
    "after",
    "until",
    "till",
    "since",
)
_LAST_HOUR = 12
_NINE, _FIVE = ("nine", "9"), ("five", "5")
_SET_AGAINST = frozenset(("ratio", "odds", "vote", "votes", "voted", "majority", "margin"))
_SCORES = frozenset(
    ("ruling", "decision", "verdict", "split", "win", "victory", "defeat", "loss", "lead", "result", "score")
)
_OWNED = ("DT", "PRP$", "POS", "JJ")
_LEGS = ("x", "×")
# One stands right before or right behind a number that belongs to a phrase of `_is_of_phrase`.
_BEFORE_PHRASES = frozenset(("of", "+", "over", "under", "for", *_DASHES, *_LEGS))
_BEHIND_PHRASES = frozenset(("to", "+", "in", "for", "hour", "minute", *_DASHES, *_LEGS))
_HEAT = ("degree", "degrees", "celsius", "fahrenheit", "centigrade", "c", "f", "°")


def is_idiom(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Fixed phrases, "one" where it counts nothing, and by how many a rate is counted: per 100 ml."""
    if sentence.words[left] == "per" and number.form in ("digits", "words"):
        return sentence.words[right] != "-"
    if number.form in ("digits",) and number.end - number.start > 3:
        return False
    words = sentence.words
    if words[left] in _BEFORE_PHRASES or words[right] in _BEHIND_PHRASES:
        if _is_of_phrase(sentence, number, left, right):
            return True
        if words[left + 1] == "one" and _is_of_clock(words, right):
            return False
        if words[right] == "-" and _is_of_kind(sentence, left, right):
            return True
    if number.form == MULTIPLE:
        other = words[right] in LEX.idioms_after_doubled  # doubled down
        return other or (not words[left + 1].endswith(_INFLECTED) and sentence.tag(left + 1) not in ("VB", "VBP"))
    first = left + 1
    idioms = LEX.idioms
    heads = idioms.by_first
    share = words[first] == "one" and opens_share(sentence, right)  # put at one in four
    if not share and (words[first] in heads or words[left] in heads or words[left - 1] in heads):
        for start in range(max(0, first - 2), first + 1):
            found = idioms.after(words, start) if words[start] in heads else None
            if found and found[1] > first and not _is_of_several(sentence, start, right):
                return True
    if number.form != "words":
        return False
    word = sentence.text[number.start : number.end].lower()
    if word == "one":
        return is_pronoun(sentence, number, left, right)
    below = words[left] == "below" and (
        words[left - 1] in _HEAT or words[left - 1][:1].isdigit()
    )  # 20 degrees below zero
    return word == "zero" and (below or sentence.words[right] in LEX.idioms_zero)


def _is_of_phrase(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether the words right beside a number make it one of a sum, an age group, a relay, an issue or an hour."""
    words = sentence.words
    if (words[right] == "to" and words[right : right + 4] == _POWER) or words[left - 3 : left + 1] == _POWER:
        return True  # 10 to the power of 15
    if _is_of_sum(sentence, left, right) or _is_age_group(sentence, left, right) or _is_relay(sentence, left, right):
        return True
    return _is_of_issue(sentence, left, right) or (words[right] == "in" and _is_hour(number, words, left, right))


def _is_of_kind(sentence: SentenceTokens, left: int, right: int) -> bool:
    """What a number and a hyphen name: a five-a-side pitch, a two-wheeler, a one-in-500-year flood, 3-D screens, the
    nine-to-five.
    """
    words = sentence.words
    if words[left + 1] in _NINE and words[right : right + 3] == ["-", "to", "-"] and words[right + 3] in _FIVE:
        return _is_of_work(sentence, left, right + 4)
    if words[right + 1 : right + 4] == ["a", "-", "side"] or singular(words[right + 1]) in word_set("kinds_by_number"):
        return True
    if words[left] == "-" and words[left - 1 : left] == ["in"] and words[right + 1] == "year":
        return True
    if words[right : right + 3] == ["-", "in", "-"] and words[right + 4 : right + 6] == ["-", "year"]:
        return True  # the one of a one-in-500-year flood
    return words[right + 1] == "d" and sentence.is_capital(right + 1) and sentence.touches(right)


def _is_of_work(sentence: SentenceTokens, left: int, behind: int) -> bool:
    """`the nine-to-five`, `a 9-to-5 job`, `works nine-to-five`: hours of work, named by an article or told of working;
    not a score: "ruled nine-to-five", "a nine-to-five vote".
    """
    words = sentence.words
    if sentence.tag(left) in _OWNED and singular(words[behind]) not in _SCORES and _SET_AGAINST.isdisjoint(words):
        return True
    return words[left].startswith("work")


def _is_of_several(sentence: SentenceTokens, start: int, right: int) -> bool:
    """`a group of eight growers`: so many of a kind, and no body that is named after its members."""
    lower = sentence.words[start] == "group" and not sentence.is_capital(start)
    return lower and counted_noun(sentence, right, False) is not None


def _is_of_issue(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`a one-for-five rights issue`, `one for three`: how many new shares there are for how many old ones."""
    words = sentence.words
    dashed = words[right] == "-" and words[right + 1] == "for"
    new = right + 1 + 2 * dashed if dashed or words[right] == "for" else 0
    old = left - 1 if words[left] == "-" else left
    if not new and words[old] != "for":
        return False
    old -= 1 + (words[old - 1] == "-")
    beside = words[new] if new else words[old]
    counted = beside.isdigit() or beside in LEX.cardinals
    return counted and not _ISSUES.isdisjoint(words)


def _is_hour(number: Number, words: list[str], left: int, right: int) -> bool:
    """`It was almost two in the afternoon`: an hour that no rule of dates has claimed."""
    of_day = words[right : right + 2] == ["in", "the"] and words[right + 2] in _PARTS_OF_DAY
    return of_day and words[left] in _BEFORE_HOURS and (number.value or 0.0) <= _LAST_HOUR


def _is_of_clock(words: list[str], right: int) -> bool:
    """`one minute 36 seconds`: the larger unit of a time in two."""
    return words[right] in ("hour", "minute") and words[right + 1].isdigit() and words[right + 2] in _SMALLER


def _is_of_sum(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`2+2`: arithmetic."""
    words = sentence.words
    if "+" not in (words[left], words[right]):
        return False
    plus = next((at for at in (left, right) if words[at] == "+" and sentence.touches(at)), None)
    return plus is not None and words[plus - 1].isdigit() and words[plus + 1].isdigit()


def _is_relay(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`the 4 × 100 m relay`: a race by its legs."""
    words = sentence.words
    times = words[right] in _LEGS and words[right + 1][:1].isdigit()
    times = times or (words[left] in _LEGS and words[left - 1].isdigit())
    return times and "relay" in words


def _is_age_group(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`swimming for over 50s`, `the under-21s`, `the 18-24s`: who is called so; not "in under 10s", "took over 50s"."""
    words = sentence.words
    grouped = words[left] in ("over", "under") and words[left - 1] in _BEFORE_GROUPS
    grouped = grouped or (words[left] == "-" and words[left - 1] in ("over", "under"))
    if words[right] in _DASHES and words[right + 1].isdigit():  # the 18-24s
        grouped, right = words[left] in ("", *_BEFORE_GROUPS), right + 2
    elif words[left] in _DASHES and words[left - 1].isdigit():
        grouped = words[left - 2] in ("", *_BEFORE_GROUPS)
    return grouped and words[right] == "s" and sentence.touches(right - 1)

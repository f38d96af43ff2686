"""Scores and votes: won 6-2, a 5-4 ruling, voted 312 to 108, were 145 for 6."""

from __future__ import annotations

from newstables.extractors.claims.counting.sets import is_set_of_match
from newstables.extractors.claims.played import CRICKET, WICKETS, tells_of
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

FIGURES = ["figures", "of"]  # of a bowler: figures of 5-37
_DECLARED = ("declared", "dec")
_BILL = 8  # tokens from a verb of voting to the votes, with what was voted on between
_RECORDS = 9  # tokens of records in one pair of brackets before another: (9-11, 2-3)
_BEFORE_VOTES = ("of", "was", "is", "were")  # a majority of 10 to two, the vote was 52 to 48
MOST_RUNS = 1000  # of a side in one innings
BEST_SCORE = 250  # no game that news reports ends higher, votes of a parliament aside


def is_score(sentence: SentenceTokens, first: Number, second: Number, other: Measure | None) -> bool:
    """`won 6-2`, `a 5-4 ruling`: two small numbers and a dash, falling or with a word of sport or voting near."""
    if first.scale != 1.0 or second.scale != 1.0:
        return False
    if other is None and _is_of_vote(sentence, first, second):
        return True
    if other is None and is_innings(sentence, first, second):
        return True
    if first.form != "digits" or second.form != "digits":
        return False
    if first.value is None or second.value is None or first.value % 1 or second.value % 1:
        return False
    if is_set_of_match(sentence, first.right - 1):
        return True  # 4-6, 6-3, 6-2
    left, right = first.left, second.right
    if sentence.words[first.right : right - 1] == ["to"] and other is None:  # voted 312 to 108
        return sentence.words[left - (sentence.words[left] == "by")] in LEX.scores_votes  # voted by 312 to 108
    if sentence.words[left - 1 : left + 1] == FIGURES or _is_record(sentence, left, right):
        return True
    between = sentence.text[first.end : second.start]
    if other is None and between.strip() in ("-", "–") and _is_division(sentence, left, right):
        return True
    if other is None and between in ("-", "–") and (_is_total(sentence, first, second) or _is_bowled(sentence, first)):
        return True
    if max(first.value, second.value) > BEST_SCORE or between.strip() not in ("-", "–", "—", "‐", "‑", "‒"):
        return False
    if between.strip() != between and not tells_score(sentence, left, right):
        return False
    if sentence.touches(right - 1) and is_tie_break(sentence, right, right + 2):
        return True  # 6-7(5)
    if sentence.is_capital(left) and sentence.is_capital(right) and max(first.value, second.value) < 20:
        return True  # Wolves 2-0 Spurs
    if tells_score(sentence, left, right):
        dated = sentence.words[right] in ("last", "this", "next")  # voted 12-0 last month
        if other is not None and other.kind == "count" and first.value < second.value and not dated:
            return other.unit in LEX.scores_units  # 15-20 farmers paid
        return dated or not (other is not None and other.kind in ("percent", "money", "measure", "duration"))
    if first.value < second.value:
        return False
    won = other is not None and "-" in (other.unit or "") and sentence.words[other.after] in LEX.scores_units
    return won or other is None or other.unit in LEX.scores_units  # a 29-0 bonus-point win


def _is_record(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`Lions (6-8) at Bears (8-6, 2-3)`, `Foxes (3-9, 1-5 Big West)`: games won and lost, in brackets behind a name,
    the league behind those of the league.
    """
    words, opens = sentence.words, left
    while opens > 0 and (words[opens].isdigit() or words[opens] in (",", "-", "–")) and left - opens < _RECORDS:
        opens -= 1
    ends = words[right] in (")", ",") or (words[left] == "," and sentence.is_capital(right))
    in_brackets = words[opens] == "(" and ends
    return in_brackets and opens > 0 and sentence.is_capital(opens - 1)


def _is_division(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`passed the bill 310-118`, `voted 330-231 for it`: ayes and noes of a house, however many."""
    near = sentence.words[max(0, left - _BILL) : left + 1]
    counted = sentence.words[right].isalpha() and sentence.words[right] not in LEX.stops
    return not counted and not LEX.scores_divisions.isdisjoint(near)


def is_innings(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """`were 145 for 6`, `slumped from 71 for two to 89 for seven`, `took 5 for 18`: runs for wickets, or the bowler's
    wickets for runs, in a text on cricket whatever stands before, and with a dash too: `ended with 5-52`; nothing that
    could be counted follows.
    """
    words, left, right = sentence.words, first.left, second.right
    dashed = sentence.text[first.end : second.start] in ("-", "–") and not first.sign  # it cost $5-15
    if not (dashed or words[first.right : second.left + 1] == ["for"]) or not first.value or not second.value:
        return False
    forms = (first.form, second.form)
    ends = words[right] in LEX.stops or words[right] in LEX.scores_ends or sentence.tag(right) in ("VBD", "VBZ", "MD")
    counted = words[right].isalpha() and not ends
    if not set(forms) <= {"digits", "words"} or counted:
        return False
    few = (first.value <= WICKETS, second.value <= WICKETS)
    if few in ((True, False), (False, True)) and forms[few.index(False)] == "digits" and tells_of(CRICKET, sentence):
        return True  # three for 46; on 67 for one
    if not dashed and (words[left - 1 : left + 1] == FIGURES or words[right] in _DECLARED):
        return True
    if dashed or first.form != "digits":
        return False
    if words[left] == "(" and words[right] == ")" and sentence.is_capital(left - 1):
        return first.value <= WICKETS and second.form == "digits"  # Hale (4 for 16)
    while sentence.relation(left) in ("amod", "det") and words[left - 1].isalpha():
        left -= 1  # to a fine 241 for 6
    rests = words[right] == "at" and words[right + 1] in LEX.scores_breaks
    runs = second.value <= WICKETS and (words[left] in LEX.scores_runs or rests)
    # 3 for 89, as Australians have it
    told = words[left] in LEX.scores_runs_at or (words[left] == "to" and words[left - 1] in LEX.scores_runs_at)
    runs = runs or (first.value <= WICKETS < second.value and told)
    bowled = words[left] in LEX.scores_bowling or (words[left] == "with" and words[left - 1] in LEX.scores_runs)
    return runs or (bowled and first.value <= WICKETS and second.form == "digits")


def _is_total(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """`declared on 412-6`, `closed at 305-8`: runs and wickets of a side, beyond the scores of other games."""
    runs, wickets = first.value or 0.0, second.value or 0.0
    told = sentence.words[first.left] in LEX.scores_runs or sentence.words[first.left] in LEX.scores_runs_at
    following = sentence.words[second.right]
    ends = not following.isalpha() or following in LEX.stops
    return told and ends and BEST_SCORE < runs < MOST_RUNS and wickets <= WICKETS


def _is_bowled(sentence: SentenceTokens, wickets: Number) -> bool:
    """`took 2-26`, `picked up 3-29`, in a text on cricket: the wickets and runs of a bowler."""
    left = wickets.left - (sentence.words[wickets.left] == "up")
    bowled = sentence.words[left] in LEX.scores_bowling or sentence.words[left] in ("picks", "picked", "picking")
    cricket = "overs" in sentence.words or tells_of(CRICKET, sentence)
    return bowled and (wickets.value or 0.0) <= WICKETS and cricket


def is_tie_break(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether a number in brackets touches a score, as that of a tie-break does: 6-7(5)."""
    words = sentence.words
    in_brackets = words[left] == "(" and words[right] == ")" and sentence.touches(left - 1)
    return in_brackets and words[left - 1].isdigit() and words[left - 2] in ("-", "–") and words[left - 3].isdigit()


def _is_of_vote(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """`by a majority of 10 to two`, `in a 50-to-40 vote`: in figures or in words."""
    between, left = sentence.words[first.right : second.left + 1], first.left
    if not {first.form, second.form} <= {"digits", "words"}:
        return False
    if between == ["-", "to", "-"]:
        return sentence.words[second.right] in ("vote", "votes")
    named = sentence.words[left] in _BEFORE_VOTES and sentence.words[left - 1] in LEX.scores_votes_named
    named = named or (between == ["to"] and sentence.words[second.right] in ("vote", "votes", "majority"))
    return named and between in (["to"], ["-"], ["–"])


def read_all(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`level at 68-all`, `a 2-all draw`: a score that both sides have."""
    both = sentence.words[right : right + 2] in (["-", "all"], ["–", "all"]) and sentence.words[right + 2] != "-"
    plain = number.form in ("digits", "words") and number.scale == 1.0 and (number.value or 0.5).is_integer()
    if not (both and plain and sentence.touches(right - 1) and sentence.touches(right)):
        return None
    return Measure("score", None, "<number>-all", left + 1, right + 2)


def tells_score(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether a word of winning, losing or voting stands near the tokens between `left` and `right`."""
    near = sentence.words[max(0, left - 5) : left + 1] + sentence.words[right : right + 3]
    return not LEX.scores_verbs.isdisjoint(near)

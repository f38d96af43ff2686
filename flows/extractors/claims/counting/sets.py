"""Sets of one match, told one after another: 4-6, 7-6 (7-3), 6-2; 21-17, 18-21, 21-19."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens

_DASHES = ("-", "–")
_TIE_BREAK = 5  # tokens of a tie-break in brackets: (7-3)
_JOINTS = (",", "and", "to")
_MOST = 30.0  # points of a set at badminton, the longest
_POINTS = 11  # the least points that win a set where they are counted one by one
_CLEAR = 2  # by so many points such a set is won
_GAMES = frozenset(((6, 0), (6, 1), (6, 2), (6, 3), (6, 4), (7, 5), (7, 6)))
_DECIDED = ((6, 7), (7, 6))


def is_set_of_match(sentence: SentenceTokens, token: int) -> bool:
    """Whether the number at `token` begins a set whose neighbour is one too, the winner of the one being the loser of
    the other or the same: the loser's games may stand first, as in no other score.
    """
    here = _set_at(sentence, token)
    if here is None or _is_tie_break(sentence, token):
        return _is_tie_break(sentence, token)
    if here in _DECIDED and _has_points_behind(sentence, token + 3):
        return True
    near = [_set_at(sentence, other) for other in (_next(sentence, token), _last(sentence, token))]
    sides = [here, *(other for other in near if other is not None)]
    return len(sides) > 1 and any(first > second for first, second in sides)


def _is_tie_break(sentence: SentenceTokens, token: int) -> bool:
    """`6-7 (5-7)`: both sides' points of a tie-break, in brackets behind its set."""
    words = sentence.words[token - 1 : token + 4] if token else []
    bracketed = len(words) > 4 and words[0] == "(" and words[2] in _DASHES and words[4] == ")"
    return bracketed and _set_at(sentence, token - 4) in _DECIDED


def _has_points_behind(sentence: SentenceTokens, token: int) -> bool:
    """`6-7 (5)`: the loser's points of a tie-break, in brackets behind a set."""
    words = sentence.words[token : token + 3] if token < sentence.size else []
    return len(words) > 2 and words[0] == "(" and words[1].isdigit() and words[2] == ")"


def _set_at(sentence: SentenceTokens, token: int) -> tuple[int, int] | None:
    """What both sides won of the set that begins at `token`; None for what is no set."""
    words = sentence.words[token : token + 3] if 0 <= token < sentence.size else []
    if len(words) < 3 or words[1] not in _DASHES or not (words[0].isdigit() and words[2].isdigit()):
        return None
    first, second = int(words[0]), int(words[2])
    high, low = max(first, second), min(first, second)
    if (high, low) in _GAMES or (_POINTS <= high <= _MOST and high - low >= _CLEAR):
        return first, second
    return None


def _next(sentence: SentenceTokens, token: int) -> int:
    """Where the set behind the one at `token` would begin."""
    words, after = sentence.words, token + 3
    if words[after] == "(":
        after = next((at + 1 for at in range(after, after + _TIE_BREAK) if words[at : at + 1] == [")"]), after)
    return after + (words[after] in _JOINTS)


def _last(sentence: SentenceTokens, token: int) -> int:
    """Where the set before the one at `token` would begin."""
    words, before = sentence.words, token - 1
    before -= words[before] in _JOINTS
    if words[before] == ")":
        before = next((at - 1 for at in range(before, before - _TIE_BREAK, -1) if words[at] == "("), before)
    return before - 2

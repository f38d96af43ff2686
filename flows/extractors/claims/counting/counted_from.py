"""Where the noun begins that a number counts: behind "or so", behind "of the", behind the number of a whole."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

_RANKED = frozenset(
    ("rank", "ranks", "ranked", "ranking", "place", "places", "placed", "finish", "finished", "finishes")
)
_THE = ("the", "its", "his", "her", "their", "our", "these", "those", "my", "your", "all")


def after_suffix(words: list[str], right: int) -> int:
    """The token behind what belongs to the number itself: 30-plus lawyers, 300 or so farmers, 20+ versions."""
    if words[right] == "-" and words[right + 1] in ("plus", "odd", "some", "something"):
        right += 2
    if words[right] == "or" and words[right + 1] in ("so", "more", "fewer"):
        right += 2
    return right


def counted_from(sentence: SentenceTokens, number: Number, right: int) -> tuple[int, bool] | None:
    """Where the counted noun phrase begins, and whether it is that of a whole with a number of its own."""
    words, start = sentence.words, right
    if words[start] == "+":
        start += 1
    if number.form == "vague" and words[right] != "of" and sentence.text[number.end - 1] == "s":
        start = right + (words[right] in LEX.skip_after_number)
        if words[start] != "of" and words[start] != "others" and words[right] != "more":
            return None  # hundreds visibly ill; but thousands more troops
    if words[start] == "more" and words[start + 1] == "of":  # two more of the town's bakers
        start += 1
    whole = False
    if words[start : start + 2] == ["out", "of"]:  # seven out of 12 tests
        if not _RANKED.isdisjoint(words[number.left - 1 : number.left + 1]):
            return None  # ranks 159 out of 180 countries
        start += 1
    if words[start] == "of":
        within = _within_whole(sentence, number, start)
        if within is None:
            return None
        start, whole = within
    while words[start] in LEX.skip_after_number:
        start += 1
    return start, whole


def _within_whole(sentence: SentenceTokens, number: Number, of: int) -> tuple[int, bool] | None:
    """`of the men`, `of the firm's 28,000 staff`, `of the last 20 games`, `of 90 seats`: where the noun begins."""
    words = sentence.words
    owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in words[of + 1 : of + 4])
    rough = number.form == "vague" or number.is_rough or sentence.text[number.end - 1] == "s"  # 15 lakhs of saplings
    if not rough and words[of + 1] not in _THE and not owned and not _is_number(words[of + 1]):
        return None
    start = of + 1
    if words[start] == "all":
        start += 1
    if owned:  # of the firm's 28,000 staff
        owner = next(index for index in range(start, start + 3) if words[index].endswith(("'s", "’s", "s'", "s’")))
        if _is_number(words[owner + 1]):
            start = owner + 1
    if words[start] in _THE:
        start += 1
        if words[start] in LEX.skip_before_whole and (words[start + 1].isdigit() or words[start + 1] in LEX.cardinals):
            start += 1  # 17 of the last 20 games
    described = words[start + 1] == "-" and sentence.touches(start) and words[start + 2].isalpha()
    described = described and LEX.units.after(words, start + 2) is None  # five-star ratings, but three-ton satellites
    if described or not _is_number(words[start]):
        return start, False
    start += 1
    while words[start] in number_words("scales"):
        start += 1
    return start, True


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in LEX.cardinals

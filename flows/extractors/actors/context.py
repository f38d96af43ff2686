"""What stands before and after one mention of a name, and what it says of the name's kind."""

from __future__ import annotations

import re

from newstables.extractors.actors.features import bits
from newstables.extractors.actors.memo import Memo
from newstables.extractors.actors.words import Words

_WINDOW = 48
_WORD = re.compile(r"[\w-]+")
_AFTER = re.compile(r"(['’]s?\b)?\s?([,(:.;\"”)]?)\s?([\w-]+)?")
_AGE = re.compile(r", (?:aged? )?\d\d\b")
_APPOSITION = re.compile(r", (?:(?:an?|the|its|his|her|their|whose|one of|who)\b )?([\w’'-]+)")
_ACRONYM_AFTER = re.compile(r" \(([A-Z][A-Za-z0-9&-]+|(?:[A-Z]\.)+)\)")
_PLACE_AFTER = re.compile(r", [A-Z]")
_ITSELF = re.compile(r",? \w+(?: (?:on|late|in a) \w+)?(?: that)? (?:it|its)\b")
_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|founded|listed)\b")
_SCORE = re.compile(r" \d{1,3}[-–]\d{1,3}\b")
# Lines of a table of results: "Ipswich 0 Oldham 3".
_FIRST_SIDE = re.compile(r"(?: \d{1,3}){1,2},? (?=[A-Z][\w.' -]{2,30} \d{1,3}\b)")
_SIDE_BEFORE = re.compile(r"[A-Z][\w.' -]{2,30} \d{1,3},? $")
_SECOND_SIDE = re.compile(r" \d{1,3}(?= ?\(|\s*(?:\n|$))")
_MARKS_BEFORE = frozenset({"(", ",", '"', "“"})
_MARKS_AFTER = frozenset('.;"”)')  # these tell nothing

_MATCH, _RESULT, _SPEECH_AFTER, _ITSELF_AFTER = (
    bits(feature) for feature in ("match", "result", "speech_after", "itself_after")
)
_POSSESSIVE, _POSSESSIVE_OFFICE = bits("possessive"), bits("possessive", "possessive_office")
_WHO_AFTER, _WHICH_AFTER, _AGE_AFTER, _BASED_AFTER, _PLACE = (
    bits(feature) for feature in ("who_after", "which_after", "age_after", "based_after", "place_after")
)
_PERSON_APPOSITION, _ORGANISATION_APPOSITION = bits("apposition_person"), bits("apposition_org")
_ACRONYM_FOLLOWS, _COLON_AFTER = bits("acronym_after"), bits("colon_after")
_MOST_WORDS = 1 << 16  # kept at most; then they are gathered anew


class Context:
    """Reads the neighbours of names. What a word next to a name says is kept for each word."""

    def __init__(self, words: Words) -> None:
        self.words = words
        # The last word before a name with the mark behind it → features.
        self._before = Memo(self._before_word, _MOST_WORDS)
        # What follows a space behind a name, up to the next → features; none where more of the text must be read.
        self._after = Memo(self._after_word, _MOST_WORDS)

    def features(self, text: str, start: int, end: int) -> int:
        """The features of the name at [start, end)."""
        found = self._before[text[max(start - _WINDOW, 0) : start].rstrip(" ").rpartition(" ")[2]]
        mark = text[end : end + 1]
        if mark == " ":
            after = self._after[text[end + 1 : end + _WINDOW].partition(" ")[0]]
            return found | (self._look_after(text, start, end) if after is None else after)
        return found if mark in _MARKS_AFTER else found | self._look_after(text, start, end)

    def _before_word(self, before: str) -> int:
        words = self.words
        # A pattern that ends in "$" would try every position of the window: by hand it is five times faster.
        mark = "" if before[-1:].isalnum() else before[-1:]
        word = before.removesuffix(mark).lower()
        feature = ""
        if not word:
            pass
        elif not mark:
            if word in words.offices or word in words.trades:
                feature = "trade_before"
            elif word in words.introducers:
                feature = "introducer_before"
            elif word in words.speech:
                feature = "speech_before"
            elif word == "the":
                feature = "the_before"
            elif word in words.locatives:
                feature = "in_before"
            elif word in words.neighbours:
                feature = "prev=" + word
            elif word in words.matches:
                feature = "match"
        elif mark == "." and word in words.matches:
            feature = "match"
        elif mark == "," and (word in words.offices or word in words.trades):
            feature = "trade_comma_before"
        elif mark == "," and word in words.introducers:
            feature = "introducer_comma"
        elif mark in _MARKS_BEFORE:
            feature = "prev=" + mark
        found = bits(feature) if feature else 0
        if word.endswith(("'s", "’s")):
            found |= bits("owner_before")
        return found

    def _after_word(self, after: str) -> int | None:
        """What a word says that follows a name and a space; None where it begins with a mark or takes more to know."""
        words, found = self.words, None
        match = _WORD.match(after)
        if match is not None:
            word, found = match[0], 0
            if word in words.speech or word[0].isdigit():
                found = None
            elif word in words.matches:
                found = _MATCH
            elif word in words.followers:
                found = bits("follower_after")
            elif word == "who":
                found = _WHO_AFTER
            elif word in words.deeds:
                found = bits("deed_after")
            elif word in words.neighbours:
                found = bits("next=" + word)
            elif word[0].islower():
                found = bits("noun_after")
        return found

    def _look_after(self, text: str, start: int, end: int) -> int:
        words = self.words
        window = text[end : end + _WINDOW]
        after = _AFTER.match(window)
        if after is None:
            return 0
        possessive, mark, word = after.groups()
        if possessive:
            return _POSSESSIVE_OFFICE if word in words.trades or word in words.offices else _POSSESSIVE
        if mark == ",":
            return self._after_comma(word, window)
        if mark == "(":
            return _ACRONYM_FOLLOWS if _ACRONYM_AFTER.match(window) else 0
        if mark == ":":
            return _COLON_AFTER
        if mark or not word:
            return 0
        if word in words.speech:
            return _SPEECH_AFTER | (_ITSELF_AFTER if _ITSELF.match(window) else 0)
        if word[0].isdigit() and word not in words.matches:
            return _result(start, end, text)
        return self._after[word] or 0

    def _after_comma(self, word: str | None, window: str) -> int:
        words = self.words
        if word in ("who", "whose"):
            return _WHO_AFTER
        if word == "which":
            return _WHICH_AFTER
        if word in words.speech:
            return _SPEECH_AFTER
        if _AGE.match(window):
            return _AGE_AFTER
        if _BASED.match(window):
            return _BASED_AFTER
        if _PLACE_AFTER.match(window):
            return _PLACE
        apposition = _APPOSITION.match(window)
        if apposition is not None:
            noun = apposition[1].lower()
            if noun in words.offices or noun in words.trades:
                return _PERSON_APPOSITION
            if noun in words.introducers:
                return _ORGANISATION_APPOSITION
        return 0


def _result(start: int, end: int, text: str) -> int:
    """What the numbers after a name say: it is a side in a match, or nothing."""
    if _SCORE.match(text, end):
        return _MATCH
    if (start == 0 or text[start - 1] == "\n") and _FIRST_SIDE.match(text, end):
        return _RESULT
    line = text.rfind("\n", max(0, start - _WINDOW), start) + 1
    if (
        text[start - 2 : start - 1].isdigit()
        and _SECOND_SIDE.match(text, end)
        and _SIDE_BEFORE.match(text, line, start)
    ):
        return _RESULT
    return 0


def introduced_acronym(end: int, text: str) -> str | None:
    """The acronym in brackets right after a name: "World Food Programme (WFP)"."""
    if not text.startswith(" (", end):
        return None
    match = _ACRONYM_AFTER.match(text, end)
    return match[1] if match else None

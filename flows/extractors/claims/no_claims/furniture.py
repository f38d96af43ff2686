"""List numbers, footnotes, shirt numbers, coordinates."""

from __future__ import annotations

import re

from newstables.extractors.claims.age.in_brackets import is_bracketed
from newstables.extractors.claims.no_claims.labels import is_measured
from newstables.extractors.claims.played import in_brackets
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_FIGURE = 3  # digits that are no note's
_YEAR = re.compile(r"(?:19|20)\d\d")
_PICTURES = frozenset(("image", "photo", "picture", "slide", "page"))
_OF = 2  # the token between the two numbers of "Image 1 of 11"
_LONGEST_TEASER, _MOST_COUNTED = 6, 12  # words
_OF_READING = 4  # words: 3 - min read
_DECIMALS_OF_PLACES = 4
_OF_PLACES = frozenset("°′″;")
_JOINING_PLACES = frozenset((",", "-", "–", "−", "/", ";"))
_MINUTES = re.compile(r"\s?[°º˚]\s?\d{1,2}(?:\.\d+)?\s?['’′]")
_DEGREES = re.compile(r"\d\s?[°º˚]\s?$")
_MINUS = frozenset(("-", "−", "–"))
_OF_DEGREES = 4  # characters of these
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])\.[0-5]\d")
_OPENING = frozenset('“‘"')


def is_furniture(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """List numbers, footnotes, shirt numbers: a number alone in brackets, or at the head of a line; teasers."""
    if _is_of_page(sentence):
        return True
    if number.form != "digits":
        return False
    before, following = sentence.words[left], sentence.words[right]
    if _counts_pictures(sentence, left) or _is_reading_time(sentence, right):
        return True
    if before == "," and following in (",", ".", ";") and sentence.words[left - 1] in LEX.titled:
        return True  # her second album, 21, sold well
    if (
        following in LEX.coordinates_letters
        and sentence.is_capital(right)
        and _has_decimals(sentence.text[number.start : number.end])
    ):
        return True  # 51.5074 N
    if before in ("latitude", "longitude") or _is_pair_of_places(sentence, number):
        return True
    opener = sentence.words[left - (before in _MINUS)]
    if (following in _OF_PLACES or opener in _OF_PLACES) and _is_coordinate(sentence, number):
        return True
    if following in LEX.coordinates_degrees and _has_direction(sentence, left, right + 1):
        return True  # 21.22 degrees North
    if following in (")", "]") and before in ("(", "[") and "." not in sentence.text[number.start : number.end]:
        grouped = "," in sentence.text[number.start : number.end]  # Poles (93,680)
        grouped = grouped or (
            number.end - number.start >= _FIGURE and _YEAR.fullmatch(sentence.words[left - 1]) is not None
        )  # in 2013 (903)
        kept = grouped or is_bracketed(sentence, number) or in_brackets(sentence, number)
        return number.scale == 1.0 and not kept
    if left < 0 and sentence.is_capital(right) and _CLOCK.fullmatch(sentence.text, number.start, number.end):
        return not is_measured(sentence, number, right)  # 09.58 Wind reaches the coast, as a live report has it
    if following not in (")", "."):
        return False
    if following == ")" and "(" not in sentence.words[: left + 1]:
        return number.scale == 1.0  # either 1) this or 2) that
    capital = sentence.words[right + 1] == "" or sentence.is_capital(right + 1)
    opens = left < 0 or (before in _OPENING and capital)  # “1. Who pays?”
    return opens and sentence.starts[right] == number.end


def _is_of_page(sentence: SentenceTokens) -> bool:
    """`READ MORE: 5 things to know`, `Share 34 Tweet 12`, `3 min read`: a line that is of its page, and of no story."""
    words = sentence.words
    colon = words.index(":") if ":" in words[:_LONGEST_TEASER] else 0
    if colon and " ".join(words[:colon]) in LEX.lines_teasers:
        return True
    if sentence.size > _MOST_COUNTED:
        return False
    counted = all(word in LEX.lines_counted or word[:1].isdigit() for word in words[: sentence.size])
    return counted and any(len(word) > 1 and word.isalpha() for word in words[: sentence.size])  # not: 10k


def _is_pair_of_places(sentence: SentenceTokens, number: Number) -> bool:
    """`41.593370 -87.346427`: a latitude and a longitude, with the decimals of places, beside each other; no rates of
    exchange, which words part: "at 2.0045 guilders after 2.0280".
    """
    behind = sentence.text[number.start : number.end].partition(".")[2]
    if len(behind) < _DECIMALS_OF_PLACES or not behind.isdigit():
        return False
    before = sentence.words[max(0, number.left - 2) : number.left + 1][::-1]
    sides = (before, sentence.words[number.right : number.right + 3])
    beside = (next((word for word in side if word not in _JOINING_PLACES), "") for side in sides)
    return any(word[:1].isdigit() and len(word.partition(".")[2]) >= _DECIMALS_OF_PLACES for word in beside)


def _counts_pictures(sentence: SentenceTokens, left: int) -> bool:
    """Whether a number before token `left` + 1 is of a page's pictures: "Image 1 of 11" ahead of a caption."""
    words = sentence.words
    if left == 0:
        return words[0] in _PICTURES and words[2] == "of" and words[3].isdigit()
    return left == _OF and words[0] in _PICTURES and words[_OF] == "of" and words[1].isdigit()


def _is_reading_time(sentence: SentenceTokens, right: int) -> bool:
    """`(The Gazette, 6 min read)`, `3-minute read` as a line: how long a text takes; in a sentence that is said."""
    words = sentence.words
    right += words[right] == "-"
    short = words[right] in ("min", "mins") or (words[right] in ("minute", "minutes") and sentence.size <= _OF_READING)
    return short and words[right + 1] == "read" and not words[right + 2].isalnum()


def _is_coordinate(sentence: SentenceTokens, number: Number) -> bool:
    """A part of a place's latitude or longitude: 35°01′57″N, 35.0325°N, 35.0325; 43.6464."""
    text, start, end = sentence.text, number.start, number.end
    if text[end : end + 1] in ("′", "″") and "°" not in sentence.words:
        return False  # 5′11″ tall
    if _MINUTES.match(text, end) or _DEGREES.search(text, max(0, start - _OF_DEGREES), start):
        return True  # 32° 34' S
    if text[end : end + 1] in ("°", "′", "″") and (
        text[end + 1 : end + 2].isdigit() or text[end + 1 : end + 2] in "NSEW"
    ):
        return text[end + 1 : end + 2] != ""
    if text[start - 1 : start] in ("°", "′"):
        return True
    words, left, right = sentence.words, number.left, number.right
    left -= words[left] in _MINUS
    behind = right + 1 + (words[right + 1] in _MINUS)  # 51.507; -0.127
    beside = (words[left - 1] if words[left] == ";" else "", words[behind] if words[right] == ";" else "")
    return any(map(_has_decimals, beside)) and _has_decimals(text[start:end])


def _has_decimals(written: str) -> bool:
    """Whether three decimals at least make a number a part of a place."""
    behind = written.partition(".")[2]
    return len(behind) >= 3 and behind.isdigit()  # not: 2.3 million; a year before


def _has_direction(sentence: SentenceTokens, left: int, after: int) -> bool:
    """Whether degrees are of a place: `21.22 degrees North`, `its latitude is 21 degrees`."""
    word = sentence.words[after]
    return (
        word in LEX.coordinates_directions
        or word in LEX.coordinates_letters
        or "latitude" in sentence.words[: left + 1]
    )

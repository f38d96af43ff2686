"""Numerals in words: twenty-six, half a million, two-thirds, dozens, several hundred, a couple of, third; doubled."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from math import prod

import numpy as np

from newstables.extractors.numbers.number import DECADE, MANIFOLD, MULTIPLE, NONE, TIMES, Number
from newstables.extractors.numbers.resolve import joins, times, words, words_scale, words_value
from newstables.extractors.numbers.word_forms import ARTICLES, BY_ITSELF, behind_articles, gate, openings, pattern
from newstables.language import Parse
from newstables.language.annotate import Document
from newstables.language.together import Together

_STEP = re.compile(r"(\s+and\s+|-and-|,?\s+|-)?([a-z]+)")
_SINGLE = ("a", "an", "one")
_SHORTEST = 3  # letters of a number word
_MOST_WORDS = 50_000  # of which is known where a numeral may begin in them
_LETTERS = re.compile("[a-z]+")
_NEAR = 40  # characters before a numeral, with the words that it is "of"
# A noun and its "of", and the word before them, if any.
_OF_MANY = re.compile(r"(?:\b([a-z]+) |[^a-z ,] ?|^)(?:an?|the) [a-z-]+(?: [a-z-]+)? of $")
# With these before, that is a phrase that leads to the subject: in a camp of two thousand, three hundred died.
_LEADING = frozenset(
    (
        *("in", "at", "on", "of", "by", "with", "from", "among", "out", "after", "for", "within", "amid", "against"),
        *("before", "to", "into", "near", "around", "across", "through", "without", "despite", "inside", "outside"),
    )
)
_HUNDREDS = re.compile(r"[a-z-]+\s+hundred\b")


@cache
def _alone() -> dict[str, tuple[float | None, str, float | None, float] | None]:
    """What a number word is worth when nothing goes on with it: value, form, low and scale; None: no number."""
    led = {*words("multiples"), *words("manifold")}  # which what follows tells apart: double the rate, a double murder
    read = {word: pattern().match(word) for section in BY_ITSELF for word in words(section) if word not in led}
    numbers = {word: match and _number(match) for word, match in read.items()}
    return {word: (n.value, n.form, n.low, n.scale) if n else None for word, n in numbers.items()}


def find_words(document: Document) -> list[Number]:
    """Every numeral in words of a text, in order."""
    found: list[Number] = []
    lower = document.lower
    parse, opens, alone, end = pattern().match, gate().match, _alone(), 0
    shifted = " " + lower  # so that a character stands before the first word too
    for start in _starts(document.parse):
        opening = opens(shifted, start) if start >= end else None
        if opening is None:
            continue
        text = opening[0]
        if opening.lastindex is not None and text[1:] in alone:
            worth = alone[text[1:]]
            if worth is not None and not (text[0].isalnum() or text[0] == "_"):
                end = start + len(text) - 1
                found.append(Number(start, end, *worth))
            continue
        match = parse(lower, start)
        if match is not None:
            number = _number(match)
            end = number.end
            found.append(number)
    return found


def _starts(parse: Parse) -> list[int]:
    """Where a word stands that a numeral may begin with, also within a token: multi-billion, "a van.Six people"."""
    starts, lower, within = parse.starts, parse.lower, _within()
    tokens = parse.batch.once(_openings_of)[parse.index]
    return [starts[token] + place for token in tokens for place in within[lower[token]]]


def _openings_of(batch: Together) -> list[list[int]]:
    """For each text the words that a numeral may begin in: of articles, the few before a word that goes on with it."""
    opens, lone, goes_on = (
        batch.vocabulary.answers(question, np.bool_)[batch.words]
        for question in (_may_open, _is_article, _may_follow_article)
    )
    return batch.parted(np.flatnonzero(opens & ~(lone & ~np.append(goes_on[1:], True))))


def _is_article(word: str) -> bool:
    return word in ARTICLES


def _may_follow_article(word: str) -> bool:
    """Whether a word, by how it begins, may go on with a numeral behind an article: a million, a half-hour."""
    first = _LETTERS.match(word)
    return word.startswith("-") or (first is not None and first[0] in behind_articles())


def _may_open(word: str) -> bool:
    """Whether a numeral may begin in a word."""
    return bool(_within()[word])


class _Openings(dict[str, tuple[int, ...]]):
    """Each word → where within it a numeral may begin. A word is looked at when it is met first."""

    def __missing__(self, word: str) -> tuple[int, ...]:
        heads = openings()
        places: tuple[int, ...] = ()
        if word in heads:
            places = (0,)
        elif len(word) > _SHORTEST and not word.isalpha():
            places = tuple(part.start() for part in _LETTERS.finditer(word) if part[0] in heads)
        if len(self) == _MOST_WORDS:
            self.clear()
        self[word] = places
        return places


@cache
def _within() -> _Openings:
    return _Openings()


def _number(match: re.Match[str]) -> Number:
    """The numeral that the pattern found: read by the first group that took part."""
    return next(read(match) for group, read in _READERS.items() if match[group])


def _cardinal(match: re.Match[str]) -> Number:
    start, end = match.span()
    if match["more"]:
        end = start + _first_numeral(match[0], match.string[max(0, start - _NEAR) : start])
    phrase = match[0][: end - start]
    return Number(start, end, words_value(phrase), "words", None, words_scale(phrase))


def _vague(match: re.Match[str], low: float | None, scale: float = 1.0) -> Number:
    return Number(*match.span(), None, "vague", low, scale)


def _pair(match: re.Match[str]) -> Number:
    first, _, second = match["pair"].split()
    return _vague(match, words("vague_pairs")[first] * (words("vague") | words("vague_scales"))[second])


def _few(match: re.Match[str]) -> Number:
    """Several hundred, a few hundred thousand."""
    few = words("vague_before_scale")[match["few"].split()[0]]
    return _vague(match, few * prod(words("scales")[scale] for scale in match["fewscale"].split()))


def _many(match: re.Match[str]) -> Number:
    scale = words("scales")[match["manyscale"]]
    return _vague(match, times(words("many")[match["many"]], scale), scale)


def _rough(match: re.Match[str]) -> Number:
    scale = words("scales")[match["roughscale"]] if match["roughscale"] else 1.0
    value = times(words("rough")[match["rough"]], scale)
    return Number(*match.span(), value, "words", None, scale, is_rough=True)


def _scaled(match: re.Match[str], value: float, scale: str | None) -> Number:
    factor = words("scales")[scale.split()[-1]] if scale else 1.0
    return Number(*match.span(), times(value, factor), "words", None, factor)


def _mixed(match: re.Match[str]) -> Number:
    part = 0.5 if match["ofwhole"] is None else _part(match["n"], match["ofwhole"])
    return _scaled(match, words("cardinals")[match["whole"]] + part, match["wscale"])


def _spoken(match: re.Match[str]) -> Number:
    """One point six billion."""
    whole, _, decimals = match["spoken"].partition("point")
    digits = "".join(f"{words('cardinals')[word]:g}" for word in decimals.split())
    return _scaled(match, words("cardinals")[whole.strip()] + float("0." + digits), match["sscale"])


def _fraction(match: re.Match[str]) -> Number:
    share = _part(match["count"], match["parts"])
    several = match["count"] not in _SINGLE and match[0][len(match["count"])].isspace()
    described = match.string[match.end() : match.end() + 1] == "-" and not match["parts"].endswith("s")
    if share >= 1.0 or (several and described):  # a four-quarter test, two quarter-point cuts
        return Number(match.start(), match.end("count"), words("cardinals")[match["count"]], "words")
    return Number(*match.span(), share, "fraction")


def _share_of_scale(match: re.Match[str]) -> Number:
    """A quarter of a million."""
    return _scaled(match, 0.5 if match["part"] else _part(match["count"], match["parts"]), match["ofscale"])


def _ordinal(match: re.Match[str]) -> Number:
    tens, _, unit = match["ordinal"].rpartition("-")
    value = words("ordinals")[unit] + (words("cardinals")[tens] if tens else 0.0)
    return Number(*match.span(), value, "ordinal")


def _fold(match: re.Match[str]) -> Number:
    word = match["fold"]
    return Number(*match.span(), words("cardinals").get(word) or words("scales")[word], TIMES)


# Group of the pattern → what reads it, those that news has most first. "ofscale" stands before the fraction that it
# takes part in.
_READERS: dict[str, Callable[[re.Match[str]], Number]] = {
    "words": _cardinal,
    "plural": lambda match: _vague(match, words("vague_scales")[match["plural"]]),
    "ordinal": _ordinal,
    "ofscale": _share_of_scale,
    "parts": _fraction,
    "few": _few,
    "vague": lambda match: _vague(match, words("vague")[match["vague"]]),
    "half": lambda match: Number(*match.span(), 0.5, "fraction"),
    "rough": _rough,
    "indefinite": lambda match: _vague(match, None),
    "none": lambda match: Number(*match.span(), 0.0, NONE),  # no casualties
    "multiple": lambda match: Number(*match.span(), words("multiples")[match[0]], TIMES),
    "multiplier": lambda match: Number(*match.span(), words("multipliers")[match[0]], MULTIPLE),
    "pair": _pair,
    "many": _many,
    "fold": _fold,
    "whole": _mixed,
    "tenths": lambda match: _scaled(match, 1.0 + words("cardinals")[match["tenths"]] / 10, match["tenthscale"]),
    "andhalf": lambda match: _scaled(match, 1.5, match["andhalf"]),  # a million and a half
    "ahead": lambda match: _scaled(match, words_value(match["ahead"]) + 0.5, match["aheadscale"]),
    "quarters": lambda match: _scaled(match, _part(match["quarters"], "quarter"), match["quarterscale"]),
    "spoken": _spoken,
    "manifold": lambda match: Number(*match.span(), words("manifold")[match[0]], MANIFOLD),
    "part": lambda match: Number(*match.span(), 0.5, "fraction"),
    "decade": lambda match: Number(*match.span(), words("decades")[match[0]], DECADE),
}


def _first_numeral(phrase: str, before: str) -> int:
    """Where the first numeral ends in a run of number words: "twelve and fifteen" are two, "a hundred and five" one.

    A comma goes on before hundreds alone, "two thousand, three hundred"; but "of two thousand, three hundred came", and
    "in a camp of two thousand, three hundred came"; "a crowd of two thousand, three hundred came" is a subject.
    """
    last, end = "", 0
    for step in _STEP.finditer(phrase):
        link, word = step[1] or "", step[2]
        if last and not joins(last, "and" in link, word):
            return end
        if "," in link and (last == "hundred" or not _HUNDREDS.match(phrase, step.start(2))):
            return end
        if "," in link and before.endswith("of "):
            many = _OF_MANY.search(before)
            if many is None or many[1] in _LEADING:
                return end
        last, end = word, step.end()
    return end


def _part(count: str, parts: str) -> float:
    return (1.0 if count in ("a", "an") else words("cardinals")[count]) / words("fractions")[parts]

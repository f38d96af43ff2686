"""Numerals in words: twenty-six, half a million, two-thirds, dozens, several hundred, a couple of, third; doubled."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from newstables.extractors.numbers.number import DECADE, MANIFOLD, MULTIPLE, NONE, TIMES, Number
from newstables.extractors.numbers.resolve import joins, times, words, words_scale, words_value
from newstables.extractors.numbers.tree import prefix_tree
from newstables.lexicon import alternation, load

MOST_WORDS = 20  # after the first word of a numeral; without a bound a run of number words would be read over and over
_STEP = re.compile(r"(\s+and\s+|,?\s+|-)?([a-z]+)")
_HUNDREDS = re.compile(r"[a-z-]+\s+hundred\b")


@cache
def _pattern() -> re.Pattern[str]:
    cardinals, scales = alternation(words("cardinals")), alternation(words("scales"))
    parts, ordinals = alternation(words("fractions")), alternation(words("ordinals"))
    vague, few = alternation(words("vague")), alternation(words("vague_before_scale"))
    small = "one|two|three|four|five|six|seven|eight|nine|ten"
    unscaled = rf"(?![\s-]+(?:{scales})\b)"
    unsaid = load("newstables.extractors.numbers")
    between, nouns = alternation(unsaid["none"]["between"]), alternation(unsaid["none"]["nouns"])
    return re.compile(
        rf"""
        \b(?:
            an?\s+(?P<indefinite>{alternation(unsaid["indefinite"]["words"])})\b
          | (?:an|a|another)\s+(?P<rough>{alternation(words("rough"))})
            (?:\s+of\s+(?P<roughscale>{scales})\b|(?=\s+of\b))
          | (?P<many>{alternation(words("many"))})-?(?P<manyscale>{scales})s?\b
          | (?P<fold>{cardinals}|hundred|thousand)-?fold\b
          | (?P<pair>(?:{alternation(words("vague_pairs"))})\s+of\s+(?:{vague}))\b
          | (?P<few>(?:{few})(?:\s+of)?\s+(?P<fewscale>{scales}))\b
          | (?P<vague>{vague})\b
          | (?P<whole>{cardinals})[\s-]+and[\s-]+
            (?:a[\s-]+half|half(?=\s+(?:{scales}|{alternation(unsaid["halved"]["words"])})\b)|(?P<n>an?|one|two|three)[\s-]+(?P<ofwhole>{parts}))
            (?P<wscale>\s+(?:{scales}))?\b
          | (?:an?|one)\s+(?P<tenthscale>million|billion|trillion)-(?P<tenths>{small.removesuffix("|ten")})
            (?![\s-]+(?:{scales}))\b
          | (?:an?|one)[\s-]+(?P<andhalf>{scales})[\s-]+and[\s-]+a[\s-]+half\b
          | (?P<spoken>(?:{cardinals})\s+point(?:\s+(?:zero|one|two|three|four|five|six|seven|eight|nine)){{1,4}})
            (?P<sscale>\s+(?:{scales}))?\b
          | (?:(?P<part>an?\s+half){unscaled}|(?P<count>an?|{small})[\s-]+(?P<parts>{parts}){unscaled})
            (?P<ofscale>\s+of\s+an?\s+(?:{scales}))?\b
          | (?P<quarters>an?|one|three)[\s-]+quarters?\s+(?P<quarterscale>{scales})\b
          | {_counted_on(cardinals, scales, ordinals)}
          | (?P<half>half)\b
          | (?P<decade>{alternation(words("decades"))})\b
          | (?P<ordinal>(?:(?:{cardinals})-)?(?:{ordinals}))\b
          | (?P<multiplier>{alternation(words("multipliers"))})\b
          | (?P<none>no)(?=\s+(?:(?:{between})\s+)?(?:{nouns})\b)
          | (?P<manifold>{alternation(words("manifold"))})(?=[\s-](?:{alternation(unsaid["deeds"]["words"])})\b)
          | (?P<multiple>{alternation(words("multiples"))})(?=\s+(?:{alternation(unsaid["compared"]["words"])})\b)
        )
        """,
        re.VERBOSE,
    )


def _counted_on(cardinals: str, scales: str, ordinals: str) -> str:
    """`half a million`, `a hundred`, `twenty-six thousand and four`: its first words, and what goes on with them."""
    return rf"""
        (?P<words>
            (?:half[\s-]+(?:an?[\s-]+)?|an?[\s-]+(?:half[\s-]+)?)(?:{scales})\b
          | (?:{cardinals})\b(?!-(?:{ordinals})\b)
        )
        (?P<more>(?:(?:\s+and\s+|,?\s+|-)(?:{cardinals}|{scales})\b){{0,{MOST_WORDS}}})
        """


_BY_ITSELF = "cardinals", "fractions", "ordinals", "vague", "vague_pairs", "multipliers", "decades"


@cache
def _gate() -> re.Pattern[str]:
    """Where a number word begins: cheap, because most of a text is none.

    It begins with the character before the word: `re` skips to a character of a set at once, but tries a bare `\\b` at
    every letter. Group 1, an empty one, says that nothing behind the word goes on with it.
    """
    scales, cardinals = set(words("scales")), set(words("cardinals"))
    single = {"no", *words("multiples"), *words("manifold")}.union(*map(words, _BY_ITSELF))
    parts, vague = {*words("fractions"), *words("ordinals")}, prefix_tree(words("vague"))
    more = prefix_tree(cardinals | scales | parts | {"a", "point", "fold"})
    joined = prefix_tree(cardinals | scales | {"a"})
    before = {"a", "an", "half", *words("vague_before_scale")}
    folds = {word + "fold" for word in cardinals} | {"hundredfold", "thousandfold"}
    few = prefix_tree({*words("rough"), *load("newstables.extractors.numbers")["indefinite"]["words"]})
    scale = rf"[\s-]+(?:(?:half|a|of)[\s-]+)?{prefix_tree(scales | set(words('fractions')))}\b"
    return re.compile(
        rf"[^a-z](?:{prefix_tree(single)}\b(?:(?![\s-]+(?:{more}|and[\s-]+{joined}|of\s+{vague}))()|)"
        rf"|{'|'.join(word + scale for word in sorted(before))}|(?:an|a|another)\s+{few}\b"
        rf"|{prefix_tree(words('many'))}-?{prefix_tree(scales)}|{prefix_tree(folds)}\b)"
    )


@cache
def _alone() -> dict[str, tuple[float | None, str, float | None, float] | None]:
    """What a number word is worth when nothing goes on with it: value, form, low and scale; None: no number."""
    read = {word: _pattern().match(word) for section in _BY_ITSELF for word in words(section)}
    numbers = {word: match and _number(match) for word, match in read.items()}
    return {word: (n.value, n.form, n.low, n.scale) if n else None for word, n in numbers.items()}


def find_words(lower: str) -> list[Number]:
    """Every numeral in words of a text in lower case, in order."""
    found: list[Number] = []
    parse, alone, end = _pattern().match, _alone(), 0
    for gate in _gate().finditer(" " + lower):  # the space stands before the first word, so the text is one behind
        start = gate.start()
        if start < end:
            continue
        text = gate[0]
        if gate.lastindex is not None and text[1:] in alone:
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


def _number(match: re.Match[str]) -> Number:
    """The numeral that the pattern found: read by the first group that took part."""
    return next(read(match) for group, read in _READERS.items() if match[group])


def _cardinal(match: re.Match[str]) -> Number:
    start, end = match.span()
    if match["more"]:
        end = start + _first_numeral(match[0], match.string[max(0, start - 3) : start])
    phrase = match[0][: end - start]
    return Number(start, end, words_value(phrase), "words", None, words_scale(phrase))


def _vague(match: re.Match[str], low: float | None, scale: float = 1.0) -> Number:
    return Number(*match.span(), None, "vague", low, scale)


def _pair(match: re.Match[str]) -> Number:
    first, _, second = match["pair"].split()
    return _vague(match, words("vague_pairs")[first] * words("vague")[second])


def _few(match: re.Match[str]) -> Number:
    few = words("vague_before_scale")[match["few"].split()[0]]
    return _vague(match, few * words("scales")[match["fewscale"]])


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
    if share >= 1.0:  # a four-quarter test
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


# Group of the pattern → what reads it. "ofscale" stands before the fraction that it takes part in.
_READERS: dict[str, Callable[[re.Match[str]], Number]] = {
    "words": _cardinal,
    "indefinite": lambda match: _vague(match, None),
    "rough": _rough,
    "many": _many,
    "fold": _fold,
    "vague": lambda match: _vague(match, words("vague")[match["vague"]]),
    "pair": _pair,
    "few": _few,
    "whole": _mixed,
    "tenths": lambda match: _scaled(match, 1.0 + words("cardinals")[match["tenths"]] / 10, match["tenthscale"]),
    "andhalf": lambda match: _scaled(match, 1.5, match["andhalf"]),  # a million and a half
    "ofscale": _share_of_scale,
    "quarters": lambda match: _scaled(match, _part(match["quarters"], "quarter"), match["quarterscale"]),
    "spoken": _spoken,
    "parts": _fraction,
    "ordinal": _ordinal,
    "none": lambda match: Number(*match.span(), 0.0, NONE),  # no casualties
    "multiplier": lambda match: Number(*match.span(), words("multipliers")[match[0]], MULTIPLE),
    "multiple": lambda match: Number(*match.span(), words("multiples")[match[0]], TIMES),
    "manifold": lambda match: Number(*match.span(), words("manifold")[match[0]], MANIFOLD),
    "part": lambda match: Number(*match.span(), 0.5, "fraction"),
    "decade": lambda match: Number(*match.span(), words("decades")[match[0]], DECADE),
    "half": lambda match: Number(*match.span(), 0.5, "fraction"),
}


def _first_numeral(phrase: str, before: str) -> int:
    """Where the first numeral ends in a run of number words: "twelve and fifteen" are two, "a hundred and five" one.

    A comma goes on before hundreds alone, "two thousand, three hundred"; but "of two thousand, three hundred came".
    """
    last, end = "", 0
    for step in _STEP.finditer(phrase):
        link, word = step[1] or "", step[2]
        if last and not joins(last, "and" in link, word):
            return end
        if "," in link and (before == "of " or last == "hundred" or not _HUNDREDS.match(phrase, step.start(2))):
            return end
        last, end = word, step.end()
    return end


def _part(count: str, parts: str) -> float:
    return (1.0 if count in ("a", "an") else words("cardinals")[count]) / words("fractions")[parts]

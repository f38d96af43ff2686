"""How numerals in words are put together: the one pattern that reads them, and the gate before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from newstables.extractors.numbers.resolve import words
from newstables.extractors.numbers.tree import prefix_tree
from newstables.lexicon import alternation, load

# Sections of the lexicon whose words are numerals alone.
BY_ITSELF = "cardinals", "fractions", "ordinals", "vague", "vague_pairs", "multipliers", "decades"
ARTICLES = ("a", "an", "another")
_MOST_WORDS = 20  # after the first word of a numeral; without a bound a run of number words would be read over and over


@cache
def pattern() -> re.Pattern[str]:
    """What reads a numeral: each of its groups is a form of its own."""
    cardinals, scales = alternation(words("cardinals")), alternation(words("scales"))
    parts, ordinals = alternation(words("fractions")), alternation(words("ordinals"))
    vague, few = alternation(words("vague")), alternation(words("vague_before_scale"))
    vague_scales = alternation(words("vague_scales"))
    small = "one|two|three|four|five|six|seven|eight|nine|ten"
    unscaled = rf"(?![\s-]+(?:{scales})\b)"
    unsaid = load("newstables.extractors.numbers")
    between, nouns = alternation(unsaid["none"]["between"]), alternation(unsaid["none"]["nouns"])
    return re.compile(
        rf"""
        \b(?:
            an?\s+(?P<indefinite>{alternation(unsaid["indefinite"]["words"])})\b
          | (?:an|a|another)\s+(?P<rough>{alternation(words("rough"))})
            (?:\s+(?:of\s+)?(?P<roughscale>{scales})\b(?!-)|(?=\s+of\b))
          | (?P<many>{alternation(words("many"))})-?(?P<manyscale>{scales})s?\b
          | (?P<fold>{cardinals}|hundred|thousand)-?fold\b
          | (?P<pair>(?:{alternation(words("vague_pairs"))})\s+of\s+(?:{vague}|{vague_scales}))\b
          | (?<![0-9]\s)(?P<plural>{vague_scales})(?=\s+of\b)
          | (?P<few>(?:{few})(?:\s+of)?\s+(?P<fewscale>(?:{scales})(?:\s+(?:{scales})\b)*))\b
          | (?P<vague>{vague})\b
          | (?P<whole>{cardinals})[\s-]+and[\s-]+
            (?:a[\s-]+half|half(?=\s+(?:{scales}|{alternation(unsaid["halved"]["words"])})\b)|(?P<n>an?|one|two|three)[\s-]+(?P<ofwhole>{parts}))
            (?P<wscale>\s+(?:{scales}))?\b
          | (?:an?|one)\s+(?P<tenthscale>million|billion|trillion)-(?P<tenths>{small.removesuffix("|ten")})
            (?![\s-]+(?:{scales}))\b
          | (?:an?|one)[\s-]+(?P<andhalf>{scales})[\s-]+and[\s-]+a[\s-]+half\b
          | (?P<ahead>(?:{cardinals})(?:-(?:{cardinals}))?)[\s-]+(?P<aheadscale>million|billion|trillion)
            [\s-]+and[\s-]+a[\s-]+half\b{unscaled}(?!\s+(?:of|an?)\b)
          | (?P<spoken>(?:{cardinals})\s+point(?:\s+(?:zero|one|two|three|four|five|six|seven|eight|nine)){{1,4}})
            (?P<sscale>\s+(?:{scales}))?\b
          | (?:(?P<part>an?\s+half){unscaled}|(?P<count>an?|{small})[\s-]+(?P<parts>{parts}){unscaled})
            (?P<ofscale>\s+of\s+an?\s+(?:{scales}))?\b
          | (?P<quarters>an?|one|three)[\s-]+quarters?[\s-]+(?P<quarterscale>{scales})\b
          | {_counted_on(cardinals, scales, ordinals)}
          | (?P<half>half)\b
          | (?P<decade>{alternation(words("decades"))})\b
          | (?P<ordinal>(?:(?:{cardinals})-)?(?:{ordinals}))\b
          | (?P<none>no)(?=\s+(?:(?:{between})\s+)?(?:{nouns})\b)
          | (?P<manifold>{alternation(words("manifold"))})(?=[\s-](?:{alternation(unsaid["deeds"]["words"])})\b)
          | (?P<multiple>{alternation(words("multiples"))})(?=\s+(?:{alternation(unsaid["compared"]["words"])})\b)
          | (?P<multiplier>{alternation(words("multipliers"))})\b
        )
        """,
        re.VERBOSE,
    )


def _counted_on(cardinals: str, scales: str, ordinals: str) -> str:
    """`half a million`, `a hundred`, `twenty-six thousand and four`, `a two-hundred-and-fifty-page report`: its first
    words, and what goes on with them.
    """
    return rf"""
        (?P<words>
            (?:half[\s-]+(?:an?[\s-]+)?|an?[\s-]+(?:half[\s-]+)?|another\s+)(?:{scales})\b
          | (?:{cardinals})\b(?!-(?:{ordinals})\b)
        )
        (?P<more>(?:(?:\s+and\s+|-and-|,?\s+|-)(?:{cardinals}|{scales})\b){{0,{_MOST_WORDS}}})
        """


@cache
def gate() -> re.Pattern[str]:
    """Where a number word begins: cheap, because most of a text is none.

    It begins with the character before the word: `re` skips to a character of a set at once, but tries a bare `\\b` at
    every letter. Group 1, an empty one, says that nothing behind the word goes on with it.
    """
    scales, cardinals = set(words("scales")), set(words("cardinals"))
    single = {"no", *words("multiples"), *words("manifold")}.union(*map(words, BY_ITSELF))
    parts, vague = {*words("fractions"), *words("ordinals")}, prefix_tree({*words("vague"), *words("vague_scales")})
    more = prefix_tree(cardinals | scales | parts | {"a", "point", "fold"})
    joined = prefix_tree(cardinals | scales | {"a"})
    before = (*ARTICLES, "half", *words("vague_before_scale"))
    folds = {word + "fold" for word in cardinals} | {"hundredfold", "thousandfold"}
    few = prefix_tree({*words("rough"), *load("newstables.extractors.numbers")["indefinite"]["words"]})
    scaled = prefix_tree(scales)
    scale = rf"[\s-]+(?:(?:half|a|of)[\s-]+)?{prefix_tree(scales | set(words('fractions')))}\b"
    phrases: list[tuple[Iterable[str], str]] = [
        (before, scale),
        (ARTICLES, rf"\s+{few}\b"),
        (words("vague_scales"), r"\s+of\b"),
        (words("many"), f"-?{scaled}"),
        (folds, r"\b"),
    ]
    alone = rf"{prefix_tree(single)}\b(?:(?![\s-]+(?:{more}|and[\s-]+{joined}|of\s+{vague}))()|)"
    return re.compile(rf"[^a-z](?:{alone}|{'|'.join(_by_first_letter(phrases))})")


@cache
def behind_articles() -> frozenset[str]:
    """The words that a numeral may go on with behind an article, in the forms that `gate` knows."""
    few = {*words("rough"), *load("newstables.extractors.numbers")["indefinite"]["words"]}
    forms = few.union(*map(words, ("scales", "fractions")), ("half", "a", "of"))
    return frozenset(re.split("[^a-z]", form, maxsplit=1)[0] for form in forms)


@cache
def openings() -> frozenset[str]:
    """The words that a numeral in words may begin with: the first of each form that `gate` knows, in small letters."""
    unsaid = {"no", "a", "an", "another", "half", *words("multiples"), *words("manifold"), *words("vague_before_scale")}
    forms = unsaid.union(*map(words, (*BY_ITSELF, "vague_scales", "many", "scales")))
    firsts = {re.split("[^a-z]", form, maxsplit=1)[0] for form in forms}
    joined = {f"{many}{scale}{s}" for many in words("many") for scale in words("scales") for s in ("", "s")}
    folds = {word + "fold" for word in words("cardinals")} | {"hundredfold", "thousandfold"}
    return frozenset(firsts | joined | folds)


def _by_first_letter(phrases: list[tuple[Iterable[str], str]]) -> Iterator[str]:
    """A pattern for each letter that a phrase may begin with, so that a miss costs one step: of most words no phrase is
    tried. A phrase is one of some words and a pattern behind them.
    """
    for letter in sorted({word[0] for starts, _ in phrases for word in starts}):
        kinds = (({word[1:] for word in starts if word[0] == letter}, behind) for starts, behind in phrases)
        yield f"{letter}(?:{'|'.join(prefix_tree(rests) + behind for rests, behind in kinds if rests)})"

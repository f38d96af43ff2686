"""The pattern of a numeral in digits: the marks between them, and the fraction, power or scale behind."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.numbers.resolve import words
from newstables.extractors.numbers.tree import prefix_tree
from newstables.lexicon import alternation

SPACE = " \u00a0\u2009\u202f"
# Before these a figure behind a stop and a space is the decimals of an agency's wire: 28. 6 dollars.
_SPLIT_BEFORE = r"(?:percent|per[ ]cent|points?|dollars?|euros?|yen|yuan|tonnes?|tons|degrees?)\b"
# Behind the level of an index, whose decimals a stop and a space set apart; a sentence that begins with a number has a
# noun there.
_LEVEL_ENDS = r"[.,;)]|\s(?:on|at|from|after|by|as|points?)\b|\s*\Z"
# Of these a hyphen makes no scale: a 5-mm lens, case 21-cr-312.
_UNITS_TOO = frozenset(("k", "m", "mm", "b", "t", "cr"))
# A decimal point and up to four digits: 3.6e-04 is a power, 12e-2 a form.
_BEHIND_POINT = "(?:" + "|".join(rf"(?<=\.[0-9]{{{digits}}})" for digits in range(1, 5)) + ")"


@cache
def numeral() -> re.Pattern[str]:
    """A numeral from its first digit on, so that `re` skips to the digits. Most are plain: "4,500 people", "5.2%".

    A plain one is seen by what follows it, and has no group.
    """
    scales = alternation(words("scales"))
    letters = alternation(words("scale_letters"))
    written = alternation(letter for letter in words("scale_letters") if letter not in _UNITS_TOO)
    return re.compile(
        rf"""
        [0-9] (?: {_plain(letters)} |
        (?P<digits> {_grouped(scales)} )
        {_part_behind()}
        (?: \s?[×x]\s?10\s?\^?(?P<power>(?<=\^)[-−–]?[0-9]+|[-−–][0-9]+) | \^(?P<exponent>[-−]?[0-9]+)
          | (?:(?=e\+)|{_BEHIND_POINT})e(?P<tens>[-−+][0-9]{{1,2}})(?![\w.]) )?
        (?: (?P<scale>(?:[\s-]*(?:{scales})s?\b)+)
            (?P<more>(?<=illion)[ -]and[ -]a[ -]half\b(?![ -](?:{scales}|of|an?)\b))?
          | (?: [{SPACE}]? | (?<=[0-9])-(?=(?:{written})-) )
            (?P<letter>{letters})(?![\w'’]|\.[a-z](?![a-z])|(?<=[{SPACE}][a-z])-[0-9]|(?<=[{SPACE}]b)/d\b) )?
        )
        """,
        re.VERBOSE,
    )


def _plain(letters: str) -> str:
    """Digits with commas or decimals alone, and nothing behind that could belong to them."""
    goes_on = (
        rf"[0-9x×\s{''.join(words('signs'))}-]|and[ -]a[ -]half\b|{prefix_tree(words('scales'))}|(?:{letters})(?![a-z])"
    )
    ends = rf"[%);:?!\]\"”]|[.,](?![0-9]|[ ][0-9])|[ -](?!{goes_on})|\Z"
    return rf"(?:[0-9]{{0,2}}(?:,[0-9]{{3}})+|[0-9]*(?:\.[0-9][0-9]?)?)(?={ends})"


def _grouped(scales: str) -> str:
    """How the digits of one number are set apart: by commas, points, spaces or other marks, the first digit aside."""
    return rf"""
            [0-9]{{0,2}}(?:,[0-9]{{3}})+(?![0-9])(?:\.[0-9]+)?     # 31,500.5
          | [0-9]?(?:,[0-9]{{2}})+,[0-9]{{3}}(?![0-9])(?:\.[0-9]+)?  # 1,00,000
          | [0-9]{{0,2}}(?:,[ ]?[0-9]{{3}})*(?:,[ ]000)+(?![0-9])  # 80, 000: no number is written 000
          | [0-9]?(?:,[0-9]{{2}})+,[ ][0-9]{{3}}(?![0-9])          # 7,17, 686
          | [0-9]{{0,2}},[ ][0-9]{{3}}\.[0-9]{{1,2}}(?![0-9])      # 3, 415.20 of an agency's wire
          | [0-9]{{0,2}},[ ][0-9]{{3}}\.[ ][0-9]{{2}}(?={_LEVEL_ENDS})  # 3, 415. 20
          | [0-9]{{0,2}}\.[ ][0-9]{{1,2}}(?=\s?(?:%|{_SPLIT_BEFORE}|{scales}))  # 28. 6 points
          | [0-9]{{0,2}},[0-9]{{1,2}}(?![0-9,])                     # 4,8 %
          | [0-9]{{0,2}}(?:[{SPACE}][0-9]{{3}})+[.,][0-9]{{1,2}}(?![0-9%])  # 31 500.25
          | [0-9]{{0,2}}(?:[{SPACE}][0-9]{{3}})+(?![,.]?[0-9]|%)  # 31 500; not the 74 and 100% of a table
          | [0-9]{{0,2}}(?:[’'][0-9]{{3}})+(?![0-9])               # 31'500
          | [0-9]{{0,2}}(?:&nbsp;[0-9]{{3}})+(?![0-9])             # 31&nbsp;500, a page's space left in
          | [0-9]{{0,2}}(?:\.[0-9]{{3}})+,[0-9]+                   # 31.500,25
          | [0-9]{{0,2}}(?:\.[0-9]{{3}}){{2,}}(?![0-9])            # 1.250.000
          | [0-9]*(?:\.[0-9]+)?
        """


def _part_behind() -> str:
    """A fraction behind whole digits, or the digits' own slash: 6 3/4, 3/4, 6½, 2 and a half."""
    signs, parts = "".join(words("signs")), "2|3|4|5|8|16|32|64"
    return rf"""
        (?: [{SPACE}-]?(?P<over>[0-9]{{1,2}}/(?:{parts}))(?!\.?[0-9])
          | (?P<slash>[/⁄](?:{parts}|10|100|128)(?!\.?[0-9/]))
          | (?:[{SPACE}](?=[{signs}](?!\w|\s+of\b)))?(?P<sign>[{signs}])
          | (?P<half>[ -]and[ -]a[ -]half\b)
        )?
        """

"""The shapes of numerals: digits, words, fractions, vague numbers, ordinals. One pass for digits, one for words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.annotate import Document
from flows.extract.numbers.resolve import digits_value, words, words_scale, words_value
from flows.extract.numbers.tree import prefix_tree
from flows.lexicon import alternation


@dataclass(slots=True)
class Number:
    """One numeral. `value` is None for a vague one, which has `low` only."""

    start: int
    end: int
    value: float | None
    form: str  # digits, words, fraction, vague, ordinal
    low: float | None = None
    scale: float = 1.0  # the scale word at its end: 1e6 in "3 million"
    letter: str = ""  # the letters that gave the scale: "m" in "35m", which may be metres instead
    bare: float = 0.0  # the digits without that letter: 35 in "35m"
    is_signed: bool = False  # a plus or minus stands before it


_DIGIT = re.compile(r"[0-9]+")
_SPACE = " \u00a0\u2009\u202f"
_AMBIGUOUS = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_DECIMAL_COMMA = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9.])|(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}(?![0-9])")


@cache
def _digits() -> re.Pattern[str]:
    scales = alternation(words("scales"))
    letters = alternation(words("scale_letters"))
    signs = "".join(words("signs"))
    return re.compile(
        rf"""
        (?P<digits>
            [0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])(?:\.[0-9]+)?       # 31,500.5
          | [0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}}(?![0-9])         # 1,00,000
          | [0-9]{{1,3}}(?:[{_SPACE}][0-9]{{3}})+(?![,.]?[0-9])   # 31 500
          | [0-9]{{1,3}}(?:[’'][0-9]{{3}})+(?![0-9])              # 31'500
          | [0-9]{{1,3}}(?:\.[0-9]{{3}})+,[0-9]+                  # 31.500,25
          | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,}}(?![0-9])           # 1.250.000
          | [0-9]+(?:\.[0-9]+)?
        )
        (?: [{_SPACE}-]?(?P<over>[0-9]{{1,2}}/(?:2|3|4|5|8|16|32|64))(?![0-9]) | (?P<slash>[/⁄](?:2|3|4|5|8|10|16|32|64|100|128)(?![0-9/])) | (?P<sign>[{signs}]) )?
        (?: \s?[×x]\s?10\s?\^?(?P<power>[-−–]?[0-9]+) | \^(?P<exponent>[-−]?[0-9]+) )?
        (?: (?P<scale>(?:[\s-]*(?:{scales})\b)+) | [{_SPACE}]?(?P<letter>{letters})(?![\w'’]|\.[a-z]) )?
        """,
        re.VERBOSE,
    )


@cache
def _words() -> re.Pattern[str]:
    cardinals = alternation(words("cardinals"))
    scales = alternation(words("scales"))
    plain = rf"(?:{cardinals}|{scales})"
    parts = alternation(words("fractions"))
    ordinals = alternation(words("ordinals"))
    vague = alternation(words("vague"))
    return re.compile(
        rf"""
        \b(?:
            (?P<pair>(?:{alternation(words("vague_pairs"))})\s+of\s+(?:{vague}))\b
          | (?P<few>(?:{alternation(words("vague_before_scale"))})(?:\s+of)?\s+(?P<fewscale>{scales}))\b
          | (?P<vague>{vague})\b
          | (?P<whole>{cardinals})\s+and\s+(?:a\s+half|(?P<n>an?|one|two|three)[\s-]+(?P<ofwhole>{parts}))(?P<wscale>\s+(?:{scales}))?\b
          | (?P<part>an?\s+half(?![\s-]+(?:{scales})\b)|half\s+of|(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]+(?P<parts>{parts})(?![\s-]+(?:{scales})\b))\b
          | (?P<words>(?:half[\s-]+(?:an?[\s-]+)?|an?[\s-]+(?:half[\s-]+)?)(?:{scales})\b|(?:{cardinals})\b(?!-(?:{ordinals})\b))(?P<more>(?:(?:\s+and\s+|[\s-]+){plain}\b)*)
          | (?P<half>half)\b
          | (?P<ordinal>(?:(?:{cardinals})-)?(?:{ordinals}))\b
        )
        """,
        re.VERBOSE,
    )


@cache
def _gate() -> re.Pattern[str]:
    """Where a number word begins: cheap, because most of a text is none."""
    begin = "cardinals", "fractions", "ordinals", "vague", "vague_pairs"
    single = {word for section in begin for word in words(section) if not word.startswith("half")} - {"halves"}
    before = {"a", "an", "half", *words("vague_before_scale")}
    scale = rf"[\s-]+(?:(?:half|a|of)[\s-]+)?(?:{alternation(words('scales'))}|half|{alternation(words('fractions'))})"
    return re.compile(rf"\b(?:{prefix_tree(single)}|half|(?:{alternation(before)}){scale})\b")


def find_numbers(document: Document) -> list[Number]:
    """Every numeral of the text, in order, never overlapping: all of them, dates and names too."""
    lower = document.lower
    found = _find_digits(lower)
    found += _find_words(lower)
    found.sort(key=lambda number: number.start)
    kept: list[Number] = []
    end = 0
    for number in found:
        if number.start >= end:
            kept.append(number)
            end = number.end
    return kept


def _find_digits(lower: str) -> list[Number]:
    decimal_comma: bool | None = None  # looked for only where it matters: 31.500
    signs, scales, letters = words("signs"), words("scales"), words("scale_letters")
    found: list[Number] = []
    parse, end = _digits().match, 0
    for gate in _DIGIT.finditer(lower):
        match = parse(lower, gate.start()) if gate.start() >= end else None
        if match is None:
            continue
        digits, over, slash, sign, power, exponent, scale, letter = match.groups()
        start, end = match.span()
        if lower[start - 1 : start] == "." and not lower[start - 2 : start - 1].isalnum() and "." not in digits:
            start, digits = start - 1, "." + digits  # a .500 record
        if lower[end : end + 2] in ("st", "nd", "rd", "th") and not lower[end + 2 : end + 3].isalnum():
            if digits.isdigit() and digits != "1":
                found.append(Number(start, end + 2, float(digits), "ordinal"))
            continue
        if decimal_comma is None and _AMBIGUOUS.fullmatch(digits):
            decimal_comma = _DECIMAL_COMMA.search(lower) is not None
        value = digits_value(digits, bool(decimal_comma) or digits.count(".") > 1 or digits.rfind(",") > digits.find(".") > 0)
        form = "digits"
        if over:
            value += _quotient(over)
        elif slash:
            value, form = value / float(slash[1:]), "fraction"
        elif sign:
            value += signs[sign]
        if power:
            value *= 10.0 ** _exponent(power)
        elif exponent:
            value = value ** _exponent(exponent)
        factor, bare = 1.0, value
        if scale:
            for word in scale.replace("-", " ").split():
                factor *= scales[word]
            value = round(value * factor, 6) if factor < 1e15 else value * factor
        elif letter:
            factor = letters[letter]
            value = round(value * factor, 6)
        found.append(Number(start, end, value, form, None, factor, letter or "", bare))
    return found


def _find_words(lower: str) -> list[Number]:
    found: list[Number] = []
    parse, end = _words().match, 0
    for gate in _gate().finditer(lower):
        match = parse(lower, gate.start()) if gate.start() >= end else None
        if match is None:
            continue
        start, end = match.span()
        rule = match.lastgroup
        if match["words"]:
            phrase = match[0]
            found.append(Number(start, end, words_value(phrase), "words", None, words_scale(phrase)))
        elif match["vague"]:
            found.append(Number(start, end, None, "vague", words("vague")[match["vague"]]))
        elif match["pair"]:
            first, _, second = match["pair"].split()
            found.append(Number(start, end, None, "vague", words("vague_pairs")[first] * words("vague")[second]))
        elif match["few"]:
            few = words("vague_before_scale")[match["few"].split()[0]]
            found.append(Number(start, end, None, "vague", few * words("scales")[match["fewscale"]]))
        elif match["whole"]:
            part = 0.5 if match["ofwhole"] is None else _part(match["n"], match["ofwhole"])
            scale = words("scales")[match["wscale"].strip()] if match["wscale"] else 1.0
            found.append(Number(start, end, (words("cardinals")[match["whole"]] + part) * scale, "words", None, scale))
        elif match["parts"]:
            found.append(Number(start, end, _part(match["count"], match["parts"]), "fraction"))
        elif match["part"]:
            found.append(Number(start, end - 3 if rule == "part" and lower.endswith("of", start, end) else end, 0.5, "fraction"))
        elif match["half"]:
            found.append(Number(start, end, 0.5, "fraction"))
        else:
            tens, _, unit = match["ordinal"].rpartition("-")
            value = words("ordinals")[unit] + (words("cardinals")[tens] if tens else 0.0)
            found.append(Number(start, end, value, "ordinal"))
    return found


def _part(count: str, parts: str) -> float:
    return (1.0 if count in ("a", "an") else words("cardinals")[count]) / words("fractions")[parts]


def _quotient(text: str) -> float:
    above, _, below = text.partition("/")
    return float(above) / float(below)


def _exponent(text: str) -> float:
    """A power, kept within what a float holds."""
    return max(-300.0, min(300.0, float(text.replace("−", "-").replace("–", "-"))))

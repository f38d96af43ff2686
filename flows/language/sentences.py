"""Sentences of a text, with their offsets."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newstables.calendar_names import calendar_names, days_and_months
from newstables.lexicon import load

# Begins with a set of characters, not with a choice of patterns: `re` then skips to the next of them at once (0.11 ms
# for 2 KB became 0.04). A row of stops is tried from its first alone: dotted lines would cost their length squared.
_BOUNDARY = re.compile(
    r"""
    [.!?…\n] (?:
        (?<=\n) \s*
      | (?<! [.!?…][.!?…] ) (?P<stops> [.!?…]*+ ) (?P<close> ["'”’»)\]]* ) \s+
        (?= ["'“‘«(\[`–—_-]* [$£€¥₹]? [A-Z0-9À-ÞΑ-Ω] )
      | (?<= [a-z][a-z][.!?] | [A-Z][A-Z][.!?] | [0-9][a-z%][.!?] | [0-9$€£,.][0-9][.!?] ) [”’)]?
        (?= (?P<opener> [A-Z][a-z]* ) [ ] )
    )
    """,
    re.VERBOSE,
)
_AMOUNT = re.compile(r"[$£€¥₹]?\d[\d.,]*(?:\d|[a-z%]{1,2})")  # $4m, 5%, 300
_NUMBERED = re.compile(r"\d{1,3}(?!\d|,\d{3})")  # a year may begin a sentence
_COUNTED = re.compile(r"\d{1,3} (?:people|men|women|children|(?!across\b)[a-z]{3,}s)\b")  # 12 people, 30 guests
_WORDS_TOO = ("no", "fig", "mar")  # of the words that a number may follow behind their stop
# Verbs behind which "no" is what somebody answers …
_ANSWERING = re.compile(r"sa(?:y|ys|id|ying)|vot(?:e|es|ed|ing)|answer(?:s|ed)?|repl(?:y|ies|ied)")
# … and words behind which it may be one: the answer is no, a firm no.
_BEFORE_ANSWER = frozenset(("is", "was", "be", "were", "been", "a", "an", "big", "firm", "resounding"))
_LAST_WORD = re.compile(r"[^\s\"'“‘(\[]+$")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[`]*(\w+)")

# Decimals behind a stop and a space, as agencies send them: 28. 6 percent.
_DIGITS = 3  # before the stop; four may be a year at the end of a sentence
_DECIMALS = re.compile(
    r"(?<=\. )\d{1,2} ?(?:%|(?:percent|per cent|points?|million|billion|trillion)\b"
    r"|(?:dollars?|euros?|yen|yuan|tonnes?|tons|degrees?)\b)"
)

# Who speaks, or what the item is, in capitals before its first sentence: "UPDATE: ", "IMF: ".
_LABEL = re.compile(r"\s*[A-ZÀ-Þ]{2}[A-ZÀ-Þ.'’ -]{1,30}:\s+(?=[\"“‘]?[A-ZÀ-Þ0-9])")

LONGEST = 10_000  # characters of a sentence; what is longer is a table or a list that lost its lines
_FEWEST_BREAKS, _HARD_WRAP_WIDTH = 8, 100  # a text of so many lines, all shorter than this, may be wrapped
_NEARLY_FULL, _MOSTLY = 0.6, 0.6
_ITEM = re.compile(r"(?:\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z]\)|[•●▪◦‣·*–—-])[^\S\n]")  # of a list: 2. (b) •


def after_label(text: str) -> int:
    """Where the first sentence begins behind a label in capitals; 0 where there is none."""
    found = _LABEL.match(text)
    return found.end() if found is not None else 0


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Cut `text` into sentences: (start, end) pairs that cover everything but white space."""
    words = _words()
    wrapped = _is_hard_wrapped(text)
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _BOUNDARY.finditer(text):
        first, after = match.span()
        stops, close = match.span("stops")
        if match["opener"]:
            if not words.runs_on(_last_word(text, first), match["opener"]):
                continue
            end = after
        elif stops < 0:
            end = first
            while end > start and text[end - 1].isspace():
                end -= 1
            if end <= start:
                start = max(start, after)
                continue
            goes_on = wrapped and "\n" not in text[first + 1 : after] and text[end - 1] not in ".!?:\"”'"
            if goes_on and not _ITEM.match(text, after):
                continue
        else:
            end = match.end("close")
            if stops == close and text[first] == "." and "\n\n" not in text[end:after]:
                word = _last_word(text, first)
                if word in words.never_last or (len(word) == 1 and word.isupper()):
                    continue
                if word.isdecimal() and len(word) <= _DIGITS and _DECIMALS.match(text, after):
                    continue
                if words.goes_on(word, _NEXT_WORD.match(text, after)):
                    continue
                numbered = word in words.before_numbers and _NUMBERED.match(text, after)
                if numbered and not _is_answer(text, word, first, after):
                    continue
        spans.append((start, end))
        start = after
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    if any(end - start > LONGEST for start, end in spans):
        return [piece for start, end in spans for piece in _pieces(text, start, end)]
    return spans


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch without a stop that is no sentence, cut between words: each of its numbers asks for all of its words,
    so that a table of thousands would cost its length squared.
    """
    pieces: list[tuple[int, int]] = []
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        if cut < 0:
            cut = start + LONGEST
        last = cut
        while text[last - 1].isspace():
            last -= 1
        pieces.append((start, last))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    return [*pieces, (start, end)] if start < end else pieces


def _last_word(text: str, stop: int) -> str:
    before = text[max(0, stop - 24) : stop]
    word = before.rpartition(" ")[2]
    if word.isalnum():
        return word
    match = _LAST_WORD.search(before)
    word = match[0] if match else ""
    part = word.rpartition("-")[2]
    return part if len(part) > 1 and part[0].isupper() else word  # "Oct. 28-Nov. 2", "R-Calif."


def _is_answer(text: str, word: str, stop: int, after: int) -> bool:
    """`She voted no. 40 abstained`, `The answer was no. 12 people came`: whether a word with its stop is no
    abbreviation, but ends its sentence; not "world no. 6", "is no. 6 in the table".
    """
    if word not in _WORDS_TOO:
        return False
    before = _last_word(text, stop - len(word) - 1)
    if word == "no" and _ANSWERING.fullmatch(before) is not None:
        return True
    told = before in _BEFORE_ANSWER or word != "no"
    return told and _COUNTED.match(text, after) is not None


def _is_hard_wrapped(text: str) -> bool:
    """Whether a machine broke the lines: they are short, and most of those that another follows are nearly full."""
    if text.count("\n") < _FEWEST_BREAKS:
        return False
    lines = text.split("\n")
    width = max(map(len, lines))
    if width > _HARD_WRAP_WIDTH:
        return False
    followed = [len(line) for line, below in pairwise(lines) if line.strip() and below.strip()]
    return sum(length > _NEARLY_FULL * width for length in followed) >= _MOSTLY * len(followed)


class _Words(NamedTuple):
    never_last: frozenset[str]
    may_be_last: frozenset[str]
    openers: frozenset[str]
    of_hours: frozenset[str]
    of_units: frozenset[str]
    after_hours: frozenset[str]
    before_numbers: frozenset[str]
    domains: frozenset[str]  # of sites: a stop behind "Amazon.com" ends a sentence

    def runs_on(self, word: str, opener: str) -> bool:
        """Whether a word with its stop ends a sentence that the next follows without a space, as pages lose them."""
        ends = (word.isalpha() and (word.islower() or word.isupper())) or _AMOUNT.fullmatch(word) is not None
        return ends and opener in self.openers and word not in self.never_last and word not in self.may_be_last

    def goes_on(self, word: str, following: re.Match[str] | None) -> bool:
        """Whether the sentence goes on behind an abbreviation and its stop."""
        if following is not None and word in self.of_hours:
            return following[1] in self.after_hours or following[1].isdecimal()
        if word in self.of_units:
            return following is None or following[1].isdecimal()
        short = "." in word and word.replace(".", "").isalpha() and word.rpartition(".")[2] not in self.domains
        if word in self.may_be_last or short:
            return following is None or following[1] not in self.openers
        return False


@cache
def _words() -> _Words:
    words = load("newstables.language", "abbreviations.toml")
    may_be_last = frozenset((*words["may_be_last"], *words["of_firms"], *words["of_generations"]))
    days = {name.title() for name in days_and_months()}
    after_hours = days.union(words["after_hours"], map(str.upper, calendar_names()["zones"]))
    names = ("never_last", "openers", "of_hours", "of_units")
    never_last, openers, of_hours, of_units = (frozenset(words[name]) for name in names)
    before_numbers, domains = frozenset(words["before_numbers"]), frozenset(words["domains"])
    after = frozenset(after_hours)
    return _Words(never_last, may_be_last, openers, of_hours, of_units, after, before_numbers, domains)

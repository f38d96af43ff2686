"""Text all in capitals, as it was telexed, with the capitals that words have elsewhere: POLICE MET ADA QUILL.

A headline all in capitals has those of the article below it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.extractors.actors.names.word_features import capital_steps, is_frequent

_LINE = re.compile(r"[^\n]+")
_LEAST = 20  # letters of a line
_STOP = re.compile(r"[.!?:…][\"'”’»)\]]*\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]{2})[^\W\d_]+)*")  # "O'NEIL" is one word, "UNION'S" is two
_OPENS = re.compile(r"(?:^|(?<!\b\w)[.!?:…][\"'”’»)\]]*\s|[“\"‘(]|--? )\W*$")
_PART = re.compile(r"^[^\W\d_](?=['’])|[^\W\d_]{2,}(?:['’][^\W\d_]+)*")  # O'Neil, but Don't
_NUMERAL = re.compile(r"[IVX]{2,}$")
_MONTH = "MAY"  # a verb everywhere else
_BEFORE_MONTH = frozenset(
    ("IN", "SINCE", "UNTIL", "LAST", "THIS", "NEXT", "OF", "BY", "FROM", "EARLY", "MID", "LATE", "DURING")
)
_LONGEST_NAME = 4  # words
_LONGEST_SIGN = 5  # letters of NATO, OPEC
_SMALL_SIGNS = frozenset(
    ("US", "UN", "EU", "UK", "UAE", "GDP", "CEO", "PLC", "NGO", "HIV", "AIDS", "TV", "PM", "MP", "MPS")
)


def recased(text: str) -> Iterator[tuple[int, int, str]]:
    """The words of each sentence line that is all in capitals, as (start, end, the word as it is written elsewhere)."""
    for line in _LINE.finditer(text):
        if line[0].isupper() and _STOP.search(line[0]) and sum(map(str.isalpha, line[0])) >= _LEAST:
            yield from _words_of(text, *line.span())


def recased_headline(title: str, text: str) -> str:
    """A headline all in capitals with those that its article gives its words within sentences, and the others have
    elsewhere: "BLAST IN NEW HALDEN" → "Blast in New Halden". Another stays as it is.
    """
    if not title.isupper() or " " not in title.strip():
        return title
    parts, done = list[str](), 0
    for start, end, word in _words_of(title, 0, len(title)):
        written = Counter(re.findall(rf"(?<=[a-z,;] ){re.escape(title[start:end])}\b", text, re.IGNORECASE))
        parts += (title[done:start], written.most_common(1)[0][0] if written and done else word)
        done = end
    return "".join([*parts, title[done:]])


def _words_of(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    found = list(_WORD.finditer(text, start, end))
    words = [match[0] for match in found]
    named = _in_names(words)
    steps = [None if at in named else capital_steps(word.lower()) for at, word in enumerate(words)]
    for at, match in enumerate(found):
        opens = _OPENS.search(text, max(start, match.start() - 6), match.start()) is not None
        opens = opens or match.start() == start
        yield (
            *match.span(),
            _as_written(words, steps, at, opens=opens, dotted=text[match.end() : match.end() + 1] == "."),
        )


def _as_written(words: Sequence[str], steps: Sequence[int | None], at: int, *, opens: bool, dotted: bool) -> str:
    word, step = words[at], steps[at]
    if (len(word) == 1 and (dotted or word == "I")) or _NUMERAL.match(word) or _is_sign(word):
        return word
    if word == _MONTH and at and words[at - 1] in _BEFORE_MONTH:
        return word.capitalize()
    beside = (steps[one] for one in (at - 1, at + 1) if 0 <= one < len(words))
    is_name = step is None or step > 0 or (step == 0 and any(other is None or other > 0 for other in beside))
    is_name = is_name or (step == 0 and _is_country(word))
    return _PART.sub(lambda part: part[0].capitalize(), word) if opens or (is_name and len(word) > 1) else word.lower()


def _is_country(word: str) -> bool:
    known = default_gazetteer().names.get(word.capitalize())
    return known is not None and known.kind == COUNTRY


def _is_sign(word: str) -> bool:
    """`NATO`, `UN`: capitals that are read letter by letter, or as a word."""
    if len(word) > _LONGEST_SIGN:
        return False
    known = default_gazetteer().names.get(word) is not None and not is_frequent(word.lower())
    return known or word in _SMALL_SIGNS


def _in_names(words: Sequence[str]) -> set[int]:
    """The words of names that the gazetteer knows: HARROW BAY."""
    names, found = default_gazetteer().names, set[int]()
    titles = [word.capitalize() for word in words]
    for at in range(len(words)):
        for size in range(_LONGEST_NAME, 1, -1):
            if " ".join(titles[at : at + size]) in names and at + size <= len(words):
                found.update(range(at, at + size))
                break
    return found

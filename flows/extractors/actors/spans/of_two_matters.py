"""Bodies called by two everyday things that "and" joins: "the National Snow and Ice Data Center"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import ADJECTIVE, COMMON, HEAD, MODIFIER, OFFICE, PORTFOLIO, Words, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.meeting import meeting

_WORD = r"[A-Z][a-z]+"
# The words before "and", and those behind it up to the last capital.
_BOTH = re.compile(rf"\b((?:{_WORD} ){{1,4}})and ((?:{_WORD} ){{1,3}}{_WORD})\b(?!['’-]| [A-Z])")
_ABSTRACT = re.compile("(?:age|ance|ence|ics|ing|ism|ity|ment|ness|[st]ion)$")  # "Sewerage": derived, no name
_FEWEST = 2  # words on one of the sides: "Snow and Ice Center" may be a list


def of_two_matters(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with such names as one. "The" or the name of a land or town opens the phrase, one noun of bodies in
    the singular ends it, and neither side has a name or a body of its own: "the Senate and House Budget Committee".
    """
    if not _joins_capitals(text):
        return spans
    found = list(spans)
    for match in _BOTH.finditer(text):
        start = _start(match, text, words, gazetteer)
        if start is None or not _ends_as_a_body(match[2].split(), words):
            continue
        if _has_known(text[start : match.end()], gazetteer):
            continue
        where = meeting(found, start, match.end())
        inside = found[where]
        if any(span.start < start or span.end > match.end() for span in inside):
            continue
        if not any(span.kind == PERSON and span.certainty == 1 for span in inside):
            found[where] = [Span(start, match.end(), ORGANISATION)]
    return found


def _joins_capitals(text: str) -> bool:
    """Whether "and" stands between two words in capitals anywhere."""
    at = text.find(" and ")
    while at >= 0:
        if text[at + 5 : at + 6].isupper() and text[text.rfind(" ", 0, at) + 1].isupper():
            return True
        at = text.find(" and ", at + 1)
    return False


def _has_known(name: str, gazetteer: Gazetteer) -> bool:
    """Whether it ends in a body that is known: "United Nations Food and Agriculture Organization"."""
    parts = name.split()
    return any(" ".join(parts[i:]) in gazetteer.names for i in range(parts.index("and")))


def _start(match: re.Match[str], text: str, words: Words, gazetteer: Gazetteer) -> int | None:
    """Where the name begins; None where the words before "and" are not such."""
    parts, start = match[1].split(), match.start()
    if parts[0] == "The":
        parts, start = parts[1:], start + len("The ")
        is_opened = True
    else:
        is_opened = text.endswith(("the ", "The "), 0, start)
    if not parts:
        return None
    land = gazetteer.names.get(parts[0])
    is_opened = is_opened or (land is not None and land.kind == PLACE and len(parts) > 1)
    first = parts[1:] if land is not None and len(parts) > 1 else parts
    if not is_opened or not all(_is_everyday(part, words) for part in first):
        return None
    is_matter = bool(words.classes.get(parts[-1], 0) & (COMMON | PORTFOLIO)) and parts[-1] not in gazetteer.names
    behind = match[2].split()
    is_of_state = behind[-1].lower() in listed("organisations", "of_lands")
    return start if is_matter and (is_of_state or len(parts) + len(behind) > 1 + _FEWEST) else None


def _is_everyday(word: str, words: Words) -> bool:
    mask = words.classes.get(word, 0)
    if not mask:
        return _ABSTRACT.search(word) is not None
    return bool(mask & (COMMON | PORTFOLIO | ADJECTIVE | MODIFIER)) and not mask & (HEAD | OFFICE)


def _ends_as_a_body(parts: Sequence[str], words: Words) -> bool:
    """ "Ice Data Center": everyday words, and a noun of bodies in the singular."""
    last = words.classes.get(parts[-1], 0)
    is_one = bool(last & HEAD) and not (parts[-1].endswith("s") and parts[-1][:-1] in words.classes)
    return is_one and all(_is_everyday(part, words) for part in parts[:-1])

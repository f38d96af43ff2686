"""Elements that stand in a line of text: those that a site makes itself, and those whose words are none of it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newstables.lexicon import load
from newstables.page.suspicion import HARD, SOFT, is_for_listeners, is_hidden, judge_names

# fmt: off
INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
))
# fmt: on
STRUCK = frozenset(("del", "s", "strike"))
_STOPS, _CLOSING = (".", "!", "?"), "\"'”’»)]"  # at the end of a sentence, and behind its stop
_MARKS = ",;:.!?()[]–—"
_LAST_WORD = re.compile(r"[a-z]+$")
_FIGURE = re.compile(r"[£$€¥]?\s?\d")
_ORIGIN = "from"  # behind it stands what is over, and a figure beside that is what came of it
_LONG = 400  # letters; a line that goes on for so long is prose


def is_word_of_line(element: Any) -> bool:
    """Whether an element of the site's own making (<stock-ticker>) stands in a line: without style it is inline."""
    outer = element.getparent()
    return len(element) == 0 and outer is not None and (outer.tag == "p" or outer.tag in INLINE)


def is_unseen_in_line(element: Any, attributes: Any) -> bool:
    """Whether an element in a line is furniture by its names, or on no reader's screen."""
    names = attributes.get("class", "")
    suspicion = judge_names(names, attributes.get("id", ""))[0]
    if suspicion == SOFT and is_for_listeners(names):
        return _is_only_heard(element)
    return suspicion == HARD or is_hidden(attributes)


def _is_only_heard(element: Any) -> bool:
    """Whether words for listeners are no text: where what is beside them is only seen, they stand for it, and are."""
    beside = (element.getprevious(), element.getnext())
    return not any(
        one is not None and one.get("aria-hidden") == "true" and "".join(one.itertext()).strip() for one in beside
    )


def is_correction(element: Any) -> bool:
    """Whether what is struck out is no text: other words were inserted for it, or its sentence goes on without it.

    "It cost <s>£40</s> £25 to mend." says £25. What goods cost before is to be read ("<s>Was £40</s>, now £25.", "It
    went from <s>£40</s> to £25."), and pages strike whole lines, or never close the mark.
    """
    if any(child.tag not in INLINE for child in element.iterdescendants()):
        return False
    after = element.getnext()
    if after is not None and after.tag == "ins" and not (element.tail or "").strip():
        return True
    behind = _words_behind(element).rstrip(_CLOSING)
    if behind.lstrip(" ,;:–—-\xa0").lower().startswith("now "):
        return False
    if _is_needed(_words_before(element), behind):
        return False
    return behind.endswith(_STOPS) or len(behind) > _LONG


def _is_needed(before: str, behind: str) -> bool:
    """Whether a line says nothing without the words between: marks on both sides, a preposition without a noun."""
    if (not before or before[-1] in _MARKS) and behind[:1] in _MARKS:
        return True
    word = _LAST_WORD.search(before.lower())
    is_mended = word is not None and word[0] != _ORIGIN and _FIGURE.match(behind) is not None
    return word is not None and word[0] in _prepositions() and not is_mended


@cache
def _prepositions() -> frozenset[str]:
    return frozenset(load("newstables.page", "boilerplate.toml")["words"]["prepositions"])


def _words_before(element: Any) -> str:
    """What stands right before an element in its line, or its last words."""
    words = ""
    while element.tag in INLINE and not words.strip():
        before = element.getprevious()
        while before is not None and before.tag in INLINE and not words.strip():
            words = "".join(before.itertext()) + (before.tail or "") + words
            before = before.getprevious()
        outer = element.getparent()
        if before is not None or outer is None:
            return (((before.tail or "") if before is not None else "") + words).strip()
        words = (outer.text or "") + words
        element = outer
    return words.strip()


def _words_behind(element: Any) -> str:
    """What stands behind an element in its line, or as much of it as tells that it is long."""
    words = ""
    while element.tag in INLINE:
        words += element.tail or ""
        after = element.getnext()
        while after is not None and after.tag in INLINE and len(words) <= _LONG:
            words += "".join(after.itertext()) + (after.tail or "")
            after = after.getnext()
        element = element.getparent()
        if after is not None or element is None:
            break
    return words.strip()

"""Elements that stand in a line of text: those that a site makes itself, and those whose words are none of it."""

from __future__ import annotations

from typing import Any

from newstables.page.suspicion import HARD, SOFT, is_for_listeners, is_hidden, judge_names

# fmt: off
INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
))
# fmt: on
STRUCK = frozenset(("del", "s", "strike"))


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
    """Whether what is struck out stands for what was inserted right behind it.

    Pages have the same marks around words that are to be read, or never close them.
    """
    after = element.getnext()
    replaced = after is not None and after.tag == "ins" and not (element.tail or "").strip()
    return replaced and all(child.tag in INLINE for child in element.iterdescendants())

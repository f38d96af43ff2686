"""What a rule is: a phrase shape, and how its parts are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.scene import Scene

Found = tuple[int, int, Reading]
# None: not this rule, try the next. Empty: these characters are no time expression, pass over them.
Reader = Callable[[re.Match[str], Scene], Sequence[Found] | None]


@dataclass(frozen=True, eq=False)
class DateRule:
    """One phrase family. `pattern` matches the lower-case text where the phrase begins.

    Its patterns are compiled when a text has a word that makes it worth trying: all together take longer to compile
    than a dozen articles to read.
    """

    name: str  # reads like the phrase
    triggers: tuple[str, ...]  # the core words (cores.py) that make it worth trying
    written: str  # the pattern, verbose
    read: Reader
    needs_written: str | None = None
    after_written: str | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the phrase looks like."""
        return re.compile(self.written, re.VERBOSE)

    @cached_property
    def needs(self) -> re.Pattern[str] | None:
        """What is found in the words before the core, wherever the rule applies."""
        return re.compile(self.needs_written) if self.needs_written else None

    @cached_property
    def after(self) -> re.Pattern[str] | None:
        """What matches right after the core, wherever the rule applies."""
        return re.compile(self.after_written) if self.after_written else None


def rule(
    name: str, triggers: str, pattern: str, read: Reader, needs: str | None = None, after: str | None = None
) -> DateRule:
    """A rule from a verbose pattern; `triggers` are separated by spaces: "unit" is any word of a kind, "unit:week" one.

    `needs` and `after` decide nothing: what they ask for the pattern asks for too, but they say no sooner.
    """
    return DateRule(name, tuple(triggers.split()), pattern, read, needs, after)


ANY_WORDS = "."  # for `needs`: the core never opens the phrase
THAT = r"(?P<that>that)\s(?:same\s)?"
EVERY = r"\b(?:every|each)\b"


def whole(match: re.Match[str], reading: Reading | None) -> Sequence[Found] | None:
    """The reading for all that was matched (for its group `x`, where it has one)."""
    if reading is None:
        return None
    start, end = match.span("x" if "x" in match.re.groupindex else 0)
    return ((start, end, reading),)


def is_determiner(match: re.Match[str], scene: Scene) -> bool:
    """Whether the "that" of `THAT` points: "that March he left", not "he said that March was cold"."""
    parse = scene.document.parse
    return parse.deps[parse.token_at(match.start("that"))] == "det"


def nothing(match: re.Match[str], scene: Scene) -> Sequence[Found]:
    """The reader of a guard: what it matches is no time expression."""
    return ()


def capital(scene: Scene, position: int) -> bool:
    """Whether the text has a capital there: it tells May from may, March from march."""
    return scene.text[position : position + 1].isupper()

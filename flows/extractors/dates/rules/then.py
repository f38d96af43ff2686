"""The time that the text has just named, by a word: "since then", "until then", "back then"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, HYPHEN, lexicon, trie


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "since then",
            "then",
            rf"(?:{trie(phrases())}){END}(?!{HYPHEN})",
            _then,
        )
    ]


def phrases() -> list[str]:
    """The words that "then" ends, each as it stands in the text."""
    listed: list[str] = lexicon()["then"]["words"]
    return listed


def _then(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The day, month or year that this sentence or the one before has named; "by then Prime Minister" is none."""
    if _NAME.match(scene.text, match.end()):
        return ()
    named = scene.named_near()
    if named is None:
        return ()
    start = match.start() + match[0].index("then")
    return ((start, start + len("then"), named._replace(anchor=resolve.MENTION, mod=None)),)


_NAME = re.compile(r"\s[A-Z]\w")

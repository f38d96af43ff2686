"""The year of a day or month that stands before a noun, told behind the noun: "the *July 7* bombings of 2005"."""

from __future__ import annotations

import re

from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.language.questions import case_of

_NOUN_OF = re.compile(rf"(?:\s[\w'’-]+){{1,6}}?\s(?:of|in)\s(?={YEAR})")
_BEFORE_NOUN = ("compound", "nmod:unmarked", "nummod", "amod")
_YEAR = re.compile(YEAR)


def year_of_noun(match: re.Match[str], scene: Scene) -> int | None:
    """The year by the tree: "the *March 11* tsunami of 2011"; not "the *June 4* vote on the law of 2011"."""
    if _NOUN_OF.match(scene.lower, match.end()) is None:
        return None
    parse = scene.document.parse
    time = token = parse.token_at(match.end() - 1)
    while parse.deps[token] in _BEFORE_NOUN and parse.heads[token] != token:
        token = parse.heads[token]
    if token <= time or parse.pos[token] != "NOUN":
        return None
    behind = (child for child in parse.children(token) if child > token and parse.deps[child] == "nmod")
    years = (parse.words[child] for child in behind if case_of(parse, child) in ("of", "in"))
    return next((int(year) for year in years if _YEAR.fullmatch(year)), None)

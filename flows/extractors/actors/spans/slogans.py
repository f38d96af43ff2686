"""Groups that are called by what they demand: "Stop the Stadium", "Save Our Foreshore", "Put Farmers First"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.meeting import meeting
from newstables.language import Parse
from newstables.lexicon import alternation

# Right before: "the group Stop the Stadium", "a group called …". Right behind: "Stop the Stadium, a group".
_GROUP = (
    r"(?:group|campaign|movement|charity|party|coalition|alliance|collective|network|organi[sz]ation|initiative|NGO|lobby"
    r"|pressure group|campaigners|activists|protesters|residents)"
)
_BEFORE = re.compile(rf"\b{_GROUP},? (?:(?:called|named|dubbed|known as),? )?[“‘\"']?$")
_BEHIND = re.compile(
    rf"[”’\"']?(?:, (?:an?|the|another|which|whose) (?:[\w-]+ ){{0,3}}{_GROUP}\b|, which\b"
    rf"| (?:{_GROUP}|spokes\w+|founder|organi[sz]ers?|members?|chair\w*|leaders?|activists?|campaigners?"
    r"|coordinator|convenor|co-founder|secretary|president|director)\b)"
)
_SPEAKS = re.compile(r" (?:said|says)\b")
_DETERMINED = (" the ", " our ", " your ", " Our ", " The ")
_NEAR = 48  # characters


def slogans(spans: list[Span], parse: Parse) -> list[Span]:
    """The spans, with such groups whole wherever the article names them: a demand in capitals, its verb in the
    imperative, is a group's name where a noun for a group or who speaks for one stands beside it, or where it
    says something and what is demanded has an article.
    """
    text = parse.text
    if not any(parse.words[token][0].isupper() for token in parse.places(_demands)):
        return spans  # most
    matches = list(_demand().finditer(text))
    told = {match[0] for match in matches if _is_a_group(match, text)}
    found = list(spans)
    for match in matches:
        if match[0] in told:
            found[meeting(found, *match.span())] = [Span(*match.span(), ORGANISATION)]
    return found


def _demands(word: str) -> bool:
    """Whether a word in small letters is a verb of demands."""
    return word.capitalize() in listed("organisations", "demands")


def _is_a_group(match: re.Match[str], text: str) -> bool:
    before = _BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
    if before is not None or _BEHIND.match(text, match.end()) is not None:
        return True
    return any(word in match[0] for word in _DETERMINED) and _SPEAKS.match(text, match.end()) is not None


@cache
def _demand() -> re.Pattern[str]:
    """A verb of demands and what is demanded, all but small words in capitals."""
    verbs = alternation(listed("organisations", "demands"))
    small = r"(?:the|our|your|a|to|from|for|of|and|in|on)"
    return re.compile(rf"\b(?:{verbs})(?: {small}){{0,2}} [A-Z][\w'’-]*(?:(?: {small}){{0,2}} [A-Z][\w'’-]*){{0,4}}")

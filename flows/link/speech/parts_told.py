"""Parts right behind their whole, and the next victims of a list, are told by whoever tells the first: "put the dead at
40, including nine boys", "reported 46 deaths, 82 injured and five missing".
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.link.tree import relation
from newstables.records import Claim

_NAMING_PARTS = frozenset(("including", "among"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "VBG"))
_APART = frozenset((";", ":", "but", "while", "as", "after"))
FIGURE = "<speaker> <verb> <figure>"  # the rule of whoever tells a figure by his verb's object


def act_of_whole(speech: Speeches, claim: Claim) -> Act | None:
    """The act that the whole of a part stands under; no verb stands between the two, but "among whom were"."""
    reading, parse = speech.reading, speech.reading.parse
    start = claim.part_of_start
    if start is None or not claim.sentence_start <= start < claim.start:
        return None
    whole = next(iter(reading.claims_in(start, start + 1)), None)
    if whole is None:
        return None
    between = range(reading.token(whole) + 1, parse.token_at(claim.start))
    if _NAMING_PARTS.isdisjoint(parse.lower[between.start : between.stop]):
        return None
    tells = (one for one in between if parse.pos[one] == "VERB" and parse.lower[one] not in _NAMING_PARTS)
    return None if any(tells) else speech.governing(reading.token(whole))


def act_of_next_victims(speech: Speeches, claim: Claim) -> Act | None:
    """The act by which victims before it in a list are told, where no verb but what befell them stands between."""
    parse, token = speech.reading.parse, speech.reading.token(claim)
    if claim.event is None or claim.kind != "count" or _does_more(parse, token):
        return None
    for other in reversed(speech.reading.claims_in(claim.sentence_start, claim.start)):
        first = speech.reading.token(other)
        act = speech.governing(first) if other.event is not None else None
        if act is None:
            continue
        between = range(parse.token_at(other.end - 1) + 1, parse.token_at(claim.start))
        listed = act.rule == FIGURE and act.cue < first and not any(_parts(parse, one) for one in between)
        return act if listed else None
    return None


def _parts(parse: Parse, token: int) -> bool:
    return parse.tags[token] in _FINITE or parse.lower[token] in _APART


def _does_more(parse: Parse, token: int) -> bool:
    """Whether those counted do something of their own behind: "reported 12 dead, and 40 hurt men left"."""
    noun = parse.heads[token] if parse.deps[token] == "nummod" else token
    head = parse.heads[noun]
    own = any(parse.deps[one] in ("aux", "aux:pass", "cop") for one in parse.children(head))
    return relation(parse, noun).startswith("nsubj") and (parse.tags[head] in _FINITE or own)

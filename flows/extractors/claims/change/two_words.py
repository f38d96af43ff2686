"""Verbs of two words that say of something that it rose or fell: pushed up its forecast, was scaled back."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import ClaimKind, Trend

_IN_RANK = ("move", "moves", "moved", "moving")  # a place in a list
ADDING = ("add", "adds", "added", "adding")  # figures up to a sum
_POSSIBLE = frozenset(("can", "could", "may", "might"))


def phrasal(sentence: SentenceTokens, token: int) -> Trend | None:
    """The trend of a particle at `token` behind its verb: "pushed up its forecast to", "scaled back output by"."""
    particle, verb = sentence.words[token], sentence.words[token - 1]
    if particle in ("up", "down"):
        moves = verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up
        return LEX.trend_words[particle] if moves else None
    back = particle in ("back", "off", "away") and verb in LEX.trend_links_with_back
    return LEX.trend_words["fall"] if back else None


def moves_up_to(sentence: SentenceTokens, up: int, kind: ClaimKind) -> bool:
    """Whether "up to" goes with a verb of rising, and bounds nothing: "crept up to 5 percent", "the pay goes up to
    $300"; not "fares can go up to $300". Of money and things some verbs may tell that they are moved ("brought up to
    300 troops"), but nobody moves a share.
    """
    verb = sentence.words[up - 1]
    if verb in LEX.trend_links_creeping or verb in ADDING:
        return True
    if verb in _IN_RANK and kind == "number":
        return True
    if verb in LEX.trend_links_shooting:
        return kind in ("money", "percent") and sentence.words[up - 2] not in _POSSIBLE
    return kind == "percent" and (verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up)

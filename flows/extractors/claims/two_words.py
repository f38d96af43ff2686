"""Verbs of two words that say of something that it rose or fell: pushed up its forecast, was scaled back."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import Trend


def phrasal(sentence: SentenceTokens, token: int) -> Trend | None:
    """The trend of a particle at `token` behind its verb: "pushed up its forecast to", "scaled back output by"."""
    particle, verb = sentence.words[token], sentence.words[token - 1]
    if particle in ("up", "down"):
        moves = verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up
        return LEX.trend_words[particle] if moves else None
    back = particle in ("back", "off", "away") and verb in LEX.trend_links_with_back
    return LEX.trend_words["fall"] if back else None


def moves_up_to(sentence: SentenceTokens, up: int, of_share: bool) -> bool:
    """Whether "up to" goes with a verb of rising, and bounds nothing: "crept up to 5 percent". Of money and things some
    verbs may tell that they are moved: "brought up to 300 troops"; `of_share` is for what nobody moves.
    """
    verb = sentence.words[up - 1]
    if verb in LEX.trend_links_creeping:
        return True
    return of_share and (verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up)

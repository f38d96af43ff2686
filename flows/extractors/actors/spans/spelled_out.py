"""Initials of a body that the article has in full: "ICE" beside "Immigration and Customs Enforcement"."""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.layout import stands_in_capitals
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens

_LEAST = 3  # letters: of two there are many bodies


def spelled_out(tokens: NameTokens, spans: Sequence[Span]) -> list[Span]:
    """The spans, with the initials of a body that the model is sure of where it overlooked them."""
    found = list(spans)
    bodies = {_initials(tokens.text[span.start : span.end]) for span in spans if _is_sure(span)}
    bodies -= listed("nobody", "initials")
    chosen = [i for i in tokens.among(bodies) if tokens.words[i].isupper()]
    if not chosen:
        return found
    taken = Covered(spans, tokens.text)
    for i, shouted in zip(chosen, stands_in_capitals(tokens, chosen), strict=True):
        if not shouted and tokens.starts[i] not in taken:
            found.append(Span(tokens.starts[i], tokens.ends[i], ORGANISATION, 1.0))
    return sorted(found)


def _is_sure(span: Span) -> bool:
    return span.kind == ORGANISATION and span.certainty >= SURE


def _initials(name: str) -> str:
    """ "ICE" of "Immigration and Customs Enforcement"; nothing of a name of fewer words."""
    letters = "".join(part[0] for part in name.split() if part[0].isupper())
    return letters if len(letters) >= _LEAST else ""

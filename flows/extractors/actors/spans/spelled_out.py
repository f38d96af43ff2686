"""Initials of a body that the article has in full: "ICE" beside "Immigration and Customs Enforcement", and "Nepra", as
papers write those that are spoken as a word, beside "National Electric Power Regulatory Authority".
"""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.layout import stands_in_capitals
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens

_LEAST = 3  # letters: of two there are many bodies
_LEAST_SPOKEN = 4  # letters of a word: "Ana" is a name


def spelled_out(tokens: NameTokens, spans: Sequence[Span]) -> list[Span]:
    """The spans, with the initials of a body that the model is sure of where it overlooked them."""
    bodies = {_initials(tokens.text[span.start : span.end]) for span in spans if _is_sure(span)}
    bodies -= listed("nobody", "initials")
    spoken = {letters.capitalize() for letters in bodies if len(letters) >= _LEAST_SPOKEN}
    chosen = [i for i in tokens.among(bodies | spoken) if tokens.words[i].isupper() or tokens.words[i] in spoken]
    if not chosen:
        return list(spans)
    held = {(span.start, span.end) for span in spans if span.kind == PERSON}
    people = {part for start, end in held for part in tokens.text[start:end].split()[1:]}
    found = [span for span in spans if span.kind != PERSON or tokens.text[span.start : span.end] not in spoken - people]
    taken = Covered(found, tokens.text)
    for i, shouted in zip(chosen, stands_in_capitals(tokens, chosen), strict=True):
        if not shouted and tokens.starts[i] not in taken and tokens.words[i] not in people:
            found.append(Span(tokens.starts[i], tokens.ends[i], ORGANISATION, 1.0))
    return sorted(found)


def _is_sure(span: Span) -> bool:
    return span.kind == ORGANISATION and span.certainty >= SURE


def _initials(name: str) -> str:
    """ "ICE" of "Immigration and Customs Enforcement"; nothing of a name of fewer words."""
    letters = "".join(part[0] for part in name.split() if part[0].isupper())
    return letters if len(letters) >= _LEAST else ""

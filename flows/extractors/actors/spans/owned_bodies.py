"""Bodies that the model overlooked behind the name of their land: "Gambia's Health Ministry"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PLACE
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Covered, Span

_LIKELY = 0.9
_OWNED = ("'s ", "’s ")


def owned_bodies(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """Capitals that end in the noun for a body of the state, right behind the land or town that has it."""
    lands = [span for span in spans if span.kind == PLACE and text.startswith(_OWNED, span.end)]
    if not lands:
        return
    taken = Covered(spans, text)
    for land in lands:
        match = _body().match(text, land.end + len(_OWNED[0]))
        if match is not None and taken.is_free(*match.span()):
            yield Span(*match.span(), ORGANISATION, _LIKELY)


@cache
def _body() -> re.Pattern[str]:
    """What it is over and the noun, with the "of" phrase that goes on with it; no name and no office behind."""
    heads = "|".join(sorted(noun.title() for noun in listed("organisations", "of_lands")))
    word = r"[A-Z][\w-]+"
    own = rf"(?:{word} (?:(?:and|for|of|of the) )?){{1,5}}?(?:{heads})\b(?! [A-Z])"
    return re.compile(rf"{own}(?: (?:of|for) (?:the )?{word}(?:(?:,| and| of)? {word})*)?")

"""Bodies whose names are possessives ("at Christie's", "Moody's said"), of which the model sees a person or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.names.tagger import Span
from newstables.language import Parse
from newstables.lexicon import alternation

# Behind a possessive these begin no noun's phrase: nobody's is what stands there, and it is a name itself.
_STANDS_ALONE = frozenset(("VBD", "VBZ", "VBP", "MD", "IN", "TO", "CC", "WDT", ",", ".", ":", "-RRB-", "''", "``"))


def possessive_names(gazetteer: Gazetteer) -> re.Pattern[str] | None:
    """A pattern for the known bodies whose names end in 's."""
    known = (name for name, entry in gazetteer.names.items() if name.endswith("'s") and entry.kind == ORGANISATION)
    names = [name.removesuffix("'s") for name in known]
    return re.compile(rf"\b(?P<bare>{alternation(names)})['’]s\b") if names else None


def with_possessives(
    spans: list[Span], parse: Parse, pattern: re.Pattern[str] | None, gazetteer: Gazetteer
) -> list[Span]:
    """The spans and those bodies, where the article has nobody of that name: who is called Christie is so without 's,
    too, and one that may be a given name stands alone somewhere ("Wendy's said").
    """
    text = parse.text
    matches = list(pattern.finditer(text)) if pattern is not None and ("'s" in text or "’s" in text) else []
    if not matches:
        return spans
    told = {match["bare"] for match in matches if _stands_alone(match, parse)}
    bodies = [
        Span(*match.span(), ORGANISATION)
        for match in matches
        if (match["bare"] in told or match["bare"] not in gazetteer.given_names)
        and not _is_somebody(match["bare"], text, spans)
    ]
    return sorted([*_apart(spans, bodies), *bodies])


def _stands_alone(match: re.Match[str], parse: Parse) -> bool:
    """Whether no noun follows that would be somebody's."""
    after = parse.token_at(match.end() - 1) + 1
    return after >= len(parse) or parse.tags[after] in _STANDS_ALONE


def _is_somebody(bare: str, text: str, spans: Sequence[Span]) -> bool:
    """Whether a person of that name, or the name without 's, is in the article."""
    if re.search(rf"\b{re.escape(bare)}\b(?!['’]s)", text):
        return True
    return any(span.kind == PERSON and text[span.start : span.end].endswith(f" {bare}") for span in spans)


def _apart(spans: Sequence[Span], bodies: Sequence[Span]) -> Iterator[Span]:
    """The spans that share no characters with the bodies."""
    for span in spans:
        if not any(span.start < body.end and body.start < span.end for body in bodies):
            yield span

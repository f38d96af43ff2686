"""Bodies whose names are possessives ("at Christie's", "Moody's said"), of which the model sees a person or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.language import Parse

_POSSESSIVE_S = re.compile(r"s(?<=['’]s)\b")  # begins with one letter, to which `re` skips
_OPENING = "(“\"'‘["
_LONGEST = 24  # characters of a last word
# Behind a possessive these begin no noun's phrase: nobody's is what stands there, and it is a name itself.
_STANDS_ALONE = frozenset(("VBD", "VBZ", "VBP", "MD", "IN", "TO", "CC", "WDT", ",", ".", ":", "-RRB-", "''", "``"))


def with_possessives(spans: list[Span], parse: Parse, gazetteer: Gazetteer) -> list[Span]:
    """The spans and those bodies, where the article has nobody of that name: who is called Christie is so without 's,
    too, and one that may be a given name stands alone somewhere ("Wendy's said").
    """
    text = parse.text
    matches = list(_named(text, gazetteer.possessives))
    if not matches:
        return spans
    told = {bare for bare, _, end in matches if _stands_alone(end, parse)}
    somebody = {bare for bare in {bare for bare, _, _ in matches} if _is_somebody(bare, text, spans)}
    bodies = [
        Span(start, end, ORGANISATION)
        for bare, start, end in matches
        if (bare in told or bare not in gazetteer.given_names) and bare not in somebody
    ]
    taken = Covered(bodies, text)
    return sorted([*(span for span in spans if taken.is_free(span.start, span.end)), *bodies])


def _named(text: str, names: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int, int]]:
    """Each naming: the name without 's, where it begins, and where its 's ends."""
    for match in _POSSESSIVE_S.finditer(text):
        at = match.start() - 1
        for last in text[max(0, at - _LONGEST) : at].split()[-1:]:
            for bare in names.get(last.lstrip(_OPENING), ()):
                start = at - len(bare)
                if text.startswith(bare, max(0, start)) and not text[start - 1 : start].isalnum():
                    yield bare, start, match.end()
                    break


def _stands_alone(end: int, parse: Parse) -> bool:
    """Whether no noun follows that would be somebody's."""
    after = parse.token_at(end - 1) + 1
    return after >= len(parse) or parse.tags[after] in _STANDS_ALONE


def _is_somebody(bare: str, text: str, spans: Sequence[Span]) -> bool:
    """Whether a person of that name, or the name without 's, is in the article."""
    name = re.escape(bare)  # first in the pattern: so `re` skips to it
    if re.search(rf"{name}(?<!\w{name})\b(?!['’]s)", text):
        return True
    return any(span.kind == PERSON and text[span.start : span.end].endswith(f" {bare}") for span in spans)

"""Bodies with Filipino names: "Samahan ng Malayang Guro", "Kilusang Mayo Uno"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PLACE
from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.spans.meeting import meeting
from newstables.language import Parse
from newstables.lexicon import alternation

_GENITIVE = re.compile(r" ng (?:mga )?[A-Z]")
_JOINT = r"(?:ng mga|ng|sa mga|para sa mga|para sa|sa|at|na)"
_NAME = re.compile(rf"\b[A-Z][\w-]+(?:(?: {_JOINT})? [A-Z][\w-]+)+")


def of_filipinos(spans: list[Span], parse: Parse) -> list[Span]:
    """The spans, with such names whole. "Ng" marks the genitive, and no person's name has one; what begins with a noun
    of bodies, linked or not, is a body.
    """
    text = parse.text
    if not parse.places(_may_name_one) or "ng " not in text:
        return spans  # most
    found = list(spans)
    for match in _first().finditer(text):
        name = _NAME.match(text, match.start())
        if name is None or not (match["noun"] or _GENITIVE.search(name[0])):
            continue
        where = meeting(found, *name.span())
        if all(span.certainty < SURE or name.start() <= span.start for span in found[where]):
            found[where] = [Span(*name.span(), PLACE if match["land"] else ORGANISATION)]
    return found


def _may_name_one(word: str) -> bool:
    """Whether a word in small letters may stand in such a name: the mark of the genitive, a noun of bodies or lands."""
    return word == "ng" or word in _nouns()


@cache
def _nouns() -> frozenset[str]:
    sections = ("organisations", "places")
    return frozenset(word.lower() for section in sections for word in listed(section, "of_filipinos"))


@cache
def _first() -> re.Pattern[str]:
    """The first word of such a name: a noun of bodies or lands, or another one with the genitive behind it."""
    nouns, lands = (alternation(listed(section, "of_filipinos")) for section in ("organisations", "places"))
    return re.compile(rf"\b(?:(?P<noun>{nouns})|(?P<land>{lands})|[A-Z][\w-]+(?= ng ))(?= )")

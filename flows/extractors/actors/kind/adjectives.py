"""When a country's adjective names its state, and when only an origin, a language or money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import lexicon, listed
from newstables.extractors.actors.names.tagger import Span
from newstables.language import Parse

_REACH = 4  # words behind an adjective in which its noun is looked for
_STATES_SECTORS = ("GOV", "MIL", "LEG", "JUD", "COP")
_WORD_AFTER = re.compile(r" ([a-z]+|Dollars?)\b(?!['’])")
_PEOPLE = frozenset({"NNPS", "NNS"})
_OF_NO_INDIA = ("West ", "American ", "Red ", "Plains ", "Pueblo ", "Cleveland ")
_LONGEST_PART = 10
# What is a verb too, and how the adjectives of those end whose money it is: "Korean won"; not "Kenya won".
_VERBS_TOO = {"won": ("Korean",), "pounds": ("ian", "ese", "ish")}


def without_origins(spans: Iterable[Span], parse: Parse, gazetteer: Gazetteer) -> Iterator[Span]:
    """The spans; adjectives of countries that tell an origin or a language ("a Spanish firm") are of no certainty.

    Those of a part of the world, and of the first peoples of another, are left out: "Latin Americans", "West Indians".
    """
    for span in spans:
        name = parse.text[span.start : span.end]
        is_adjective = name in gazetteer.adjectives
        if name.startswith("American") and _is_of_a_part(span, parse.text):
            continue
        if name in ("Indian", "Indians") and parse.text.endswith(_OF_NO_INDIA, 0, span.start):
            continue
        if (
            (is_adjective and name not in gazetteer.names and not _acts(span, parse))
            or _is_a_ware(span, name, parse)
            or ((is_adjective or name in gazetteer.names) and _is_money(span, parse.text))
        ):
            span = span._replace(certainty=0.0)
        yield span


def _is_a_ware(span: Span, name: str, parse: Parse) -> bool:
    """ "Jersey cows", "a Turkey carpet": a breed or a ware that is called after a land, wherever it is."""
    wares: dict[str, Sequence[str]] = lexicon()["nobody"]["wares"]
    after = _WORD_AFTER.match(parse.text, span.end) if name in wares else None
    return after is not None and after[1].removesuffix("s") in wares[name]


def _is_of_a_part(span: Span, text: str) -> bool:
    """ "Latin Americans", "South American": of many countries."""
    before = text[max(0, span.start - _LONGEST_PART) : span.start]
    word = re.split("[^A-Za-z]", before[:-1])[-1] if before[-1:] in (" ", "-") and before else ""
    return word in listed("places", "parts_of_the_world")


def _acts(span: Span, parse: Parse) -> bool:
    """ "Spanish troops", "Spanish Prime Minister Ruiz", "the Spaniards", "the Spanish had"."""
    if not len(parse):
        return True
    token = parse.token_at(span.end - 1)
    if parse.tags[token] in _PEOPLE:
        return True
    if parse.deps[token] not in ("amod", "compound", "nmod", "conj", "nmod:desc") or parse.heads[token] < token:
        return token > 0 and parse.lower[token - 1] == "the"
    head = parse.heads[token]
    last = min(max(head, token + 1), token + _REACH, len(parse) - 1)
    return not states().isdisjoint(parse.lower[token + 1 : last + 1])


def _is_money(span: Span, text: str) -> bool:
    """ "300 US dollars", "US$300", "72.7 cents US"."""
    if text.startswith("$", span.end) or text.endswith(" cents ", 0, span.start):
        return True
    after = _WORD_AFTER.match(text, span.end)
    if after is None or after[1].lower() not in listed("nobody", "money"):
        return False
    return after[1] not in _VERBS_TOO or text.endswith(_VERBS_TOO[after[1]], span.start, span.end)


@cache
def states() -> frozenset[str]:
    """Nouns of what a state does by: its bodies, its offices, its arms."""
    lex = lexicon()
    bodies = [noun for sector in _STATES_SECTORS for noun in lex["heads"][sector]]
    offices = [noun for sector in _STATES_SECTORS for noun in lex["titles"]["sectors"][sector]]
    return frozenset([*bodies, *offices, *(f"{office}s" for office in offices), *lex["organisations"]["arms"]])

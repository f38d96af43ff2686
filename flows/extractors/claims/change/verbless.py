"""A figure whose clause has no verb of its own, since it shares the verb of the clause before (gapping)."""

from __future__ import annotations

import re

from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_AND = ("and", "while", "but", "whereas")
# A new subject whose verb is that of the clause before: ", and Corvus 1.9%", "in May, and rents by about 3%".
_GAPPED = re.compile(r"(?:P?A+)?(?:\.?C|\.)D?(N+)(P?)A*")


def gapped(sentence: SentenceTokens, floor: int, index: int) -> tuple[int, int] | None:
    """The subject right before a figure that has no verb of its own: "Vega lost 3% and Corvus 2%"."""
    if not 0 < floor < index - 1 or sentence.letters[index - 1] not in "NPA":
        return None
    found = _GAPPED.fullmatch(sentence.letters, floor, index)
    if found is None:
        return None
    first, after = found.span(1)
    determined = sentence.letters[first - 1] == "D"
    linked = sentence.words[first - 1 - determined]
    if determined and sentence.words[first - 1] in ("a", "an"):  # , a sharp 3 percent drop
        return None
    named = sentence.is_capital(first) or is_plural(sentence.words[first])
    if not determined and linked == "," and after == first + 1 and not named:
        return None
    if found[2] and (sentence.words[after] not in ("by", "to", "at") or linked not in _AND):
        return None
    if linked == "or" or LEX.nouns_no_name.issuperset(sentence.words[first:after]):
        return None
    last = sentence.words[after - 1]
    return None if last in LEX.nouns_times or last in LEX.nouns_of_figures else (first, after)

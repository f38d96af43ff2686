"""Phrases that tell one quantity from another with the same noun: `exports to Laos rose`, `arrivals by sea fell`."""

from __future__ import annotations

from collections.abc import Container

from newstables.extractors.roles.joined import with_joined
from newstables.extractors.roles.phrases import NOUNS, noun_phrase
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.whose.apposed import BESIDE
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times

# Prepositions of what a figure is broken down by: origin, goal, means, opponent, subject matter, unit. "Of" is in each
# noun's phrase already; "in", "at" and "for" are in short ones.
_CASES = frozenset(
    (
        "from",
        "to",
        "into",
        "by",
        "via",
        "through",
        "with",
        "without",
        "between",
        "among",
        "against",
        "on",
        "about",
        "per",
    )
)
MEASURED = ("<subject> <verb> <amount>", BESIDE)  # constructions that say how much a subject is, or how it moved
_MOST = 6  # tokens; a longer phrase tells more than which
_GOES_ON = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "WP", "WDT", "VBN", "CC"))  # behind a phrase that is not whole


def with_distinguished(
    parse: Parse, noun: int, span: tuple[int, int], amounts: Container[int], before: int
) -> tuple[int, int]:
    """The phrase of a measured subject with what stands right behind and tells which it is, up to the token `before`.

    Times, names of days and what holds an amount are no part of it.
    """
    first, after = span
    if relation(parse, noun) not in ("nsubj", "nsubj:pass") or parse.pos[noun] != "NOUN":
        return span
    for child in parse.children(noun):
        if child < after or relation(parse, child) != "nmod":
            continue
        begins, ends = with_joined(parse, child, noun_phrase(parse, child))
        led = case_of(parse, child) in _CASES and begins == after + 1 and parse.pos[child] in NOUNS
        if not led or ends > before or ends - after > _MOST or _is_time(parse, child):
            break
        if parse.tags[ends] in _GOES_ON:
            break  # per available seat kilometre, by the artist Ada Holm, among couples who have a child
        if any(token in amounts for token in range(after, ends)):
            break
        after = ends
    return first, after


def _is_time(parse: Parse, noun: int) -> bool:
    lemma = parse.lemmas[noun].lower()
    return lemma in words("times") or lemma in times() or parse.tags[noun] == "CD" or lemma in ("date", "average")

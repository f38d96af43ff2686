"""Noun phrases: how far one reaches, what it is of, what stands beside it, what a number counts."""

from __future__ import annotations

from ..document import Parse
from .listed import listed
from .once import once

_INNER = {
    "det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "flat", "fixed", "goeswith", "advmod", "nmod:desc",
    "nmod:unmarked", "compound:prt", "obl:unmarked", "nummod:gov", "cc:preconj", "dep",
}  # fmt: skip
_BEFORE_ONLY = {"advmod", "obl:unmarked", "dep"}  # "a year earlier" behind a noun belongs to the clause
_RELATIVE = {"acl", "acl:relcl"}
_UP = {"nummod", "amod", "det", "compound", "advmod", "fixed", "det:predet", "nmod:unmarked", "flat"}


def noun_phrase(
    parse: Parse,
    noun: int,
    *,
    of: bool = True,
    others: bool = False,
    relative: bool = False,
    apposition: bool = False,
    conjunct: bool = False,
) -> tuple[int, int]:
    """The phrase of a noun as tokens (first, end), without the preposition before it.

    `of`: with its "of" phrases; `others`: with phrases of other prepositions; `relative`: with relative clauses and
    participles; `apposition` and `conjunct`: with those. What is left out ends the phrase.
    """

    def wanted(child: int) -> bool:
        relation = parse.deps[child]
        if relation == "nmod":
            return others or (of and (case_of(parse, child) == "of" or is_in_name(parse, noun, child)))
        if relation in _RELATIVE:
            return relative or child < noun
        if child > noun and relation in _BEFORE_ONLY:
            return False
        return (relation == "appos" and apposition) or (relation == "conj" and conjunct) or relation in _INNER

    first, end = noun, noun + 1
    children = parse.children(noun)
    for child in reversed([child for child in children if child < noun]):
        if wanted(child):
            first = min(first, parse.left_edge(child))
        elif parse.deps[child] not in ("punct", "cc"):  # the flood control and relief office
            break
    for child in [child for child in children if child > noun]:
        if wanted(child):
            end = max(end, _reach(parse, child, of=of, others=others, relative=relative, conjunct=conjunct))
        elif parse.deps[child] != "punct":
            break
    return first, end


def _reach(parse: Parse, child: int, *, of: bool, others: bool, relative: bool, conjunct: bool) -> int:
    """Where a wanted child ends: a phrase of its own ends by the same rules, anything else with its subtree."""
    if parse.deps[child] in ("nmod", "appos", "conj"):
        return noun_phrase(parse, child, of=of, others=others, relative=relative, conjunct=conjunct)[1]
    return parse.right_edge(child) + 1


def relation(parse: Parse, token: int) -> str:
    """The relation of a token to its head, without its subtype ("acl:relcl" → "acl")."""
    return parse.relations[token]


def is_in_name(parse: Parse, noun: int, phrase: int) -> bool:
    """`Doctors Without Borders`: a preposition with a capital between two words with capitals joins a name."""
    words = parse.words[noun], parse.words[parse.left_edge(phrase)], parse.words[phrase]
    return case_of(parse, phrase) is not None and all(word[0].isupper() and not word.isupper() for word in words)


def case_of(parse: Parse, token: int) -> str | None:
    """The preposition of a noun, in small letters ("of", "according to")."""
    return parse.cases[token]


@once
def noun_head(parse: Parse, token: int) -> int:
    """The noun that a number or an adjective modifies: of "hundreds of demonstrators" and "12 of the men" the last.

    The token itself where it stands for the thing ("12 were hurt").
    """
    while parse.deps[token] in _UP and parse.heads[token] != token:
        above = parse.heads[token]
        if parse.deps[token] == "advmod" and parse.pos[above] in ("VERB", "AUX"):
            break
        token = above
    seen = {token}
    while parse.pos[token] in ("NUM", "DET", "PRON") or parse.lemmas[token].lower() in listed("quantities"):
        inner = of_phrase(parse, token)
        if inner is None or inner in seen:
            break
        seen.add(inner)
        token = inner
    return token


def of_phrase(parse: Parse, noun: int) -> int | None:
    """The noun of a noun's "of" phrase."""
    for child in parse.children(noun):
        if child > noun and parse.deps[child] in ("nmod", "obl") and case_of(parse, child) == "of":
            return child
    return None


def conjuncts(parse: Parse, token: int) -> list[int]:
    """All members of the coordination that a token is part of, itself among them, in order."""
    while parse.deps[token] == "conj":
        token = parse.heads[token]
    found, todo = [token], [token]
    while todo:
        more = [child for child in parse.children(todo.pop()) if parse.deps[child] == "conj"]
        found += more
        todo += more
    return sorted(found)

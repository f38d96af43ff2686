"""Clauses: which verb a token belongs to, how far its clause reaches, what a clause hangs on."""

from __future__ import annotations

from ..document import Parse
from .once import once

_CLAUSAL = {
    "root", "ccomp", "xcomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass",
    "csubj:outer",
}  # fmt: skip
_NO_CLAUSE = {
    "amod", "compound", "case", "mark", "fixed", "flat", "cc", "aux", "aux:pass", "cop", "det", "nmod", "appos",
    "punct",
}  # fmt: skip
SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass")
HELPERS = ("aux", "aux:pass", "cop")
_PREDICATED = {"cop", "nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "expl"}


def helpers_of(parse: Parse, verb: int) -> list[int]:
    """The auxiliaries and copulas of a verb or predicate, of which one may be conjugated in its place."""
    return [child for child in parse.children(verb) if parse.deps[child] in HELPERS]


def is_verb(parse: Parse, token: int) -> bool:
    """Whether a token is a full verb, not an auxiliary or a copula."""
    return parse.pos[token] == "VERB"


def is_predicate(parse: Parse, token: int) -> bool:
    """Whether a clause is built on the token: a verb, or a noun or adjective with a copula or a subject."""
    relation = parse.deps[token]
    if parse.pos[token] == "VERB":
        return relation not in _NO_CLAUSE
    for child in parse.children(token):
        if parse.deps[child] in _PREDICATED:
            return True
    return parse.pos[token] == "AUX" and relation in _CLAUSAL


@once
def clause_verb(parse: Parse, token: int) -> int:
    """The predicate that governs a token: itself if it is one, the main verb for an auxiliary, the root at last."""
    while not is_predicate(parse, token) and parse.heads[token] != token:
        token = parse.heads[token]
    return token


def clause_span(parse: Parse, verb: int) -> list[int]:
    """The tokens of a verb's clause, without the clauses below it (an infinitive it controls is part of it)."""
    found, todo = [verb], [verb]
    while todo:
        for child in parse.children(todo.pop()):
            if not _begins_clause(parse, child):
                found.append(child)
                todo.append(child)
    return sorted(found)


def _begins_clause(parse: Parse, token: int) -> bool:
    relation = parse.deps[token]
    if relation == "xcomp":
        return False
    if relation == "conj":
        return is_predicate(parse, token) and is_predicate(parse, parse.heads[token])
    return relation in _CLAUSAL


def is_behind_with(parse: Parse, clause: int) -> bool:
    """`with another 9 missing`: whether a clause stands behind "with", and has a subject of its own."""
    return any(parse.deps[mark] == "mark" and parse.lower[mark] == "with" for mark in parse.children(clause))

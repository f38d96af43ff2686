"""What the linker asks of a tree beyond the questions that all ask: the way up, the clause, the words of a phrase."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.language import Parse

_DEEPEST = 40  # a way up that is longer is a mistake of the tree's
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM"))
_OWN = frozenset(("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat", "goeswith", "advmod", "case"))
_CLAUSAL = frozenset(("root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"))
_AUXILIARY = frozenset(("aux", "aux:pass", "cop"))


def relation(parse: Parse, token: int) -> str:
    """The relation of a token to its head, without its subtype ("acl:relcl" → "acl")."""
    return parse.deps[token].partition(":")[0]


def way_up(parse: Parse, token: int) -> Iterator[int]:
    """A token and those above it, up to the root of its sentence."""
    for _ in range(_DEEPEST):
        yield token
        head = parse.heads[token]
        if head == token:
            return
        token = head


def is_under(parse: Parse, token: int, above: int) -> bool:
    """Whether a token hangs on another, or is the same."""
    return any(step == above for step in way_up(parse, token))


def child(parse: Parse, token: int, *relations: str) -> int | None:
    """The first token that hangs on `token` by one of these relations."""
    return next((other for other in parse.children(token) if parse.deps[other] in relations), None)


def preposition(parse: Parse, token: int) -> str:
    """The preposition of a phrase in lower case, all its words ("according to"); "" where it has none."""
    for other in parse.children(token):
        if parse.deps[other] == "case" and other < token:
            more = [part for part in parse.children(other) if parse.deps[part] == "fixed"]
            return " ".join(parse.words[part].lower() for part in (other, *more))
    return ""


def is_verb(parse: Parse, token: int) -> bool:
    """Whether a token is a full verb."""
    return parse.pos[token] == "VERB"


def is_clause(parse: Parse, token: int) -> bool:
    """Whether a token heads a clause: a verb, or a predicate with its copula."""
    if is_verb(parse, token) and relation(parse, token) not in ("amod", "compound", "case", "mark", "fixed"):
        return True
    return any(parse.deps[other] == "cop" for other in parse.children(token))


def clause_of(parse: Parse, token: int) -> int:
    """The head of the clause that a token stands in; of a fragment, its root."""
    last = token
    for last in way_up(parse, token):
        if is_clause(parse, last):
            break
    return last


def is_nominal(parse: Parse, token: int) -> bool:
    """Whether a token heads a noun phrase."""
    return parse.pos[token] in _NOMINAL


def noun_phrase(parse: Parse, head: int) -> tuple[int, int]:
    """The shortest phrase around a noun, as tokens (first, after): modifiers before it, its name, its "of" phrase."""
    first, after = head, head + 1
    for other in parse.children(head):
        if other < head and _is_own(parse, other):
            first = min(first, parse.left_edge(other))
        elif other > head and parse.deps[other] in ("flat", "compound", "goeswith", "nummod"):
            after = max(after, parse.right_edge(other) + 1)
    for other in parse.children(head):
        if other >= after and relation(parse, other) == "nmod" and preposition(parse, other) in ("of", "for"):
            after = max(after, noun_phrase(parse, other)[1])
            break
    return first, after


def _is_own(parse: Parse, token: int) -> bool:
    if parse.deps[token] == "case" or parse.pos[token] in ("PUNCT", "CCONJ", "SCONJ", "ADP"):
        return False
    return parse.deps[token] in _OWN or relation(parse, token) in ("nmod", "amod")


def conjuncts(parse: Parse, token: int) -> list[int]:
    """A token and what is joined to it by "and" or "or"."""
    return [token, *(other for other in parse.children(token) if parse.deps[other] == "conj")]


def characters(parse: Parse, first: int, after: int) -> tuple[int, int]:
    """Where tokens [first, after) stand in the text, without marks and possessives at their ends."""
    while first < after - 1 and parse.pos[first] == "PUNCT":
        first += 1
    while after - 1 > first and (parse.pos[after - 1] == "PUNCT" or parse.tags[after - 1] == "POS"):
        after -= 1
    word = parse.words[first]
    return parse.starts[first] + len(word) - len(word.lstrip("\"'“‘`>«*")), parse.ends[after - 1]

"""What the linker asks of a tree beyond the questions that all ask: the way up, commas, the words of a phrase."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_verb as is_verb
from newstables.language.questions import relation as relation

_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "SYM"))


def way_up(parse: Parse, token: int) -> tuple[int, ...]:
    """A token and those above it, up to the root of its sentence."""
    return parse.way_up(token)


def is_under(parse: Parse, token: int, above: int) -> bool:
    """Whether a token hangs on another, or is the same."""
    return above in parse.way_up(token)


def child(parse: Parse, token: int, *relations: str) -> int | None:
    """The first token that hangs on `token` by one of these relations."""
    deps = parse.deps
    for other in parse.children(token):
        if deps[other] in relations:
            return other
    return None


def preposition(parse: Parse, token: int) -> str:
    """The preposition of a phrase in lower case, all its words ("according to"); "" where it has none."""
    return parse.cases[token] or ""


def is_nominal(parse: Parse, token: int) -> bool:
    """Whether a token heads a noun phrase."""
    return parse.pos[token] in _NOMINAL


def is_counted(parse: Parse, token: int) -> bool:
    """Whether a number counts the noun itself."""
    return child(parse, token, "nummod") is not None


def is_behind_comma(parse: Parse, token: int) -> bool:
    """Whether a comma stands before a phrase, wherever the tree hangs it."""
    left = parse.left_edge(token)
    return parse.words[left] == "," or (left > 0 and parse.words[left - 1] == ",")


def is_before_comma(parse: Parse, token: int) -> bool:
    """Whether a comma stands behind a phrase, wherever the tree hangs it."""
    right = parse.right_edge(token)
    return "," in (parse.words[right], parse.words[right + 1])


def first_word(parse: Parse, token: int) -> int:
    """The first token of a phrase that is a word."""
    first = parse.left_edge(token)
    while first < token and parse.pos[first] == "PUNCT":
        first += 1
    return first


def head_within(parse: Parse, start: int, end: int) -> int:
    """The token on which the others of the characters [start, end) hang: "Bank" of "European Central Bank"."""
    token = parse.token_at(start)
    while parse.heads[token] != token and start <= parse.starts[parse.heads[token]] < end:
        token = parse.heads[token]
    return token


def characters(parse: Parse, first: int, after: int) -> tuple[int, int]:
    """Where tokens [first, after) stand in the text, without marks and possessives at their ends."""
    while first < after - 1 and parse.pos[first] == "PUNCT":
        first += 1
    while after - 1 > first and (parse.pos[after - 1] == "PUNCT" or parse.tags[after - 1] == "POS"):
        after -= 1
    word = parse.words[first]
    return parse.starts[first] + len(word) - len(word.lstrip("\"'“‘`>«*")), parse.ends[after - 1]


def is_beside_infinitive(parse: Parse, clause: int, own: int) -> bool:
    """Whether a clause is joined to what an infinitive hangs on: "plans to hire 300 clerks and will open a shop"."""
    if relation(parse, clause) != "conj" or relation(parse, own) != "xcomp":
        return False
    if parse.heads[clause] == parse.heads[own]:
        return True
    finite = (other for other in parse.children(clause) if parse.deps[other].startswith("aux") and other < clause)
    return parse.heads[clause] == own and any(parse.tags[other] in ("MD", "VBZ", "VBP", "VBD") for other in finite)

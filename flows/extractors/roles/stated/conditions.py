"""Conditions: the clause that is one, and the clause that holds only on one."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.language import Parse

_MOST_STEPS = 12
_INVERTED = frozenset(("had", "were", "should"))  # what opens a condition without "if"
_WITHIN = ("xcomp", "ccomp", "csubj", "conj")
_IF = ("if", "unless")
_NO_MATTER = ("even", "as", "only")  # before "if": what holds whatever comes, and what is only compared


def is_conditional(parse: Parse, verb: int) -> bool:
    """Whether a clause above is a condition: "unless you wanted to add another 3 days"."""
    for _ in range(_MOST_STEPS):
        if relation(parse, verb) == "advcl" and is_marked(parse, verb, ("if", "unless")):
            return True
        if relation(parse, verb) not in _WITHIN or parse.heads[verb] == verb:
            return False
        verb = parse.heads[verb]
    return False


def has_condition(parse: Parse, verb: int) -> bool:
    """`would need ten if it came`, `had it come, she said, they would need ten`."""
    if any(
        relation(parse, child) == "advcl" and is_marked(parse, child, ("if", "unless"))
        for child in parse.children(verb)
    ):
        return True
    first = parse.sents[parse.sent_of[verb]][0]
    first += parse.pos[first] == "PUNCT"
    inverted = parse.lower[first] in _INVERTED and parse.deps[first] in ("aux", "aux:pass", "cop")
    return inverted and parse.heads[first] < verb and "?" not in parse.words[first:verb]


def is_on_condition(parse: Parse, verb: int) -> bool:
    """`will flood if the levee breaks`: whether a clause with "if" or "unless" hangs on a verb; not "even if"."""
    for child in parse.children(verb):
        if relation(parse, child) != "advcl" or not is_marked(parse, child, _IF):
            continue
        first = parse.left_edge(child)
        before = (parse.lower[first], parse.lower[first - 1] if first else "")
        if not any(word in _NO_MATTER for word in before):
            return True
    return False


def is_marked(parse: Parse, verb: int, marks: tuple[str, ...]) -> bool:
    """Whether one of these words opens a clause."""
    return any(parse.deps[c] == "mark" and parse.words[c].lower() in marks for c in parse.children(verb))

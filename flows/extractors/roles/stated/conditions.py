"""Conditions: the clause that is one, and the clause that holds only on one."""

from __future__ import annotations

from newstables.extractors.roles.position import is_verb, relation
from newstables.language import Parse

_MOST_STEPS = 12
_INVERTED = frozenset(("had", "were", "should"))  # what opens a condition without "if"
_WITHIN = ("xcomp", "ccomp", "csubj", "conj")
_IF = ("if", "unless")
_NO_MATTER = ("even", "as", "only")  # before "if": what holds whatever comes, and what is only compared
# What is in the clause with "if" that is only said in passing.
_IN_PASSING = frozenset(
    ("needed", "necessary", "required", "possible", "asked", "stated", "noted", "more", "less", "fewer")
)


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
    own = any(
        relation(parse, child) == "advcl" and is_marked(parse, child, _IF) and _is_condition(parse, child)
        for child in parse.children(verb)
    )
    return own or _shares_condition(parse, verb)


def _shares_condition(parse: Parse, verb: int) -> bool:
    """`If it rains, the town will lose 40 homes and the state will pay`: whether a clause is joined by "and" to one in
    front of which a condition stands for both.
    """
    first = parse.heads[verb]
    joints = [parse.lower[child] for child in parse.children(verb) if relation(parse, child) == "cc"]
    if relation(parse, verb) != "conj" or joints != ["and"] or not is_verb(parse, first):
        return False
    fronted = (child for child in parse.children(first) if child < first and relation(parse, child) == "advcl")
    return any(is_marked(parse, child, _IF) and _is_condition(parse, child) for child in fronted)


def _is_condition(parse: Parse, clause: int) -> bool:
    """Whether a clause with "if" says on what something hangs: "if it breaks", "if found guilty".

    Not what holds whatever comes ("even if"), a fact that is granted ("if Paris was a success"), nor what is said
    in passing: if needed, if not more, if anything.
    """
    mark = next(c for c in parse.children(clause) if parse.deps[c] == "mark" and parse.lower[c] in _IF)
    before = mark - 1
    while before > 0 and parse.pos[before] == "PUNCT":
        before -= 1
    if before >= 0 and parse.lower[before] in _NO_MATTER:
        return False
    children = parse.children(clause)
    helpers = [child for child in children if parse.deps[child].startswith(("aux", "cop"))]
    if any(relation(parse, child) in ("nsubj", "csubj") for child in children):
        finite = min(helpers, default=clause)
        return parse.tags[finite] != "VBD" or parse.lower[finite] == "were"
    in_passing = parse.lower[clause] in _IN_PASSING or parse.lower[mark + 1] in ("not", "otherwise")
    return not in_passing and (parse.tags[clause] in ("VBN", "VBD") or parse.pos[clause] == "ADJ")


def is_marked(parse: Parse, verb: int, marks: tuple[str, ...]) -> bool:
    """Whether one of these words opens a clause."""
    return bool([c for c in parse.children(verb) if parse.deps[c] == "mark" and parse.words[c].lower() in marks])

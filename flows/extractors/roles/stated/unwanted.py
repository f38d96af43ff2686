"""What somebody does not want, and what nothing speaks for: "does not want 200 jobs to go", "no sign that 12 died"."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.language import Parse

_NOT = frozenset(("not", "n't", "n’t", "never", "neither", "no"))
_NOBODY = frozenset(("nobody", "none", "neither"))
_SIGNS = frozenset(("sign", "evidence", "proof", "indication", "suggestion", "hint", "trace", "truth"))


def is_unwanted(parse: Parse, verb: int) -> bool:
    """`The union does not want`, `nobody wants`, `no side demanded`: whether a verb of wanting is denied."""
    for child in parse.children(verb):
        if parse.lower[child] in _NOT:
            return True
        if relation(parse, child) == "nsubj":
            if parse.lower[child] in _NOBODY or parse.lower[child : child + 2] == ["no", "one"]:
                return True
            if any(parse.lower[word] == "no" for word in parse.children(child)):
                return True
    return False


def is_without_sign(parse: Parse, verb: int) -> bool:
    """`There was no sign that 12 had died`: whether a clause is what a noun of evidence with "no" would be of."""
    noun = parse.heads[verb]
    if relation(parse, verb) not in ("acl", "ccomp") or parse.lemmas[noun].lower() not in _SIGNS:
        return False
    return parse.tags[verb] != "VB" and any(parse.lower[word] in ("no", "any") for word in parse.children(noun))

"""Who a verb takes: its subject, through coordination, control and participles; its voice; its "by" phrase."""

from __future__ import annotations

from newstables.language import Parse

_RELATIVES = frozenset(("who", "which", "that", "whom"))
_MOST_STEPS = 6


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether the subject of a verb is its patient: "were killed", "shares issued at", "hit by"."""
    for child in parse.children(verb):
        if parse.deps[child] in ("aux:pass", "nsubj:pass", "obl:agent"):
            return True
    return parse.deps[verb] == "acl" and parse.tags[verb] in ("VBN", "VBD")


def by_agent(parse: Parse, verb: int) -> int | None:
    """The head of the "by" phrase of a passive."""
    for child in parse.children(verb):
        if parse.deps[child] == "obl:agent":
            return child
        if parse.deps[child] == "obl" and any(
            parse.deps[word] == "case" and parse.words[word].lower() == "by" for word in parse.children(child)
        ):
            return child
    return None


def subject(parse: Parse, verb: int) -> int | None:
    """The head of a verb's subject; of an infinitive, a participle or a second verb, the one that it shares."""
    for _ in range(_MOST_STEPS):
        own = _own_subject(parse, verb)
        if own is not None:
            return own
        above = _shared(parse, verb)
        if above is None or above[1]:
            return above[0] if above else None
        verb = above[0]
    return None


def _own_subject(parse: Parse, verb: int) -> int | None:
    for child in parse.children(verb):
        if parse.deps[child].startswith("nsubj"):
            if parse.deps[verb] == "acl:relcl" and parse.words[child].lower() in _RELATIVES:
                return parse.heads[verb]
            return child
    return None


def _shared(parse: Parse, verb: int) -> tuple[int, bool] | None:
    """Where to look next: a verb whose subject is shared, or (with True) the noun itself."""
    dep, head = parse.deps[verb].partition(":")[0], parse.heads[verb]
    if head == verb:
        return None
    if dep == "conj" and parse.pos[head] in ("VERB", "AUX"):
        return head, False
    if dep == "xcomp":
        for child in parse.children(head):
            if parse.deps[child] == "obj" and child < verb and parse.pos[head] == "VERB":
                return child, True  # told them to leave
        return head, False
    if parse.deps[verb] == "acl":
        return head, True
    if dep == "advcl" and parse.tags[verb] in ("VBG", "VB", "VBN"):
        return head, False
    return None


def object_of(parse: Parse, verb: int) -> int | None:
    """The head of a verb's direct object."""
    for child in parse.children(verb):
        if parse.deps[child] == "obj":
            return child
    return None

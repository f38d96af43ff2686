"""What a poll or a count shows: who is ahead and by how much, the share that it gives or has somebody on."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.tree import child, first_word, is_counted, preposition
from newstables.link.words import words

SHARES = ("percent", "%", "cent")
_UNITS = frozenset((*SHARES, "point", "points"))
_NEAR = 7  # tokens from "has" to how somebody stands


def is_finding(parse: Parse, verb: int, lemma: str) -> bool:
    """`The poll has Lee ahead by 12`, `gives him 40 percent`; not "has a margin of error of 3 points"."""
    if lemma != "have":
        return not is_passive(parse, verb)
    thing = child(parse, verb, "obj")
    counts = thing is not None and is_counted(parse, thing) and parse.lower[thing] not in SHARES
    ranks = not words("speech", "ranks").isdisjoint(parse.lower[verb + 2 : verb + _NEAR])
    ranks = ranks or (thing is not None and _is_with_share(parse, verb, thing))
    return ranks and not counts and not is_passive(parse, verb)  # "has 12 questions on wages"


def _is_with_share(parse: Parse, verb: int, thing: int) -> bool:
    """`has the Democrat with a lead of 8 points`, `has him with 43 percent`; no "has a problem with 43 percent"."""
    if parse.lower[first_word(parse, thing)] in ("a", "an"):
        return False
    behind = (one for head in (verb, thing) for one in parse.children(head) if one > thing)
    phrases = (parse.subtree(one) for one in behind if preposition(parse, one) in ("with", "at", "on"))
    return any(not _UNITS.isdisjoint(parse.lower[slice(*phrase)]) for phrase in phrases)


def ranked_in(parse: Parse, verb: int) -> list[int]:
    """`has Lee ahead`, and by how much: "showed exports up 40 percent", "put him ahead by 12 points"."""
    ranked = [one for one in parse.children(verb) if one > verb and parse.lower[one] in words("speech", "ranks")]
    behind = [one for one in parse.children(verb) if ranked and one > ranked[0]]
    return ranked + [one for one in behind if parse.deps[one] == "obl:unmarked" or _is_margin(parse, one)]


def _is_margin(parse: Parse, amount: int) -> bool:
    """`by 12 points`."""
    return preposition(parse, amount) == "by" and parse.lemmas[amount].lower() in (*_UNITS, "seat", "vote")


def polled(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`The poll put Lee on 43 percent and Brun on 12`, `showed Lee with 43`; no "put them on 40 buses"."""
    by = "on" if lemma == "put" else "with"
    behind = (one for one in parse.children(verb) if one > verb and preposition(parse, one) == by)
    units = (*SHARES, "point", "seat")
    return [one for one in behind if parse.lemmas[one].lower() in units or parse.pos[one] == "NUM"]

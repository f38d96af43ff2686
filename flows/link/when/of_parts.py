"""Times in a sentence that are of some of those counted: "two of the three hostages were freed on Monday"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.tree import child, is_counted, is_under, preposition, relation

_ANY = frozenset(("a", "an", "any", "some", "every", "each", "no"))


def is_of_part(parse: Parse, time: int, number: int) -> bool:
    """Whether a time stands behind a part, and the number is not that part: "800 stood there, a third of them since
    2021", "of the 40 people arrested, 12 were freed on Monday".
    """
    of_whom = parse.left_edge(time) - 1
    if _is_done_before(parse, time, number) or _is_of_whole(parse, time, number) or _is_of_some(parse, time, number):
        return True
    told = of_whom > 1 and parse.lower[of_whom - 1] == "of" and parse.lower[of_whom] in ("them", "whom", "which")
    return told and number < of_whom and parse.heads[of_whom] != number and not is_under(parse, number, of_whom - 2)


def _is_done_before(parse: Parse, time: int, number: int) -> bool:
    """`Of the 40 people arrested, 12 were freed on Monday`: that is not when the 40 were arrested."""
    whole = number if relation(parse, number) == "obl" else parse.heads[number]
    verb = parse.heads[whole]
    if relation(parse, whole) != "obl" or preposition(parse, whole) != "of" or not whole < verb == parse.heads[time]:
        return False
    return any(relation(parse, one) == "acl" and parse.tags[one] == "VBN" for one in parse.children(whole))


def _is_of_whole(parse: Parse, time: int, number: int) -> bool:
    """`84 of the 97 soldiers reported missing last week were found`: when the 97 were, and not when the 84."""
    deed = parse.heads[time]
    whole = parse.heads[deed]
    done = relation(parse, deed) == "acl" and parse.tags[deed] in ("VBN", "VBD") and parse.heads[whole] == number
    return done and preposition(parse, whole) == "of" and is_counted(parse, whole)


def _is_of_some(parse: Parse, time: int, number: int) -> bool:
    """`Two of the three hostages were freed on Monday`: that is of the two, and not of all the three, who are known."""
    noun = parse.heads[number]
    if parse.deps[number] != "nummod" or relation(parse, noun) != "nmod" or preposition(parse, noun) != "of":
        return False
    some = parse.heads[noun]
    is_part = parse.pos[some] == "NUM" and some < noun and child(parse, some, "nummod") is None
    is_part = is_part and relation(parse, some).startswith(("nsubj", "obj"))
    if parse.left_edge(time) == noun + 1:
        return False  # eight of the 14 killings since 1993, whatever the tree hangs that on
    own = any(parse.deps[one] in ("det", "nmod:poss") and parse.lower[one] not in _ANY for one in parse.children(noun))
    return is_part and own and not is_under(parse, time, noun)

"""Whether words of saying are put into a sentence: between commas, dashes, in brackets, or behind "as"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.marks import CLOSERS
from newstables.link.tree import child, first_word, is_before_comma, is_behind_comma, relation
from newstables.link.words import words

_HEARERS = frozenset(("obj", "iobj"))
_OPENERS = frozenset(("(", ")", "–", "—", "-", "--"))
_RELATIVE = frozenset(("who", "which", "that", "whom", "whose", "where"))


def is_between_dashes(parse: Parse, verb: int, speaker: int) -> bool:
    """`The bridge – officials say – was built by 40 masons`: told of the whole, whatever the tree hangs it on."""
    first = min(first_word(parse, speaker), verb)
    after = max(verb, parse.right_edge(speaker)) + 1
    return first > 0 and parse.words[first - 1] in _OPENERS and not _OPENERS.isdisjoint(parse.words[after : after + 1])


_TELLING = ("say", "tell", "report", "announce", "confirm", "note", "state", "point")


def is_between(parse: Parse, verb: int, speaker: int) -> bool:
    """Whether a comma stands behind a speaker, his verb and whom he told."""
    tells = parse.lemmas[verb].lower() in words("speech", "addressing")
    behind = [other for other in parse.children(verb) if tells and other > verb and not is_behind_comma(parse, other)]
    hearers = [other for other in behind if relation(parse, other) in _HEARERS]
    after = max(verb, parse.right_edge(speaker), *map(parse.right_edge, hearers)) + 1
    return "," in (parse.words[after - 1], parse.words[after])


def is_parenthesis(parse: Parse, verb: int, speaker: int) -> bool:
    """`Clerks, the mayor explained at a hearing, were paid $40`: between commas, where the tree has a relative clause.

    So with "as": "as the mayor put it, 40 clerks left".
    """
    if parse.deps[verb] in ("acl:relcl", "appos") and parse.words[first_word(parse, speaker) - 1] == "(":
        return parse.words[verb + 1] == ")"  # "The ship (its captain says) has 40 leaks"
    if parse.deps[verb] == "advcl":
        mark = child(parse, verb, "mark")
        if mark is None:
            return _is_before_copula(parse, verb, speaker)
        begins = mark == parse.sents[parse.sent_of[verb]][0] or parse.words[mark - 1] == ","
        begins = begins or parse.words[mark - 1] in CLOSERS
        begins = begins and parse.lower[mark] == "as"  # not "twice as much as they had forecast"
        return begins and not _has_thing(parse, verb) and not _is_come_true(parse, verb)
    if (
        relation(parse, verb) not in ("acl", "appos")
        or speaker < parse.heads[verb]
        or parse.tags[verb] not in ("VBD", "VBZ")
    ):
        return False
    own = parse.words[slice(*parse.subtree(verb))]
    opener = parse.lower[min(first_word(parse, speaker), verb) - 2]  # "40 ships which, he believes, are unsafe"
    commas = (is_behind_comma(parse, verb) or is_behind_comma(parse, speaker)) and is_before_comma(parse, verb)
    return commas and _RELATIVE.isdisjoint(own) and opener not in _RELATIVE


def _is_come_true(parse: Parse, verb: int) -> bool:
    """`40 were freed, as the mayor had promised`, `as they had feared`: what he said before came true, and another
    tells that; whoever had said or announced it tells it, too.
    """
    lemma = parse.lemmas[verb].lower()
    before = any(parse.lower[one] in ("had", "'d", "’d") and one < verb for one in parse.children(verb))
    past = parse.tags[verb] == "VBD" and lemma in words("speech", "coming_true")
    return lemma in words("speech", "committing") or past or (before and lemma not in _TELLING)


def _has_thing(parse: Parse, verb: int) -> bool:
    """`40 stayed, as they expected a vote`, `40 were hurt, as the army denied firing`: what is said stands in its own
    clause; no hearer, no "put it", "promised to do".
    """
    thing = child(parse, verb, "obj", "xcomp", "ccomp")
    if thing is None or thing < verb or parse.lower[thing] in ("it", "so", "them", "do"):
        return False
    return parse.lemmas[verb].lower() not in words("speech", "addressing")


def _is_before_copula(parse: Parse, verb: int, speaker: int) -> bool:
    """`The truth, he told me, is that 40 left`, where the tree takes it for a clause that leads to what is said."""
    said = parse.heads[verb]
    commas = parse.words[first_word(parse, speaker) - 1] == "," and is_before_comma(parse, verb)
    after = parse.right_edge(verb) + 1
    after += parse.words[after] == ","
    return said > after and commas and parse.lemmas[after] == "be" and speaker < verb

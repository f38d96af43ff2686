"""What "…, she said on Monday." ends, and what "leaders, who say …, met" holds, where the tree tears it from them."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.complements import is_told_to_subject
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.said_under import COMPARING
from newstables.link.tree import child, first_word, is_behind_comma, relation
from newstables.link.words import words

_TAIL = frozenset(("obl", "advmod", "punct", "iobj", "advcl", "aux", "discourse"))  # may follow "…, she said"


def compared_behind(parse: Parse, verb: int) -> tuple[int, ...]:
    """`It was 9 percent, the office said, compared with 3`, where the tree tears what is said apart."""
    behind = (one for one in parse.children(verb) if one > verb and is_behind_comma(parse, one))
    return tuple(one for one in behind if parse.lower[first_word(parse, one)] in COMPARING)


def said_before(parse: Parse, verb: int, speaker: int) -> tuple[int, int] | None:
    """What "…, she said on Monday." ends, where the tree hangs the two together otherwise: all before the comma."""
    if any(parse.deps[one] == "nsubj" and parse.tags[one] in ("WDT", "WP") for one in parse.children(verb)):
        return None  # "the study of 40 ships, which concluded"
    if parse.deps[verb] == "acl:relcl" and parse.lower[parse.left_edge(speaker)] == "whose":
        return None  # "the 40 members, whose chairman says"
    first = min(first_word(parse, speaker), verb)
    start, _ = parse.sents[parse.sent_of[verb]]
    while first > start and (_leads(parse, first - 1, verb) or _is_of_title(parse, first - 1, speaker)):
        first -= 1
    mark = parse.words[first - 1] if first - 1 > start else ""
    if mark not in CLOSERS and (mark != "," or parse.lemmas[verb].lower() == "agree"):
        return None  # "while 40 percent were against it, the others agreed"
    if is_told_to_subject(parse, start):
        return None
    if _is_all_of_lead(parse, start, first - 1, verb):
        return None
    behind = [other for other in parse.children(verb) if other > verb and other != speaker]
    if any(parse.tags[other] == "UH" for other in behind):
        return None  # "As 40 men left, she said yes"
    allowed = _TAIL | {"obj"} if parse.lemmas[verb].lower() in words("speech", "addressing") else _TAIL
    if any(relation(parse, other) not in allowed for other in behind):
        return None
    return start, first - 1


def _is_all_of_lead(parse: Parse, start: int, comma: int, verb: int) -> bool:
    """`As 40 firms quit, she said so`: whether one clause, of when or why something was said, is all before a comma."""
    leads = (one for one in parse.children(verb) if one < comma and parse.deps[one] == "advcl")
    lead = next(leads, None)
    if lead is None or parse.left_edge(lead) != start or parse.right_edge(lead) < comma - 1:
        return False
    mark = child(parse, lead, "mark", "advmod")
    return mark == start and child(parse, lead, "nsubj", "nsubj:pass") is not None


def said_within(parse: Parse, verb: int) -> tuple[int, int] | None:
    """`Union leaders, who say 40 jobs are at risk, met`, where the tree makes the jobs an object, or their clause a
    part of the main one: all up to the comma that ends the aside.
    """
    if parse.deps[verb] != "acl:relcl" or parse.tags[verb] not in ("VBP", "VBZ", "VBD"):
        return None
    pronoun = parse.left_edge(verb)
    pronoun += parse.words[pronoun] == ","
    if parse.lower[pronoun] not in ("who", "which", "whose") or parse.words[pronoun - 1] != ",":
        return None
    if pronoun != verb - 1 and parse.lower[pronoun] != "whose":
        return None
    _, after = parse.sents[parse.sent_of[verb]]
    end = next((token for token in range(verb + 1, after) if parse.words[token] == ","), after)
    is_closed = parse.tags[end + 1] in ("VBD", "VBZ", "VBP", "MD")
    return (verb + 1, end) if is_closed and any(_is_of_clause(parse, one) for one in range(verb + 2, end)) else None


def _is_of_clause(parse: Parse, token: int) -> bool:
    """Whether a token makes a clause that may be said: no "represents 18 firms that employ 40"."""
    if parse.tags[token] not in ("VBD", "VBZ", "VBP", "MD"):
        return False
    clause = token if parse.deps[token] not in ("aux", "aux:pass", "cop") else parse.heads[token]
    return parse.deps[clause] != "acl:relcl"


def _is_of_title(parse: Parse, token: int, speaker: int) -> bool:
    """`…, Commodore Ann Lee told the court`, where the tree leaves the title outside the name."""
    return parse.pos[speaker] == "PROPN" and token < speaker and parse.pos[token] in ("NOUN", "PROPN")


def _leads(parse: Parse, token: int, verb: int) -> bool:
    return parse.deps[token].startswith("aux") or (parse.heads[token] == verb and parse.pos[token] == "ADV")

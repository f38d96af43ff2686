"""Figures whose verb of saying is left out: "The union puts it at 40, the owners at 12"."""

from __future__ import annotations

from dataclasses import replace

from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.link.persons import is_person
from newstables.link.speech.act import Act
from newstables.link.speech.poll_figures import SHARES
from newstables.link.speech.tellers import can_tell, is_body
from newstables.link.tree import child, preposition
from newstables.link.words import words

_BEFORE = frozenset((",", ";", "and", "while", "but"))  # what parts a gapped clause from the one before
_IN_PHRASE = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART"))  # "his deputy", "the city's mayor"
_OTHERS = ("others", "another")
_FIGURES = ("placing", "counting", "registering", "estimating", "foretelling", "foreseeing")  # lists of the lexicon
GAPPED = "<speaker> … <figure>"  # the rule of such an act


def gapped(parse: Parse, act: Act, number: int) -> Act | None:
    """The act with whoever stands before a number as its speaker, where a verb is left out: `…, the owners at 12`.

    None for others than a figure's verb, and where what stands there may be what is counted: "puts men at 40, women at
    12".
    """
    if act.speaker > act.cue or not (_counts_who(parse, act) or (act.narrow and _is_of_figures(parse, act.cue))):
        return None
    if preposition(parse, number) == "of":
        return None  # "listed the dead as two men and a boy of 12"
    last = _before_amount(parse, number)
    is_apart = parse.words[last] == ","  # "the firm, 90"
    last -= is_apart
    last -= parse.tags[last] == "POS" and parse.pos[last - 1] == "PROPN"  # "Moody's"
    if last <= act.cue or (parse.pos[last] not in ("NOUN", "PROPN") and parse.lower[last] not in _OTHERS):
        return None
    if parse.lower[last] == "another" and parse.pos[last + 1] == "NUM" and not is_apart:
        return None  # said 40 posts were vacant here and another 12 there
    first = last
    while first - 1 > act.cue and parse.pos[first - 1] in _IN_PHRASE:
        first -= 1
    if parse.lower[first - 1] not in _BEFORE or "NUM" not in parse.pos[act.cue : first - 1]:
        return None
    if parse.pos[first] == "NUM":
        return None  # reported 46 dead, 4 boys, 19 women and 23 men
    if is_apart and parse.tags[first] == "NNP" and parse.words[first - 1] != ";":
        return None  # said two men, Ann Lee, 25, and Ida Brun, 34, were hurt
    thing = child(parse, act.cue, "obj")
    counts_people = thing is not None and _is_of_body(parse, thing)
    tells = can_tell(parse, last) or parse.lower[last] in _OTHERS
    if counts_people or not tells or not _is_told(parse, first, last):
        return None
    return replace(act, rule=GAPPED, speaker=last)


def _is_of_body(parse: Parse, thing: int) -> bool:
    """Whether a body or one person, or what a body has, is counted, so that another may be: "put Labour at 12, the
    Greens at 40", "put the mayor at 12, the judge at 40", "put the cost of the bank at 12, the school at 40".
    """
    whose = child(parse, thing, "nmod:poss") or of_phrase(parse, thing)
    if parse.tags[thing] == "NN" and is_person(parse.lemmas[thing].lower()):
        return True
    return any(one is not None and (parse.pos[one] == "PROPN" or is_body(parse, one)) for one in (thing, whose))


def _counts_who(parse: Parse, act: Act) -> bool:
    """`The union says 400 were dismissed; the firm, 90`: a number is the subject, and no word behind it can be left out
    but the one of saying.
    """
    said = act.contents[0] if len(act.contents) == 1 and act.contents[0] > act.cue else None
    who = child(parse, said, "nsubj", "nsubj:pass") if said is not None else None
    says = parse.lemmas[act.cue].lower() in words("speech", "saying")
    return says and who is not None and (parse.pos[who] == "NUM" or child(parse, who, "nummod") is not None)


def _is_of_figures(parse: Parse, verb: int) -> bool:
    return any(parse.lemmas[verb] in words("speech", name) for name in _FIGURES)


def _before_amount(parse: Parse, number: int) -> int:
    """The last token before an amount, its hedge and "at": of "the owners at more than 12", "owners"."""
    first = parse.left_edge(number)
    while parse.words[first] in (",", ";"):
        first += 1
    while (parse.deps[number] == "compound" and parse.heads[number] == number + 1) or _is_of_sum(parse, number):
        number = parse.heads[number]  # 12 million, £12, 12%
        first = min(first, parse.left_edge(number))
    return first - 1


def _is_of_sum(parse: Parse, number: int) -> bool:
    """Whether a number hangs on the sign of money before it, or of a share behind it."""
    head = parse.heads[number]
    is_money = parse.tags[head] == "$" and head < number
    return parse.pos[number] == "NUM" and (is_money or (parse.lower[head] in SHARES and head == number + 1))


def _is_told(parse: Parse, first: int, last: int) -> bool:
    """Whether they are somebody known, "the owners", "Hofbank": "the union puts men at 40, women at 12" counts them."""
    known = parse.pos[last] == "PROPN" or parse.lower[first] in ("the", "its", "their", *_OTHERS) or last > first
    return known or parse.lemmas[last].lower() in words("speech", "tellers")

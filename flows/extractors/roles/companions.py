"""People who undergo something together with somebody: "he was displaced with three children"."""

from __future__ import annotations

from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import of_phrase
from newstables.language.questions.listed import times
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject

_OF_PEOPLE = frozenset(("killed", "displaced", "arrested", "kidnapped", "rescued", "evacuated"))


def suffer_together(parse: Parse, verb: int, noun: int) -> bool:
    """`He was displaced with three children`, `Hale was killed with two friends`: people who undergo it with a person;
    not who are there or act meanwhile ("with two men watching", "with two men on guard").
    """
    who = subject(parse, verb) if is_passive(parse, verb) else None
    if who is None or events("patient").get(parse.lemmas[verb].lower()) not in _OF_PEOPLE:
        return False
    is_person = _is_somebody(parse, who)
    are_people = verb < noun and parse.lemmas[noun].lower() in nouns_of_people()
    return is_person and are_people and not _tells_of_own(parse, noun)


def goes_with_object(parse: Parse, verb: int, thing: int, noun: int) -> bool:
    """`Police arrested the owner along with two waiters`, `left the owner dead along with two guards`: whether who is
    told right behind an object, or behind the state that it is brought into, suffers the same: both are people, or
    neither is, and they are not called somebody's ("shot the owner along with his two brothers"). With whom people met
    or received somebody, no order tells.
    """
    behind = parse.right_edge(thing) + 1
    state = parse.deps[behind] == "xcomp" and parse.heads[behind] == verb and behind < noun
    if _is_somebody(parse, thing) and not state and parse.lemmas[verb].lower() not in events("patient"):
        return False
    behind += state
    if behind != parse.left_edge(noun) or any(parse.deps[child] == "nmod:poss" for child in parse.children(noun)):
        return False
    whole = of_phrase(parse, noun) if parse.tags[noun] == "CD" else None  # two of the passengers
    return _is_somebody(parse, thing) == _is_somebody(parse, noun if whole is None else whole)


def _is_somebody(parse: Parse, noun: int) -> bool:
    return parse.tags[noun] in ("PRP", "NNP") or parse.lemmas[noun].lower() in nouns_of_people()


def _tells_of_own(parse: Parse, noun: int) -> bool:
    """Whether it is told of people what they do or where they are: by a participle right behind them, wherever the tree
    hangs it, or by a phrase that is of no name or time: "on guard", but "in Lima".
    """
    behind = [child for child in parse.children(noun) if child > noun]
    if any(parse.deps[child].startswith(("acl", "advcl")) for child in behind):
        return True
    if any(
        parse.deps[child] == "nmod"
        and parse.pos[child] != "PROPN"
        and parse.prepositions[child] not in ("", "of")
        and parse.lemmas[child].lower() not in times()
        for child in behind
    ):
        return True
    after = parse.right_edge(noun) + 1
    return parse.tags[after] in ("VBG", "VBN", "JJ")

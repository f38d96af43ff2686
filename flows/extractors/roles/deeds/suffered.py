"""What a participle tells that came of what somebody suffered: "the hospital was bombed, killing 20 patients"."""

from __future__ import annotations

from newstables.extractors.roles.position import AGENT, PATIENT, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.verbs import object_of, subject

_HARM = frozenset(("killed", "injured", "missing", "displaced", "destroyed", "struck", "affected"))
_UNDERGONE = frozenset(("killed", "injured", "missing", "infected"))  # by the subject of an active verb
_DOERS = ("strikers", "fired", "incidents", "hurting", "thrown")


def comes_of_suffering(parse: Parse, verb: int) -> bool:
    """Whether a participle of harm stands behind a passive whose subject does no harm: "the train was derailed, killing
    four", "guests were stabbed, resulting in a death"; but "shots were fired, wounding three". So does any participle
    right behind who did it: "the raid was carried out by commandos using 12 boats".
    """
    above = _passive_above(parse, verb)
    if above is not None and by_agent(parse, above) == verb - 1:
        return True
    harms = parse.lemmas[verb] in words("coming_of_suffering") or events(PATIENT).get(parse.lemmas[verb]) in _HARM
    if above is None or not harms:
        return False
    if events(PATIENT).get(parse.lemmas[above]) in _HARM:
        return True  # the plane was shot down, killing 40
    who = subject(parse, above)
    if who is None or parse.deps[above] == "acl:relcl":
        return False  # a lorry struck a bus that was parked, killing two
    things = (who, *(child for child in parse.children(who) if relation(parse, child) == "nmod"))  # dozens of shots
    return not any(parse.lemmas[thing].lower() in words(kind) for thing in things for kind in _DOERS)


def comes_of_death(parse: Parse, verb: int) -> bool:
    """`Five people died, bringing the toll to 84`: who dies, falls ill or goes missing brings no figure anywhere."""
    above, figure = parse.heads[verb], object_of(parse, verb)
    if figure is None or parse.lemmas[figure].lower() not in words("tallies"):
        return False  # died, leaving a fortune
    if parse.tags[verb] != "VBG" or relation(parse, verb) != "advcl" or above > verb or is_passive(parse, above):
        return False
    lemma, lost = parse.lemmas[above].lower(), object_of(parse, above)
    lives = lemma == "lose" and lost is not None and parse.lemmas[lost].lower() == "life"
    return lives or events(AGENT).get(lemma) in _UNDERGONE


def doer_of_harm(parse: Parse, verb: int) -> int | None:
    """Who did what was suffered, where "by" tells: the rebels of "was attacked by rebels, killing two guards"."""
    above = _passive_above(parse, verb)
    doer = by_agent(parse, above) if above is not None else None
    return None if doer is None or doer > verb or parse.pos[doer] == "NUM" else doer


def shared_doer(parse: Parse, verb: int) -> int | None:
    """`was shot and killed by two men`, `were arrested and charged by the police`: who did both of two harms, or of
    two things that the law does, with "and" alone between them; but "was hurt and treated by nurses".
    """
    other = verb + 2
    if parse.lower[verb + 1 : other] not in (["and"], ["or"]) or parse.tags[other] != "VBN":
        return None
    told = [parse.lemmas[token] for token in (verb, other)]
    alike = all(events(PATIENT).get(lemma) in _HARM or lemma == "shoot" for lemma in told)
    alike = alike or listed("penalties").issuperset(told)
    joined = relation(parse, other) == "conj" and parse.heads[other] == verb
    return by_agent(parse, other) if joined and alike else None


def _passive_above(parse: Parse, verb: int) -> int | None:
    while relation(parse, verb) == "conj" and parse.tags[parse.heads[verb]] == "VBG":
        verb = parse.heads[verb]
    above = parse.heads[verb]
    if relation(parse, verb) != "advcl" or parse.tags[verb] != "VBG" or above >= verb:
        return None
    marked = any(parse.deps[child] == "mark" for child in parse.children(verb))
    return above if not marked and is_passive(parse, above) else None

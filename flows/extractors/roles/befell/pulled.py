"""Who is pulled out of danger, and who is only withdrawn or waved over: "pulled 600 troops out of the town"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.verbs import particle_word, subject

_OUT = ("from", "out", "off")
_SAVED = frozenset(("alive", "free", "clear", "ashore", "aboard", "unconscious", "unhurt", "unharmed", "dead"))


def is_only_pulled(parse: Parse, verb: int, unit: str | None) -> bool:
    """Whether those who are pulled are not rescued: pulled over or aside, out of what they take part in, or, as forces
    are, out of a place; who is pulled alive, to safety, out of rubble or a burning tank, or by rescuers is.
    """
    children = parse.children(verb)
    safe = any(parse.lower[child] in _SAVED or parse.lemmas[child] in ("safety", "shore") for child in children)
    places = [child for child in children if case_of(parse, child) in _OUT]
    sources = [parse.lemmas[place].lower() for place in places]
    wrecked = any(parse.lower[one] in words("wrecked") for place in places for one in parse.children(place))
    if safe or wrecked or unit == "survivor" or _is_by_rescuers(parse, verb):
        return False
    if any(source in words("dangers") for source in sources):
        return False
    if unit in words("forces") or any(source in words("taken_part_in") for source in sources):
        return True
    out = is_passive(parse, verb) and particle_word(parse, verb) == "out" and are_people(unit) is True
    if out and unit not in words("withdrawn"):
        return False  # 12 miners were pulled out
    return not sources  # pulled aside, pulled over; clients pulled out 9 billion


def _is_by_rescuers(parse: Parse, verb: int) -> bool:
    who = by_agent(parse, verb) if is_passive(parse, verb) else subject(parse, verb)
    return who is not None and parse.lemmas[who].lower() in words("rescuers", "pulling_out")

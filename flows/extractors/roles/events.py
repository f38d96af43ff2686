"""What befell those counted, or what they did: from the counted noun itself, else from the verb and their role."""

from __future__ import annotations

from newstables.extractors.roles.amount import COUNTED, Amount
from newstables.extractors.roles.position import Position
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.words import events
from newstables.language import Parse

_TO_PEOPLE = frozenset(
    ("killed", "injured", "missing", "displaced", "arrested", "kidnapped", "infected", "rescued", "evacuated", "dismissed", "hired", "voted", "protesting")
)
_TO_THINGS = frozenset(("destroyed", "seized"))
_FATAL = frozenset(("dead", "fatally"))


def event_of(parse: Parse, amount: Amount, position: Position | None) -> str | None:
    """The event of a count; None where the clause names none, or none that can befall what is counted."""
    if amount.claim.kind not in COUNTED:
        return None
    own = _of_noun(parse, amount)
    if own or position is None:
        return own
    found = _of_verb(parse, position)
    if found is None:
        return None
    people = are_people(amount.claim.unit)
    if found in _TO_PEOPLE and people is False:
        return _DONE_TO_THINGS.get((found, parse.lemmas[position.verb]))
    if found in _TO_THINGS and people:
        return _DONE_TO_PEOPLE.get((found, parse.lemmas[position.verb]))
    return found


# Of verbs that are said of people and of things, what they mean for the others.
_DONE_TO_THINGS = {("injured", "burn"): "destroyed", ("arrested", "capture"): "seized"}
_DONE_TO_PEOPLE = {("destroyed", "burn"): "injured", ("seized", "capture"): "arrested", ("seized", "seize"): "kidnapped"}


def _of_noun(parse: Parse, amount: Amount) -> str | None:
    for token in (amount.noun, amount.head):
        if token is not None and (found := events("noun").get(parse.lemmas[token].lower())):
            return found
    return None


def _of_verb(parse: Parse, position: Position) -> str | None:
    """The event that the verb names for that role; "shot dead" and "fatally stabbed" kill."""
    verb = position.verb
    lemma = parse.lemmas[verb].lower()
    role = position.role
    if role is None:
        return None
    particle = next((parse.words[c].lower() for c in parse.children(verb) if parse.deps[c] == "compound:prt"), "")
    table = events(role)
    found = (table.get(f"{lemma} {particle}") if particle else None) or table.get(lemma)
    if found == "injured" and any(parse.words[c].lower() in _FATAL for c in parse.children(verb)):
        return "killed"
    if found == "injured" and _also_killed(parse, verb):
        return "killed"
    return found


def _also_killed(parse: Parse, verb: int) -> bool:
    """`shot and killed`: what is said of both verbs' object ends with the second."""
    joined = [c for c in parse.children(verb) if parse.deps[c] == "conj" and c - verb == 2]
    return any(parse.lemmas[c].lower() in ("kill",) for c in joined)

"""Events as what a verb brings those counted into or makes them do: left two people dead, prompted 300 to flee."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.victims import is_fatal, of_care, of_state, of_struggle
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.clauses import is_behind_with
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of
from newstables.schemas.claims import Event

_LEAVING = frozenset(("leave", "abandon", "vacate"))


def of_own_result(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """`left one man dead and five others wounded`: of several, each has the state that stands behind it; two that are
    joined share it, `left two girls and one guard injured`.
    """
    if parse.lemmas[position.verb].lower() not in words("resulting") or _makes(parse, position):
        return None
    noun = amount.noun if amount.noun is not None else amount.head
    _, end = parse.sentence(noun)
    joined = amount.others.get(noun + 2) if parse.lower[noun + 1] in ("and", "or") else None
    for token in range(noun + 1, end):
        if token in amount.others and amount.others[token] not in (amount, joined):
            return None
        if found := of_state(parse, token) or of_care(parse, token) or of_struggle(parse, token):
            return found
        if parse.words[token] in (",", ";", ":") or (parse.pos[token] == "VERB" and parse.tags[token] != "VBN"):
            return None
        elsewhere = parse.pos[token] == "AUX" and token > position.verb
        if elsewhere or parse.tags[token] in ("WDT", "WP", "WRB"):
            return None  # gained on two of the fires that have killed 25
    return None


def _makes(parse: Parse, position: Position) -> bool:
    """Whether those counted brought others into a state: "four attacks left eight people wounded"."""
    return position.role == AGENT and object_of(parse, position.verb) is not None


def of_result(parse: Parse, position: Position, noun: int) -> Event | None:
    """`left two people dead`, `were found dead`, `was pronounced dead`, `are feared drowned`; not those who stand
    behind it ("left one man dead and five …"), but with "along with".
    """
    if parse.lemmas[position.verb].lower() not in words("resulting") or _makes(parse, position):
        return None
    for child in parse.children(position.verb):
        if relation(parse, child) not in ("xcomp", "advcl", "amod", "obj", "ccomp", "advmod", "dep"):
            continue
        along = parse.lower[child + 1] in ("along", "together") and parse.left_edge(noun) == child + 1
        if (position.verb + 1 < child < noun and not along) or is_behind_with(parse, child):
            continue  # took the toll to 61, with another 9 missing
        if {"nsubj", "mark"} <= {relation(parse, one) for one in parse.children(child)}:
            continue  # 14 were confirmed, while another nine were missing
        if found := of_state(parse, child) or events(AGENT).get(_participle(parse, child)):
            return "killed" if found == "injured" and is_fatal(parse, child) else found
    return None


def of_caused(parse: Parse, position: Position, noun: int) -> Event | None:
    """`prompted 300 people to flee`, `forced 40 guests to be evacuated`: what somebody is made to do, or suffers."""
    if position.role != PATIENT or parse.lemmas[position.verb].lower() not in words("making_do"):
        return None
    for child in (*parse.children(position.verb), *parse.children(noun)):
        marked = child > noun and any(parse.tags[mark] == "TO" for mark in parse.children(child))
        if marked and _leaves_home(parse, child):
            return "displaced"
        if marked and parse.tags[child] in ("VB", "VBN"):
            return events(PATIENT if is_passive(parse, child) else AGENT).get(parse.lemmas[child].lower())
    return None


def _leaves_home(parse: Parse, verb: int) -> bool:
    """`forced 2,000 people to leave their homes`."""
    left = object_of(parse, verb) if parse.lemmas[verb].lower() in _LEAVING else None
    return left is not None and parse.lemmas[left].lower() in words("homes")


def of_want(parse: Parse, position: Position | None, noun: int) -> Event | None:
    """`left 80,000 homes without power`, `the 300 homes without water`: who, or what, lacks what households need."""
    left = position is not None and position.role == PATIENT and parse.lemmas[position.verb].lower() == "leave"
    for holder in (noun, position.verb) if left and position is not None else (noun,):
        lacked = (child for child in parse.children(holder) if child > holder and case_of(parse, child) == "without")
        if any(parse.lemmas[child].lower() in words("supplies") for child in lacked):
            return "affected"
    return None


def _participle(parse: Parse, token: int) -> str:
    return parse.lemmas[token].lower() if parse.tags[token] == "VBN" else ""

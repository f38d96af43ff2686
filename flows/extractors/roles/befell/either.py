"""Counts of those to whom one of two things happened: "12 were killed or injured" tells how many of neither."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.victims import of_state
from newstables.extractors.roles.position import PATIENT, Position, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.schemas.claims import Event

# What cannot befall the same at once: of those killed and injured some are dead, and the others hurt.
_APART = frozenset(("killed", "injured", "missing", "arrested", "seized", "kidnapped", "rescued"))
_OF_OTHERS = frozenset(("injured", "missing"))  # behind "killed and"; but who was "injured and killed" may be one
_JOINING = ("CCONJ", "ADV", "AUX", "PUNCT")
_LONGEST = 3  # tokens between the two: "and", "or later", ", dead or"


def is_either(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """Whether the word that names the event of a count is joined to one of another, of the same people; of none ("no
    deaths or injuries") both are told.
    """
    if amount.claim.value == 0.0:
        return False
    for token in _telling(parse, amount, position):
        joined = [child for child in parse.children(token) if parse.deps[child] == "conj"]
        if joined and _is_joined(parse, amount, token, joined):
            return True
    return False


def _telling(parse: Parse, amount: AmountPhrase, position: Position | None) -> list[int]:
    """The words that may tell what befell those counted: their noun, what describes it, their verb and its result."""
    noun = amount.noun if amount.noun is not None else amount.head
    told = [noun, *(child for child in parse.children(noun) if relation(parse, child) in ("acl", "amod"))]
    if amount.noun is None:
        told += [min(amount.after, len(parse) - 1), parse.heads[amount.head]]  # 40 dead or injured
    deed = parse.heads[noun]
    if relation(parse, noun) in ("nmod", "nsubj"):
        told.append(deed)  # the deaths or injuries of 40; 40 are dead or missing
    if position is not None:
        told.append(position.verb)
        if parse.lemmas[position.verb].lower() in words("resulting"):
            told += [child for child in parse.children(position.verb) if child > position.verb]
    return told


def _is_joined(parse: Parse, amount: AmountPhrase, token: int, joined: list[int]) -> bool:
    """Whether one of the words joined to it names another event than the word `token`."""
    first = _event(parse, token)
    if first is None or first not in _APART:
        return False
    for child in joined:
        between = range(token + 1, child)
        if not 0 < len(between) <= _LONGEST:
            continue
        if any(amount.others.get(at) is not None or parse.pos[at] not in _JOINING for at in between):
            continue  # two killed, several injured
        second = _event(parse, child)
        if second is None or second == first or second not in _APART or _has_own(parse, amount, child):
            continue
        if any(parse.lower[at] in ("or", "nor") for at in between):
            return True
        return first == "killed" and second in _OF_OTHERS
    return False


def _has_own(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """Whether the second verb has somebody of its own: "killed 9 and hurt 12", but "killed and hurt 12"."""
    core = (child for child in parse.children(verb) if relation(parse, child) in ("nsubj", "obj"))
    return any(amount.others.get(child) is not amount and child != amount.head for child in core)


def _event(parse: Parse, token: int) -> Event | None:
    lemma = parse.lemmas[token].lower()
    return of_state(parse, token) or events(PATIENT).get(lemma) or events("of").get(lemma) or events("noun").get(lemma)

"""Figures that say how many a thing befell without counting anybody: the death toll rose to 41."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.victims import of_state
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import by_participle, case_of, is_verb, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import Event

_REACHING = frozenset(("reach", "hit", "pass", "top", "exceed", "surpass", "near", "total", "include"))
_BEFORE = 2  # sentences that may have told of the dead


def of_toll(parse: Parse, amount: AmountPhrase, about: int | None) -> Event | None:
    """What befell those whose number the figure is: `the death toll passed 1,000`, `the number of injured is 60`."""
    if amount.noun is not None:
        about = _toll_of_people(parse, amount)
    elif amount.claim.kind != "number":
        return None
    if about is None:
        return None
    lemma = parse.lemmas[about].lower()
    if lemma not in words("tolls"):
        return of_state(parse, about) if _are_known_by_state(parse, about) else None
    kinds = {parse.lower[child] for child in parse.children(about) if parse.deps[child] in ("compound", "amod")}
    if lemma in words("counts_of_dead") and not kinds.isdisjoint(words("kinds_of_dead")):
        return "killed"
    for child in parse.children(about):
        if child > about and (case_of(parse, child) == "of" or parse.lower[child - 1] == "of"):
            return _befell(parse, child)
    if parse.lower[about + 1] == "of" and (state := of_state(parse, about + 2)):
        return state  # the number of missing, whose head the tree seeks elsewhere
    behind = about + 1 + (parse.lower[about + 1] in ("still", "confirmed", "reported", "now"))
    if lemma == "number" and (state := of_state(parse, behind)):
        return state  # the number still missing
    return "killed" if lemma == "toll" and kinds <= words("kinds_of_tolls") and _tells_of_dead(parse, about) else None


def _are_known_by_state(parse: Parse, about: int) -> bool:
    """`The dead rose to 129`: people told by their state alone, with "the"."""
    return parse.lower[about] in listed("states_alone") and parse.lower[max(0, about - 1)] == "the"


def _toll_of_people(parse: Parse, amount: AmountPhrase) -> int | None:
    """The toll that rose to, stands at, is put at or is so many people: `the death toll has risen to 89 people`."""
    noun = amount.noun
    if noun is None or are_people(amount.claim.unit) is not True:
        return None
    verb, case = parse.heads[noun], case_of(parse, noun)
    if case in ("to", "at"):
        if relation(parse, noun) != "obl" or not is_verb(parse, verb):
            return None
        put = case == "at" and parse.lemmas[verb].lower() in words("putting")
        toll = object_of(parse, verb) if put else subject(parse, verb)
    elif relation(parse, noun) == "obj":
        toll = subject(parse, verb) if parse.lemmas[verb].lower() in _REACHING else None
    else:
        is_so_many = any(relation(parse, child) == "cop" for child in parse.children(noun))
        toll = subject(parse, noun) if is_so_many and not case else None
    return toll if toll is not None and parse.lemmas[toll].lower() == "toll" else None


def _tells_of_dead(parse: Parse, toll: int) -> bool:
    """Whether the text told of the dead, here or up to two sentences before, so that a bare toll is theirs."""
    here = parse.sent_of[toll]
    first, end = parse.sents[max(0, here - _BEFORE)][0], parse.sents[here][1]
    told = {*parse.lower[first:end], *map(str.lower, parse.lemmas[first:end])}
    return not told.isdisjoint(words("telling_of_dead"))


def unit_of_toll(parse: Parse, about: int | None) -> str | None:
    """What a figure counts, where its name says so: `the number of animals killed` counts animals."""
    if about is None:
        return None
    if _are_known_by_state(parse, about):
        return "person"
    if parse.lemmas[about].lower() not in words("tolls"):
        return None
    for child in parse.children(about):
        counted = child > about and relation(parse, child) == "nmod" and case_of(parse, child) == "of"
        if counted and parse.tags[child] == "NNS" and of_state(parse, child) is None:
            named = events("noun").get(parse.lemmas[child].lower())
            return None if named else singular(parse.lower[child])
    return None


def _befell(parse: Parse, noun: int) -> Event | None:
    """`deaths`, `wounded`, `people killed`, `people missing`."""
    named = of_state(parse, noun) or events("noun").get(parse.lemmas[noun].lower())
    named = named or (of_state(parse, noun + 1) if parse.heads[noun + 1] == noun else None)
    told = (of_state(parse, child) for child in parse.children(noun) if child < noun and parse.deps[child] == "amod")
    people = are_people(parse.lemmas[noun].lower()) is True
    named = named or (next(filter(None, told), None) if people else None)  # internally displaced people
    described = by_participle(parse, noun) if named is None else None
    if described is None or described.role is None:
        return named
    return events(described.role).get(parse.lemmas[described.verb].lower())

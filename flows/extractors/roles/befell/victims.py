"""Words that tell what befell people without naming it: killed by shots, in hospital, robbed of their lives."""

from __future__ import annotations

from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.people import are_people, is_reduced
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, is_verb, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed, times
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, particle_word, subject
from newstables.schemas.claims import Event

_FATAL = frozenset(("dead", "fatally", "mortally"))
_STATES = ("xcomp", "advcl", "advmod", "amod", "dep")  # how the tree has "dead" behind "pulled out"


def is_fatal(parse: Parse, verb: int) -> bool:
    """Whether those hit are dead: "shot dead", "fatally shot", "stabbed to death", "shot and killed"."""
    for child in parse.children(verb):
        word = parse.words[child].lower()
        if word in _FATAL and not _is_of_some(parse, verb, child):
            return True
        if word == "death" and case_of(parse, child) == "to":
            return True
        if parse.deps[child] == "conj" and child > verb and _kills(parse, verb, child):
            return True
    return False


def is_found_dead(parse: Parse, verb: int) -> bool:
    """`were pulled out dead`, `were recovered lifeless`: who is brought out in that state was not saved."""
    states = (child for child in parse.children(verb) if child > verb and relation(parse, child) in _STATES)
    dead = (child for child in states if events("state").get(parse.lower[child]) == "killed")
    return any(not _is_of_some(parse, verb, child) for child in dead)


def to_death(parse: Parse, position: Position) -> bool:
    """`were crushed to death`, `froze to death`, `fell to their deaths`; nobody has died who is sentenced to death."""
    lemma = parse.lemmas[position.verb].lower()
    dies = position.role == PATIENT or lemma in words("dying_of")
    if not dies or lemma in words("judging"):
        return False
    ends = [child for child in parse.children(position.verb) if parse.lemmas[child].lower() == "death"]
    return any(case_of(parse, child) == "to" for child in ends)


def who_died(parse: Parse, noun: int) -> bool:
    """`shot two men, who died on the way`: whether a clause tells of all of them that they are dead."""
    clauses = (child for child in parse.children(noun) if parse.deps[child] == "acl:relcl" and child > noun)
    told = [clause for clause in clauses if any(parse.lower[child] == "who" for child in parse.children(clause))]
    return any(events(AGENT).get(parse.lemmas[c].lower()) == "killed" and parse.tags[c] == "VBD" for c in told)


def _is_of_some(parse: Parse, verb: int, adverb: int) -> bool:
    """Whether another number stands between: "five were shot, two fatally", "four were hit, none fatally"."""
    between = range(verb + 1, adverb)
    hit = object_of(parse, verb) if parse.deps[adverb] == "xcomp" else None  # shot two men dead
    others = (token for token in between if parse.pos[token] == "NUM" and parse.heads[token] != hit)
    return any(others) or any(parse.lower[token] in listed("no_one") for token in between)


def _kills(parse: Parse, verb: int, other: int) -> bool:
    """Whether a verb joined to one of hitting tells the death of the same people: "were shot and later died"."""
    lemma = parse.lemmas[other].lower()
    if other - verb == 2 and lemma == "kill":
        return True
    below = {relation(parse, child) for child in parse.children(other)}
    if not is_passive(parse, verb) or not is_verb(parse, other) or below & {"nsubj", "obj"}:
        return False
    dead = any(events("state").get(parse.words[child].lower()) == "killed" for child in parse.children(other))
    return events(PATIENT if is_passive(parse, other) else AGENT).get(lemma) == "killed" or (
        dead and lemma in words("resulting")
    )


def of_care(parse: Parse, token: int) -> Event | None:
    """`in (the) hospital`, `in critical condition`, `in surgery`: whoever is there is hurt."""
    lemma = parse.lemmas[token].lower()
    cared = lemma in words("hospitals") or lemma in words("care")
    if lemma == "care" and not any(parse.lower[child] in words("kinds_of_care") for child in parse.children(token)):
        return None  # children in care
    return "injured" if cared and case_of(parse, token) in ("in", "at") else None


def of_treatment(parse: Parse, position: Position) -> Event | None:
    """`listed in stable condition`, `put three in hospital`, `recovering after being shot`."""
    verb, lemma = position.verb, parse.lemmas[position.verb].lower()
    if position.role == AGENT and (found := of_struggle(parse, verb)):
        return found
    if position.role == AGENT and lemma in words("staying"):
        return "injured" if any(of_care(parse, child) for child in parse.children(verb) if child > verb) else None
    if lemma == "admit" and position.role == PATIENT and not is_passive(parse, verb):
        who = subject(parse, verb)  # the hospital admitted nine
        return "injured" if who is not None and parse.lemmas[who].lower() in words("hospitals") else None
    for child in parse.children(verb):
        if child < verb:
            continue
        if lemma in words("putting") and position.role == PATIENT and of_care(parse, child):
            return "injured"
        hurt = events(PATIENT).get(parse.lemmas[child].lower()) == "injured" and is_passive(parse, child)
        if lemma == "recover" and hurt and relation(parse, child) == "advcl":
            return "injured"
    return None


def of_struggle(parse: Parse, verb: int) -> Event | None:
    """`fighting for their lives`, `clinging to life`."""
    if parse.lemmas[verb].lower() not in ("fight", "cling"):
        return None
    return "injured" if any(parse.lemmas[child].lower() == "life" for child in parse.children(verb)) else None


def of_lives(parse: Parse, noun: int, position: Position | None) -> Event | None:
    """`claimed four lives`, `the lives of four people were lost`, `12 men lost their lives`."""
    if position is not None and position.role == AGENT and parse.lemmas[position.verb].lower() == "lose":
        objects = [child for child in parse.children(position.verb) if relation(parse, child) == "obj"]
        return "killed" if any(parse.lemmas[child].lower() == "life" for child in objects) else None
    life = noun if parse.lemmas[noun].lower() == "life" else _of_what(parse, noun)
    if life is None or parse.lemmas[life].lower() != "life":
        return None
    verb = parse.heads[life]
    taken = relation(parse, life) in ("obj", "nsubj") and parse.lemmas[verb].lower() in words("taking_lives")
    return "killed" if taken else None


def of_deed(parse: Parse, noun: int) -> Event | None:
    """`the deaths of four`, `the arrest of six`, `the fatal shooting of two`, `injuries to two`: by the noun before."""
    head = parse.heads[noun]
    if relation(parse, noun) == "nmod" and case_of(parse, noun) == "to":
        hurt = parse.lemmas[head].lower() in listed("wounds") and not is_reduced(parse, noun)
        return "injured" if hurt else None
    by = relation(parse, noun) == "nmod" and case_of(parse, noun) == "by"
    deed = head if by else _of_what(parse, noun)
    if deed is None or is_unfinished(parse, deed):
        return None
    if by or events("of").get(parse.lemmas[deed].lower()) == "protesting":
        protest = events("of").get(parse.lemmas[deed].lower()) == "protesting"
        return "protesting" if protest and _may_protest(parse.lemmas[noun].lower()) else None
    lemma = parse.lemmas[deed].lower()
    fatal = any(parse.words[child].lower() in ("fatal", "deadly") for child in parse.children(deed))
    if fatal and lemma in words("deeds"):
        return "killed"
    if lemma == "body" and parse.tags[deed] == "NN" and parse.tags[noun] in ("NNS", "NNPS"):
        return None  # a body of 40 judges; not: the bodies of 40 judges
    if lemma == "loss":
        lost = parse.lemmas[noun].lower()
        return "killed" if lost == "life" else "dismissed" if lost in words("jobs") else None
    return events("of").get(lemma) or _of_joined_deed(parse, deed, noun)


def _of_joined_deed(parse: Parse, deed: int, noun: int) -> Event | None:
    """`the discovery and rescue of 10 migrants`: by the second of two deeds that are both done to them."""
    later = (child for child in parse.children(deed) if deed < child < noun and parse.deps[child] == "conj")
    return next((found for child in later if (found := events("of").get(parse.lemmas[child].lower()))), None)


def is_wound(parse: Parse, noun: int) -> bool:
    """Whether a noun is what those have who are hurt: injuries to 40."""
    return parse.lemmas[noun].lower() in listed("wounds")


def _may_protest(noun: str) -> bool:
    """Whether a march or a strike of theirs is a protest: nurses; not what soldiers or jets do, nor an aspect."""
    return are_people(noun) is True and noun not in words("abductors", "forces_of_war")


def is_unfinished(parse: Parse, deed: int) -> bool:
    """`the attempted murders of two officers`, `three foiled kidnappings`: what did not come about befell nobody."""
    return any(parse.lower[child] in words("unfinished") for child in parse.children(deed) if child < deed)


def _of_what(parse: Parse, noun: int) -> int | None:
    """The noun that those counted are "of", alone or with others: the deaths of 14 pupils and seven teachers."""
    joined = relation(parse, noun) == "conj" and (parse.lower[noun] == "others" or are_people(parse.lemmas[noun]))
    if joined and case_of(parse, noun) in ("", "of"):
        noun = parse.heads[noun]
    if relation(parse, noun) != "nmod" or case_of(parse, noun) != "of":
        return None
    deed = parse.heads[noun]
    by = relation(parse, deed) == "nmod" and case_of(parse, deed) == "by"
    return parse.heads[deed] if by else deed  # the killing by police of nine miners


def verb_of_state(parse: Parse, amount: AmountPhrase) -> int | None:
    """`left at least 13 dead and two dozen missing`: the verb of those whom only their state names."""
    state = parse.heads[amount.head]
    if amount.noun is not None or amount.claim.kind not in COUNTED or of_state(parse, state) is None:
        return None
    while relation(parse, state) == "conj" and of_state(parse, parse.heads[state]) is not None:
        state = parse.heads[state]
    verb = parse.heads[state]
    found = relation(parse, state) in ("xcomp", "obj") and parse.lemmas[verb].lower() in words("resulting")
    return verb if found and not is_passive(parse, verb) else None


def of_state(parse: Parse, token: int) -> Event | None:
    """The event of an adjective or a participle of state: dead, wounded, missing, homeless."""
    if found := events("state").get(parse.words[token].lower()):
        does = parse.tags[token] == "VBG" and object_of(parse, token) is not None  # striking out 12
        return None if does else found
    lemma = parse.lemmas[token].lower()
    if parse.tags[token] != "VBN" or lemma in words("no_states"):  # the 41,000 claimed by the union
        return None
    if is_done_by_them(parse, token) or (lemma == "fire" and parse.words[token - 1] == "-"):
        return None  # 12 wood-fired ovens
    particle = particle_word(parse, token)  # shot down: no wound
    found = (events(PATIENT).get(f"{lemma} {particle}") if particle else None) or events(PATIENT).get(lemma)
    return "killed" if found == "injured" and is_fatal(parse, token) else found


def is_done_by_them(parse: Parse, verb: int) -> bool:
    """`Of the 40 officers, 12 had shot suspects`: whether a participle behind "have" alone tells what they did."""
    helped = [child for child in parse.children(verb) if parse.deps[child].startswith("aux")]
    return any(parse.lemmas[child] == "have" for child in helped) and not any(
        parse.lemmas[child] in ("be", "get") for child in helped
    )


def of_state_behind(parse: Parse, noun: int | None) -> Event | None:
    """`searched for 12 people (still) missing since Monday`: a state right behind the noun; not `12 people missing
    meals`, nor `women in three generations dead`.
    """
    state = (noun or 0) + 1
    state += parse.lower[state] in ("still", "also", "now", "reportedly")
    state += parse.lower[state] in ("confirmed", "found", "declared", "pronounced")
    if noun is None or state + 1 >= len(parse) or parse.pos[state] != "ADJ":
        return None
    if are_people(parse.lemmas[noun].lower()) is not True:
        return None
    ends = parse.pos[state + 1] in ("ADP", "SCONJ", "PUNCT", "CCONJ", "AUX") or parse.lower[state + 1] in times()
    return events("state").get(parse.lower[state]) if ends else None

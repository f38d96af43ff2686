"""Who does what those counted undergo: the subject of an active verb, the "by" phrase of a passive."""

from __future__ import annotations

from newstables.extractors.roles.clause_pronouns import tells_of_clause
from newstables.extractors.roles.deeds.antecedents import (
    event_before,
    happening_before,
    named_by_pronoun,
    own_subject,
    vehicle_before,
    whole_antecedent,
)
from newstables.extractors.roles.deeds.happened import HARM, happened_there, harmed_meanwhile
from newstables.extractors.roles.deeds.means import behind_means, is_means, is_sum
from newstables.extractors.roles.deeds.plan_holders import holder_of, is_undertaking, receiver_of
from newstables.extractors.roles.deeds.suffered import comes_of_death, comes_of_suffering, doer_of_harm, shared_doer
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import listed, times
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.relatives_aside import is_open_aside
from newstables.language.questions.verbs import object_of, subject


def agent_of(parse: Parse, position: Position) -> int | None:
    """Who does it, where those at `position` do not: the subject of an active verb, the "by" phrase of a passive."""
    if position.role == AGENT:
        return None
    if is_passive(parse, position.verb):
        return _agent_of_passive(parse, position.verb)
    if _is_made_so(parse, position.verb):
        return None
    found = _sent(parse, position.verb)
    if found is None:
        found = receiver_of(parse, position.verb)
    if found is None and is_undertaking(parse, position.verb):
        return by_agent(parse, parse.heads[position.verb])
    if found is None:
        found = subject(parse, position.verb)
    if found is None:
        return holder_of(parse, position.verb)
    if (own := own_subject(parse, position.verb) or vehicle_before(parse, position.verb)) is not None:
        return own
    if (harming := harmed_meanwhile(parse, position.verb)) is not None:
        return harming
    if is_open_aside(parse, position.verb):
        return None
    found = event_before(parse, position.verb, whole_antecedent(parse, position.verb, found))
    found = happening_before(parse, position.verb, found)
    found = named_by_pronoun(parse, position.verb, found)
    if (incident := _incident(parse, position.verb) or happened_there(parse, position.verb)) is not None:
        return incident
    if comes_of_suffering(parse, position.verb):
        return doer_of_harm(parse, position.verb)
    result = _is_result(parse, position.verb) or sums_up(parse, position.verb) or comes_of_death(parse, position.verb)
    if result or _is_done_by_nobody(parse, position.verb, found):
        return None
    if found is not None and parse.deps[position.verb] == "acl" and parse.lemmas[found].lower() in words("courses"):
        return who_has_course(parse, found)  # crude pared losses jumping back to $108
    if found is not None and parse.deps[position.verb] == "acl" and parse.lemmas[position.verb] in words("summing"):
        found = sum_of(parse, found)
    if found is not None and _is_predicate_amount(parse, found):
        found = subject(parse, found)  # revenue was $24 million, exceeding estimates
    if (
        found is None
        or _is_full_time(parse, found)
        or not (parse.lemmas[found].lower() in words("times") or _is_date(parse, found))
    ):
        return found if found is None else _named_before(parse, found, position.verb)
    above = parse.heads[position.verb]  # the plane left, and this time found
    shared = subject(parse, above) if relation(parse, position.verb) == "conj" else None
    return shared if shared is not None and parse.lemmas[shared].lower() not in words("times") else None


def _is_full_time(parse: Parse, noun: int) -> bool:
    """`Two days of clashes killed 40`: a time by what fills it; not the summer of 2003, the week of May 4."""
    filling = (child for child in parse.children(noun) if case_of(parse, child) == "of" and parse.pos[child] == "NOUN")
    return any(parse.lemmas[child].lower() not in words("times") for child in filling)


def _agent_of_passive(parse: Parse, verb: int) -> int | None:
    """Whom a "by" names that tells no means, no date and no sum: else who has it done."""
    doer = by_agent(parse, verb) or shared_doer(parse, verb)
    if doer is not None and is_means(parse, verb, doer):
        doer = behind_means(parse, verb, doer)
    if doer is None and (holder := _who_has_it_done(parse, verb)) is not None:
        return holder
    nobody = doer is None or parse.pos[doer] == "NUM" or is_means(parse, verb, doer)
    nobody = nobody or (doer is not None and is_sum(parse, doer))
    return None if nobody else doer  # is to be built by 2029


def _is_done_by_nobody(parse: Parse, verb: int, found: int | None) -> bool:
    """Whether what stands where a subject does is a manner, a clause, or an "it" or "there" that means nobody."""
    if found is not None and parse.lower[found - 1] == "by" and parse.lower[found] in words("manners"):
        return True  # was found by chance using 60 telescopes
    if found is not None and parse.tags[found] == "VBG" and object_of(parse, found) is not None:
        return True  # cutting jobs saved $5 million
    if tells_of_clause(parse, verb):
        return True
    if parse.lemmas[verb] == "be" and any(parse.deps[child] == "expl" for child in parse.children(verb)):
        return True  # there were twice as many voices: nobody does it
    # it took them three hours to free 12
    return found is not None and any(is_expletive(parse, one, found) for one in (verb, parse.heads[found]))


def _is_date(parse: Parse, noun: int) -> bool:
    """Whether a noun is a year, or a month with its day, which does nothing: its raids since March 15 have hit 800."""
    dated = parse.tags[noun] == "NNP" and parse.lower[noun] in times() and parse.tags[noun + 1] == "CD"
    day = parse.tags[noun] == "CD" and noun > 0 and parse.lower[noun - 1] in times()
    return is_year(parse, noun) or dated or day


def _named_before(parse: Parse, noun: int, verb: int) -> int:
    """`Utah, a dry state that is to add four seats`: who bears the name beside which the relative clause says it."""
    name = parse.heads[noun]
    beside = parse.deps[noun] == "appos" and parse.pos[noun] == "NOUN" and parse.pos[name] == "PROPN" and name < noun
    led = case_of(parse, name) not in ("", "of", "by", "with")  # dropped bombs on Orr, a weapon that killed 40
    if not beside or led or not (parse.tags[name] == "NNP" and parse.tags[noun] == "NN"):
        return noun
    within = any(
        parse.deps[step] == "acl:relcl" and parse.heads[step] == noun for step in (verb, *parse.ancestors(verb))
    )
    return name if within else noun


def sum_of(parse: Parse, noun: int) -> int:
    """`sales of barley totalling 24 tonnes`, `fines against a club exceeding $2 million`: a sum that has a phrase of
    its own is so much, and not what that phrase names.
    """
    above, sums = parse.heads[noun], words("given", "sums_of_money")
    joined = relation(parse, noun) == "nmod" and case_of(parse, noun) != "with"  # a loss, with damage put at $2 million
    has_phrase = joined and above < noun and parse.lemmas[noun].lower() not in sums
    return above if has_phrase and parse.lemmas[above].lower() in sums else noun


def _who_has_it_done(parse: Parse, verb: int) -> int | None:
    """`police had 25 suspects detained`: who holds people has it done. Not: "the airline had 40 bags lost", which
    befell it.
    """
    having = parse.heads[verb]
    if parse.deps[verb] != "xcomp" or parse.tags[verb] != "VBN" or parse.lemmas[having] not in ("have", "get", "order"):
        return None
    holds = parse.lemmas[verb] in listed("done_to_people") or parse.lemmas[verb] in listed("holding_them")
    who = subject(parse, having) if holds else None
    return who if who is not None and parse.lemmas[who].lower() in words("jailers") else None


def is_its_subject(parse: Parse, verb: int, about: int) -> bool:
    """Whether a verb is said of a noun, or of a phrase of that noun: sales of barley totalling 24 tonnes."""
    who = subject(parse, verb)
    return who is not None and about in (who, sum_of(parse, who))


def _is_predicate_amount(parse: Parse, token: int) -> bool:
    """Whether an amount is said of a subject, and does nothing itself: "revenue was $24 million"."""
    below = [parse.deps[child] for child in parse.children(token)]
    return "cop" in below and (parse.pos[token] in ("NUM", "SYM") or parse.lower[token] in ("percent", "%"))


def _sent(parse: Parse, verb: int) -> int | None:
    """`sent 600 troops to guard 30 bases`: who is to do it are the people whom a verb of sending has as its object."""
    head = parse.heads[verb]
    aims = parse.deps[verb] == "advcl" and parse.tags[verb] == "VB" and head < verb
    if not aims or parse.lemmas[head] not in listed("sending") or is_passive(parse, head):
        return None
    found = object_of(parse, head)
    people = found is not None and head < found < verb and are_people(parse.lemmas[found].lower()) is True
    return found if people else None


def _is_made_so(parse: Parse, verb: int) -> bool:
    """`the law made it possible to free 30`: what is made so is the deed, which anybody may do."""
    if parse.tags[verb] != "VB" or verb < 4 or parse.lower[verb - 1] != "to" or parse.pos[verb - 2] != "ADJ":
        return False
    return any(parse.lower[it] == "it" and parse.lemmas[it - 1] in words("finding") for it in (verb - 3, verb - 4))


def is_expletive(parse: Parse, verb: int, pronoun: int) -> bool:
    """`It would take 50 people to clear it`, `it cost $3 million to mend the roof`: an "it" that is the infinitive."""
    if parse.lower[pronoun] != "it":
        return False
    lemma = parse.lemmas[verb].lower()
    decided = lemma in words("deciding") and is_passive(parse, verb)  # it was decided to build two schools
    if lemma not in words("taking") and not decided:
        return False
    behind = range(verb + 1, parse.sentence(verb)[1] - 1)
    return any(parse.lower[token] == "to" and parse.tags[token + 1] == "VB" for token in behind)


def who_has_course(parse: Parse, course: int) -> int:
    """What has the course that a verb tells of: crude, which pared its losses; else the course."""
    above = parse.heads[course]
    turns = relation(parse, course) == "obj" and parse.lemmas[above].lower() in words("turning")
    who = subject(parse, above) if turns else None
    return course if who is None else who


def _is_result(parse: Parse, verb: int) -> bool:
    """`six were held, police said, bringing the total to 47`: what is told brings it, not who tells."""
    head = parse.heads[verb]
    if relation(parse, verb) != "advcl" or parse.tags[verb] != "VBG" or head >= verb:
        return False
    if brings_about(parse, verb) and is_passive(parse, head):
        return True
    return parse.deps[verb] == "advcl" and any(
        relation(parse, child) == "ccomp" and child < head for child in parse.children(head)
    )


def _incident(parse: Parse, verb: int) -> int | None:
    """`Police are investigating a crash, leaving five people dead`: what those come for who come when it is over, where
    a participle tells whom it hurt.
    """
    while relation(parse, verb) == "conj" and parse.tags[parse.heads[verb]] == "VBG":
        verb = parse.heads[verb]
    above = parse.heads[verb]
    behind = relation(parse, verb) in ("advcl", "acl") and parse.tags[verb] == "VBG" and above < verb
    hurts = parse.lemmas[verb] == "leave" or events(PATIENT).get(parse.lemmas[verb]) in HARM
    if not behind or not hurts or parse.lemmas[above] not in words("coming_after"):
        return None
    places = (child for child in parse.children(above) if case_of(parse, child) in ("to", "into"))
    thing = object_of(parse, above)
    found = thing if thing is not None else next(places, None)
    known = found is not None and found < verb and parse.lemmas[found].lower() in words("hurting", "incidents")
    return found if known else None


def brings_about(parse: Parse, verb: int) -> bool:
    """`Bins will be emptied less often, saving £1.3 million`: a participle that tells what comes of it."""
    if parse.tags[verb] != "VBG" or relation(parse, verb) != "advcl" or verb <= parse.heads[verb]:
        return False
    marked = any(parse.deps[child] == "mark" for child in parse.children(verb))
    return not marked and parse.lemmas[verb] in words("bringing_about")


def sums_up(parse: Parse, verb: int) -> bool:
    """`owes seven months' arrears, amounting to $4 million`: a participle that tells how much a noun comes to."""
    return (
        relation(parse, verb) == "advcl"
        and parse.tags[verb] == "VBG"
        and parse.words[verb - 1] == ","
        and parse.lemmas[verb].lower() in words("summing")
    )

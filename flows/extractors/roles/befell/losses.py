"""What a verb says together with its object or place: suffered wounds, lost power, left home, cut 90 jobs."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, particle_word, subject
from newstables.schemas.claims import Event


def of_wounds(parse: Parse, position: Position, noun: int) -> Event | None:
    """`suffered gunshot wounds`, `were treated for burns`, `are recovering from injuries`: who has wounds is hurt."""
    lemma = parse.lemmas[position.verb].lower()
    off = lemma in words("coming_off")
    if position.role is None or not (off or lemma in words("suffering")):
        return None
    beside = parse.children(noun) if position.role == PATIENT and noun > position.verb else ()
    for child in (*parse.children(position.verb), *beside):
        behind = child > position.verb and relation(parse, child) in ("obj", "obl", "nmod")
        none = any(parse.lower[word] == "no" for word in parse.children(child))  # suffered no injuries
        if behind and not none and is_wound(parse, child) and (not off or case_of(parse, child) == "with"):
            fatal = any(parse.lower[word] in words("fatal") for word in parse.children(child))
            return "killed" if fatal else "injured"
    return None


def is_wound(parse: Parse, noun: int) -> bool:
    """`burns`, `a broken leg`."""
    broken = any(parse.lower[word] in words("broken") for word in parse.children(noun))
    return broken or parse.lemmas[noun].lower() in listed("wounds")


def _is_of_share(parse: Parse, amount: AmountPhrase) -> bool:
    """`shed a quarter of its workforce of 2,400`: how many the share is taken from, of whom the others stay."""
    above = (amount.others.get(step) for step in parse.ancestors(amount.head))
    whole = next((other for other in above if other is not None and other is not amount), None)
    return whole is not None and whole.claim.kind in ("fraction", "percent")


def of_loss(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """What the verb says together with its object or place: lost power, left the country, was moved to a shelter, taken
    to hospital, cut 90 jobs.
    """
    verb = position.verb
    lemma = parse.lemmas[verb].lower()
    cuts = lemma in words("staff_cuts")
    shed = position.role == PATIENT and particle_word(parse, verb) != "off"
    if cuts and shed and amount.claim.unit in words("staff") and not _is_of_share(parse, amount):
        return "dismissed"
    if amount.claim.unit in words("jobs") and (cuts or lemma in words("job_cuts")):
        who = subject(parse, verb)
        return None if who is not None and parse.lemmas[who].lower() in words("no_employers") else "dismissed"
    if lemma == "cut" and case_of(parse, amount.place(parse)) == "to":
        cut = object_of(parse, verb) or subject(parse, verb)
        return "affected" if cut is not None and parse.lemmas[cut].lower() in words("supplies") else None
    if lemma == "lose" and position.role == PATIENT and are_people(amount.claim.unit):
        return _of_lost_people(parse, verb, amount)
    for child in parse.children(verb):
        behind, case = parse.lemmas[child].lower(), case_of(parse, child)
        if position.role == AGENT and lemma == "lose" and behind in words("supplies"):
            return "affected"
        if position.role == AGENT and lemma == "leave" and behind in words("homes") and not case:
            return "displaced" if _lives_there(amount) else None
        if position.role == PATIENT and lemma in words("bringing") and case == "to":
            if _is_mortuary(parse, child):
                no_dead = not (amount.noun is None or are_people(amount.claim.unit)) or _is_to_identify(parse, verb)
                return None if no_dead else "killed"
            if behind in words("hospitals") or _is_ward(parse, child):
                told = behind in words("hospitals") or _tells_of_wounds(parse, child)
                if told and not _was_in_care(parse, amount, child):
                    return "injured"
            elif behind in words("shelters") and not _is_no_shelter(parse, child):
                posted = lemma in words("posting") and not is_passive(parse, verb)  # sent 40 nurses to the camp
                posted = posted and (amount.claim.unit in words("forces") or are_people(amount.claim.unit) is not True)
                return None if posted and behind in words("workplaces") else "evacuated"
    return None


def _of_lost_people(parse: Parse, verb: int, amount: AmountPhrase) -> Event | None:
    """`Peru has lost 300 people to floods`, `we lost 12 men in the crash`; not: lost 12 members to a rival."""
    beside = parse.children(amount.noun) if amount.noun is not None else ()
    for child in (*parse.children(verb), *beside):
        taken = child > verb and case_of(parse, child) in ("to", "in", "from", "during")
        named = {parse.lemmas[child].lower(), parse.lower[child]}  # measles
        if taken and not named.isdisjoint(words("taking_people", "contagions", "incidents")):
            return "killed"
    return None


def _is_mortuary(parse: Parse, place: int) -> bool:
    """`the morgue`, `the coroner's office`, `the state medical examiner`: where the dead are brought."""
    if parse.lemmas[place].lower() in words("mortuaries"):
        return True
    named = (parse.lemmas[child].lower() for child in (place, *parse.children(place)))
    return not words("examiners_of_the_dead").isdisjoint(named)


def _is_to_identify(parse: Parse, verb: int) -> bool:
    """`were taken to the morgue to identify them`: the living, who look at the dead; not `to be identified`."""
    seen = (
        child for child in parse.children(verb) if child > verb and parse.lemmas[child] in ("identify", "view", "see")
    )
    return any(not is_passive(parse, child) for child in seen)


def _is_no_shelter(parse: Parse, place: int) -> bool:
    """`the processing center`, `a training camp`: where nobody is brought for shelter."""
    return any(parse.lower[child] in words("no_shelters") for child in parse.children(place) if child < place)


def _lives_there(amount: AmountPhrase) -> bool:
    """Whether those who leave a town or country are told of as its people: not tourists, troops or players."""
    unit = amount.claim.unit or ""
    return unit in words("inhabitants") or unit[:1].isupper()


def _tells_of_wounds(parse: Parse, ward: int) -> bool:
    """Whether the sentence says that they are hurt: a ward takes in the ill and those who give birth, too."""
    told = {parse.lemmas[token].lower() for token in range(*parse.sentence(ward))}
    return not told.isdisjoint(listed("wounds") | words("wounding", "care"))


def _is_ward(parse: Parse, noun: int) -> bool:
    """`the emergency room`, `a trauma centre`, `Mercy Medical Center`: no shelter."""
    kinds = (parse.lower[child] for child in parse.children(noun) if child < noun)
    return parse.lemmas[noun].lower() in words("wards") and not words("kinds_of_wards").isdisjoint(kinds)


def _was_in_care(parse: Parse, amount: AmountPhrase, hospital: int) -> bool:
    """`Nine mothers were sent to private clinics`, `200 patients were moved to other hospitals`: from care to care."""
    other = any(parse.lower[child] in words("other_care") for child in parse.children(hospital))
    if amount.claim.unit in words("medics"):
        return parse.lemmas[parse.heads[hospital]].lower() in words("posting")  # but a nurse taken to hospital is hurt
    return other or amount.claim.unit in words("cared_for")


_MASSING = frozenset(("mass", "amass"))
_MOVING = frozenset(("move", "fly", "rush", "ship", "ferry", "transfer", "order", "redeploy", "shift"))


def of_sending(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """`sent 12 ships to the Gulf`, `called out 12 officers`, `massed 400 troops`: so are soldiers, ships and helpers
    deployed.
    """
    verb, lemma = position.verb, parse.lemmas[position.verb].lower()
    if position.role != PATIENT or amount.claim.unit not in words("forces"):
        return None
    at_war = amount.claim.unit in words("forces_of_war")
    if lemma in _MASSING:
        return "deployed" if at_war else None
    if lemma not in ("send", "call") and not (at_war and lemma in _MOVING):
        return None
    if lemma == "call":
        return "deployed" if particle_word(parse, verb) == "out" else None
    where = (child for child in parse.children(verb) if child > verb and relation(parse, child) in ("obl", "nmod"))
    posts = [child for child in where if case_of(parse, child) in ("to", "into", "onto")]
    return "deployed" if any(_is_post(parse, post) for post in posts) else None


def _is_post(parse: Parse, token: int) -> bool:
    """Whether somebody is deployed where he is sent: to the border, to Mali; not to a course, to the Olympics."""
    place = parse.lemmas[token].lower()
    return place in words("posts") or (parse.pos[token] == "PROPN" and place not in words("not_posts"))

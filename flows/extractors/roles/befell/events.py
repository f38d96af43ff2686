"""What befell those counted, or what they did: of the signs around a count the first that fits decides."""

from __future__ import annotations

from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.befell.either import is_either
from newstables.extractors.roles.befell.event_signs import signs
from newstables.extractors.roles.befell.few import is_of_others
from newstables.extractors.roles.befell.hardships import by_hardship, by_projectile, hurts_by_policy
from newstables.extractors.roles.befell.other_senses import is_of_nobody, is_of_parent
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import Position, by_participle, case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.schemas.claims import Event

_TO_PEOPLE = frozenset(
    (
        "killed",
        "injured",
        "missing",
        "displaced",
        "arrested",
        "kidnapped",
        "infected",
        "rescued",
        "evacuated",
        "dismissed",
        "hired",
        "voted",
        "protesting",
    )
)
_TO_THINGS = frozenset(("destroyed", "seized"))
# Of verbs that are said of people and of things, what they mean for the others.
_DONE_TO_THINGS: dict[tuple[str, str], Event] = {("injured", "burn"): "destroyed", ("arrested", "capture"): "seized"}
_DONE_TO_PEOPLE: dict[tuple[str, str], Event] = {
    ("destroyed", "burn"): "injured",
    ("seized", "capture"): "arrested",
    ("seized", "seize"): "kidnapped",
    ("struck", "hit"): "injured",
    ("struck", "strike"): "injured",
}


def event_of(parse: Parse, amount: AmountPhrase, position: Position | None) -> Event | None:
    """The event of a count; None where the clause names none, or none that can befall what is counted."""
    if amount.claim.kind not in COUNTED or amount.claim.unit == "time":  # shot three times
        return None
    if position is not None and _is_fronted_whole(parse, amount):
        position = None
    people = are_people(amount.claim.unit)
    if amount.noun is None and people is False and amount.claim.unit in events("noun"):
        people = None  # 40 injuries and three missing: who are no injuries
    people = _are_people_again(parse, amount) if people is None else people
    if is_of_parent(parse, amount) or _is_undone(parse, amount) or is_either(parse, amount, position):
        return None
    for found, lemma in signs(parse, amount, position):
        if found is None:
            continue  # most signs
        if is_of_nobody(parse, amount, position, found, lemma) or is_of_others(parse, amount, position, found, lemma):
            found = None
        elif found in _TO_THINGS and amount.noun is None and amount.claim.kind == "number" and not people:
            found = None  # having sunk 48: points
        elif found == "evacuated" and amount.claim.unit in words("buildings"):
            pass  # police evacuated 40 homes
        elif found in _TO_PEOPLE and people is False and events("noun").get(amount.claim.unit or "") != found:
            found = _DONE_TO_THINGS.get((found, lemma))
        elif found == "arrested" and amount.claim.unit in listed("animals"):
            found = "seized"  # 300 dogs in custody
        elif people is not False and found == "struck" and position is not None and by_projectile(parse, position):
            found = "injured"  # three others were hit by gunfire
        elif _may_suffer(amount, people=people) and found == "struck" and _hit_by_hardship(parse, amount, position):
            found = "affected"  # families hit by the drought
        elif found == "injured" and hurts_by_policy(parse, position):
            found = "affected"
        elif people and (found in _TO_THINGS or (found, lemma) in _DONE_TO_PEOPLE):
            found = _DONE_TO_PEOPLE.get((found, lemma))
        if found:
            return found
    return None


def _is_fronted_whole(parse: Parse, amount: AmountPhrase) -> bool:
    """`Of the 149 aboard, 97 were rescued`: the clause tells what befell the part."""
    place = amount.place(parse)
    return case_of(parse, place) == "of" and relation(parse, place) == "obl" and place < parse.heads[place]


def _may_suffer(amount: AmountPhrase, *, people: bool | None) -> bool:
    """Whether those counted are people, or the families and households that they live in."""
    return people is True or amount.claim.unit in words("displaced_units")


def _hit_by_hardship(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """`families were hit by the drought`, `families hit by the drought got aid`."""
    described = by_participle(parse, amount.noun) if amount.noun is not None else None
    return any(verb is not None and by_hardship(parse, verb) for verb in (position, described))


def _is_undone(parse: Parse, amount: AmountPhrase) -> bool:
    """`the release of 40 prisoners`, `the return of 40 sacked workers`: what befell them before is at its end."""
    noun = amount.noun if amount.noun is not None else amount.head
    deed = parse.heads[noun]
    return case_of(parse, noun) == "of" and deed < noun and parse.lemmas[deed].lower() in words("undoing")


def _are_people_again(parse: Parse, amount: AmountPhrase) -> bool | None:
    """`Six attackers were shot and two captured`: a bare subject counts what the clause before counted."""
    if amount.noun is not None or amount.claim.kind != "number":
        return None
    if parse.lower[amount.after] == "others":
        near = range(amount.first - 1, parse.sentence(amount.head)[0] - 1, -1)
        last = next((amount.others[at] for at in near if at in amount.others), None)
        return True if last is not None and last.noun and are_people(last.claim.unit) else None
    if not relation(parse, amount.head).startswith("nsubj"):
        return None
    head = parse.heads[amount.head]
    before = parse.heads[head] if relation(parse, head) == "conj" else None
    told = (amount.others.get(child) for child in (parse.children(before) if before is not None else ()))
    return True if any(other is not None and other.noun and are_people(other.claim.unit) for other in told) else None

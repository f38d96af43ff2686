"""What only looks like the course of a figure: games lost in a row, a fall into a ravine, jets shot down."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import ORIGIN, SO_MANY_TIMES
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.moved.booked import is_booked
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import PATIENT, case_of, is_verb, relation
from newstables.extractors.roles.whose.sinking import is_sunk
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import object_of, subject
from newstables.records import Claim

_THROUGH_SPACE = frozenset(("into", "onto", "off", "down", "out", "through"))


def stands_still(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a word of change beside an amount says nothing of a figure that rose or fell."""
    of_figures = (_is_origin, _is_lead, _is_series, _is_other_end, _is_told_of, _is_of_votes)
    reasons = (*of_figures, _is_fall, _is_of_sinking, _is_how_far, _is_added_to)
    return _moves_nothing(amount.claim) or is_booked(amount.claim) or any(reason(parse, amount) for reason in reasons)


def _moves_nothing(claim: Claim) -> bool:
    """`lost 145 of its nationals`, `shot down two jets`, `lost three out of five`: what is lost or shot
    is no figure that fell.
    """
    if (claim.kind == "ratio" and claim.unit is None) or claim.rule == ORIGIN:
        return True
    if claim.unit == "time" and claim.value is not None and claim.rule == SO_MANY_TIMES and _is_often(claim):
        return True  # raised its rate six times since March
    if claim.action == "cut" and claim.event == "affected":
        return True  # power was cut to 77,000 households
    if claim.action == "lose" and claim.kind == "count":
        return are_people(claim.unit) is True or claim.unit in words("contests")
    verb, _, particle = (claim.action or "").partition(" ")
    moves = verb in LEX.trend_words or verb in LEX.trend_links_with_particle or claim.unit == "point"
    return claim.kind == "count" and particle in ("up", "down", "off") and not moves


def _is_told_of(parse: Parse, amount: AmountPhrase) -> bool:
    """`the report added three sailors had drowned`: what a verb of saying adds is a clause."""
    clause = parse.heads[amount.head]
    above = parse.heads[clause]
    told = relation(parse, amount.head).startswith("nsubj") and relation(parse, clause) == "ccomp"
    return told and parse.lemmas[above].lower() == "add"


def _is_of_votes(parse: Parse, amount: AmountPhrase) -> bool:
    """`gained 34% of the votes`: what a side got of them, not by how much its share rose."""
    claim = amount.claim
    whole = parse.token_at(claim.about_end - 1) if claim.about_end is not None else None
    of_votes = whole is not None and claim.kind in ("percent", "fraction") and claim.action_role == PATIENT
    return of_votes and parse.lemmas[whole or 0].lower() in ("vote", "ballot") and claim.action == "gain"


def _is_often(claim: Claim) -> bool:
    """Whether a time behind "times" tells that they are how often something was done."""
    behind = claim.sentence[claim.end - claim.sentence_start :].split(maxsplit=1)
    return bool(behind) and behind[0] in ("since", "in", "this", "last", "so", "over", "during", "within", "before")


def _is_origin(parse: Parse, amount: AmountPhrase) -> bool:
    """`narrowed from a range of $34 billion`: where something moved from has itself not moved."""
    token = amount.place(parse)
    if relation(parse, token) == "nmod" and case_of(parse, token) == "of":
        token = parse.heads[token]
    return token != amount.place(parse) and case_of(parse, token) == "from" and is_verb(parse, parse.heads[token])


def _is_series(parse: Parse, amount: AmountPhrase) -> bool:
    """`lost four in a row`, `dropped three straight`, `lost five of its last seven`: games, and no figure."""
    behind = parse.lower[amount.after : amount.after + 4]
    if behind[:3] == ["in", "a", "row"] or behind[:3] == ["on", "the", "trot"]:
        return True
    if behind[:1] in (["straight"], ["consecutive"], ["successive"]):
        return amount.claim.kind == "number"
    return behind[:1] == ["of"] and behind[2:3] in (["last"], ["past"], ["first"], ["opening"])


def _is_of_sinking(parse: Parse, amount: AmountPhrase) -> bool:
    claim, verb = amount.claim, parse.heads[amount.place(parse)]
    return claim.action == "sink" and claim.action_role == "patient" and is_sunk(parse, verb, amount)


def _is_other_end(parse: Parse, amount: AmountPhrase) -> bool:
    """`expanded it to 12 rather than last year's ten`: what the change did not lead to."""
    place = amount.place(parse) if relation(parse, amount.head) != "conj" else amount.head
    joined = (child for child in parse.children(place) if parse.deps[child] == "cc")
    return any(parse.lower[child : child + 2] in (["rather", "than"], ["instead", "of"]) for child in joined)


def _is_lead(parse: Parse, amount: AmountPhrase) -> bool:
    """`lost after leading by two goals`: a margin of a verb that moves nothing."""
    place = amount.place(parse)
    verb = parse.heads[place]
    by = case_of(parse, place) == "by" and is_verb(parse, verb) and amount.claim.kind == "count"
    return by and parse.lemmas[verb].lower() in words("winning", "racing")


def _is_fall(parse: Parse, amount: AmountPhrase) -> bool:
    """`fell 60 metres into a ravine`: somebody or something moved, and no figure."""
    if LEX.dimensions.get(amount.claim.unit or "") != "length":
        return False
    verb = parse.heads[amount.place(parse)]
    if case_of(parse, amount.place(parse)) == "to":
        return False  # Lake Sarn has dropped to 1,040 feet
    falls = parse.lemmas[verb].lower() in ("fall", "plunge", "tumble", "slip", "slide", "drop")
    who = subject(parse, verb) if is_verb(parse, verb) else None
    if falls and who is not None and (parse.pos[who] == "PROPN" or are_people(parse.lemmas[who].lower()) is True):
        return True  # Ada fell 30 metres
    ends = [child for child in parse.children(verb) if child > verb]
    landed = (child for child in ends if case_of(parse, child) == "to")
    if falls and any(parse.lemmas[child].lower() in words("landed_on") for child in landed):
        return True  # it fell 180 metres to the bottom
    where = (child for child in ends if case_of(parse, child) in _THROUGH_SPACE)
    # but: the lake fell 12 cm through the winter
    return any(parse.lemmas[child].lower() not in times() for child in where)


def _is_how_far(parse: Parse, amount: AmountPhrase) -> bool:
    """`sank 100 metres from the port`, `the crash 20 km from the city`: how far from a place something was, and no move
    of a figure; but "fell 2 metres from its peak".
    """
    if LEX.dimensions.get(amount.claim.unit or "") != "length" or parse.lower[amount.after : amount.after + 1] != [
        "from"
    ]:
        return False
    place = parse.heads[amount.after]
    if place <= amount.after or parse.lemmas[place].lower() in LEX.levels | times():
        return False
    own = (one for one in parse.children(place) if parse.deps[one] == "nmod:poss")
    return parse.pos[place] in ("NOUN", "PROPN") and not any(parse.lower[one] in ("its", "their") for one in own)


def _is_added_to(parse: Parse, amount: AmountPhrase) -> bool:
    """`added her bucket to a 10-metre line`: what some thing, and no figure, is added to."""
    place = amount.place(parse)
    noun = place if case_of(parse, place) == "to" else parse.heads[place]
    verb = parse.heads[noun]
    if case_of(parse, noun) != "to" or not is_verb(parse, verb) or parse.lemmas[verb].lower() != "add":
        return False
    thing = object_of(parse, verb)
    return thing is not None and thing not in amount.others and parse.pos[thing] == "NOUN"

"""Amounts that the deed of the clause around them leaves out: exceptions, asides, clauses without a verb."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.wholes.parts import is_listed_part
from newstables.extractors.roles.whose.set_apart import is_set_apart
from newstables.extractors.roles.words import events, words
from newstables.language import Parse

_SHORT = ("short", "shy", "adrift", "clear")  # of or from a mark
_PLACING = (["in"], ["on"], ["at"], ["under"], ["inside"], ["without"])


def is_exception(parse: Parse, amount: AmountPhrase) -> bool:
    """`all but two of them rejected it`: those who did not."""
    return parse.lower[max(0, amount.first - 2) : amount.first] == ["all", "but"]


def is_apart(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether those counted are left out of what their clause tells: "among nine members, one refused", "a town of 10",
    "put the number of animals killed at 480 million".
    """
    place, head = amount.head, parse.heads[amount.head]
    case = case_of(parse, place)
    done = (parse.lemmas[one].lower() for one in parse.children(place) if relation(parse, one) == "acl")
    is_done_to = case == "among" and any(lemma in events("patient") for lemma in done)
    if case in ("of", "among") and relation(parse, place) == "obl" and place < head and not is_done_to:
        return True  # but of "among 40 officers sent to Oslo, 12 were hurt" the 40 were sent
    if amount.noun is None and is_listed_part(parse, amount):
        return True
    if case == "at" and amount.claim.kind == "number" and parse.deps[head] == "acl":
        return True
    if is_set_apart(parse, amount):
        return True
    beside = parse.lower[amount.after] in ("above", "below")
    led = parse.lower[amount.first - 1] == "," and relation(parse, place) == "nsubj"
    if beside and led and amount.claim.kind not in COUNTED:
        return True  # at 45.2C, 4.1 degrees above normal, the city
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    settled = LEX.people_settlements | LEX.people_lands
    return before[1:] == ["of"] and before[0] in settled and amount.noun is None


def is_told_in_passing(parse: Parse, amount: AmountPhrase) -> bool:
    """`have fled, half a million of them to Poland`: a part told in passing, which does what the whole does."""
    behind = parse.lower[amount.after : amount.after + 2]
    own = relation(parse, amount.head) == "nsubj" and is_verb(
        parse, parse.heads[amount.head]
    )  # 31 of them shared a room
    told = parse.lower[amount.first - 1 : amount.first] == [","] and behind in (["of", "them"], ["of", "these"])
    return told and not own


def is_absolute(parse: Parse, amount: AmountPhrase) -> bool:
    """`rose to 136, with 75 deaths in a day`: behind a comma, "with" begins a clause without a verb.

    In "With 90 members to answer to, …" it may hang on the infinitive.
    """
    if case_of(parse, amount.head) in ("at", "on") and case_of(parse, parse.heads[amount.head]) == "with":
        return True  # rejected it with inflation at 8.7%
    first = amount.others.get(parse.heads[amount.head]) if parse.deps[amount.head] == "conj" else None
    if first is not None and first.claim.kind == amount.claim.kind == "percent":
        return is_absolute(parse, first)  # with 4 percent for Hale and 1 percent for Moss
    cases = [child for child in parse.children(amount.head) if parse.deps[child] == "case"]
    opener = cases[0] if cases else amount.first - 1
    if opener < 0 or parse.lower[opener] != "with" or not (cases or parse.tags[parse.heads[opener]] == "VB"):
        return False
    begins = opener == 0 or parse.sent_of[opener - 1] != parse.sent_of[opener]
    return begins or parse.lower[opener - 1] in (",", ";", "and", "but")


def is_elsewhere(parse: Parse, amount: AmountPhrase) -> bool:
    """`left 36 dead and 140,000 in tents`: whether what a number is joined to by its state tells nothing of it, as it
    has words of its own for where or without what those are; but "left 36 dead in Kano and 12 in Jos".
    """
    behind = amount.after
    if relation(parse, amount.head) != "conj" or parse.lower[behind : behind + 1] not in _PLACING:
        return False
    where = parse.heads[behind]
    return where > behind and parse.pos[where] == "NOUN" and parse.lemmas[where].lower() not in words("times")


def is_short_of(parse: Parse, amount: AmountPhrase) -> bool:
    """`produced 112 tonnes, 3 tonnes short of its target`: how far the amount before it is from a mark; a count only
    where no place or age may be meant: "killed 40, 12 outside the church", "held 40, 12 under 18".
    """
    if parse.lower[amount.after : amount.after + 2] in (["over", "budget"], ["under", "budget"]):
        return True
    if amount.noun is not None or amount.first < 2 or parse.words[amount.first - 1] != ",":
        return False
    before = amount.others.get(parse.heads[amount.head])
    behind = parse.lower[amount.after : amount.after + 3]
    if before is None or before is amount or not behind:
        return False
    if amount.claim.kind not in COUNTED:
        return behind[0] in words("apart") or behind[0] in words("degrees_of_marks")
    return behind[0] in _SHORT or (
        behind[0] in words("degrees_of_marks") and not words("marks", "foreseen").isdisjoint(behind)
    )

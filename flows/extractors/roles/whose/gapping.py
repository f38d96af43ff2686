"""Gapping: a clause that shares the verb of the one before, so that its subject stands right before its amount."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import PATIENT, Position, position_of, relation
from newstables.extractors.roles.whose.of_phrases import of_phrase
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.once import once
from newstables.language.questions.receivers import stands_received
from newstables.schemas.claims import Trend

_BARE = ("count", "number")
_LEADS = ("by", "to", "at", "on", "up", "down")
_TERMS = ("for", "to")  # before how long one is held, shut, sentenced
_ONLY = ("only", "just", "merely", "barely")
_BEING = ("is", "was", "are", "were")
_SIZES = frozenset(("measure", "temperature", "percent", "fraction"))  # rise by two degrees and seas by 20 centimetres
_COUNTABLE = ("count", "measure", "money")  # their noun or unit is said once
_SHARES = ("percent", "fraction")
_WITHIN = ("NOUN", "PROPN", "ADJ", "DET", "NUM")
_JOINTS = ("and", ",", ";", "while", "but")
_OTHERS = frozenset(("second", "third", "fourth", "fifth", "last", "other", "latter"))
_FARTHEST = 14  # tokens between the subject and the amount of the clause before
_MOST_GAPPED = 8  # clauses in a row that leave out their verb
_LONGEST = 40  # tokens of a phrase: a list of thousands of numbers is none, and would cost its length for each


def gapped(parse: Parse, amount: AmountPhrase) -> int | None:
    """Whose amount it is: `Norvik gained 4.1% and Arda Oil 2.3%`. Not: "took 61 seats, and the Homeland bloc 24"."""
    found = _subject(parse, amount)
    if found is None:
        return None
    subject, other = found[0], _first_of_shares(parse, found[1])
    if other.noun is not None or other.claim.action_role == PATIENT:
        return None  # who takes them is not what is counted
    if (whole := _whole_of(parse, other)) is not None:
        return whole  # accounts for 45 percent of the crop, Chile 31 percent: of the crop, and of no Chile
    return subject if other.claim.about is not None else None


def _whole_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """What a share tells itself that it is of."""
    return of_phrase(parse, amount) if amount.claim.kind in _SHARES and amount.noun is None else None


def is_share_of_object(parse: Parse, amount: AmountPhrase) -> bool:
    """`Arda makes 40% of the chips and Vega 30%`: whether a share is done something to in such a clause, as the first
    is that tells what it is of: nobody who does it has so much.
    """
    found = _subject(parse, amount) if amount.claim.kind in _SHARES and amount.noun is None else None
    first = _first_of_shares(parse, found[1]) if found is not None else None
    return first is not None and first.claim.action_role == PATIENT and _whole_of(parse, first) is not None


def _first_of_shares(parse: Parse, amount: AmountPhrase) -> AmountPhrase:
    """The share of the clause that has the verb, before others that leave it out."""
    for _ in range(_MOST_GAPPED):
        before = _subject(parse, amount) if amount.claim.kind in _SHARES else None
        if before is None:
            break
        amount = before[1]
    return amount


def of_those(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Prices in Sydney fell 2 percent and those in Perth 1 percent`: the pronoun with its phrase before an amount."""
    token = amount.first - 1
    if token > 0 and (parse.lower[token] in _LEADS or parse.lower[token] in _BEING):
        token -= 1
    last = token
    while token > 1 and parse.pos[token] in ("NOUN", "PROPN", "ADJ", "DET"):
        token -= 1
    if token == last or parse.pos[token] != "ADP" or parse.lower[token - 1] not in ("those", "that"):
        return None
    return token - 1 if parse.lower[token - 2] in _JOINTS else None


def gapped_subject(parse: Parse, amount: AmountPhrase) -> int | None:
    """Who does it to the amount: `Nations pledged $12 billion, and companies $7.2 billion`."""
    found = _subject(parse, amount)
    if found is None:
        return None
    subject, other = found
    claim = other.claim
    # "sales rose 4 percent and profit 7": what rose did it; but "cut the way by 4 km and the cost by 7"
    own = claim.action_role is None and claim.about is not None and claim.about_start == claim.agent_start
    own = own or (claim.action_role is None and _whole_of(parse, _first_of_shares(parse, other)) is not None)
    moved = claim.about_start is not None and claim.about_start < claim.start  # lifted sales 6%
    if claim.action_role == PATIENT and not moved and stands_received(parse, other.first):
        return None  # gave Mali $40m and Chad $25m: Chad gets it
    return subject if own or claim.action_role == PATIENT else None


def gapped_trend(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """Whether it rose or fell, as that of the clause before did."""
    found = _subject(parse, amount)
    return found[1].claim.trend if found is not None and _are_alike(found[1], amount) else None


def gapped_phrase(parse: Parse, amount: AmountPhrase) -> tuple[int, int]:
    """The tokens (first, after) between the joint and what leads on to an amount: the phrase of such a subject, which
    the tree may part: and youth unemployment to 11.2.
    """
    before = amount.first - 1
    before -= before > 0 and parse.lower[before] in _ONLY
    before -= before > 0 and parse.lower[before] in _LEADS
    before -= amount.claim.kind != "age" and _is_parted(parse, before)
    return _before_phrase(parse, before) + 1, before + 1


@once
def _before_phrase(parse: Parse, last: int) -> int:
    """The token before the phrase that ends with token `last`; the longest that is looked for."""
    first, farthest = last, max(0, last - _LONGEST)
    while first > farthest and _is_within(parse, first):
        first -= 1
    return first


def gapped_place(parse: Parse, amount: AmountPhrase) -> Position | None:
    """`Norvik cut 300 jobs; Dunmore, 90.`: where a bare count takes part whose clause leaves out the verb and noun of
    the one before: as the count there does, which is its object. Of several such clauses the first has the verb: "won
    41 seats, the Reds 32 and the Greens five"; a unit is left out as a noun is: "bought 9 tonnes and Chad six".
    """
    bare = amount.noun is None and amount.claim.kind in (*_BARE, *_SHARES, "measure")
    found = _subject(parse, amount) if bare else None
    if found is None:
        return None
    other = _first_of_gapped(parse, found[1])
    if amount.claim.kind in _SHARES:
        taken = is_share_of_object(parse, amount) and relation(parse, other.head) == "obj"
        return position_of(parse, other.head) if taken else _place_of_moved(parse, other)
    alike = amount.claim.unit in (None, other.claim.unit) or _is_bare(other)
    if other.noun is None and other.claim.kind not in ("measure", "number"):
        return None
    if other.claim.action_role != PATIENT or not alike:
        return None
    place = other.head if other.noun is None else other.noun
    position = position_of(parse, place)
    return position if position is not None and parse.deps[place] == "obj" else None


def _place_of_moved(parse: Parse, amount: AmountPhrase) -> Position | None:
    """`lifted sales 6 percent, Vega 4 percent`: where what stands between a verb and by how much it is moved does."""
    claim = amount.claim
    if claim.action_role != PATIENT or claim.about_end is None or claim.agent_end is None or claim.about_start is None:
        return None
    if not claim.agent_end <= claim.about_start < claim.about_end <= claim.start:
        return None
    thing = parse.token_at(claim.about_end - 1)
    return position_of(parse, thing) if parse.deps[thing] == "obj" else None


def gapped_term(parse: Parse, amount: AmountPhrase) -> Position | None:
    """`Hale was jailed for 12 years, Orr for nine`, `the bridge was shut for two days and the tunnel for three`: how
    long what the verb of the clause before tells of lasts for another: nothing of that one is measured.
    """
    lead = amount.first - 1
    if amount.noun is not None or amount.claim.kind not in ("duration", "number") or parse.lower[lead] not in _TERMS:
        return None
    before = _before_phrase(parse, lead - 1)
    if before == lead - 1 or parse.lower[before] not in _JOINTS:
        return None
    told = (amount.others.get(token) for token in range(before - 1, max(0, before - _FARTHEST), -1))
    other = next((one for one in told if one is not None and one.claim.kind == "duration"), None)
    if other is None or parse.lower[other.first - 1] != parse.lower[lead]:
        return None
    if parse.deps[other.head] == "obl" and parse.pos[parse.heads[other.head]] == "VERB":
        return Position(parse.heads[other.head], None, "obl")
    return gapped_term(parse, other)


def _first_of_gapped(parse: Parse, amount: AmountPhrase) -> AmountPhrase:
    """The amount of the clause that has the verb, before others that leave it out as this one does."""
    for _ in range(_MOST_GAPPED):
        before = _subject(parse, amount) if amount.noun is None else None
        if before is None or before[1].claim.action_role != PATIENT:
            break
        amount = before[1]
    return amount


def _is_parted(parse: Parse, comma: int) -> bool:
    """`We sold 90 vans; the union, 40`: whether a comma stands where the verb is left out, behind a semicolon and a
    short phrase.
    """
    if parse.words[comma] != ",":
        return False
    first = comma - 1
    while first > max(0, comma - _LONGEST) and _is_within(parse, first):
        first -= 1
    return first < comma - 1 and parse.words[first] == ";"


def _is_within(parse: Parse, token: int) -> bool:
    """Whether a word can stand in such a phrase: woven garments."""
    described = parse.tags[token] == "VBN" and parse.deps[token] == "amod"
    joined = parse.tags[token] in ("PRP$", "POS", "HYPH")  # the union's trust, a bank-led group
    return parse.pos[token] in _WITHIN or joined or parse.lower[token] == "of" or described


def _subject(parse: Parse, amount: AmountPhrase) -> tuple[int, AmountPhrase] | None:
    """The noun right before an amount that opens a clause, and the amount of its kind in the clause before."""
    first, before = (token - 1 for token in gapped_phrase(parse, amount))
    if parse.lower[first] not in _JOINTS:
        return None  # most amounts
    if before > 0 and parse.pos[before] == "NUM" and parse.pos[before - 1] == "PROPN" and before not in amount.others:
        before -= 1  # and the S&P 500 0.2 percent
    people = parse.pos[before] == "ADJ" and parse.words[before][:1].isupper()  # the French 28 percent and the Dutch 9
    if parse.lemmas[before].lower() in times():
        return None  # rose 60,260 tonnes, or 14.6 percent, last year to 471,891 tonnes
    people = people or (
        before > 0 and parse.lower[before - 1] == "the" and parse.lower[before] in _OTHERS
    )  # the second $6 million
    people = people or parse.lower[before] in words("materials")  # and silver 1.1 percent: an adjective by the tree
    if first == before or not (parse.pos[before] in ("NOUN", "PROPN") or people):
        return None
    if (
        parse.lower[before] in _OTHERS
        and parse.deps[amount.head].startswith("nsubj")
        and parse.heads[amount.head] > amount.head
    ):
        return None  # they let six go, and the other 16 were shot
    others = (amount.others.get(token) for token in range(first - 1, max(0, first - _FARTHEST), -1))
    # made 4 million, 57% more, and Vega 3 million: a share stands beside another figure
    told = (found for found in others if found is not None)
    other = next((one for one in told if _are_alike(one, amount) or not _is_beside(parse, one)), None)
    if other is not None and other.claim.action is None and (chained := _subject(parse, other)) is not None:
        other = chained[1]  # the union got 323 billion, the states 307 billion and councils 225 billion
    known = other is not None and (other.claim.kind in _COUNTABLE or _is_bare(other))
    if other is not None and before == amount.first - 1 and _is_bare(amount) and known:
        return before, other  # bought 3 million tonnes, Norway 2 million
    multiplied = amount.claim.kind == "ratio" and parse.words[before + 1] == ","  # expects €3bn; the union, twice that
    return (before, other) if other is not None and (multiplied or _are_alike(other, amount)) else None


def _is_beside(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount is a share beside another, or where that led: gained 2 percent to $12.10 and Vega 3 percent."""
    led = parse.lower[amount.first - 1] in ("to", "at") and amount.others.get(amount.first - 2) is not None
    return led or amount.claim.kind in _SHARES


def _is_bare(amount: AmountPhrase) -> bool:
    """Whether no noun or unit stands in its words; that of a measure may be taken from another."""
    alone = amount.claim.kind == "measure" and amount.head == amount.number
    return alone or (amount.claim.kind, amount.claim.unit) == ("number", None)


def _are_alike(other: AmountPhrase, amount: AmountPhrase) -> bool:
    return other.claim.kind == amount.claim.kind or {other.claim.kind, amount.claim.kind} <= _SIZES

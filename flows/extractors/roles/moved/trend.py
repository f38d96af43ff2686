"""Whether a figure rose or fell: by the verb or the noun of change that the amount hangs on."""

from __future__ import annotations

from newstables.extractors.claims.change.movement import STANDING
from newstables.extractors.claims.change.trend import JUMPS
from newstables.extractors.claims.change.trend_behind import OF_DROPS
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.moved.closes import closing_trend
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.headlined import headline_move
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, particle_of
from newstables.schemas.claims import Trend

_SHARES = ("percent", "fraction")  # by which a thing changes
MOVING = ("percent", "money", "measure", "rate", "temperature", "number", "ratio", "fraction")
# Prepositions between a verb of change and where it led, or by how much it changed.
_LINKS = frozenset(
    ["by", "to", "toward", "towards", "above", "below", "past", "under", "over", "beyond", "near", "into"]
)


def trend_of(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """up, down or None."""
    if not STANDING.isdisjoint(parse.lower[amount.after : amount.after + 1]) and _tells_points(amount):
        return None
    if amount.claim.kind not in MOVING and not _counts_points(parse, amount):
        return _behind_change(parse, amount)
    if amount.claim.kind == "ratio" and parse.tags[amount.after] in ("DT", "PRP$"):
        return None  # twice the sum lost: how large it is, no move
    if (move := headline_move(parse, amount)) is not None:
        return LEX.trend_words[move]
    return _by_verb(parse, amount) or _by_noun(parse, amount) or _of_level(parse, amount) or _to_level(parse, amount)


def _behind_change(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """`grew 7.8% to 289.4 million units`, `fell by 0.6 years, to 76.1 years`: of counted things and times, where the
    change that is told right before led.
    """
    to = amount.first - 1
    change = amount.others.get(to - 1 - (parse.lower[to - 1] == ","))
    if parse.lower[to] != "to" or change is None or change.claim.trend is None:
        return None
    share = change.claim.kind in _SHARES
    alike = (change.claim.unit, change.claim.kind) == (amount.claim.unit, amount.claim.kind)
    alike = alike or change.claim.kind == "duration" == amount.claim.kind  # cut by 40 minutes to two hours
    again = alike and (parse.lower[change.first - 1] == "by" or parse.lower[change.first] in ("a", "an"))
    return change.claim.trend if share or again else None


def _tells_points(amount: AmountPhrase) -> bool:
    return (amount.claim.unit or "").endswith("point")


def _counts_points(parse: Parse, amount: AmountPhrase) -> bool:
    points = amount.noun is not None and parse.lemmas[amount.noun].lower() in words("points")
    return points or amount.claim.unit == "point"


def _by_verb(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """`fell below $50`, `rose towards 112`, `climbed 3%`."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if verb == place or not is_verb(parse, verb) or parse.lower[amount.after] == "short":
        return None
    lemma = parse.lemmas[verb].lower()
    if lemma == "give" and parse.lower[verb + 1] in ("up", "back") and case_of(parse, amount.head) == "to":
        return (
            LEX.trend_words["fall"] if amount.claim.kind in ("number", "count", "money") else None
        )  # gave up 40 to 5,120
    trend = LEX.trend_words.get(lemma) or LEX.slight_trends.get(lemma) or _of_particle(parse, verb)
    if trend is None or _goes_on(parse, verb) or (lemma == "cut" and parse.lower[verb + 1] == "off"):
        return None  # snow 60 cm deep cut off 40 villages
    dep, case = relation(parse, place), case_of(parse, amount.head) or case_of(parse, place)
    if dep == "conj" and any(relation(parse, one) == "cop" for one in parse.children(place)):
        return None  # rain could fall, and snow is likely above 300 metres: a clause of its own
    fast = LEX.dimensions.get(amount.claim.unit or "") == "speed"  # a car accelerates to 100 km/h
    moved = lemma in LEX.trend_words or _of_particle(parse, verb) is not None
    if not moved and (fast or (case not in _LINKS and amount.claim.kind != "percent")):
        return None  # popped 5 pills
    lost = object_of(parse, verb)
    if lost not in (None, place) and not case and parse.lemmas[verb].lower() not in words("changing"):
        return None  # lost power 100 metres from the shore
    if (case == "by" and lemma == "lose") or (lemma == "add" and parse.lower[verb + 1] == "up"):
        return None  # lost the vote by 20 points; they add up to 3,600
    if lemma == "raise" and amount.claim.kind == "money" and parse.lower[amount.first - 1] not in _LINKS:
        return None  # raised more than $71 million, close to $200 million
    if amount.ends_quotation(parse, verb) or parse.lower[amount.first - 1] == "from":
        return None  # "they are under 35," he added; fell to 71 per cent from 83
    if _is_joined_to_left(parse, amount):
        return None
    if case in _LINKS or (dep in ("obl", "nmod", "advmod") and not case):
        return trend
    if dep == "obj" and amount.claim.kind in ("percent", "count"):
        return trend
    return None


def _is_joined_to_left(parse: Parse, amount: AmountPhrase) -> bool:
    """`rose to 9% from 7% in May, and 5% in March`: whether "and" joins it to the level that something left."""
    if parse.lower[amount.first - 1] != "and":
        return False
    before = range(amount.first - 2, parse.sentence(amount.head)[0], -1)
    left = next((amount.others[one] for one in before if one in amount.others), None)
    if left is None or parse.lower[left.first - 1] != "from" or left.claim.unit != amount.claim.unit:
        return False
    return not any(parse.pos[one] == "VERB" for one in range(left.after, amount.first))


def _of_particle(parse: Parse, verb: int) -> Trend | None:
    """`went up 56 percent to 12,500 taka`: up or down with a verb that moves figures."""
    particle = particle_of(parse, verb)
    word = parse.lower[particle] if particle is not None else ""
    moves = word in ("up", "down") and parse.lower[verb] in LEX.trend_links_with_particle
    return LEX.trend_words[word] if moves else None


def _of_level(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """`fell 50 cents to close at $36`, `closed at $35, up 12 cents`: where a price stood once it had moved."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if case_of(parse, place) != "at" or not is_verb(parse, verb):
        return None
    if (trend := closing_trend(parse, amount)) is not None:
        return trend
    if parse.lemmas[verb].lower() in ("stay", "hold", "remain", "keep"):
        return None  # to add 200 stores and margins to stay at 12 percent
    above = parse.heads[verb]
    moved = relation(parse, verb) in ("xcomp", "advcl") and parse.tags[verb] == "VB" and is_verb(parse, above)
    return LEX.trend_words.get(parse.lemmas[above].lower()) if moved else None


def _to_level(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """`cut rates to a historic low of zero percent`: the level that a verb of change leads to, by its name."""
    level = parse.heads[amount.head]
    named = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of" and level < amount.first
    if not named or parse.lemmas[level].lower() not in LEX.levels or case_of(parse, level) != "to":
        return None
    verb = parse.heads[level]
    lemma = parse.lemmas[verb].lower()
    moved = LEX.trend_words.get(lemma) or LEX.slight_trends.get(lemma)
    return moved if is_verb(parse, verb) and not _goes_on(parse, verb) else None


def _goes_on(parse: Parse, verb: int) -> bool:
    """Whether the rise is the way along a list of prices: "start at $20 and rise to $85"."""
    before = parse.heads[verb]
    return relation(parse, verb) == "conj" and parse.lemmas[before].lower() in ("start", "begin", "range")


def _by_noun(parse: Parse, amount: AmountPhrase) -> Trend | None:
    """`a cut of 600,000 barrels`, `a 3.8 million barrel rise`: the noun of change that the amount belongs to."""
    head = parse.heads[amount.head]
    if amount.claim.kind == "money" and parse.lemmas[head].lower() == "advance":
        return None  # paid before it was due
    if amount.claim.kind == "money" and parse.lower[head - 1 : head + 1] == ["net", "gain"]:
        return None  # a profit
    if amount.lasts:
        return None  # power cuts of 15 hours
    deep = LEX.dimensions.get(amount.claim.unit or "") == "length" and parse.lemmas[head].lower() in words("heights")
    if amount.claim.unit in OF_DROPS and parse.lower[head] == "drops" and amount.head < head:
        return None  # cells in 20-µl drops
    if deep and parse.lower[amount.after] != "in":
        return None  # cliff drops of up to 1,000 metres
    leapt = parse.lemmas[head].lower() == "jump" and parse.lower[head - 1] in JUMPS
    if leapt and amount.claim.kind != "percent":
        return None  # a long jump of 6.54
    lemma = parse.lemmas[head].lower()
    slight = LEX.slight_trends.get(lemma) if amount.claim.kind == "percent" else None
    if (lemma not in words("changes") and not slight) or parse.pos[head] not in ("NOUN", "PROPN"):
        return None
    beside = relation(parse, amount.head) in ("compound", "nummod", "amod", "nmod")
    if not beside or (head < amount.head and case_of(parse, amount.head) != "of"):
        return None
    return LEX.trend_words.get(lemma) or slight

"""The noun that an amount modifies: a $3bn fine, a three-year contract, the 15-year-old boy."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase, is_of_years
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_captive, is_verb, relation
from newstables.extractors.roles.whose.beside import is_behind_dash, whole_name
from newstables.extractors.roles.whose.changed import changed
from newstables.extractors.roles.whose.of_phrases import without_worth
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_DURING = ("over", "in", "within", "during", "for", "after")
ASIDE = ("from", "above", "below", "over", "under", "beyond")  # of what an amount is aside
_LOST_BY = ("run", "wicket", "goal", "shot", "stroke", "try", "set", "length")  # a defeat is told by
_FINITE = ("VBD", "VBZ", "VBP", "MD")  # behind "a loan of $3 million repayments"; not: a choice of a $3 fine
# What a measure beside it is the size of, whatever stands behind: a 2-foot gauge railway.
_DIMENSIONS = frozenset(
    ["gauge", "radius", "range", "height", "depth", "width", "length", "diameter", "span", "bore", "calibre", "caliber"]
)
_HURT = ("shot", "hit", "cut", "hurt")  # nouns too
_BESIDE = ("compound", "amod", "nummod", "nmod", "det", "dep")


def described(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a $3bn fine`, `a three-year contract`, `the 15-year-old boy`: the noun that the amount modifies."""
    if amount.claim.kind == "fraction" and (moved := _moved_by_part(parse, amount)) is not None:
        return moved
    if (sized := _behind_side(parse, amount)) is not None:
        return sized
    head = parse.heads[amount.head]
    if head < amount.after or relation(parse, amount.head) not in _BESIDE or parse.pos[head] not in NOUNS:
        return None
    if _is_no_modifier(parse, amount, head):
        return None
    if (
        amount.first > 1
        and amount.claim.kind == "money"
        and parse.lower[amount.first - 1] == "of"
        and parse.pos[amount.first - 2] == "NOUN"
        and (parse.heads[head] != amount.first - 2 or parse.tags[head + 1] in _FINITE)
    ):
        return amount.first - 2  # on a loan of $750,000 repayments rose
    if _is_other(parse, amount, head):
        return None
    if parse.deps[head] == "compound" and parse.words[head - 1] == "-" and parse.heads[head] > head:
        head = parse.heads[head]  # a 12-inch flat-screen television
    paid = parse.lower[head] == "advance" and amount.claim.kind == "money"  # a $90 million advance is paid
    change = parse.lemmas[head].lower()
    if change == "loss" and amount.claim.unit in _LOST_BY:
        return head  # an 80-run loss: a defeat, and nothing that fell
    by_share = amount.claim.kind == "percent" and change in words("changes_by_share")
    if by_share or (change in words("changes") and not (amount.lasts or paid)):
        return changed(parse, head, amount)
    joined = parse.deps[head] == "compound" and parse.heads[head] == head + 1 and parse.lower[head + 1] not in _HURT
    joined = joined and parse.lower[head] not in _DIMENSIONS
    if joined and (amount.claim.kind in ("count", "measure") or _is_share_without_of(parse, amount, head)):
        head = parse.heads[head]  # the 11 member trade agreement, a 90-foot church tower, 60 per cent women voters
    if parse.deps[head] == "compound" and any(parse.deps[child] == "conj" for child in parse.children(head)):
        head = max(head, parse.heads[head])  # a 600-metre walking and cycling path
    return whole_name(parse, without_worth(parse, head))


def _behind_side(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a 12-storey, 40m-tall block`: the noun behind the side that is so long."""
    side = amount.after + 1
    if (
        parse.words[amount.after : side] == ["-"]
        and side < len(parse)
        and parse.lower[side] in LEX.sides
        and parse.deps[side] == "amod"
    ):
        return parse.heads[side]
    return None


def _is_no_modifier(parse: Parse, amount: AmountPhrase, head: int) -> bool:
    """Whether an amount right before a noun says nothing of it: a change of years, a count or an owner, a time."""
    if is_of_years(parse, head) or _is_of_doer(parse, amount, head):
        return True  # fell by 3 percent year-on-year
    if amount.noun is not None and amount.claim.kind == "rate":
        return True  # three children a day die: what is counted is no modifier
    if amount.noun is not None and parse.deps[amount.noun] == "nmod:poss":
        return True  # the three countries' entry
    timed = amount.claim.kind == "duration" and parse.tags[amount.after - 1] == "NNS"
    # over 12 months wages rose
    return timed and parse.lower[amount.first - 1] in _DURING and parse.tags[head] == "NNS"


def _is_share_without_of(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`60 per cent women voters`, `56% account holders`: a share of many, told without "of" or an article."""
    led = amount.first > parse.sentence(amount.first)[0] and parse.pos[amount.first - 1] in ("DET", "PRON")
    return amount.claim.kind == "percent" and not led and parse.tags[parse.heads[noun]] == "NNS"


def _moved_by_part(parse: Parse, amount: AmountPhrase) -> int | None:
    """`output fell by a third to 8.4m bales`: what fell, where the tree has the level for what the part is of."""
    first = amount.first
    if parse.lower[first - 1] != "by" or parse.lower[amount.after] != "to":
        return None
    verb = first - 2
    measures = is_verb(parse, verb) and parse.lemmas[verb].lower() in words("measuring")
    return subject(parse, verb) if measures else None


def _is_of_doer(parse: Parse, amount: AmountPhrase, name: int) -> bool:
    """`recovered the £3 million Hale stole`: a name behind a sum whose bearer did something with it."""
    verb = parse.heads[name]
    if amount.first < 2:
        return False
    does = name == amount.after and parse.pos[name] == "PROPN" and parse.deps[name] == "nsubj" and verb == name + 1
    known = parse.lower[amount.first - 1] == "the" and parse.pos[amount.first - 2] in ("VERB", "ADP", "AUX")
    return does and known and amount.claim.kind == "money"


def _is_other(parse: Parse, amount: AmountPhrase, head: int) -> bool:
    """Whether the noun that an amount stands before is not what it modifies."""
    if is_behind_dash(parse, amount, head):
        return True
    if amount.claim.kind == "age" and parse.lower[head] in _HURT and parse.lower[head + 1] == "in":
        return True  # a 31-year-old shot in the arm
    if amount.claim.kind == "number" and (parse.words[amount.after] == "," or parse.lower[head] == "thanks"):
        return True  # of which it shot down two, targeted the east; made 396 thanks to him
    plural = amount.noun is not None and parse.tags[amount.noun] == "NNS" and parse.deps[amount.noun] == "compound"
    if plural and "-" not in amount.claim.text:
        return True  # in eight of the 20 countries output fell
    if amount.claim.kind in ("fraction", "ratio") and not {",", "and"}.isdisjoint(parse.lower[amount.after : head]):
        return True  # by a fifth, twice the record of 2020; by half and bicycle hire tripled
    if (is_captive(parse, head) and amount.claim.kind != "age") or case_of(parse, amount.head):
        return True  # took 85 soldiers prisoner; but a 23-year-old prisoner
    if not LEX.verbs_no_modifiers.isdisjoint(parse.lower[amount.after : head]):
        return True  # a further 90,400 faced warnings
    if any(parse.deps[child] == "case" and amount.after <= child < head for child in parse.children(head)):
        return True  # more than half into Egypt
    if amount.claim.kind == "money" and are_people(parse.lemmas[head]) and parse.tags[head] == "NNS":
        return True  # below the $93 billion analysts had forecast: no money is of people
    if parse.lemmas[head].lower() == "forecast" and head == amount.after and parse.lower[amount.first - 1] == "the":
        return True  # the 2.8 percent forecast in March
    if parse.lower[head] in LEX.compared or parse.lower[amount.after] in ASIDE:
        return True  # food was 9.8 percent dearer; a fifth below production costs
    if amount.claim.kind == "number" and parse.tags[head] == "NNP":
        return True  # mother of two Chika Obioma
    return amount.noun is None and is_foreseen(parse, head)  # the 268,000 economists had forecast


def is_foreseen(parse: Parse, noun: int) -> bool:
    """`below the 8% economists had predicted`: whether people behind an amount are who foresaw it."""
    verb = noun + 1 + (parse.lower[noun + 1] in ("had", "have"))
    foresaw = parse.lower[verb] in LEX.foreseeing  # not: exports are expected to reach 8%
    return foresaw and parse.tags[noun] == "NNS" and are_people(parse.lemmas[noun].lower()) is not False

"""What came of something, told by an infinitive or a participle: a fact and no plan, or a part of the plan."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.stated.asked import can_act
from newstables.extractors.roles.whose.games import is_of_play
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of

_NOW = ("already", "now", "currently", "still", "so")
_LEVELLING = ("reach", "hit", "total", "exceed", "surpass", "top", "touch")
_TAKING = ("take", "use", "utilise", "utilize", "seize", "grab", "overcome")  # a chance, of which something comes


def is_reached(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """Whether an infinitive tells what was reached: fell 2% to close at $20, won to take his tally to nine, came from
    behind to win 2-1; not: to build 40 homes.
    """
    head = parse.heads[verb]
    above, own = parse.lemmas[head], parse.lemmas[verb]
    if parse.lower[verb - 2 : verb] == ["only", "to"] and parse.words[verb - 3] == ",":
        return True  # it listed, only to see its shares fall
    thing = object_of(parse, verb) if own in ("take", "bring") else None
    is_result = _is_measuring(parse, head, verb, amount) or _is_using(parse, head) or amount.claim.kind == "score"
    is_result = is_result or (thing is not None and parse.lemmas[thing].lower() in words("tallies"))
    prize = thing is not None and own == "take" and parse.lemmas[thing].lower() in words("prizes")
    is_result = is_result or (prize and parse.tags[head] == "VBD" and above in words("competing"))
    moves = own in words("unwilled") or own in words("ending") or own in words("measuring")
    is_result = is_result or (moves and _is_turn(parse, head))
    is_result = is_result or (
        own == "raise" and above == "sell" and amount.claim.kind == "money"
    )  # sold it to raise $5
    wins = own in words("winning") or not amount.counts_things(parse)
    is_result = is_result or _wins_by_margin(parse, verb, amount) or (wins and above in words("winning"))
    is_result = is_result or (own in words("coming_upon") and above in words("arriving"))  # arrived to find six dead
    # broke out of a slump to add 12 points, chased 351 to win by six wickets
    is_result = is_result or (is_of_play(parse, amount) and parse.tags[head] in ("VBD", "VBZ"))
    is_result = is_result or _is_after_change(parse, verb) or _is_standing(parse, verb, amount)
    is_result = is_result or own in words("presupposing")  # lied to conceal a $130,000 payment, which was made
    return is_result or comes_about(parse, verb, amount, "unwilled", "ending")


def _is_after_change(parse: Parse, verb: int) -> bool:
    """`arrivals recorded an increase of 20% to reach 2 million`: the level to which a change that is told led."""
    if parse.lemmas[verb] not in _LEVELLING:
        return False
    above = parse.heads[verb]
    changed = object_of(parse, above) if parse.pos[above] == "VERB" else above
    while changed is not None and parse.lemmas[changed].lower() not in words("changes"):
        changed = parse.heads[changed] if parse.deps[changed] == "nmod" else None
    told = parse.lemmas[parse.heads[changed]].lower() if changed is not None else ""
    return told in words("undergoing", "posting_changes")


def _is_standing(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`Labour lost 48 seats to stand at 842 councillors`: the level at which a change left what changed."""
    above = parse.heads[verb]
    changed = above if parse.pos[above] == "VERB" else parse.heads[above]
    told = parse.tags[changed] in ("VBD", "VBZ", "VBP") and parse.lemmas[changed] in words("measuring")
    stands = parse.lemmas[verb] == "stand" and parse.deps[verb] in ("advcl", "acl", "xcomp")
    return told and stands and case_of(parse, amount.place(parse)) == "at"


def _wins_by_margin(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`romped away to win by seven shots`; not: trained, or paid the boxer, to win by seven."""
    head = parse.heads[verb]
    if parse.lemmas[verb] != "win" or amount.claim.unit not in words("margins"):
        return False
    ran = parse.tags[head] in ("VBD", "VBZ") and parse.lemmas[head] not in words("preparing")
    other = parse.left_edge(verb) - 1
    other_wins = parse.deps[other] in ("obj", "iobj") and parse.heads[other] == head and can_act(parse, other)
    return ran and not other_wins and case_of(parse, amount.place(parse)) == "by"


def is_won(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`overcame a poor start to beat her 6-2`, `used the chance to hit 56 runs`: what came of something that the tree
    hangs on its object; not: missed the chance to hit 56 runs.
    """
    noun = parse.heads[verb]
    above = parse.heads[noun]
    if _is_after_change(parse, verb) or _is_standing(parse, verb, amount):
        return True
    if parse.tags[above] not in ("VBD", "VBZ"):
        return False
    if relation(parse, noun) == "obl" and is_of_play(parse, amount):
        return parse.lemmas[noun].lower() not in words("aims")  # burst out of a slump to add 12 points
    if relation(parse, noun) != "obj":
        return False
    won = parse.lemmas[verb] in words("winning") and parse.lemmas[above] in words("winning")
    return won or (is_of_play(parse, amount) and parse.lemmas[above].lower() in _TAKING)


def _is_turn(parse: Parse, verb: int) -> bool:
    """`pared losses to rise 0.5 percent`, `extended its slide to drop 59 cents`: how the course of a price went on."""
    course = object_of(parse, verb)
    turned = course is not None and parse.lemmas[course].lower() in words("courses")
    return turned and parse.lemmas[verb].lower() in words("turning")


def _is_measuring(parse: Parse, verb: int, result: int, amount: AmountPhrase) -> bool:
    """`crossed 5,000 to close at 5,010`; not: crossed the river to attack 12 villages, passed a bill to build homes,
    moved to cut 300 jobs.
    """
    if parse.lemmas[verb] in words("attempting") and parse.lemmas[result] not in words("measuring"):
        return False
    thing = object_of(parse, verb)
    figure = thing is None or thing in amount.others or parse.lemmas[thing].lower() in words("tallies")
    return parse.lemmas[verb] in words("measuring") and figure


def _is_using(parse: Parse, verb: int) -> bool:
    """`fired tear gas to disperse 300`; not: fired 30 workers to save $4 million."""
    thing = object_of(parse, verb)
    people = thing is not None and are_people(parse.lemmas[thing].lower())
    return parse.lemmas[verb] in words("using") and not people


def comes_about(parse: Parse, verb: int, amount: AmountPhrase, *lists: str) -> bool:
    """Whether an infinitive tells how something came out: "to fall 215 points"; but they trained to climb 14 peaks."""
    return not amount.counts_things(parse) and any(parse.lemmas[verb] in words(name) for name in lists)


def is_capacity(parse: Parse, verb: int) -> bool:
    """`a ferry built to carry 120 people`: what a thing is made for is so, whether it is used or not."""
    enough = any(parse.lower[child] == "enough" for child in parse.children(verb))  # was strong enough to jail 40
    if enough and any(parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(verb)):
        return True
    return parse.tags[verb] == "VBN" and parse.lemmas[verb].lower() in words("making")


def is_held_to_be(parse: Parse, head: int, verb: int) -> bool:
    """`the group, estimated to comprise 40 firms`: what somebody holds to be so is no plan; behind a comma it is none
    of his words.
    """
    held = parse.tags[head] == "VBN" and parse.lemmas[head].lower() in words("held_to_be")
    return held and "," not in parse.words[head:verb]


def _is_foretold(parse: Parse, verb: int) -> bool:
    """`will save`, `plans to save`: what is yet to be done, by a verb's own words."""
    if any(parse.lower[child] in ("will", "would", "’ll", "'ll") for child in parse.children(verb)):
        return True
    return parse.deps[verb] == "xcomp" and parse.lemmas[parse.heads[verb]].lower() in words("planned_verbs")


def goes_with(parse: Parse, verb: int) -> bool:
    """`Schools will stay shut, keeping 48,000 pupils at home`, `will save by closing 40`, `will win, with the Greens
    taking 12`: what goes with a plan, or is its means, is planned; not its reasons, nor what is so now: "will resign,
    with inflation running at 12 percent".
    """
    if parse.deps[verb] != "advcl" or parse.tags[verb] != "VBG" or parse.heads[verb] >= verb:
        return False
    if parse.lower[verb - 1] == "before" and parse.deps[verb - 1] == "mark" and parse.heads[verb - 1] == verb:
        return True  # will grow 0.9% before slowing to 0.7%
    means = _is_foretold(parse, parse.heads[verb])
    children, own = parse.children(verb), parse.lemmas[verb].lower()
    below = {parse.deps[child] for child in children if not (means and parse.lower[child] == "by")}
    if any(parse.lower[child] == "with" and parse.deps[child] == "mark" for child in children):
        now = any(parse.lower[child] in _NOW for child in children)
        return not now and "aux" not in below and own not in words("grounds", "so_now")
    return not below & {"mark", "aux", "nsubj"} and own not in words("grounds")

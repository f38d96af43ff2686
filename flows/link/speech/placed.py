"""At which amount somebody puts a thing: "put the losses at nine", "put the toll closer to 40"."""

from __future__ import annotations

from itertools import takewhile

from newstables.language import Parse
from newstables.language.questions.verbs import particle_of
from newstables.link.speech.poll_figures import SHARES
from newstables.link.speech.tellers import can_tell, is_paper
from newstables.link.tree import child, first_word, is_counted, is_nominal, preposition
from newstables.link.words import words

_AT = frozenset(("at", "above", "below"))
_NEAR = frozenset(("near", "nearer", "close", "closer"))
_COMPARED = frozenset(("nearer", "closer"))
_AROUND = _NEAR | {"between", "around", "under", "over", "near to", "nearer to", "close to", "closer to"}
_HEDGING = _NEAR | {"north", "south", "somewhere", "anywhere", "something", "nowhere"}
_FAR = 4  # tokens from such a word to its amount: closer to US $ 40
_PARTING = frozenset((",", ";", "and", "while", "but"))  # what parts one amount from the next


def placed(parse: Parse, verb: int) -> list[int]:
    """The amount behind "at" of "put the losses at nine", "at a tenth of that"; of several that a comma parts, each."""
    if parse.lemmas[verb] in words("speech", "placing") and _is_deed(parse, child(parse, verb, "obj")):
        return []
    own = [one for one in parse.children(verb) if one > verb and _is_at(parse, one)]
    own += [one for one in parse.children(verb) if one > verb and is_given_as(parse, one)]
    own = own or _behind_hedge(parse, verb)
    if own:
        return _parted(parse, sorted(own + _left_to_others(parse, verb))) + _lasting(parse, verb, own[-1])
    _, after = parse.subtree(verb)
    for token in range(after - 1, verb, -1):
        if parse.deps[token] == "case" and parse.words[token].lower() in _AT:
            amount = parse.heads[token]
            return [amount] if counts(parse, amount) and not _is_of_next(parse, amount, verb) else []
    return _placed_near(parse, verb)


def _behind_hedge(parse: Parse, verb: int) -> list[int]:
    """The 40 of "put the toll at closer to 40", "at somewhere near 40", of which the tree hangs both on the verb."""
    hedges = [one for one in parse.children(verb) if one > verb and parse.lower[one] in _HEDGING]
    told = [one for one in hedges if preposition(parse, one) in _AT]
    if not told:
        return []
    behind = [one for one in (*parse.children(verb), *parse.children(told[0])) if told[0] < one <= told[0] + _FAR]
    return sorted(one for one in behind if counts(parse, one))[:1]


def _left_to_others(parse: Parse, verb: int) -> list[int]:
    """The 9 of "put it at 40; the rebels at 9", where the tree hangs the amount on the rebels."""
    others = (one for one in parse.children(verb) if one > verb and parse.deps[one] in ("parataxis", "conj", "appos"))
    others = (one for one in others if is_nominal(parse, one) and parse.words[first_word(parse, one) - 1] == ";")
    return [amount for one in others for amount in parse.children(one) if amount > one and _is_at(parse, amount)]


def _lasting(parse: Parse, verb: int, amount: int) -> list[int]:
    """The years of "put the cost at $40 million over nine years", right behind the amount."""
    behind = parse.right_edge(amount) + 1
    return [
        one
        for one in parse.children(verb)
        if preposition(parse, one) == "over" and parse.left_edge(one) == behind and is_counted(parse, one)
    ]


def _is_deed(parse: Parse, thing: int | None) -> bool:
    """`put 40 flags at 12 graves`: of what is counted nobody tells how many it is; but "put 40 percent at $12"."""
    if thing is None or child(parse, thing, "nummod") is None or parse.pos[thing] != "NOUN":
        return False
    return parse.lemmas[thing].lower() not in SHARES


def _is_of_next(parse: Parse, amount: int, verb: int) -> bool:
    """`estimate 90 deaths; the army puts them at 40`: whether the amount is of a clause beside the verb's."""
    steps = takewhile(lambda step: step != verb, parse.way_up(amount))
    return any(parse.deps[step] == "parataxis" for step in steps)


def puts(parse: Parse, verb: int, speaker: int) -> bool:
    """Whether somebody, a paper or a reckoning puts a thing at a figure; no deed or event does, and no other verb."""
    if particle_of(parse, verb) is not None:
        return False
    noun = parse.lemmas[speaker].lower()
    reckons = noun in words("speech", "sayings", "reckonings", "market_views", "pricers")
    return reckons or is_paper(parse, speaker) or can_tell(parse, speaker) or parse.pos[speaker] != "NOUN"


def is_given_as(parse: Parse, token: int) -> bool:
    """The 40 of "listed the number of dead as 40", "listed its purchases as 40 shares"."""
    return preposition(parse, token) == "as" and (parse.pos[token] == "NUM" or is_counted(parse, token))


def counts(parse: Parse, token: int) -> bool:
    """Whether a number stands in a phrase."""
    return "NUM" in parse.pos[slice(*parse.subtree(token))]


def _is_at(parse: Parse, one: int) -> bool:
    """`at nine`, `at a tenth of that`, also where the tree hangs "at" on "which": `which they put at nine`."""
    before = parse.lower[parse.left_edge(one) - 1]
    is_at = preposition(parse, one) in _AT or (before == "at" and parse.deps[one] == "obl")
    is_share = parse.lower[one] == "twice" or parse.lemmas[one].lower() in words("when", "fractions")
    return is_at and (counts(parse, one) or is_share)


def _parted(parse: Parse, own: list[int]) -> list[int]:
    """The last amount, and those before it from which a comma or "and" parts what follows: "put it at 400, the rebels
    at 90".
    """
    found = own[-1:]
    for one, following in zip(own[-2::-1], own[:0:-1], strict=True):
        if _PARTING.isdisjoint(parse.lower[one + 1 : following]):
            break
        found.insert(0, one)
    return found


def _placed_near(parse: Parse, verb: int) -> list[int]:
    """The 40 of "put the number nearer 40", "between 40 and 50", of what is a number itself; nobody counts those near
    whom he puts a chair, nor those under whom he puts a number of men.
    """
    if parse.lemmas[verb] not in words("speech", "placing"):
        return []
    thing = child(parse, verb, "obj")
    if thing is not None and parse.lemmas[thing].lower() not in words("speech", "totals"):
        return []
    if thing is None and parse.deps[verb] != "acl:relcl":
        return []
    behind = [one for one in parse.children(verb) if one > max(verb, thing or 0)]
    behind = [one if parse.lower[one] not in _NEAR else child(parse, one, "obl") or one for one in behind]
    return [one for one in behind if counts(parse, one) and _is_near(parse, one)][:1]


def _is_near(parse: Parse, amount: int) -> bool:
    """Whether it is an amount near which a number lies: "nearer 40 men", but "under 40" of a number, money, a share."""
    first = parse.left_edge(amount)
    before = parse.lower[max(0, first - 2) : first + 1]
    is_sum = parse.lower[amount] in SHARES or parse.lemmas[amount].lower() in words("speech", "sought")
    is_bare = is_sum or parse.pos[amount] in ("NUM", "SYM")
    return not _COMPARED.isdisjoint(before) or (is_bare and (preposition(parse, amount) in _AROUND or "near" in before))

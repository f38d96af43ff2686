"""Where those counted take part in their clause: as the counted noun, as what the amount modifies, or as the amount."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import ONE_IN
from newstables.extractors.roles.absolutes import acting_in_absolute, is_whole_in_absolute
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.asked_people import is_of_inquiry
from newstables.extractors.roles.befell.existing import there_are
from newstables.extractors.roles.befell.gapped_places import place_of_gapped
from newstables.extractors.roles.befell.hedged import without_hedge
from newstables.extractors.roles.befell.left_out import is_absolute, is_short_of, is_told_in_passing
from newstables.extractors.roles.befell.robbed import taken_from_them
from newstables.extractors.roles.befell.victims import verb_of_state
from newstables.extractors.roles.befell.weighed import behind_weight
from newstables.extractors.roles.deeds.agents import is_its_subject
from newstables.extractors.roles.deeds.antecedents import deed_between
from newstables.extractors.roles.deeds.by_another import by_another
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import (
    AGENT,
    PATIENT,
    Position,
    by_participle,
    case_of,
    is_verb,
    of_which,
    position_of,
    relation,
    stand_in,
)
from newstables.extractors.roles.wholes.parts_behind import is_total_behind
from newstables.extractors.roles.wholes.uncounted import among_uncounted
from newstables.extractors.roles.whose.beside import (
    describes,
    is_apposed_distance,
    is_beside,
    is_of_rate,
    is_size_of_whole,
    of_measure,
    out_of,
)
from newstables.extractors.roles.whose.described import is_foreseen
from newstables.extractors.roles.whose.gapping import gapped_place, gapped_subject, gapped_term, of_those
from newstables.extractors.roles.whose.measured import is_beyond_clause, with_absolute
from newstables.extractors.roles.whose.multiples import multiple_of
from newstables.extractors.roles.whose.named import is_owned
from newstables.extractors.roles.whose.set_apart import is_distance, is_how_long, is_way
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject

_MEASURED_BY = {"money": "cost", "measure": "weigh"}  # verbs by which a thing has so much, and does nothing to it


def place_in_clause(parse: Parse, amount: AmountPhrase, about: int | None) -> Position | None:
    """Where those counted take part: as the counted noun, as what the amount modifies, or as the amount itself."""
    if (acting := acting_in_absolute(parse, amount.head)) is not None:
        return by_participle(parse, acting)
    if is_total_behind(parse, amount) or (amount.noun is not None and is_whole_in_absolute(parse, amount.noun)):
        return None
    if is_absolute(parse, amount):
        deed = parse.heads[amount.head]
        own = parse.deps[deed] == "advcl" and parse.tags[deed] in ("VBN", "VBG") and amount.head < deed
        # with four cases confirmed; with 12 people killed and 40 hurt
        return position_of(parse, amount.head) if own else by_participle(parse, amount.head)
    if amount.claim.rule == ONE_IN and (part := out_of(parse, amount)) is not None:
        return position_of(parse, part)  # fired one in ten of its clerks
    if (gapped := by_another(parse, amount)) is not None:
        return gapped[0]
    if (shared := gapped_place(parse, amount)) is not None:
        return shared
    if (term := gapped_term(parse, amount)) is not None:
        return term
    if (elsewhere := place_of_gapped(parse, amount)) is not None:
        return elsewhere
    if of_those(parse, amount) is not None or _is_gapped(parse, amount) or is_short_of(parse, amount):
        return None
    if case_of(parse, parse.heads[amount.head]) == "following":
        return by_participle(parse, parse.heads[amount.head])  # slid 2 percent, following a fall of 3 percent
    listed = case_of(parse, stand_in(parse, amount.head)) in ("including", "excluding")
    if listed:
        return among_uncounted(parse, amount)
    if parse.lower[amount.first] in ("older", "younger"):
        return None
    if relation(parse, amount.head) == "obj" and parse.lower[amount.first - 1] == "aged":
        return None  # who died aged 93
    if (robbed := taken_from_them(parse, amount)) is not None:
        return robbed
    if amount.noun is None:
        return None if is_of_inquiry(parse, amount) else _of_bare(parse, amount, about)
    if parse.lower[amount.first : amount.first + 3] == ["in", "excess", "of"]:
        return _of_excess(parse, amount.first + 1)
    if _is_among_them(parse, amount, amount.noun):
        return None
    if parse.lower[amount.first - 1] == "of" and (amount.is_whole(parse) or _has_share(parse, amount)):
        return by_participle(parse, amount.noun)  # 14 out of 17 branches closed: not the 17
    position = _of_noun(parse, amount, amount.noun, about)
    if position is not None and deed_between(parse, amount.noun, position.verb) is not None:
        return None  # regained two villages in clashes that killed nine: the villages did not
    return there_are(parse, position, amount.noun)


def _has_share(parse: Parse, amount: AmountPhrase) -> bool:
    """`59 percent of 6.7 million voters`, `half of 20 boats`: whether a share of those counted takes part."""
    share = amount.others.get(parse.heads[amount.noun]) if amount.noun is not None else None
    return share is not None and share is not amount and share.claim.kind in ("percent", "fraction")


def _of_excess(parse: Parse, excess: int) -> Position | None:
    """`In excess of 50 people were killed`: the phrase stands in the place of the subject or of the object."""
    verb = parse.heads[excess]
    if not is_verb(parse, verb):
        return None
    if excess < verb:
        free = subject(parse, verb) is None
        return Position(verb, PATIENT if is_passive(parse, verb) else AGENT, "nsubj") if free else None
    free = object_of(parse, verb) is None and not is_passive(parse, verb)
    return Position(verb, PATIENT, "obj") if free else None


def _of_bare(parse: Parse, amount: AmountPhrase, about: int | None) -> Position | None:
    """Where an amount without a noun of its own takes part: as a part, as what it modifies, or as the amount itself."""
    if about is not None and multiple_of(parse, amount) == about:
        return position_of(parse, about)  # drank three times as much tea
    if about is not None and parse.deps[amount.head] == "det:predet" and is_verb(parse, parse.heads[amount.head]):
        return position_of(parse, about)  # about half the crop was lost
    if about is not None and parse.deps[amount.head] == "det:predet" and parse.heads[amount.head] == about:
        taken = relation(parse, about) in ("obj", "nsubj")  # laid off half its workforce; was late half the time
        return position_of(parse, about) if taken else None
    if (shared := of_which(parse, amount.head)) is not None:
        return shared
    if with_absolute(parse, amount) is not None or is_told_in_passing(parse, amount) or is_owned(parse, amount):
        return None
    if is_foreseen(parse, parse.heads[amount.head]):
        return None
    if relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of" and _is_whole_of(parse, amount):
        return by_participle(parse, amount.head)  # 1 of the 2.2 million planted was destroyed
    if (left := verb_of_state(parse, amount)) is not None:
        return Position(left, PATIENT, "<verb> <number> <state>")
    host = parse.heads[amount.head]
    if is_apposed_distance(parse, amount, host) or is_size_of_whole(parse, amount, host):
        return None
    if parse.tags[host] == "JJR" and about == parse.heads[host] and relation(parse, host) == "amod":
        return _of_modified(parse, amount, about)  # used 20 percent less water
    timed = parse.deps[host] == "obl:unmarked" and parse.lemmas[host].lower() in words("times")  # 61 times last year
    if amount.claim.kind == "percent" and parse.deps[host] == "compound" and parse.heads[host] == about:
        host = about  # 60 per cent women voters cast ballots
    if (about is not None or timed) and is_beside(parse, amount, host):
        return _of_modified(parse, amount, host)
    return _of_itself(parse, amount, about)


def _of_modified(parse: Parse, amount: AmountPhrase, host: int) -> Position | None:
    """Where the noun that an amount modifies takes part, or by how much it is done to that."""
    position = None if describes(parse, amount, host) else position_of(parse, host)
    if position is None:
        return None
    by_so_much = case_of(parse, amount.head) == "by"  # cut deaths by four fifths
    for_money = amount.claim.kind == "money" and case_of(parse, amount.head) == "for"
    priced = for_money and relation(parse, host) == "obj"  # will order 18 tanks for 525 million euros
    return Position(position.verb, None, position.rule) if by_so_much or priced else position


def _of_itself(parse: Parse, amount: AmountPhrase, about: int | None) -> Position | None:
    """Where an amount takes part as itself: who spent it, or how much it was by."""
    position = of_measure(parse, amount, position_of(parse, amount.place(parse)))
    if is_of_rate(amount, position):
        return None
    if position and position.role is None and is_beyond_clause(parse, position.verb, amount):
        return None
    if position and parse.lemmas[position.verb].lower() == _MEASURED_BY.get(amount.claim.kind):
        return Position(position.verb, None, position.rule)
    measures = position is not None and position.role == PATIENT and position.rule != "nsubj:pass"  # were closed
    if position and measures and about is not None and is_its_subject(parse, position.verb, about):
        return Position(position.verb, None, position.rule)  # exports reached $400 million: the verb only measures
    if position and amount.claim.kind == "duration" and position.rule in ("acl", "amod"):
        return None  # in the past two days taking the total to 90
    level = parse.lower[amount.first - 1] in ("to", "at", "from") and amount.claim.kind in ("rate", "money", "percent")
    apart = position is not None and (is_distance(parse, amount) or is_how_long(parse, amount, position.verb))
    apart = apart or (position is not None and is_way(parse, amount, position.verb))
    if position and position.role == PATIENT and (level or apart):
        return Position(position.verb, None, position.rule)
    return without_hedge(parse, amount, position)


def _by_votes(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """`was awarded by 31 votes to 22`: by how many, and not by whom."""
    majority = parse.heads[amount.head]
    of_majority = case_of(parse, amount.head) == "of" and parse.lemmas[majority].lower() in words("margins_of")
    by = case_of(parse, majority if of_majority else amount.head) == "by" and position.rule == "obl:agent"
    return by and parse.lemmas[amount.head].lower() in words("margins")


def _of_noun(parse: Parse, amount: AmountPhrase, noun: int, about: int | None) -> Position | None:
    """Where a counted noun takes part, or what it only tells the amount of."""
    if parse.heads[noun] == amount.number and case_of(parse, noun) == "of":
        return position_of(parse, amount.number)  # two of his ministers resigned
    part = out_of(parse, amount)
    if part is not None:
        return position_of(parse, part)  # won 33 out of 100 seats
    if amount.claim.rule == ONE_IN and amount.holds(parse.heads[noun]):
        return position_of(parse, parse.heads[noun])  # one in five pupils missed school
    if _is_asked(parse, noun):
        return None
    if amount.ends_in_list(parse) and relation(parse, noun) == "amod":
        return position_of(parse, parse.heads[noun])
    if _is_each(parse, amount):
        return None
    if (position := position_of(parse, noun)) is not None and _by_votes(parse, amount, position):
        return Position(position.verb, None, position.rule)
    if (outside := behind_weight(parse, amount, noun)) is not None:
        return position_of(parse, outside)
    if not amount.counts_things(parse):
        position = position_of(parse, noun)
        if position is not None and about != noun and about == subject(parse, position.verb):
            return Position(position.verb, None, position.rule)  # the index fell 27 points: nothing fell them
    described = about is not None and not amount.holds(about) and parse.heads[noun] == about
    return without_hedge(parse, amount, position_of(parse, about if described and about else noun))


def _is_among_them(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`was pulled out by fishermen, among them 14 children`: a part without a verb, which does what the whole does."""
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    return before in (["among", "them"], ["among", "whom"]) and not relation(parse, noun).startswith("nsubj")


def _is_gapped(parse: Parse, amount: AmountPhrase) -> bool:
    """`wind made 26%, gas 40% and its six reactors 14%`: those counted are the subject of the amount behind them."""
    behind = amount.others.get(amount.after)
    if behind is None or behind.noun is not None or amount.noun is None:
        return False
    return gapped_subject(parse, behind) == amount.noun


def _is_asked(parse: Parse, noun: int) -> bool:
    """`a poll of 1,004 adults published on Monday`: what is published is the poll."""
    of_poll = relation(parse, noun) == "nmod" and case_of(parse, noun) == "of"
    if not of_poll or parse.lemmas[parse.heads[noun]].lower() not in words("inquiries"):
        return False
    described = by_participle(parse, noun)
    if described is None:
        return False
    verb, of_people = parse.lemmas[described.verb].lower(), are_people(parse.lemmas[noun].lower()) is True
    return verb in words("inquiring") or (of_people and verb in words("inquiring_of_people"))


def _is_each(parse: Parse, amount: AmountPhrase) -> bool:
    """`32 chargers for every 1,000 cars`: by how many others are counted."""
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    return before in (["for", "every"], ["for", "each"], ["to", "every"], ["per", "every"])


def _is_whole_of(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount is what another is taken from."""
    other = amount.others.get(parse.heads[amount.head])
    return other is not None and other is not amount

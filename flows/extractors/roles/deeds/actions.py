"""What is done in the clause of an amount, and who does it: the claim's action, its role and its agent."""

from __future__ import annotations

import re

from newstables.extractors.claims.rule_names import ONE_IN
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.absolutes import acting_in_absolute
from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.deeds.agents import agent_of
from newstables.extractors.roles.deeds.by_another import by_another, for_another
from newstables.extractors.roles.deeds.no_deeds import is_no_deed
from newstables.extractors.roles.deeds.whole_verbs import whole_verb
from newstables.extractors.roles.joined import with_joined, with_joined_of
from newstables.extractors.roles.phrase_words import words_of
from newstables.extractors.roles.phrases import before_tax, noun_phrase
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.sharing import forget_action
from newstables.extractors.roles.stated.passed import is_left_behind
from newstables.extractors.roles.wholes.parts import is_of_part
from newstables.extractors.roles.whose.counted_things import is_lead
from newstables.extractors.roles.whose.described import is_foreseen
from newstables.extractors.roles.whose.distinguished import MEASURED, with_distinguished
from newstables.extractors.roles.whose.gapping import gapped_phrase, gapped_subject
from newstables.extractors.roles.whose.told_levels import level_told
from newstables.language import Parse
from newstables.language.lemma import is_known_verb
from newstables.language.questions.verbs import particle_of

_OF_WHICH = (["of", "which"], ["of", "whom"])
_FIGURE = re.compile(r"(?:[A-Z]{0,3}[$€£¥₹] ?)?\d[\d,.]*(?: (?:thousand|million|billion|trillion|percent|per cent))?")


def set_action(parse: Parse, text: str, amount: AmountPhrase, position: Position | None) -> None:
    """Note what those counted do, or what is done to them, and who does it; nothing where the clause tells no deed."""
    claim = amount.claim
    if position is None or is_no_deed(parse, amount, position):
        return
    place = amount.place(parse)
    moved = amount.claim.kind in ("number", "fraction") and parse.lemmas[position.verb].lower() in LEX.trend_words
    by_amount = position.role == AGENT and relation(parse, place) == "obl"
    by_amount = by_amount and acting_in_absolute(parse, place) is None  # with 40% of them showing up
    by_amount = by_amount and (moved or amount.claim.kind not in COUNTED)  # was cut by 68,000
    if by_amount and parse.deps[place] == "obl:agent" and case_of(parse, place) != "by":
        return  # followed by Norrby, 23 percent
    if by_amount:
        position = Position(position.verb, None, position.rule)  # "dropped by 0.2 points" is no deed of the points
    within = amount.holds(position.verb) and amount.first < position.verb  # two victim impact statements
    within = within and position.verb != amount.number  # more than doubled
    if within or not is_known_verb(parse.lemmas[position.verb].lower()):
        return  # a noun or a slip that the tree takes for a verb: its closure cost exporters $4 million
    doer = _who_does_it(parse, amount, position)
    if doer is not None:
        position = Position(position.verb, PATIENT, position.rule)
    if position.role == PATIENT and is_lead(parse, amount):
        position = Position(position.verb, None, position.rule)  # finished three strokes ahead
    claim.action, claim.action_role = _lemma(parse, position.verb, amount), position.role
    claim.action_rule = position.rule
    agent = doer if doer is not None else agent_of(parse, position)
    opposed = position.role is None and case_of(parse, place) in ("against", "versus")
    if agent is not None and agent - 1 in amount.others and is_foreseen(parse, agent):
        forget_action(claim)  # below the 8% economists had predicted and the peak of 9.1%
        return
    if agent is not None and agent in amount.others and is_left_behind(parse, amount):
        agent = None  # one in four lived there, up from one in ten
    if agent is not None and (opposed or is_of_part(parse, amount, agent) or _is_by_how_much(parse, amount, agent)):
        agent = None  # won 44% against 36% for the Front; was cut by 68,000 to 368,000
    if agent is not None and (gapped := by_another(parse, amount)) is not None:
        agent = gapped[1]
    if agent is not None and (other := for_another(parse, amount)) is not None:
        agent = other
    if agent is not None and (first := _same_before(parse, amount, agent)) is not None:
        claim.action_role = first.claim.action_role
        return
    if position.role != AGENT and agent is not None and (own := gapped_subject(parse, amount)) is not None:
        agent = own
    if agent is not None and (level := level_told(parse, amount, position.verb)) is not None:
        agent = level
    if agent is not None and not amount.holds(agent) and not _is_share(parse, amount, agent, position):
        set_agent(parse, text, amount, agent)


def _same_before(parse: Parse, amount: AmountPhrase, agent: int) -> AmountPhrase | None:
    """`40 men left today and another 12 tomorrow`: those who are no doers to the 12, which did the same."""
    first = amount.others.get(agent)
    another = "another" in parse.lower[max(0, amount.first - 1) : amount.first + 1]
    if first is None or first is amount or not another or amount.noun is not None or amount.claim.kind != "count":
        return None
    return first if first.claim.unit == amount.claim.unit else None


def _who_does_it(parse: Parse, amount: AmountPhrase, position: Position) -> int | None:
    """`30 shots, 21 of which the keeper stopped`: the subject behind a part that the tree takes for one too."""
    if position.role != AGENT or parse.lower[amount.after : amount.after + 2] not in _OF_WHICH:
        return None
    doers = [child for child in parse.children(position.verb) if relation(parse, child) == "nsubj"]
    return next((child for child in doers if amount.after < child < position.verb), None)


def set_agent(parse: Parse, text: str, amount: AmountPhrase, agent: int) -> None:
    """Note as the agent the noun phrase around a token, in the text's words."""
    first, after = gapped_phrase(parse, amount)
    gapped = after - 1 == agent and gapped_subject(parse, amount) == agent
    span = (first, after) if gapped else noun_phrase(parse, before_tax(parse, agent))
    if not gapped:
        span = with_joined_of(parse, agent, with_joined(parse, agent, span, amount.others), amount.others)
    if amount.claim.about_rule in MEASURED and agent < amount.first:
        span = with_distinguished(parse, agent, span, amount.others, amount.first)
    found = words_of(parse, text, _whole_agent(amount, span))
    unnamed = parse.tags[agent] in ("WP", "WDT") or _is_figure(text, found)  # whom a "who" means is not known here
    if found and not unnamed:
        start, end, _ = found
        end = _end_of_owner(parse, parse.token_at(end - 1) + 1, end)
        amount.claim.agent_start, amount.claim.agent_end, amount.claim.agent = start, end, text[start:end]


def _is_figure(text: str, found: tuple[int, int, str] | None) -> bool:
    """`71,746 passed, resulting in a rate of 80 percent`: a number by itself, or a sum of money, names nobody."""
    return found is not None and _FIGURE.fullmatch(text, found[0], found[1]) is not None


def _end_of_owner(parse: Parse, behind: int, end: int) -> int:
    """Where a name ends that is a possessive itself, as a verb right behind it tells: `Alzheimer's affects many`."""
    owns = parse.lower[behind] in ("'s", "’s")
    return parse.ends[behind] if owns and parse.tags[behind + 1] in ("VBZ", "MD") else end


def _whole_agent(amount: AmountPhrase, span: tuple[int, int]) -> tuple[int, int]:
    """A phrase that holds a part of an amount holds the whole of it: about 4,500-5,000 staff."""
    first, after = span
    for token in (first, after - 1):
        other = amount.others.get(token)
        sum_of = other is not None and other.claim.kind == "money" and token == after - 1
        whole = sum_of or (other is not None and other.claim.comparator == "between")
        if other is not None and other is not amount and (whole or _is_share_of(other)):
            first, after = min(first, other.first), max(after, other.after)
    return first, after


def _is_share_of(other: AmountPhrase) -> bool:
    """Whether an amount is a share in two numbers: two in five buyers have …"""
    return other.claim.kind == "ratio" and other.claim.rule == ONE_IN


def _is_share(parse: Parse, amount: AmountPhrase, agent: int, position: Position) -> bool:
    """Whether a subject is another share: "57% backed the strike, 31% opposed it"; not "the richest 1% own 40%"."""
    other = amount.others.get(agent)
    if other is None or other is amount:
        return False
    takes = position.role == PATIENT and parse.heads[amount.head] == position.verb
    if takes and parse.heads[agent] == position.verb and agent < position.verb:
        return False
    points = other.noun is not None and not other.counts_things(parse)  # worsened by 1.2 points here and 1.7 there
    return points or other.claim.kind == amount.claim.kind == "percent"


def _is_by_how_much(parse: Parse, amount: AmountPhrase, agent: int) -> bool:
    """Whether what stands behind "by" is another amount, by which something moved."""
    other = amount.others.get(agent)
    return other is not None and other is not amount and other.noun is None and case_of(parse, agent) == "by"


def _lemma(parse: Parse, verb: int, amount: AmountPhrase) -> str:
    """The verb's lemma with its particle: "carry out"; the "up" of "shed up to a quarter" is of the amount."""
    found = particle_of(parse, verb)
    particle = parse.lower[found] if found is not None and not amount.holds(found) else ""
    moves = amount.claim.kind in ("money", "percent", "number") and parse.lower[verb] in LEX.trend_links_with_particle
    if moves and found is not None and particle in ("up", "down", "off") and found + 1 in amount.others:
        particle = ""  # wheat ended up 11 cents at $4.10
    return f"{parse.lemmas[verb].lower()} {particle}" if particle else whole_verb(parse, verb, amount)

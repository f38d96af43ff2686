"""The steps that fill what a claim says of itself, each from the tree of its sentence, in one pass over an article."""

from __future__ import annotations

import re

from newstables.extractors.claims.rule_names import MANIFOLD_DEED, OF_LIST, OF_NAME, OF_WHICH, PARENTHOOD
from newstables.extractors.roles.amount import AmountPhrase, amounts_of, told_before
from newstables.extractors.roles.befell.hits import settle_hits
from newstables.extractors.roles.befell.left_out import is_apart, is_exception
from newstables.extractors.roles.befell.set_events import set_event
from newstables.extractors.roles.befell.sexes import forget_sex
from newstables.extractors.roles.befell.taking_part import place_in_clause
from newstables.extractors.roles.befell.vote_shares import is_share_of_votes
from newstables.extractors.roles.deeds.actions import set_action, set_agent
from newstables.extractors.roles.deeds.by_another import is_set_against
from newstables.extractors.roles.moved.closes import place_in_close
from newstables.extractors.roles.moved.course import (
    NEAR,
    set_course,
    share_change,
    share_level,
    share_move,
    unit_of_later_end,
)
from newstables.extractors.roles.moved.set_trends import set_trend
from newstables.extractors.roles.moved.trend import MOVING
from newstables.extractors.roles.people import (
    uncount_things,
)
from newstables.extractors.roles.position import PATIENT, Position, relation
from newstables.extractors.roles.restated import restated, share_deed
from newstables.extractors.roles.sharing import ABOUT, ACTION, share
from newstables.extractors.roles.stated.corrected import is_set_right
from newstables.extractors.roles.stated.passed import is_done_to
from newstables.extractors.roles.stated.status import status_of
from newstables.extractors.roles.wholes.along_with import share_along
from newstables.extractors.roles.wholes.counted_before import whole_before
from newstables.extractors.roles.wholes.of_which import is_past_things
from newstables.extractors.roles.wholes.parts import agent_of_part, is_listed_part, whole_of
from newstables.extractors.roles.wholes.past_parts import joined_past
from newstables.extractors.roles.wholes.rests import note_rest
from newstables.extractors.roles.wholes.taken_after import join_whole, note_whole
from newstables.extractors.roles.whose.about import about_of
from newstables.extractors.roles.whose.about_words import set_about
from newstables.extractors.roles.whose.apposed import BESIDE, figure_before
from newstables.extractors.roles.whose.charged import unit_of_charges
from newstables.extractors.roles.whose.constructions import APPOSED, OF_RELATIVE, OF_WHOLE, PRICED_BESIDE
from newstables.extractors.roles.whose.counted import count_noun, unit_of_others, unit_of_share
from newstables.extractors.roles.whose.elided import share_elided, share_whole
from newstables.extractors.roles.whose.levels import unit_of_level
from newstables.extractors.roles.whose.over_places import share_measure_over_places, share_over_places
from newstables.extractors.roles.whose.over_time import share_over_time
from newstables.extractors.roles.whose.ranked import share_percent
from newstables.extractors.roles.whose.set_apart import is_way_from, of_confidence
from newstables.extractors.roles.whose.sums import set_sum
from newstables.extractors.roles.whose.years_of_life import is_age
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.records import Claim

_SILENT = ("ordinal", "score")  # of these the grammar of amounts says nothing
_QUOTED_END = re.compile(r"[.?!](?=[\"”’])")
_QUOTED_START = re.compile(r"(?<!\w)[\"“‘](?=\w)")  # of a quotation that begins behind the number


def fill_roles(parse: Parse, text: str, claims: list[Claim]) -> None:
    """Fill about, action, action_role, agent, event and part_of of an article's claims in place."""
    amounts = amounts_of(parse, claims)
    for index, amount in enumerate(amounts):
        claim = amount.claim
        claim.claim_status = status_of(parse, amount, is_question=_is_question(text, claim))
        if claim.kind == "ordinal" and parse.tags[amount.after - 1] == "JJS":
            claim.unit = None  # the fourth largest: of what is not said
        if claim.kind in _SILENT or (claim.kind == "count" and claim.unit == "time"):
            continue
        if claim.rule == PARENTHOOD:
            continue  # a mother of three was hurt: the three are her children, of whom nothing is told
        partner = restated(text, amounts, index) if of_confidence(parse, amount) is None else None
        if partner is not None:
            share(partner.claim, claim, ("claim_status", *ABOUT, *ACTION, "event"))
            if (partner.claim.kind, claim.kind, claim.unit) == ("ratio", "number", None) and partner.claim.unit:
                claim.kind, claim.unit = "count", partner.claim.unit  # one in ten jobs, or about 400
            if partner.claim.kind == "money":
                claim.trend = claim.trend or partner.claim.trend
        else:
            _fill(parse, text, amounts, index)
            share_deed(text, amounts, index)
    settle_hits(parse, amounts)
    for index, amount in enumerate(amounts):
        set_course(amount.claim, [other.claim for other in amounts[index + 1 : index + NEAR]])
        amount.others = {}  # a circle of objects would keep the article until the batch is done


def _fill(parse: Parse, text: str, amounts: list[AmountPhrase], index: int) -> None:
    """Fill one claim; those before it are filled already."""
    amount, claim = amounts[index], amounts[index].claim
    uncount_things(parse, amount, told_before(amounts, index))
    count_noun(parse, text, amount)
    if is_age(parse, amount):
        claim.kind, claim.unit = "age", "year of age"
    if is_share_of_votes(parse, amount):
        claim.trend, claim.claim_status = None, "stated"
        return
    about, construction = about_of(parse, amount)
    if is_way_from(parse, amount):
        claim.trend, claim.claim_status = None, "stated"
        return
    is_left_out = is_exception(parse, amount)
    position = None if is_left_out or is_apart(parse, amount) else _position(parse, amount, about, construction)
    if position is None and not is_left_out and claim.kind in MOVING:
        position = place_in_close(parse, amount)
    set_about(parse, text, amount, about, construction)
    _set_unit_of_whole(parse, amount, about, construction)
    if construction == APPOSED:
        claim.claim_status = "stated"  # Inflation, 10.7 percent in May, is to fall
    elif construction != PRICED_BESIDE:
        set_action(parse, text, amount, position)
        if position is not None and is_done_to(parse, amount, position) and not is_set_right(parse, amount):
            claim.claim_status = "stated"  # is to pay the families of 38 men killed
    if claim.rule == OF_NAME and claim.claim_status == "denied":
        claim.claim_status = "stated"  # Hale, 37, was no member: her age is known
    set_event(parse, amounts, index, about, position)
    set_trend(parse, amount, construction)
    _share_with_others(parse, text, amounts, index, about)
    _join_its_whole(parse, text, amounts, index, is_left_out=is_left_out)


def _set_unit_of_whole(parse: Parse, amount: AmountPhrase, about: int | None, construction: str | None) -> None:
    """Name what a share, or a bare number, of a whole counts: half of the members, 18 (44%) of these patients."""
    claim = amount.claim
    if about is not None and (claim.kind, claim.unit, construction) == ("fraction", None, OF_WHOLE):
        claim.unit = unit_of_share(parse, about)
    if about is not None and (claim.rule, construction) == (OF_WHICH, OF_RELATIVE):
        claim.unit = unit_of_share(parse, about) or claim.unit  # men in two boats, of whom 12 were hurt
    shared = about is not None and (claim.kind, claim.unit, construction) == ("number", None, OF_WHOLE)
    if shared and about is not None and parse.tags[about] == "NNS" and parse.words[amount.after] == "(":
        claim.kind, claim.unit = "count", unit_of_share(parse, about)  # 18 (44%) of these patients


def _share_with_others(parse: Parse, text: str, amounts: list[AmountPhrase], index: int, about: int | None) -> None:
    """Take what the amounts beside it tell of this one too, and tell them what this one does."""
    claim = amounts[index].claim
    if claim.unit is None and (level := _unit_of_bare(parse, amounts, index, about)) is not None:
        claim.kind, claim.unit = "count", level
        # found seven bodies in the lake and three others near it
        claim.event = claim.event or events("noun").get(level)
    share_change(amounts, index)
    share_level(text, amounts, index)
    share_move(amounts, index)
    set_sum(parse, amounts, index, about)
    share_over_time(parse, amounts, index)
    share_over_places(parse, amounts, index)
    share_measure_over_places(parse, amounts, index)
    share_elided(parse, amounts, index)
    share_whole(parse, amounts, index)
    share_percent(amounts, index)
    share_along(parse, amounts, index)
    forget_sex(amounts, index)


def _join_its_whole(parse: Parse, text: str, amounts: list[AmountPhrase], index: int, *, is_left_out: bool) -> None:
    """Note the whole that it is a part of, and what is told of the whole alone."""
    amount, claim = amounts[index], amounts[index].claim
    whole, before = _whole(parse, amounts, index), told_before(amounts, index)
    if whole is not None and claim.rule == OF_WHICH and is_past_things(parse, amount, whole):
        claim.unit = whole.claim.unit
        share(whole.claim, claim, ABOUT)
    if whole is not None:
        note_whole(whole.claim, claim)
    elif not note_rest(parse, amount, before) and (counted := whole_before(parse, amount, before)):
        claim.part_of_start = counted.claim.start  # what befell the whole, and by whom, its sentence tells
    if whole is not None and not is_left_out and not joined_past(parse, amount, whole.claim):
        had_none = claim.action is None
        join_whole(whole.claim, claim)
        unsure = claim.claim_status == "denied" or (had_none and claim.claim_status == "stated")
        if unsure and is_listed_part(parse, amount):
            claim.claim_status = whole.claim.claim_status  # expects 800 guests, including 200 from Oslo
        own = agent_of_part(parse, amount) if claim.agent is None else None
        if own is not None:
            set_agent(parse, text, amount, own)


def _unit_of_bare(parse: Parse, amounts: list[AmountPhrase], index: int, about: int | None) -> str | None:
    """What a bare number counts, by the level that it is, by the others beside it or by the later end of its change."""
    amount = amounts[index]
    told = unit_of_level(parse, amount, about) or unit_of_others(parse, amount, told_before(amounts, index))
    return told or unit_of_charges(parse, amount, told_before(amounts, index)) or unit_of_later_end(amounts, index)


def _position(parse: Parse, amount: AmountPhrase, about: int | None, construction: str | None) -> Position | None:
    """Its place in its clause; no role in that of another: "Spain grew 2 percent, Italy 1 percent", "rose from 7 to
    145, an increase of 1,511%".
    """
    if amount.claim.rule == MANIFOLD_DEED and amount.noun is not None and relation(parse, amount.noun) == "compound":
        return None  # the double murder suspect fled: the murders did not
    if amount.multiplies(parse):  # the firm reports that its debt doubled: that is the deed
        return Position(amount.number, None, "<multiplied>")
    if is_set_against(parse, amount):
        return None
    position = place_in_clause(parse, amount, about)
    if position is None or position.role != PATIENT:
        return position
    apart = construction in (OF_LIST, BESIDE) or figure_before(parse, amount) is not None  # an increase of 8 percent
    return Position(position.verb, None, position.rule) if apart else position


def _whole(parse: Parse, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    amount = amounts[index]
    sentence = parse.sent_of[amount.head]
    near = [other for other in amounts[max(0, index - 6) : index] if sentence - parse.sent_of[other.head] <= 1]
    later = [other for other in amounts[index + 1 : index + 3] if parse.sent_of[other.head] == sentence]
    return whole_of(parse, amount, near, later) if near or later else None


def _is_question(text: str, claim: Claim) -> bool:
    """Whether the sentence ends as a question, or the quotation in it does where the number stands."""
    if "?" not in claim.sentence:
        return False
    if claim.sentence.rstrip("\"”’')").endswith("?"):
        return True
    end = _QUOTED_END.search(text, claim.end, claim.sentence_start + len(claim.sentence))
    begins = end is not None and _QUOTED_START.search(text, claim.end, end.start()) is not None
    return end is not None and not begins and text[end.start()] == "?"

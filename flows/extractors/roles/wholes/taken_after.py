"""What a part takes after its whole: the noun, the verb and what befell it."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import ELIDED, OF_KNOWN
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.sharing import ABOUT, ACTION, share
from newstables.extractors.roles.words import events
from newstables.records import Claim


def note_whole(whole: Claim, part: Claim) -> None:
    """Note the whole, whose noun a bare part shares: half a million of them."""
    part.part_of_start = whole.start
    if whole.rule == OF_KNOWN and whole.unit is None and part.kind == "count":
        whole.kind, whole.unit = part.kind, part.unit  # two of the nine were hurt: nine people
    if part.unit is None and whole.kind in ("count", "rate") and part.kind in ("number", "fraction"):
        unit = (whole.unit or "").partition(" per ")[0] or None  # of 300 cases a month 40 cases
        part.kind, part.unit = "count" if part.kind == "number" else part.kind, unit
    if part.about is None and (part.kind, part.unit) == ("count", whole.unit):
        share(whole, part, ABOUT)  # of the 40 pupils, 12 were away


def join_whole(whole: Claim, part: Claim) -> None:
    """A part that has no verb of its own takes part where the whole does."""
    of_whole = part.agent_start is not None and whole.start <= part.agent_start < whole.end
    apart = (
        part.sentence_start != whole.sentence_start and part.kind == "fraction"
    )  # there was no room for half of them
    if (part.action is None or of_whole) and whole.start < part.start and not apart:
        share(whole, part, ACTION)
        named = (
            part.event == events("noun").get(part.unit or "") and are_people(part.unit) is True
        )  # including a hostage
        hit = whole.event == "killed" and part.event in ("injured", "struck")  # eight died, three of them hit by trees
        part.event = (
            (whole.event if named or hit else None) or part.event or whole.event
        )  # nine cases, including two deaths
    elif (part.action, part.action_role) == (whole.action, whole.action_role) and part.unit is None:
        part.event = whole.event  # 300 bodies were recovered, a third of them children's
    of_workers = part.unit == "person" and part.about is None and are_people(whole.unit)
    if whole.kind == "count" and (of_workers or (part.rule == ELIDED and part.about == whole.about is not None)):
        part.unit = whole.unit  # of its 300 workers, the firm dismissed 40; 9 men in six huts, of which two burned
    if (whole.event, part.event) == ("arrested", "rescued"):
        part.event = None  # detained 86, of whom 70 were freed: nobody came to their rescue

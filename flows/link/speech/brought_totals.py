"""The total to which a figure brings what somebody counts: "confirmed 17 cases, bringing the total to 212"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.tree import child, is_behind_comma, preposition, relation
from newstables.link.words import words

_TO = frozenset(("to", "past", "above", "over", "beyond"))


def act_of_total(parse: Parse, act: Act) -> Act | None:
    """Who reports a figure tells the total, too: the participle of bringing behind the figure, where what is brought is
    a count; what a deed brings about nobody says: "announced 12 signings, taking its squad to 40".
    """
    if not act.narrow or act.deed or parse.lemmas[act.cue] not in words("speech", "figuring"):
        return None
    for clause in parse.children(act.cue):
        is_brought = relation(parse, clause) == "advcl" and parse.tags[clause] == "VBG" and clause > act.cue
        if is_brought and parse.lemmas[clause] in words("speech", "bringing") and is_behind_comma(parse, clause):
            total = child(parse, clause, "obj")
            if total is None or parse.lemmas[total] not in words("speech", "totals_kept"):
                continue
            if any(preposition(parse, one) in _TO for above in (clause, total) for one in parse.children(above)):
                return Act(act.rule, act.cue, act.speaker, (clause,))
    return None

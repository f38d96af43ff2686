"""Who is heard to say something: "The court heard from Holm that 40 had left"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.speech.act import Act
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, preposition, relation


def act_of_hearing(parse: Parse, verb: int) -> Act | None:
    """Whoever stands behind "from" has told the clause that is heard; of "the court heard that …" nobody knows who."""
    said = child(parse, verb, "ccomp")
    if said is None or said < verb or is_passive(parse, verb) or not reports(parse, verb):
        return None
    behind = (one for one in parse.children(verb) if verb < one < said and relation(parse, one) == "obl")
    teller = next((one for one in behind if preposition(parse, one) == "from"), None)
    is_clause = parse.lower[parse.left_edge(said)] == "that"
    return (
        Act("heard from <speaker> that …", verb, teller, (said,))
        if teller and is_clause and can_tell(parse, teller)
        else None
    )

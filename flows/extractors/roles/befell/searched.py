"""Those whom rescuers search for, who are missing: "divers are looking for two boys"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import Position, case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject
from newstables.schemas.claims import Event


def of_search(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """`Rescuers are searching for 14 hikers`: by who searches, as the police look for suspects and firms for clerks."""
    if parse.lemmas[position.verb].lower() not in words("searching") or case_of(parse, amount.place(parse)) != "for":
        return None
    who = subject(parse, position.verb)
    told = words("rescuers", "pulling_out") if who is not None else ()
    found = who is not None and (parse.lemmas[who].lower() in told or parse.lower[who - 1 : who] == ["rescue"])
    return "missing" if found and amount.claim.unit not in words("wanted", "bodies") else None

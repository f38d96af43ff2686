"""Acts of speech by what somebody is of mind: "is confident that …", "was adamant that …", "made it clear that …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.act import Act
from newstables.link.speech.complements import that_clause
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, relation
from newstables.link.words import words


def act_of_conviction(parse: Parse, token: int) -> Act | None:
    """The clause behind such a word, by whoever is of that mind; of what is made clear, whoever makes it so."""
    above = parse.heads[token]
    made = relation(parse, token) == "xcomp" and parse.lemmas[above] in words("speech", "making_known")
    if not made and parse.lemmas[token] in words("speech", "known"):
        return None  # what is known to somebody is no word of his
    holder = above if made else token
    clause = _clause(parse, token) or (_clause(parse, above) if made else None)
    if clause is None and made:
        clause = next(iter(that_clause(parse, above)), None)
    speaker = subject(parse, holder)
    if clause is None or speaker is None or speaker > token or clause < token:
        return None
    if not reports(parse, holder) or not _has_mind(parse, speaker):
        return None
    return Act("<speaker> is sure that …", token, speaker, (clause,))


def _clause(parse: Parse, token: int) -> int | None:
    """`sure that …`, `clear: …`."""
    beside = child(parse, token, "parataxis")
    if beside is not None and beside > token and ":" in parse.words[token:beside]:
        return beside
    return child(parse, token, "ccomp")


def _has_mind(parse: Parse, token: int) -> bool:
    return parse.lower[token] not in words("speech", "no_speakers") and can_tell(parse, token)

"""Acts of speech by what somebody is of mind: "is confident that …", "was adamant that …", "made it clear that …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.act import Act
from newstables.link.speech.complements import that_clause
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_counted, preposition, relation
from newstables.link.words import words


def act_of_conviction(parse: Parse, token: int) -> Act | None:
    """The clause behind such a word, by whoever is of that mind; of what is made clear, whoever makes it so."""
    above = parse.heads[token]
    made = relation(parse, token) in ("xcomp", "obj") and parse.lemmas[above] in words("speech", "making_known")
    if not made and parse.lemmas[token] in words("speech", "known"):
        return None  # what is known to somebody is no word of his
    holder = above if made else token
    clause = _clause(parse, token) or (_clause(parse, above) if made else None)
    if clause is None and made:
        clause = next(iter(that_clause(parse, above)), None)
    if clause is None and not made:
        clause = _of_figure(parse, token)
    speaker = _whose_mind(parse, holder)
    if clause is None or speaker is None or clause < token:
        return None
    if not reports(parse, holder) or not _has_mind(parse, speaker):
        return None
    torn = tuple(one for one in parse.children(token) if one > clause and parse.deps[one] == "ccomp")
    return Act("<speaker> is sure that …", token, speaker, (clause, *torn))


def _whose_mind(parse: Parse, holder: int) -> int | None:
    """The subject; of "wrote, urging him to stop and making it clear that …", theirs; of "Worried that 40 would leave,
    the mayor called", the one of the clause behind it.
    """
    own = subject(parse, holder)
    gerund = next((one for one in parse.way_up(holder)[1:] if parse.tags[one] == "VBG"), None)
    if parse.tags[holder] == "VBG" and parse.deps[holder] == "conj" and parse.tags[parse.heads[holder]] == "VB":
        own = None if gerund is None else subject(parse, gerund) or subject(parse, parse.heads[gerund])
    if holder == parse.sents[parse.sent_of[holder]][0] and relation(parse, holder) in ("advcl", "ccomp", "acl"):
        own = own if own is not None else subject(parse, parse.heads[holder])
    return own if own is not None and (own < holder or child(parse, holder, "nsubj", "cop") is None) else None


def _of_figure(parse: Parse, token: int) -> int | None:
    """`confident of 215 votes`."""
    behind = (one for one in parse.children(token) if one > token and relation(parse, one) == "obl")
    found = next((one for one in behind if preposition(parse, one) == "of" and is_counted(parse, one)), None)
    return found if parse.lemmas[token] in words("speech", "convinced_of") else None


def _clause(parse: Parse, token: int) -> int | None:
    """`sure that …`, `clear: …`."""
    beside = child(parse, token, "parataxis")
    if beside is not None and beside > token and ":" in parse.words[token:beside]:
        return beside
    return child(parse, token, "ccomp")


def _has_mind(parse: Parse, token: int) -> bool:
    return parse.lower[token] not in words("speech", "no_speakers") and can_tell(parse, token)

"""Figures behind a colon: "the ministry gave a lower toll: 300", "the union has another number: 40"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_verb
from newstables.link.words import words

_NUMBERS = frozenset(("number", "total", "figure", "estimate"))


def figure_behind_colon(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What stands behind the colon after a noun of figures that somebody gives or has, where it is no clause."""
    noun = child(parse, verb, "obj")
    if noun is None or noun < verb or lemma not in words("speech", "uttering") or not can_tell(parse, speaker):
        return []
    told = parse.lemmas[noun].lower()
    if told not in _NUMBERS and told not in words("speech", "counts"):
        return []
    colon = noun + 1
    if parse.words[colon] != ":" or any(parse.lower[one] == "no" for one in parse.children(noun)):
        return []
    _, after = parse.sents[parse.sent_of[verb]]
    if any(is_verb(parse, token) for token in range(colon, after)):
        return []
    return [one for one in (*parse.children(verb), *parse.children(noun)) if one > colon and parse.pos[one] != "PUNCT"]

"""What goes on behind a speaker who stands behind his words: "the bus hit a wall, police said, killing 40"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.marks import CLOSERS
from newstables.link.tree import child, first_word, is_behind_comma, relation
from newstables.link.words import words


def goes_on_behind(parse: Parse, verb: int, clause: int, speaker: int) -> bool:
    """Whether a clause behind the speaker tells what comes of what he says, or its reason; no manner of saying it.

    Behind a quotation it is the article's: only where words and speaker stand in one sentence without marks.
    """
    if relation(parse, clause) != "advcl" or clause < max(verb, speaker) or not is_behind_comma(parse, clause):
        return False
    said = next((one for one in parse.children(verb) if relation(parse, one) == "ccomp" and one < verb), None)
    if said is None or parse.words[min(verb, first_word(parse, speaker)) - 1] in CLOSERS:
        return False
    mark, who = child(parse, clause, "mark"), child(parse, clause, "nsubj", "nsubj:pass")
    if mark is None:
        return who is None and _is_outcome(parse, clause)
    return who is not None and parse.lower[mark] in words("speech", "reasons")


def _is_outcome(parse: Parse, clause: int) -> bool:
    """`killing 40 people`, `cutting 400 jobs`; not "sending its shares down 12 percent", which the market does."""
    thing = child(parse, clause, "obj")
    traded = thing is not None and parse.lemmas[thing].lower() in words("speech", "traded")
    return parse.tags[clause] == "VBG" and parse.lemmas[clause] in words("speech", "outcomes") and not traded

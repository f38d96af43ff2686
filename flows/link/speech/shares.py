"""Shares of those who are asked, who vouch for no number: "57 percent said so", "two-thirds of drivers agree"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.language.questions.listed import listed
from newstables.link.tree import child
from newstables.link.words import words


def is_share(parse: Parse, noun: int) -> bool:
    """Whether a noun is a share of others; a fraction with those it is of, and no "the third of them"."""
    if parse.lower[noun] in words("speech", "voiceless") and parse.pos[noun] != "PROPN":
        return True
    if parse.lemmas[noun].lower() not in listed("fractions"):
        return False
    is_counted = parse.tags[noun] == "NNS" and child(parse, noun, "nummod") is not None  # "two thirds think so"
    return (is_counted or of_phrase(parse, noun) is not None) and parse.lower[parse.left_edge(noun)] != "the"

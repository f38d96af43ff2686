"""Who says it: the verb of saying whose content a verb is part of, and its subject."""

from __future__ import annotations

from typing import NamedTuple

from ..document import Parse
from .listed import listed
from .passives import is_passive
from .phrases import case_of
from .verbs import subject

_CONTENT = ("ccomp", "parataxis", "csubj", "csubj:pass", "xcomp")

_ASIDE = ("obl", "nmod", "advmod", "parataxis", "advcl")


class Speech(NamedTuple):
    """The word that tells of saying, who says it (None where the text does not tell), and the content's predicate."""

    verb: int
    speaker: int | None
    content: int


def speaks(parse: Parse, token: int) -> bool:
    """Whether a noun is the subject of a verb of saying: "one *doctor* who works there said"."""
    verb = parse.heads[token]
    return parse.deps[token] == "nsubj" and says(parse, verb)


def governing_speech(parse: Parse, token: int) -> Speech | None:
    """The nearest verb of saying (or "according to") above a token whose content holds it."""
    for content in parse.way_up(token):
        found = _below(parse, content, token) or _above(parse, content)
        if found is not None:
            return found
    return None


def _above(parse: Parse, content: int) -> Speech | None:
    """ "Police said that 12 died": the content hangs on the verb."""
    verb = parse.heads[content]
    if verb == content or parse.deps[content] not in _CONTENT or not says(parse, verb):
        return None
    if parse.deps[content] == "parataxis" and subject(parse, verb) is None:
        return None
    if parse.deps[content] == "xcomp" and not (parse.tags[content] == "VB" and is_passive(parse, verb)):
        return None
    return Speech(verb, None if is_passive(parse, verb) else subject(parse, verb), content)


def _below(parse: Parse, content: int, token: int) -> Speech | None:
    """ "12 died, police said" with the verb hung on the content; "according to police"."""
    for child in parse.children(content):
        relation = parse.deps[child]
        if _holds(parse, child, token):
            continue
        if relation in _ASIDE and (case_of(parse, child) or "").startswith("according"):
            return Speech(_according(parse, child), child, content)
        if relation == "parataxis" and says(parse, child):
            speaker = subject(parse, child)
            if speaker is not None and not any(parse.deps[one] == "ccomp" for one in parse.children(child)):
                return Speech(child, speaker, content)
    return None


def _according(parse: Parse, noun: int) -> int:
    return next((child for child in parse.children(noun) if parse.lower[child] == "according"), noun)


def _holds(parse: Parse, above: int, token: int) -> bool:
    return above in parse.way_up(token)


def says(parse: Parse, verb: int) -> bool:
    """Whether a verb is one of saying."""
    return parse.pos[verb] == "VERB" and parse.lemmas[verb] in listed("speech_verbs")

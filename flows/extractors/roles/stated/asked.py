"""What must have been done: asked of somebody by a time, or inferred."""

from __future__ import annotations

from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import subject


def is_asked(parse: Parse, verb: int) -> bool:
    """`must have repaid it by June`, `applicants must have worked ten years`: what is to have been done by a time that
    is to come, or by those who ask for something; of others one infers it.
    """
    who = subject(parse, verb)
    if who is not None and parse.lemmas[who].lower() in words("applying"):
        return True
    for child in parse.children(verb):
        if case_of(parse, child) == "by" and parse.lemmas[child].lower() in times():
            return True
        if _is_before(parse, child) and parse.tags[child] in ("VB", "VBP", "VBZ", "VBG"):
            return parse.deps[child].startswith("advcl")
    return False


def _is_before(parse: Parse, verb: int) -> bool:
    return any(parse.deps[child] == "mark" and parse.lower[child] == "before" for child in parse.children(verb))

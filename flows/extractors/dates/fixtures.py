"""What is told in the present of an occasion that is fixed: "have their election in May", "their next match is"."""

from __future__ import annotations

from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import tense

_SUBJECTS = ("nsubj", "nsubj:pass")


def has_occasion(parse: Parse, verb: int) -> bool:
    """Whether a verb tells who has an occasion before him: "the French *have* their election in May"."""
    if parse.lemmas[verb] != "have" or parse.tags[verb] not in ("VBP", "VBZ") or tense(parse, verb) != "present":
        return False
    had = (child for child in parse.children(verb) if parse.deps[child] == "obj")
    return any(parse.lemmas[child] in lexicon()["tense"]["occasions"] for child in had)


def is_of_the_next(parse: Parse, predicate: int) -> bool:
    """Whether a predicate tells of the next of a kind: "their *next* match is against Chile on Saturday"."""
    opener = parse.sentence(predicate)[0]
    if parse.lower[opener] == "next" or parse.lower[opener : opener + 2] == ["up", "next"]:
        return True  # "Up next for Mills is Hale on Friday"
    subjects = [child for child in parse.children(predicate) if parse.deps[child] in _SUBJECTS]
    return any(parse.lower[child] == "next" for each in subjects for child in parse.children(each))

"""Plans told by "be" and an infinitive: "the shops are to close", "the firm was to open 12"."""

from __future__ import annotations

from ..document import Parse
from .listed import listed

_MARKS = ("if", "unless", "whether", "as")


def is_due(parse: Parse, verb: int) -> bool:
    """Whether "is to" or "are to" stands before it: the shops are to close, the aim is to close them, the tower is to
    be high; not: the job is to be at hand.
    """
    now = ("VBZ", "VBP")
    if not _is_led(parse, verb, now):
        return False
    if any(parse.tags[child] == "VB" and parse.deps[child] == "cop" for child in parse.children(verb)):
        subjects = (child for child in parse.children(verb) if parse.deps[child].startswith("nsubj"))
        return all(parse.lemmas[c].lower() not in listed("habits") for c in subjects)
    return _may_be_due(parse, verb)


def was_due(parse: Parse, verb: int) -> bool:
    """Whether "was to" tells what was planned: `the firm was to open 12 shops`, `he was to be paid`.

    It tells what came of it of what nobody plans ("she was to win four medals"), what was done of a deed that a noun
    names ("her answer was to sack 12"), and of a condition nothing: "were it to lose", "if it were to lose".
    """
    if parse.lemmas[verb] in listed("unplanned") or not (_may_be_due(parse, verb) and _is_led(parse, verb, ("VBD",))):
        return False
    if any(parse.deps[child] == "mark" and parse.lower[child] in _MARKS for child in parse.children(verb)):
        return False
    outer = [child for child in parse.children(verb) if parse.deps[child] in ("nsubj:outer", "csubj:outer")]
    if any(parse.lemmas[child].lower() in listed("deeds_named") or parse.pos[child] == "VERB" for child in outer):
        return False
    subjects = [child for child in parse.children(verb) if parse.deps[child].startswith("nsubj")]
    return all(child < verb and parse.tags[child + 1] != "TO" for child in subjects)


def _may_be_due(parse: Parse, verb: int) -> bool:
    return parse.tags[verb] in ("VB", "VBN") and not _is_state(parse, verb)


def _is_led(parse: Parse, verb: int, tags: tuple[str, ...]) -> bool:
    """Whether a form of "be" with one of those tags stands before its "to"."""
    marks = [child for child in parse.children(verb) if parse.lower[child] == "to" and parse.deps[child] == "mark"]
    return bool(marks) and any(
        parse.lemmas[child] == "be" and parse.tags[child] in tags and child < marks[0] for child in parse.children(verb)
    )


def _is_state(parse: Parse, verb: int) -> bool:
    """`he is to blame`, `flats are to let`, `40 species are to be found there`: how it is, and no plan."""
    lemma, tag = parse.lemmas[verb], parse.tags[verb]
    return lemma == "blame" or (lemma == "let" and tag == "VB") or (lemma in ("find", "see") and tag == "VBN")

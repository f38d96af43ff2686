"""The subject that a verb has itself, of two the one that is its own: "Pike had himself dismissed 12 clerks"."""

from __future__ import annotations

from newstables.calendar_names import calendar_names

from ..document import Parse
from .clauses import SUBJECTS
from .due import is_due, was_due
from .listed import listed, times
from .phrases import of_phrase

_SHORTEST_MONTH = 3  # letters
_SIZES = frozenset(
    ("size", "height", "length", "width", "weight", "age", "shape", "colour", "color", "thickness", "depth")
)
_NO_SUBJECTS = ("for", "since", "during")  # before a phrase that is none: Brent for May settlement rose


def own_subject(parse: Parse, verb: int) -> int | None:
    """The nearest subject before the verb, else the first behind it: of two the further is another verb's."""
    found = [child for child in parse.children(verb) if parse.deps[child] in SUBJECTS]
    before = [child for child in found if child < verb]
    before = [child for child in before if not (_is_time(parse, child) or _is_emphatic(parse, child))] or before
    if len(before) > 1:
        before = [child for child in before if parse.lower[parse.left_edge(child)] not in _NO_SUBJECTS] or before
        before = [child for child in before if not _is_size(parse, child)] or before
    return before[-1] if before else found[0] if found else _outer_subject(parse, verb)


def _is_size(parse: Parse, token: int) -> bool:
    """`Hailstones the size of eggs injured 30`: a noun of measure with "the" and "of" behind a subject describes it."""
    if parse.lower[token] not in _SIZES or parse.lower[parse.left_edge(token)] != "the":
        return False
    return parse.lower[token + 1] == "of" and parse.left_edge(token) == token - 1


def _is_emphatic(parse: Parse, token: int) -> bool:
    """The "himself" of "Pike had himself dismissed 12 clerks"."""
    return parse.lower[token].endswith(("self", "selves")) and parse.pos[token] == "PRON"


def _is_time(parse: Parse, token: int) -> bool:
    """Whether it names a time, or is the day behind a month: earnings for the quarter ended Sept. 30 fell."""
    if parse.lemmas[token].lower() in times():
        return True
    month = parse.lower[token - 1].rstrip(".") if parse.tags[token] == "CD" and token else ""
    return len(month) >= _SHORTEST_MONTH and any(name.startswith(month) for name in calendar_names()["months"])


def _outer_subject(parse: Parse, verb: int) -> int | None:
    """`The agency is to build 900 homes`: who does it, unless a noun of plans has the whole clause: "the aim is to"."""
    outer = child_of(parse, verb, ("nsubj:outer",)) if is_due(parse, verb) or was_due(parse, verb) else None
    told = of_phrase(parse, outer) if outer is not None and parse.pos[outer] == "NUM" else None  # one of the goals
    named = outer if told is None else told
    return None if named is None or parse.lemmas[named].lower() in listed("deeds_named") else outer


def child_of(parse: Parse, token: int, relations: tuple[str, ...]) -> int | None:
    """The first word that hangs on another by one of the relations."""
    for child in parse.children(token):
        if parse.deps[child] in relations:
            return child
    return None

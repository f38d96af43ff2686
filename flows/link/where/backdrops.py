"""What goes on elsewhere while something happened: "As prices rise across Europe, the council closed 12 schools"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.tree import child

_MEANWHILE = frozenset(("as", "while", "although", "though", "whereas"))
_PRESENT = frozenset(("VBZ", "VBP"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def is_backdrop(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is in a clause that tells what goes on now, beside a past deed that the number is of."""
    clause, own = clause_verb(parse, place), clause_verb(parse, number)
    if clause == own or parse.deps[clause] != "advcl" or parse.heads[clause] != own:
        return False
    mark = child(parse, clause, "mark")
    if mark is None or parse.lower[mark] not in _MEANWHILE:
        return False
    return _finite(parse, clause) in _PRESENT and _finite(parse, own) == "VBD"


def _finite(parse: Parse, verb: int) -> str:
    """The tag of a verb's finite form: its first auxiliary's, or copula's, else its own."""
    helpers = (one for one in parse.children(verb) if parse.deps[one].startswith(("aux", "cop")))
    return next((parse.tags[one] for one in helpers if parse.tags[one] in _FINITE), parse.tags[verb])

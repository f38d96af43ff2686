"""Those of whom a clause only says that they exist: "there are 40 people who are cut off"."""

from __future__ import annotations

from newstables.extractors.roles.befell.victims import of_state
from newstables.extractors.roles.position import Position, by_participle, relation
from newstables.language import Parse
from newstables.schemas.claims import Event


def there_are(parse: Parse, position: Position | None, noun: int) -> Position | None:
    """`There are 40 people who are cut off`, `there were 12 sheds damaged`: what the clause behind them tells, where
    the main one only says that they exist.
    """
    if position is None or not _exists(parse, position.verb):
        return position
    described = by_participle(parse, noun) or _of_all(parse, position.verb, noun)
    return described if described is not None and described.role is not None else position


def _of_all(parse: Parse, verb: int, noun: int) -> Position | None:
    """`There were five soldiers and six rebels wounded`: the participle behind the last tells of all."""
    first = noun if parse.heads[noun] == verb else parse.heads[noun]
    several = [first, *(child for child in parse.children(first) if relation(parse, child) == "conj")]
    if parse.heads[first] != verb or noun not in several or len(several) == 1:
        return None
    found = (by_participle(parse, one) for one in several)
    return next((told for told in found if told is not None and told.verb == several[-1] + 1), None)


def state_of_existing(parse: Parse, noun: int, position: Position) -> Event | None:
    """`There are 12 people missing`: the state behind them."""
    if not _exists(parse, position.verb):
        return None
    behind = (child for child in parse.children(noun) if child > noun and relation(parse, child) in ("amod", "acl"))
    return next((found for child in behind if (found := of_state(parse, child))), None)


def _exists(parse: Parse, verb: int) -> bool:
    """Whether a clause is one of "there is"."""
    if parse.lemmas[verb].lower() != "be":
        return False
    return any(parse.deps[child] == "expl" and parse.lower[child] == "there" for child in parse.children(verb))

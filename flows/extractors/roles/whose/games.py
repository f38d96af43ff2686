"""Points and runs that are made in play: counted as things are, and no move of a figure."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

_SCORING = ("score", "net")
_MATCHES = ("game", "match", "set", "frame", "final", "semifinal", "semi-final", "fixture", "test", "bout", "fight")


def are_made(parse: Parse, amount: AmountPhrase) -> bool:
    """`scored 18 points`, `added 15 points` in a text that counts rebounds: points of players, not of an index."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if amount.claim.unit not in ("point", "run") and amount.claim.kind != "number":
        return False
    if relation(parse, place) != "obj":
        return False  # stretched its lead to 18 points
    return amount.claim.unit == "run" or parse.lemmas[verb].lower() in _SCORING or is_of_game(amount)


def is_of_game(amount: AmountPhrase) -> bool:
    """Whether a text counts what is only counted in games."""
    return any(other.claim.unit in words("plays") for other in amount.others.values())


def adds_play(parse: Parse, amount: AmountPhrase) -> bool:
    """`added 76 runs`, `added nine points and six assists`: more of them are made, and no figure rises."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if relation(parse, place) != "obj" or not is_verb(parse, verb) or parse.lemmas[verb].lower() != "add":
        return False
    return amount.claim.unit in words("plays") or amount.claim.unit == "run" or are_made(parse, amount)


def is_of_play(parse: Parse, amount: AmountPhrase) -> bool:
    """`lost three wickets`, `a 125-run defeat`, `were down 18 points` of a game: no figure falls."""
    unit = amount.claim.unit
    lost = unit in _MATCHES and amount.claim.action == "lose"
    beside = unit == "ball" and any(other.claim.unit == "run" for other in amount.others.values())  # 56 off 61 balls
    return unit == "run" or unit in words("plays") or beside or lost or (unit == "point" and is_of_game(amount))

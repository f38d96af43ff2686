"""Places of that for which somebody is arrested, tried or blamed, which is told beside where that is done."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.link.tree import child, is_under, preposition, relation, way_up
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words

_FOR = frozenset(("over", "for", "of", "in connection with", "in relation to"))


def without_grounds(parse: Parse, number: int, places: list[PlaceName]) -> list[PlaceName]:
    """Those of the places that are not of the grounds alone: of "a court in Bonn jailed 12 men for a fraud in Lima"
    that of the court. All of them for what is counted in the grounds, and where they tell the only place.
    """
    own = [place for place in places if not _is_of_grounds(parse, place.token, number)]
    return own or places


def is_of_custody(parse: Parse, place: int, number: int) -> bool:
    """`The men arrested in Oslo had killed 300 people`, `a man wanted in Oslo robbed 12 shops`: where somebody is held
    or sought is not where he did what his clause tells.
    """
    for step in way_up(parse, place):
        if relation(parse, step) == "acl" and step != place:
            whom = parse.heads[step]
            held = parse.lemmas[step].lower() in words("where", "punishing") and parse.heads[place] == step
            return held and are_people(parse.lemmas[whom].lower()) is True and not is_under(parse, number, whom)
    return False


def _is_of_grounds(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is in a phrase or clause behind "for" or "over" of such a deed that the number is not in."""
    for step in way_up(parse, place):
        if is_under(parse, number, step):
            return False
        verb = parse.heads[step]
        lemma = parse.lemmas[verb].lower()
        if relation(parse, step) == "obl" and step != place and preposition(parse, step) in _FOR:
            return preposition(parse, step) == "over" or lemma in words("where", "punishing")
        if relation(parse, step) == "advcl" and lemma in words("where", "punishing"):
            mark = child(parse, step, "mark")
            return mark is not None and parse.lower[mark] in _FOR
    return False

"""Whether two names may be one person's: "T. Abbott", "Tony Abbott", "TONY ABBOTT"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer, plain
from newstables.extractors.actors.lexicon import listed
from newstables.language.given_names import given_names

ENDINGS = frozenset({"jr", "sr", "jr.", "sr.", "ii", "iii", "iv"})
_MOST_GIVEN = 2  # names before two surnames
_SHORTEST_GIVEN = 3  # letters of a given name cut short: "Dan"


def is_same(text: str, other: str) -> bool:
    """Whether two full names may be one person's: "T. Abbott", "Tony Abbott", "Tony J. Abbott", "TONY ABBOTT"."""
    first, second = words_of_name(text), words_of_name(other)
    if _ending(text) and _ending(other) and _ending(text) != _ending(other):
        return False  # father and son
    if not first or not second or first[-1] != second[-1]:
        return False
    if len(first) > len(second):
        first, second = second, first
    if len(first) == 1 or (first[0] in listed("words", "particles") and second[-len(first) :] == first):
        return True  # "Van den Heuvel" is "Marieke van den Heuvel"
    if second[-len(first) :] == first and _are_surnames(*sorted((text, other), key=len)):
        return True
    if not _agree(first[0], second[0]):
        return False
    rest = iter(second[1:-1])
    return all(any(_agree(word, other) for other in rest) for word in first[1:-1])


def _are_surnames(short: str, full: str) -> bool:
    """ "Ortega Salas" of "María Ortega Salas"; not "Abdul Basit" of his daughter "Laiba Abdul Basit"."""
    given, parts = default_gazetteer().given_names, full.split()
    more = len(parts) - len(short.split())
    return 0 < more <= _MOST_GIVEN and parts[0] in given and short.partition(" ")[0] not in given


def _ending(text: str) -> str:
    """ "jr" of "Sam Vane Jr."."""
    last = text.rpartition(" ")[2].lower().rstrip(".")
    return last if last in ENDINGS else ""


def words_of_name(text: str) -> list[str]:
    """The words of a name as they are compared, without "al", "Jr." and "III"."""
    words = [word for word in plain(text).split("-") if word not in ("al", "el")]
    return [word for word in words if word not in ENDINGS] or words


def _agree(one: str, other: str) -> bool:
    """ "T." and "Tony", "Shep" and "Shepard"; a woman and a man are two."""
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    short, full = sorted((one, other), key=len)
    if len(short) < _SHORTEST_GIVEN or not full.startswith(short):
        return False
    genders = {given_names().get(name.capitalize()) for name in (short, full)} - {None}
    return len(genders) < 2

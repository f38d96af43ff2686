"""A man and a woman of one surname, told apart by "Mr" and "Mrs": `Mr Arlen, 50, wept. Mrs Arlen, 48, did not.`"""

from __future__ import annotations

from collections.abc import Sequence

from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.spellings import Name
from newstables.language.given_names import given_names

_TITLE = 16  # characters before a name
_OTHER = {"he": "she", "she": "he"}


def spouses_apart(name: Name, owners: Sequence[str], text: str) -> list[Name]:
    """The surname `name`, and apart where it is whoever is called as a woman is and the other as a man.

    `owners` are the names in full of those who have it: of one man, `Tony Arlen`, "Mrs Arlen" is his wife. Where it
    has two owners they are told apart by their given names.
    """
    told = [_told(start, text) for start, _ in name.mentions]
    both = {"he", "she"} <= set(told)
    if len(owners) > 1 or name.apart or not (both or (owners and "she" in told)):
        return [name]
    first = given_names().get(owners[0].split()[0]) if owners else next(one for one in told if one)
    if first is None or not (both or (first == "he" and _is_wife(name, told, text))):
        return [name]
    first_one = Name(name.text, name.kind, name.entry, certainty=name.certainty)
    other = Name(name.text, name.kind, apart=_OTHER[first], certainty=name.certainty)
    last = first
    for mention, one in zip(name.mentions, told, strict=True):
        last = one or (first if owners else last)  # who is told in full is called by the surname alone
        (first_one if last == first else other).mentions.append(mention)
    return [one for one in (first_one, other) if one.mentions]


def _told(start: int, text: str) -> str:
    """Whether the title before a name is a man's or a woman's; of "Mr and Mrs Arlen" it tells nothing."""
    *before, behind = text[max(0, start - _TITLE) : start].split(" ")
    title = before[-1].strip(".\n").lower() if before and not behind else ""  # not: "Miss Norway.", and a new line
    if len(before) > 1 and before[-2] in ("and", "&"):
        return ""
    return "he" if title in listed("titles", "of_men") else "she" if title in listed("titles", "of_women") else ""


def _is_wife(name: Name, told: Sequence[str], text: str) -> bool:
    """Whether a name is always with "Mrs" where it is a woman's: "Ms" may be of one whose given name is a man's too."""
    women = (start for (start, _), one in zip(name.mentions, told, strict=True) if one == "she")
    return all(text.endswith(("Mrs ", "Mrs. "), 0, start) for start in women)

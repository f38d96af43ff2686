"""What a role says of who has it: the sector and the country."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import zip_longest

from newstables.extractors.actors.lexicon import ADJECTIVE, MODIFIER, OFFICE, PORTFOLIO, Words, listed
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.office.role_starts import is_body_beside, is_office
from newstables.extractors.actors.office.sectors import sector_of_head
from newstables.schemas.actors import Sector

_MINISTER = re.compile(r"\bMinister (?:of|for) (?:the )?[A-Z]")  # "Minister of Energy"
# "Senate President", "former House Speaker"; not "Opera House president".
_OF_A_CHAMBER = re.compile(
    r"(?:^|\b[a-z]+[ -]|\b(?:Acting|Deputy|Former|US|U\.S\.) )(?:Senate|House|Assembly) "
    r"(?:(?:Majority|Minority|Deputy|Acting|Democratic|Republican|majority|minority|deputy|acting) )?"
    r"(?:[Pp]resident|[Ss]peaker|[Ll]eader|[Ww]hip)$"
)
_OF = frozenset({"of", "for", "at"})
_AROUND = _OF | {"in", "on", "with", "to", "from", "by", "under"}
_OF_A_FIRM = re.compile(r"(?:executive|senior|group) vice[ -]president", re.IGNORECASE)  # no state has one
_OF_ANY_BODY = frozenset({"executive", "managing", "joint", "honorary", "assistant"})  # "joint secretary"
_NO_BODIES = frozenset({"US", "USA", "UK", "UAE", "EU", "UN", "CEO", "CFO", "COO", "MP", "MLA", "MEP", "II", "III"})
_UNITED = frozenset({"states", "kingdom", "nations", "arab"})  # no team's name


def sector_of(role: Role, words: Words, organisation_in: Callable[[str], tuple[bool, Sector | None]]) -> Sector | None:
    """The sector that a role tells: that of the body it is held in, else of the office itself.

    An office that companies, unions, clubs and states all have ("president", "secretary", "captain") tells a sector
    only where nothing but a country stands beside it.
    """
    if role.text.endswith(("minister", "Minister", " CS", " PS", " CAS")):
        return "GOV"  # whatever he is over: "Energy Minister"
    if _OF_A_CHAMBER.search(role.text):
        return "LEG"
    if any(seat in role.text for seat in listed("titles", "seats")):  # "White House" has no "House" in it
        is_of_press = any(words.role_sectors.get(part.lower()) == "JRN" for part in role.text.split())
        return "JRN" if is_of_press else "GOV"
    named, sector = organisation_in(role.text)
    if sector is not None:
        return "LEG" if sector == "PTY" and _sits_in_a_parliament(role.text, words) else sector
    parts = [word.lower().rstrip(".,").removesuffix("'s").removesuffix("’s") for word in role.text.split()]
    parts = _with_general([part.removeprefix("ex-").removeprefix("then-") for part in parts], words)
    bearer = _bearer(parts)
    if parts[0] in listed("titles", "kin") or not listed("private", "done_to").isdisjoint((bearer, parts[-1])):
        return None
    if _MINISTER.search(role.text):
        return "GOV"
    heads = [
        sector_of_head(word, frozenset(parts), words)
        for word, following in zip_longest(parts, parts[1:])
        if word in words.sectors
        and not (word == "united" and following in _UNITED)
        and word not in words.role_sectors
        and not (word in words.role_words and following in words.offices)  # "Communications Minister"
        and words.role_sectors.get(following or "") != "MIL"  # "Theatre Commander"
        and not (word == "battalion" and following == "chief")  # of a fire brigade
        and not (word == bearer == "guard")  # of a bank, of a side; not "member of the national guard"
    ]
    if heads:
        return heads[-1]
    told = _told_by_offices(role, parts, words, is_of_body=named)
    return next((sector for sector in words.sectors_in_order if sector in told), None)


def _bearer(parts: list[str]) -> str:
    """Who somebody is by a role: the last word before its first preposition, "customer" of "a customer of the bank"."""
    end = next((i for i, part in enumerate(parts) if i and part in _AROUND), len(parts))
    return parts[end - 1]


def _told_by_offices(role: Role, parts: list[str], words: Words, *, is_of_body: bool) -> set[Sector | None]:
    """The sectors that the offices of a role have by themselves; `is_of_body` is whether it names a body."""
    told = {  # "justice reporter" is no judge
        words.role_sectors.get(word)
        for word, following in zip_longest(parts, parts[1:])
        if not (following and is_office(following, words) and words.classes.get(word.capitalize(), 0) & PORTFOLIO)
        and not (word == "executive" and following in ("director", "secretary"))  # of any body
    }
    if "captain" in role.text:  # of soldiers he is a "Captain"
        told = {"SPT"} if _names_a_country(role.text, words) else told - {"MIL"}
    if _OF_A_FIRM.search(role.text):
        told -= {words.role_sectors.get(word) for word in parts if word in words.shared_offices}
    if "fire" in parts:
        told -= {"MIL"}  # its captains are no soldiers
    beside = role.text.rpartition(" ")[0].rpartition(" ")[2]
    of_state = beside in listed("organisations", "councils_of_state")  # "state governor"
    in_body = not of_state and is_body_beside(beside, words)  # "board president"
    if (
        role.of_another
        or is_of_body
        or in_body
        or _names_initials(role.text, words)
        or _is_president_of_a_body(role.text, words)
        or any(word in _OF for word in parts)
    ):
        told -= {words.role_sectors.get(word) for word in parts if word in words.shared_offices}
        if "of" in parts and not is_of_body and not told - {None} and _names_a_country(role.text, words):
            told = {words.role_sectors.get(word) for word in parts}
    elif not role.text[0].isupper() and all(word in words.shared_offices or word in _OF_ANY_BODY for word in parts):
        told -= {words.role_sectors.get(word) for word in parts}
    return told


def _sits_in_a_parliament(text: str, words: Words) -> bool:
    """ "Labour MP", "Larkhill Party senator", "list MP for the LP"."""
    last = text.split(" of ")[0].split(" for ")[0].split()[-1].lower().rstrip(".")
    return words.role_sectors.get(last) == "LEG"


def _names_initials(text: str, words: Words) -> bool:
    """ "PAS vice-president": of a body that the article may name nowhere else; no country's."""
    return any(word.isupper() and word.isalpha() and len(word) > 1 and word not in _NO_BODIES for word in text.split())


def _is_president_of_a_body(text: str, words: Words) -> bool:
    """ "Tidal president": of a body named nowhere else; "Chile president", "French president"."""
    first, _, office = text.partition(" ")
    if office.replace("-", " ") not in ("president", "vice president") or not first.istitle():
        return False
    known = ADJECTIVE | MODIFIER | OFFICE
    return first not in words.country_openers and not words.classes.get(first, 0) & known


def _with_general(parts: list[str], words: Words) -> list[str]:
    """The words, "attorney general" as one: beside a civil office it is an adjective, behind a rank a rank."""
    found: list[str] = []
    for part, following in zip_longest(parts, parts[1:], fillvalue=""):
        if part == "general" and found and _is_civil(found[-1], words):
            found[-1] += "-general"
        elif part == "general" and _is_civil(following, words):
            continue  # "general manager"
        else:
            found.append(part)
    return found


def _is_civil(word: str, words: Words) -> bool:
    """Whether a word is an office or a trade, and no rank."""
    is_rank = words.role_sectors.get(word) == "MIL" or word in listed("titles", "ranks") or word == "major"
    return (word in words.offices or word in words.trades) and not is_rank


def _names_a_country(text: str, words: Words) -> bool:
    return not words.country_openers.isdisjoint(text.split())

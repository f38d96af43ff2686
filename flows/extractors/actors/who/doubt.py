"""Whether a name is sure enough to be an actor's: wrong is worse than missing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import ADJECTIVE, GIVEN, HEAD, PAPER, SURNAME, TAKES_OF, Words
from newstables.extractors.actors.spellings import Name
from newstables.extractors.actors.who.identity import Identity
from newstables.extractors.actors.who.people import AGE
from newstables.records import Actor

Mentions = list[tuple[int, int]]
# How sure the model has to be of an actor that nothing else speaks for, and of a person with a role or a name with a
# head ("bank") or an age. Chosen on texts that it was not fitted on: of the rows left out most were no actors, or of
# another kind. One word is far oftener something else: of two that are held for a person's by 0.4 to 0.5, three in four
# are, of one word one in three.
LEAST_ALONE = {PERSON: 0.45, ORGANISATION: 0.65}
LEAST_BY_A_NAME = 0.35  # of a person of several words, one of them a given name or a surname of many
_LEAST_OF_ONE_WORD = {PERSON: 0.75, ORGANISATION: 0.75}
_SHORTENED = re.compile(r"[A-Z]{2}")
_SAID = re.compile(r" (?:(?:also|then|later|has|had|further) )?([a-z]+)\b")
_LONGEST_LAND = 16
_CALLED_BY_ONE_WORD = ("MED", "LEG")
_LEAST_BACKED = {PERSON: 0.0, ORGANISATION: 0.35}


@dataclass(slots=True)
class Namesake:
    """An actor in the making."""

    kind: str
    name: Name
    identity: Identity
    mentions: Mentions
    certainty: float  # of its surest mention


def is_doubtful(member: Namesake, actor: Actor, text: str, words: Words) -> bool:
    """Whether neither the model is sure of a mention nor anything else speaks for it: wrong is worse than missing."""
    name = member.name
    if member.kind == COUNTRY or member.identity.entry is not None:
        return member.certainty == 0
    backed = actor.role is not None or (" " in name.text and (name.head is not None or _is_headed(name, words)))
    if member.kind == PERSON and not backed:
        backed = any(AGE.match(text, end) for _, end in member.mentions)
        is_short = " " not in name.text and _SHORTENED.search(name.text) is not None  # "IISc"
        backed = backed or (not is_short and any(_speaks(text, *place, words) for place in member.mentions))
        backed = backed or (" " in name.text and any(_is_of_a_land(text, start, words) for start, _ in member.mentions))
    if member.kind == PERSON and not backed and " " in name.text:
        known = any(words.classes.get(part, 0) & (GIVEN | SURNAME) for part in name.parts)
        return member.certainty < (LEAST_BY_A_NAME if known else LEAST_ALONE[PERSON])
    least = _LEAST_BACKED if backed else _LEAST_OF_ONE_WORD if _is_one_word(name, words) else LEAST_ALONE
    return member.certainty < least.get(member.kind, 0)


def _speaks(text: str, start: int, end: int, words: Words) -> bool:
    """ "Vogt also notes", "Vogt has said": whoever speaks is somebody; not "a case in Taminad reported this month"."""
    said = _SAID.match(text, end)
    if said is None or said[1] not in words.speech:
        return False
    before = text[max(0, start - _LONGEST_LAND) : start].split()
    return not before or before[-1] not in (*words.locatives, "from", "of", "to")


def _is_of_a_land(text: str, start: int, words: Words) -> bool:
    """ "Gambian Omar Ceesay", "Burundi's Omar Ceesay": whence somebody is."""
    before = text[max(0, start - _LONGEST_LAND) : start].split(" ")[-2:]
    if len(before) < 2 or before[1]:
        return False
    land = before[0].removesuffix("'s").removesuffix("’s")
    return bool(words.classes.get(before[0], 0) & ADJECTIVE) or (land != before[0] and land in words.country_openers)


def _is_headed(name: Name, words: Words) -> bool:
    """ "Board of Overseers": a noun of bodies, and what it is of."""
    parts = name.parts
    cut = next((i for i, part in enumerate(parts) if i and part in ("of", "for")), 0)
    return bool(cut and words.classes.get(parts[cut - 1], 0) & HEAD and words.classes.get(parts[cut - 1], 0) & TAKES_OF)


def _is_one_word(name: Name, words: Words) -> bool:
    """Whether a name is one word, no initials, not as newspapers and chambers are called: "Tribune", "Parliament"."""
    if " " in name.text or name.text.isupper():
        return False
    return not (words.classes.get(name.text, 0) & PAPER or words.sectors.get(name.text.lower()) in _CALLED_BY_ONE_WORD)

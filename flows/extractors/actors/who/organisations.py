"""The spellings of one organisation brought together: abbreviations, short names, "the Ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.countries_told import without_country
from newstables.extractors.actors.spellings import Name
from newstables.extractors.actors.who.one_body import body_id

# Behind the letters by which it is traded, too: "Harbour Bank (HBK.L) (HB)".
_ABBREVIATION_AFTER = re.compile(
    r"(?: \([A-Z]{1,6}\.[A-Z]{1,2}\))?(?: \(|, or (?:the )?)([A-Z][A-Za-z0-9&-]+|(?:[A-Z]\.)+)(?:\)|,)"
)
_LEAST_INITIALS = 3
_LEAST_OWNED = 3  # words of a body and its country: "American Red Cross"


def full_names(names: Sequence[Name], text: str) -> dict[Name, Name]:
    """Spelling → the fuller spelling of the same organisation in this text."""
    by_text = {name.text: name for name in names}
    found = _shortened(names, by_text)
    found |= _abbreviated(names, by_text, text)
    found |= _bare(names)
    return {short: full for short, full in found.items() if short is not full and found.get(full) is not short}


def owned_names(names: Sequence[Name], words: Words, gazetteer: Gazetteer) -> dict[Name, tuple[Name, str]]:
    """ "Justice Department" → "U.S. Department of Justice", and whose that is, where no other country's is named."""
    owners: dict[str, dict[str, Name]] = {}
    for name in names:
        parts = name.parts
        if len(parts) < _LEAST_OWNED or words.country_openers.isdisjoint(parts):
            continue
        bare = without_country(parts, gazetteer)
        if bare is not None and " " in bare[1]:
            owners.setdefault(body_id(bare[1]), {}).setdefault(bare[0], name)
    found: dict[Name, tuple[Name, str]] = {}
    for name in names if owners else ():
        if " " not in name.text:
            continue
        whose = owners.get(body_id(name.text), {})
        if len(whose) == 1:
            found[name] = next((full, country) for country, full in whose.items())
    return found


def _abbreviated(names: Sequence[Name], by_text: dict[str, Name], text: str) -> dict[Name, Name]:
    """ "BSA" → "Baltic Seafarers Association (BSA)", or by its initials alone."""
    found: dict[Name, Name] = {}
    for name in names:
        parts = name.parts
        if len(parts) == 1:
            continue
        told = [match[1] for _, end in name.mentions if (match := _ABBREVIATION_AFTER.match(text, end))]
        initials = "".join(part[0] for part in parts if part[0].isupper())
        of_halves = "".join(half[0] for part in parts for half in part.split("-") if half[:1].isupper())
        for letters in dict.fromkeys((initials, of_halves)):  # "ACC" of "Anti-Corruption Commission"
            if len(letters) >= _LEAST_INITIALS:
                told += [letters, letters.capitalize()]  # "Nepra", where it is spoken as a word
        for abbreviation in told:
            short = by_text.get(abbreviation)
            if short is not None:  # whoever else is known by these letters: the text says whose they are
                found.setdefault(short, name)
    return found


def _shortened(names: Sequence[Name], by_text: dict[str, Name]) -> dict[Name, Name]:
    """ "Halvorsen" → "Halvorsen AB", where all that begin so are one."""
    fuller: dict[Name, list[Name]] = {}
    for name in names:
        parts = name.parts
        for size in range(1, len(parts)):
            opening = " ".join(parts[:size])  # "Moorby's" of "Moorby's Investors Service", and "Moorby"
            short = by_text.get(opening) or by_text.get(opening.removesuffix("'s").removesuffix("’s"))
            if short is not None and short.text in listed("one_a_state", "chambers"):
                continue  # "the House" is no "House Budget Committee"
            if short is not None and short.entry is None and short.head != short.text.lower():
                fuller.setdefault(short, []).append(name)
    found: dict[Name, Name] = {}
    for short, all_names in fuller.items():
        longest = max(all_names, key=lambda name: (len(name.text), name.text))
        if all(longest.text.startswith(name.text) for name in all_names):
            found[short] = longest
    return found


def _bare(names: Sequence[Name]) -> dict[Name, Name]:
    """ "the Ministry" → the one ministry that the text names before it."""
    found: dict[Name, Name] = {}
    for name in names:
        if name.head is None or name.head != name.text.lower():
            continue
        owners = [other for other in names if other.head == name.head and other is not name and " " in other.text]
        if len(owners) == 1 and min(owners[0].mentions) < min(name.mentions):
            found[name] = owners[0]
    return found

"""The spellings of one organisation brought together: abbreviations, short names, "the Ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.spellings import Name

_ABBREVIATION_AFTER = re.compile(r"(?: \(|, or (?:the )?)([A-Z][A-Za-z0-9&-]+|(?:[A-Z]\.)+)(?:\)|,)")
_LEAST_INITIALS = 3


def full_names(names: Sequence[Name], text: str) -> dict[Name, Name]:
    """Spelling → the fuller spelling of the same organisation in this text."""
    by_text = {name.text: name for name in names}
    found = _shortened(names, by_text)
    found |= _abbreviated(names, by_text, text)
    found |= _bare(names)
    return {short: full for short, full in found.items() if short is not full and found.get(full) is not short}


def _abbreviated(names: Sequence[Name], by_text: dict[str, Name], text: str) -> dict[Name, Name]:
    """ "BSA" → "Baltic Seafarers Association (BSA)", or by its initials alone."""
    found: dict[Name, Name] = {}
    for name in names:
        parts = name.parts
        if len(parts) == 1:
            continue
        told = [match[1] for _, end in name.mentions if (match := _ABBREVIATION_AFTER.match(text, end))]
        initials = "".join(part[0] for part in parts if part[0].isupper())
        if len(initials) >= _LEAST_INITIALS:
            told.append(initials)
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

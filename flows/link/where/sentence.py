"""What else a sentence says of where it is: a nationality, another country, the whole world, a market."""

from __future__ import annotations

from itertools import zip_longest

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.link.mentions import Naming
from newstables.link.reading import Reading
from newstables.link.words import words

_POSSESSED = 3  # characters between "Portugal" and the name behind "'s"


def nationality(reading: Reading, sentence: int) -> str | None:
    """The one country whose adjective or name stands in a sentence ("Tanzanian police"); None for several."""
    adjectives = default_gazetteer().adjectives
    parse = reading.parse
    found = {
        entry.country
        for token in range(*parse.sents[sentence])
        if (entry := adjectives.get(parse.words[token])) is not None
        and not reading.is_claimed(parse.starts[token])
        and not reading.is_dateline(token)
    }
    found |= {actor.country for start, _, actor in _countries(reading, sentence) if not reading.is_claimed(start)}
    return found.pop() if len(found) == 1 else None


def _countries(reading: Reading, sentence: int) -> list[Naming]:
    start, end = reading.characters(sentence)
    named = reading.mentions.within(start, end)
    found = []
    for naming, following in zip_longest(named, named[1:]):
        if naming[2].kind != "country" or reading.is_dateline(reading.parse.token_at(naming[0])):
            continue
        if following is not None and following[2].kind == "person" and following[0] - naming[1] <= _POSSESSED:
            continue  # "Portugal's N.": where she comes from is not where she is
        found.append(naming)
    return found


def is_elsewhere(reading: Reading, sentence: int, country: str | None) -> bool:
    """Whether a sentence speaks of the world, or names another country."""
    parse = reading.parse
    if any(parse.words[token].lower() in words("where", "worldwide") for token in range(*parse.sents[sentence])):
        return True
    adjectives = default_gazetteer().adjectives
    named = [entry for t in range(*parse.sents[sentence]) if (entry := adjectives.get(parse.words[t])) is not None]
    if any(entry.country != country for entry in named):
        return True
    return any(actor.country != country for _, _, actor in _countries(reading, sentence))


def is_traded(reading: Reading, sentence: int) -> bool:
    """Whether a sentence tells a price of what is traded all over the world: "Brent rose in London"."""
    parse = reading.parse
    return any(parse.lemmas[token].lower() in words("where", "traded") for token in range(*parse.sents[sentence]))

"""Sentences that go on with what the one before tells of somewhere else than where the article is set."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.language import Parse
from newstables.language.questions import clause_verb, subject
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_under
from newstables.link.where.names import places_in
from newstables.link.where.place_name import known_place
from newstables.link.words import words

_PRONOUNS = frozenset(("it", "they", "this", "that", "these", "those"))


def goes_on_elsewhere(reading: ArticleReading, sentence: int, number: int, country: str | None) -> bool:
    """Whether a number is told of what the sentence before it in its paragraph tells of the world or another country
    than `country`: "Global output fell. It had been 300 tonnes", "In Chile sales fell. Those of vans rose 3 percent".
    """
    before = sentence - 1
    if before < reading.paragraph(sentence)[0]:
        return False
    parse = reading.parse
    if _is_opened_elsewhere(reading, before, country):
        return True
    who = subject(parse, clause_verb(parse, number))
    return who is not None and parse.lower[who] in _PRONOUNS and _is_told_of_elsewhere(parse, before, country)


def _is_opened_elsewhere(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence opens with a place of another country: "In Chile, …"."""
    first = reading.parse.sents[sentence][0]
    return any(
        place.holds and not place.path and place.country not in (None, country)
        for place in places_in(reading, sentence)
        if reading.parse.left_edge(place.token) == first
    )


def _is_told_of_elsewhere(parse: Parse, sentence: int, country: str | None) -> bool:
    """Whether a sentence's subject is of the world or of another country: "global output", "Chile's exports"."""
    first, after = parse.sents[sentence]
    root = next((token for token in range(first, after) if parse.is_root(token)), first)
    who = subject(parse, root)
    if who is None:
        return False
    own = [token for token in range(*parse.subtree(who)) if is_under(parse, token, who)]
    if any(parse.lower[token] in words("where", "globe") and parse.pos[token] != "PROPN" for token in own):
        return True
    adjectives = default_gazetteer().adjectives
    lands = (adjectives.get(parse.words[token]) or known_place(parse.words[token]) for token in own)
    return any(land is not None and land.country not in (None, country) for land in lands)

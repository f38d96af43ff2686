"""Places of those who govern a part of a land and tell of it: "the mayor of Oslo said 40 homes had burned"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language.questions import noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import preposition, relation
from newstables.link.where.place_name import PlaceName, country_here, known_place
from newstables.link.words import states, words
from newstables.records import Claim

_TITLES = frozenset(("appos", "nmod:desc", "compound"))  # "N., mayor of Oslo,"; "Oslo Mayor N."


def place_of_governor(reading: ArticleReading, speech: Speeches, claim: Claim) -> PlaceName | None:
    """The place that the speaker governs, or whose police or firemen he heads, where he tells how many were struck."""
    if claim.kind != "count" or claim.claim_status != "stated":
        return None
    act = speech.governing(reading.token(claim))
    if act is None:
        return None
    parse = reading.parse
    titles = (act.speaker, *(one for one in parse.children(act.speaker) if parse.deps[one] in _TITLES))
    found = (_governed(reading, title) for title in titles if _governs(reading, title))
    return next((place for place in found if place is not None), None)


def _governs(reading: ArticleReading, title: int) -> bool:
    """Whether a word is the title of who governs, or of the chief of a town's police."""
    parse = reading.parse
    lemma = parse.lemmas[title].lower()
    if lemma in words("where", "governing"):
        return True
    before = {parse.lemmas[one].lower() for one in parse.children(title) if one < title}
    return lemma in words("where", "heading") and not before.isdisjoint(words("where", "headed"))


def _governed(reading: ArticleReading, title: int) -> PlaceName | None:
    """The place behind the "of" of a title, or before it; no country, which does much in others."""
    parse = reading.parse
    for own in parse.children(title):
        is_behind = relation(parse, own) == "nmod" and own > title and preposition(parse, own) in ("of", "in", "for")
        is_before = relation(parse, own) == "compound" and own < title and parse.pos[own] == "PROPN"
        if not (is_behind or is_before):
            continue
        first, after = noun_phrase(parse, own)
        start, end = parse.starts[first + (parse.lower[first] == "the")], parse.ends[after - 1]
        name, division = reading.text[start:end], parse.lower[own] in words("where", "divisions")
        called = name.rpartition(" ")[0] if division else name  # Leyte province
        known, namings = known_place(name) or known_place(called), reading.country_namings
        is_land = known is not None and known.kind == COUNTRY and called not in states()
        is_kind = name.lower() in words("where", "headed")  # Police Chief N., of no town called Police
        if is_land or is_kind or not name[:1].isupper() or not (known is not None or is_town(called)):
            continue
        country = country_here(known, called, namings) if known is not None else country_of_town(called, namings)
        return PlaceName(own, start, end, country, True, wide=False)
    return None

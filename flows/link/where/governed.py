"""Parts of lands whose own government does something: "the Kerala government bought 300 buses"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import is_under, relation, way_up
from newstables.link.where.place_name import PlaceName, country_here, known_place
from newstables.link.words import words

_BEFORE = frozenset(("compound", "nmod", "amod", "flat"))  # relations of a name before a noun, and of its words


def governed(reading: ArticleReading, token: int) -> PlaceName | None:
    """The place that a government or council is of, where it is what does something else than speak, and sends nobody.

    No country, of which its adjective tells; no seat of a country's government, "the Beijing government"; nobody who
    leads one, "the Clinton government".
    """
    parse = reading.parse
    lemma = parse.lemmas[parse.heads[token]].lower()
    if parse.deps[token] != "nsubj" or parse.lemmas[token].lower() not in words("where", "governments"):
        return None
    if lemma in words("speech", "saying") or lemma in words("where", "sending"):
        return None
    own = [
        one for one in range(parse.left_edge(token), token) if parse.pos[one] == "PROPN" and _is_of(parse, one, token)
    ]
    if not own:
        return None
    first, last, kinds = own[0], own[-1], words("where", "divisions")
    is_local = parse.lower[last] in kinds or parse.lower[token - 1] in kinds
    last -= parse.lower[last] in kinds and last > first  # the Lagos State government
    start, end = parse.starts[first], parse.ends[last]
    name = reading.text[start:end]
    known = known_place(name)
    if known is None and not (is_town(name) and reading.place_name(start) is not None):
        return None
    if (known is not None and known.kind == COUNTRY) or (name in default_gazetteer().seats and not is_local):
        return None
    if _is_of_somebody(reading, name):
        return None
    namings = reading.country_namings
    country = country_here(known, name, namings) if known is not None else country_of_town(name, namings)
    return PlaceName(token, start, end, country, True, wide=False)


def _is_of(parse: Parse, name: int, body: int) -> bool:
    """Whether a word is of the name before a body: "Austin" of "Austin City Council", of "Austin city council"."""
    above = [step for step in way_up(parse, name) if step < body]
    return is_under(parse, name, body) and all(relation(parse, step) in _BEFORE for step in above)


def _is_of_somebody(reading: ArticleReading, name: str) -> bool:
    """Whether somebody whom the article names is called so."""
    people = (actor.name.split() for actor in reading.actors if actor.kind == "person")
    return any(not set(own).isdisjoint(name.split()) for own in people)

"""Places that something befell: "missiles hit Kharkiv", "rebels raided the village of Vesk", "Goma was shelled"."""

from __future__ import annotations

import re

from newstables.language import Parse
from newstables.language.questions import noun_phrase
from newstables.link.forces import is_force
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import characters, child, is_verb, preposition
from newstables.link.where.named_parts import named_part
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words

_PART = re.compile(r"(?:the\s)?[a-z][a-z-]+\s")  # "southern Peru"


def struck(reading: ArticleReading, token: int) -> PlaceName | None:
    """`Missiles hit Kharkiv`, `a quake shook southern Peru`, `Goma was shelled`: the place that something befell."""
    parse = reading.parse
    joined = parse.deps[token] == "conj" and parse.lower[parse.left_edge(token)] == "and"
    first = parse.heads[token] if joined else token  # a quake shook Chile and neighbouring Peru
    verb = parse.heads[first]
    if parse.deps[first] not in ("obj", "nsubj:pass") or not is_verb(parse, verb):
        return None
    lemma = parse.lemmas[verb].lower()
    if _is_of_words(reading, verb):
        return None
    if lemma not in words("where", "stormed") and not (lemma in words("where", "struck") and _is_force(parse, verb)):
        return None
    name = reading.place_name(parse.starts[token])
    if name is None:
        part = named_part(reading, token, *characters(parse, *noun_phrase(parse, token)))
        return part if _is_called(parse, token) else None  # battered Catanduanes island, raided the village of Vesk
    called = reading.text[slice(*name)]
    known, town = known_place(called), country_of_town(called, reading.country_namings)
    if known is None and not is_town(called):
        return None
    start = parse.starts[parse.left_edge(token)]
    start = start if _PART.fullmatch(reading.text, start, name[0]) else name[0]
    return PlaceName(token, start, name[1], known.country if known is not None else town, True)


def _is_called(parse: Parse, part: int) -> bool:
    of_name = any(parse.pos[one] == "PROPN" and preposition(parse, one) == "of" for one in parse.children(part))
    return of_name or parse.pos[part - 1] == "PROPN"


def _is_of_words(reading: ArticleReading, verb: int) -> bool:
    """`Hale attacked Iowa in a speech`: one person does it with words."""
    parse = reading.parse
    who = child(parse, verb, "nsubj")
    naming = reading.mentions.around(parse.starts[who]) if who is not None else None
    return naming is not None and naming[2].kind == "person" and parse.lemmas[verb].lower() == "attack"


def _is_force(parse: Parse, verb: int) -> bool:
    """Whether what hits something happens or flies: a quake, also "a magnitude 6.1 quake", or a rocket."""
    doers = [one for one in parse.children(verb) if parse.deps[one] == "nsubj"]
    doers += [parse.heads[verb]] if parse.deps[verb] in ("acl:relcl", "acl") else []
    return any(is_force(parse, doer) for doer in doers)

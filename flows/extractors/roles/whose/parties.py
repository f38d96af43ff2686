"""Those who get, give or bear an amount that another noun has: `profit attributable to the owners of $4 million`."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of

_TO = frozenset(("to", "by", "from"))


def past_party(parse: Parse, noun: int) -> int:
    """The noun before a party to it, where an amount behind "of" was hung on the party; else the noun itself.

    A party is a phrase of a participle or an adjective that describes a noun, or people to whom something is done.
    """
    verb = parse.heads[noun]
    if verb >= noun or case_of(parse, noun) not in _TO or relation(parse, noun) not in ("obl", "nmod"):
        return noun
    if relation(parse, verb) in ("acl", "amod") and parse.heads[verb] < verb and parse.tags[verb] in ("VBN", "JJ"):
        return parse.heads[verb]
    thing = object_of(parse, verb) if relation(parse, noun) == "obl" else None
    given = thing is not None and verb < thing < noun and parse.lemmas[thing].lower() in words("given")
    return thing if given and thing is not None and are_people(parse.lemmas[noun].lower()) is not False else noun

"""People who undergo something together with somebody: "he was displaced with three children"."""

from __future__ import annotations

from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject

_OF_PEOPLE = frozenset(("killed", "displaced", "arrested", "kidnapped", "rescued", "evacuated"))


def suffer_together(parse: Parse, verb: int, noun: int) -> bool:
    """`He was displaced with three children`, `Hale was killed with two friends`: people who undergo it with a person;
    not who do it ("was beaten with two men watching") nor what is done with ("was charged with two murders").
    """
    who = subject(parse, verb) if is_passive(parse, verb) else None
    if who is None or events("patient").get(parse.lemmas[verb].lower()) not in _OF_PEOPLE:
        return False
    is_person = parse.tags[who] in ("PRP", "NNP") or parse.lemmas[who].lower() in nouns_of_people()
    alone = not any(parse.deps[child].startswith(("acl", "advcl")) for child in parse.children(noun))
    return is_person and alone and verb < noun and parse.lemmas[noun].lower() in nouns_of_people()

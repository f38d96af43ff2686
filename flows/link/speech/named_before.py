"""Speakers whose name the tree takes for a clause: "Save the Children said 40 had left"."""

from __future__ import annotations

from newstables.language.questions import subject
from newstables.link.reading import ArticleReading
from newstables.link.speech.act import Act
from newstables.link.tree import is_under, relation
from newstables.link.words import words


def act_of_name(reading: ArticleReading, verb: int) -> Act | None:
    """The act of a verb of saying behind the name of a body that begins with a verb; None for other verbs and names."""
    parse = reading.parse
    if parse.lemmas[verb].lower() not in words("speech", "saying") or parse.tags[verb] not in ("VBD", "VBZ"):
        return None
    naming = reading.mentions.around(parse.starts[verb - 1]) if verb else None
    if naming is None or naming[2].kind != "organisation" or naming[1] != parse.ends[verb - 1]:
        return None
    first = parse.token_at(naming[0])
    if parse.pos[first] != "VERB" or subject(parse, first) is not None:
        return None
    said = [one for one in parse.children(verb) if one > verb and relation(parse, one) == "ccomp"]
    said = said or [one for one in parse.children(first) if one > verb and relation(parse, one) == "ccomp"]
    said = [one for one in said if not is_under(parse, verb, one)]
    return Act("<speaker> <verb> …", verb, verb - 1, tuple(said)) if said else None

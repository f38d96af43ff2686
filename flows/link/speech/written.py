"""What is told in a writing, by a passive: "40 cases were listed in the report", "it is stated in the report"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import by_agent, is_passive
from newstables.link.speech.act import Act
from newstables.link.speech.reporting import reports
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words


def act_of_writing(parse: Parse, verb: int) -> Act | None:
    """The writing answers for what is listed, stated, noted in it, and nobody else is said to do so."""
    if parse.lemmas[verb].lower() not in words("speech", "writing_down") or not is_passive(parse, verb):
        return None
    if by_agent(parse, verb) is not None or not reports(parse, verb) or relation(parse, verb) == "amod":
        return None
    writing = next((one for one in parse.children(verb) if _is_writing(parse, one)), None)
    told = _told(parse, verb, writing) if writing is not None else None
    if writing is None or told is None:
        return None
    is_figure = relation(parse, told) not in ("ccomp", "csubj", "acl")
    return Act("<verb> in <writing>", verb, writing, (told,), narrow=is_figure)


def _is_writing(parse: Parse, noun: int) -> bool:
    is_in = relation(parse, noun) == "obl" and preposition(parse, noun) == "in"
    return is_in and parse.lemmas[noun].lower() in words("speech", "writings")


def _told(parse: Parse, verb: int, writing: int) -> int | None:
    """The clause of "it is stated that", wherever it hangs; else what is listed, and no people: "were named in it"."""
    for head in (verb, writing):
        clause = child(parse, head, "ccomp", "csubj", "acl", "acl:relcl")
        mark = child(parse, clause, "mark") if clause is not None and clause > verb else None
        if mark is not None and parse.lower[mark] == "that":
            return clause
    if parse.deps[verb] == "acl":
        return parse.heads[verb] if not are_people(parse.lemmas[parse.heads[verb]].lower()) else None
    subject = child(parse, verb, "nsubj:pass")
    if subject is None or parse.pos[subject] == "PRON" or are_people(parse.lemmas[subject].lower()):
        return None
    return subject

"""Who tells what a paper or a recording holds, where the tree tears it from its verb: itself, its issuer, a voice."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, of_phrase, subject
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, relation
from newstables.link.words import words

_FOUND = frozenset(("find", "show", "conclude", "estimate", "suggest", "indicate", "reveal", "project", "calculate"))


def paper_above(parse: Parse, verb: int, noun: int) -> int | None:
    """`a report on traffic that said 40 were hurt`: the document, of which a phrase tells only what it is about.

    Of a noun that tells something itself ("a report on clinics that said so") only what research finds, without a
    comma, is the document's; and nothing where the verb has another number than the document.
    """
    who = child(parse, verb, "nsubj")
    if who is None or parse.lower[who] not in ("that", "which") or parse.lemmas[verb] not in words("speech", "showing"):
        return None
    is_research = parse.lemmas[verb] in _FOUND and parse.words[parse.left_edge(verb) - 1] != ","
    if _is_document(parse, noun) or (can_tell(parse, noun) and not is_research):
        return None
    above = noun
    while relation(parse, above) == "nmod" and parse.heads[above] < above:
        above = parse.heads[above]
        if _is_document(parse, above):
            return above if _agrees(parse, verb, above) else None
    return None


def act_of_paper_between(parse: Parse, verb: int) -> Act | None:
    """`60 percent, a survey found, want a bridge`, `60 percent agree, a poll shows, and 12 do not`: a document and its
    verb between commas, of which the tagger makes a participle or a noun; the clause around them is what it shows.
    """
    is_participle = parse.deps[verb] == "acl" and parse.tags[verb] in ("VBN", "VBD")
    paper = parse.heads[verb] if is_participle else child(parse, verb, "nsubj")
    beside = parse.deps[paper] == "appos" if is_participle and paper is not None else parse.deps[verb] == "parataxis"
    if (
        paper is None
        or not beside
        or not _is_document(parse, paper)
        or parse.lemmas[verb] not in words("speech", "showing")
    ):
        return None
    before = min(first_word(parse, paper), first_word(parse, verb)) - 1
    is_between = parse.words[verb + 1] == "," and parse.words[before] == ","
    top = parse.heads[paper] if is_participle else parse.heads[verb]
    clause = clause_verb(parse, top)
    return Act("…, <speaker> <verb>, …", verb, paper, (clause,)) if is_between and paper < verb else None


def issuer(parse: Parse, verb: int) -> int | None:
    """`The union put out a statement saying 40 had left`: who issues what says so."""
    document = parse.heads[verb]
    above = parse.heads[document]
    is_of_document = parse.tags[verb] == "VBG" and relation(parse, verb) == "acl" and relation(parse, document) == "obj"
    if not is_of_document or parse.lemmas[document].lower() not in words("speech", "documents"):
        return None
    who = subject(parse, above) if parse.lemmas[above].lower() in words("speech", "uttering") else None
    return who if who is not None and not is_passive(parse, above) and can_tell(parse, who) else None


def paper_beside(parse: Parse, verb: int) -> int | None:
    """`was named in an indictment alleging that he took 40 rings`, `praised a report from Oslo saying that 40 went`,
    where the tree hangs both on what is done.
    """
    if parse.tags[verb] != "VBG" or parse.deps[verb] != "advcl":
        return None
    thing = child(parse, parse.heads[verb], "obj")
    is_whole = thing is not None and parse.right_edge(thing) == verb - 1
    is_issued = parse.lemmas[parse.heads[verb]].lower() in words("speech", "uttering")
    paper = thing if thing is not None and is_whole and not is_issued else verb - 1
    is_beside = parse.heads[paper] == parse.heads[verb]
    is_last = paper == verb - 1 and relation(parse, paper) == "obj"
    if not is_beside or is_last or child(parse, verb, "nsubj", "mark", "aux") is not None:
        return None
    return paper if parse.lemmas[paper].lower() in words("speech", "documents") else None


def recorded_voice(parse: Parse, verb: int) -> int | None:
    """`footage of the mayor saying that 40 had left`: whoever is heard there says it."""
    record = parse.heads[verb]
    if parse.tags[verb] == "VBG" and parse.deps[verb] == "advcl" and child(parse, verb, "mark", "nsubj") is None:
        thing = child(parse, record, "obj")  # "uses footage of Lee asking", where the tree hangs both on the use
        whole = thing is not None and parse.right_edge(thing) == verb - 1
        who = of_phrase(parse, thing) if whole and thing is not None else None
        recorded = thing is not None and parse.lemmas[thing].lower() in words("speech", "recordings")
        return who if recorded and who is not None and parse.pos[who] != "NUM" else None
    is_of_record = parse.tags[verb] == "VBG" and relation(parse, verb) == "acl"
    if not is_of_record or parse.lemmas[record].lower() not in words("speech", "recordings"):
        return None
    who = of_phrase(parse, record)
    return who if who is not None and parse.right_edge(who) == verb - 1 and parse.pos[who] != "NUM" else None


def _is_document(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in words("speech", "documents")


def _agrees(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a verb's form does not speak against its being of the noun's number."""
    plural = parse.tags[noun] in ("NNS", "NNPS")
    return parse.tags[verb] != ("VBZ" if plural else "VBP")

"""Documents that the tree tears from their verb: "a report on traffic that said 40 were hurt"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
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
    is_between = parse.words[verb + 1 : verb + 2] == [","] and parse.words[before] == ","
    top = parse.heads[paper] if is_participle else parse.heads[verb]
    clause = clause_verb(parse, top)
    return Act("…, <speaker> <verb>, …", verb, paper, (clause,)) if is_between and paper < verb else None


def _is_document(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in words("speech", "documents")


def _agrees(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a verb's form does not speak against its being of the noun's number."""
    plural = parse.tags[noun] in ("NNS", "NNPS")
    return parse.tags[verb] != ("VBZ" if plural else "VBP")

"""Who or what can tell something: a person, a body, a paper; not "strong demand"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import of_phrase
from newstables.language.questions.listed import times
from newstables.link.persons import is_person
from newstables.link.tree import child
from newstables.link.words import words

_WHATEVER = ("whatever", "whichever")
_BODIES = ("businesses", "groups", "institutions", "bodies", "mouthpieces", "governments")  # lists of the lexicon


def can_tell(parse: Parse, noun: int) -> bool:
    """Whether it is somebody or something that tells: "citing police", and no reason: "citing strong demand"."""
    if is_day(parse, noun):
        return False  # rain fell between Thursday and Saturday, twice the usual amount
    if parse.pos[noun] in ("PROPN", "PRON", "NUM"):
        return True
    if parse.pos[noun] in ("DET", "ADJ"):  # "many of the clerks", "all but three of 27 clerks"
        among = of_phrase(parse, noun)
        among = child(parse, noun, "nmod") if among is None else among
        if among is not None and among > noun:
            return parse.pos[among] == "NUM" or can_tell(parse, among)
    lemma = parse.lemmas[noun].lower()
    tells = lemma in words("speech", "documents") or lemma in words("speech", "cited") or is_person(lemma)
    return tells or is_body(parse, noun)


def are_people_as_verb(parse: Parse, token: int) -> bool:
    """`aides to Ann Lee said`, of which the tagger makes a verb."""
    return parse.tags[token] == "VBZ" and is_person(parse.lower[token].removesuffix("s"))


def is_paper(parse: Parse, noun: int) -> bool:
    """Whether a noun is what a document, a count or a study is called, "numbers" among them: "the numbers show"."""
    told = parse.lemmas[noun].lower() in words("speech", "documents")
    return told or (parse.lower[noun] == "numbers" and _are_counts(parse, noun))


def _are_counts(parse: Parse, noun: int) -> bool:
    """Whether "numbers" are figures on paper, "the union's latest numbers"; "growing numbers", "numbers of men" are so
    many, and "great numbers of men report pain" tells of men.
    """
    below = [one for one in parse.children(noun) if parse.deps[one] in ("amod", "nmod", "det", "nmod:poss", "compound")]
    if any(parse.lower[one] in words("speech", "how_many") or parse.tags[one] == "VBG" for one in below):
        return False
    return any(parse.deps[one] != "amod" for one in below) or any(
        parse.lower[one] in words("speech", "of_papers") for one in below
    )


def is_granted(parse: Parse, noun: int) -> bool:
    """`whatever officials say`: it grants what somebody says, and tells nothing of it."""
    return bool([one for one in parse.children(noun) if parse.lower[one] in _WHATEVER])


def is_day(parse: Parse, token: int) -> bool:
    """Whether a word names a day of the week, or "today", which say nothing."""
    is_named = parse.tags[token + 1] == "NNP" or parse.deps[token] in ("flat", "compound")  # Sunday Okoro
    return parse.lower[token].endswith("day") and parse.lower[token] in times() and not is_named


def is_self(parse: Parse, token: int) -> bool:
    """Whether a word is a pronoun of whoever speaks or is spoken to ("we", "us"), and no name ("the US")."""
    return parse.tags[token] != "NNP" and parse.lower[token] in words("speech", "selves")


def may_tell(parse: Parse, noun: int) -> bool:
    """Whether a noun is no measure of anything, and so may be whoever tells a figure."""
    return parse.lemmas[noun].lower() not in words("speech", "measures")


def is_body(parse: Parse, noun: int) -> bool:
    """Whether a noun is one of firms, institutions, papers or governments: "the ministry"."""
    return parse.lemmas[noun].lower() in words("people", *_BODIES)

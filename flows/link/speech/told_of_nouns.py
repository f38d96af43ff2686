"""What is said of a noun that a verb of saying hangs on, or that it takes: "40 cases reported by the clinic", "unveiled
plans to hire 40"; and a figure of one's own that one changes: "cut its forecast to 3 percent".
"""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.speech.naming import introduction
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_counted, is_verb, preposition, relation
from newstables.link.words import words

_PHRASES = ("obl", "nmod", "advcl", "acl")
_WHEREVER = ("anywhere", "somewhere")
_REVISED = ("to", "at", "from", "by", "of", "for")


def told_of_noun(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`the 40 cases reported by the clinic`; `a plan announced by Lee to build 40 dams`."""
    noun = parse.heads[verb]
    if parse.deps[verb] != "acl" or not is_passive(parse, verb):
        return []
    if lemma in words("speech", "unveiling") and parse.lemmas[noun].lower() in words("speech", "plans"):
        return [other for other in parse.children(verb) if other > verb and _is_to(parse, other)]
    gives = lemma in words("speech", "figuring") or lemma in words("speech", "wanting")
    is_figure = parse.lemmas[noun].lower() in words("speech", "guesses", "tolls")
    gives = gives or (is_figure and lemma in words("speech", "handing_out"))  # "the toll given by the clinic"
    gives = gives and lemma not in words("speech", "placing")  # "the plan put forward by Lee"
    if not gives or noun > verb or are_people(parse.lemmas[noun].lower()):
        return []
    is_told = is_figure and relation(parse, noun) == "nsubj" and child(parse, parse.heads[noun], "cop") is not None
    return [noun, parse.heads[noun]] if is_told else [noun]  # "the toll given by the clinic was 40"


def reported_before(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`the 40 cases the clinic reported in May`, `the 40 million that the bureau estimates`: what is counted before the
    clause of whoever reports it, in which nothing else is reported.
    """
    noun = parse.heads[verb]
    is_figure = parse.pos[noun] in ("NUM", "SYM") or is_counted(parse, noun)
    is_figure = is_figure or any(_is_sum_before(parse, one) for one in parse.children(noun))
    if parse.deps[verb] != "acl:relcl" or not noun < speaker < verb or not is_figure or not can_tell(parse, speaker):
        return []
    if lemma not in words("speech", "figuring") - words("speech", "naming", "placing", "valuing"):
        return []
    other = child(parse, verb, "obj", "ccomp", "xcomp", "obl:agent", "aux")
    is_own = other is None or parse.lower[other] in ("that", "which", "had", "has", "have")
    return [noun] if is_own and not are_people(parse.lemmas[noun].lower()) else []


def _is_sum_before(parse: Parse, one: int) -> bool:
    """The sum or share of "the $40 million shortfall", "the 4 percent rise" that an office reported."""
    return parse.deps[one] == "compound" and (parse.tags[one] == "$" or parse.lower[one] in ("percent", "%"))


def taken_credit_for(parse: Parse, verb: int, lemma: str) -> list[int]:
    """What "claimed credit for 40 new jobs" claims."""
    thing = child(parse, verb, "obj") if lemma in words("speech", "taking_credit") else None
    if thing is None or parse.lemmas[thing] not in words("speech", "credit"):
        return []
    if lemma == "take" and parse.lemmas[thing] != "credit":
        return []  # "takes responsibility for 40 children"
    behind = [other for head in (verb, thing) for other in parse.children(head) if other > thing]
    return [one for one in behind if introduction(parse, one) == "for" and relation(parse, one) in _PHRASES]


def planned(parse: Parse, noun: int, lemma: str) -> list[int]:
    """`announced plans to hire 40 engineers`."""
    whatever = lemma in ("announce", "unveil") and relation(parse, noun) == "obj"  # "announced a grant to train 40"
    is_plan = parse.lemmas[noun].lower() in words("speech", "plans")
    if not (lemma in words("speech", "unveiling") or lemma == "suggest") or not (whatever or is_plan):
        return []
    behind = [*parse.children(noun), *(parse.children(parse.heads[noun]) if whatever else [])]
    return [other for other in behind if other > noun and _is_to(parse, other)]


def _is_to(parse: Parse, clause: int) -> bool:
    mark = child(parse, clause, "mark")
    return mark is not None and parse.lower[mark] == "to" and relation(parse, clause) in ("acl", "advcl", "xcomp")


def revised(parse: Parse, verb: int) -> list[int]:
    """`cut its forecast for growth to 3 percent from 4`, `raised the death toll to 40`: the outlook and its figures."""
    outlook = child(parse, verb, "obj")
    if outlook is None or outlook < verb or is_passive(parse, verb):
        return []
    if relation(parse, verb) == "advcl" and parse.tags[verb] == "VBG" and _does_something(parse, parse.heads[verb]):
        return []  # pulled a body from the mud, lifting the toll to 40
    owner = child(parse, outlook, "nmod:poss")
    noun = parse.lemmas[outlook].lower()
    is_own = owner is not None and parse.pos[owner] == "PRON" and noun in words("speech", "outlooks")
    if not (is_own or (owner is None and noun in words("speech", "tolls"))):
        return []
    behind = [other for other in parse.children(verb) if other > outlook and relation(parse, other) == "obl"]
    return [outlook] + [other for other in behind if preposition(parse, other) in _REVISED]


def _does_something(parse: Parse, verb: int) -> bool:
    """Whether a verb tells nothing, so that what comes of it is a fact, and no word of whoever did it."""
    telling = words("speech", "saying", "figuring") - words("speech", "wordless")
    return is_verb(parse, verb) and parse.lemmas[verb].lower() not in telling


def is_range(parse: Parse, verb: int, phrase: int) -> bool:
    """The object of "reported between 12 and 15 deaths", which the tree takes for a place between two; the amount of
    "found a rise anywhere between 12 and 15 percent", which hangs on the verb.
    """
    if phrase < verb:
        return False
    first = parse.left_edge(phrase)
    if parse.lower[first] in _WHEREVER or parse.lower[first - 1] in _WHEREVER:
        return "between" in parse.lower[first : first + 2]
    is_next = first == verb + 1 and parse.lower[first] == "between"
    return is_next and relation(parse, phrase) == "obl" and parse.pos[first + 1] == "NUM"

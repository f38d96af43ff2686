"""Clauses that are said and that the tree hangs elsewhere than on their verb of saying."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_predicate
from newstables.language.questions.listed import times
from newstables.link.speech.complements import has_that
from newstables.link.speech.participles import is_of_time
from newstables.link.tree import child, is_behind_comma, is_counted, relation
from newstables.link.words import words

_ENDS = frozenset((".", "!", "?", '"', "”", "…"))  # of sentences, and of no headline
_RELATIVE = frozenset(("WDT", "WP", "WP$", "WRB", "IN"))  # "that" is tagged as either
_FINITE = frozenset(("VBZ", "VBD", "VBP", "MD"))


def second_that(parse: Parse, verb: int) -> list[int]:
    """`said that he was ill and that 40 had left`, where the tree joins the second clause to the verb; not to one that
    is said itself: "Lee said police reported a theft and that 40 had left".
    """
    if relation(parse, verb) == "ccomp" and child(parse, verb, "ccomp") is None:
        return []
    joined = [one for one in parse.children(verb) if one > verb and parse.deps[one] == "conj"]
    return [one for one in joined if has_that(parse, one) and child(parse, one, "nsubj", "nsubj:pass") is not None]


def taken_for_next(parse: Parse, verb: int) -> list[int]:
    """`said on Thursday its results were sound`, where the tree joins to the verb what no conjunction joins."""
    joined = [one for one in parse.children(verb) if one > verb and parse.deps[one] == "conj"]
    whole = (one for one in joined if child(parse, one, "cc") is None and child(parse, one, "nsubj", "nsubj:pass"))
    return [one for one in whole if all(is_of_time(parse, other) for other in range(verb + 1, parse.left_edge(one)))]


def behind_teller(parse: Parse, verb: int, speaker: int) -> list[int]:
    """`were told by the ministry that 40 had left`, where the tree takes the clause for one about the ministry."""
    behind = (one for one in parse.children(speaker) if one > speaker and parse.deps[one] == "acl:relcl")
    told = next((one for one in behind if parse.lower[speaker + 1] == "that" and parse.heads[speaker + 1] == one), None)
    if told is None or parse.deps[speaker] != "obl:agent" or parse.heads[speaker] != verb:
        return []
    return (
        [told]
        if any(parse.deps[one].startswith("nsubj") and one != speaker + 1 for one in parse.children(told))
        else []
    )


def relative_beside(parse: Parse, verb: int) -> list[int]:
    """`a move that critics fear will cost $4 million`, where the tree hangs both verbs on the noun."""
    if parse.deps[verb] != "acl:relcl" or verb + 1 >= len(parse):
        return []
    torn = parse.heads[verb + 1]  # "the skull, which experts estimate is 300 years old", whatever the tree hangs it on
    if parse.tags[verb + 1] in _FINITE and parse.left_edge(torn) == verb + 1 and is_predicate(parse, torn):
        return [torn]
    beside = [other for other in parse.children(parse.heads[verb]) if other > verb]
    first = verb + 1 + (parse.heads[verb + 1] == verb)  # "which announced Thursday it would …"
    clauses = [other for other in beside if relation(parse, other) == "acl" and parse.left_edge(other) <= first]
    return clauses[:1]


def taken_for_subject(parse: Parse, verb: int) -> list[int]:
    """`a plan that the mayor claims will save $4 million`, where the tree takes the claim for what saves it."""
    clause = parse.heads[verb]
    is_subject = parse.deps[verb] == "nsubj" and parse.pos[verb] == "VERB" and clause > verb
    return [clause] if is_subject and parse.deps[clause].startswith("acl") else []


def told_by_what(parse: Parse, verb: int) -> list[int]:
    """`What the mayor said was that 40 had left`: the clause that "what" or "all" is."""
    what = parse.heads[verb]
    told = parse.heads[what]
    is_what = parse.deps[verb] == "acl:relcl" and parse.lower[what] in ("what", "all")
    return [told] if is_what and parse.deps[what] == "nsubj:outer" and has_that(parse, told) else []


def lacks_subject(parse: Parse, head: int, speaker: int, found: list[int]) -> bool:
    """`the six boys nurses say were bitten`: no pronoun stands between, and the boys are who was bitten."""
    is_next = parse.right_edge(speaker) < found[0] if found else False
    between = range(head + 1, speaker)
    if not is_next or any(parse.words[one] == "," or parse.tags[one] in _RELATIVE for one in between):
        return False  # "a driver whom the coach considered a rival"
    if not all(is_predicate(parse, one) for one in found):
        return False  # "a driver the coach considered a rival": an object lacks nothing
    return all(child(parse, one, "nsubj", "nsubj:pass", "mark", "expl") is None for one in found)


def clause_lost(parse: Parse, verb: int) -> list[int]:
    """`said tips from the public led police to him`, where the tree takes the subject of what is said for an object."""
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) == "obj"]
    finite = ("VBD", "VBZ", "VBP", "MD")
    if parse.lemmas[verb].lower() != "say":  # "recalls 40 tins that may be bad", but "predicts it plans to cut 40 jobs"
        return [one for one in objects if parse.tags[one] in finite]
    _, after = parse.sents[parse.sent_of[verb]]
    if parse.words[after - 1] not in _ENDS and parse.tags[verb] == "VBZ" and len(objects) > 1:
        return objects[:1]  # "Mayor says $4m stadium 'a waste'", as headlines leave out "is"
    counted = next((one for one in objects if is_counted(parse, one)), None)
    if counted is not None and (done := _done_by(parse, verb, counted)) is not None:
        return [counted, done]
    return [one for one in objects if not {*finite}.isdisjoint(parse.tags[slice(*parse.subtree(one))])]


def _done_by(parse: Parse, verb: int, thing: int) -> int | None:
    """The "left" of "had said 40 men left", of which the tagger makes a participle."""
    behind = (one for head in (thing, verb) for one in parse.children(head) if one > thing)
    is_verb_form = (one for one in behind if parse.tags[one] == "VBN" and parse.deps[one] in ("acl", "xcomp"))
    return next((one for one in is_verb_form if child(parse, one, "obl:agent") is None), None)


def clause_next(parse: Parse, verb: int) -> list[int]:
    """`argues that clerks earn less but the bank said the rise puts them on a par`, `A note sent out states that 40
    left`: the clause right behind a verb of saying, whose subject or "that" begins there, on whatever it hangs.
    """
    _, after = parse.sents[parse.sent_of[verb]]
    if parse.lower[verb + 1] == "that" and parse.deps[verb + 1] == "mark":
        told = parse.heads[verb + 1]
        return [told] if parse.heads[told] < verb < told and parse.deps[told] == "ccomp" else []
    for noun in range(verb + 1, after):
        if parse.deps[noun] in ("nsubj", "nsubj:pass") and parse.left_edge(noun) == verb + 1:
            clause = parse.heads[noun]
            is_torn = clause > noun and verb not in parse.way_up(clause) and parse.deps[clause] == "ccomp"
            above = parse.heads[clause]  # or that of another, who speaks behind a semicolon, or in "While Lee said …"
            is_of_next = ";" in parse.words[clause:above]
            is_of_next = is_of_next or (parse.deps[verb] == "advcl" and parse.heads[verb] == above)
            return [clause] if is_torn and (above < verb or is_of_next) else []
    return []


def behind_aside_of_subject(parse: Parse, verb: int) -> list[int]:
    """`claimed the men, who came by bus, burned 40 houses`, where the tree joins the burning to the claim."""
    thing = child(parse, verb, "obj")
    about = child(parse, thing, "acl:relcl") if thing is not None and thing > verb else None
    if thing is None or about is None or not is_behind_comma(parse, about):
        return []
    joined = (one for one in parse.children(verb) if one > about and parse.deps[one] == "conj")
    bare = [one for one in joined if parse.tags[one] in _FINITE and not _has_subject(parse, one)]
    opens = bare and child(parse, bare[0], "cc") is None and is_behind_comma(parse, bare[0])
    return [thing, *bare] if opens else []


def clause_of_outer(parse: Parse, verb: int) -> list[int]:
    """`said the doctors claimed 48 of the sick were boys`, where the tree takes the 48 for an object, and has the rest
    told by whoever tells of the claim.
    """
    thing, outer = child(parse, verb, "obj"), parse.heads[verb]
    if thing is None or parse.deps[verb] != "ccomp" or thing < verb or parse.pos[thing] != "NUM":
        return []
    next_to = (one for one in parse.children(outer) if one > thing and parse.deps[one] == "ccomp")
    rest = next((one for one in next_to if parse.left_edge(one) == parse.right_edge(thing) + 1), None)
    return [thing, rest] if rest is not None and not _has_subject(parse, rest) else []


def clause_joined_above(parse: Parse, verb: int) -> list[int]:
    """`It was shut, but an official estimated in May that 40 had left`, where the tree joins what is estimated to
    the clause before.
    """
    that = parse.right_edge(verb) + 1
    if parse.lower[that] != "that" or parse.deps[that] != "mark" or parse.deps[verb] != "conj":
        return []
    clause = parse.heads[that]
    joined = clause > that and parse.deps[clause] == "conj" and parse.heads[clause] == parse.heads[verb]
    return [clause] if joined and _has_subject(parse, clause) and child(parse, verb, "obj") is None else []


def subject_taken_for_object(parse: Parse, verb: int, found: list[int]) -> list[int]:
    """The 12 percent of "says 12 percent of those in the camps suffer hunger", of which the tree makes an object."""
    clause = next((one for one in found if one > verb and parse.deps[one] == "ccomp"), None)
    if clause is None or child(parse, clause, "nsubj", "nsubj:pass", "mark", "csubj") is not None:
        return []
    things = (one for one in parse.children(verb) if verb < one < clause and parse.deps[one] == "obj")
    hears = parse.lemmas[verb].lower() in words("speech", "addressing")
    return [one for one in things if not hears or parse.pos[one] == "NUM"]  # "warned six of them never came"


def clause_of_object(parse: Parse, verb: int) -> list[int]:
    """`quipped the storm left 40 families homeless`, where the tree takes the storm for an object and makes the rest a
    clause without a subject.
    """
    thing = child(parse, verb, "obj")
    rest = next((one for one in parse.children(verb) if parse.deps[one] == "xcomp" and one > verb), None)
    if thing is None or rest is None or thing < verb or parse.right_edge(thing) >= parse.left_edge(rest):
        return []
    is_past = parse.tags[rest] in ("VBD", "VBN") and child(parse, rest, "obj", "mark") is not None
    return [thing, rest] if is_past and child(parse, rest, "mark") is None else []


def clause_torn(parse: Parse, verb: int) -> list[int]:
    """`estimated the bill since May was $4 million`, where the tree takes the bill for an object."""
    clauses = [one for one in parse.children(verb) if one > verb and parse.deps[one] == "advcl"]
    bare = [one for one in clauses if parse.tags[one] in ("VBD", "VBZ") and not _has_subject(parse, one)]
    if bare:  # "estimate the twins, its owners, held 40 percent"
        return bare
    clauses = [one for one in clauses if not is_behind_comma(parse, one) and child(parse, one, "cop") is not None]
    return [one for one in clauses if child(parse, one, "mark") is None or _is_of_time(parse, one)]


def _has_subject(parse: Parse, clause: int) -> bool:
    """Whether a clause has a subject or a conjunction of its own."""
    return any(parse.deps[one].startswith(("nsubj", "mark", "csubj")) for one in parse.children(clause))


def _is_of_time(parse: Parse, clause: int) -> bool:
    """The "since May was" of "the bill since May was $4 million"."""
    mark, who = child(parse, clause, "mark"), child(parse, clause, "nsubj")
    return mark is not None and who == mark + 1 and parse.lemmas[who].lower() in times()


def _object_behind(parse: Parse, verb: int, hearer: int) -> int | None:
    """The women of "He had hired, he told the panel, 25 women": the clause before lacks them."""
    thing, clause = child(parse, hearer, "appos"), child(parse, verb, "ccomp")
    if thing is None or clause is None or clause > verb or hearer < verb:
        return None
    is_cut = parse.words[clause + 1] == "," and child(parse, clause, "obj") is None
    return thing if is_cut and is_behind_comma(parse, thing) and is_counted(parse, thing) else None


def number_beside_hearer(parse: Parse, verb: int, lemma: str) -> list[int]:
    """The 40 of "told staff 40 jobs would go", of which the tree makes a part of who hears it."""
    hearer = child(parse, verb, "iobj", "obj") if lemma in words("speech", "addressing") else None
    if hearer is None:
        return []
    if (hired := _object_behind(parse, verb, hearer)) is not None:
        return [hired]
    number = child(parse, hearer, "flat") if hearer > verb else None
    if number is None or parse.pos[number] != "NUM":
        return []
    clauses = (one for one in parse.children(verb) if relation(parse, one) == "ccomp" and one > number)
    subjects = (child(parse, one, "nsubj", "nsubj:pass") for one in clauses)
    is_part = parse.lower[number + 1] == "of"  # "told staff six of the 29 had left", which leaves the clause without
    if not any(_is_behind(parse, who, number) or (is_part and who is None) for who in subjects):
        return []
    return [number, *(one for one in parse.children(hearer) if is_part and parse.left_edge(one) == number + 1)]


def _is_behind(parse: Parse, who: int | None, number: int) -> bool:
    return who is not None and parse.left_edge(who) == number + 1

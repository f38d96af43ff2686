"""Speakers at the end of a sentence whom the tree takes for things: "Profit fell 4 percent, announced the army"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_nominal, preposition, relation
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBN"))
_HEARING = frozenset(("tell", "ask", "inform", "remind", "assure", "notify", "brief", "reassure", "advise", "urge"))
_OF_NAME = frozenset(("nmod", "appos", "flat", "compound"))  # what ends the words for somebody
_THINGS = ("obj", "obl:unmarked")
_NEVER_ALONE = frozenset(("say", "write", "argue"))  # with nothing said
_SELDOM_ALONE = frozenset(
    ("reveal", "disclose", "announce", "warn", "claim", "complain", "insist", "state", "note", "explain", "suggest",
     "confirm", "report", "allege", "acknowledge", "admit", "stress", "declare", "assert", "contend", "boast")
)  # fmt: skip
_AGE = 6  # tokens of "the 51-year-old"


def final_speaker(parse: Parse, verb: int) -> int | None:
    """Whoever stands behind a verb of saying that ends a sentence behind a comma, where the tree joins the verb to what
    is said, or hangs it on the speaker; "the 51-year-old", wherever it hangs.
    """
    of_sum = _is_of_sum(parse, verb)
    if not (of_sum or parse.tags[verb] in _FINITE) or parse.words[verb - 1] != ",":
        return None
    if child(parse, verb, "cc", "aux") is not None:
        return None
    aged = _aged(parse, verb)
    if aged is not None or parse.lemmas[verb] in _HEARING:
        return aged
    if relation(parse, verb) not in ("conj", "parataxis") and not of_sum:
        return None
    found = next((one for one in parse.children(verb) if relation(parse, one) in ("obj", "iobj")), None)
    is_next = found is not None and parse.left_edge(found) == verb + 1 and can_tell(parse, found)
    return found if is_next and found is not None and _ends(parse, verb, found) else None


def _is_of_sum(parse: Parse, verb: int) -> bool:
    """`$40 billion, say its critics.`: of money alone, which the tree has say them."""
    amount = child(parse, verb, "nsubj")
    return amount is not None and amount < verb and parse.tags[amount] == "$" and parse.tags[verb] in (*_FINITE, "VBP")


def _ends(parse: Parse, verb: int, speaker: int) -> bool:
    """Whether no more than a time stands behind a speaker."""
    behind = (one for one in parse.children(verb) if one > speaker and parse.pos[one] != "PUNCT")
    is_time = (one for one in behind if parse.lemmas[one].lower() not in times() and parse.pos[one] != "PROPN")
    return next(is_time, None) is None and parse.right_edge(verb) >= parse.sents[parse.sent_of[verb]][1] - 2


def _aged(parse: Parse, verb: int) -> int | None:
    """The "old" of "said the 51-year-old"."""
    if parse.lower[verb + 1] != "the":
        return None
    span = range(verb + 3, min(verb + _AGE + 2, len(parse)))
    return next((one for one in span if is_aged(parse, one)), None)


def is_aged(parse: Parse, token: int) -> bool:
    """Whether a word ends "51-year-old"."""
    return parse.lower[token] == "old" and parse.lower[token - 3 : token] == ["-", "year", "-"]


def act_before_noun(parse: Parse, verb: int) -> Act | None:
    """`The rebels estimated profit fell`, `…, added economists`: a past form that the tree hangs on the noun behind."""
    noun = parse.heads[verb]
    if parse.tags[verb] not in ("VBD", "VBN") or noun < verb or parse.left_edge(noun) > verb:
        return None
    before = verb - 1
    first, after = parse.sents[parse.sent_of[verb]]
    if parse.words[before] == "," and parse.right_edge(noun) >= after - 2 and can_tell(parse, noun):
        is_bare = parse.tags[noun] in ("NNS", "NNPS", "NNP") and noun == verb + 1
        return Act("…, <verb> <speaker>", verb, noun, (), (first, before)) if is_bare else None
    clause = parse.heads[noun]
    is_subject = parse.deps[noun].startswith("nsubj") and clause > noun
    who = _above_before(parse, before, clause)
    is_past = parse.tags[verb] == "VBD" or (who is not None and parse.words[before] == ",")
    return Act("<speaker> <verb> …", verb, who, (clause,)) if is_past and is_subject and who is not None else None


def _above_before(parse: Parse, last: int, clause: int) -> int | None:
    """Who is named by the words that end at a token: "A clerk for the union", of which the tree may end at the union;
    "Lee, a clerk,", who then hangs on what is said.
    """
    who = last - (parse.words[last] == ",")
    is_aside = who < last
    while parse.heads[who] < who and parse.heads[who] != clause and relation(parse, who) in _OF_NAME:
        who = parse.heads[who]
    is_apart = not is_aside or (parse.heads[who] == clause and parse.deps[who].startswith("nsubj"))
    return who if is_apart and is_nominal(parse, who) and can_tell(parse, who) else None


def told_in_paper(parse: Parse, verb: int) -> list[int]:
    """`wrote in a letter that the storm left 40 villages dark`: a clause that lacks nothing, which the tree takes for
    one about the paper; no "in a letter he sent".
    """
    for paper in parse.children(verb):
        is_paper = paper > verb and preposition(parse, paper) in ("in", "on", "at") and _is_paper(parse, paper)
        clause = child(parse, paper, "acl:relcl") if is_paper else None
        if clause is not None and is_whole(parse, clause):
            return [clause]
        if paper > verb and preposition(parse, paper) and (whole := _told_behind_phrase(parse, paper)) is not None:
            return [whole]
    return []


def told_behind_hearers(parse: Parse, verb: int, speaker: int) -> list[int]:
    """`said in a letter to staff that 40 jobs would go`, `wrote in a note to the head of it that …`: a clause with
    a subject of its own, behind a verb that has nothing else to say, is no word about the staff.
    """
    lemma = parse.lemmas[verb].lower()
    if lemma not in _NEVER_ALONE | _SELDOM_ALONE or speaker > verb or child(parse, verb, "obj") is not None:
        return []
    first, after = parse.sents[parse.sent_of[verb]]
    if any(parse.tags[one] in _FINITE for one in range(first, verb)):
        return []  # "40 jobs would go, she said in a letter that staff had seen"
    for that in range(verb + 3, after):
        clause = parse.heads[that]
        if parse.lower[that] != "that" or parse.deps[clause] != "acl:relcl" or parse.left_edge(clause) != that:
            continue
        done = parse.lemmas[clause] in words("speech", "done_with_writings")  # "wrote in a diary that 40 had signed"
        is_told = _has_subject_behind_that(parse, clause, that) and verb in parse.way_up(clause)
        thing = [one for one in parse.children(clause) if one > clause and parse.deps[one] == "obj"]
        is_told = is_told and (
            lemma in _NEVER_ALONE or bool(thing)
        )  # "revealed in a study of clinics that doctors ran"
        return [clause] if is_told and not done else []
    return []


def _told_behind_phrase(parse: Parse, noun: int) -> int | None:
    """`insisted on a visit to the port that the river rose nine feet`: a clause right behind a phrase, with "that", a
    subject and an object of its own; not "in a town that guns hit nine times".
    """
    for one in (noun, *(other for other in parse.children(noun) if other > noun and relation(parse, other) == "nmod")):
        clause = child(parse, one, "acl:relcl")
        if clause is None or parse.lower[parse.left_edge(clause)] != "that" or not is_whole(parse, clause):
            continue
        that = parse.left_edge(clause)
        things = [other for other in parse.children(clause) if other > clause and parse.deps[other] in _THINGS]
        is_time = any(parse.lemmas[other].lower() in times() for other in things)
        if _has_subject_behind_that(parse, clause, that) and not is_time:
            return clause
    return None


def told_hearer(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`told the jury he stole 40 phones`: a clause that lacks nothing, which the tree takes for one about the jury."""
    hearer = child(parse, verb, "iobj", "obj") if lemma in words("speech", "addressing") else None
    if hearer is None or hearer < verb:
        return []
    among = (one for one in parse.children(hearer) if one > hearer and relation(parse, one) == "nmod")
    for one in (hearer, *among):  # "told a meeting of 400 staff that 30 would go"
        clause = child(parse, one, "acl:relcl")
        opens = clause is not None and parse.left_edge(clause) == one + 1
        if clause is not None and opens and one == hearer and _has_subject_behind_that(parse, clause, one + 1):
            return [clause]
        if clause is None or not opens or not is_whole(parse, clause):
            continue
        if one == hearer or parse.tags[one + 1] == "PRP" or parse.lower[one + 1] == "that":
            return [clause]
    return []


def _has_subject_behind_that(parse: Parse, clause: int, that: int) -> bool:
    """`told the paper that prices had risen`: "that" is no subject; whoever is told something is not told about."""
    subjects = (one for one in parse.children(clause) if parse.deps[one] in ("nsubj", "nsubj:pass"))
    return parse.lower[that] == "that" and any(one > that for one in subjects)


def _is_paper(parse: Parse, noun: int) -> bool:
    lemma = parse.lemmas[noun].lower()
    return lemma in words("speech", "documents") or lemma in words("speech", "cited")


def is_whole(parse: Parse, clause: int) -> bool:
    """Whether a clause lacks nothing that "that" could stand for."""
    below = [one for one in parse.children(clause) if parse.lower[one] not in ("that", "which")]
    has = {parse.deps[one] for one in below}
    if not has & {"nsubj", "nsubj:pass"} or any(parse.tags[one].startswith("W") for one in below):
        return False
    inner = child(parse, clause, "xcomp")
    has |= {parse.deps[one] for one in parse.children(inner)} & {"obj"} if inner is not None else set()
    return bool(has & {"obj", "nsubj:pass", "cop", "obl:unmarked"}) or "NUM" in (parse.pos[one] for one in below)


def ends_sentence(parse: Parse, verb: int, speaker: int) -> bool:
    """`12 dead in mine fire, says mayor`."""
    _, after = parse.sents[parse.sent_of[verb]]
    is_next = parse.words[verb - 1] == "," and parse.left_edge(speaker) == verb + 1
    return is_next and parse.right_edge(speaker) >= after - 2

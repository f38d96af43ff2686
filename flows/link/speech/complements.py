"""What is said in a clause under its verb of saying, or behind who hears it or an aside."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, preposition, relation
from newstables.link.words import words

_NEAR_ASIDE = 6  # tokens from the comma that opens an aside to its verb
# Lists of the lexicon: verbs of which the clause alone is somebody's word: "relayed that 40 would go".
CLAUSE_ALONE = ("passing_on", "uttered", "holding", "proving")


def complements(parse: Parse, verb: int, speaker: int) -> list[int]:
    """The clause of such a verb, whose subject is somebody or something that tells."""
    if not can_tell(parse, speaker):
        return []  # "the storm showed that 40 dams were weak"
    clauses = [other for other in parse.children(verb) if relation(parse, other) == "ccomp"]
    clauses = [one for one in clauses if not is_told_to_subject(parse, one)]
    lost = [one for one in that_clause(parse, verb) if _is_behind_hearer(parse, verb, one)]
    holds = parse.lemmas[verb].lower() in words("speech", "holding")
    told = [one for one in clauses if one < verb or has_that(parse, one) or (holds and _is_plain(parse, one))]
    return told or lost


def is_told_to_subject(parse: Parse, token: int) -> bool:
    """`Told that 40 had died, Lee wept`, `Warned that 40 would die, …`, which the tree takes for what Lee says."""
    if parse.tags[token] not in ("VBN", "VBD"):
        return False
    opens = token == parse.sents[parse.sent_of[token]][0] and child(parse, token, "ccomp") is not None
    heard = opens or parse.lemmas[token] in words("speech", "heard_by_somebody")
    return heard and child(parse, token, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "iobj") is None


def is_question(parse: Parse, clause: int) -> bool:
    """`asked whether 40 had died`: whoever asks vouches for nothing."""
    mark = child(parse, clause, "mark")
    if mark is not None and parse.lower[mark] in words("speech", "questions"):
        return True
    wonders = parse.lemmas[parse.heads[clause]] in words("speech", "putting_questions")
    opener = first_word(parse, clause)  # "wondered how 40 had died"; but who asks why they did takes it for a fact
    return wonders and parse.tags[opener] in ("WRB", "WP", "WDT") and parse.lower[opener] != "why"


def _is_behind_hearer(parse: Parse, verb: int, clause: int) -> bool:
    """`communicated to shareholders that 40 would go`, where the tree hangs the clause on who hears it."""
    hearer = parse.heads[clause]
    is_hearer = parse.heads[hearer] == verb and preposition(parse, hearer) == "to"
    return is_hearer and parse.lower[parse.left_edge(clause)] == "that"


def has_that(parse: Parse, clause: int) -> bool:
    """Whether a clause has "that" before it: no "ordered the shop closed", no "voted because …"."""
    mark = child(parse, clause, "mark")
    if mark is None:
        mark = parse.left_edge(clause)  # "that profit fell", of which the tree makes that profit
    return parse.lower[mark] == "that" and mark < clause


def _is_plain(parse: Parse, clause: int) -> bool:
    """`The paper understands 40 clerks will go`: a clause with a subject of its own, and nothing before it."""
    who = child(parse, clause, "nsubj", "nsubj:pass")
    opener = parse.left_edge(clause)
    return who is not None and parse.left_edge(who) == opener and not parse.tags[opener].startswith("W")


def that_clause(parse: Parse, verb: int) -> list[int]:
    """`said in a note that …`, `told reporters in Oslo that …`, where the tree hangs the clause on the noun between."""
    _, after = parse.subtree(verb)
    for token in range(verb + 1, after):
        if parse.words[token + 1] == ":":
            continue  # "banks dispute that: a lobby has 40 cases"
        if parse.deps[token] == "mark" and parse.words[token].lower() == "that":
            clause = parse.heads[token]
            if is_of_reports(parse, verb):
                return []  # "responded to reports that 40 had left"
            if behind := clause_behind_aside(parse, verb):
                return behind
            if parse.deps[clause] == "conj" and (child(parse, verb, "mark") or relation(parse, verb) == "ccomp"):
                return []  # "contend that he was joking and that 40 left", "said police found two and that 40 left"
            is_its = clause_verb(parse, parse.heads[clause]) == verb or _is_behind_relative(parse, verb, clause)
            return [clause] if is_its else []
    return []


def _is_behind_relative(parse: Parse, verb: int, clause: int) -> bool:
    """`told the men who had come to see her that 40 had left`: the tree hangs the clause on a word of what is told of
    the men, which takes none.
    """
    above = parse.heads[clause]
    takes_that = parse.lemmas[above].lower() in words("speech", "saying", "sayings", "minding", "convinced")
    if takes_that or parse.deps[clause] not in ("acl", "ccomp") or child(parse, clause, "nsubj", "nsubj:pass") is None:
        return False
    relative = next((one for one in parse.way_up(above) if parse.deps[one] == "acl:relcl"), None)
    return relative is not None and parse.heads[parse.heads[relative]] == verb


def is_of_reports(parse: Parse, verb: int) -> bool:
    """Whether somebody turns to what others say: "responded to Lee's claim that …"; not "to reporters that …"."""
    to = (one for one in parse.children(verb) if one > verb and preposition(parse, one) == "to")
    return any(parse.lemmas[one].lower() in words("speech", "sayings") for one in to)


def clause_behind_aside(parse: Parse, verb: int) -> list[int]:
    """`claimed, without offering proof, that …`, `told police, who had asked him, that …`: the comma before "that" ends
    an aside, of which the tree makes the clause a part.
    """
    commas = [token for token in range(verb + 1, parse.subtree(verb)[1]) if parse.words[token] == ","][:2]
    that = commas[1] + 1 if len(commas) == 2 else 0
    is_that = bool(that) and parse.lower[that] == "that" and parse.deps[that] == "mark"
    return [parse.heads[that]] if is_that and _is_aside(parse, commas[0], that) else []


def _is_aside(parse: Parse, comma: int, that: int) -> bool:
    """Whether a relative clause or a participle begins behind a comma that a clause with "that" hangs under."""
    way = parse.way_up(parse.heads[that])[1:]
    asides = (step for step in way if step > comma and parse.deps[step] in ("acl:relcl", "advcl", "acl"))
    return any(parse.left_edge(step) in (comma, comma + 1) for step in asides)


def is_of_outer(parse: Parse, verb: int, clause: int) -> bool:
    """`told police, who had asked him, that 40 had left`: the clause behind the comma is no part of the question."""
    that = child(parse, clause, "mark")
    if that is None or parse.lower[that] != "that" or parse.words[that - 1] != ",":
        return False
    before = range(that - 2, max(-1, verb - _NEAR_ASIDE), -1)
    opener = next((one for one in before if parse.words[one] == ","), None)
    return opener is not None and opener < verb and _is_aside(parse, opener, that)

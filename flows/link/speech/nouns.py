"""Acts of speech by a noun: "her claim that …", "his message was clear: …", "voiced concern that …", "a vow to …"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import object_of, subject
from newstables.link.speech.act import Act
from newstables.link.speech.clauses_of_sayings import before_main_verb, joined, said_behind_owner
from newstables.link.speech.copulas import act_of_answer
from newstables.link.speech.final_speakers import is_whole
from newstables.link.speech.labels import act_of_label, act_of_opening_noun, act_of_shared_view
from newstables.link.speech.naming import is_length
from newstables.link.speech.owners import hung_on_owner, of_amount, owner_of
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_verb, preposition, relation
from newstables.link.words import words

_OVER = ("over", "about", "at")
_THINGS = ("obj", "nsubj:pass")
_WHICH = ("that", "which")
_VIEW = "take view"  # "takes the view that 40 are enough"


def act_of_saying(parse: Parse, noun: int) -> Act | None:
    """What a noun of saying brings, and whose it is: its owner's, else of him who voices it."""
    is_written = parse.lemmas[noun].lower() in words("speech", "written_or_spoken")
    if preposition(parse, noun) and (is_written or _is_where_said(parse, noun)):
        return None  # "made it clear in his letter that 40 would go": in which words he did, the noun tells
    answer = act_of_answer(parse, noun)
    if answer is not None:
        return answer
    plain = act_of_label(parse, noun) or act_of_shared_view(parse, noun) or act_of_opening_noun(parse, noun)
    if plain is not None:
        return plain
    owner = owner_of(parse, noun)
    if owner is None and (parse.deps[noun] == "nsubj:outer" or _is_of_body(parse, noun)):
        part = child(parse, noun, "compound")  # "the prosecution case is that", "the police claim that"
        owner = part if part is not None and parse.pos[part] == "NOUN" and can_tell(parse, part) else None
    beside = _in_apposition(parse, noun) if parse.lemmas[noun].lower() in words("speech", "guesses") else None
    if owner is None and parse.deps[noun] == "nsubj:outer" and _is_one_of_several(parse, noun):
        head = parse.heads[noun]
        return Act("<speaker>'s claim is …", noun, noun, (head,)) if _has_that(parse, head) else None
    if owner is not None and beside is None and relation(parse, noun) == "nsubj":
        told = _told_of(parse, noun, owner)
        if told is not None:  # "the bank's forecast is 3 percent, but prices rise 5": no clause that is joined to it
            figure = not (_has_that(parse, told) or told < noun or ":" in parse.words[noun:told])
            return Act("<speaker>'s claim is …", noun, owner, (told,), narrow=figure)
    clause = _clause_of(parse, noun, owner)
    if clause is not None and _is_relative(parse, noun, clause):
        return None
    if clause is None and owner is not None:
        clause = beside
    if owner is not None and clause is not None:
        promised = not _has_that(parse, clause) and parse.lower[noun + 1] != "that"
        promised = promised and child(parse, clause, "nsubj", "nsubj:pass", "nsubj:outer") is None
        rule = "<speaker>'s promise to …" if promised else "<speaker>'s claim that …"
        span = None if promised else before_main_verb(parse, noun, clause)
        return Act(
            rule,
            noun,
            owner,
            joined(parse, noun, clause),
            span,
            narrow=preposition(parse, clause) == "for",
            deed=promised,
        )
    if owner is not None:
        return said_behind_owner(parse, noun, owner)
    if clause is not None and preposition(parse, noun) in ("of", "under") and child(parse, noun, "cop") is not None:
        holder = subject(parse, noun)  # "is of the view that …", "is under the impression that …"
        return Act("<speaker> is sure that …", noun, holder, (clause,)) if holder is not None else None
    return _of_fact(parse, noun, clause) if parse.lemmas[noun].lower() == "fact" else _voiced(parse, noun, clause)


def _is_where_said(parse: Parse, noun: int) -> bool:
    """`The bank said in its forecast that …`: whose verb it stands behind says so; not "wrong in his claim that"."""
    verb, owner = parse.heads[noun], child(parse, noun, "nmod:poss")
    is_own = owner is not None and parse.tags[owner] == "PRP$" and preposition(parse, noun) == "in"
    return is_own and verb < noun and is_verb(parse, verb) and parse.lemmas[verb] in words("speech", "saying")


def _is_of_body(parse: Parse, noun: int) -> bool:
    """`the police claim that …`: of a body right before it; a report of a hospital tells itself."""
    part = child(parse, noun, "compound")
    is_whole = part == noun - 1 and parse.lower[noun + 1] == "that"
    is_paper = parse.lemmas[noun].lower() in words("speech", "documents")
    return (
        part is not None and is_whole and not is_paper and parse.lemmas[part] in words("speech", "cited", "registrars")
    )


def _voiced(parse: Parse, noun: int, clause: int | None) -> Act | None:
    """`Lee voiced fears that 40 had left`: what nobody owns is his whose verb takes it; `clause` tells what it is."""
    verb = parse.heads[noun]
    utters = parse.lemmas[verb] in words("speech", "uttering") or f"{parse.lemmas[verb]} {parse.lemmas[noun]}" == _VIEW
    is_voiced = relation(parse, noun) == "obj" and utters
    if not is_voiced or not is_verb(parse, verb) or not reports(parse, verb):
        return None
    speaker = subject(parse, verb)
    if clause is None:
        clause = _beside(parse, noun, verb)
    if speaker is None or clause is None or not can_tell(parse, speaker):
        return None
    asked = preposition(parse, clause) in ("for", *_OVER)
    return Act("<speaker> voices a claim that …", verb, speaker, (clause,), narrow=asked)


def _clause_of(parse: Parse, noun: int, owner: int | None) -> int | None:
    """The head of what a noun of saying brings: a clause, an amount, what is asked for; None for nothing."""
    lemma = parse.lemmas[noun].lower()
    found = next((other for other in parse.children(noun) if _is_brought(parse, noun, other)), None)
    if found is None and owner is not None:
        found = hung_on_owner(parse, noun, owner)
    if found is None and parse.lower[noun + 1] == "that" and parse.deps[noun + 1] == "mark":
        # "his remark that 47 percent are idle hurt him", whatever the tree hangs it on or takes it for
        own = (one for one in parse.children(noun) if one > noun and _is_clause(parse, one))
        found = next(own, parse.heads[noun + 1])
    behind = parse.right_edge(owner) + 1 if owner is not None and owner > noun else len(parse)
    if found is None and parse.lower[behind] == "that" and parse.deps[behind] == "mark":
        told = parse.heads[behind]  # "dismissed a report from the mayor that 40 were shot", hung on the dismissing
        found = told if told != parse.heads[noun] else None
    if found is None and owner is not None and owner < noun:
        bare = child(parse, noun, "acl:relcl")  # "the minister's claim it would cost $40 million"
        is_next = bare is not None and parse.left_edge(bare) == noun + 1
        found = bare if bare is not None and is_next and is_whole(parse, bare) else None
    of_whose = lemma in words("speech", "commitments")  # "Lee's pledge of $4 million"
    of_whose = of_whose or (owner is not None and owner > noun and lemma in words("speech", "guesses"))
    if found is None and of_whose:
        found = of_amount(parse, noun)  # "an estimate of 40 dead by the clinic"
        found = found if found != owner else None
    return found if found is not None or lemma not in words("speech", "requests") else _asked_for(parse, noun)


def _is_clause(parse: Parse, token: int) -> bool:
    """A clause of a noun, or what looks like a phrase and has a subject: "that 40 jobs are at risk"."""
    return parse.deps[token] == "acl" or child(parse, token, "nsubj", "nsubj:pass") is not None


def _in_apposition(parse: Parse, noun: int) -> int | None:
    """`the guild's latest estimate, 40 tonnes, is higher`."""
    for other in parse.children(noun):
        if other > noun and parse.deps[other] == "appos" and "NUM" in parse.pos[slice(*parse.subtree(other))]:
            return other
    return None


def _is_brought(parse: Parse, noun: int, clause: int) -> bool:
    """Whether a clause tells what is claimed, promised, feared: "that 300 left", "to hire 300 clerks"."""
    if clause < noun or relation(parse, clause) not in ("acl", "ccomp"):
        return False
    if _has_that(parse, clause):
        return True
    marks = [parse.lower[one] for one in parse.children(clause) if parse.deps[one] == "mark"]
    lemma = parse.lemmas[noun].lower()
    asked = marks == ["for", "to"] and lemma in words("speech", "requests")  # "a call for the state to hire 300"
    # "a pledge to hire 300", "her call to tax 40 firms"
    promised = marks[:1] == ["to"] and (lemma in words("speech", "commitments", "requests") or lemma == "demand")
    helper = child(parse, clause, "aux")  # "her claim to have won 40 races"
    owns_to = marks[:1] == ["to"] and helper is not None and parse.lower[helper] == "have"
    return (parse.tags[clause] == "VB" and (asked or promised)) or (owns_to and lemma in words("speech", "boasts"))


def _is_relative(parse: Parse, noun: int, clause: int) -> bool:
    """`the letter that 40 members signed`: what is done with a letter, whatever the tree makes of it, no word of it."""
    done = parse.lemmas[clause] in words("speech", "done_with_writings")
    if not done or parse.lemmas[noun].lower() not in words("speech", "written_or_spoken"):
        return False
    return all(parse.deps[one] not in _THINGS or parse.lower[one] in _WHICH for one in parse.children(clause))


def _beside(parse: Parse, noun: int, verb: int) -> int | None:
    """`had a simple answer: 12 boats had sunk`, `gave a figure of 12 boats`, and a clause hung on the verb."""
    amount = of_amount(parse, noun)
    if amount is not None and parse.lemmas[noun].lower() in words("speech", "reckonings", "outlooks"):
        return amount
    worry = next((one for one in parse.children(noun) if one > noun and preposition(parse, one) in _OVER), None)
    if worry is not None and parse.lemmas[noun].lower() in words("speech", "worries"):
        return worry
    for other in parse.children(verb):
        if other > noun and relation(parse, other) in ("ccomp", "parataxis"):
            is_deed = parse.lemmas[noun].lower() in words("speech", "answers")
            if _has_that(parse, other) or (not is_deed and ":" in parse.words[noun:other]):
                return other
    return None


def _told_of(parse: Parse, noun: int, owner: int) -> int | None:
    """The clause that a noun of saying is, behind "is that" or a colon; the figure that a forecast is, or is for."""
    head = parse.heads[noun]
    copula = child(parse, head, "cop")
    lemma = parse.lemmas[noun].lower()
    keeps = parse.lemmas[owner].lower() in words("speech", "registrars") | words("people", "governments")
    is_guess = lemma in words("speech", "guesses") or (keeps and lemma in words("speech", "counts"))
    if copula is None:
        return _standing_at(parse, head) if is_guess else None
    is_clause = _has_that(parse, head) or parse.lower[copula + 1] == "that"  # of which the tagger makes "that profit"
    if parse.deps[noun] == "nsubj:outer" and is_clause:
        return head
    told = parse.pos[parse.right_edge(noun) + 1 : parse.subtree(head)[1]]
    is_figure = "NUM" in told and object_of(parse, head) is None
    if is_guess and is_figure and preposition(parse, head) in ("", "for", "of"):
        return head
    # "the answer was brutal: 300 were shot", "the post was short: 40 words"; but "her letter was clear: 40 must go"
    is_deed = lemma in words("speech", "answers", "written_or_spoken")
    is_worded = not is_deed or parse.lower[head] in words("speech", "moods")
    for other in parse.children(head):
        is_behind = other > head and relation(parse, other) in ("ccomp", "parataxis")
        if is_behind and (_has_that(parse, other) or (is_worded and ":" in parse.words[head:other])):
            return other
    return None


def _of_fact(parse: Parse, fact: int, clause: int | None) -> Act | None:
    """`stressed the fact that …`, `drew attention to the fact that …`, `made no secret of the fact that …`."""
    above = parse.heads[fact]
    verb = parse.heads[above] if relation(parse, above) == "obj" else above
    thing = child(parse, verb, "obj")
    phrase = f"{parse.lemmas[verb]} {parse.lemmas[thing]}" if thing is not None else ""
    stating = words("speech", "figuring", "saying", "judging")
    says = parse.lemmas[verb] in stating and thing == fact
    tells = says or phrase in words("speech", "drawing_attention")
    told_of = f"{parse.lemmas[verb]} {preposition(parse, fact)}" in words("speech", "saying_of")
    speaker = subject(parse, verb) if is_verb(parse, verb) and (tells or told_of) and reports(parse, verb) else None
    if clause is None or speaker is None or not can_tell(parse, speaker):
        return None
    return Act("<speaker> <verb> the fact that …", verb, speaker, (clause,))


def _is_one_of_several(parse: Parse, noun: int) -> bool:
    """`One estimate is that …`, `a common guess is that …`: it vouches for itself where its owner is not told."""
    return parse.lemmas[noun].lower() in words("speech", "guesses") and parse.tags[noun] == "NN"


def _standing_at(parse: Parse, verb: int) -> int | None:
    """The 400 of "the union's tally stands at 400"."""
    if parse.lemmas[verb] not in words("speech", "standing_at"):
        return None
    return next((one for one in parse.children(verb) if one > verb and preposition(parse, one) == "at"), None)


def _asked_for(parse: Parse, noun: int) -> int | None:
    """What "Lee's call for 2,000 guards" asks for; no call for 40 minutes."""
    behind = [one for one in parse.children(noun) if one > noun and relation(parse, one) == "nmod"]
    verb = parse.heads[noun]
    if relation(parse, noun) == "nsubj" and verb < noun:  # "there were calls from the union for 40 guards"
        behind += [
            one for one in parse.children(verb) if behind and parse.left_edge(one) == parse.right_edge(behind[-1]) + 1
        ]
    return next((one for one in behind if preposition(parse, one) == "for" and not is_length(parse, one)), None)


def _has_that(parse: Parse, clause: int) -> bool:
    return any(parse.deps[c] == "mark" and parse.words[c].lower() == "that" for c in parse.children(clause))

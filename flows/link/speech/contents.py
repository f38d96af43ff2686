"""What is said: the clause, the quotation, the figure that a verb of saying takes."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.speech.complements import clause_behind_aside, has_that, that_clause
from newstables.link.speech.figures import figures
from newstables.link.speech.final_speakers import told_behind_hearers, told_hearer, told_in_paper
from newstables.link.speech.infinitives import infinitives
from newstables.link.speech.lost_clauses import (
    behind_aside_of_subject,
    behind_teller,
    clause_joined_above,
    clause_lost,
    clause_next,
    clause_of_object,
    clause_of_outer,
    clause_torn,
    lacks_subject,
    number_beside_hearer,
    relative_beside,
    second_that,
    subject_taken_for_object,
    taken_for_next,
    taken_for_subject,
    told_by_what,
)
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.naming import named
from newstables.link.speech.out_of_tense import joined_in_tense
from newstables.link.speech.parentheses import is_between, is_between_dashes, is_parenthesis
from newstables.link.speech.said_under import BESIDE, is_afterthought, is_lead, is_said, is_seen_by_document
from newstables.link.speech.speaking_of import spoken_of
from newstables.link.speech.verb_lists import told_beside
from newstables.link.tree import child, first_word, is_behind_comma, is_counted, relation
from newstables.link.words import words

_OCCASIONS = ("time", "occasion", "instance")  # "the 11 times he said “no comment”"
_INTERRUPTED = BESIDE | {"ccomp"}


def contents_of(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """The heads of what is said: a clause, the clause that the verb stands beside, a figure."""
    if lemma in words("speech", "foreseeing") or lemma in words("speech", "finding"):
        return figures(parse, verb, lemma, speaker)  # "the country saw its envoy dismissed" tells nothing said
    found = named(parse, verb, lemma, speaker)
    paints = lemma in words("speech", "painting") and lemma not in words("speech", "saying", "figuring")
    if paints and "as" not in parse.lower[verb : parse.sents[parse.sent_of[verb]][1]]:
        return found  # "rejected it as 40 lies", and nothing beside it
    apart = _is_behind_semicolon(parse, verb, speaker)
    # "40 left, he points out, on condition that …"
    is_put_in = relation(parse, verb) in BESIDE and parse.heads[verb] < verb
    found += [other for other in parse.children(verb) if is_said(parse, verb, other, lemma, speaker)]
    found += infinitives(parse, verb, lemma, speaker)
    found += figures(parse, verb, lemma, speaker) + spoken_of(parse, verb, lemma, speaker)
    says = lemma in words("speech", "saying") or lemma in words("speech", "placing")
    says = says or is_seen_by_document(parse, lemma, speaker)  # "as shown by the study"
    if says and not found and is_parenthesis(parse, verb, speaker):
        found.append(clause_verb(parse, parse.heads[verb]))
    if found and lemma in words("speech", "saying"):
        found += second_that(parse, verb) + number_beside_hearer(parse, verb, lemma)
        found += subject_taken_for_object(parse, verb, found) + _behind_that(parse, verb, found)
        found += joined_in_tense(parse, verb, found)
    if lemma in words("speech", "saying") and all(is_lead(parse, verb, one, speaker) for one in found):
        found += _lost(parse, verb, lemma, speaker, is_put_in=is_put_in)  # also behind "At a hearing, …"
    if found and all(is_lead(parse, verb, one, speaker) for one in found):
        found += clause_behind_aside(parse, verb)  # "In May, Lee claimed, without offering proof, that 40 had left"
    if lemma in words("speech", "foretelling") and any(relation(parse, one) == "obj" for one in found):
        found += clause_torn(parse, verb)
    if not found and says:
        found = relative_beside(parse, verb) or taken_for_subject(parse, verb) or told_by_what(parse, verb)
    found += _put_round(parse, verb, speaker, found)
    if apart:
        return [other for other in found if other > min(verb, speaker)]
    _add_head(parse, verb, lemma, speaker, found)
    return _without_lead_clause(parse, verb, speaker, found)


def _behind_that(parse: Parse, verb: int, found: list[int]) -> list[int]:
    """`say that with gold at $40 they had no choice`: what stands in the clause, and the tree hangs on the verb."""
    clauses = ((one, child(parse, one, "mark")) for one in found if relation(parse, one) == "ccomp")
    told = [(mark, one) for one, mark in clauses if mark is not None and verb < mark and parse.lower[mark] == "that"]
    return [other for mark, one in told for other in parse.children(verb) if mark < other < one]


def _lost(parse: Parse, verb: int, lemma: str, speaker: int, *, is_put_in: bool) -> list[int]:
    """What the tree hangs elsewhere than on its verb of saying: on a hearer, a paper, a thing taken for an object."""
    found = ([] if is_put_in else that_clause(parse, verb)) or behind_teller(parse, verb, speaker)
    found = found or told_in_paper(parse, verb) or told_hearer(parse, verb, lemma)
    found = found or told_behind_hearers(parse, verb, speaker)
    found = found or clause_lost(parse, verb) or taken_for_next(parse, verb) or clause_of_object(parse, verb)
    found = found or clause_joined_above(parse, verb)
    return found or clause_next(parse, verb) or behind_aside_of_subject(parse, verb) or clause_of_outer(parse, verb)


def _without_lead_clause(parse: Parse, verb: int, speaker: int, found: list[int]) -> list[int]:
    """`A year after 40 had died, a panel found that …`, where the tree takes what was before for what is found, too."""
    behind = any(one > verb and relation(parse, one) == "ccomp" and has_that(parse, one) for one in found)
    if not behind or speaker > verb or parse.words[first_word(parse, speaker) - 1] in CLOSERS:
        return found
    return [one for one in found if one > speaker or relation(parse, one) != "ccomp"]


def _add_head(parse: Parse, verb: int, lemma: str, speaker: int, found: list[int]) -> None:
    """Add the word that a verb of saying hangs on, where that is said too: what a relative clause tells of, the clause
    that it is put into.
    """
    head, above = parse.heads[verb], relation(parse, verb)
    told_of_head = parse.deps[verb] == "acl:relcl" and speaker > head
    told_of_head = told_of_head and parse.lemmas[head] not in _OCCASIONS
    named = words("speech", "identifying", "considering", "naming_so")  # "a man of 24, whom they named as Ek"
    told_of_head = told_of_head and lemma not in named  # "40 voters whom it considers safe"
    told_of_head = told_of_head and (parse.pos[speaker] == "PRON" or lacks_subject(parse, head, speaker, found))
    is_told_apart = is_behind_comma(parse, speaker) or is_behind_comma(parse, verb)
    if found and told_of_head and not is_told_apart:  # nor "of a man of 51, whom they believe to be armed"
        found.append(head)  # "the $12 million that it says it is owed", not "the 12 firms which, it says, are closed"
    shown_before = above == "conj" and speaker > verb and child(parse, verb, "cc") is None
    is_beside = (above in BESIDE or shown_before) and head != verb and lemma in told_beside()
    is_beside = is_beside and not _faults_something(parse, verb, lemma)
    if is_beside and _adds_no_clause(parse, verb, found, speaker):
        of_clause = is_between_dashes(parse, verb, speaker) or _is_behind_subject(parse, verb, speaker)
        found.append(clause_verb(parse, head) if of_clause else head)
    elif head > verb and above in _INTERRUPTED and found and all(is_lead(parse, verb, t, speaker) for t in found):
        found.append(head)  # "In May, the mayor said, crime fell by half": what goes on behind the lead


def _faults_something(parse: Parse, verb: int, lemma: str) -> bool:
    """`40 had gone — the printer blamed a tight deadline — but all were back`: who faults a thing tells that alone."""
    thing = child(parse, verb, "obj")
    faults = lemma in words("speech", "accusing", "judging", "calling") and lemma not in words("speech", "saying")
    return faults and thing is not None and thing > verb


def _is_behind_subject(parse: Parse, verb: int, speaker: int) -> bool:
    """`Some layers, they write, are 6,000 years old`, where the tree hangs the words on the subject alone."""
    head = parse.heads[verb]
    return relation(parse, head) == "nsubj" and parse.heads[head] > verb and is_between(parse, verb, speaker)


def _put_round(parse: Parse, verb: int, speaker: int, found: list[int]) -> list[int]:
    """What else is said where speaker and verb are put into the clause or behind it, and the tree hangs on the verb a
    subject or an object of what is said.
    """
    is_put_behind = is_between(parse, verb, speaker) or (speaker > verb and parse.words[verb - 1] == ",")
    if not is_put_behind or all(relation(parse, other) != "ccomp" for other in found):
        return []
    # "Half of them, officials said, had no work"
    before = [t for t in parse.children(verb) if t < min(speaker, verb) and relation(parse, t) == "nsubj"]
    # "There were, officials said, 40 boats"; "12 dead in mine fire, says mayor"
    behind = [t for t in parse.children(verb) if t > max(speaker, verb) and relation(parse, t) == "obj"]
    return before + [t for t in behind if is_behind_comma(parse, t)]


def _is_behind_semicolon(parse: Parse, verb: int, speaker: int) -> bool:
    """`The bank gave 5 million; the state promised more`: what a semicolon ends before the speaker he does not say."""
    first = min(first_word(parse, speaker), verb)
    while first > 0 and parse.heads[first - 1] in (verb, first) and parse.words[first - 1] not in (",", ";"):
        first -= 1  # "; last month he found 7,400"
    return first > 0 and parse.words[first - 1] == ";"


def _adds_no_clause(parse: Parse, verb: int, found: list[int], speaker: int) -> bool:
    """Whether a verb that is beside a clause tells that one; not "40 left, the south reported 12 deaths"."""
    objects = [one for one in found if relation(parse, one) == "obj"]
    own = (one for one in objects if one > verb and not is_behind_comma(parse, one))
    more = (one for one in found if one not in objects)
    is_told = all(is_afterthought(parse, verb, one, speaker) for one in more)
    return is_told and not any(is_counted(parse, one) for one in own)

"""What the tree says of the clause that a time hangs on: which way it looks, where the words before it do not tell."""

from __future__ import annotations

from functools import cache

from newstables.extractors.dates.decided import begins_as_decided
from newstables.extractors.dates.fixtures import has_occasion, is_of_the_next
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import case_of, clause_verb, is_passive, modality, negated, tense

_SUBJECTS = ("nsubj", "nsubj:pass")
TIMES = ("obl", "obl:unmarked")  # relations of a time beside its verb
_DEEPEST = 12  # words in one another


def subject_looks_ahead(parse: Parse, start: int) -> bool:
    """Whether a time is in the subject of what is to come: "*Thursday*'s vote will decide", "as *Easter* nears"."""
    token = parse.token_at(start)
    for _ in range(_DEEPEST):
        head = parse.heads[token]
        if head == token or parse.deps[token] in ("acl", "acl:relcl"):
            return False  # "the tax agreed on *Monday* would get them in trouble"
        if parse.deps[token] in _SUBJECTS:
            is_off = parse.lower[head] in verbs("scheduled_adjectives") and _is_present_be(parse, head)
            return is_off or tense(parse, head) == "future" or _would(parse, head) or _comes_near(parse, head)
        token = head
    return False


def _would(parse: Parse, verb: int) -> bool:
    """ "Would be", in what somebody said before; no "would have been"."""
    return modality(parse, verb) == "would" and not is_perfect(parse, verb)


def _comes_near(parse: Parse, verb: int) -> bool:
    if parse.lemmas[verb] in verbs("approaching"):
        return True
    near = any(parse.lower[child] in verbs("nearness") for child in parse.children(verb))
    return near and parse.lemmas[verb] in verbs("drawing_near")


def describes(parse: Parse, end: int) -> bool:
    """Whether the time that ends at `end` only says what the noun behind it is like: a full year population."""
    token = parse.token_at(end - 1)
    head = parse.heads[token]
    return head > token and parse.deps[token] in ("compound", "amod") and parse.pos[head] == "NOUN"


def is_to_come(parse: Parse, start: int) -> bool:
    """Whether a time hangs on what is planned or may be: "they *meet* on Monday", "it *may rain*"."""
    token = head_of_time(parse, start)
    if parse.deps[token] in ("root", "conj", "parataxis", "ccomp"):
        return _is_present_be(parse, token)  # "the match is on Sunday"
    verb = parse.heads[token]
    if (_is_present_be(parse, verb) and is_of_the_next(parse, verb)) or has_occasion(parse, verb):
        return True
    if case_of(parse, token) == "for" and parse.lemmas[clause_verb(parse, token)] in verbs("arranging"):
        return True
    if case_of(parse, token) == "from" and (_is_present_be(parse, verb) or modality(parse, verb) == "can"):
        return True  # "a curfew is in force from Monday", "from Monday they can travel"
    if case_of(parse, token) == "from" and begins_as_decided(parse, token):
        return True
    if parse.deps[token] not in (*TIMES, "nmod:unmarked", "advmod"):
        return False
    if parse.lemmas[verb] in verbs("scheduled") and _is_in_present(parse, verb):
        return not _has_said(parse, verb)
    if _is_arranged(parse, verb):
        return True
    if parse.lower[verb] in verbs("scheduled_adjectives"):
        is_shut = is_passive(parse, verb) and tense(parse, verb) == "present"  # or is closed, by the tree
        if is_shut or _is_present_be(parse, verb):
            return True
    if parse.lemmas[verb] in verbs("scheduled_passive") and is_passive(parse, verb):
        return tense(parse, verb) == "present" or _may_be(parse, verb)
    if case_of(parse, token) in ("from", "by") and parse.lemmas[verb] in verbs("promising"):
        return True
    if _is_asked(parse, verb) or _is_for_the_ready(parse, verb) or _is_awaited(parse, verb):
        return True
    return _may_be(parse, controlling(parse, verb)) or _is_moved(parse, verb, token)


def _has_said(parse: Parse, verb: int) -> bool:
    """ "They report on Monday that it fell": what is told has been told."""
    return any(parse.deps[child] == "ccomp" and parse.tags[child] != "VB" for child in parse.children(verb))


def _is_awaited(parse: Parse, verb: int) -> bool:
    """ "Before a decision *is taken* in May", "until it *is approved* in May": in the present behind "before"."""
    below = parse.children(verb)
    awaited = any(parse.deps[child] == "mark" and parse.lower[child] in ("before", "until", "till") for child in below)
    return awaited and is_passive(parse, verb) and tense(parse, verb) == "present"


def _is_arranged(parse: Parse, verb: int) -> bool:
    """ "Is to be held", "are to meet": a "be" in the present before the "to" of the verb."""
    below = parse.children(verb)
    to = next((child for child in below if parse.tags[child] == "TO"), None)
    return to is not None and any(
        child < to and parse.lemmas[child] == "be" and parse.tags[child] in ("VBZ", "VBP") for child in below
    )


def is_held(parse: Parse, start: int) -> bool:
    """Whether a time hangs on a passive in the present: "is held in April" tells what is usual, as often as a plan."""
    verb = parse.heads[head_of_time(parse, start)]
    held = parse.lemmas[verb] in verbs("scheduled_passive") and is_passive(parse, verb)
    planned = any(parse.tags[child] == "TO" for child in parse.children(verb))  # is to be held
    return held and not planned and tense(parse, verb) == "present"


def _is_moved(parse: Parse, verb: int, time: int) -> bool:
    """ "Postponed by a month, to January 16": to where something is moved is to come."""
    leads = case_of(parse, time) in ("to", "until", "till")
    return leads and parse.lemmas[verb] in verbs("moving") and not is_perfect(parse, verb)


def controlling(parse: Parse, verb: int) -> int:
    """The verb that controls one: "*plans* to sell", "will *stay* shut"."""
    while parse.deps[verb] == "xcomp" and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    return verb


def _is_in_present(parse: Parse, verb: int) -> bool:
    """By its form too: "open" is no past tense, nor in "opened on Monday and *close* on Friday" an infinitive."""
    if parse.tags[verb] in ("VBZ", "VBP"):
        return tense(parse, verb) == "present"
    if parse.deps[verb] == "conj" and parse.tags[verb] in ("NN", "NNS"):  # "talks begin in May and *end* in June"
        return parse.tags[parse.heads[verb]] in ("VBZ", "VBP") and _is_in_present(parse, parse.heads[verb])
    has_helper = any(parse.deps[child] in ("aux", "mark") for child in parse.children(verb))
    is_bare = parse.lower[verb] == parse.lemmas[verb] and parse.tags[verb] in ("VB", "VBD")
    return (
        is_bare
        and not has_helper
        and modality(parse, verb) is None
        and parse.lower[verb] not in verbs("the_same_in_past")
    )


def _is_present_be(parse: Parse, token: int) -> bool:
    helpers = [child for child in parse.children(token) if parse.deps[child] in ("cop", "aux")]
    return len(helpers) == 1 and parse.tags[helpers[0]] in ("VBZ", "VBP") and parse.lemmas[helpers[0]] == "be"


def _may_be(parse: Parse, verb: int) -> bool:
    """ "Will open", "could reach Florida"; no "could not", which is past as often, no "may have"."""
    if parse.tags[verb] == "VBD":  # "they struck on Tuesday and will again on Saturday"
        return _shares_helper(parse, verb)
    modal = modality(parse, verb)
    if modal == "could":
        return not (is_perfect(parse, verb) or negated(parse, verb) or _has_neither(parse, verb))
    return modal in ("will", "shall", "may", "might") and not is_perfect(parse, verb)


def _shares_helper(parse: Parse, verb: int) -> bool:
    """ "Will be printed on Monday and *put* to a vote in July": a participle, by its form, behind another's helper."""
    alone = parse.deps[verb] == "conj" and parse.lower[verb] == parse.lemmas[verb]
    has_subject = any(parse.deps[child] in _SUBJECTS for child in parse.children(verb))
    return alone and not has_subject and _may_be(parse, parse.heads[verb])


def is_perfect(parse: Parse, verb: int) -> bool:
    """Whether it has "have" for a helper."""
    return any(parse.lemmas[child] == "have" and parse.deps[child] == "aux" for child in parse.children(verb))


def _has_neither(parse: Parse, verb: int) -> bool:
    """ "Neither she nor her son could be reached"."""
    subjects = [child for child in parse.children(verb) if parse.deps[child] in _SUBJECTS]
    return any(parse.lower[child] == "neither" for each in subjects for child in parse.children(each))


def _is_asked(parse: Parse, verb: int) -> bool:
    """ "Were told to leave and *stay* away": what somebody is asked to do is to come."""
    while parse.deps[verb] == "conj" and parse.tags[verb] == "VB":
        verb = parse.heads[verb]
    head = parse.heads[verb]
    is_infinitive = any(parse.tags[child] == "TO" for child in parse.children(verb))
    is_asked = parse.deps[verb] == "xcomp" and parse.lemmas[head] in verbs("asked")
    return is_infinitive and is_asked and not is_perfect(parse, head)


def _is_for_the_ready(parse: Parse, verb: int) -> bool:
    """ "Was ready to *sit* on Saturday": what somebody is ready or willing to do is to come, whatever the tense."""
    is_infinitive = any(parse.tags[child] == "TO" for child in parse.children(verb))
    return is_infinitive and parse.heads[verb] < verb and parse.lower[parse.heads[verb]] in verbs("ready")


def look_until(parse: Parse, start: int) -> int:
    """Which way a verb looks at the month until which it lasts: "held until April", "was shut until April" (either)."""
    verb = controlling(parse, clause_verb(parse, head_of_time(parse, start)))
    if any(parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(verb)):
        return -1 if parse.lower[verb] not in verbs("scheduled_adjectives") else 0
    if parse.tags[verb] not in ("VBD", "VBN") or modality(parse, verb):
        return 1
    if parse.lemmas[verb] in verbs("moving") or parse.lemmas[verb] in verbs("bound"):
        return 1
    return -1 if tense(parse, verb) and not is_passive(parse, verb) else 0


def head_of_time(parse: Parse, start: int) -> int:
    """The head of the words of a time that begin at `start`: of "Thursday night" the night."""
    token = parse.token_at(start)
    while parse.deps[token] in ("compound", "amod", "nummod", "det") and parse.heads[token] != token:
        token = parse.heads[token]
    if parse.deps[token] == "nmod:unmarked" and parse.tags[parse.heads[token]] == "CD":  # "*January* 16"
        token = parse.heads[token]
    while parse.deps[token] == "conj" and parse.deps[parse.heads[token]] in TIMES:  # "on Monday or *Tuesday*"
        token = parse.heads[token]
    return token


@cache
def verbs(kind: str) -> frozenset[str]:
    """The words of one list that tell a time's direction."""
    return frozenset(lexicon()["tense"][kind])

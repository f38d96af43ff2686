"""What a verb's own auxiliaries and negations make of what it tells: will cost, should have had, did not free."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.stated.asked import is_asked
from newstables.extractors.roles.stated.outcomes import is_outcome
from newstables.extractors.roles.stated.passed import is_time_without
from newstables.extractors.roles.stated.undone import is_of_doers, takes_for_fact
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.due import is_due, was_due
from newstables.language.questions.listed import listed
from newstables.language.questions.moods import is_denied_in_front
from newstables.language.questions.own_subjects import child_of
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject
from newstables.schemas.claims import ClaimStatus

NOT = frozenset(("not", "n't", "n’t", "never"))
_HAVE = frozenset(("have", "'ve", "’ve"))
_FOLLOWING = ("this", "that", "which")  # of what has been told: "This should give the party 117 seats" follows from it
STATUSES: tuple[ClaimStatus, ...] = ("planned", "hypothetical", "demanded", "denied")
_CAUSES = ("because", "due", "owing", "thanks")
_NEVER_BEFORE = 2  # tokens before the words of a bound


def of_auxiliaries(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus | None:
    """What a verb's auxiliaries and negations say; a negation that bounds the amount denies nothing."""
    modal, are_unable = None, False
    if is_denied_in_front(parse, verb) and not _is_kept(parse, amount, verb):
        return "denied"
    perfect = bool([c for c in parse.children(verb) if parse.deps[c] == "aux" and parse.lower[c] in _HAVE])
    for child in parse.children(verb):
        if child > verb and parse.deps[child] != "advmod":
            continue
        word = parse.words[child].lower()
        are_unable = are_unable or (word in NOT and is_of_doers(parse, verb, amount))
        if (
            word in NOT
            and not are_unable
            and not amount.holds(child)
            and (not amount.holds(verb) or amount.claim.kind == "age")  # is not 22 years old
            and parse.words[child + 1].lower() not in ("only", "just", "until")
            and not _is_kept(parse, amount, verb)
        ):
            return "denied"
        if parse.deps[child].startswith("aux"):
            is_done = (
                _is_beheld(parse, verb, word) or _is_managed(parse, verb, child) or _is_told_now(parse, verb, word)
            )
            is_done = is_done and not perfect
            modal = modal or (None if is_done else _of_modal(word))
            unreal = word in ("should", "ought") or (word == "must" and not is_asked(parse, verb))
            if modal == "demanded" and perfect and unreal:
                modal = "hypothetical"  # should have had five, and had not; must have been 40, as one infers
            elif modal == "demanded" and word in ("should", "ought") and _is_foreseen(parse, verb, amount):
                modal = "planned"
    if are_unable:
        return None  # 40 did not return, a third cannot read
    if modal is None and (_is_set(parse, verb, amount) or _is_likely(parse, verb, amount) or _is_headline(parse, verb)):
        return "planned"
    if modal is None and (_is_aim(parse, verb, amount) or (is_due(parse, verb) and not _is_habit(parse, amount, verb))):
        return "planned"
    if modal is None and was_due(parse, verb) and (perfect or not is_outcome(parse, verb)):
        return "hypothetical" if perfect else "planned"  # was to have opened 12, and did not
    return modal


def _is_kept(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """Whether a negation of the verb leaves the amount as it is: "has not rained for 40 days", "cost no more than $20",
    "did not mention the 12 deaths"; whoever is not accounted for is missing.
    """
    if is_time_without(parse, amount) or _is_bound(parse, amount) or _is_fronted(parse, amount, verb):
        return True
    if parse.lemmas[verb] == "account" and is_passive(parse, verb):
        return True  # some 100 people have not been accounted for
    return amount.claim.kind in ("count", "ordinal") and takes_for_fact(parse, verb, amount)


def _is_beheld(parse: Parse, verb: int, modal: str) -> bool:
    """`Smoke could be seen for miles`: what could be seen or heard was there."""
    return modal in ("could", "can") and is_passive(parse, verb) and parse.lemmas[verb] in listed("beheld")


def _is_told_now(parse: Parse, verb: int, modal: str) -> bool:
    """`Police can now confirm four deaths`: who says that he can tell it tells it."""
    return modal == "can" and parse.lemmas[verb].lower() in words("able_to_tell") and not is_passive(parse, verb)


def _is_managed(parse: Parse, verb: int, modal: int) -> bool:
    """`They could only find 12 bodies`: of people, so much they did, and no more."""
    who = subject(parse, verb)
    if who is None or [word.lower() for word in parse.words[modal : modal + 2]] != ["could", "only"]:
        return False
    return parse.pos[who] in ("PROPN", "PRON") or are_people(parse.lemmas[who].lower()) is True


def _is_fronted(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`Two miles from there, Hale cannot believe it`: what stands before the subject is beyond a "not" behind it."""
    who = subject(parse, verb)
    return who is not None and amount.after <= parse.left_edge(who) and who < verb


def _is_bound(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether what "not" denies is only that a bound is passed: does not cost more than $20, must not fall below 40."""
    first = amount.claim.text.partition(" ")[0].lower()
    passed = first in words("bound_passed") or first.endswith("er")
    never = "never" in parse.lower[max(0, amount.first - _NEVER_BEFORE) : amount.first]  # never fell below 33
    return passed and (never or amount.claim.comparator in ("at_most", "at_least"))


def _is_aim(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`The target is that 92 percent be treated in time`: what a predicate says is aimed at."""
    outer = [c for c in parse.children(verb) if parse.deps[c] == "nsubj:outer" and c != amount.head]
    return bool(outer) and any(parse.lemmas[child].lower() in words("goals") for child in outer)


def _is_foreseen(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`Work should take six years`, `it should cost 4 million`: what is likely, and asked of nobody."""
    measured = amount.claim.kind in ("duration", "money", "measure", "percent", "count", "number")
    who = subject(parse, verb)
    noun = None if who is None else parse.lemmas[who].lower()
    asked = are_people(noun) is True or noun in words("set_by_decree")  # drivers should rest 40 minutes
    follows = noun in _FOLLOWING and parse.tags[who or 0] in ("DT", "WDT") and not is_passive(parse, verb)
    return measured and not asked and (follows or parse.lemmas[verb].lower() in words("foreseeing"))


def _is_set(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`Forty more are due to arrive`: a predicate that makes a plan of the infinitive behind it; not of how likely
    somebody is to do it: "twice as likely to vote".
    """
    if parse.lower[verb] not in words("planned_adjectives") or parse.tags[verb].startswith("VB"):
        return False
    degree = next((one for one in (amount.head, *parse.ancestors(amount.head)) if parse.heads[one] == verb), verb)
    likelier = parse.lower[verb] == "likely" and degree < verb and not case_of(parse, degree)
    if likelier and parse.deps[degree] in ("advmod", "obl:unmarked"):
        return False
    return any(parse.deps[child] == "xcomp" and parse.tags[child] == "VB" for child in parse.children(verb))


def _is_headline(parse: Parse, verb: int) -> bool:
    """`Vega Bank to shed 400 staff`: an infinitive that has a subject and no verb above it."""
    if parse.deps[verb] != "root" or parse.tags[verb] not in ("VB", "VBN"):
        return False
    who, below = child_of(parse, verb, ("nsubj", "nsubj:pass")), list(parse.children(verb))
    if who is None or any(parse.tags[child] in ("VBD", "VBZ", "VBP", "MD") for child in below if child < verb):
        return False  # she was to win four medals
    marks = (child for child in below if who < child < verb and parse.deps[child] == "mark")
    return any(parse.lower[mark] == "to" for mark in marks)


def _is_likely(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`Eight inches of rain are likely`: what is foreseen is the subject; not what is told beside it, nor what is
    likely to be something, "the two cases are likely to be linked", nor what had a likely cause, "were likely because
    of heat".
    """
    if parse.lower[verb] != "likely":
        return False
    if any(relation(parse, child) in ("xcomp", "ccomp", "advcl") for child in parse.children(verb)):
        return False
    past = any(parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(verb))
    if past and any(case_of(parse, child) in _CAUSES for child in parse.children(verb)):
        return False
    who = subject(parse, verb)
    return who is not None and parse.left_edge(who) <= amount.first <= parse.right_edge(who) < verb


def is_due_to(parse: Parse, verb: int) -> bool:
    """`is due to receive four pandas`, `is ready to pay $3`, `was due to have built 12 ships`: the infinitive of what
    is set or meant to be.
    """
    if parse.lower[parse.heads[verb]] not in words("planned_adjectives", "willing_adjectives"):
        return False
    infinitive = any(parse.tags[child] == "TO" for child in parse.children(verb))
    return relation(parse, verb) == "xcomp" or (relation(parse, verb) == "ccomp" and infinitive)


def was_to_have(parse: Parse, verb: int) -> bool:
    """`was due to have built 12 ships`: what was set to be done by then, and was not."""
    have = any(parse.lower[child] == "have" and parse.deps[child] == "aux" for child in parse.children(verb))
    return have and any(
        parse.deps[child] == "cop" and parse.tags[child] == "VBD" for child in parse.children(parse.heads[verb])
    )


def _is_habit(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`Her job is to feed 40 horses`: what is done again and again, and no plan; nor is "the second goal" of it one."""
    outer = [child for child in parse.children(verb) if parse.deps[child] == "nsubj:outer"]
    return any(amount.head == child or parse.lemmas[child].lower() in listed("habits") for child in outer)


def _of_modal(word: str) -> ClaimStatus | None:
    for status in STATUSES[:3]:
        if word in words(f"{status}_modals"):
            return status
    return None

"""What the verb or the noun above says of the clause that it takes: plans to, is expected to, demands that."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.extractors.roles.stated.auxiliaries import STATUSES
from newstables.extractors.roles.stated.undone import is_of_harm
from newstables.extractors.roles.stated.unwanted import is_unwanted
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality, negated
from newstables.language.questions.listed import listed
from newstables.schemas.claims import ClaimStatus

_DECIDING = frozenset(("vote", "agree"))
_MERELY = frozenset(("only", "just", "merely", "simply"))


def of_verb_above(parse: Parse, verb: int, head: int) -> ClaimStatus | None:
    """What the verb above makes of a clause, unless that tells what has been done: no announcement makes it a plan."""
    if is_vote_itself(parse, verb, head):
        return None
    above = of_governing(parse, head, relation(parse, verb))
    if above == "demanded" and parse.lemmas[head].lower() == "insist" and _is_indicative(parse, verb):
        return "stated"  # insisted that 40 are there: of the verbs that demand, the one that also tells
    ordered = relation(parse, verb) == "xcomp" and parse.lemmas[head] in listed("having_done")
    return above if ordered or not (above in ("planned", "demanded") and _is_done(parse, verb, head)) else None


def is_vote_itself(parse: Parse, verb: int, head: int) -> bool:
    """`voted 68-30 to approve a $95 million plan`, `agreed to back it`: who votes to pass it has passed it."""
    decides = parse.lemmas[head].lower() in _DECIDING and parse.tags[head] in ("VBD", "VBN", "VBZ")
    return decides and parse.lemmas[verb].lower() in words("passed_by_vote") and not negated(parse, head)


def of_governing(parse: Parse, head: int, dep: str) -> ClaimStatus | None:
    """What the verb above says of the clause it takes: plans to, is expected to, demands that, denies that."""
    if dep == "conj":
        return None
    lemma = parse.lemmas[head].lower()
    if parse.lower[head] == "considering" and not any(parse.deps[c].startswith("aux") for c in parse.children(head)):
        return None  # considering how many there are
    if lemma == "look" and parse.lower[head + 1 : head + 3] == ["to", "be"]:
        return "hypothetical"  # looks, as it seems, to be $4 million; but: looks to raise that
    if lemma == "be" and dep == "xcomp":
        return "planned"  # are to remain
    if lemma in words("attempting") and dep == "xcomp":
        return "planned"  # were trying to free six; tried to kill two; moved to cut 300 jobs
    if lemma == "tell" and dep == "xcomp":
        return None if negated(parse, head) else "demanded"  # told the firm to pay $300
    if lemma == "announce" and dep == "ccomp":
        return None  # announced that it is recalling 300 cars
    if lemma in words("intending") and dep == "xcomp" and negated(parse, head) and not is_of_harm(parse, head):
        merely = any(parse.lower[child] in _MERELY for child in parse.children(head))
        return "planned" if merely else "denied"  # does not only plan; does not plan to cut 300 jobs
    for status in STATUSES:
        if lemma in words(f"{status}_verbs"):
            return "denied" if status == "demanded" and is_unwanted(parse, head) else status
    return None


def of_infinitive(parse: Parse, noun: int) -> ClaimStatus | None:
    """`a plan to close 40 shops`, `a call to free 12 men`."""
    lemma = parse.lemmas[noun].lower()
    return "demanded" if lemma in words("demanded_nouns") else None


def is_to_have(parse: Parse, verb: int) -> bool:
    """Whether a participle is that of a perfect infinitive: to have risen."""
    return parse.tags[verb] == "VBN" and any(parse.tags[child] == "TO" for child in parse.children(verb))


def _is_done(parse: Parse, verb: int, above: int) -> bool:
    """Whether a clause tells what has been done: no announcement of it makes that a plan; but what somebody expected
    to have risen has not been seen to.
    """
    if parse.lemmas[above].lower() in words("reckoned_to") and is_to_have(parse, verb):
        return False
    perfect = any(parse.deps[c].startswith("aux") and parse.lemmas[c] == "have" for c in parse.children(verb))
    return parse.tags[verb] == "VBD" or (perfect and modality(parse, verb) is None)


def _is_indicative(parse: Parse, verb: int) -> bool:
    """Whether a clause tells what is or was: who asks for it says "that 40 be there", "that 40 should leave"."""
    if relation(parse, verb) not in ("ccomp", "conj", "parataxis"):
        return False
    first = next((one for one in parse.children(verb) if parse.deps[one] in ("aux", "aux:pass", "cop")), verb)
    return parse.tags[first] in ("VBD", "VBZ") or (first != verb and parse.tags[first] == "VBP")

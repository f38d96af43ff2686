"""What has passed or been done, whatever was meant: after 93 years, over the past two years, up from 5,500."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import MANIFOLD_DEED
from newstables.extractors.claims.unsaid.shared_scales import MOVED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import PATIENT, Position, case_of, is_verb, relation
from newstables.extractors.roles.stated.known import is_definite
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions import modality, tense
from newstables.language.questions.listed import listed, times

_PAST = frozenset(("past", "last", "previous"))
_OVER = frozenset(("over", "behind", "after", "following", "since", "despite", "about", "into"))
_TIMES_WITHOUT = frozenset(("in", "for", "since", "over", "during", "after", "throughout"))
_APART_FROM = frozenset(("before", "after", "ago", "earlier", "later"))
_BEFORE = frozenset(("last", "previous", "prior", "preceding"))
_AGO = frozenset(("ago", "earlier"))
_OF_TIMES = frozenset(
    ("period", "fiscal", "financial", "three", "six", "nine", "twelve", "12", "corresponding", "same")
)
_NO_FACTS = ("planned", "demanded")
_FAR = 8  # tokens from a figure to the time that it is of
_LONG = ("year", "decade", "century")


def is_past(parse: Parse, amount: AmountPhrase) -> bool:
    """`will strike after 97 percent had voted for it`, `will close after 93 years`, `is to rise 7%, a slowdown from the
    46% gain of last year`; but what will end after 30 days or
    three months has not lasted so long yet.
    """
    described = amount.head < parse.heads[amount.head] and parse.deps[amount.head] in ("compound", "amod", "nummod")
    place = parse.heads[amount.head] if described else amount.place(parse)
    if case_of(parse, place) == "from" and parse.lemmas[parse.heads[place]].lower() in words("changes"):
        return parse.heads[place] < amount.first and is_definite(parse, place)
    rise = parse.heads[place]
    of_rise = case_of(parse, place) == "of" and parse.lemmas[rise].lower() in words("changes") and rise < place
    if of_rise and case_of(parse, rise) == "after":
        return True  # is to fall after a rise of 3 percent
    if case_of(parse, place) != "after" or any(parse.deps[child] == "cop" for child in parse.children(place)):
        return False  # teachers are after 5 percent: they want it
    return described or amount.claim.kind != "duration" or amount.claim.unit in _LONG


def is_over(parse: Parse, amount: AmountPhrase) -> bool:
    """`efforts to fight it over the past two years`: a time that is past has passed, whatever was meant in it."""
    near = range(max(0, amount.first - 2), amount.after)
    past = any(parse.lower[token] in _PAST and parse.tags[token] == "JJ" for token in near)
    return amount.claim.kind == "duration" and past


def is_of_deed_behind(parse: Parse, amount: AmountPhrase) -> bool:
    """`to find those behind a triple murder`, `may sue over the deaths of 40`, `to catch the killer of three`: what
    somebody is wanted for, or acts over, has been done.
    """
    is_manifold = amount.claim.rule == MANIFOLD_DEED
    deed = amount.noun if amount.noun is not None and is_manifold else amount.head
    if amount.noun is not None and not is_manifold and parse.lemmas[amount.head].lower() not in events("of"):
        deed = parse.heads[amount.noun]
        if relation(parse, amount.noun) != "nmod" or case_of(parse, amount.noun) != "of":
            return False
    lemma = parse.lemmas[deed].lower()
    if lemma in words("killers"):
        return is_definite(parse, deed)
    if lemma not in events("of") and not is_manifold:
        return False
    behind = case_of(parse, deed) in _OVER and (is_manifold or is_definite(parse, deed))
    return behind and relation(parse, deed) in ("obl", "nmod")


def is_left_behind(parse: Parse, amount: AmountPhrase) -> bool:
    """`will have 9,000 officers, up from 5,500`: from where a plan sets out has been reached."""
    return parse.lower[max(0, amount.first - 2) : amount.first] in MOVED


def is_of_time_before(parse: Parse, amount: AmountPhrase) -> bool:
    """`will be $4 billion, versus $5 billion last year`, `to rise on top of a 15 percent gain in the prior year`: a
    figure of a time before is known; not "versus the $5 billion that was expected last year".
    """
    described = amount.head < parse.heads[amount.head] and parse.deps[amount.head] in ("compound", "amod", "nummod")
    noun = parse.heads[amount.head] if described else amount.head
    first = parse.left_edge(noun)
    compared = not listed("set_against").isdisjoint((case_of(parse, noun), parse.lower[parse.heads[noun]]))
    if not compared and parse.lower[max(0, first - 2) : first + 1] != ["on", "top", "of"]:
        return False
    for token in range(amount.after, min(amount.after + _FAR, len(parse))):
        if is_verb(parse, token) or token in amount.others or parse.words[token] in (",", ";"):
            return False
        if parse.lower[token] in _AGO or (parse.lower[token] in _BEFORE and _is_time(parse, token + 1)):
            return True
    return False


def _is_time(parse: Parse, token: int) -> bool:
    """Whether a word names a time, be it a fiscal one: last year, the prior period, the previous fiscal year."""
    return token < len(parse) and (parse.lemmas[token].lower() in times() or parse.lower[token] in _OF_TIMES)


def is_done_to(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """`is to pay the families of 38 men killed`, `will settle the status of a million people living there`: what a
    participle behind a noun tells is done, unless it tells a plan or a want: "300 job cuts planned".
    """
    taken = position.role == PATIENT  # the 400 euros that she gets; but: will be buildings that run for miles
    perfect = tense(parse, position.verb) == "perfect" and modality(parse, position.verb) is None  # which it has saved
    finite = perfect or parse.tags[position.verb] == "VBD" or (taken and parse.tags[position.verb] in ("VBZ", "VBP"))
    within = position.rule == "acl" and (taken or are_people(amount.claim.unit) is True)
    if parse.words[position.verb - 1] == "," and not amount.counts_things(parse):
        return False  # is expected to be $4 billion, compared with $5 billion
    if position.role is None or not (within or (position.rule == "acl:relcl" and finite)):
        return False
    children = parse.children(position.verb)
    if any((parse.deps[child].startswith("aux") and not perfect) or parse.lower[child] == "not" for child in children):
        return False
    wanted = (*(words(f"{one}_{kind}") for one in _NO_FACTS for kind in ("verbs", "objects")), words("budgeting"))
    return not any(parse.lemmas[position.verb].lower() in lemmas for lemmas in wanted)


def is_time_without(parse: Parse, amount: AmountPhrase) -> bool:
    """`has not seen such rain in 70 years`, `has not worked for a month`: it lasted as long as is said; so it did where
    it only tells when that was not done, "not over in the past five years", "never came two days after the vote".
    """
    if amount.claim.kind != "duration":
        return False
    place = amount.place(parse)
    apart = parse.lower[amount.after : amount.after + 1]
    return case_of(parse, place) in _TIMES_WITHOUT or (bool(apart) and apart[0] in _APART_FROM)

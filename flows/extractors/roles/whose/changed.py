"""What a noun of change says it of: "a 5% increase in sales", "a 2% sales increase", "at $1,900, a drop of 12%"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.apposed import moved_beside
from newstables.extractors.roles.whose.of_phrases import is_number
from newstables.extractors.roles.words import words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import subject

_LONGEST = 4  # nouns before a noun of change
_STRETCHES = ("span", "space", "stretch", "matter", "blink")  # of time, behind "in"
_BESIDE_CLAUSE = ("appos", "parataxis", "obl", "advcl")


def changed(parse: Parse, change: int, amount: AmountPhrase) -> int | None:
    """What a noun of change says it of: "a 5% increase in sales", "a rise of 3% in prices", "a 2% sales increase",
    "lead fell to $1,900, a drop of 12%". The noun itself where it names a thing, as growth and losses do.
    """
    if (noun := _noun_behind(parse, amount)) is not None:
        return noun
    below = (*parse.children(change), *parse.children(amount.head))
    compounds = [child for child in below if _is_compounded(parse, child, change, amount)]
    thing = next((child for child in below if _is_changed(parse, child, change, amount)), None)
    if thing is not None and not (compounds and case_of(parse, thing) == "in" and _is_named(parse, compounds[-1])):
        return thing
    if compounds:
        return compounds[-1]
    verb = parse.heads[change]
    if _is_beside_clause(parse, change):
        level = amount.others.get(verb)
        if level is not None and not level.counts_things(parse):
            return _of_level(parse, level)
        if _measures(parse, verb):
            return subject(parse, verb)
    if relation(parse, change) == "obj" and parse.lemmas[verb] in words("undergoing"):
        who = subject(parse, verb)  # trade saw a rebound of 5 percent; no people or town did
        return who if who is not None and parse.pos[who] == "NOUN" and not are_people(parse.lemmas[who]) else None
    if (figure := moved_beside(parse, amount)) is not None:
        return figure
    if amount.claim.kind == "percent" and (who := _ends_with(parse, change)) is not None:
        return who
    return change if parse.lemmas[change].lower() in words("changes_named") else None


def is_when(parse: Parse, noun: int) -> bool:
    """`a decline of 1.3 percent in July`, `a loss of $4 million in Q1`, `in the second half`: when, and not of what."""
    lemma = parse.lemmas[noun].lower()
    return lemma in times() or lemma in _STRETCHES or is_year(parse, noun) or parse.lower[noun] == "half"


def _noun_behind(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a rise of 3 percent in prices`: the noun that what stands right behind the amount belongs to."""
    behind = amount.after
    noun = parse.heads[behind] if parse.lower[behind] in ("in", "of") else behind
    if noun <= behind or parse.pos[noun] not in NOUNS or is_number(parse, noun) or is_when(parse, noun):
        return None
    placed = parse.lower[behind] == "in" and _is_bare_name(parse, noun)  # a rise of 3 percent in Italy
    last = behind
    while parse.pos[last + 1] == "NOUN" and last - behind < _LONGEST:
        last += 1
    if noun >= behind and last > behind + 1 and parse.lemmas[last] in words("changes") and noun < last:
        return last - 1  # a 3% council tax increase
    return None if placed else noun


def _is_changed(parse: Parse, noun: int, change: int, amount: AmountPhrase) -> bool:
    """`gains of 0.5% in shares`: whether a preposition behind the change names what changed; not "in Italy"."""
    if relation(parse, noun) not in ("nmod", "obl") or noun <= change or noun == amount.head:
        return False
    case = case_of(parse, noun)
    if case == "to" and parse.lemmas[change].lower() in words("changes_to"):
        thing = noun not in amount.others and parse.tags[noun] in ("NN", "NNS")  # an increase of 3% to waste fees
        return thing and not is_number(parse, noun) and not are_people(parse.lemmas[noun].lower())
    if case not in ("in", "of") or (case == "in" and _is_bare_name(parse, noun)):
        return False
    return parse.pos[noun] in NOUNS and not is_when(parse, noun)


def _is_compounded(parse: Parse, noun: int, change: int, amount: AmountPhrase) -> bool:
    """`a 2% sales increase`, `its rise of 3%`: whether a noun before the change belongs to it; not "the July rise"."""
    before = noun < change and parse.deps[noun] in ("compound", "nmod:poss") and parse.pos[noun] in ("NOUN", "PROPN")
    led = any(parse.deps[child] == "case" for child in parse.children(noun))  # an after-tax loss of $3 million
    return before and not (led or amount.holds(noun) or parse.lemmas[noun].lower() in words("times"))


def _is_named(parse: Parse, noun: int) -> bool:
    """`a 2% tax increase in this budget`: whether a noun before the change is what changed; not of a record increase in
    sales, or of a price increase in fuels.
    """
    return parse.tags[noun] in ("NN", "NNS") and parse.lemmas[noun].lower() not in words("kinds_of_changes")


def _is_beside_clause(parse: Parse, change: int) -> bool:
    """`lead fell to $1,900, a drop of 12%`: whether a noun of change stands beside what tells of the move."""
    joined = relation(parse, change) == "conj" and parse.lower[change - 2] == ","
    return (joined or relation(parse, change) in _BESIDE_CLAUSE) and case_of(parse, change) != "on"


def _of_level(parse: Parse, level: AmountPhrase) -> int | None:
    """`was 89.4 percent, a gain of 1.5 points`, `fell from $24 to $23, a drop of 4 percent`: what has the level."""
    verb = parse.heads[level.place(parse)]
    own = subject(parse, level.head)
    return subject(parse, verb) if own is None and _measures(parse, verb) else own


def _measures(parse: Parse, verb: int) -> bool:
    """Whether a verb says how much its subject is: fell, stood at."""
    return is_verb(parse, verb) and parse.lemmas[verb].lower() in words("measuring")


def _ends_with(parse: Parse, change: int) -> int | None:
    """`blue chips bucked the trend with a gain of 0.2 percent`, `the zloty posted a gain`: the subject, which is no
    people.
    """
    verb = parse.heads[change]
    posting = words("posting_changes", "standing_for")
    posts = relation(parse, change) == "obj" and parse.lemmas[verb].lower() in posting
    ends = relation(parse, change) == "obl" and case_of(parse, change) == "with"
    who = subject(parse, verb) if (posts or ends) and is_verb(parse, verb) else None
    if who is None or parse.pos[who] != "NOUN":
        return None
    noun = parse.lemmas[who].lower()
    return None if are_people(noun) or noun in words("claimants") else who


def _is_bare_name(parse: Parse, noun: int) -> bool:
    """Whether a name stands without an article or an owner, as of a place: in Italy; not: in the region's EPS."""
    owned = any(parse.deps[child] in ("det", "nmod:poss") for child in parse.children(noun))
    return parse.pos[noun] == "PROPN" and not owned

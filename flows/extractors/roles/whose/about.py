"""Whose amount a number states, by the grammar of its phrase and clause; None where the grammar does not say.

The steps are tried in order; each looks at one construction and returns the head of the phrase, never its words.
"""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import before_tax, own_noun
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.whose.constructions import CONSTRUCTIONS
from newstables.extractors.roles.whose.counted_things import counted, is_of_count
from newstables.extractors.roles.whose.described import described
from newstables.extractors.roles.whose.named import is_one_of_many, named_amount
from newstables.extractors.roles.whose.of_phrases import of_phrase
from newstables.extractors.roles.whose.predicated import predicated
from newstables.extractors.roles.whose.steps import Step, steps_of
from newstables.extractors.roles.whose.told_ages import of_ages
from newstables.extractors.roles.words import words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import listed, times

# Pronouns that tell of nothing what it is: "44% of what was collected", "there were 20".
_NOTHING = frozenset(("what", "there", "where", "which", "whom"))
# … nor do these, which the tree may take for nouns: 105 worth up to $3, 1.6 million live in tents.
_NO_NOUNS = frozenset(("worth", "live", "hit", "off", "normal", "usual", "apiece", "intraday", "premarket"))
_FOREMOST = (["chief", "among"], ["chief", "amongst"], ["foremost", "among"], ["key", "among"], ["first", "among"])
_OF_IT = ("duration", "temperature")  # what is said of no thing: it had been 20 years since, it was 40 degrees
_WHEN_TOLD = ("yesterday", "today", "tomorrow", "tonight")
_SEXES = ("female", "male")
_FAR = ("kilometre", "mile", "nautical mile")  # in which news tells how far a place is
_AWAY = frozenset(
    (
        "north",
        "south",
        "east",
        "west",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "away",
        "from",
        "off",
        "outside",
    )
)
_BRACKET = 8  # tokens of a conversion in brackets
_WHICH_TIME = ("last", "this", "next")


def about_of(parse: Parse, amount: AmountPhrase) -> tuple[int | None, str | None]:
    """The head of the noun phrase whose amount the claim states, and the construction that says so."""
    if amount.claim.unit in _FAR and _is_from_place(parse, amount):
        return None, None
    for step in steps_of(parse, amount):
        found = step(parse, amount)
        if found is not None and is_of_count(amount, parse, found):
            continue
        if found is not None and step is described and parse.lower[found] in _WHEN_TOLD:
            continue  # rose to $1.2 billion yesterday
        if found is not None and not amount.is_in_other(found):
            if step is not of_phrase and (_is_when(parse, amount, found) or _is_time(parse, amount, found, step)):
                return None, None
            if amount.claim.kind == "age" and case_of(parse, found).startswith("according"):
                return None, None  # three are children, according to police; a three-year-old and two others
            nothing = parse.lower[found] in _NOTHING or parse.lower[found] in _NO_NOUNS
            nothing = nothing or parse.lower[found : found + 2] in _FOREMOST
            several = amount.claim.kind in ("count", "number") and (amount.claim.value or 0.0) > 1
            nothing = nothing or (several and parse.lower[found] in _SEXES)  # six pandas, three female
            if nothing or (step is predicated and _is_expletive(parse, amount, found)):
                return None, None
            if parse.lower[found] in ("i", "you", "we") and amount.claim.kind in ("measure", "number", "rate"):
                return None, None  # I've drunk four litres
            last = max([found, *(child for child in parse.children(found) if parse.deps[child] == "flat")])
            # the three countries' entry
            owns = parse.tags[last + 1] == "POS" and step not in (counted, of_ages)
            named = (
                owns and parse.pos[found] == "PROPN" and parse.pos[last + 2 : last + 3] in (["PUNCT"], ["AUX"], ["ADP"])
            )
            if (owns and parse.pos[found] == "NOUN") or named:
                return None, None  # the chancellor's is -29: what of his is not said
            if parse.lower[found] == "who":
                found = next((parse.heads[one] for one in parse.ancestors(found) if _tells_who(parse, one)), found)
            # an amount has no amount: not the "59 cents" that a price rose
            return before_tax(parse, own_noun(parse, found)), CONSTRUCTIONS[step]
    return None, None


def _is_from_place(parse: Parse, amount: AmountPhrase) -> bool:
    """`came off the road near Harlan, some 200km (125 miles) south-west of the capital`: how far a place is, behind a
    comma, also where that is told once more in brackets: no amount of who was there.
    """
    told, last = amount, len(parse) - 1
    if parse.words[amount.first - 1] == "(":
        told = amount.others.get(amount.first - 2, amount)
    behind = told.after
    if parse.words[min(behind, last)] == "(":
        behind = next((at + 1 for at in range(behind, min(behind + _BRACKET, last)) if parse.words[at] == ")"), behind)
    return parse.words[told.first - 1] == "," and parse.lower[min(behind, last)] in _AWAY


def _tells_who(parse: Parse, verb: int) -> bool:
    """`two boys who were between 10 and 12`: whether a relative clause hangs there, whose pronoun means the boys."""
    return parse.deps[verb] == "acl:relcl" and parse.pos[parse.heads[verb]] in ("NOUN", "PROPN")


def _is_when(parse: Parse, amount: AmountPhrase, found: int) -> bool:
    """Whether a noun of time beside an amount only says when: will deliver another 10 million next month."""
    timeless = amount.claim.kind in ("duration", "age") or amount.noun == found
    return not timeless and parse.lemmas[found].lower() in words("times") and parse.deps[found] == "obl:unmarked"


def _is_time(parse: Parse, amount: AmountPhrase, found: int, step: Step) -> bool:
    """Whether an amount that is no time hangs on a noun of time: lowered that for the fourth quarter to $115."""
    timeless = amount.claim.kind in ("money", "percent", "measure", "rate", "number")
    is_time = parse.lemmas[found].lower() in words("times") or parse.lower[found] in times() or is_year(parse, found)
    is_time = is_time or (parse.lower[found] in listed("bounds_of_times") and case_of(parse, found) != "at")
    is_time = is_time and (parse.lower[found] != "advance" or case_of(parse, found) == "in")
    has_it = step is named_amount and is_one_of_many(parse, found)
    led = parse.lower[found - 1] in _WHICH_TIME  # an actual 3 million last year
    return timeless and is_time and not has_it and (step is not described or led or amount.claim.kind == "percent")


def _is_expletive(parse: Parse, amount: AmountPhrase, found: int) -> bool:
    return parse.lower[found] == "it" and amount.claim.kind in _OF_IT

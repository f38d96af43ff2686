"""Amounts that stand beside a clause or among its adverbials: its verb tells nothing that they do or suffer."""

from __future__ import annotations

from newstables.extractors.claims.grammar import confidence
from newstables.extractors.claims.unsaid.shared_scales import MOVED
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.whose.apposed import figure_before
from newstables.extractors.roles.whose.beside import is_home_to
from newstables.extractors.roles.whose.levels_of_change import level_of_change
from newstables.extractors.roles.whose.ranked import stands_beside
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed, times
from newstables.language.questions.verbs import subject

_BRACKET = 12  # tokens of a conversion in brackets
_MEANS = frozenset(("average", "mean", "median", "maximum", "minimum", "total"))  # waited an average of 22 hours


def of_confidence(parse: Parse, amount: AmountPhrase) -> int | None:
    """`0.76 (95% CI 0.61 to 0.94)`, `a 95% confidence interval`: the noun that a share says how sure is."""
    return confidence(parse.lower, amount.after) if amount.claim.kind == "percent" else None


def is_set_apart(parse: Parse, amount: AmountPhrase) -> bool:
    """`a survey found, up from 49 percent`, `those (51 percent) cancelled`, `the rise in tax to 15 percent angered`."""
    before = parse.lower[max(0, amount.first - 2) : amount.first]
    if is_home_to(parse, amount) and parse.words[amount.first - 3] == ",":
        return True  # the south zone, home to 312,000, has most
    if of_confidence(parse, amount) is not None:
        return True
    if stands_beside(parse, amount) is not None:
        return True  # fell to 21 percent, behind the Greens on 33.4
    figure = figure_before(parse, amount)
    if figure is not None and figure.claim.action_role is not None:
        return True  # held 1,800 people, a 90 percent rise
    if before in MOVED and (amount.claim.kind == "percent" or _is_told(parse, amount)):
        return True
    return bracketed_share(parse, amount) is not None or level_of_change(parse, amount) is not None


def _is_told(parse: Parse, amount: AmountPhrase) -> bool:
    """`…, he told them, up from 98`."""
    return parse.lemmas[parse.heads[amount.head]].lower() in listed("speech_verbs")


def bracketed_share(parse: Parse, amount: AmountPhrase) -> int | None:
    """`those in Quebec (51 percent) and Albertans (24 percent)`: the noun before the bracket, whose share it is."""
    opener = amount.first - 1
    alone = opener > 0 and parse.words[opener] == "(" and parse.words[amount.after] == ")"
    signed = not parse.words[amount.first][:1].isdigit()  # Rowe (+320%), of whose cases it is told
    if not alone or amount.claim.kind != "percent" or signed or opener - 1 in amount.others:
        return None
    noun = opener - 1
    joint = parse.left_edge(noun) - (parse.deps[parse.left_edge(noun)] != "cc")
    if joint > 0 and parse.deps[joint] == "cc" and parse.pos[joint - 1] in NOUNS:
        return None  # outreach and inclusivity (10%)
    while parse.heads[noun] < noun and relation(parse, noun) == "nmod" and case_of(parse, noun):
        if amount.is_in_other(parse.heads[noun]):
            break  # more than a third of people (36%)
        noun = parse.heads[noun]
    if parse.deps[parse.heads[noun]] == "acl" and relation(parse, noun) == "obj":
        return _left_behind(parse, noun)
    return noun if parse.pos[noun] in NOUNS else None


def _left_behind(parse: Parse, noun: int) -> int | None:
    """`those in favour of leaving the bloc (51 percent)`: whoever does that to the noun, not the noun."""
    while parse.heads[noun] < noun and parse.lower[noun] != "those":
        noun = parse.heads[noun]
    return noun if parse.lower[noun] == "those" else None


def level_beside_forecast(parse: Parse, amount: AmountPhrase) -> int | None:
    """`profits were in line with forecasts at $3 million`: what met or missed the noun of foreseeing before "at"."""
    noun = amount.first - 2
    if parse.lower[amount.first - 1] != "at" or noun < 0 or parse.lemmas[noun].lower() not in words("foreseen"):
        return None
    if case_of(parse, noun) not in _MEASURED_BY:
        return None
    verb = parse.heads[noun]
    for _ in range(2):
        found = subject(parse, verb)
        if found is not None:
            is_state = parse.pos[verb] not in ("VERB", "AUX") or parse.lemmas[verb] in ("be", "come", "stand")
            return found if is_state and found < verb < noun else None
        verb = parse.heads[verb]
    return None


_MEASURED_BY = ("with", "of", "to", "above", "below", "beyond", "near", "than", "over", "under")


def is_distance(parse: Parse, amount: AmountPhrase) -> bool:
    """`struck 217 km off the coast`, `attacked 23 kilometres from the line`: how far away something is done."""
    length = amount.claim.kind == "measure" and LEX.dimensions.get(amount.claim.unit or "") == "length"
    raced = amount.claim.kind == "duration" and amount.claim.unit in ("second", "minute")
    length = length or raced  # six-tenths of a second outside the record; but: 11 months behind bars
    behind = _behind_conversion(parse, amount.after)
    return length and not words("directions").isdisjoint(parse.lower[behind : behind + 1])


def is_way_from(parse: Parse, amount: AmountPhrase) -> bool:
    """`in Harlow, 90 miles north of Derby`, `in an area 40 km (25 miles) west of Oslo`: where a place lies that is
    named right before; nobody does or has so much. Not: "sank 40 km north of the port".
    """
    side = _behind_conversion(parse, amount.after)
    if parse.lower[side + 1] != "of" or parse.lower[side].replace("-", "") not in LEX.compass:
        return False
    place = amount.first - 1 - (parse.words[amount.first - 1] == ",")
    if not is_distance(parse, amount) or place < 1:
        return False
    named = parse.pos[place] == "PROPN" and parse.words[place + 1] == ","
    led = parse.pos[place] == "NOUN" and case_of(parse, place) != ""
    return (named or led) and parse.lemmas[place].lower() not in times()


def _behind_conversion(parse: Parse, token: int) -> int:
    """The token behind a bracket that says the same in another unit: 65 miles (105 km) north of the port."""
    if parse.words[token] == "(":
        end = min(len(parse), token + _BRACKET)
        token = next((at + 1 for at in range(token, end) if parse.words[at] == ")"), token)
    return token + (parse.words[token] == "-")


def is_way(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`walk 5 km to school`, `fell 40 metres`: how far one goes, which looks like an object."""
    length = amount.claim.kind == "measure" and LEX.dimensions.get(amount.claim.unit or "") == "length"
    alone = parse.heads[amount.head] == verb and amount.noun is None and amount.after - 1 <= amount.head
    return length and alone and parse.lemmas[verb].lower() in words("going")


def is_how_long(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`waited 15 months`, `is held every five years`, `resigned 24 days into the job`: an adverbial that looks like an
    object.
    """
    if amount.claim.kind != "duration":
        return False
    every = parse.lower[amount.first] in ("every", "each") or parse.lower[amount.first - 1] in ("every", "each")
    whole = parse.heads[amount.head] == verb and amount.after - 1 <= amount.head  # not: served a three-year term
    mean = parse.heads[amount.head]
    whole = whole or (parse.heads[mean] == verb and mean < amount.first and parse.lower[mean] in _MEANS)
    since = not words("behind_spans").isdisjoint(parse.lower[amount.after : amount.after + 1])
    return every or (whole and (since or parse.lemmas[verb].lower() in words("lasting_oneself")))

"""Whose amount it is by the clause: what a verb of change or measure says it of."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import BATTER, GOLFER, SCORER
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.deeds.agents import is_expletive, sum_of, sums_up, who_has_course
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.changed import changed
from newstables.extractors.roles.whose.games import is_of_game
from newstables.extractors.roles.whose.moved import moved_by
from newstables.extractors.roles.whose.told_levels import level_told
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed, times
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject

WITH_NOUN = "with <noun> on <amount>"
WHEN_OR_WHERE = frozenset(("in", "within", "after", "during", "before", "on"))
_SOMEBODY = frozenset(("i", "you", "he", "she", "we", "who"))
_PRICED = frozenset(("cost", "fetch", "average"))  # said of who is bought or hired
_BESIDE = frozenset(("with", "without", "for", "against", "including", "excluding"))
_GOODS = frozenset(("mass", "volume", "area"))  # measures of what is produced, not of who produces it
_LACKING = ("be", "run")  # before "short of" what is wanted
_FARTHEST = 8  # tokens between "with the Conservatives" and its amount
_LED = 5  # tokens between a comma and the amount that it parts from its clause: ", at an average of"
_ADVERBIAL = frozenset(("obl", "advmod", "obj", "xcomp", "nmod", "dep", "advcl", "ccomp"))


def measured(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Inflation rose 0.3%`, `the project cost $5 million`, `cut its staff by 5%`: what the verb says it of."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if verb in amount.others and parse.lower[verb].endswith("fold"):
        place, verb = verb, parse.heads[verb]  # rose sixfold to $30 million
    case, lemma, kind = case_of(parse, place), parse.lemmas[verb].lower(), amount.claim.kind
    by = relation(parse, place) == "nmod" and case == "by"
    if by and (thing := _changed_thing(parse, verb)) is not None:
        return thing  # cut deaths from all causes by four fifths
    if verb == place or relation(parse, place) not in _ADVERBIAL or not is_verb(parse, verb):
        return None
    if place != amount.head and case in listed("set_against"):
        return place  # against a national average of 62
    levelled = case in ("on", "at") and kind == "percent" and lemma in words("levelling")
    if levelled and not (case == "at" and is_passive(parse, verb)):
        return object_of(parse, verb)  # puts the party on 46 percent, left its rate at 3
    if (reckoned := _reckoned(parse, amount, verb, case)) is not None:
        return reckoned
    if _comes_to(parse, amount, verb, case):
        return subject(parse, verb)
    if case == "for" and kind == "money" and lemma in words("selling"):
        return subject(parse, verb) if object_of(parse, verb) is None and not is_passive(parse, verb) else None
    if lemma == "add" and kind in ("money", "percent") and (grown := _added_to(parse, amount, verb)) is not None:
        return grown  # added $5 million to its costs
    if _is_beside_the_verb(parse, amount, place, verb) or is_beyond_clause(parse, verb, amount):
        return None
    change = object_of(parse, verb) if case == "to" else None
    if change is not None and lemma == "cut" and parse.lemmas[change].lower() in words("supplies"):
        return None  # cut power to 40,000, who are not named
    if change is not None and change < place and parse.lemmas[change].lower() in words("changes"):
        alone = change if lemma in words("changing") else None  # takes total curbs to 3 million
        return changed(parse, change, amount) or alone  # posted a 31 percent rise in profit to 931 million
    against = place == amount.head and case in listed("set_against")
    if against and lemma in words("measuring") and (other := _of_other(parse, amount)):
        return other  # climbed 140 percent, against 6 percent for the index
    if parse.lower[amount.first - 1] == "the" and lemma in words("overtaking") and relation(parse, place) == "obj":
        return None  # tops the 746 million euros of last year
    if parse.tags[amount.first - 1] == "POS" and lemma in words("overtaking") and relation(parse, place) == "obj":
        return None  # growth surpassed that country's 4 percent
    if parse.tags[amount.first - 2] == "POS" and amount.first - 2 > verb:
        return None  # revised to 260,000, and November's by 34,000
    told = _summed(parse, verb) or level_told(parse, amount, verb)
    return _said_of(parse, amount, verb, told or moved_by(parse, verb, place, amount))


def _reckoned(parse: Parse, amount: AmountPhrase, verb: int, case: str) -> int | None:
    """`has forecast imports for the season at 300,000 tonnes`, `reported the magnitude as 5.6`: what somebody finds, or
    decides, to be so large.
    """
    lemma = parse.lemmas[verb].lower()
    thing = object_of(parse, verb)
    if thing is None or case not in ("at", "as"):
        return None
    if case == "at" and lemma in words("reckoning"):
        return thing
    found = (
        lemma in words("reckoning", "recording") and amount.noun is None and amount.claim.kind not in ("age", "count")
    )
    return thing if found and thing not in amount.others and parse.pos[thing] == "NOUN" else None


def _comes_to(parse: Parse, amount: AmountPhrase, verb: int, case: str) -> bool:
    """Whether a verb and its preposition say an amount of the subject."""
    lemma, kind = parse.lemmas[verb].lower(), amount.claim.kind
    if case == "to" and lemma == "come" and kind in ("money", "measure", "rate"):
        return True  # funding came to $3 billion
    if case == "by" and kind in ("money", "percent", "measure", "rate") and _is_beaten(parse, verb):
        return True  # sales surpassed expectations by $300 million
    # the deficit came in at 5 percent
    return case == "at" and parse.lower[verb + 1] in ("in", "out") and lemma in words("coming_in")


def _is_beaten(parse: Parse, verb: int) -> bool:
    """`beat forecasts`, `missed its target`: a figure that was foreseen or set, which another is set against; not what
    a person jumps: "missed the bar by 3 cm".
    """
    thing, who = object_of(parse, verb), subject(parse, verb)
    if who is None or parse.pos[who] == "PRON" or are_people(parse.lemmas[who].lower()) is True:
        return False
    known = parse.lemmas[verb].lower() in words("overtaking", "missing_marks")
    return known and thing is not None and parse.lemmas[thing].lower() in words("foreseen", "marks_set")


def _is_beside_the_verb(parse: Parse, amount: AmountPhrase, place: int, verb: int) -> bool:
    """Whether the amount tells when, where, with what or instead of what something is done, and not of whom."""
    case, lemma, kind = case_of(parse, place), parse.lemmas[verb].lower(), amount.claim.kind
    if case in WHEN_OR_WHERE:  # finished strong in the last 5 km
        return True
    if amount.ends_quotation(parse, verb):
        return True  # "they are under 35," he added
    if case == "with" and kind in ("measure", "rate", "money"):
        return True  # the merger makes it the largest, with 1.3 million barrels a day
    if lemma == "add" and not case and (kind == "measure" or (kind == "number" and is_of_game(amount))):
        return True  # the country added 3 gigawatts, the guard 14
    if lemma == "add" and kind == "number" and _added_to(parse, amount, verb) is not None:
        return True
    if amount.claim.rule in (BATTER, GOLFER, SCORER) and relation(parse, amount.place(parse)) == "obj":
        return True  # hit 95: he made them
    if kind == "count" and amount.claim.unit is not None and case in _BESIDE:
        return True  # remain France with 83,938 tourists and Italy with 47,401
    if parse.lower[amount.first - 2 : amount.first] == ["instead", "of"]:
        return True  # run with one guard instead of two
    return case == "for" and parse.lemmas[verb] == "settle"  # wanted 30 percent and settled for 8


def _added_to(parse: Parse, amount: AmountPhrase, verb: int) -> int | None:
    """`added 300 to its toll`: what grows, behind "to"; no level: "added 300 to 4,210"."""
    things = (one for one in parse.children(verb) if one > amount.number and case_of(parse, one) == "to")
    return next((one for one in things if one not in amount.others), None)


def _said_of(parse: Parse, amount: AmountPhrase, verb: int, found: int | None) -> int | None:
    """The noun that was found, what its pronoun stands for, or who performs; None where it cannot have the amount."""
    if found is None:
        is_goods = LEX.dimensions.get((amount.claim.unit or "").partition(" per ")[0]) in _GOODS  # tonnes a year
        performs = amount.claim.kind in ("measure", "rate") and not is_goods
        return subject(parse, verb) if performs and parse.lemmas[verb] in words("performing") else None
    if found < verb and parse.lemmas[found].lower() in words("courses"):
        found = who_has_course(parse, found)  # crude pared losses jumping back above $108
    if parse.lower[found] in ("it", "them") and found == object_of(parse, verb):
        found = _named_above(parse, verb, found)
    if amount.claim.kind == "money" and _is_somebody(parse, found, verb):
        return None
    if amount.claim.kind == "money" and parse.lower[found] == "it" and parse.lemmas[verb].lower() == "add":
        return None  # it would add $39 million to what it gave
    if is_expletive(parse, verb, found):
        return None
    beside = parse.deps[verb] == "acl" and parse.tags[verb] == "VBG"
    found = sum_of(parse, found) if beside else found
    if beside and case_of(parse, found) in ("of", "between"):
        return None  # accords of two countries amounting to 14 billion: either may be meant
    return None if parse.lower[found] in ("little", "much", "nothing") else found  # little changed from $89 billion


def _is_somebody(parse: Parse, found: int, verb: int) -> bool:
    """`he lost $40 million`, `officers recovered €640,000`: a person, whose no sum is; but `the striker cost £40m`."""
    if parse.lower[found] in _SOMEBODY:
        return True
    does = found == subject(parse, verb) and parse.lemmas[verb].lower() not in _PRICED and not is_passive(parse, verb)
    return does and parse.pos[found] == "NOUN" and are_people(parse.lemmas[found].lower()) is True


def _summed(parse: Parse, verb: int) -> int | None:
    """`owes seven months' arrears, amounting to $4 million`: the noun before the comma, and not who owes."""
    before = verb - 2
    known = sums_up(parse, verb) and before >= 0 and parse.pos[before] == "NOUN"
    return before if known and relation(parse, before) in ("obj", "nmod", "nsubj") else None


def _of_other(parse: Parse, amount: AmountPhrase) -> int | None:
    """What stands behind "for" and an amount with which another is compared, and is no time."""
    behind = (child for child in parse.children(amount.head) if child > amount.head and case_of(parse, child) == "for")
    return next((child for child in behind if parse.lemmas[child].lower() not in times()), None)


def _changed_thing(parse: Parse, noun: int) -> int | None:
    """The object of a verb of change: this noun, or that on which it hangs."""
    while relation(parse, noun) == "nmod" and parse.heads[noun] < noun and parse.pos[parse.heads[noun]] in NOUNS:
        noun = parse.heads[noun]
    changed = relation(parse, noun) == "obj" and parse.lemmas[parse.heads[noun]].lower() in words("changing")
    return noun if changed else None


def _named_above(parse: Parse, verb: int, pronoun: int) -> int:
    """`improved the storage, doubling it to 40 litres`: the object that a participle's pronoun stands for."""
    above = parse.heads[verb]
    if relation(parse, verb) != "advcl" or parse.tags[verb] != "VBG" or above > verb or not is_verb(parse, above):
        return pronoun
    named = object_of(parse, above)
    many = named is not None and parse.tags[named] in ("NNS", "NNPS")
    fits = many == (parse.lower[pronoun] == "them")  # sold 40 million shares, valuing it at $9 billion: no shares
    return named if named is not None and named < verb and fits else pronoun


def falls_short(parse: Parse, amount: AmountPhrase) -> bool:
    """`fell just short of the 50%`: nothing has the amount; but who is, or runs, short of 40 nurses lacks those."""
    cases = [child for child in parse.children(amount.head) if parse.deps[child] == "case"]
    short = next((case - 1 for case in cases if parse.lower[case - 1 : case + 1] == ["short", "of"]), None)
    if short is None:
        return False  # also of a short list of 40
    lacked = amount.noun is not None and amount.first == short + 2 and parse.lemmas[short - 1] in _LACKING
    return not lacked


def is_beyond_clause(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`raised its forecast as it moved 3 million boxes, 7 percent fewer`: between a verb and what was hung on it stands
    a clause with a subject of its own, of which the amount is as likely told.
    """
    for child in parse.children(verb):
        apart = "," in parse.words[max(child, amount.first - _LED) : amount.first]
        if verb < child < amount.first and parse.deps[child] == "advcl" and apart:
            own = any(relation(parse, one) == "nsubj" for one in parse.children(child))
            if own and parse.words[parse.left_edge(child) - 1] != ",":
                return True
    return False


def with_absolute(parse: Parse, amount: AmountPhrase) -> int | None:
    """`with the Conservatives on 27%`: a clause without a verb, whose subject stands behind "with"."""
    if amount.noun is not None:
        return None
    first = parse.left_edge(amount.head)
    if parse.lower[first - 1] in ("up", "down"):  # with Longford up by 14 percent
        first -= 1
    elif case_of(parse, amount.head) not in ("on", "at"):
        return None
    for token in range(first - 1, max(-1, first - _FARTHEST), -1):
        if parse.pos[token] in NOUNS and case_of(parse, token) == "with":
            beside = parse.heads[amount.head] == token == first - 1  # with exports up $2bn, or 12%, to $20bn
            return token if beside or parse.right_edge(token) in (first - 1, first) else None
    return None

"""Whose age it is: the person beside it."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.extractors.claims.rule_names import OF_NAME
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject

_AT_AGE = (
    "at",
    "between",
    "from",
    "before",
    "by",
    "until",
    "after",
    "since",
)  # an age at which somebody does something
_AGED = ("aged", "age", "ages")
_APART = (",", "–", "—", "-", "(")
_EVERYBODY = frozenset(("everyone", "everybody", "anyone", "anybody", "someone", "somebody", "those", "all"))
_ON_THINGS = ("on", "in", "at", "after", "over", "without")  # before what is hardly a person: freed on bail
_WHERE = ("in", "at", "near", "outside")
_PERSONS = ("he", "she", "they", "who", "i", "we", "you")
_SHORTEST = 4  # tokens of two names, their "and" and a comma
_AGES = ("appos", "nummod", "amod", "nmod", "dep", "parataxis", "acl", "obl")


def person(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Ada Quill, 37,`, `children aged 12`: the name or noun beside an age."""
    before = amount.first - 1
    if (paired := _paired(parse, amount)) is not None:
        return paired
    if parse.lower[amount.first : amount.first + 3] in (["as", "young", "as"], ["as", "old", "as"]):
        return before if before >= 0 and parse.pos[before] in NOUNS else None  # children as young as 12
    joined = amount.others.get(before - 1) if parse.lower[before] in ("and", "or", ",") else None
    if joined is not None and joined.claim.kind == "age" and (_is_of_ages(parse, joined) or _is_of_many(parse, joined)):
        return person(parse, joined)  # two boys, aged 17 and 15; aged 23, 25 and 27
    beside = before - (parse.lower[before] in _AGED)
    timed = beside >= 0 and parse.lower[beside] in calendar_names()["weekdays"]  # passed away Monday aged 45
    named = beside >= 0 and parse.pos[beside] in ("NOUN", "PROPN") and not timed
    if named and parse.lower[beside + 1] in ("aged", "under", "over"):
        where = parse.lower[beside + 1] == "aged" and _is_where(parse, beside)
        return _who_is_there(parse, beside) if where else beside  # children under five; a man aged 30
    if _are_of_age(parse, amount, beside):
        return beside
    if before > 0 and parse.pos[before] == "PUNCT" and parse.pos[before - 1] == "PROPN":
        return _name_head(parse, before - 1)  # the nearest name: "another man, Ada Quill, 37"
    if before > 0 and parse.lower[before] == "," and parse.tags[before - 1] == "NN" and _is_between(parse, amount):
        return before - 1  # paid $3 million for the striker, 22, who scored
    if before > 2 and parse.lower[before - 2 : before + 1] == [",", "then", "aged"]:
        return parse.heads[before - 3] if parse.pos[before - 3] not in NOUNS else before - 3
    aged = parse.lower[before] in _AGED and parse.lower[before - 1] in _APART and parse.pos[before - 2] in NOUNS
    if aged and parse.lower[before] == "aged" and _is_where(parse, before - 2):
        return _who_is_there(parse, before - 2)  # died in Leeds, aged 86
    if aged and (relation(parse, before - 2) != "conj" or parse.tags[before - 2] == "NNS"):
        return _name_head(parse, before - 2)  # a third man, aged 29; the victims – ages 24 and 32 –
    if parse.lower[before] == "aged" and is_verb(parse, parse.heads[amount.head]):
        return subject(parse, parse.heads[amount.head])  # who has died aged 93
    if parse.pos[before] == "PROPN" and amount.claim.rule == OF_NAME and amount.first + 1 == amount.after:
        return _name_head(parse, before)  # Ada Quill 37 has left
    if (within := _in_decade(parse, amount)) is not None:
        return within
    return _by_tree(parse, amount)


def _by_tree(parse: Parse, amount: AmountPhrase) -> int | None:
    """`men between ages 20 and 30`: the noun that the tree hangs an age on."""
    known = any(parse.deps[child] == "det" for child in parse.children(amount.head))
    if (
        known
        and parse.lower[amount.head] == "old"
        and (case_of(parse, amount.head) or _is_of_thing(parse, amount.head))
    ):
        return None  # friends of the 28-year-old: nobody else has that age
    for token in dict.fromkeys((amount.head, amount.number)):
        head = parse.heads[token]
        if parse.words[head].lower() == "aged":
            token, head = head, parse.heads[head]
        named = relation(parse, token) == "flat" and parse.lemmas[head].lower() == "age"  # men between ages 20 and 30
        if (named or relation(parse, token) in _AGES) and head < token and parse.pos[head] in NOUNS:
            return _of_age(parse, _whose_people(parse, head))
    return None


def _whose_people(parse: Parse, noun: int) -> int:
    """`residents of four towns between the ages of 45 and 64`: those whom the noun behind "of" tells of have an age."""
    above = parse.heads[noun]
    of_people = relation(parse, noun) == "nmod" and case_of(parse, noun) == "of" and parse.tags[noun] == "NNS"
    of_people = of_people and are_people(parse.lemmas[noun].lower()) is not True
    return above if of_people and are_people(parse.lemmas[above].lower()) is True else noun


def _is_between(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an age stands between commas behind a person: a noun of people, or one of whom "who" tells behind it."""
    behind = parse.lower[amount.after : amount.after + 2]
    return behind[:1] == [","] and (behind[1:] == ["who"] or are_people(parse.lemmas[amount.first - 2].lower()) is True)


def _is_where(parse: Parse, noun: int) -> bool:
    """`died in Leeds aged 86`, `died at home aged 70`: a place that a preposition leads to is nobody who has an age;
    not `in a dog aged 12`.
    """
    if parse.tags[noun] == "NNP" and relation(parse, noun) == "appos":
        noun = parse.heads[noun]  # in Leeds, Yorkshire, aged 86
    if case_of(parse, noun) not in _WHERE or are_people(parse.lemmas[noun].lower()) is True:
        return False
    return parse.tags[noun] == "NNP" or (parse.tags[noun] == "NN" and _who_is_there(parse, noun) is not None)


def _who_is_there(parse: Parse, place: int) -> int | None:
    """The person of whom the place is told: `Pupils in Leeds aged 12`, `the painter died in Leeds aged 86`."""
    head = parse.heads[parse.heads[place] if relation(parse, place) == "appos" else place]
    who = subject(parse, head) if is_verb(parse, head) else head if head < place else None
    if who is None or parse.pos[who] not in (*NOUNS, "PRON"):
        return None
    named = parse.tags[who] in ("NNP", "NNPS") or parse.lower[who] in _PERSONS
    return who if named or are_people(parse.lemmas[who].lower()) is True else None


def turning(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Ada Quill turns 40`, `before they turn three years old`: who does."""
    verb = parse.heads[amount.head]
    turns = is_verb(parse, verb) and parse.lemmas[verb].lower() == "turn" and verb < amount.first
    who = subject(parse, verb) if turns and not case_of(parse, amount.head) else None
    relative = who is not None and parse.deps[verb] == "acl:relcl" and parse.pos[who] == "NOUN"
    return None if relative and are_people(parse.lemmas[who or 0].lower()) is not True else who  # works by Hale, who


def is_beside(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an age stands behind the person who has it: a man aged 30, children under five, adults 65 and older."""
    before = parse.lower[amount.first - 1]
    return before in _AGED or parse.lower[amount.first] in ("under", "over") or _ends_older(parse, amount)


def _ends_older(parse: Parse, amount: AmountPhrase) -> bool:
    return parse.lower[amount.after - 1] in ("older", "younger")


def _are_of_age(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`children ages 3 to 5`, `adults 65 and older`, `everyone over 18`: whether a word right before tells of whom; not
    `the retirement age 65`.
    """
    if noun < 0 or parse.sent_of[noun] != parse.sent_of[amount.head]:
        return False
    people = parse.lower[noun] in _EVERYBODY or (parse.pos[noun] in NOUNS and are_people(parse.lemmas[noun]) is True)
    if _ends_older(parse, amount):
        return people or parse.tags[noun] == "NNS"  # mares two years and older
    return people and is_beside(parse, amount)


def older(parse: Parse, amount: AmountPhrase) -> int | None:
    """`vessels older than 30 years`: the noun before."""
    compared = parse.lower[amount.first] in ("older", "younger") and amount.first > 0
    return amount.first - 1 if compared and parse.pos[amount.first - 1] in ("NOUN", "PROPN", "PRON") else None


def _is_of_thing(parse: Parse, aged: int) -> bool:
    """`two were freed on bail, a 31-year-old and a student`: what the tree has put beside a thing is no name of it."""
    beside = parse.heads[aged]
    thing = relation(parse, aged) == "appos" and parse.tags[beside] == "NN" and case_of(parse, beside) in _ON_THINGS
    return thing and are_people(parse.lemmas[beside].lower()) is not True


def _is_of_ages(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an age stands behind "aged", or in a list that does."""
    before = amount.others.get(amount.first - 2) if parse.lower[amount.first - 1] == "," else None
    in_list = before is not None and before.claim.kind == "age" and _is_of_ages(parse, before)
    return parse.lower[amount.first - 1] in _AGED or in_list


def _is_of_many(parse: Parse, amount: AmountPhrase) -> bool:
    """The 22 of "two brothers, 22 and 25, drowned"."""
    whose = parse.heads[amount.head]
    return relation(parse, amount.head) == "appos" and whose < amount.first and parse.tags[whose] == "NNS"


def _in_decade(parse: Parse, amount: AmountPhrase) -> int | None:
    """`four Parisians in their 30s`, `held a man in his 30s`: the person right before."""
    owner = amount.first - 1
    noun = owner - 2
    known = noun >= 0 and parse.tags[owner] == "PRP$" and parse.lower[owner - 1] == "in"
    person = known and (parse.tags[noun] == "NNPS" or are_people(parse.lemmas[noun].lower()) is True)
    return noun if person else None


def _paired(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Ada and Tom Rook, 27 and 29,`: of two names and two ages the first has the first, the second the second."""
    is_second = parse.lower[amount.first - 1] == "and"
    other = amount.others.get(amount.first - 2 if is_second else amount.after + 1)
    first = other if is_second else amount
    if other is None or first is None or other is amount or first.first < _SHORTEST:
        return None
    joined = parse.lower[first.after] == "and"
    led = parse.words[first.first - 1] == "," and parse.pos[first.first - 2] == "PROPN"
    if not joined or not led:
        return None
    last = _name_head(parse, first.first - 2)
    if relation(parse, last) != "conj" or parse.pos[parse.heads[last]] != "PROPN":
        return None
    return last if is_second else parse.heads[last]


def _of_age(parse: Parse, noun: int) -> int | None:
    """`died at the age of 84`, `men between the ages of 19 and 33`, `all are between the ages of 3 and 8`: of an age it
    is not said, but of who has it.
    """
    if parse.lemmas[noun].lower() != "age":
        return noun
    case = case_of(parse, noun)
    below = parse.children(noun)
    if case == "between" and any(parse.deps[child] == "cop" for child in below):
        return next((child for child in below if relation(parse, child) == "nsubj"), None)
    if case == "between" and relation(parse, noun) == "nmod":
        return _whose_people(parse, parse.heads[noun])
    described = any(parse.deps[child] == "amod" for child in parse.children(noun))
    if case not in _AT_AGE and (described or relation(parse, noun) != "obj"):
        return noun if described else None  # with an average age of 23
    if relation(parse, noun) == "obj":
        return subject(parse, parse.heads[noun])  # after reaching the age of 25
    owner = next((c for c in parse.children(noun) if parse.deps[c] == "nmod:poss"), None)
    verb = parse.heads[noun]
    if owner is not None:
        return owner
    is_own = is_verb(parse, verb) and object_of(parse, verb) is None  # not: took the talent at the age of ten
    return subject(parse, verb) if is_own else None


def _name_head(parse: Parse, last: int) -> int:
    """The head of the name that ends with the token `last`."""
    token = last
    while parse.pos[parse.heads[token]] == "PROPN" and relation(parse, token) in ("flat", "compound"):
        if parse.heads[token] == token or "," in parse.words[token : parse.heads[token]]:
            break
        token = parse.heads[token]
    return token

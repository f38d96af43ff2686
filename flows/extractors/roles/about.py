"""Whose amount a number states, by the grammar of its phrase and clause; None where the grammar does not say.

The steps are tried in order; each looks at one construction and returns the head of the phrase, never its words.
"""

from __future__ import annotations

from collections.abc import Callable

from newstables.extractors.roles.amount import Amount
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.voice import is_passive, subject
from newstables.extractors.roles.words import words
from newstables.language import Parse

# Prepositions behind a noun that say how much it has or costs: revenue of, profit at, goods worth, a car with 300 hp.
_AMOUNT_CASES = {
    "money": frozenset(("of", "at", "to", "worth", "for")),
    "measure": frozenset(("of", "at", "to", "with")),
}
_USUAL_CASES = frozenset(("of", "at", "to"))
_SIGNS = ("+", "-", "−", "–")
_NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
_BESIDE = ("compound", "amod", "nummod", "nmod", "det", "dep")
_ADVERBIAL = frozenset(("obl", "advmod", "obj", "xcomp", "nmod", "dep", "advcl", "ccomp"))

Step = Callable[[Parse, Amount], int | None]


def about_of(parse: Parse, amount: Amount) -> int | None:
    """The head of the noun phrase whose amount the claim states."""
    for step in _steps(amount.claim.kind, counts=amount.noun is not None):
        found = step(parse, amount)
        if found is not None and (found not in amount.others or amount.others[found].noun == found):
            return found  # an amount has no amount: not the "59 cents" that a price rose to reach another
    return None


def _steps(kind: str, *, counts: bool) -> tuple[Step, ...]:
    if kind == "age":
        return (_described, _person, _predicated)
    if counts:
        return (_numbered, _pointed, _described, _filled, _counted)
    if kind in ("duration", "temperature"):
        return (_of_phrase, _described, _named_amount, _of_degree, _predicated, _measured)
    return (
        _of_phrase,
        _described,
        _labelled,
        _gapped,
        _named_amount,
        _of_degree,
        _predicated,
        _priced,
        _measured,
    )


def _numbered(parse: Parse, amount: Amount) -> int | None:
    """`The rebels number 31,500 fighters`: the subject is counted."""
    head = parse.heads[amount.head]
    if is_verb(parse, head) and parse.lemmas[head] == "number" and relation(parse, amount.head) in ("obj", "obl"):
        return subject(parse, head)
    return None


def _pointed(parse: Parse, amount: Amount) -> int | None:
    """`The index lost 190 points`: points are no things that are counted, but how far something moved."""
    if amount.noun is None or parse.lemmas[amount.noun].lower() not in words("points"):
        return None
    return _of_degree(parse, amount) or _measured(parse, amount)


def _labelled(parse: Parse, amount: Amount) -> int | None:
    """`Nasdaq +0.8%`, `Sales: $5 million`: the name right before a sign or a colon."""
    before = amount.first - 1
    if before < 1:
        return None
    signed = parse.words[amount.first] in _SIGNS or parse.words[before] in _SIGNS
    if parse.words[before] in (*_SIGNS, ":"):
        before -= 1
    elif not signed:
        return None
    return (
        before
        if parse.pos[before] in ("NOUN", "PROPN") and parse.sent_of[before] == parse.sent_of[amount.head]
        else None
    )


def _gapped(parse: Parse, amount: Amount) -> int | None:
    """`Norvik gained 4.1% and Arda Oil 2.3%`: a name right before an amount that shares the verb of the clause."""
    before = amount.first - 1
    first = before
    while first > 0 and parse.pos[first] in ("NOUN", "PROPN", "ADJ", "DET"):
        first -= 1
    if first == before or parse.words[first].lower() not in ("and", ",", "while", "but"):
        return None
    other = next((amount.others[i] for i in range(first - 1, max(0, first - 8), -1) if i in amount.others), None)
    is_list = other is not None and other.claim.kind == amount.claim.kind and parse.pos[before] in ("NOUN", "PROPN")
    return before if is_list else None


def _counted(parse: Parse, amount: Amount) -> int | None:
    return amount.noun


def _filled(parse: Parse, amount: Amount) -> int | None:
    """`dozens of demonstrators`, `two of his ministers`: what follows "of", where the counted noun says how many."""
    if amount.noun is None or parse.lemmas[amount.noun].lower() not in words("quantities"):
        return None
    return _of_phrase(parse, amount)


def _of_phrase(parse: Parse, amount: Amount) -> int | None:
    """`40% of its territory`, `$22 million of debt`: the noun behind "of"."""
    for token in (amount.head, *range(amount.after - 1, amount.first - 1, -1)):
        for child in parse.children(token):
            if child >= amount.number and relation(parse, child) in ("nmod", "obl") and case_of(parse, child) == "of":
                return None if _is_time(parse, child) else child
    return None


def _is_time(parse: Parse, token: int) -> bool:
    """Whether a phrase is a year or a month rather than a thing."""
    return parse.pos[token] == "NUM" or parse.tags[token] == "CD"


def _described(parse: Parse, amount: Amount) -> int | None:
    """`a $3bn fine`, `a three-year contract`, `the 15-year-old boy`: the noun that the amount modifies."""
    head = parse.heads[amount.head]
    if head < amount.after or relation(parse, amount.head) not in _BESIDE or parse.pos[head] not in _NOUNS:
        return None
    if case_of(parse, amount.head):
        return None
    if parse.lemmas[head].lower() in words("changes"):
        return _changed(parse, head) or head
    return head


def _changed(parse: Parse, change: int) -> int | None:
    """What a noun of change says it of: "a 5% increase in sales", "a rise of 3% in prices", "a 2% sales increase"."""
    compound = None
    for child in parse.children(change):
        if relation(parse, child) == "nmod" and child > change and case_of(parse, child) in ("in", "of", "for"):
            if parse.pos[child] in _NOUNS and not _is_time(parse, child):
                return child
        elif child < change and parse.deps[child] in ("compound", "nmod:poss") and parse.pos[child] in _NOUNS:
            compound = child
    return compound


def _named_amount(parse: Parse, amount: Amount) -> int | None:
    """`revenue of $76 million`, `a price of $18`, `profit at 3.2 percent`: the noun before."""
    place = amount.place(parse)
    head = parse.heads[place]
    if head == place or head >= amount.first or parse.pos[head] not in _NOUNS or amount.holds(head):
        return _beside_noun(parse, amount)
    if relation(parse, place) not in ("nmod", "appos", "compound", "nummod", "dep", "acl"):
        return None
    case = case_of(parse, place)
    if case and case not in _AMOUNT_CASES.get(amount.claim.kind, _USUAL_CASES):
        return None
    if parse.pos[head] == "PROPN" and relation(parse, head) == "nmod" and parse.pos[parse.heads[head]] == "NOUN":
        head = parse.heads[head]  # an investment by the State of $5 million: no name has a price
    if parse.lemmas[head].lower() in words("changes"):
        return _changed(parse, head) or head
    return head


def _beside_noun(parse: Parse, amount: Amount) -> int | None:
    """The noun that the amount stands in apposition to: "a cost, $134 million"."""
    head = parse.heads[amount.head]
    joined = relation(parse, amount.head) in ("appos",) and parse.pos[head] in _NOUNS and not amount.holds(head)
    return head if joined and head < amount.first else None


def _of_degree(parse: Parse, amount: Amount) -> int | None:
    """`up 12.5 cents`, `5 feet tall`, `3 percent higher`, `goods worth $5 million`: what the quality is said of."""
    degree = parse.heads[amount.head]
    if degree == amount.head or parse.lemmas[degree].lower() not in words("degrees"):
        return None
    if parse.pos[degree] not in ("ADJ", "ADV", "ADP"):
        return None
    return _bearer(parse, degree)


def _bearer(parse: Parse, degree: int) -> int | None:
    """The noun that has the quality: the one described, the subject of a predicate, that of the verb beside."""
    head, dep = parse.heads[degree], relation(parse, degree)
    own = subject(parse, degree)
    if own is not None:
        return own
    if parse.pos[head] in _NOUNS and dep in ("amod", "acl", "nmod", "appos", "advmod"):
        return head
    if is_verb(parse, head):
        return _moved(parse, head, degree)
    return None


def _predicated(parse: Parse, amount: Amount) -> int | None:
    """`The budget is $4 million`, `unemployment was at 5%`: the subject of the amount as a predicate."""
    for token in dict.fromkeys((amount.head, amount.number, _predicate(parse, amount))):
        for child in parse.children(token):
            if relation(parse, child) == "nsubj":
                return subject(parse, token)
    return None


def _predicate(parse: Parse, amount: Amount) -> int:
    """The adjective that an amount stands beside: "the angle was steep at 37 degrees"."""
    head = parse.heads[amount.head]
    beside = relation(parse, amount.head) in ("obl", "nmod") and case_of(parse, amount.head) in ("at", "by", "to")
    return head if beside and parse.pos[head] == "ADJ" else amount.head


def _priced(parse: Parse, amount: Amount) -> int | None:
    """`sold the firm for $3 billion`, `shares issued at $25 each`: what has that price."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if amount.claim.kind != "money" or case_of(parse, place) not in ("for", "at"):
        return None
    if not is_verb(parse, verb) or parse.lemmas[verb] not in words("trading"):
        return None
    return _object(parse, verb) or (_patient(parse, verb) if is_passive(parse, verb) else None)


def _measured(parse: Parse, amount: Amount) -> int | None:
    """`Inflation rose 0.3%`, `the project cost $5 million`, `cut its staff by 5%`: what the verb says it of."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if verb == place or relation(parse, place) not in _ADVERBIAL or not is_verb(parse, verb):
        return None
    return _moved(parse, verb, place)


def _moved(parse: Parse, verb: int, place: int) -> int | None:
    """What a verb of change or measure says the amount at `place` of: its object, else its subject."""
    lemma = parse.lemmas[verb].lower()
    thing = _object(parse, verb)
    if thing is not None and thing != place and lemma in words("changing"):
        return thing
    if is_passive(parse, verb):
        moves = lemma in words("changing") or lemma in words("measuring") or lemma in words("trading")
        return _patient(parse, verb) if moves or parse.tags[place] == "NN" else None
    if lemma in words("measuring") and (thing is None or thing == place):
        return subject(parse, verb)
    return None


def _object(parse: Parse, verb: int) -> int | None:
    for child in parse.children(verb):
        if parse.deps[child] == "obj":
            return child
    return None


def _patient(parse: Parse, verb: int) -> int | None:
    """The subject of a passive, or the noun that a participle describes."""
    if parse.deps[verb] == "acl":
        return parse.heads[verb]
    return subject(parse, verb)


def _person(parse: Parse, amount: Amount) -> int | None:
    """`Ada Quill, 37,`: the name or noun beside an age; an age that is a noun itself names the person."""
    before = amount.first - 1
    if before > 0 and parse.pos[before] == "PUNCT" and parse.pos[before - 1] == "PROPN":
        return _name_head(parse, before - 1)  # the nearest name: "another man, Ada Quill, 37"
    for token in dict.fromkeys((amount.head, amount.number)):
        head = parse.heads[token]
        beside = relation(parse, token) in ("appos", "nummod", "amod", "nmod", "dep", "parataxis", "acl")
        if beside and head < token and parse.pos[head] in _NOUNS:
            return head
    return None


def _name_head(parse: Parse, last: int) -> int:
    """The head of the name that ends with the token `last`."""
    token = last
    while parse.pos[parse.heads[token]] == "PROPN" and relation(parse, token) in ("flat", "compound"):
        if parse.heads[token] == token:
            break
        token = parse.heads[token]
    return token

"""Whose amount it is by the clause: the subject of a predicate, what a verb of change or measure says it of."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.named import changed
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation, sums_up
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed, times
from newstables.language.questions.verbs import is_passive, object_of, subject

_WHEN_OR_WHERE = frozenset(("in", "within", "after", "during", "before", "on"))
_LIKENESS = frozenset(("equivalent", "equal", "worth"))  # of a price before a comma, not of the subject
_SOMEBODY = frozenset(("i", "you", "he", "she", "we", "who"))
_BESIDE = frozenset(("with", "without", "for", "against", "including", "excluding"))
_OVERTAKING = ("top", "exceed", "surpass", "pass", "outpace", "outnumber", "overtake", "break")
_FORESEEING = ("see", "forecast", "project", "expect", "reckon")
_SELLING = ("sell", "retail", "trade")  # a bottle sells for 3 euros
_SHOWING = ("put", "place", "show", "have", "leave", "give")
_GOODS = frozenset(("mass", "volume", "area"))  # measures of what is produced, not of who produces it
_FARTHEST = 8  # tokens between "with the Conservatives" and its amount
_LED = 5  # tokens between a comma and the amount that it parts from its clause: ", at an average of"
_ADVERBIAL = frozenset(("obl", "advmod", "obj", "xcomp", "nmod", "dep", "advcl", "ccomp"))


def of_degree(parse: Parse, amount: AmountPhrase) -> int | None:
    """`up 12.5 cents`, `5 feet tall`, `3 percent higher`, `60 percent complete`: what the quality is said of."""
    place, degree = amount.head, parse.heads[amount.head]
    if parse.lower[amount.first - 2 : amount.first] in ([",", "up"], [",", "down"]) and _is_aside(parse, amount):
        return subject(parse, degree)  # shares have been on a tear, up 57 percent
    other = amount.others.get(degree)
    if other is not None and other is not amount and not other.counts_things(parse):
        place, degree = other.head, parse.heads[other.head]  # down 12 points at 7,400: both are of who is down
    if amount.claim.kind == "percent" and degree == amount.after and is_passive(parse, degree):
        return subject(parse, degree)  # the fire was 19% contained
    if degree == place or parse.pos[degree] not in ("ADJ", "ADV", "ADP"):
        return None
    if degree > amount.after and parse.lower[amount.after] in ("above", "below"):
        return None  # rose 3 metres above mean high water
    if case_of(parse, amount.head) == "with" and parse.words[amount.first - 2] == ",":
        return None  # where growth was slowest, with 6.9 million
    if any(relation(parse, child) == "nsubj" for child in parse.children(amount.head)):
        return None  # queues are long; temperatures are at 36C
    if case_of(parse, amount.head) in _WHEN_OR_WHERE or parse.lower[degree] in ("next", "last"):
        return None  # its weakest in two months; 3 percent this year and 2 percent next
    if parse.pos[degree] != "ADJ" and parse.lemmas[degree].lower() not in words("degrees"):
        return None
    if parse.lower[amount.after : amount.after + 2] == ["less", "than"] and not LEX.foreseeing.isdisjoint(
        parse.lower[amount.after + 2 : amount.after + 3]
    ):
        return None  # 24 billion less than foreseen
    if parse.lower[degree] == "more" and relation(parse, degree) == "conj":
        return None  # promised each home 400 euros and the poorest 650 euros more
    found = _bearer(parse, degree, amount)
    before = amount.first - 1
    sized = degree == amount.after and parse.lower[degree] in LEX.sides
    if found in (None, degree) and sized and before >= 0 and parse.pos[before] in NOUNS:
        return before  # waves 11 metres high were seen
    return None if found == degree or (found is not None and parse.pos[found] == "ADJ") else found


def _is_aside(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount is hung beside a predicate that is no verb."""
    predicate = parse.heads[amount.head]
    beside = relation(parse, amount.head) in ("parataxis", "appos", "dep") and predicate < amount.first
    return beside and any(parse.deps[child] == "cop" for child in parse.children(predicate))


def _bearer(parse: Parse, degree: int, amount: AmountPhrase) -> int | None:
    """The noun that has the quality: the one described, the subject of a predicate, that of the verb beside."""
    own = subject(parse, degree)
    if own is not None:
        return None if parse.lower[degree] in _LIKENESS and parse.lower[degree - 1] == "," else own
    head, dep = parse.heads[degree], relation(parse, degree)
    if parse.lower[degree] in words("apart"):  # finished three seconds ahead; not: set a record, three seconds ahead
        return subject(parse, head) if parse.lemmas[head].lower() in words("measuring") else None
    if parse.pos[head] in NOUNS and dep in ("amod", "acl", "nmod", "appos", "advmod"):
        if parse.words[degree - 1] == "," and any(parse.deps[child] == "cop" for child in parse.children(head)):
            return subject(parse, head)  # shares have been on a tear, up 57 percent
        if amount.claim.kind in ("count", "number") and parse.lower[amount.first - 1] == ",":
            return None  # in camps, 238 more than in May
        where = parse.pos[head] == "PROPN" and case_of(parse, head) not in ("", "of")
        return None if where else head  # 900 euros outside Oslo, 14 percent less
    if not is_verb(parse, head) or is_beyond_clause(parse, head, amount):
        return None
    return _moved(parse, head, degree, amount)


def predicated(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The budget is $4 million`, `unemployment was at 5%`: the subject of the amount as a predicate."""
    if parse.lower[amount.first - 2 : amount.first] in (["below", "the"], ["above", "the"]):
        return None  # profit would be below the 3.5 billion of last year
    beside = amount.place(parse) if case_of(parse, amount.head) == "at" else amount.head  # was down $1.42, at $82
    other = amount.others.get(beside)
    if other is not None and other is not amount and _is_price(other) != _is_price(amount):
        beside = amount.head  # a bill of $7.7 billion at $98 a barrel
    for token in dict.fromkeys((amount.head, amount.number, beside, _predicate(parse, amount))):
        for child in parse.children(token):
            if relation(parse, child) == "nsubj":
                is_one = parse.tags[child] in ("JJS", "JJR")  # the largest of which is two metres wide
                return None if is_one else subject(parse, token)
            degree = relation(parse, child) == "advmod" and parse.lemmas[child].lower() in words("degrees")
            if degree and (found := subject(parse, child)) is not None:
                return found  # was up $3, of which "up" is the predicate
    return None


def _is_price(amount: AmountPhrase) -> bool:
    """Whether an amount is told for each of something."""
    return " per " in (amount.claim.unit or "")


def _predicate(parse: Parse, amount: AmountPhrase) -> int:
    """The adjective that an amount stands beside: "the angle was steep at 37 degrees"."""
    head = parse.heads[amount.head]
    if amount.claim.unit == "time" and head > amount.head and parse.pos[head] == "NOUN":
        return head  # it is three times the size of Lynford
    beside = relation(parse, amount.head) in ("obl", "nmod") and case_of(parse, amount.head) in ("at", "by", "to")
    return head if beside and parse.pos[head] == "ADJ" else amount.head


def priced(parse: Parse, amount: AmountPhrase) -> int | None:
    """`sold the firm for $3 billion`, `shares issued at $25 each`: what has that price."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if amount.claim.kind != "money" or case_of(parse, place) not in ("for", "at"):
        return None
    if not is_verb(parse, verb) or parse.lemmas[verb] not in words("trading"):
        return None
    return object_of(parse, verb) or (_patient(parse, verb) if is_passive(parse, verb) else None)


def measured(parse: Parse, amount: AmountPhrase) -> int | None:
    """`Inflation rose 0.3%`, `the project cost $5 million`, `cut its staff by 5%`: what the verb says it of."""
    place = amount.place(parse)
    verb = parse.heads[place]
    by = relation(parse, place) == "nmod" and case_of(parse, place) == "by"
    if by and (thing := _changed_thing(parse, verb)) is not None:
        return thing  # cut deaths from all causes by four fifths
    if verb == place or relation(parse, place) not in _ADVERBIAL or not is_verb(parse, verb):
        return None
    if place != amount.head and case_of(parse, place) in listed("set_against"):
        return place  # against a national average of 62
    if (
        case_of(parse, place) in ("on", "at")
        and amount.claim.kind == "percent"
        and parse.lemmas[verb].lower() in _SHOWING
    ):
        return object_of(parse, verb)  # puts the party on 46 percent, left its rate at 3
    if case_of(parse, place) == "to" and parse.lemmas[verb].lower() == "come" and amount.claim.kind == "money":
        return subject(parse, verb)  # funding came to $3 billion
    if case_of(parse, place) == "for" and amount.claim.kind == "money" and parse.lemmas[verb].lower() in _SELLING:
        return subject(parse, verb) if object_of(parse, verb) is None and not is_passive(parse, verb) else None
    if case_of(parse, place) in _WHEN_OR_WHERE:  # finished strong in the last 5 km
        return None
    if amount.ends_quotation(parse, verb):
        return None  # "they are under 35," he added
    if case_of(parse, place) == "with" and amount.claim.kind in ("measure", "rate", "money"):
        return None  # the merger makes it the largest, with 1.3 million barrels a day
    if parse.lemmas[verb].lower() == "add" and amount.claim.kind == "measure" and not case_of(parse, place):
        return None  # the country added 3 gigawatts
    counts = amount.claim.kind == "count" and amount.claim.unit is not None
    if counts and case_of(parse, place) in _BESIDE:
        return None  # remain France with 83,938 tourists and Italy with 47,401
    if parse.lower[amount.first - 2 : amount.first] == ["instead", "of"]:
        return None  # run with one guard instead of two
    if case_of(parse, place) == "for" and parse.lemmas[verb] == "settle":
        return None  # offered to settle for $2 million; wanted 30 percent and settled for 8
    if is_beyond_clause(parse, verb, amount):
        return None
    change = object_of(parse, verb) if case_of(parse, place) == "to" else None
    if change is not None and change < place and parse.lemmas[change].lower() in words("changes"):
        alone = change if parse.lemmas[verb].lower() in words("changing") else None  # takes total curbs to 3 million
        return changed(parse, change, amount) or alone  # posted a 31 percent rise in profit to 931 million
    against = place == amount.head and case_of(parse, place) in listed("set_against")
    if against and parse.lemmas[verb].lower() in words("measuring") and (other := _of_other(parse, amount)):
        return other  # climbed 140 percent, against 6 percent for the index
    known = parse.lower[amount.first - 1] == "the" and parse.lemmas[verb].lower() in _OVERTAKING
    if known and relation(parse, place) == "obj":
        return None  # tops the 746 million euros of last year
    if parse.tags[amount.first - 2] == "POS" and amount.first - 2 > verb:
        return None  # revised to 260,000, and November's by 34,000
    found = _summed(parse, verb) or _moved(parse, verb, place, amount)
    if found is not None and parse.lower[found] in ("it", "them") and found == object_of(parse, verb):
        found = _named_above(parse, verb, found)
    if found is not None and amount.claim.kind == "money" and parse.lower[found] in _SOMEBODY:
        return None  # he lost $40 million: no sum is of him
    beside = parse.deps[verb] == "acl" and parse.tags[verb] == "VBG"
    if found is not None and beside and case_of(parse, found) in ("of", "between"):
        return None  # accords of two countries amounting to 14 billion: either may be meant
    if found is not None and parse.lower[found] in ("little", "much", "nothing"):
        return None  # little changed from the $89 billion of last year
    performs = amount.claim.kind in ("measure", "rate") and LEX.dimensions.get(amount.claim.unit or "") not in _GOODS
    if found is None and performs and parse.lemmas[verb] in words("performing"):
        return subject(parse, verb)
    return found


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
    return named if named is not None and named < verb else pronoun


def falls_short(parse: Parse, amount: AmountPhrase) -> bool:
    """`fell just short of the 50%`: nothing has the amount."""
    cases = (child for child in parse.children(amount.head) if parse.deps[child] == "case")
    return any(parse.lower[case - 1 : case + 1] == ["short", "of"] for case in cases)  # not: a short list of 40


def _moved(parse: Parse, verb: int, place: int, amount: AmountPhrase) -> int | None:
    """What a verb of change or measure says the amount at `place` of: its object, else its subject."""
    lemma = parse.lemmas[verb].lower()
    thing = object_of(parse, verb)
    if thing is not None and thing < place and parse.lemmas[thing].lower() in words("times"):
        thing = None  # shares ended the month at $5
    if thing is not None and thing > place and parse.lemmas[thing].lower() in words("changes"):
        thing = None  # grew to 145, an increase of 20
    other = amount.others.get(thing) if thing is not None else None
    if other is not None and (other.noun != thing or not other.counts_things(parse)):
        thing = None  # fell 7% to $2 billion
    both = relation(parse, place) in ("obj", "obl:unmarked") and not case_of(parse, place)
    if both and thing is not None and thing < place and lemma == "bring":
        return None  # brought developers $1 trillion
    if thing is not None and thing != place and lemma in words("changing"):
        return thing
    if is_passive(parse, verb):
        if lemma == "offer" and not case_of(parse, place):
            return None  # was offered 20
        moves = lemma in words("changing") or lemma in words("measuring") or lemma in words("trading")
        moves = moves or (lemma in _FORESEEING and case_of(parse, place) == "at")  # is now seen at $87 billion
        return _patient(parse, verb) if moves else None
    moved = relation(parse, place) == "obj" and amount.claim.kind == "money" and lemma in words("moving")
    if moved and not set(parse.lower[amount.after : amount.after + 1]) & words("degrees"):
        return None  # moved $2 million to an account; not "closed $2 higher"
    holds = lemma == "hold" and thing is None and case_of(parse, place) == "at"  # the rate held at 3.6 percent
    shoots = lemma in ("shoot", "creep", "tick") and not {"up", "down"}.isdisjoint(parse.lower[verb + 1 : verb + 2])
    if holds or shoots or (lemma in words("measuring") and (thing is None or thing == place or lemma == "cost")):
        return subject(parse, verb)
    return None


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


def _patient(parse: Parse, verb: int) -> int | None:
    """The subject of a passive, or the noun that a participle describes."""
    return parse.heads[verb] if parse.deps[verb] == "acl" else subject(parse, verb)


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
            return token if parse.right_edge(token) in (first - 1, first) else None
    return None

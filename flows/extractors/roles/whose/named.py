"""The noun before an amount that says whose it is: revenue of $76 million, a price of $18, profit at 3.2 percent."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.beside import is_home_to
from newstables.extractors.roles.whose.changed import changed, is_when
from newstables.extractors.roles.whose.described import ASIDE
from newstables.extractors.roles.whose.gapping import gapped_subject
from newstables.extractors.roles.whose.moved import that_moved
from newstables.extractors.roles.whose.of_phrases import of_worth
from newstables.extractors.roles.whose.parties import past_party
from newstables.extractors.roles.words import events, words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import object_of, subject

# Prepositions behind a noun that say how much it has or costs: revenue of, profit at, goods worth, a car with 300 hp.
_AMOUNT_CASES = {
    "money": frozenset(("of", "at", "to", "worth", "for")),
    "measure": frozenset(("of", "at", "to", "with")),
}
_BOUNDS = ("around", "about", "below", "above", "near", "over", "under")
_BEYOND = ("more_than", "less_than", "at_least", "at_most")
_HAD = ("money", "percent", "measure", "temperature", "rate")  # kinds of what a thing has, and of no other things
_USUAL_CASES = frozenset(("of", "at", "to"))


def named_amount(parse: Parse, amount: AmountPhrase) -> int | None:
    """`revenue of $76 million`, `a price of $18`, `profit at 3.2 percent`, `a record, $5 million`: the noun before."""
    for ask in (of_worth, _of_share, _of_rate):
        if (found := ask(parse, amount)) is not None:
            return found
    place = amount.place(parse)
    if _is_of_collective(parse, amount, place):
        return place
    bounded = parse.deps[amount.head] == "appos" and place == amount.first - 1 and amount.claim.comparator in _BEYOND
    if bounded and amount.claim.kind in _HAD and parse.pos[place] == "NOUN":
        return place  # profits more than £250,000
    head = parse.heads[place]
    if head == place or head >= amount.first or amount.holds(head):
        return None
    if parse.pos[head] not in NOUNS and not is_year(parse, head):
        return None
    if relation(parse, place) not in ("nmod", "appos", "compound", "nummod", "dep", "acl"):
        return None
    own = any(parse.deps[c] == "nsubj" and parse.tags[c] not in ("WDT", "WP") for c in parse.children(place))
    if own or not words("apart").isdisjoint(parse.lower[amount.after : amount.after + 1]):
        return None  # circles whose length is two metres; in 4:09.4, 0.86 ahead of Litherland
    case = case_of(parse, place)
    if case == "of" and amount.claim.kind == "number" and amount.others.get(head) not in (None, amount):
        return None  # six boxes of 24
    if case == "of" and (beside := _joined_noun(parse, amount, head)) is not None:
        return beside
    if parse.lower[head] == "home" and is_home_to(parse, amount) and parse.words[amount.first - 3] == ",":
        return None  # the south zone, home to 312,000, has most
    if case == "for" and amount.claim.kind == "duration" and are_people(parse.lemmas[head]) is not True:
        return head if relation(parse, place) == "nmod" and not _is_otherwise_meant(parse, head, place) else None
    if _says_other(parse, amount, head) or _is_for_victims(parse, amount, case):
        return None
    if case == "of" and (case_of(parse, head) == "per" or _is_whose(parse, head)) and _is_noun_above(parse, head):
        head = parse.heads[head]  # the average discount per car of $900, the average for the state of 11 million tonnes
    head = past_party(parse, head) if case == "of" and amount.claim.kind == "money" else head
    return _of_noun_before(parse, amount, head, case)


def _is_for_victims(parse: Parse, amount: AmountPhrase, case: str) -> bool:
    """`turned their efforts to the hundreds injured`: people told by what befell them are no measure of a noun."""
    state = parse.lower[amount.after : amount.after + 1]
    return case in ("to", "for", "with") and amount.noun is None and not listed("states_alone").isdisjoint(state)


def _is_whose(parse: Parse, noun: int) -> bool:
    """`the average for the state of 11 million tonnes`: whether a land or a body only tells for whom a level holds."""
    lemma, level = parse.lemmas[noun].lower(), parse.lemmas[parse.heads[noun]].lower()
    holder = lemma in LEX.people_lands | LEX.people_settlements | listed("bodies") or parse.pos[noun] == "PROPN"
    return holder and case_of(parse, noun) == "for" and (level in LEX.levels | words("sums_of_money", "changes"))


def _is_noun_above(parse: Parse, noun: int) -> bool:
    return relation(parse, noun) == "nmod" and parse.pos[parse.heads[noun]] in NOUNS


def _of_noun_before(parse: Parse, amount: AmountPhrase, head: int, case: str) -> int | None:
    """What the noun before an amount makes of it: its own, that of the subject or the noun that it stands beside."""
    above = parse.heads[head]
    if case in ("to", "at") and relation(parse, head) == "obl" and case_of(parse, head) in ("in", "on", "by"):
        return subject(parse, above) if parse.lemmas[above].lower() in words("measuring") else None
    timed = amount.claim.kind == "money" or (
        amount.claim.kind in _HAD and case == "of"
    )  # turnout in 2016 of 61 percent
    if timed and is_when(parse, head) and not is_one_of_many(parse, head):
        return _of_period(parse, head)
    beside = relation(parse, head) == "nmod" and parse.pos[parse.heads[head]] == "NOUN"
    if beside and (parse.pos[head] == "PROPN" or _is_field(parse, amount, head)):
        head = parse.heads[head]  # an investment by the State of $5 million: no name has a price
    return _by_its_noun(parse, amount, head, above)


def _joined_noun(parse: Parse, amount: AmountPhrase, head: int) -> int | None:
    """`a loss of $4 million and revenue of $90 million`: the noun right before "of", where the tree hangs the second
    amount on the first noun.
    """
    noun = amount.first - 2
    beside = noun > head and parse.lower[noun + 1] == "of" and parse.tags[noun] in ("NN", "NNS")
    joint = parse.left_edge(noun) - 1 if beside else head
    joined = joint > head and any(parse.lower[at] in ("and", ",") for at in (joint, joint + 1))
    between = any(token in amount.others for token in range(head + 1, noun))
    changes = parse.lemmas[noun].lower() in words("changes")  # a gain of 3 percent and losses of 4 percent
    return noun if joined and between and not changes and noun not in amount.others else None


def _is_field(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`investment in mining of $4.6 billion`: a noun that only tells in what money is put."""
    bare = parse.tags[noun] == "NN" and not any(True for child in parse.children(noun) if parse.deps[child] == "det")
    of_money = amount.claim.kind == "money" and case_of(parse, amount.place(parse)) == "of"
    change = parse.lemmas[parse.heads[noun]].lower() in words("changes")  # a fall in profit of $3 million
    return of_money and bare and case_of(parse, noun) == "in" and not change


def _is_of_collective(parse: Parse, amount: AmountPhrase, place: int) -> bool:
    """`drew a crowd of 18,442`: a noun of people together that a bare number behind "of" says the size of."""
    beside = amount.noun is None and place < amount.first and parse.heads[amount.head] == place
    return beside and parse.lemmas[place].lower() in LEX.people_together and case_of(parse, amount.head) == "of"


def _says_other(parse: Parse, amount: AmountPhrase, head: int) -> bool:
    """Whether the noun before an amount has another one, or none, whatever the tree hangs on it."""
    place = amount.place(parse)
    case = case_of(parse, place)
    if gapped_subject(parse, amount) == head:
        return True  # gas made 40% and its six reactors 14%
    if case in ("to", "at") and parse.pos[head] == "PROPN" and relation(parse, head) == "conj" and case_of(parse, head):
        return True  # cut power to 40,000 homes in Wales, and in Cornwall to 9,000
    if is_owned(parse, amount) or (case in ("to", "at") and case_of(parse, head) in ASIDE):
        return True  # from a peak of $69,000 to more than 70%; came in above forecasts at $3 million
    known = parse.lower[amount.first - 1] in ("other", "others", "remaining")
    if case == "of" and amount.claim.kind == "number" and (known or parse.lemmas[head].lower() in events("of")):
        # A meeting of the other 27; extended the detention of six: who they are is not said. Not: a loss of 3 million.
        return True
    if case == "for" and (are_people(parse.lemmas[head]) or case_of(parse, head) == "to"):
        return True  # asked donors for $4 million; sold it to a rival for $4 million
    of_sum = case == "of" and amount.claim.kind == "money" and "the" in parse.lower[head + 1 : amount.number]
    if of_sum and parse.lemmas[head].lower() in words("shares", "pieces"):
        return True  # a chunk of the $140 billion that was spent
    if case == "for" and (amount.claim.unit or "").endswith(" per share"):
        return True  # bought 63 million shares of the firm for $26.50 a share
    where = relation(parse, head) in ("nmod", "obl") and case_of(parse, head) not in ("", "of")
    if where and parse.pos[head] == "PROPN" and relation(parse, place) == "appos":
        return True  # 900 euros outside Oslo, 14 percent less
    own = head == amount.first - 1 and case_of(parse, head) in ("", "of")  # temperatures in towns above 40 degrees
    if own and amount.claim.comparator in _BEYOND and amount.claim.kind in _HAD:
        return False  # speeds above 100 km/h, profits in excess of £250,000: the bound is the amount's own
    if case == "between" and amount.claim.comparator == "between" and amount.claim.kind in ("money", "percent"):
        return False  # sales between $50 and $60
    return bool(case) and case not in _AMOUNT_CASES.get(amount.claim.kind, _USUAL_CASES)


def _of_share(parse: Parse, amount: AmountPhrase) -> int | None:
    """`gave it a share of 9 percent`, `had a majority of 154`: the noun that says what the amount is."""
    head = parse.heads[amount.head]
    named = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of" and head < amount.first
    counted = amount.claim.kind in ("percent", "fraction", "number") and amount.noun is None
    lemma = parse.lemmas[head].lower()
    known = lemma in words("shares_named") or (lemma in words("scores_named") and amount.claim.kind == "number")
    told = lemma in ("average", "score", "grade", "mark")  # a grade average of 3.4 and a test score of 17
    told = told and any(parse.deps[child] == "compound" for child in parse.children(head))  # else of who has it
    return head if named and counted and (known or told) else None


def _of_rate(parse: Parse, amount: AmountPhrase) -> int | None:
    """`has an approval rating below 40 percent`: the noun of a rate right before a share and its bound."""
    noun = amount.first - 1
    bounded = parse.lower[amount.first] in _BOUNDS and amount.claim.kind == "percent" and noun >= 0
    return noun if bounded and parse.lemmas[noun].lower() in words("rates_named") else None


def _by_its_noun(parse: Parse, amount: AmountPhrase, head: int, above: int) -> int | None:
    """What has the amount behind this noun: the noun, or whose level, change or rate it is. `above`: the amount's noun,
    which may be a name within it, hangs on that.
    """
    place = amount.place(parse)
    case = case_of(parse, place)
    lemma = parse.lemmas[head].lower()
    deprived = case == "of" and relation(parse, head) == "obj" and parse.lemmas[above] in words("depriving")
    if deprived and lemma not in words("owed"):  # but: cleared debts of $1 billion
        return None  # cheated 17 clients of $270 million
    if lemma in LEX.levels and relation(parse, head) == "obj" and parse.lemmas[above].lower() in words("measuring"):
        return subject(parse, above)  # inflation hit a record of 8.9 percent
    if (lemma in LEX.named_gains or lemma in LEX.named_losses) and case_of(parse, head) in ("from", "to", "into"):
        return head  # swung to a profit of 3 million from a loss of 14 million
    by_share = amount.claim.kind == "percent" and lemma in words("changes_by_share")
    if by_share or (lemma in words("changes") and not amount.lasts):  # power cuts of 15 hours, of ten hours a day
        found = changed(parse, head, amount)
        return None if case == "to" and found == head else found  # with growth of 8.6% to 209,388 pounds
    if lemma == "error" and parse.lemmas[parse.heads[head]].lower() == "margin":
        return parse.heads[head]
    if case == "of" and lemma == "top" and parse.lower[head - 1] == "on":
        return None  # earned $9 on top of $7
    if case == "of" and lemma in words("placed") and parse.lower[head - 1] == "in":
        return place if place != amount.head else None  # in front of a crowd of 12,640
    if case == "of" and case_of(parse, head) == "for" and lemma in ("equivalent", "total", "sum"):
        return None  # bought it for the equivalent of $3.30
    if case == "of" and lemma in words("roughly") and case_of(parse, head) in ("in", "on", "to"):
        return None  # to the tune of, on the order of
    if (moved := that_moved(parse, amount, head)) is not None:
        return moved
    if lemma in ("rate", "pace") and is_verb(parse, parse.heads[head]) and case_of(parse, head) == "at":
        return subject(parse, parse.heads[head])  # lending grew at a rate of 8.5 percent
    return head


def _is_otherwise_meant(parse: Parse, noun: int, time: int) -> bool:
    """Whether a phrase with "for" tells no length of a noun: "for the next six years", "no rise for three years"."""
    bounded = any(parse.deps[child] == "det" for child in parse.children(time))
    own = (child for child in parse.children(noun) if parse.deps[child] == "cop" or parse.lower[child] == "no")
    return bounded or any(True for _ in own)


def is_one_of_many(parse: Parse, time: int) -> bool:
    """`after a year of $3 billion`: a time that has the amount itself; not "sales for the year of $3 billion"."""
    return any(parse.lower[child] in ("a", "an") for child in parse.children(time) if child < time)


def _of_period(parse: Parse, time: int) -> int | None:
    """`revenue for the quarter of $9 million`, `reported earnings in the year of $3 million`: what the time is of."""
    above = parse.heads[time]
    if relation(parse, time) == "nmod":
        return above if parse.pos[above] in NOUNS else None
    thing = object_of(parse, above) if is_verb(parse, above) else None
    if thing is None and is_verb(parse, above) and parse.lemmas[above].lower() in words("measuring"):
        thing = subject(parse, above)
    return thing if thing is not None and thing < time and parse.pos[thing] in NOUNS else None


def is_owned(parse: Parse, amount: AmountPhrase) -> bool:
    """`14 shots to their hosts' six`: of a noun that was said before, and that somebody else has."""
    return amount.noun is None and amount.claim.kind == "count" and parse.tags[amount.first - 1] == "POS"

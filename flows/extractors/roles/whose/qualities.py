"""Whose amount it is by a quality or a price: 5 feet tall, 12 points higher, 60 percent complete, shares at 25."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.whose.measured import WHEN_OR_WHERE, is_beyond_clause
from newstables.extractors.roles.whose.moved import moved_by, patient_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.clauses import is_behind_with
from newstables.language.questions.listed import times
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject

_LIKENESS = frozenset(("equivalent", "equal", "worth"))  # of a price before a comma, not of the subject
_COMPOUND = 2  # tokens between a share and the participle that it is joined to: "state-"
_BESIDE_LEVEL = ("below", "above", "under", "over")  # between an amount and the level that it is measured from


def _is_reckoned(parse: Parse, worth: int) -> bool:
    """Whether a participle behind a comma tells what something is held to be worth."""
    held = parse.heads[worth]
    told = parse.tags[held] == "VBN" and parse.deps[held] in ("advcl", "acl") and held < worth
    return told and parse.words[held - 1] == "," and any(parse.lower[one] == "to" for one in parse.children(worth))


def of_degree(parse: Parse, amount: AmountPhrase) -> int | None:
    """`up 12.5 cents`, `5 feet tall`, `3 percent higher`, `60 percent complete`: what the quality is said of."""
    if (as_long := _as_long_as(parse, amount)) is not None:
        return as_long
    place, degree = amount.head, parse.heads[amount.head]
    if parse.tags[degree] == "RBR" and parse.heads[degree] == degree + 1 and parse.pos[degree + 1] == "ADJ":
        place, degree = degree, degree + 1  # 30 percent more likely
    if parse.lower[degree] == "worth" and _is_reckoned(parse, degree):
        return None  # police seized assets of the gang, estimated to be worth 900 euros: the police are not
    if parse.lower[amount.first - 2 : amount.first] in ([",", "up"], [",", "down"]) and _is_aside(parse, amount):
        return subject(parse, degree)  # prices have been on the rise, up 7 percent
    if parse.lower[degree] in _BESIDE_LEVEL and (level := amount.others.get(parse.heads[degree])) is not None:
        return subject(parse, level.head)  # bookings are 22 points below last year's 87 percent
    if amount.claim.kind == "measure" and _is_height(parse, amount):
        return subject(parse, degree)  # the hill is 200 metres above sea level
    other = amount.others.get(degree)
    if other is not None and other is not amount and not other.counts_things(parse):
        place, degree = other.head, parse.heads[other.head]  # down 12 points at 7,400: both are of who is down
    if amount.claim.kind == "percent" and degree == amount.after and is_passive(parse, degree):
        return subject(parse, degree)  # the fire was 19% contained
    if amount.claim.kind == "percent" and (told := _done_in_part(parse, amount)) is not None:
        return told
    if amount.claim.kind == "percent" and _is_done_so_far(parse, amount):
        return subject(parse, parse.heads[amount.place(parse)])
    dearer = parse.lower[degree] in LEX.compared and degree == amount.after  # which the tree may take for a noun
    if degree == place or (parse.pos[degree] not in ("ADJ", "ADV", "ADP") and not dearer):
        return None
    if is_behind_with(parse, degree):
        return None  # the toll rose to 61, with another 9 missing
    if _is_told_otherwise(parse, amount, degree) or (
        parse.lower[degree] == "worth" and parse.tags[degree - 1] == "POS"
    ):
        return None  # bought 11 billion euros' worth
    if parse.pos[degree] != "ADJ" and not dearer and parse.lemmas[degree].lower() not in words("degrees"):
        return None
    if _is_no_degree(parse, amount, degree):
        return None
    found = _bearer(parse, degree, amount)
    before = amount.first - 1
    sized = degree == amount.after and parse.lower[degree] in LEX.sides
    is_noun = before >= 0 and (parse.pos[before] in NOUNS or parse.tags[before] == "NN")
    named = sized and is_noun and parse.lower[before] not in ("air", "sky")
    if named and (found in (None, degree) or _is_new(parse, before, degree)):
        # waves 11 metres high were seen; plunged into a gorge 80 metres deep; walls of water 5 metres high
        of = parse.deps[before] == "nmod" and case_of(parse, before) == "of" and parse.heads[before] < before
        return parse.heads[before] if of and parse.pos[parse.heads[before]] in NOUNS else before
    return None if found == degree or (found is not None and parse.tags[found].startswith("JJ")) else found


def _as_long_as(parse: Parse, amount: AmountPhrase) -> int | None:
    """`waves as high as 3 metres`: the noun right before a side that "as" measures."""
    first = parse.token_at(amount.claim.start)
    sized = parse.lower[first] == "as" and parse.lower[first + 2 : first + 3] == ["as"]
    before = first - 1
    sized = sized and amount.claim.kind == "measure"
    if not sized or parse.lower[first + 1] not in LEX.sides or before < 0 or parse.pos[before] != "NOUN":
        return None
    return before if parse.sent_of[before] == parse.sent_of[first] else None


def _is_no_degree(parse: Parse, amount: AmountPhrase, degree: int) -> bool:
    """Whether a quality tells what was foreseen, where something lies, who is dead or who gets more."""
    if parse.lower[amount.after : amount.after + 2] == ["less", "than"] and not LEX.foreseeing.isdisjoint(
        parse.lower[amount.after + 2 : amount.after + 3]
    ):
        return True  # 24 billion less than foreseen
    first = parse.token_at(amount.claim.start)
    if parse.lower[degree] == "away" and parse.deps[degree] == "advmod" and parse.pos[first - 1] in ("NOUN", "PROPN"):
        return True  # went to a farm 3 km away: where that lies
    if amount.claim.kind == "number" and parse.lower[degree] in words("states_of_people"):
        return True  # villages were hit, with two dead
    # promised each home 400 euros and the poorest 650 euros more
    return parse.lower[degree] == "more" and relation(parse, degree) == "conj"


def _is_new(parse: Parse, noun: int, degree: int) -> bool:
    """Whether a noun with "a" stands between a verb and the quality behind it that the tree hangs on the verb."""
    led = any(parse.lower[child] in ("a", "an") for child in (noun - 1, *parse.children(noun)))
    return led and parse.heads[degree] < noun and is_verb(parse, parse.heads[degree])


def _done_in_part(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a 51%-owned unit`, `the 32% state-owned bank`, `the mine, which is 43 percent-owned by Vega`: what a participle
    tells of, to which a share is joined.
    """
    done = parse.heads[amount.head]
    joined = "-" in parse.words[amount.after : done] and done - amount.after <= _COMPOUND
    if not joined or parse.tags[done] != "VBN" or parse.deps[amount.head] != "obl:unmarked":
        return None
    return parse.heads[done] if parse.deps[done] in ("amod", "acl") else subject(parse, done)


def _is_done_so_far(parse: Parse, amount: AmountPhrase) -> bool:
    """`is deemed 60 percent guarded and 25 percent contained`: how far what a passive verb deems it has come."""
    done = amount.after
    participle = parse.tags[done] == "VBN" and parse.heads[done] == amount.head
    return participle and parse.deps[done] == "acl" and is_passive(parse, parse.heads[amount.place(parse)])


def _is_height(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a length tells how high something is: it is, or was, 200 metres above or below a level."""
    level = parse.heads[amount.head]
    led = parse.lower[amount.after] in ("above", "below") and level > amount.after
    return led and any(relation(parse, child) == "cop" for child in parse.children(level))


def _is_told_otherwise(parse: Parse, amount: AmountPhrase, degree: int) -> bool:
    """Whether an amount beside a quality is how far, when, where or of whom, and not how much of it there is."""
    if parse.tags[amount.first - 1] == "POS" and parse.tags[amount.first - 2] == "NNP":
        return parse.lemmas[amount.first - 2].lower() not in times()  # lower than Vega's $7 million
    if degree > amount.after and parse.lower[amount.after] in ("above", "below"):
        return True  # rose 3 metres above mean high water
    if case_of(parse, amount.head) == "with" and parse.words[amount.first - 2] == ",":
        return True  # where growth was slowest, with 6.9 million
    if any(relation(parse, child) == "nsubj" for child in parse.children(amount.head)):
        return True  # queues are long; temperatures are at 36C
    cases = (child for child in parse.children(amount.head) if parse.deps[child] == "case")
    if any(parse.lower[case] in WHEN_OR_WHERE for case in cases) or parse.lower[degree] in ("next", "last"):
        return True  # its weakest in two months; 3 percent this year and 2 percent next; higher than in two months
    compared = parse.lower[degree] in LEX.compared and parse.words[amount.first - 1] == ","
    return compared and amount.claim.kind in ("count", "number")  # their 14th win, three more than any rival


def _is_aside(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount is hung beside a predicate that is no verb."""
    predicate = parse.heads[amount.head]
    beside = relation(parse, amount.head) in ("parataxis", "appos", "dep") and predicate < amount.first
    return beside and any(parse.deps[child] == "cop" for child in parse.children(predicate))


def _bearer(parse: Parse, degree: int, amount: AmountPhrase) -> int | None:
    """The noun that has the quality: the one described, the subject of a predicate, that of the verb beside."""
    own = subject(parse, degree)
    told = amount.others.get(own) if own is not None else None
    if told is not None and not told.counts_things(parse) and parse.deps[degree] == "acl:relcl":
        return subject(parse, told.head)  # was 76 per cent, which is 2 points lower
    if own is not None:
        return None if parse.lower[degree] in _LIKENESS and parse.lower[degree - 1] == "," else own
    head, dep = parse.heads[degree], relation(parse, degree)
    if parse.lower[degree] in words("apart"):  # finished three seconds ahead; not: set a record, three seconds ahead
        return subject(parse, head) if parse.lemmas[head].lower() in words("measuring") else None
    is_told = any(parse.deps[child] == "cop" for child in parse.children(head))
    beside = dep == "parataxis" or (dep == "amod" and head in amount.others)
    if beside and is_told and parse.words[amount.first - 1] == ",":
        return subject(parse, head)  # turnout was 38 percent, two points higher than in May
    if parse.pos[head] in NOUNS and dep in ("amod", "acl", "nmod", "appos", "advmod"):
        aside = degree - (parse.pos[degree - 1] == "ADV")  # the best gainers, collectively up 2 percent
        if parse.words[aside - 1] == "," and is_told:
            named = parse.pos[head] == "PROPN" and parse.deps[head] == "root"  # the best were Tarn, up 5p, and Orrin
            return head if named else subject(parse, head)  # prices have been on the rise, up 7 percent
        if amount.claim.kind in ("count", "number") and parse.lower[amount.first - 1] == ",":
            return None  # in camps, 238 more than in May
        placed = parse.pos[head] == "PROPN" or (amount.claim.kind == "money" and parse.words[amount.first - 1] == ",")
        where = placed and case_of(parse, head) not in ("", "of")
        return None if where else head  # 900 euros outside Oslo, 14 percent less
    if not is_verb(parse, head) or is_beyond_clause(parse, head, amount):
        return None
    return moved_by(parse, head, degree, amount)


def priced(parse: Parse, amount: AmountPhrase) -> int | None:
    """`sold the firm for $3 billion`, `shares issued at $25 each`: what has that price."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if amount.claim.kind != "money" or case_of(parse, place) not in ("for", "at"):
        return None
    if not is_verb(parse, verb) or parse.lemmas[verb] not in words("trading"):
        return None
    return object_of(parse, verb) or (patient_of(parse, verb) if is_passive(parse, verb) else None)

"""What an amount is of by the words behind it: "40% of its territory", "$2 million in aid"."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import words
from newstables.extractors.roles.years import is_year
from newstables.language import Parse

# Of these kinds are no parts of a time: the 3.5 billion euros of last year.
_TIMELESS = ("duration", "money", "measure", "temperature", "number")
# With "of" behind it each makes one preposition, whose noun has no amount: out of control, because of rain.
_BEFORE_OF = frozenset(("out", "because", "instead", "ahead", "outside", "inside", "regardless", "short"))
_BRACKET = 16  # tokens from an amount to the end of a bracket that says it again
_SUM = 1e6  # so much is no number of people, but an amount of what follows: 5.2 billion of debt


def of_phrase(parse: Parse, amount: AmountPhrase) -> int | None:
    """`40% of its territory`, `$22 million of debt`, `$2 million in aid`: the noun behind "of", or behind "in" if it
    names a stuff and no place.
    """
    if parse.lower[amount.first] == "within" and amount.claim.kind in ("measure", "duration"):
        return None  # within 100 metres of the shore
    halved = parse.heads[amount.head]
    before_noun = parse.tags[amount.head] == "PDT" or parse.deps[amount.head] == "case"
    if amount.claim.kind == "fraction" and before_noun and not is_verb(parse, halved):
        return halved if parse.pos[halved] in NOUNS else None  # half the city's schools
    if amount.claim.kind == "fraction" and not words("known").isdisjoint(parse.lower[amount.after : amount.after + 1]):
        noun = parse.heads[amount.after]
        return noun if noun > amount.after and parse.pos[noun] in NOUNS else None  # half the victims
    if parse.lower[amount.after : amount.after + 2] == ["worth", "of"]:  # $15 million worth of shares
        stuff = parse.heads[amount.after + 1]
        return stuff if stuff > amount.after + 1 and parse.pos[stuff] in NOUNS else None
    if amount.claim.kind == "count" and parse.lower[amount.after : amount.after + 2] == ["out", "of"]:
        return _out_of(parse, amount)
    for token in (amount.head, *range(amount.after - 1, amount.first - 1, -1), amount.shared_unit(parse)):
        if amount.claim.kind == "rate" and token > amount.number and _is_divisor(parse, token):
            continue  # 10 milligrams per kilogram of weight
        for child in parse.children(token):
            if child < amount.number or amount.holds(child) or relation(parse, child) not in ("nmod", "obl"):
                continue
            case = case_of(parse, child)
            first = parse.left_edge(child)
            if case in ("of", *_BEFORE_OF) and not _BEFORE_OF.isdisjoint(parse.lower[max(0, first - 1) : first + 1]):
                return None  # with dozens out of control
            if case == "of":
                of_time = amount.claim.kind in _TIMELESS and parse.lemmas[child].lower() in words("times")
                # the last three months of the year; two of Irish birth
                apart = of_time or _is_quality(parse, amount, child) or is_number(parse, child)
                return None if apart else without_worth(parse, _counted_within(parse, amount, child))
            put = parse.lemmas[parse.heads[amount.head]].lower() in words("putting_money")
            put = put or (case_of(parse, amount.head) == "at" and _is_where(parse, child))  # available at $12 in shops
            if case == "in" and amount.claim.kind == "money" and not put and _is_stuff(parse, child):
                return None if _is_how_paid(parse, amount, child) else child
    return _hung_elsewhere(parse, amount) or _of_next_share(parse, amount)


def _of_next_share(parse: Parse, amount: AmountPhrase) -> int | None:
    """`made up 32 percent and 29 percent of sales`: of what the next of joined shares is, which says it for all."""
    after = amount.after
    while parse.lower[after] in (",", "and", "or"):
        after += 1
    following = amount.others.get(after) if after > amount.after else None
    shares = following is not None and amount.claim.kind == following.claim.kind == "percent"
    if not shares or following is None or following.first != after or amount.claim.trend is not None:
        return None
    joined = relation(parse, following.head) == "conj" and parse.heads[following.head] <= amount.head
    return of_phrase(parse, following) if joined else None


def _out_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """`14 out of 17 regions`, `five out of the men`: the noun, or the counted one, behind "out of"."""
    whole = amount.others.get(amount.after + 2)
    if whole is not None and whole.noun is not None:
        return whole.noun
    noun = parse.heads[amount.after]
    many = parse.tags[noun] in ("NNS", "NNPS", "PRP", "DT")  # not: dozens out of control
    return noun if noun > amount.after + 1 and many else None


def _hung_elsewhere(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun behind an amount and "of", "in" or brackets where the tree hangs it on something else."""
    stuff = amount.after + 1
    apart = parse.lower[amount.after : stuff] == ["of"] and parse.tags[stuff] == "NN"
    if apart and parse.pos[stuff + 1] in ("DET", "AUX", "PUNCT"):
        return stuff  # with 5 billion of debt the deal is valued at 64 billion
    is_sum = amount.claim.kind == "money" and " per " not in (amount.claim.unit or "")
    if is_sum and (stuff_in := _stuff_behind(parse, amount)) is not None:
        return stuff_in
    return _behind_brackets(parse, amount) if amount.claim.kind in ("money", "number") else None


def _stuff_behind(parse: Parse, amount: AmountPhrase) -> int | None:
    """`included $12.5 million in compensatory damages`, `lost $3bn in revenue`, `a bill with $3bn in funds`: the stuff
    right behind "in" that the tree hangs on the verb; not where money is put: invested $4 million in housing.
    """
    if parse.lower[amount.after] != "in" or amount.after + 1 >= len(parse):
        return None
    noun = parse.heads[amount.after]
    verb = parse.heads[noun]
    of_sums = not words("sums_of_money").isdisjoint(parse.lemmas[amount.after + 1 : noun + 1])
    of_sums = of_sums and case_of(parse, amount.head) in ("on", "by", "through", "from")  # on $80 million in revenue
    beside = verb == parse.heads[amount.head] and (of_sums or relation(parse, amount.head) == "obj")
    beside = beside or (case_of(parse, amount.head) == "with" and verb in parse.ancestors(amount.head))
    beside = beside and relation(parse, noun) == "obl"
    put = parse.lemmas[verb].lower() in words("putting_money")
    return noun if beside and not put and parse.tags[noun] in ("NN", "NNS") and _is_stuff(parse, noun) else None


def _counted_within(parse: Parse, amount: AmountPhrase, noun: int) -> int:
    """`in eight of the 20 countries output fell`: the counted noun that the tree has put before another."""
    for child in parse.children(noun):
        whole = amount.others.get(child)
        if whole is not None and whole.noun == child and parse.deps[child] == "compound" and parse.tags[child] == "NNS":
            return child
    return noun


def _is_divisor(parse: Parse, token: int) -> bool:
    """Whether a rate is told for each of a thing that is measured itself, and for no time: barrels per day of oil."""
    return parse.lower[token - 1] in ("per", "/") and parse.lemmas[token].lower() not in words("times")


def _is_quality(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`two of Irish birth`, `40 of working age`: what those counted are like, and nothing that they are taken from."""
    bare = parse.tags[noun] == "NN" and not any(relation(parse, child) == "det" for child in parse.children(noun))
    owned = any(parse.deps[child] == "nmod:poss" for child in parse.children(noun))
    few = (amount.claim.value or 0.0) < _SUM
    return amount.claim.kind in ("count", "number") and bare and not owned and few


def _behind_brackets(parse: Parse, amount: AmountPhrase) -> int | None:
    """`500,000 euros ($537,000) in aid`, `a 50 million yuan ($7 million) mill`: what stands behind the same amount in
    other money.
    """
    if parse.lower[amount.after] != "(":
        return None
    last = min(amount.after + _BRACKET, len(parse) - 2)
    closing = next((token for token in range(amount.after + 2, last) if parse.words[token] == ")"), None)
    if closing is None or not any(token in amount.others for token in range(amount.after + 1, closing)):
        return None
    head = parse.heads[closing + 1]
    if parse.lower[closing + 1] in ("in", "of"):
        is_stuff = head > closing + 1 and _is_stuff(parse, head) and not _is_where(parse, head)
        return head if is_stuff else None
    led = parse.lower[amount.first - 1] in ("a", "an", "the", "its", "their") or parse.tags[amount.first - 1] == "POS"
    return _end_of_nouns(parse, closing + 1) if led and amount.claim.kind in ("money", "number") else None


def _end_of_nouns(parse: Parse, first: int) -> int | None:
    """The last of the nouns that begin at a token, with what describes them: 200 megawatt light project."""
    last = first
    while last < len(parse) and (parse.pos[last] in ("NOUN", "PROPN", "ADJ", "NUM") or parse.words[last] == "-"):
        last += 1
    return last - 1 if last > first and parse.pos[last - 1] == "NOUN" else None


def is_number(parse: Parse, token: int) -> bool:
    """Whether a phrase is a year or another number rather than a thing."""
    return parse.pos[token] == "NUM" or parse.tags[token] == "CD"


def _is_stuff(parse: Parse, token: int) -> bool:
    """A common noun without an article: "in damages", "in military aid"; not "in the city", "in May", "in towns"."""
    if parse.pos[token] != "NOUN" or parse.lemmas[token].lower() in words("times", "no_stuffs"):
        return False
    if parse.lower[token + 1] == "where" or parse.lemmas[token].lower() in LEX.people_settlements:
        return False  # at 13 kwacha (9 cents) in districts where stocks are high
    if is_year(parse, token):
        return False  # an estimate of $4 million in FY17, in Q1
    if parse.lower[token + 1] == "of" and parse.lemmas[token].lower() in words("in_of"):
        return False  # $4 million in support of the plan
    known = (parse.deps[child] for child in parse.children(token))
    return not any(dep.startswith(("det", "nummod", "nmod:poss")) for dep in known)


def _is_where(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in words("things") | LEX.people_settlements | LEX.people_lands


def _is_how_paid(parse: Parse, amount: AmountPhrase, noun: int) -> bool:
    """`a rental of $250,000 in cash`, `a price of $3 billion in shares`: how a sum that has a name is paid."""
    named = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of"
    return named and parse.lemmas[noun].lower() in words("means_of_payment")


def without_worth(parse: Parse, token: int) -> int:
    """`$15 million worth of shares`: the shares."""
    if parse.lemmas[token].lower() == "worth":
        for child in parse.children(token):
            if child > token and case_of(parse, child) == "of":
                return child
    return token


def of_worth(parse: Parse, amount: AmountPhrase) -> int | None:
    """`issued new stock worth 15 billion rupees`: the noun before "worth", whatever the money hangs on."""
    if amount.claim.kind != "money":
        return None
    worth = amount.first - (parse.lower[amount.first] != "worth")  # of a hedged sum "worth" is the first word
    while worth > 0 and parse.lower[worth] in words("before_sums"):  # worth a total of
        worth -= 1
    if worth < 1 or parse.lower[worth] != "worth":
        return None
    if not {"total", "combined"}.isdisjoint(parse.lower[worth : amount.first]) and case_of(parse, worth - 1):
        return None  # assets of funds and accounts worth a total of $2 million
    if parse.words[worth - 1] == "(" and worth > 1:
        return worth - 2 if parse.pos[worth - 2] in ("NOUN", "PROPN") else None  # the club (worth $4 billion)
    noun = parse.heads[worth] if parse.deps[worth] == "amod" and parse.heads[worth] < worth else worth - 1
    above = parse.heads[noun]
    of_one = case_of(parse, noun) == "of" and above == noun - 2 and parse.tags[above] == "NN"
    if of_one and any(parse.lower[child] in ("a", "an") for child in parse.children(above)):
        noun = above  # a collection of watches worth $2 million
    if parse.pos[noun] == "PROPN" and (thing := _before_party(parse, noun)) is not None:
        return thing
    owner = case_of(parse, noun) == "by"  # goods owned by Ann Lee worth $2 million
    return noun if parse.pos[noun] in ("NOUN", "PROPN") and not owner else None


def _before_party(parse: Parse, name: int) -> int | None:
    """`a deal signed last month with Kenya worth $2 billion`, `houses in London worth $3 million`: what is worth so
    much, before a party to it or its place, which have no price; None where none stands before it.
    """
    first = name
    while parse.tags[first] in ("NNP", "NNPS"):
        first -= 1
    first -= parse.lower[first] == "the"
    if first < 1 or parse.lower[first] not in _TO_PARTY:
        return None
    if parse.tags[first - 1] in ("NN", "NNS") and parse.lemmas[first - 1].lower() not in words("times"):
        return first - 1  # a contract with Norway worth so much
    start, _ = parse.sentence(name)
    before = range(first - 1, max(start - 1, first - _FARTHEST), -1)
    nouns = (token for token in before if parse.tags[token] in ("NN", "NNS"))
    return next((token for token in nouns if parse.lemmas[token].lower() in words("dealings")), None)


_TO_PARTY = frozenset(("with", "to", "for", "from", "in", "at", "near"))
_FARTHEST = 8  # tokens between a deal and a party to it

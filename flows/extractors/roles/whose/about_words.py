"""The words of what a claim is about: a noun phrase without the amounts that stand in it."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import OF_LIST, OF_MODEL, OF_MODEL_NOUN
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.joined import with_bare_joined, with_joined, with_joined_of, with_joined_stuffs
from newstables.extractors.roles.phrase_edges import without_preposition
from newstables.extractors.roles.phrase_words import words_of
from newstables.extractors.roles.phrases import NOUNS, is_told_by_state, noun_phrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.whose.constructions import OF_WHOLE
from newstables.extractors.roles.whose.distinguished import MEASURED, with_distinguished
from newstables.extractors.roles.whose.gapping import gapped_phrase
from newstables.extractors.roles.whose.multiples import AS_MANY, behind_many
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import times

_BEFORE_NOUN = frozenset(("the", "a", "an", "more", "less", "fewer"))  # of what is measured they say nothing


def set_about(parse: Parse, text: str, amount: AmountPhrase, about: int | None, construction: str | None) -> None:
    """Fill the claim's about by the phrase around the token `about`, and how it was found."""
    if about is None:
        return
    floor = _floor(parse, amount, about, construction)
    costs = amount.first - (parse.lower[amount.first - 1] == "cost")  # which the tree may take for a noun
    ceiling = costs if about < amount.first else None
    span = gapped_phrase(parse, amount)
    numbered = span[1] - 2 == about and parse.pos[span[1] - 1] == "NUM"  # and the S&P 500 0.2 percent
    if construction != OF_LIST or not (span[1] - 1 == about or numbered):
        span = _behind_side(parse, amount, _whole_amounts(parse, amount, noun_phrase(parse, about, floor, ceiling)))
        is_stuff = amount.claim.kind in ("money", "measure") and construction == OF_WHOLE
        join = with_joined if about < amount.first else with_joined_stuffs if is_stuff else with_bare_joined
        is_one = not is_stuff and _is_one_described(parse, amount, about)
        is_alone = amount.claim.kind == "age" or is_one  # each has its own
        span = span if is_alone else join(parse, about, span, amount.others)
        span = with_joined_of(parse, about, span, amount.others)
    if construction in MEASURED and about < amount.first:
        span = with_distinguished(parse, about, span, amount.others, amount.first)
    if about == amount.noun and parse.deps[about] == "conj" and amount.holds(parse.heads[about]):
        span = amount.number + 1, about + 1  # 11,000 poker and gaming machines
    if parse.deps[about] == "compound" and parse.lemmas[parse.heads[about]].lower() in words("changes"):
        span = _whole_compound(parse, amount, about, span)
    is_model = amount.claim.rule in (OF_MODEL, OF_MODEL_NOUN) and amount.holds(about)
    if is_model:
        span = amount.number + 1, amount.after  # 175 Boeing 737-800s, whose name the tree tears
    if span[1] == about + 1 and is_told_by_state(parse, about):
        span = span[0], about + 2
    if amount.claim.kind == "count" and about == amount.noun:
        span = _without_place(parse, about, span)
    found = words_of(parse, text, span, frozenset() if is_model else _BEFORE_NOUN)  # 80 A-320neo jets
    if found:
        claim = amount.claim
        claim.about_start, claim.about_end, claim.about = found
        claim.about_rule = construction


def _floor(parse: Parse, amount: AmountPhrase, about: int, construction: str | None) -> int:
    """The first token that the phrase around `about` may have: behind other amounts, and behind what is the owner's."""
    shared = amount.noun == about or about == amount.first - 1
    owner = amount.others.get(about) if shared else None  # of a shared noun, the amount that it stands in
    floor = owner.number + 1 if owner is not None else _behind_others(amount, about)
    other = amount.others.get(about)
    if owner is None and other is not None and other is not amount and other.noun == about:
        floor = other.number + 1  # 36 of 40 satellites: satellites
    if owner is not None and owner.claim.unit_modifiers != amount.claim.unit_modifiers:
        floor = about  # 300 electric and 1,200 petrol cars: cars
    if owner is not None and parse.lower[floor : floor + 2] in (["-", "odd"], ["-", "plus"], ["-", "some"]):
        floor += 2  # 40-odd members
    return behind_many(parse, amount, floor) if construction == AS_MANY else floor


def _without_place(parse: Parse, noun: int, span: tuple[int, int]) -> tuple[int, int]:
    """`signed 3 deals in Basel`: the counted noun without the name of where they are; but shares in Halden."""
    first, after = span
    superlative = any(parse.tags[token] in ("JJS", "RBS") for token in range(first, noun))  # the best schools in Asia
    if superlative or parse.lemmas[noun].lower() in words("changes", "having_in"):
        return span
    for child in parse.children(noun):
        edge = parse.left_edge(child)
        where = relation(parse, child) == "nmod" and parse.pos[child] == "PROPN" and parse.lower[edge] == "in"
        if where and noun < edge < after <= parse.right_edge(child) + 1:
            return first, edge
    return span


def _is_one_described(parse: Parse, amount: AmountPhrase, about: int) -> bool:
    """`a 10-year term and power over the army`: a size before one thing is not that of what is joined to it."""
    return parse.tags[about] == "NN" and about >= amount.after and amount.claim.kind in ("duration", "measure")


def _whole_compound(parse: Parse, amount: AmountPhrase, about: int, span: tuple[int, int]) -> tuple[int, int]:
    """`a council tax increase of 3%`: all nouns before the noun of change, each of which the tree hangs on that."""
    first, after = span
    while first > 0 and parse.deps[first - 1] == "compound" and parse.heads[first - 1] == parse.heads[about]:
        word = parse.lower[first - 1]
        if amount.holds(first - 1) or parse.pos[first - 1] not in NOUNS or word in times() or not word.isalpha():
            break  # a 3% July sales increase
        first -= 1
    return first, after


def _behind_side(parse: Parse, amount: AmountPhrase, span: tuple[int, int]) -> tuple[int, int]:
    """`a 75 mile long wall`, `a 75-mile (120 km) long wall`: the adjective belongs to the length, and not to what is so
    long.
    """
    first, after = span
    first += parse.lower[first] == "-"
    last = first - 1 - (parse.lower[first - 1] in ("-", ")"))
    beside = amount.others.get(last)
    if parse.words[first + 1] == "-":
        return span  # an 8MP wide-angle lens
    timed = beside is not None and beside.claim.kind == "duration" and parse.lower[first] == "long"
    sided = beside is not None and beside.claim.kind == "measure" and parse.lower[first] in LEX.sides
    sided = sided or timed  # a two-month-long strike
    sided = sided or (beside is amount and parse.tags[first] == "VBN" and parse.words[first - 1] == "-")  # 51%-owned
    return (first + 1, after) if sided and first + 1 < after else span


def _whole_amounts(parse: Parse, amount: AmountPhrase, span: tuple[int, int]) -> tuple[int, int]:
    """A phrase without the part of another amount that it ends in, and what leads on to it: "an offer of 5"."""
    first, after = span
    if parse.tags[first] == "PRP" and parse.lower[first] in ("them", "it") and after > first + 1:
        return first, first + 1  # two thirds of them engineers; but 40 IT workers
    after = without_preposition(parse, first, _before_other(parse, amount, span))
    return (first, after) if after < span[1] else span


def _before_other(parse: Parse, amount: AmountPhrase, span: tuple[int, int]) -> int:
    """The end of a phrase, or where another amount begins that it ends in."""
    first, after = span
    scores = (token for token in range(first + 1, after) if token in amount.others)
    score = next((token for token in scores if amount.others[token].claim.kind == "score"), None)
    if score is not None:
        return score  # to level the five-match series 1-1 here on Monday
    if amount.claim.kind not in COUNTED:
        for token in range(first + 2, after):
            inner = amount.others.get(token)
            if inner is not None and inner is not amount and inner.first == token and inner.claim.kind not in COUNTED:
                # a pass rate of 80 percent at one level and 70 at the other; lifted the cash rate 25 points
                return token if parse.pos[token - 1] in NOUNS else token - 1
    other = amount.others.get(after - 1)
    if other not in (None, amount) and other.claim.kind == "number" and other.noun is None and first < other.first:
        return other.first  # and the Hanil 43,861, down 11%
    apart = other is not None and other is not amount and other.noun is None and first < other.first - 1
    if other is not None and apart and parse.lower[other.first - 1] == "of":
        return other.first - 1  # less than half the norm of 2.9
    if other is None or amount.others.get(after) is not other or other.first <= first + 1:
        return after
    return other.first - 1


def _behind_others(amount: AmountPhrase, about: int) -> int:
    """The token behind the last amount before a noun: no words of an amount are words for what it measures."""
    for token in range(about, max(0, about - 12) - 1, -1):
        other = amount.others.get(token)
        if other is not None and other.noun != about and other.claim.kind != "ordinal":
            return token + 1
    return 0

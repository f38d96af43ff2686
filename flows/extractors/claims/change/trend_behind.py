"""The trend that the words behind a figure tell: 5% higher, a 2 percent pay rise, 57% more than last year."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import Trend

PARTICLES = ("up", "down", "off", "upward", "downward")
_MOVED = ("percent", "money", "fraction")
_SHARES = ("percent", "fraction")
_OFFERED = frozenset(("offer", "offers", "offered", "bid", "bids", "premium", "takeover", "tender"))
_COSTING = ("cost", "costs", "costing", "sold", "sell", "sells")
_CLOSING = ("", ".", ",", ";", "and")
_MULTIPLES = frozenset(("double", "triple", "treble", "quadruple"))
_THINGS = ("tank", "crater", "shed", "lift", "skid")
OF_DROPS = ("millilitre", "microlitre", "nanolitre", "gram", "milligram", "microgram")
_FINITE = ("VBD", "VBZ")  # tags of a verb with a subject of its own
_MORE = ("more", "fewer", "less")
_CLAUSE = 8  # tokens behind a count among which "than" says that it is compared with something


def trend_behind(sentence: SentenceTokens, measure: Measure) -> Trend | None:
    """`5% higher`, `42 points lower`, `a 2 percent pay rise`, `a $3 increase`."""
    words = sentence.words
    after = measure.after
    if words[after] == "-":
        after += 1
    if words[after] in LEX.moved_behind:
        if (moved := _moved(sentence, measure, after)) is not None:
            return moved
        if words[after] in LEX.compared and words[after + 1] == "than" and words[after + 2] in LEX.foreseeing:
            return None  # one percentage point less than forecast
        if words[after] in LEX.compared and _is_since(sentence, measure, after):
            return "up" if words[after] in LEX.compared_up else "down"
        above = words[after] == "above" and measure.kind in _SHARES and _is_named_time(sentence, after + 1)
        if above and _OFFERED.isdisjoint(words):
            return "up"  # 0.7 percent above a year ago; but: an offer is 23 percent above Monday's price
    if (grown := _grown(sentence, measure, after)) is not None:
        return grown
    if _is_amount(measure) and _is_taken_off(sentence, measure, after):
        return LEX.trend_words["fall"]
    if measure.kind not in ("percent", "money") and (not measure.attributive or measure.kind in ("duration", "age")):
        return None  # the 30-year rose
    return _of_noun_behind(sentence, measure, after)


def _moved(sentence: SentenceTokens, measure: Measure, after: int) -> Trend | None:
    """`42 points lower`, `0.2 percent weaker`, `7,000 up on last season`: what the word right behind a figure tells."""
    words, found = sentence.words, LEX.trend_words
    if words[after] == "," and words[after + 1] in ("higher", "lower") and words[measure.first - 1] == "or":
        return found[words[after + 1]]  # settled $3.76, or 4 percent, lower
    if words[after] in ("higher", "lower"):
        return found[words[after]]
    if words[after] in LEX.of_strength and measure.kind in ("percent", "money"):
        return "up" if words[after] in LEX.of_strength_up else "down"  # the zloty was 0.2 percent weaker
    return found[words[after]] if _is_moved(sentence, measure, after) else None


def _of_noun_behind(sentence: SentenceTokens, measure: Measure, after: int) -> Trend | None:
    """`a 2 percent pay rise`, `a $3 increase`: what a noun behind the figure at token `after` tells of it."""
    words, found = sentence.words, LEX.trend_words
    after = _after_compound(words, after)
    noun = words[after] == "loss" or words[after] in LEX.slight_trends
    compound = after + 1 < sentence.size and sentence.tag(after + 1).startswith("NN")  # an expansion plan
    if measure.kind == "percent" and noun and not compound:  # a 5 percent contraction; no recovery rate
        return found["fall"] if words[after] == "loss" else LEX.slight_trends[words[after]]
    for index in range(after, min(sentence.size, after + 3)):
        word = words[index]
        if measure.attributive and measure.kind == "count" and word in _MULTIPLES:
            return None  # a two-run triple
        if word in found and word not in PARTICLES:
            if _is_thing(sentence, measure, index):
                return None
            if word == "cut" and words[index + 1] == "off":
                return None  # a bank holding 12 percent cut off credit
            told = index > after or sentence.tag(index) in _FINITE  # 30% fell ill
            if told and _is_verb_of_other(sentence, index):
                return None
            return found[word] if _is_change(measure, word, index - after) else None
        if not word.isalpha() or (word in LEX.stops and word not in LEX.verbs):
            return None
    return None


def _is_thing(sentence: SentenceTokens, measure: Measure, index: int) -> bool:
    """`a 5-litre tank`, `in 20-µl drops`: a noun of a thing that only looks like one of change, behind how much it
    holds or weighs, or how long it is; so are drops of little: of 20 µl, not of 20 litres.
    """
    if not measure.attributive or measure.kind != "measure" or not sentence.tag(index).startswith("NN"):
        return False
    held = measure.unit in OF_DROPS and sentence.words[index] == "drops"
    return held or sentence.words[index].removesuffix("s") in _THINGS


def _grown(sentence: SentenceTokens, measure: Measure, after: int) -> Trend | None:
    """`11 days longer than in 2022`, `22 more than the year before`, `1.2 million fewer trips`: larger or smaller
    than at another time; of what is fewer, where nothing else is said, than before.
    """
    words = sentence.words
    if words[after] in LEX.compared_larger or words[after] in LEX.compared_smaller:
        larger, than = words[after] in LEX.compared_larger, after + 1
        known = words[than] == "of" if words[after] == "ahead" else words[than] == "than"
        lone = words[than] in _CLOSING and words[measure.first - 1] in LEX.auxiliaries and words[after] != "ahead"
        if not lone and not (known and _is_other_time(sentence, than + 1)):
            return None
        return "up" if larger else "down"
    if measure.kind not in ("count", "rate", "number"):
        return None
    inside = next((word for word in words[measure.first : after] if word in _MORE), None)
    if inside is None:
        return None
    near = range(after, min(sentence.size, after + _CLAUSE))
    behind = next((index for index in near if words[index] == "than"), None)
    since = inside != "more" if behind is None else _is_other_time(sentence, behind + 1)
    if not since or (inside == "less" and words[measure.first] == inside):
        return None
    return "up" if inside == "more" else "down"


def _is_moved(sentence: SentenceTokens, measure: Measure, after: int) -> bool:
    """Whether "up" or "down" behind a figure says that it moved."""
    words = sentence.words
    moves = words[after] in ("up", "down") and (measure.kind in _MOVED or measure.unit == "point")
    moves = moves or (words[after] == "off" and measure.unit == "point" and words[after + 1] in ("", ".", ","))
    on = words[after] in ("up", "down") and words[after + 1] == "on" and _is_other_time(sentence, after + 2)
    if on and (measure.kind in ("number", "count") or words[measure.first - 1] == ","):
        return True  # 7,000 up on last season; was set at 900 tonnes, 25 percent down on 2024
    # unit revenue was 2.2 percent up; not: gave 2 percent up
    return moves and words[after + 1] in LEX.trend_links_behind and not _is_particle(sentence, after)


def _is_verb_of_other(sentence: SentenceTokens, index: int) -> bool:
    """Whether a word of rise or fall is told of something else: 23 percent would accept lower pensions, ore with 62%
    iron content fell, 72% had cut staff.
    """
    tag = sentence.tag(index)
    finite = tag in _FINITE and sentence.words[index] not in LEX.changes
    return tag == "JJR" or finite or sentence.words[index - 1] in ("had", "have", "has")


def _is_taken_off(sentence: SentenceTokens, measure: Measure, after: int) -> bool:
    """Whether an amount is told to be taken off something: wiped $30bn off it."""
    words = sentence.words
    if words[after] == "off" and sentence.letters.rfind("V", 0, measure.first) >= 0:
        verb = words[sentence.letters.rfind("V", 0, measure.first)]
        if verb in LEX.taking_off and not words[after + 1][:1].isdigit():  # wiped $30bn off it, not 40 off 22 balls
            return True
    taken = after
    while words[taken] in LEX.auxiliaries:
        taken += 1
    # $30bn was wiped off the market; not: those at 300 metres were cut off by snow
    taken_off = taken > after and words[taken] in LEX.taking_off and words[taken + 1] == "off"
    return taken_off and words[taken + 2] not in _CLOSING and words[taken + 2] not in LEX.stops_prepositions


def _is_since(sentence: SentenceTokens, measure: Measure, compared: int) -> bool:
    """Whether "more" or "less" at a token compares with another time: 674,336 cars, 21% more; 3% less than in May."""
    following = sentence.words[compared + 1]
    if following in _CLOSING and _is_aside(sentence, measure):
        return True
    if following in _CLOSING and sentence.words[measure.first - 1] in _COSTING and measure.kind == "percent":
        return True  # chicken cost 3.6 percent less
    if following == "than" and _is_other_time(sentence, compared + 2):
        return True
    return _is_of_time(sentence, measure, compared)


def _is_amount(measure: Measure) -> bool:
    """Whether a measure can be taken off something: wiped $30bn off it, not: took 117 dogs off the beach."""
    return measure.kind not in ("duration", "count") or measure.unit == "point"


def _is_particle(sentence: SentenceTokens, token: int) -> bool:
    """Whether a word belongs to a verb that gives, takes or lays something up or down."""
    parse = sentence.document.parse
    at = parse.token_at(sentence.starts[token])
    return parse.deps[at] == "compound:prt" or parse.lemmas[parse.heads[at]] in ("give", "put", "lay", "pay", "set")


def _after_compound(words: list[str], index: int) -> int:
    """The token behind a compound adjective that begins at token `index`: a 5 percent year-on-year rise."""
    last = index
    while words[last].isalpha() and words[last + 1] == "-" and words[last + 2].isalpha():
        last += 2
    return last + 1 if last > index else index


def _is_of_time(sentence: SentenceTokens, measure: Measure, after: int) -> bool:
    """Whether a share more or less is so against another time: "43 percent below 1990 levels", "12% fewer than last
    year", but "38% above the average" is no change. A price "more" with nothing behind it is more than before.
    """
    words = sentence.words
    if measure.kind in ("money", "rate"):
        foreseen = words[after + 1] == "than" and words[after + 2] in LEX.foreseeing  # less than foreseen
        guided = words[after + 1] == "than" and _is_clause(sentence, after + 2)  # $3 billion more than it had hoped for
        known = words[after] in ("more", "less", "cheaper", "dearer") and words[after + 1] in LEX.compared_closing
        return known and not foreseen and not guided
    if measure.kind not in ("percent", "fraction") or words[after : after + 2] == ["more", "than"]:
        return False
    for index in range(after + 1, min(sentence.size, after + 9)):
        word = words[index]
        if (word in LEX.compared_times and words[index - 1] != "-") or (
            len(word) == 4 and word[:2] in ("19", "20") and word.isdigit()
        ):
            return True
        if word in (",", ";", "."):
            return False
    return False


def _is_aside(sentence: SentenceTokens, measure: Measure) -> bool:
    """Whether a share stands behind a comma and the figure that it compares: $4.94 billion, 57% more."""
    first = measure.first
    figure = sentence.letters[first - 2 : first - 1] in ("#", "N")
    return measure.kind in ("percent", "fraction") and sentence.words[first - 1] == "," and figure


def _is_clause(sentence: SentenceTokens, first: int) -> bool:
    """Whether a subject and a verb begin at a token: than the bank guided for."""
    letters = sentence.letters[first : first + 5].lstrip("D")
    return "V" in letters.lstrip("NO")[:1] and letters[:1] in ("N", "O")


def _is_other_time(sentence: SentenceTokens, token: int) -> bool:
    """Whether what a figure is compared with is another time: than a year ago, than in May, than last season."""
    if sentence.begins_date(token) or (sentence.words[token] in ("in", "on", "at") and sentence.begins_date(token + 1)):
        return True
    near = sentence.words[token : token + 4]
    return near[0] in LEX.compared_before_times and not LEX.compared_times.isdisjoint(near)


def _is_named_time(sentence: SentenceTokens, token: int) -> bool:
    """Whether a time is all that is named at a token: above a year ago; not "the 50-year average"."""
    named = sentence.words[token] == "last" or sentence.words[token + 1] in LEX.compared_times
    return sentence.begins_date(token) or (named and _is_other_time(sentence, token))


def _is_change(measure: Measure, word: str, distance: int) -> bool:
    """Whether a noun of rise or fall after an amount means the change: "a $3 increase", not "a $2 million gain"."""
    if word.endswith(("ing", "ed")) or word in LEX.stops_adverbs:
        return False
    return measure.kind == "percent" or (distance == 0 and word not in LEX.trend_links_amounts)

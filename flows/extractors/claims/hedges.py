"""Hedges and bounds, before and after a number: kept, never flattened."""

from __future__ import annotations

from newstables.extractors.claims.bounding import gives_way, is_by_how_much, is_mark, is_turned, passed, reached
from newstables.extractors.claims.change.two_words import moves_up_to
from newstables.extractors.claims.denied_bounds import is_denied
from newstables.extractors.claims.played import is_joined
from newstables.extractors.claims.prepositions import WHERE, is_place, is_topic
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.schemas.claims import ClaimKind, Comparator

_DENIED: dict[Comparator, Comparator] = {"more_than": "at_most", "less_than": "at_least"}
# Before "over two years" these leave it no time over which something goes on: a preposition, a verb that takes a time.
_TAKING = frozenset(
    [
        "for", "in", "of", "after", "at", "to", "with", "by", "since", "than", "and", "is", "was", "are", "were",
        "been", "be", "take", "takes", "took", "taken", "taking", "last", "lasts", "lasted", "lasting", "spend",
        "spends", "spent", "spending", "wait", "waits", "waited", "waiting", "sleep", "sleeps", "slept",
        "sleeping", "need", "needs", "needed", "needing", "require", "requires", "required", "requiring",
        "serve", "serves", "served", "serving", "span", "spans", "spanned", "spanning", "within",
    ]
)  # fmt: skip
_ROUGH = ("percent", "money", "measure", "duration", "rate", "temperature")
# Verbs whose "about a 4% cut" is most often what they are about.
_HEARING = frozenset(("hear", "hears", "heard", "hearing", "read", "reads", "reading", "forget", "forgets", "forgot"))
_BE = ("is", "was", "are", "were", "be", "been", "being", "'s", "’s")
_APART = ("ahead", "later", "earlier", "beforehand", "afterwards")  # behind how far two times lie apart
_AHEAD = ["in", "advance"]
_BOUNDS = ("over", "above", "under", "below")  # of what follows too: 49 guns and over $2 million


def hedge_before(sentence: SentenceTokens, measure: Measure) -> tuple[Comparator, int] | None:
    """The hedge in front of the token `measure.first`: its comparator and its first token."""
    words = sentence.words
    last = measure.first - 1
    if measure.kind == "age":  # under the age of 5
        while last >= 0 and words[last] in ("the", "of", "age", "ages", "aged"):
            last -= 1
    word = words[last]
    if word in LEX.before_number.by_last:
        skipped = LEX.before_number.before(words, last)
        if skipped and (found := LEX.hedges.before(words, skipped[1] - 1)):
            return found if _hedges(sentence, measure, found) else None
    found = LEX.hedges.before(words, last) if word in LEX.hedges.by_last else None
    if found is None and word == "the" and is_mark(sentence, measure):
        return passed(sentence, measure)
    if found is None and word in ("a", "an", "the"):
        found = LEX.hedges.before(words, last - 1)  # more than the 16 cents, up to a million
        alone = found is not None and found[1] == last - 1
        if found and (word == "the" or (alone and not _is_of_figure(sentence, measure, found))):
            found = None  # more than the $3.35 forecast: compared with a figure that is known
    if found is None:
        return reached(sentence, measure) if word in LEX.verbs_of_bounds else None
    if not _hedges(sentence, measure, found):
        return None
    comparator, first = found
    if comparator in _DENIED and is_denied(sentence, first):
        return _DENIED[comparator], first
    more = LEX.hedges.before(words, first - 1)  # "at least about", "as many as around"
    if more and comparator == "about" and words[more[1]] == "over" and measure.kind == "duration":
        return found  # went on over nearly seven weeks
    if more and comparator == "about" and words[more[1]] != "past":
        return more
    return comparator, first


def _is_of_figure(sentence: SentenceTokens, measure: Measure, found: tuple[Comparator, int]) -> bool:
    """`saw about a 3 percent dip`, `nearly a 2-hour wait`: whether one word before an article, an adverb, is told of
    the figure behind it; not "worried about a 3 percent rise", nor "the dispute is about a 3 percent levy".
    """
    comparator, first = found
    words = sentence.words
    led = sentence.tag(first - 1).startswith("V") or measure.unit == "point"  # has about a 20-seat majority
    rough = measure.kind in _ROUGH or (measure.attributive and measure.kind == "count" and led)
    if comparator != "about" or not rough or sentence.tag(first) != "RB":
        return False
    told_of = words[first] == "about" and words[first - 1] in _BE and words[first - 2] != "there"
    return not told_of and words[first - 1] not in LEX.told_about | _HEARING


def _hedges(sentence: SentenceTokens, measure: Measure, found: tuple[Comparator, int]) -> bool:
    first = found[1]
    word = sentence.words[first]
    single = first == measure.first - 1
    lasting = measure.kind in ("duration", "age") or measure.unit in LEX.nouns_times  # over three weekends
    if single and word == "under" and gives_way(sentence, first, measure):
        return False  # took the ground out from under 40 men; the bridge gave way under 60 pilgrims
    if single and word == "under" and _is_cover(sentence, measure):
        return False  # were found under 4 metres of mud
    if sentence.words[measure.first - 1] == "than" and is_by_how_much(sentence, first):
        return False  # lived 25 percent longer than 40 others
    if word == "c" and sentence.is_capital(first):
        return False  # hepatitis C. 600 people came
    if sentence.words[first : measure.first] == ["a", "good"] and not _is_good_while(sentence, measure):
        return False  # took a good three points
    if "short" in sentence.words[first : measure.first] and sentence.words[first - 1] in LEX.hedges_short_of:
        return False  # stopped just short of 12 people
    if word == "past" and lasting and measure.kind != "age":
        return False  # has met here for past four years
    if single and lasting and word in LEX.hedges_not_of_time:
        apart = sentence.words[measure.after] in _APART or sentence.words[measure.after : measure.after + 2] == _AHEAD
        apart = apart or sentence.words[measure.after] == "since"
        apart = apart or (measure.attributive and sentence.words[first - 1] in ("a", "an"))  # an over two-year low
        apart = apart or (word == "under" and sentence.words[measure.after] in ("after", "before"))
        return measure.kind == "age" or apart or sentence.words[first - 1] in _TAKING
    if word == "past" and measure.kind not in ("money", "percent"):  # half past, walked past; but: climbed past 600
        climbs = sentence.words[first - 1] in LEX.trend_words or sentence.words[first - 1] in LEX.bounding_past
        return climbs and measure.first > first and not measure.head_noun
    if single and word == "over" and sentence.letters[first - 1 : first] == "#" and _is_of_two(sentence, measure):
        return False  # climbs 640m over 11.5km
    if single and word == "over" and measure.unit == "time" and is_turned(sentence, first):
        return False  # turned the ball over 21 times
    if single and is_joined(sentence, first):
        return False  # shot a six-under 66, hit a 50-over 92
    if word == "up" and moves_up_to(sentence, first, measure.kind, measure.unit):
        return False  # edged up to 5.7 percent
    if word in ("closer", "nearer") and measure.kind == "count" and _moves(sentence, first - 1):
        return False  # came closer to three troupes
    if single and word == "over" and _is_course(sentence, first, measure):
        return False  # over two legs, run over two miles
    if single and word == "over" and _is_taken_over(sentence, first):
        return False  # took over five villages
    if single and word == "over" and sentence.words[first - 1] in LEX.handing:
        return False  # to hand over 161 in two months
    if single and word == "over" and measure.kind != "age" and _is_preposition(sentence, first, measure):
        return False  # was charged over 12 thefts; a row over 40 acres
    if single and word == "under" and measure.unit in LEX.ruling and _is_phrase(sentence, measure):
        return False  # served under three presidents, charged under 14 laws
    if single and word == "about" and is_topic(sentence, first, measure):
        return False
    if single and word in WHERE and is_place(sentence, first, measure):
        return False  # gathered around 12 tables
    if single and word == "near" and measure.head_noun and measure.unit != "person" and _is_where(sentence, first):
        return False  # residents near 178 dams, living near 12 mines
    if (
        single
        and word == "around"
        and sentence.words[measure.first + 1] == "-"
        and sentence.words[first - 1] in LEX.encircling
    ):
        return False  # wrapped around 17-inch wheels
    if single and word == "sub" and not sentence.touches(first):
        return sentence.words[first + 1] == "-"
    return not (single and word in ("below", "above", "past") and sentence.words[first - 1] in LEX.stops_determiners)


def _is_where(sentence: SentenceTokens, near: int) -> bool:
    """Whether "near" tells where those are who are named, or live or stand, right before it; a level is near 40."""
    before = sentence.words[near - 1]
    named = sentence.tag(near - 1) in ("NN", "NNS", "NNP", "NNPS") and before not in LEX.levels
    return named or before in LEX.living


def _is_of_two(sentence: SentenceTokens, measure: Measure) -> bool:
    """Whether a number before "over" and one behind it may belong together, as two measures do, and a pressure of blood
    does: "150 over 95".
    """
    return measure.kind == "measure" or (measure.kind == "number" and not LEX.blood.isdisjoint(sentence.words))


def _is_good_while(sentence: SentenceTokens, measure: Measure) -> bool:
    """`waited a good 20 minutes`: a time that is no shorter; not a good 12-month run, "was a good 12 months for us"."""
    words = sentence.words
    was_for = words[measure.first - 3] in _BE and words[measure.after] == "for"
    return measure.kind == "duration" and not measure.attributive and words[measure.first + 1] != "-" and not was_for


def _is_course(sentence: SentenceTokens, over: int, measure: Measure) -> bool:
    """Whether "over" says how long a contest or a series is: over 72 holes, champion over 1,500 metres."""
    parse = sentence.document.parse
    if LEX.dimensions.get(measure.unit or "") == "length":
        before = sentence.words[over - 1]
        return before in LEX.raced and (before not in LEX.raced_verbs or sentence.tag(over - 1) == "VBN")
    noun = parse.token_at(sentence.starts[measure.after - 1])
    if sentence.words[over - 1] in LEX.stops_prepositions or sentence.words[over - 1] in ("and", "or"):
        return False  # ran to over 60 episodes
    return measure.unit in LEX.raced_stages and parse.deps[noun] in ("obl", "nmod", "root")


def _is_taken_over(sentence: SentenceTokens, over: int) -> bool:
    """Whether "over" is the particle of "take"."""
    parse = sentence.document.parse
    token = parse.token_at(sentence.starts[over])
    return parse.deps[token] == "compound:prt" and parse.lemmas[parse.heads[token]] == "take"


def _is_phrase(sentence: SentenceTokens, measure: Measure) -> bool:
    """Whether what is counted is no object or predicate, so that its "under" may be a preposition."""
    parse = sentence.document.parse
    return parse.deps[parse.token_at(sentence.starts[measure.after - 1])] in ("obl", "nmod")


def _moves(sentence: SentenceTokens, token: int) -> bool:
    """Whether a token is a verb that is told of somebody on his way, and of no amount."""
    word = sentence.words[token]
    return sentence.letters[token : token + 1] == "V" and word not in LEX.auxiliaries and word not in LEX.trend_words


def _is_preposition(sentence: SentenceTokens, over: int, measure: Measure) -> bool:
    """Whether "over" is all that joins counted things to a verb that they are no object of, or an amount to a noun of
    dispute.
    """
    parse = sentence.document.parse
    if over and sentence.words[over - 1] in LEX.contended_nouns and sentence.letters[over - 1] == "N":
        return True
    if measure.kind not in ("count", "number"):
        return False
    spread = sentence.letters[over - 1] == "N" or sentence.words[over - 1] in LEX.areas_spread
    if measure.unit in LEX.areas_crossed and spread:
        return True  # destroyed 46 drones over five regions
    number = parse.token_at(sentence.starts[measure.first])
    noun = parse.heads[number]
    bare = parse.deps[number] != "nummod"  # wounded over 5,000
    if not bare and parse.lemmas[parse.heads[noun]].lower() in LEX.contended_objectless and parse.heads[noun] < noun:
        return parse.starts[parse.heads[noun]] < sentence.starts[over]
    if bare or not parse.deps[noun].startswith("obl") or parse.lower[parse.heads[noun]] in LEX.trend_words:
        return False
    word = parse.token_at(sentence.starts[over])
    if parse.lemmas[parse.heads[noun]].lower() not in LEX.contended:
        return False  # hosted over 40 bands: an object that the tree has taken for a phrase
    return not any(parse.deps[child] == "case" and child != word for child in parse.children(noun))


def _is_cover(sentence: SentenceTokens, measure: Measure) -> bool:
    """Whether a length is how much of a stuff lies above something: `under 4 meters (13 feet) of mud`."""
    after = measure.after
    after = sentence.after_bracket(after) if sentence.words[after] == "(" else after
    long = measure.kind == "measure" and LEX.dimensions.get(measure.unit or "") == "length"
    return long and not measure.attributive and sentence.words[after] == "of"


def hedge_after(sentence: SentenceTokens, after: int, kind: ClaimKind) -> tuple[Comparator, int] | None:
    """The hedge of an amount that follows at token `after`, which may begin one: its comparator, the token after it."""
    words = sentence.words
    found = LEX.hedges_after.after(words, after)
    following = words[found[1]] if found else ""
    if (following == "to" and words[after] != "or") or following == "than" or following[:1].isdigit():
        return None  # nine soldiers and up to 30 rebels; not: smashing 15 or more to pieces
    counted = following in LEX.currency_signs.by_first or following in LEX.cardinals
    if found and counted and words[found[1] - 1] in _BOUNDS and kind != "age":
        return None  # 49 guns and over $2 million; but: those aged 65 and over £12
    if found and words[found[1] - 2 : found[1]] == ["and", "more"] and not _ends_phrase(sentence, found[1]):
        return None  # 600 sheep and more goats
    if words[after] == "," and words[found[1] if found else after][:1].isalnum():
        return None  # 14, or more girls than boys; 14, at least in May
    if words[after] == "and" and following in LEX.stops_determiners:  # in three months and below a forecast of 4
        return None
    if words[after] == "plus" and following in LEX.currency_signs.by_first:  # £250,000 plus £18,000
        return None
    if words[after] == "plus" and (following == "or" or _is_added(sentence, after)):
        return None  # 3 percent plus or minus one point
    return found


def _ends_phrase(sentence: SentenceTokens, index: int) -> bool:
    """Whether nothing at token `index` goes on with what is told of an amount: a stop, a preposition, the end."""
    word = sentence.words[index]
    return not word.isalnum() or word in LEX.stops_prepositions


def _is_added(sentence: SentenceTokens, plus: int) -> bool:
    """Whether "plus" behind a unit adds something else to the amount: 3.9% plus inflation, but 40 plus years."""
    before, following = sentence.words[plus - 1], sentence.words[plus + 1]
    measured = not before[:1].isdigit() and before not in LEX.cardinals and before not in LEX.scale_names
    added = following not in LEX.stops or following in LEX.stops_determiners or following in LEX.cardinals
    return measured and following[:1].isalpha() and added


def bounds(
    comparator: Comparator, value: float | None, low: float | None, high: float | None
) -> tuple[float | None, float | None]:
    """Low and high after the manner of best, low, high estimates: a bound that the words leave open is None."""
    if value is None:
        return low, high
    if comparator in ("more_than", "at_least"):
        return value, None
    if comparator in ("less_than", "at_most"):
        return None, value
    if comparator == "between":
        return low, high
    if comparator == "about":
        return None, None
    return value, value

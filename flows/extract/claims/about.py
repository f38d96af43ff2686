"""The words for what is measured: an "of" phrase, the noun that the number describes, the object or the subject."""

from __future__ import annotations

from flows.extract.claims.clause import REACH, Span, gapped, subject, verb_before
from flows.extract.claims.grammar import phrase_from, phrase_to, trim
from flows.extract.claims.nouns import is_plural
from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import LEX

LONGEST = 9  # tokens of a phrase that is still a name for something

_BEING = ("is", "are", "was", "were", "be", "been")
_SIGNS = ("+", "-", "−", "–")
_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "this", "that", "another"))
_EXTENTS = ("long", "high", "wide", "tall", "deep")
_GENERIC = ("average", "total", "maximum", "minimum", "record", "combined", "mean", "median", "value", "range")


def about_of(sentence: Sentence, measure: Measure, hedge_first: int, floor: int, previous: Span | None) -> Span | None:
    """The tokens (first, after) that say what the claim is about; None where the sentence does not say.

    `floor` is the token after the claim before this one, whose own words are never what this one is about;
    `previous` is what that one was about: a figure with no verb or noun of its own shares it.
    """
    words, kind = sentence.words, measure.kind
    word, found = words[hedge_first - 1], None
    if word == "minus" and words[hedge_first - 3] == "plus":  # a margin of error of plus or minus
        hedge_first -= 3
        word = words[hedge_first - 1]
    if kind == "age":
        found = _named_before(sentence, measure, hedge_first)
    elif kind == "money" and word == "worth":
        found = _worth(sentence, hedge_first)
    elif kind == "percent" and words[measure.first] in _SIGNS:
        found = _ticker(sentence, measure, hedge_first, floor)
    if found is None and word == ":":
        found = _label(sentence, measure, hedge_first, floor)
    found = found or _of_phrase(sentence, measure)
    if not found and (measure.attributive or not measure.head_noun):
        found = _described_noun(sentence, measure, hedge_first)
    if not found and word == "of":
        found = _before_of(sentence, hedge_first, floor, measure.head_noun)
    if not found and word in ("of", "at") and sentence.words[hedge_first - 2] in LEX.changes:
        found = _changed(sentence, measure) or previous  # , a drop of 22 percent
        verb = verb_before(sentence, hedge_first)
        if not found and verb is not None and sentence.words[verb] in LEX.expecting:
            return None  # expected a rise of 3 percent
    if not found and not measure.head_noun and not measure.attributive:
        found = gapped(sentence, floor, hedge_first) or _taken_off(sentence, measure)
    if found:
        return trim(sentence, *found)
    if measure.rule == "<number> [<noun>]" and "including" in sentence.words[floor:hedge_first]:
        found = _after(sentence, measure)  # including 40 in the capital
        if found:
            return trim(sentence, *found)
    if measure.rule == "<multiplied>" and sentence.letters[measure.after : measure.after + 1] in ("D", "N"):
        found = phrase_from(sentence, measure.after, LONGEST)  # doubled its profits
        if found:
            return trim(sentence, *found)
    own = measure.head_noun and word in ("and", "but", "while")
    own = own and sentence.letters[measure.after : measure.after + 1] == "V"  # and 12 flights were cancelled
    if previous and not own and (_continues(sentence, floor, hedge_first) or _sums_up(sentence, measure, floor)):
        return previous
    if measure.head_noun and _opens_clause(sentence, hedge_first):
        found = _owner(sentence, measure) or _other_argument(sentence, measure)
        return found and trim(sentence, *found)
    if kind == "money" and words[measure.after] in ("for", "on"):
        found = _spent(sentence, measure, hedge_first)
    elif kind == "money" and word == "for":
        found = _sold(sentence, hedge_first, floor)
    found = found or _object_or_subject(sentence, measure, hedge_first, floor)
    if kind == "money" and words[measure.after] == "for":  # paid $12,000 for a new roof
        found = found or _after(sentence, measure)
    found = found and _without_figure(sentence, found, floor)
    if found and "V" in sentence.letters[floor:hedge_first]:
        previous = None  # where a week of fighting has killed
    found = (found and trim(sentence, *found)) or previous or _after(sentence, measure)
    return found and trim(sentence, *found)


def _without_figure(sentence: Sentence, found: Span, floor: int) -> Span:
    """What an earlier figure counts, without the figure: "fifteen containers were seized in three raids"."""
    first, after = found
    letters = sentence.letters
    while first < min(after, floor) and letters[first] in "PDAC":
        first += 1
    number = first
    while number < min(after, floor) and letters[number] == "#":
        number += 1
    return (number, after) if number > first and letters[number : number + 1] == "N" and number < after else found


def _changed(sentence: Sentence, measure: Measure) -> Span | None:
    """What "a rise of 6 percent" is a rise in, behind the figure."""
    if sentence.words[measure.after] not in ("in", "for"):
        return None
    return phrase_from(sentence, measure.after + 1, LONGEST)


def _taken_off(sentence: Sentence, measure: Measure) -> Span | None:
    """`wiped $30bn off the value of its shares`: what shrank by so much."""
    after = measure.after
    if sentence.words[after] != "off" or sentence.letters[after + 1 : after + 2] not in ("D", "N"):
        return None
    verb = verb_before(sentence, measure.first)
    if verb is None or sentence.words[verb] not in LEX.taking_off:
        return None
    return phrase_from(sentence, after + 1, LONGEST)


def _spent(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`set aside $350m for refunds`, `spent $80 million on a striker`: what the money goes to."""
    verb = hedge_first - 1
    while verb > 0 and sentence.letters[verb] in "ADP" and sentence.words[verb] not in LEX.spending:
        verb -= 1
    if sentence.words[verb] not in LEX.spending:
        return None
    return _after_link(sentence, measure.after + 1)


def _after_link(sentence: Sentence, first: int) -> Span | None:
    """The phrase behind a preposition, unless it is a time or has a figure of its own."""
    found = phrase_from(sentence, first, LONGEST)
    return found if found and "#" not in sentence.letters[first : found[0]] else None


def _named_before(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`children under the age of 5`, `Mary Smith, 45,`: whose age it is stands right before it."""
    if measure.attributive:
        return None
    last = hedge_first - 1
    while last >= 0 and sentence.words[last] in ("the", "of", "age", "ages", "aged", ",", "between", "at"):
        last -= 1
    if last < 0 or sentence.letters[last] != "N":
        return None
    return phrase_to(sentence, last, 0, LONGEST)


def _worth(sentence: Sentence, hedge_first: int) -> Span | None:
    """`50 products worth $3 billion`: what is worth so much stands right before."""
    return phrase_to(sentence, hedge_first - 2, 0, 4) if sentence.letters[hedge_first - 2] == "N" else None


def _label(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """`Symbol rate: 27.5 Mb/s`: what a line of a list calls its figure."""
    if measure.head_noun or hedge_first - 2 < floor:
        return None
    return phrase_to(sentence, hedge_first - 2, floor, 4) if sentence.letters[hedge_first - 2] == "N" else None


def _ticker(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """`Dow +0.2% Nasdaq -0.8%`: the name right before a share with a sign."""
    words, letters = sentence.words, sentence.letters
    first = measure.first
    while first > floor and (letters[first - 1] == "N" or words[first - 1].isdigit() or words[first - 1] in "&/"):
        first -= 1
    return (first, measure.first) if first < measure.first and hedge_first == measure.first else None


def _owner(sentence: Sentence, measure: Measure) -> Span | None:
    """`two of Strand's deputies were dismissed`: they are his."""
    if sentence.words[measure.first + 1] != "of":
        return None
    for index in range(measure.first + 2, measure.after):
        word = sentence.words[index]
        if word.endswith(("'s", "’s", "s'", "s’")) or sentence.words[index + 1] in ("'s", "’s"):
            return measure.first + 2, index + 1
    return None


def _other_argument(sentence: Sentence, measure: Measure) -> Span | None:
    """`twelve players left the club`, `30 people died in the crash`: what the counted do, or what is done to them."""
    words, letters = sentence.words, sentence.letters
    verb = letters.find("V", measure.after, measure.after + REACH)
    if verb < 0 or "." in letters[measure.after : verb].replace(".", "", words[measure.after : verb].count("-")):
        return None
    index = verb
    while index < sentence.size and (letters[index] in "VADPO" or letters[index : index + 2] == "CV"):
        if words[index] in LEX.clause_openers:
            return None
        index += 1
    if index >= sentence.size or letters[index] != "N" or (index == verb + 1 and words[verb] in _BEING):
        return None  # "five seats are available" says no more of what
    if LEX.units.after(words, index):  # happened minutes apart
        return None
    found = phrase_from(sentence, index, LONGEST)
    return None if found and "#" in letters[found[0] : found[1] + 1] else found


def _sold(sentence: Sentence, hedge_first: int, floor: int) -> Span | None:
    """`offers a plan with 60GB of data for $12`, `sold two paintings for $2m`: the object of the verb."""
    verb = verb_before(sentence, hedge_first)
    if verb is None or "." in sentence.letters[verb:hedge_first] or "R" in sentence.letters[verb:hedge_first]:
        return None
    index = verb + 1
    while index < hedge_first and sentence.letters[index] in "DO#A":
        index += 1
    found = phrase_from(sentence, index, LONGEST) if sentence.letters[index] == "N" else None
    return found and (found[0], min(found[1], hedge_first - 1))


def _of_phrase(sentence: Sentence, measure: Measure) -> Span | None:
    """`40% of its territory`, `a quarter of the country`, `70kg of gold`, `$2 million in sales`."""
    after = sentence.after_bracket(measure.after)
    following = sentence.words[after]
    if following == "of" and sentence.words[after + 1] in ("gdp", "gross"):  # a deficit of 3 percent of GDP
        return None
    if following == "of":
        if measure.kind == "fraction" and sentence.words[after + 1 : after + 3] == ["a", "point"]:
            return None  # up two tenths of a point
        return phrase_from(sentence, after + 1, LONGEST)
    if measure.kind == "measure" and sentence.words[after - 2] == "of" and after - 2 > measure.first:
        return after - 1, after  # 770Nm of torque
    if measure.kind == "money" and following in ("in", "worth"):
        start = after + 2 if sentence.words[after + 1] == "of" else after + 1
        if following == "worth" and start == after + 2:
            return phrase_from(sentence, start, LONGEST)
        if (
            sentence.words[start].isalpha()
            and (sentence.letters[start] == "N" or sentence.letters[start : start + 2] == "VN")
            and not sentence.is_capital(start)
            and sentence.words[start] not in LEX.manner
        ):
            return phrase_from(sentence, start, LONGEST)
    if measure.kind == "fraction" and following in ("the", "its", "their", "his", "all", "our", "a", "an"):
        return phrase_from(sentence, after, LONGEST)
    return None


def _described_noun(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`a $5 million house`, `a 550-megawatt plant`, `a 20 percent stake`: the noun phrase after the number."""
    words, letters = sentence.words, sentence.letters
    start = sentence.after_bracket(measure.shared or measure.after)
    word = words[hedge_first - 1]
    determined = word in _DETERMINERS or word.endswith(("'s", "’s"))
    if not determined and words[hedge_first - 2] in ("a", "an"):  # an unwelcome 12% stake
        determined = letters[hedge_first - 1] == "N" and LEX.units.after(words, hedge_first - 1) is None
    if not (measure.attributive or determined or measure.kind == "ratio") and (
        measure.kind not in ("measure", "rate", "percent")
        or letters[hedge_first - 1 : hedge_first] == "N"
        or is_plural(words[start - 1])
    ):
        return None
    if sentence.words[start] == "-":
        start += 1
    word = sentence.words[start]
    if measure.kind == "money" and word in LEX.trend_links_amounts:  # a $2 million gain
        return phrase_from(sentence, start, LONGEST)
    if (determined or measure.attributive) and word in LEX.noun_too:  # a $15-a-share offer
        return start, start + 1
    if not word[:1].isalpha() or sentence.letters[start] != "N" or word.endswith("ing") or word in LEX.not_described:
        if measure.kind == "percent" and word in LEX.trend_words and sentence.words[start + 1] in ("in", "of"):
            return phrase_from(sentence, start + 2, LONGEST)  # a 5 percent rise in wages
        return None
    second = sentence.words[start + 1] in LEX.trend_words and sentence.letters[start + 1] == "N"
    if word in LEX.trend_words or second:
        rise = start if word in LEX.trend_words else start + 1
        return phrase_from(sentence, rise + 2, LONGEST) if sentence.words[rise + 1] in ("in", "of") else None
    return phrase_from(sentence, start, LONGEST)


def _before_of(sentence: Sentence, hedge_first: int, floor: int, counted: bool) -> Span | None:
    """`a population of 5 million`, `sizes of 5.4 inches`, `a rate of $80`."""
    last = hedge_first - 2
    if (
        last < floor
        or sentence.words[last] in LEX.trend_words
        or (
            sentence.words[last] in _GENERIC and not (counted and sentence.words[last] in ("average", "mean", "median"))
        )
        or not (sentence.letters[last] == "N" or (sentence.letters[last] == "#" and sentence.touches(last - 1)))
        or _is_pace(sentence, last)
    ):
        return None
    return phrase_to(sentence, last, floor, LONGEST)


def _is_pace(sentence: Sentence, index: int) -> bool:
    """Whether a rate or pace does not say of what: "grew at an annual rate of 8 percent"; a jobless rate does."""
    return sentence.words[index] in ("rate", "pace") and sentence.words[index - 1] in LEX.rate_names


def _sums_up(sentence: Sentence, measure: Measure, floor: int) -> bool:
    """Whether a share says the change before it in other words: ", a sharp 3 percent drop"."""
    return floor > 0 and measure.kind == "percent" and sentence.words[measure.after] in LEX.trend_words


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Whether a counted noun is a subject itself: nothing before it, or a conjunction, or "officials said"."""
    letters, last = sentence.letters, index - 1
    if sentence.words[last].endswith(("'s", "’s")):  # where the doctor's two children were
        while last >= 0 and letters[last] in "ND":
            last -= 1
    while last >= 0 and letters[last] in "DA":
        last -= 1
    return last < 0 or letters[last] in "RC." or (sentence.words[last] in LEX.reporting and "V" in letters[index:])


def _continues(sentence: Sentence, floor: int, hedge_first: int) -> bool:
    """Whether nothing but connecting words stands between the claim before and this one."""
    between = sentence.letters[floor:hedge_first]
    if sentence.words[hedge_first - 2 : hedge_first] in (["up", "from"], ["down", "from"]):
        return True
    if sentence.words[floor] in ("versus", "vs", "from", "against", "than", "compared") and "V" not in between[1:]:
        return True
    return (len(between) < 6 and not between.strip("PC.DA#")) or sentence.words[floor] == "("


def _object_or_subject(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """The object before a preposition ("cut its workforce by 5%"), else the subject of the clause's verb."""
    letters = sentence.letters
    verb = verb_before(sentence, hedge_first)
    listed = 0 < floor < hedge_first and (verb or -1) < floor and sentence.words[hedge_first - 1] == ","
    if listed and sentence.is_capital(hedge_first - 2):  # Oslo, $5 million, Bergen, $3 million
        return phrase_to(sentence, hedge_first - 2, floor, LONGEST)
    opened = _open_bracket(sentence, hedge_first)
    if opened > (verb or 0):
        return phrase_to(sentence, opened - 1, floor, LONGEST)
    tall = sentence.words[hedge_first - 1] == "," and sentence.words[measure.after] in _EXTENTS
    if tall and letters[hedge_first - 2] == "N":  # the bridge, 1.2 kilometres long
        return phrase_to(sentence, hedge_first - 2, floor, LONGEST)
    if verb is None:
        if letters[hedge_first - 1 : hedge_first] in ("C", ".") or (floor and letters[hedge_first - 1] != "N"):
            return None
        found = phrase_to(sentence, hedge_first - 1, floor, LONGEST)
        return found if found and letters[found[1] - 1] == "N" else None
    last = hedge_first - 1
    while last > verb and (
        letters[last] in "PADV" or sentence.words[last] in _GENERIC or sentence.words[last] in LEX.ordinals
    ):
        last -= 1
    if last > verb and _is_pace(sentence, last):
        last = verb
    adjacent = (
        last == hedge_first - 1
        and hedge_first < measure.first
        and sentence.words[hedge_first] in ("over", "under", "above", "below", "past")
    ) or (last == hedge_first - 1 and _takes_two(sentence, measure, verb, last))
    described = sentence.words[verb] in _BEING and letters[verb + 1 : last + 1].strip("AP") == "N"
    if (
        (max(verb, floor - 1) < last < hedge_first - 1 or adjacent)
        and letters[last] == "N"
        and not described
        and not _says_when(sentence, measure, last + 1)
    ):
        found = phrase_to(sentence, last, max(verb + 1, floor), LONGEST)
        if found:
            return found
    return subject(sentence, verb, floor)


def _takes_two(sentence: Sentence, measure: Measure, verb: int, last: int) -> bool:
    """Whether the verb has the phrase up to `last` and the figure as objects: "cost taxpayers $6m", "cut prices 5%"."""
    word, between = sentence.words[verb], sentence.letters[verb + 1 : last + 1]
    if measure.head_noun or measure.kind not in ("money", "percent", "measure", "rate"):
        return False
    if word in LEX.giving:
        return True
    return word in LEX.moving and "P" not in between[1:] and "A" not in between


def _open_bracket(sentence: Sentence, index: int) -> int:
    """The bracket not far to the left that is still open at `index`; -1 if none."""
    near = sentence.words[max(0, index - 7) : index]
    if "(" not in near:
        return -1
    for at in range(index - 1, -1, -1):
        if sentence.words[at] in ("(", ")"):
            return at if sentence.words[at] == "(" else -1
    return -1


def _says_when(sentence: Sentence, measure: Measure, index: int) -> bool:
    """`will feed the grid in 15 years`, `works for a bank for 5 years` are about who does, not the grid or the bank."""
    if sentence.words[index] == "for" and measure.kind == "duration":
        start = sentence.letters[:index].rstrip("ND")
        return start.endswith("P")
    return measure.kind == "duration" and sentence.words[index] in ("in", "within", "after", "over", "during")


def _after(sentence: Sentence, measure: Measure) -> Span | None:
    """Nothing before it: the phrase after the number."""
    after = measure.after
    if sentence.words[after] in ("of", "in", "for", "at", "from"):
        return phrase_from(sentence, after + 1, LONGEST)
    word = sentence.words[after]
    if word[:1].isalpha() and sentence.letters[after] == "N" and word not in LEX.not_counted:
        return phrase_from(sentence, after, LONGEST)
    return None

"""What a figure is about by the words right beside it: an "of" phrase, a noun that it describes, a label."""

from __future__ import annotations

from newstables.extractors.claims.clause import Span, verb_before
from newstables.extractors.claims.grammar import phrase_from, phrase_to
from newstables.extractors.claims.nouns import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX

LONGEST = 9  # tokens of a phrase that is still a name for something
_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "this", "that", "another"))
GENERIC = ("average", "total", "maximum", "minimum", "record", "combined", "mean", "median", "value", "range")


def named_before(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`children under the age of 5`, `Mary Smith, 45,`: whose age it is stands right before it."""
    if measure.attributive:
        return None
    last = hedge_first - 1
    while last >= 0 and sentence.words[last] in ("the", "of", "age", "ages", "aged", ",", "between", "at"):
        last -= 1
    if last < 0 or sentence.letters[last] != "N":
        return None
    return phrase_to(sentence, last, 0, LONGEST)


def worth(sentence: Sentence, hedge_first: int) -> Span | None:
    """`50 products worth $3 billion`: what is worth so much stands right before."""
    return phrase_to(sentence, hedge_first - 2, 0, 4) if sentence.letters[hedge_first - 2] == "N" else None


def label(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """`Symbol rate: 27.5 Mb/s`: what a line of a list calls its figure."""
    if measure.head_noun or hedge_first - 2 < floor:
        return None
    return phrase_to(sentence, hedge_first - 2, floor, 4) if sentence.letters[hedge_first - 2] == "N" else None


def ticker(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """`Dow +0.2% Nasdaq -0.8%`: the name right before a share with a sign."""
    words, letters = sentence.words, sentence.letters
    first = measure.first
    while first > floor and (letters[first - 1] == "N" or words[first - 1].isdigit() or words[first - 1] in "&/"):
        first -= 1
    return (first, measure.first) if first < measure.first and hedge_first == measure.first else None


def owner(sentence: Sentence, measure: Measure) -> Span | None:
    """`two of Strand's deputies were dismissed`: they are his."""
    if sentence.words[measure.first + 1] != "of":
        return None
    for index in range(measure.first + 2, measure.after):
        word = sentence.words[index]
        if word.endswith(("'s", "’s", "s'", "s’")) or sentence.words[index + 1] in ("'s", "’s"):
            return measure.first + 2, index + 1
    return None


def of_phrase(sentence: Sentence, measure: Measure) -> Span | None:
    """`40% of its territory`, `a quarter of the country`, `70kg of gold`, `$2 million in sales`."""
    after = sentence.after_bracket(measure.after)
    following = sentence.words[after]
    if following == "of" and sentence.words[after + 1] in ("gdp", "gross"):  # a deficit of 3 percent of GDP
        return None
    if following == "of" and sentence.letters[after + 1 : after + 2] in ("O", "R"):  # of them, of whom
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


def described_noun(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
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


def fewer_of(sentence: Sentence, measure: Measure) -> Span | None:
    """`12 percent fewer tourists`, `a third more ships`: what there are so many less or more of."""
    after = measure.after
    if sentence.words[after] not in ("fewer", "less", "more") or measure.kind not in ("percent", "fraction"):
        return None
    return phrase_from(sentence, after + 1, LONGEST) if sentence.letters[after + 1 : after + 2] == "N" else None


def before_of(sentence: Sentence, hedge_first: int, floor: int, counted: bool) -> Span | None:
    """`a population of 5 million`, `sizes of 5.4 inches`, `a rate of $80`."""
    last = hedge_first - 2
    if (
        last < floor
        or sentence.words[last] in LEX.trend_words
        or (sentence.words[last] in GENERIC and not (counted and sentence.words[last] in ("average", "mean", "median")))
        or not (sentence.letters[last] == "N" or (sentence.letters[last] == "#" and sentence.touches(last - 1)))
        or is_pace(sentence, last)
    ):
        return None
    found = phrase_to(sentence, last, floor, LONGEST)
    if found and sentence.words[found[0]] in LEX.not_described and sentence.letters[found[0] + 1] == "P":
        return found[0] + 2, found[1]  # effective in a trial of
    return found


def is_pace(sentence: Sentence, index: int) -> bool:
    """Whether a rate or pace does not say of what: "grew at an annual rate of 8 percent"; a jobless rate does."""
    return sentence.words[index] in ("rate", "pace") and sentence.words[index - 1] in LEX.rate_names


def changed(sentence: Sentence, measure: Measure) -> Span | None:
    """What "a rise of 6 percent" is a rise in, behind the figure."""
    if sentence.words[measure.after] not in ("in", "for"):
        return None
    return phrase_from(sentence, measure.after + 1, LONGEST)


def taken_off(sentence: Sentence, measure: Measure) -> Span | None:
    """`wiped $30bn off the value of its shares`: what shrank by so much."""
    after = measure.after
    if sentence.letters[after + 1 : after + 2] not in ("D", "N"):
        return None
    verb = verb_before(sentence, measure.first)
    if verb is None or sentence.words[verb] not in LEX.taking_off:
        return None
    return phrase_from(sentence, after + 1, LONGEST)


def phrase_after(sentence: Sentence, measure: Measure) -> Span | None:
    """Nothing before it: the phrase after the number."""
    after = measure.after
    if sentence.words[after] in ("of", "in", "for", "at", "from"):
        if sentence.letters[after + 1 : after + 2] in ("O", "R"):
            return None  # a quarter of them are children
        return phrase_from(sentence, after + 1, LONGEST)
    word = sentence.words[after]
    if word[:1].isalpha() and sentence.letters[after] == "N" and word not in LEX.not_counted:
        return phrase_from(sentence, after, LONGEST)
    return None


def after_link(sentence: Sentence, first: int) -> Span | None:
    """The phrase behind a preposition, unless it is a time or has a figure of its own."""
    found = phrase_from(sentence, first, LONGEST)
    return found if found and "#" not in sentence.letters[first : found[0]] else None

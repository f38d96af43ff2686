"""The words for what is measured: an "of" phrase, the noun that the number describes, the object or the subject."""

from __future__ import annotations

from newstables.extractors.claims.argument import object_or_subject, other_argument, sold, spent
from newstables.extractors.claims.beside import (
    LONGEST,
    before_of,
    changed,
    described_noun,
    fewer_of,
    label,
    named_before,
    of_phrase,
    owner,
    phrase_after,
    taken_off,
    ticker,
    worth,
)
from newstables.extractors.claims.clause import Span, gapped, verb_before
from newstables.extractors.claims.grammar import phrase_from, trim
from newstables.extractors.claims.nouns import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX

_SIGNS = ("+", "-", "−", "–")


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
        found = named_before(sentence, measure, hedge_first)
    elif kind == "money" and word == "worth":
        found = worth(sentence, hedge_first)
    elif kind == "percent" and words[measure.first] in _SIGNS:
        found = ticker(sentence, measure, hedge_first, floor)
    if found is None and word == ":":
        found = label(sentence, measure, hedge_first, floor)
    found = found or of_phrase(sentence, measure) or fewer_of(sentence, measure)
    if not found and (measure.attributive or not measure.head_noun):
        found = described_noun(sentence, measure, hedge_first)
    if not found and word == "of":
        found = before_of(sentence, hedge_first, floor, measure.head_noun)
    if not found and word in ("of", "at") and sentence.words[hedge_first - 2] in LEX.changes:
        found = changed(sentence, measure) or previous  # , a drop of 22 percent
        verb = verb_before(sentence, hedge_first)
        if not found and verb is not None and sentence.words[verb] in LEX.expecting:
            return None  # expected a rise of 3 percent
    if not found and not measure.head_noun and not measure.attributive:
        if floor:
            found = gapped(sentence, floor, hedge_first)
        if words[measure.after] == "off":
            found = found or taken_off(sentence, measure)
    if found:
        return trim(sentence, *found)
    if measure.rule == "<number> [<noun>]" and "including" in sentence.words[floor:hedge_first]:
        found = phrase_after(sentence, measure)  # including 40 in the capital
        if found:
            return trim(sentence, *found)
    if measure.rule == "<multiplied>" and is_plural(word) and words[hedge_first - 2] in (",", "and", "but", "while"):
        return hedge_first - 1, hedge_first  # profit doubled, costs halved
    if measure.rule == "<multiplied>" and sentence.letters[measure.after : measure.after + 1] in ("D", "N"):
        found = phrase_from(sentence, measure.after, LONGEST)  # doubled its profits
        if found:
            return trim(sentence, *found)
    own = measure.head_noun and word in ("and", "but", "while")
    own = own and sentence.letters[measure.after : measure.after + 1] == "V"  # and 12 flights were cancelled
    if previous and not own and (_continues(sentence, floor, hedge_first) or _sums_up(sentence, measure, floor)):
        return previous
    if measure.head_noun and _opens_clause(sentence, hedge_first):
        found = owner(sentence, measure) or other_argument(sentence, measure)
        return found and trim(sentence, *found)
    if kind == "money" and words[measure.after] in ("for", "on"):
        found = spent(sentence, measure, hedge_first)
    elif kind == "money" and word == "for":
        found = sold(sentence, hedge_first, floor)
    found = found or object_or_subject(sentence, measure, hedge_first, floor)
    if kind == "money" and words[measure.after] == "for":  # paid $12,000 for a new roof
        found = found or phrase_after(sentence, measure)
    found = found and _without_figure(sentence, found, floor)
    if found and "V" in sentence.letters[floor:hedge_first]:
        previous = None  # where a week of fighting has killed
    found = (found and trim(sentence, *found)) or previous or phrase_after(sentence, measure)
    return found and trim(sentence, *found)


def _without_figure(sentence: Sentence, found: Span, floor: int) -> Span:
    """What an earlier figure counts, without the figure: "fifteen containers were seized in three raids"."""
    first, after = found
    letters = sentence.letters
    while first < min(after, floor) and (letters[first] in "PDAC" or sentence.words[first] in LEX.nouns_no_name):
        first += 1
    number = first
    while number < min(after, floor) and letters[number] == "#":
        number += 1
    return (number, after) if number > first and letters[number : number + 1] == "N" and number < after else found


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

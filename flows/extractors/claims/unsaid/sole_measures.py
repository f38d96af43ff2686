"""The measure of a large number that leaves its unit out, where all sums of its sentence are of one: rose from 15.8
million tonnes in May and a record 17 million in June.
"""

from __future__ import annotations

from newstables.extractors.claims.grammar import ADVERB, NOUN, VERB
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people
from newstables.language.questions import clause_verb, object_of, subject

_MEASURED = ("money", "measure", "rate")
_MILLION = 1e6
_LEAST = 1000.0  # what is smaller may be anything
_APART = {"money": 200.0, "measure": 40.0, "rate": 20.0}  # times that two sums of one thing are apart, at most
_TIME = 3  # tokens from a number to its date: in the year to March
_FARTHEST = 40  # tokens between a sum and the one whose unit it shares
_CLOSING = ("", ".", ",", ";", ")", "and", "or", "but", "while")
_DESCRIBING = ("a", "an", "the", "its", "their", "this")
_SET_BESIDE = (
    "from",
    "against",
    "versus",
    "vs",
    "than",
    "above",
    "below",
    "beyond",
    "exceeding",
    "up",
    "down",
    "after",
    "including",
)
_INSTEAD = ("instead", "rather")
_JOINING = ("to", "between", "plus")
_LISTING = ("and", "or", ",")
_WHEN = ("in", "for", "on", "by", "at")
_LEVELS = ("to", "at", "by", "average", "averages", "averaged", "averaging", "reach", "reaches", "reached", "reaching")


def sole_measure(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of number `index`, which has no unit of its own, where every other sum of the sentence has that one
    and what stands around the number sets it beside them.
    """
    number = numbers[index]
    if not _is_sum(sentence, number) or not _stands_alone(sentence, number):
        return None
    sole = _sole(sentence, numbers, measures, index)
    if sole is None:
        return None
    other, found = sole
    apart = (number.value or 0.0) / (other.value or 1.0)
    near = 1 / _APART[found.kind] < apart < _APART[found.kind]
    in_thousands = number.scale < _MILLION and found.kind != "measure"  # costs $12,000, and 9,000 were sold
    if not near or in_thousands or not _is_beside(sentence, number, found):
        return None
    return Measure(found.kind, found.unit, ELIDED_UNIT, number.left + 1, number.right)


def _is_sum(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number is in millions, or a whole one written with the comma of its thousands."""
    written = "," in sentence.text[number.start : number.end] and not number.has_comma
    large = number.scale >= _MILLION and number.form in ("digits", "words")
    return number.value is not None and (large or (written and number.value >= _LEAST))


def _sole(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> tuple[Number, Measure] | None:
    """The number, and its measure, that all sums of the sentence have: the last before number `index`, else the first
    behind it. None where there are two measures, or counts among them. What says another again in brackets is none.
    """
    least = max(_LEAST, (numbers[index].value or 0.0) / 1000)
    sums = [
        (at, found)
        for at, found in enumerate(measures)
        if found and (numbers[at].value or 0.0) >= least and not _is_bracketed(sentence, found)
    ]
    if len({(found.kind, found.unit) for _, found in sums}) != 1:
        return None
    beside = [pair for pair in sums if pair[0] < index][-1:] or [pair for pair in sums if pair[0] > index][:1]
    if not beside:
        return None
    at, found = beside[0]
    gap = numbers[index].left - found.after if at < index else found.first - numbers[index].right
    fits = found.kind in _MEASURED and found.factor == 1.0 and gap < _FARTHEST
    return (numbers[at], found) if fits else None


def _is_bracketed(sentence: SentenceTokens, found: Measure) -> bool:
    return sentence.words[found.first - 1] == "(" and sentence.words[found.after] in (")", ",")


def _stands_alone(sentence: SentenceTokens, number: Number) -> bool:
    """Whether nothing that could be counted is behind a number, but what a sum itself is called: a 38 million loss."""
    words, letters, right = sentence.words, sentence.letters, number.right
    word = words[right]
    if word in _CLOSING or word in LEX.stops_prepositions or sentence.begins_date(right):
        return True
    if _is_called(word) or (letters[right : right + 1] == NOUN and words[right + 1] in LEX.sum_names):
        return True
    timed = word in ("a", "the", "this", "last", "next", "each") or word in LEX.stops_adverbs
    return timed or letters[right : right + 1] in (VERB, ADVERB)


def _is_called(word: str) -> bool:
    """Whether a word behind a sum is what it is called: a 38 million loss, 7.4 million fewer."""
    return word in LEX.sum_names or word in LEX.compared


def _is_beside(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """Whether a number is told of as the sum that has a unit: in a phrase that joins or compares them, or in a clause
    of its own whose verb takes it for a level of a thing that is no crowd.
    """
    words, letters = sentence.words, sentence.letters
    opener = before_hedge(sentence, number.left)
    while words[opener] in _DESCRIBING or (letters[opener] == NOUN and words[opener] in LEX.earlier_described):
        opener -= 1
    first, after = (found.after, opener + 1) if found.after <= number.left + 1 else (number.right, found.first)
    if words[opener] == "of":
        on_sales = words[opener - 2 : opener] == ["on", "sales"]  # earned $12 million on sales of 80 million
        return on_sales or words[opener - 1] in LEX.sum_names or words[opener - 1] in _INSTEAD
    named = words[opener] in (*_JOINING, *_LISTING) and _is_called(words[number.right])
    if named or words[opener] in _SET_BESIDE:
        return True
    if VERB not in letters[first:after]:
        again = words[opener] in _LISTING and _is_of_other_time(sentence, number.right)
        return again or words[opener] in _JOINING or letters[opener] == NOUN
    led = words[opener] in _LEVELS or words[opener] in LEX.auxiliaries or words[opener] in LEX.verbs_counting
    return led and not _is_of_crowd(sentence, number, found)


def _is_of_other_time(sentence: SentenceTokens, right: int) -> bool:
    """Whether a time is all that stands behind a number: 1.35 million in 1986 and 1.2 million in 1985."""
    return any(
        first == right or (sentence.words[right] in _WHEN and right < first <= right + _TIME)
        for first, _ in sentence.dates
    )


def _is_of_crowd(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """Whether the clause of a number has a subject that may be counted: users reached 120 million."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    verb = clause_verb(parse, token)
    moved = object_of(parse, verb)  # storms cut loadings to 46.7 million
    amount = moved is not None and "nummod" in map(parse.deps.__getitem__, (moved, *parse.children(moved)))
    noun = subject(parse, verb) if moved is None or amount or parse.pos[moved] == "NUM" else moved
    if noun is None:
        return False
    word = parse.lower[noun]
    if word in LEX.crowds or word in LEX.crowds_people or parse.lemmas[noun].lower() in nouns_of_people():
        return True
    return found.kind == "money" and is_plural(word) and word not in LEX.sums and word not in LEX.sum_names

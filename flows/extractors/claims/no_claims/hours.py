"""Hours of a day that nothing but their clause tells: open 10 till 6, manned from 6 until 10, leaves at 10."""

from __future__ import annotations

import re

from newstables.extractors.claims.currency.money import currency_after
from newstables.extractors.claims.no_claims.labels import is_measured
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import object_of, subject
from newstables.language.questions.phrases import case_of

HOURS = LEX.hours_until | LEX.hours_at | LEX.hours_open
_LAST = 12.0
_CLOCK = 5  # characters of 09.00
_BEHIND_CLOCK = re.compile(r"(?<![\d.,])0\d\.[0-5]\d(?: to | until | and |[-–])$")
_JOINING = frozenset(("from", "to", "at", "by", "for", "and", "-", "–"))  # between such a verb and its figures
_SCHEDULED = ("VBZ", "VBP", "VB")
_TO = frozenset(("to", "-", "–"))
_UNDER_VERBS = ("obl", "nmod")
_WHOM = ("to", "of", "by", "with")
_PAST = ("VBD", "VBN")


def is_clock(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`to 09.00 on 10 February`, `from 08.00 to 17.30`: a time of day with its zero, or joined to one; not with a unit
    behind it ("in 09.58 seconds"), nor what something costs or moved to: "slid from 09.50 to 09.20".
    """
    text, start = sentence.text, number.start
    if number.end - start != _CLOCK or text[start + 2] != ".":
        return False
    zero = text[start] == "0" and text[start + 1].isdecimal() and text[start + 3] < "6"
    if not zero and _BEHIND_CLOCK.search(text[max(sentence.start, start - 12) : start]) is None:
        return False
    words = sentence.words
    measured = LEX.units.after(words, right) or LEX.percent_words.after(words, right) or currency_after(sentence, right)
    return measured is None and not _is_level(sentence, left)


def _is_level(sentence: SentenceTokens, before: int) -> bool:
    """Whether a verb of change or of price stands before the figure, or the two figures, behind token `before`."""
    words = sentence.words
    while before > 0 and (words[before] in _JOINING or words[before][:1].isdigit()):
        before -= 1
    return words[before] in LEX.trend_words or words[before] in LEX.prices


def is_hour(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a bare number up to twelve is an hour: an end of "10 till 6", "open 9 to 5", "from 6 until 10", or when
    something opens, closes, goes or comes: "leaves at 10".
    """
    whole = number.form in ("digits", "words") and number.scale == 1.0 and not number.sign
    if not whole or number.value is None or not 1.0 <= number.value <= _LAST or number.value % 1:
        return False
    words = sentence.words
    if words[left] in LEX.hours_at:
        return words[right] not in _TO and _ends(sentence, number, right) and _is_of_schedule(sentence, number)
    if words[right] in LEX.hours_until or words[left] in LEX.hours_until:
        return _is_end(sentence, number, LEX.hours_until)
    if LEX.hours_open.isdisjoint(words) or _TO.isdisjoint((words[left], words[right])):
        return False
    return _is_end(sentence, number, _TO) and _is_open(sentence, number)


def _is_end(sentence: SentenceTokens, number: Number, links: frozenset[str]) -> bool:
    """Whether a number and an hour beside it are joined by one of `links` alone, and nothing behind is counted."""
    words, left, right = sentence.words, number.left, number.right
    if words[right] in links:
        return _is_hour_word(words[right + 1]) and _ends(sentence, number, right + 2)
    return words[left] in links and _is_hour_word(words[left - 1]) and _ends(sentence, number, right)


def _is_hour_word(word: str) -> bool:
    value = float(word) if word.isdecimal() else number_words("cardinals").get(word, 0.0)
    return 1.0 <= value <= _LAST


def _ends(sentence: SentenceTokens, number: Number, index: int) -> bool:
    """Whether at token `index` no noun stands that is counted, no unit and no comparison: "on weekdays", "daily", the
    end; not "9 to 5 shops", "10 to 12 lower", "40 percent".
    """
    word, tag = sentence.words[index], sentence.tag(index)
    if word in ("%", "of", "-") or (index == number.right and is_measured(sentence, number, index)):
        return False
    timed = sentence.begins_date(index) or word in LEX.hours_behind
    return timed or not word.isalpha() or tag in ("IN", "CC", "WRB", "TO")


def _is_open(sentence: SentenceTokens, number: Number) -> bool:
    """Whether the first of two hours hangs right on a word of being open or at work, bare or behind "from": "is open 9
    to 5", "is manned from 6 to 10"; not "staffed by two to four", "classes of 8 to 12", "open to pupils from 8 to 12".
    """
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    if sentence.words[number.left] in _TO and parse.pos[parse.heads[token]] == "NUM":
        token = parse.heads[token]
    at_work = parse.heads[token]
    if parse.lower[at_work] not in LEX.hours_open or case_of(parse, token) not in (None, "", "from"):
        return False
    between = (child for child in parse.children(at_work) if at_work < child < token)
    return not any(case_of(parse, child) in _WHOM and parse.tags[child] != "NN" for child in between)


def _is_of_schedule(sentence: SentenceTokens, number: Number) -> bool:
    """`opens at 10`, `the bus left at 10`: when doors open or close, by a verb in the present, or something comes or
    goes; not where shares open, "left school at 10", nor where somebody came, maybe as a child: "she arrived at 6".
    """
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    verb = parse.heads[token]
    lemma = parse.lemmas[verb].lower()
    if parse.deps[verb] == "conj" and parse.tags[verb] == "NNS":
        verb = parse.heads[verb]  # leaves at 9 and returns at 3, where "returns" is taken for a noun
    if parse.deps[token] not in _UNDER_VERBS or parse.pos[verb] != "VERB" or object_of(parse, verb) is not None:
        return False
    who = subject(parse, verb)
    if who is None:
        return False
    if lemma in LEX.hours_going:
        return parse.tags[verb] not in _PAST or not _may_be_aged(parse, who)
    doors = lemma in LEX.hours_doors and parse.tags[verb] in _SCHEDULED
    return doors and parse.lemmas[who].lower() not in LEX.hours_priced


def _may_be_aged(parse: Parse, who: int) -> bool:
    """Whether a subject is somebody, who may be so old: she, Sam, the boy; not the bus."""
    named = parse.pos[who] == "PROPN" or (parse.pos[who] == "PRON" and parse.lower[who] != "it")
    return named or parse.lemmas[who].lower() in nouns_of_people()

"""Hours of a day that nothing but their clause tells: open 10 till 6, manned from 6 until 10, leaves at 10."""

from __future__ import annotations

from newstables.extractors.claims.no_claims.labels import is_measured
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.questions import object_of, subject

HOURS = LEX.hours_until | LEX.hours_at | LEX.hours_open
_LAST = 12.0
_SCHEDULED = ("VBZ", "VBP", "VB")
_TO = frozenset(("to", "-", "–"))
_UNDER_VERBS = ("obl", "nmod")
_DEEPEST = 3  # steps from an hour up to the word that tells of it


def is_hour(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a bare number up to twelve is an hour: an end of "10 till 6", "open 9 to 5", "from 6 until 10", or when
    something opens, closes, goes or comes: "leaves at 10".
    """
    whole = number.form in ("digits", "words") and number.scale == 1.0 and not number.sign
    if not whole or number.value is None or not 1.0 <= number.value <= _LAST or number.value % 1:
        return False
    words = sentence.words
    if words[left] in LEX.hours_at:
        return _ends(sentence, number, right) and _is_of_schedule(sentence, number)
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
    """Whether a number hangs on a word of being open or at work: "is open 9 to 5", "is manned from 6 to 10"."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    for _ in range(_DEEPEST):
        token = parse.heads[token]
        if parse.lower[token] in LEX.hours_open:
            return True
    return False


def _is_of_schedule(sentence: SentenceTokens, number: Number) -> bool:
    """`opens at 10`, `left at 10`: when doors open or close, by a verb in the present, or somebody comes or goes; not
    where shares open, "left school at 10".
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
        return True
    doors = lemma in LEX.hours_doors and parse.tags[verb] in _SCHEDULED
    return doors and parse.lemmas[who].lower() not in LEX.hours_priced

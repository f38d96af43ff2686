"""What is counted by the name of its model alone: two F-16s, 15 747-400s, ten A320s."""

from __future__ import annotations

import re

from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import OF_MODEL, OF_MODEL_NOUN
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

# Behind the count: who makes it, its letters and figures, the plural's "s". Figures alone are three: no 1980s, no 30s.
_MODELS = re.compile(
    r"[ ](?P<maker>(?:[A-Z][A-Za-z]+[ ]){0,2})"
    r"(?P<model>(?:[A-Za-z]{1,4}-?[0-9]{1,4}|[0-9]{3}(?![0-9]))(?:[A-Z]{0,3}|neo|ceo)(?:-[0-9]{1,4}[A-Z]{0,3})?)"
    r"(?P<plural>['’]?s\b)?(?![\w'’-])"
)
_DOERS = re.compile(r"[ ](?P<doer>[0-9]{1,3}-[a-z]+er)s\b(?![-'’])")  # 10 3-pointers, two 18-wheelers
# A Boeing by its figures: 747s, 737-800, 767-300ER.
_AIRLINER = re.compile(r"7[0-8]7(?:['’]?s\b|-(?:[1-9]00|8|9|10)(?:[A-Z]{1,3})?(?:['’]?s)?\b)")
# … and before what planes are called, behind a determiner: six of its 777 freighters.
_OF_PLANES = re.compile(r"7[0-8]7[ ](?:freighters|jets|planes|aircraft|airliners|jetliners|dreamliners)\b", re.I)


def read_models(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`two F-16s`, `15 747-400s`: the model is counted, its maker's name a modifier; `10 B640 regional jets`."""
    following = sentence.words[right]
    if not (following[:1].isdigit() or sentence.is_capital(right)) or number.scale != 1.0:
        return None
    if number.value is None or number.value % 1 or number.form not in ("digits", "words"):
        return None
    doers = _DOERS.match(sentence.text, number.end, sentence.end)
    if doers is not None:
        after = sentence.before(doers.end()) + 1
        return Measure("count", doers["doer"], OF_MODEL, left + 1, after, head_noun=True)
    found = _MODELS.match(sentence.text, number.end, sentence.end)
    if found is None:
        return None
    after = sentence.before(found.end()) + 1
    if found["plural"]:
        maker = found["maker"].strip() or None
        return Measure("count", found["model"], OF_MODEL, left + 1, after, maker, head_noun=True)
    named = found["model"][0].isalpha() or _AIRLINER.match(found["model"]) is not None
    noun = counted_noun(sentence, after, False) if named and number.value > 1 else None
    if noun is None:
        return None
    unit, modifiers = singular(sentence.words[noun[1]]), sentence.phrase(right, noun[1])
    return Measure("count", unit, OF_MODEL_NOUN, left + 1, noun[1] + 1, modifiers, head_noun=True)


def names_airliner(sentence: SentenceTokens, number: Number) -> bool:
    """`the 737-800`, `of the 747s`, `its 777 freighters`: figures that are a plane's name."""
    if _AIRLINER.match(sentence.text, number.start, sentence.end) is not None:
        return True
    determined = sentence.tag(number.left) in ("DT", "PRP$")
    return determined and _OF_PLANES.match(sentence.text, number.start, sentence.end) is not None


def is_series(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a number is the name of a series of things: "the new 5 series saloon", and not "won 3 series"."""
    return number.form == "digits" and sentence.words[right] == "series" and sentence.tag(right + 1) == "NN"

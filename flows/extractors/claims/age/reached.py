"""Ages that somebody reaches, or does something at: she turned 40, a minister at just 25, at 68 he left."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.age.ages_of_several import EXTREMES, OF_TWO, are_persons, is_extreme
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import AT_AGE
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions import clause_verb
from newstables.language.questions.phrases import case_of
from newstables.language.questions.verbs import subject

_GROWN = 15  # years; smaller numbers behind a name are rather its own
_STEP = 8  # tokens between a step of a life and its age
_MIDDAY = 12  # "died at 10" may be an hour
_TURNED = ("turned", "turns", "turning", "turn")
_AFTER_BEING = frozenset(
    ("by", "now", "when", "next", "this", "in", "on", "and", "at")
)  # behind an age: was 35 by June
_AFTER_TURNED = frozenset(
    (".", ",", "", "?", "in", "on", "next", "this", "last", "and", "when", "while", "before", "after")
)
_BEING = frozenset(("was", "is", "am", "be", "i'm", "he's", "she's", "i’m", "he’s", "she’s"))
# One stands in a sentence that tells of such an age.
TURNING = frozenset(_TURNED) | _BEING | EXTREMES | frozenset(OF_TWO)
_SUBJECTS = frozenset(("he", "she", "i", "who"))
_OWNERS = frozenset(("his", "her", "my"))  # At 20, her first play was staged


def read_turning(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`She turned 40`, `he will be 35 by June`."""
    if not is_lifetime(number) or not (_turns(sentence, left, right) or is_extreme(sentence, left, right)):
        return None
    return Measure("age", "year of age", "will be <number>", left + 1, right)


def read_at_age(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`He became a minister at just 25`, `she married at 31`: what is done once in a life, at a bare number."""
    following = sentence.words[right]
    ends = not following[:1].isalpha() or following in LEX.stops or following in _AFTER_TURNED
    if _opens_with_age(sentence, number, left, right):
        return Measure("age", "year of age", AT_AGE, left + 1, right)
    if not ends or "at" not in sentence.words[max(0, left - 1) : left + 1] or not is_lifetime(number):
        return None
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    verb = parse.heads[token]
    left_school = parse.lemmas[verb] == "leave" and not LEX.ages_left.isdisjoint(sentence.words[left - 2 : left])
    lived = parse.lemmas[verb].lower() in LEX.ages_lived or left_school
    if not lived and _is_step(sentence, clause_verb(parse, token), left):
        verb, lived = clause_verb(parse, token), True
    if not lived or case_of(parse, token) != "at" or number.value is None or number.value <= _MIDDAY:
        return None
    who = subject(parse, verb)
    somebody = who is not None and (parse.pos[who] in ("PRON", "PROPN") or are_persons(parse.lower[who]))
    return Measure("age", "year of age", AT_AGE, left + 1, right) if somebody else None


def _is_step(sentence: SentenceTokens, verb: int, left: int) -> bool:
    """Whether a verb and a word behind it tell of a step of a life: joined the navy at 18, won a scholarship at 17."""
    parse = sentence.document.parse
    if parse.lemmas[verb].lower() not in LEX.ages_stepping:
        return False
    return not LEX.ages_steps.isdisjoint(sentence.words[max(0, left - _STEP) : left])


def _opens_with_age(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`At 68, he is one of two left`, `At 91, Ms Okafor is`, `Now 46, she`: a bare number before the comma and
    somebody who is the subject.
    """
    opens = (
        sentence.words[left] in ("at", "now")
        and not sentence.words[left - 1][:1].isalnum()
        and sentence.words[right] == ","
    )
    if not opens or not is_lifetime(number) or (number.value or 0) <= _MIDDAY:
        return False
    titled = (
        sentence.words[right + 1] in LEX.titles and sentence.is_capital(right + 1) and sentence.is_capital(right + 2)
    )
    return (
        titled
        or sentence.words[right + 1] in _SUBJECTS | _OWNERS
        or sentence.phrase(right + 1, right + 2) in default_gazetteer().given_names
        or _is_of_person(sentence, right + 1)
    )


def _is_of_person(sentence: SentenceTokens, first: int) -> bool:
    """`At 82, the conductor still works`, `At 34, Ndiaye is the oldest player`: whether the subject that begins at
    token `first` is one person by its noun, or by what it is said to be.
    """
    parse = sentence.document.parse
    opens = parse.token_at(sentence.starts[first])
    verb = clause_verb(parse, opens)
    who = subject(parse, verb)
    if who is None or parse.left_edge(who) != opens or is_plural(parse.lower[who]):
        return False
    told = [verb, *(child for child in parse.children(verb) if parse.deps[child] == "xcomp")]
    return any(are_persons(parse.lower[one]) for one in (told if parse.pos[who] == "PROPN" else [who]))


def _turns(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`He will be 35 by June`, `she turned 40`: a person, a verb of being, a bare number."""
    verb = sentence.words[left]
    if verb not in _TURNED and verb not in _BEING:
        return False
    following = sentence.words[right]
    if following == "-" and sentence.touches(right):
        return False  # he is 6-foot-11
    if sentence.words[right + 1][:1].isdigit() and sentence.touches(right):
        return False  # he is 5'11"
    if verb in _TURNED:
        return following in _AFTER_TURNED
    owned = following in LEX.stops_pronouns or following in LEX.stops_determiners  # when I was ten my father
    if following[:1].isalpha() and not owned and following not in _AFTER_BEING:
        return False
    if not EXTREMES.isdisjoint(sentence.words[max(0, left - 4) : left]):  # the youngest of whom was 15
        return True
    if not verb.isalpha():
        return sentence.words[left + 1].isdigit() and float(sentence.words[left + 1]) >= _GROWN  # I'm 55
    subject = left - 1
    while sentence.words[subject] in ("will", "would", "only", "just", "then", "now"):
        subject -= 1
    named = sentence.is_capital(subject) and following == "when" and sentence.words[right + 1] in ("he", "she")
    return named or sentence.words[subject] in _SUBJECTS or sentence.words[subject] in LEX.ages_persons

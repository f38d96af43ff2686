"""Numbers that say which one of its kind something is: Toy Story 3 airs, ticket 4471 won the raffle, 40 Commando."""

from __future__ import annotations

from newstables.extractors.claims.capital_words import is_headline
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people

_LONGEST_NAME = 4  # words of the name of a brigade
_LABELLING = ("flat", "nmod:unmarked")
_DASHES = ("-", "–")
_LISTING = (",", "and", "or", "&", "to", *_DASHES)
_AMOUNTS = frozenset(
    ("ages", "scores", "ratings", "odds", "prices", "temperatures", "percentages", "values", "figures", "marks")
)
_OF_LIST = ("CD", ",", "CC", "IN", "TO", ":", "HYPH")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def is_plain(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number is whole and written as in names: 737, not 1.5, 3 million or 4,500."""
    whole = number.scale == 1.0 and number.value is not None and number.value % 1 == 0
    return whole and "," not in sentence.text[number.start : number.end]


def is_flat_behind_name(sentence: SentenceTokens, number: Number, left: int) -> bool:
    """`Maroon 5 sang`, `Toy Story 3 airs`: by the tree the last word of a name that is the subject."""
    if not sentence.is_capital(left) or sentence.is_in_date(left) or not is_plain(sentence, number):
        return False
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    name = parse.heads[token]
    named = parse.tags[name] in ("NNP", "NNPS") or left > 0
    return parse.deps[token] == "flat" and name == token - 1 and parse.deps[name] == "nsubj" and named


def numbers_subject(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`Ticket 4471 won`, `said team 12 was out`: behind a noun in the singular without an article and before the verb
    that it is the subject of stands which one it is.
    """
    if sentence.tag(right) not in _FINITE or not is_plain(sentence, number):
        return False
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    noun = token - 1
    own = parse.heads[token] == noun and parse.deps[token] in ("flat", "nmod:unmarked")
    subject = own and parse.tags[noun] == "NN" and parse.deps[noun].startswith("nsubj") and parse.heads[noun] > token
    return subject and all(child == token for child in parse.children(noun))


def numbers_several(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`packages 9, 10 and 11`, `lots 101 and 102`: by the tree the first of a list of numbers that say which of several
    things; not the ages of people, "sons 12, 14 and 16", nor those who are a subject, "in both towns 12 and 14 fell".
    """
    if (
        sentence.words[right] not in _LISTING
        or not sentence.words[right + 1].isdecimal()
        or not is_plain(sentence, number)
    ):
        return False
    if sentence.words[left] in _AMOUNTS:
        return False  # her sons, ages 3 and 4
    falls = (number.value or 0.0) >= float(sentence.words[right + 1])
    if sentence.words[right] in _DASHES and (falls or sentence.is_capital(left)):
        return False  # Rovers 2-0 Albion, won in sets 6-4 and 6-3
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    noun = token - 1
    if parse.heads[token] != noun or parse.tags[noun] != "NNS" or parse.deps[token] not in _LABELLING:
        return False
    after = token
    while after < len(parse) - 1 and parse.tags[after] in _OF_LIST:
        after += 1
    subject = parse.deps[noun].startswith("nsubj") and not parse.prepositions[noun]
    acts = parse.tags[after] in _FINITE and not subject
    counts = parse.tags[after] in ("NN", "NNS") and parse.tags[after - 1] == "CD"  # hospitals 12 and 14 miles away
    if acts or counts:
        return False
    return parse.lemmas[noun] not in nouns_of_people() and sentence.starts[left] == parse.starts[noun]


def is_of_troops(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """`3 Para`, `2 Rifles`, `16 Air Assault Brigade`: a number before what a body of troops is called, in capitals and
    in the singular, or as none but a regiment is; not "40 Marine Corps officers", "about 40 Para".
    """
    words = sentence.words
    if not sentence.is_capital(right) or not is_plain(sentence, number):
        return False
    if LEX.hedges.before(words, left) is not None:
        return False
    if words[right] in LEX.troops_regiments and _ends_name(sentence, right + 1):  # not: 3 Para Handy boats
        return words[right] not in LEX.troops_things_too or not is_headline(sentence)
    end = right
    while end < right + _LONGEST_NAME and sentence.is_capital(end) and words[end].isalpha():
        if words[end] in LEX.troops_formations:
            return _ends_name(sentence, end + 1)
        end += 1
    return False


def _ends_name(sentence: SentenceTokens, index: int) -> bool:
    """Whether a name has ended before a token: no noun, adjective or number stands there, nor a name."""
    return not sentence.is_capital(index) and not sentence.tag(index).startswith(("NN", "JJ", "CD"))

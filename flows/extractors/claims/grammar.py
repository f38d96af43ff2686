"""What part each token of a sentence plays, one letter each, so that rules may match phrases: closed classes by their
lists, every other word by its tag.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from newstables.extractors.claims.phrases import word_set
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language.together import Together

if TYPE_CHECKING:
    from newstables.extractors.claims.sentence import SentenceTokens

# One letter a token: N noun or adjective, V verb, P preposition, C conjunction, R relative, D determiner, O pronoun,
# A adverb, # number, . punctuation.
NOUN, VERB, PREPOSITION, CONJUNCTION, RELATIVE, DETERMINER, PRONOUN, ADVERB, NUMBER, MARK = "NVPCRDOA#."

_BY_TAG = {
    "CC": CONJUNCTION, "CD": NUMBER, "DT": DETERMINER, "PDT": DETERMINER, "PRP$": DETERMINER, "EX": PRONOUN,
    "PRP": PRONOUN, "IN": PREPOSITION, "TO": PREPOSITION, "RP": PREPOSITION, "MD": VERB, "RB": ADVERB, "RBR": ADVERB,
    "RBS": ADVERB, "WDT": RELATIVE, "WP": RELATIVE, "WP$": RELATIVE, "WRB": RELATIVE, "VB": VERB, "VBD": VERB,
    "VBG": VERB, "VBN": VERB, "VBP": VERB, "VBZ": VERB,
}  # fmt: skip
_DESCRIBING = ("amod", "compound")


@cache
def _closed() -> dict[str, str]:
    """Every word of a closed class, and every common mark but the stop → its letter."""
    table: dict[str, str] = {}
    for name, letter in (
        ("adverbs", ADVERB),
        ("determiners", DETERMINER),
        ("pronouns", PRONOUN),
        ("conjunctions", CONJUNCTION),
        ("prepositions", PREPOSITION),
        ("relatives", RELATIVE),
    ):
        table |= dict.fromkeys(word_set("stops", name, "words.toml"), letter)
    table |= dict.fromkeys(LEX.auxiliaries, VERB)
    for section in ("cardinals", "scales", "vague", "fractions"):
        table |= dict.fromkeys(number_words(section), NUMBER)
    table |= dict.fromkeys(("percent", "cent", "%", "$", "£", "€", "¥"), NUMBER)
    table |= dict.fromkeys(",;:()[]-–—/?!&\"'“”‘’", MARK)
    del table["us"]  # or the country
    return table


def classes(sentence: SentenceTokens) -> str:
    """One letter for each token of the sentence: of a word of an open class by its tag, of a participle that describes
    a noun as of an adjective. Its `dates` must be known.
    """
    parse, starts = sentence.document.parse, sentence.starts
    first = parse.token_at(sentence.start)
    if parse.starts[first : first + sentence.size] == starts:  # of every other sentence its tokens are the tree's
        letters = list(parse.batch.once(_letters_of)[parse.index][first : first + sentence.size])
    else:
        letters = _letters(sentence, first)
    for first, after in sentence.dates:
        if letters[after : after + 1] != [NOUN]:  # "on 4 May the bank", not "2018 sales"
            letters[first:after] = [ADVERB] * (after - first)
        elif sentence.words[first - 1] == "for":  # oil for March delivery fell
            letters[first:after] = [NOUN] * (after - first)
    return "".join(letters)


def _letters(sentence: SentenceTokens, first: int) -> list[str]:
    """The letters of a sentence whose tokens are not all those of the tree, where it begins with token `first`."""
    closed, by_tag, parse = _closed().get, _BY_TAG.get, sentence.document.parse
    letters = [closed(word, "") for word in sentence.words[: sentence.size]]
    for index, letter in enumerate(letters):
        if not letter:
            word = sentence.words[index]
            token = bisect_right(parse.starts, sentence.starts[index], first) - 1
            if word[0].isalpha() or (word == "." and parse.words[token] != "."):  # the stop of "Co." ends no phrase
                letter = by_tag(parse.tags[token], NOUN)
                if letter == VERB and parse.deps[token] in _DESCRIBING:
                    letter = NOUN
            else:
                letter = NUMBER if word[0].isdigit() else MARK
            letters[index] = letter
    return letters


def _letters_of(batch: Together) -> list[str]:
    """For each text of a batch the letters of its tokens."""
    columns = batch.columns
    by_tag = np.array([ord(_BY_TAG.get(tag, NOUN)) for tag in columns.tag_names], np.uint8)
    describes = np.array([dep in _DESCRIBING for dep in columns.dep_names], np.bool_)
    letters = by_tag[columns.tags]
    letters[(letters == ord(VERB)) & describes[columns.deps]] = ord(NOUN)
    told = batch.vocabulary.answers(_letter_of_word)[batch.words]
    written = np.where(told > 0, told, letters).astype(np.uint8).tobytes().decode("ascii")
    return [written[first:after] for first, after in pairwise(batch.cuts)]


def _letter_of_word(word: str) -> int:
    """The letter that a word has whatever its tag is; 0 for one of an open class."""
    letter = _closed().get(word, "")
    if not letter and not word[0].isalpha():
        letter = NUMBER if word[0].isdigit() else MARK
    return ord(letter) if letter else 0


def does_something(sentence: SentenceTokens, number: Number) -> bool:
    """`In Kenya 40 died`: the subject of a verb, to which the name before it does not belong."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    named = parse.heads[token - 1] == token and parse.deps[token - 1] in ("compound", "flat")
    return parse.deps[token].startswith("nsubj") and token > 0 and not named


def is_and_a_half(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number is the half of "two bottles and a half of wine": not "and half the crew", "and a half of the
    crew", "and a half-empty train".
    """
    words, right = sentence.words, number.right
    written = sentence.text[number.start : number.end].lower()
    known = words[right] == "of" and sentence.tag(right + 1) in ("DT", "PRP", "PRP$", "NNP")
    ends = words[right] == "of" or not (words[right][:1].isalnum() or words[right] == "-") or words[right] in LEX.stops
    return number.value == 0.5 and written == "a half" and ends and not known and sentence.tag(right) != "DT"


def begins_phrase(sentence: SentenceTokens, unit: int, part: Number) -> bool:
    """Whether a fraction behind the unit at token `unit` and "and" is no part of such a unit, but opens a phrase: "12kg
    and a third 9kg", "20 metres and a half-size one", "and a quarter of the crew", "and a third of men left", "and
    a half was sand"; of "two hours and a half passed" both are the subject.
    """
    words, right = sentence.words, part.right
    if words[right] == "-" or words[right][:1].isdigit() or words[right] in number_words("cardinals"):
        return True
    if words[right] == "of":
        own = sentence.relation(right - 1).startswith("nsubj") and not sentence.relation(unit).startswith("nsubj")
        return own or sentence.tag(right + 1) in ("DT", "PRP", "PRP$", "NNP")
    return sentence.tag(right) in ("VBD", "VBZ", "VBP", "MD") and not sentence.relation(unit).startswith("nsubj")


def confidence(words: list[str], after: int) -> int | None:
    """The noun behind a share, before token `after`, that makes it how sure figures are: "a 95% confidence interval",
    "0.76 (95% CI 0.61 to 0.94)". `words` are in small letters.
    """
    named = words[after : after + 2]
    if named[:1] in (["ci"], ["cri"]):
        figure = named[1:2] and (named[1][:1].isdigit() or named[1] in (",", ":", "[", "(", "=", "of"))
        return after if figure else None
    sure = len(named) > 1 and named[0] == "confidence"
    return after + 1 if sure and named[1].rstrip("s") in ("interval", "level", "limit", "bound") else None

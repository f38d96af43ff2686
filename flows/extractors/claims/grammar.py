"""What part each token plays: by closed classes, word endings and the token before. Finds verbs and noun phrases."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.claims.nouns import is_plural, looks_like_verb
from newstables.extractors.claims.phrases import word_set
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers.resolve import words as number_words

# One letter a token: N noun or adjective, V verb, P preposition, C conjunction, R relative, D determiner, O pronoun,
# A adverb, # number, . punctuation.
NOUN, VERB, PREPOSITION, CONJUNCTION, RELATIVE, DETERMINER, PRONOUN, ADVERB, NUMBER, MARK = "NVPCRDOA#."

_BEING = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "'s", "’s")
)
_ACTORS = frozenset(
    ("who", "which", "they", "we", "i", "he", "she")
)  # before what looks like a noun: they own, we plan
_AFTER_VERB = frozenset(("from", "between", "to", "out", "off", "through", "some", "$", "£", "€"))
_MOST_KEPT = 16384  # words with their letters
_LINKS = frozenset("-&/'’")


@cache
def _closed() -> dict[str, str]:
    """Every word of a closed class → its letter."""
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
    return table


@cache
def _modals() -> frozenset[str]:
    return LEX.auxiliaries - _BEING | {"to", "help", "helps", "helped"}


def _alone(word: str) -> str:
    """The letter of a word by itself; in lower case where it or the word after it may change in place.

    m, p and h are modals, "to" and "help": a verb may follow. v is a verb, t a word of rise or fall, e one in -ed,
    i one in -ing, g one in -ing that is no verb, a one in -ly, b what is a noun or the verb of a subject, n a noun or
    adjective; u and f "us" and "forecast".
    """
    letter = _closed().get(word)
    if word in ("us", "forecast"):
        return word[0]
    if word in _modals():
        return {VERB: "m", PREPOSITION: "p"}.get(letter or "", "h")
    if letter is not None:
        return letter
    before, mark, _ = word.replace("’", "'").partition("'")
    if mark and before in LEX.stops_pronouns:  # I'll, they've
        return PRONOUN
    if not word[0].isalpha():
        return NUMBER if word[0].isdigit() else MARK
    if word in LEX.verbs_irregular or looks_like_verb(word):
        return "v"
    if word in LEX.verbs_after_subject:
        return "b"
    if word in LEX.trend_words:
        return "n" if word in LEX.nouns_never_verbs else "t"
    if word.endswith("ed"):
        return "e"
    if word.endswith("ing") and len(word) > 5:
        return "i" if word not in LEX.verbs_not_verbs else "g"
    if word.endswith("ly") and word not in LEX.verbs_not_adverbs:
        return "a"
    return "n"


# A noun is in doubt only after what may have a verb behind it, and that is most of the words.
_IN_DOUBT = re.compile("[abefghituv]|(?<=[ORmphuaA])n")
_IN_DOUBT_WITH_STOPS = re.compile(r"[abefghituv]|(?<=[ORmphuaA])n|\.")


class _Letters(dict[str, str]):
    """Word → its letter by itself, kept for the words seen last: a lookup takes half the time of a cached call."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[word] = letter = _alone(word)
        return letter


_LETTERS = _Letters()


def classes(sentence: SentenceTokens) -> str:
    """One letter for each token of the sentence. Its `dates` must be known."""
    words, size = sentence.words, sentence.size
    own = "".join(map(_LETTERS.__getitem__, words[:size]))
    letters = list(own.replace("n", NOUN).replace("m", VERB).replace("p", PREPOSITION))
    stops = "." in words and words.index(".") < size - 1
    for match in (_IN_DOUBT_WITH_STOPS if stops else _IN_DOUBT).finditer(own):
        index = match.start()
        last = letters[index - 1] if index else MARK
        if own[index] == "v" and last in "PCA#":
            letters[index] = VERB  # the words before make no noun of it
        elif own[index] != MARK:
            modal = _is_modal(own, letters, index) if last == ADVERB else index > 0 and own[index - 1] in "mph"
            letters[index] = _in_place(sentence, index, own[index], last, modal)
        elif last == NOUN and words[index] == "." and words[index + 1][:1].isalnum():
            letters[index] = NOUN  # the stop of "Co." and "Corp." ends no phrase
    for first, after in sentence.dates:
        if letters[after : after + 1] != [NOUN]:  # "on 4 May the bank", not "2018 sales"
            letters[first:after] = [ADVERB] * (after - first)
        elif words[first - 1] == "for":  # oil for March delivery fell
            letters[first:after] = [NOUN] * (after - first)
    return "".join(letters)


def _is_modal(own: str, letters: list[str], index: int) -> bool:
    """Whether an auxiliary or "to" stands before the token at `index`, adverbs aside."""
    index -= 1
    while index > 0 and letters[index] == ADVERB:
        index -= 1
    return index >= 0 and own[index] in "mph"


def _in_place(sentence: SentenceTokens, index: int, letter: str, last: str, modal: bool) -> str:
    """The letter that a word has between its neighbours; `letter` is its own, `last` that of the word before."""
    word, last_word = sentence.words[index], sentence.words[index - 1]
    if letter == "u":  # us, or the country
        return NOUN if sentence.is_capital(index) else PRONOUN
    if modal and not is_plural(word) and not sentence.is_capital(index):
        return VERB
    if letter == "f":  # growth has been forecast to
        return VERB if last_word in _BEING or last_word in _ACTORS else NOUN
    if letter == "n":
        return VERB if last_word in _ACTORS or (last_word == "it" and is_plural(word)) else NOUN
    nosedived = word in LEX.trend_words and _takes_object(sentence, index)
    if (
        (letter == "t" and (last_word in LEX.nouns_degree or last_word in LEX.ordinals))
        or last == DETERMINER
        or last_word.endswith(("'s", "’s"))
        or (last_word == "-" and sentence.touches(index - 1) and not nosedived)
        or (last == NOUN and word in LEX.noun_too and sentence.words[index + 1] == "of")  # a friendly bid of
    ):
        return NOUN
    if letter in "vh" or (letter == "t" and last != PREPOSITION):
        return VERB
    if letter == "e":
        acts = (last in "CNO" and _takes_object(sentence, index)) or last_word in _BEING
        return VERB if acts or last_word in _ACTORS else NOUN
    if letter == "b":  # prices start at, the engine returns a claimed; not "tax returns"
        agrees = last == CONJUNCTION if last != NOUN else is_plural(word) != is_plural(last_word)
        agrees = agrees and (last == NOUN or is_plural(word))  # and tops out at
        opens = sentence.words[index + 1] in _AFTER_VERB or _takes_object(sentence, index)
        return VERB if (agrees and opens) or last_word in _ACTORS else NOUN
    if letter in "ig":
        acts = last == VERB or last_word in _BEING or _takes_object(sentence, index)
        return VERB if acts or (letter == "i" and last in "PC.") else NOUN
    named = sentence.is_capital(index) and (index > 0 or sentence.is_capital(index + 1))  # Polly Peck
    return ADVERB if letter == "a" and not named else NOUN


def _takes_object(sentence: SentenceTokens, index: int) -> bool:
    """Whether a number or an article follows a word in -ing: "killing all seven", "serving 40 schools"."""
    following = sentence.words[index + 1]
    return (
        following[:1].isdigit()
        or following in ("the", "a", "an", "all", "at", "more", "nearly", "up", "over", "about")
        or _closed().get(following) == NUMBER
    )

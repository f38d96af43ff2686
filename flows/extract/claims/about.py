"""The words for what is measured: an "of" phrase, the noun that the number describes, the object or the subject."""

from __future__ import annotations

from flows.extract.claims.nouns import looks_like_verb
from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import auxiliaries, currency_words, stop_class, stops, trend_words, verbs

LONGEST = 9  # tokens of a phrase that is still a name for something
REACH = 30  # tokens back to a clause's verb

Span = tuple[int, int]


def about_of(sentence: Sentence, measure: Measure, hedge_first: int, trend: str | None) -> Span | None:
    """The tokens (first, after) that say what the claim is about; None where the sentence does not say."""
    for rule in (_of_phrase, _described_noun, _before_of, _object_or_subject, _after):
        found = rule(sentence, measure, hedge_first)
        if found:
            return _trim(sentence, *found)
    return None


def _of_phrase(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`40% of its territory`, `a quarter of the country`, `70kg of gold`."""
    after = measure.after
    if measure.head_noun:
        return None
    if sentence.word(after) == "of" or (measure.kind == "money" and sentence.word(after) in ("in", "worth") and _bare_noun(sentence, after + 1)):
        if sentence.word(after + 1) == "of":
            after += 1
        return _phrase(sentence, after + 1)
    if measure.kind == "fraction" and sentence.word(after) in ("the", "its", "their", "his", "all", "our"):
        return _phrase(sentence, after)
    return None


def _bare_noun(sentence: Sentence, index: int) -> bool:
    word = sentence.word(index)
    return word.isalpha() and word not in stops() and not sentence.is_capital(index) and word not in ("cash", "total", "all")


def _described_noun(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`a $5 million house`, `a 550-megawatt plant`, `a 20 percent stake`: the noun phrase after the number."""
    if measure.head_noun and not measure.attributive:
        return None
    if not measure.attributive and sentence.word(hedge_first - 1) not in ("a", "an", "the", "its", "their", "his", "her", "this"):
        return None
    start = measure.after
    if sentence.word(start) == "-":
        start += 1
    word = sentence.word(start)
    if not word[:1].isalpha() or word in stops():
        return None
    if word in trend_words():
        if sentence.word(start + 1) in ("in", "of"):
            return _phrase(sentence, start + 2)
        return None
    return _phrase(sentence, start)


def _before_of(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`a population of 5 million`, `sizes of 5.4 inches`, `a rate of $80`."""
    if sentence.word(hedge_first - 1) != "of":
        return None
    last = hedge_first - 2
    while last >= 0 and sentence.words[last] in ("average", "total", "maximum", "minimum", "an", "a", "record", "the", "combined", "by", "at"):
        last -= 1
    if sentence.word(last) in trend_words() or sentence.word(last) in stops():
        return None
    return _phrase_back(sentence, last)


def _object_or_subject(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """The object before a preposition ("cut its workforce by 5%"), else the subject of the clause's verb."""
    words = sentence.words
    verb = _verb_before(sentence, hedge_first)
    if verb is None:
        return _phrase_back(sentence, hedge_first - 1) if _names_before(sentence, hedge_first) else None
    last = hedge_first - 1
    while last > verb and (words[last] in stop_class("prepositions") or words[last] in ("a", "an", "average", "the") or words[last].endswith("ly")):
        last -= 1
    if last > verb and last < hedge_first - 1:
        found = _phrase_back(sentence, last, verb + 1)
        if found and any(words[i] not in stops() and words[i] not in trend_words() and words[i][0].isalpha() for i in range(*found)):
            return found
    return _subject(sentence, verb)


def _verb_before(sentence: Sentence, index: int) -> int | None:
    """The nearest token to the left that is a verb."""
    words = sentence.words
    known, moves = verbs(), trend_words()
    for at in range(index - 1, max(-1, index - REACH), -1):
        word = words[at]
        if word == ";":
            return None
        if word in known or looks_like_verb(word):
            return at
        if word in moves and word not in stop_class("prepositions") and sentence.word(at - 1) not in stop_class("determiners"):
            return at
        if word.endswith("ing") and len(word) > 5 and sentence.word(at - 1) in (",", "by", "while"):
            return at
    return None


def _names_before(sentence: Sentence, index: int) -> bool:
    return index > 0 and sentence.words[index - 1] not in (".", ";", "”", '"')


def _subject(sentence: Sentence, verb: int) -> Span | None:
    """The noun phrase before a verb, over auxiliaries, adverbs and a relative pronoun."""
    words = sentence.words
    last = verb - 1
    while last >= 0 and (
        words[last] in auxiliaries() or words[last].endswith("ly") or words[last] in ("not", "also", "to", "now", "just", "still", "already", "only", "even", "ever")
        or looks_like_verb(words[last]) or words[last] in verbs()
    ):
        last -= 1
    while last >= 0 and words[last] in ("which", "who", "that", ",", "(", "–", "—", "and", "but"):
        last -= 1
    if last < 0:
        return None
    first = last
    while first > 0 and last - first < 11 and not _opens_clause(sentence, first - 1):
        first -= 1
    while first < last and words[first] in stop_class("prepositions"):
        first += 1
    return first, last + 1


def _opens_clause(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    if word in (",", ";", ":", "(", ")", "“", '"', "–", "—", "”", "?", "!"):
        return True
    if word in ("that", "which", "who", "but", "while", "as", "when", "because", "if", "whereas", "although", "though", "where", "said", "says"):
        return True
    return word in verbs() and word not in ("cost", "cut", "set", "shot", "left", "estimates", "trade", "play", "run", "increase", "account", "range")


def _after(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """Nothing before it: the phrase after the number, or the counted noun itself."""
    after = measure.after
    if sentence.word(after) in ("of", "in", "for", "at", "from"):
        found = _phrase(sentence, after + 1)
        if found:
            return found
    if sentence.word(after)[:1].isalpha() and sentence.word(after) not in stops():
        return _phrase(sentence, after)
    return None


def _phrase(sentence: Sentence, first: int) -> Span | None:
    """The noun phrase that begins at token `first`, with one "of" phrase."""
    words = sentence.words
    while sentence.word(first) in stop_class("determiners") or sentence.word(first) in ("these", "those", "this"):
        first += 1
    index, joined = first, False
    while index < len(words) and index - first < LONGEST:
        word = words[index]
        if word[0].isalnum() and (word not in stops() or word in ("’s", "'s")) and not (looks_like_verb(word) and index > first):
            index += 1
        elif word == "-" or word == "&":
            index += 1
        elif word in ("of", "in", "on") and not joined and index > first:
            joined = True
            index += 1
            if sentence.word(index) in stop_class("determiners"):
                index += 1
        else:
            break
    while index > first and (words[index - 1] in stop_class("prepositions") or words[index - 1] in stop_class("determiners") or not words[index - 1][0].isalnum()):
        index -= 1
    return (first, index) if index > first else None


def _phrase_back(sentence: Sentence, last: int, floor: int = 0) -> Span | None:
    """The noun phrase that ends at token `last`."""
    words = sentence.words
    while last >= floor and (words[last] in stops() or not words[last][0].isalnum()) and words[last] not in (")",):
        if words[last] in (",", ";", "."):
            return None
        last -= 1
    first = last
    while first > floor and last - first < LONGEST:
        word = words[first - 1]
        if word in ("-", "&", "of") or word[0].isalnum() and (word not in stops() or word in stop_class("determiners")):
            first -= 1
        else:
            break
    return (first, last + 1) if last >= floor and last >= 0 else None


def _trim(sentence: Sentence, first: int, after: int) -> Span | None:
    """Without determiners and loose ends on either side."""
    words = sentence.words
    drop = stop_class("determiners") | stop_class("conjunctions") | {"of", "-", ",", "in", "on", "this", "these", "those", "at"}
    while first < after and (words[first] in drop or not words[first][0].isalnum()):
        first += 1
    while after > first and (words[after - 1] in drop or not words[after - 1][0].isalnum()):
        after -= 1
    return (first, after) if after > first else None


def is_currency(sentence: Sentence, index: int) -> bool:
    return currency_words().after(sentence.words, index) is not None

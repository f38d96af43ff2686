"""Ordinals that count: the third Western hostage, the 44th president."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.phrases import Phrases, lexicon, word_set
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.subject_shares import is_subject_alone
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import times

RANKED = frozenset(("rank", "ranks", "ranked", "ranking"))
_BY_RANK = ("seed", "pick")  # … which players alone are
_AFTER_RANK = frozenset(
    ("in", "on", "globally", "worldwide", "nationally", "overall", ",", ".", ";", ")", "and", "but", "")
)


@cache
def _idioms() -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in lexicon()["ordinal_idioms"]["phrases"])


def take_ordinal(sentence: SentenceTokens, number: Number) -> None:
    """Make a fraction before a noun the ordinal that it is: "a third European hostage", not "by a third"."""
    text = sentence.text[number.start : number.end].lower()
    if not text.startswith("a ") or text[2:] not in LEX.ordinals:
        return
    left, right = number.left, number.right
    if is_subject_alone(sentence, number):
        return  # a third passed
    if not is_name_or_noun(sentence.words[right]) or sentence.words[right] in word_set(
        "ordinal_idioms", "not_numbered"
    ):
        return
    before, following = sentence.words[left], sentence.words[right]
    if sentence.tag(right) == "JJ" and not is_name_or_noun(sentence.words[right + 1]):
        return  # less than a third full
    if sentence.words[left - 1 : left + 1] in (["of", "whom"], ["of", "which"]):
        return  # of whom a fifth log on each day
    amount = before in LEX.before_fraction and (_is_hedged(sentence, left, right) or not _describes(sentence, number))
    if amount or following in LEX.after_fraction or LEX.trend_words.get(before):
        return
    found = counted_noun(sentence, right, True)
    if found and not is_plural(sentence.words[found[1]]):
        number.start, number.left, number.form, number.value = (
            number.start + 2,
            left + 1,
            "ordinal",
            LEX.ordinals[text[2:]],
        )


def _is_hedged(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`almost a third vote`, `just under a third drink`: nearly the third of a row is none, but of a rank."""
    words = sentence.words
    if words[right] in _OF_RANK:
        return False
    return words[left] in _NEARLY or (
        words[left] in ("under", "over", "below", "above") and words[left - 1] in _SLIGHTLY
    )


_OF_RANK = ("division", "party", "generation", "world", "term", "class", "rate", "tier", "degree")
_NEARLY, _SLIGHTLY = ("nearly", "almost", "roughly"), ("just", "slightly", "well", "only")


def _describes(sentence: SentenceTokens, number: Number) -> bool:
    """`built by a third party`: which one, by the tree; not "fell by a third last year"."""
    parse = sentence.document.parse
    token = parse.token_at(number.end - 1)
    noun = parse.heads[token]
    return parse.deps[token] == "amod" and noun > token and parse.lemmas[noun].lower() not in times()


def _in_a_row(sentence: SentenceTokens, first: int) -> tuple[int, int] | None:
    """`their fourth straight weekly increase`: the noun behind, which may look like a verb."""
    noun = first
    while sentence.words[noun] in LEX.in_a_row:
        noun += 1
    found = counted_noun(sentence, noun, True)
    if found is None:
        return (first, noun) if noun < sentence.size and sentence.tag(noun).startswith("NN") else None
    return first, found[1]


def _before_verb(sentence: SentenceTokens, first: int, head: int) -> int:
    """The noun before a verb that looks like one more word of the phrase: a second girl suffered minor injuries."""
    for token in range(first + 1, head + 1):
        noun = sentence.tag(token - 1).startswith("NN")
        if noun and sentence.tag(token) in ("VBD", "VBZ", "VBP", "VBG"):
            return token - 1
    return head


def _past_compound(sentence: SentenceTokens, head: int) -> int:
    """The noun that what looks like one only describes: the second-largest sales week, a fifth top-five finish."""
    words = sentence.words
    if words[head + 1] == "-" and sentence.touches(head) and words[head + 3].isalpha():
        behind = counted_noun(sentence, head + 3, True) if words[head + 3] not in LEX.stops else None
        return behind[1] if behind is not None else head
    if is_plural(words[head]) and sentence.relation(head) == "compound" and sentence.tag(head + 1).startswith("NN"):
        behind = counted_noun(sentence, head + 1, True)
        return behind[1] if behind is not None else head
    if words[head] == "career" and sentence.tag(head + 1).startswith("NN"):
        return head + 1  # her 11th career win, which may look like a verb
    return head


def _before_name(sentence: SentenceTokens, first: int, head: int) -> int:
    """The noun of people before the name of whom it numbers: the 16th seed Anna Berg, the 45th president Erik Moe."""
    name = head
    while name > first and (sentence.is_capital(name) or sentence.words[name].isdigit()):
        name -= 1
    noun = sentence.words[name]
    return name if name < head and (noun in nouns_of_people() or noun in _BY_RANK) else head


def _subject(sentence: SentenceTokens, adjective: int) -> str | None:
    """`The fire is the fourth suspicious of the year`: the subject's noun, which the adjective leaves unsaid."""
    parse = sentence.document.parse
    root = parse.token_at(sentence.starts[adjective])
    nouns = (child for child in parse.children(root) if parse.deps[child] == "nsubj" and parse.tags[child] == "NN")
    return next((parse.lower[noun] for noun in nouns), None)


def read_rank(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`ranks 133 out of 156 countries`, `ranked at 5 in the world`: a place in an order."""
    words = sentence.words
    verb = left - (words[left] in ("at", "as"))
    if words[verb] not in RANKED or number.form != "digits" or not float(number.value or 0.5).is_integer():
        return None
    whole = right + 2 if words[right : right + 2] == ["out", "of"] else right + (words[right] in ("of", "among"))
    among = whole > right and words[whole].isdigit()
    if not among and words[right] not in _AFTER_RANK:
        return None
    found = counted_noun(sentence, whole + 1, False) if among else None
    return Measure("ordinal", singular(words[found[1]]) if found else None, "rank <number>", left + 1, right)


def _joined(sentence: SentenceTokens, left: int, first: int, head: int) -> Measure:
    """`his second quarter-final`, `his 300th tour-level win`: a noun that a hyphen joins to the word before it, or the
    noun that the two describe.
    """
    after, begins = head + 1, head - 2
    unit = f"{sentence.words[begins]}-{singular(sentence.words[head])}"
    if sentence.tag(after).startswith("NN") and not sentence.is_capital(after) and sentence.touches(begins):
        unit, begins, after = singular(sentence.words[after]), after, after + 1
    modifiers = sentence.phrase(first, begins) if begins > first else None
    return Measure("ordinal", unit, "<ordinal> <noun>", left + 1, after, modifiers, head_noun=True)


def read_ordinal(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a third Western hostage`: kind ordinal, the unit what is numbered. Idioms, dates and names give none."""
    words = sentence.words
    if sentence.words[left] not in LEX.stops_determiners and sentence.text[number.start].isalpha():
        return None
    if right >= sentence.size or words[right] in LEX.ordinal_idioms_after or _idioms().after(words, left + 1):
        return None
    start = right
    if words[right] == "-":  # the third-largest port, but an 82nd-minute winner, a third-quarter loss
        if not words[right + 1].endswith("est") and words[right + 1] not in ("most", "least"):
            return None
        start = right + 2
    found = _in_a_row(sentence, start) if words[start] in LEX.in_a_row else counted_noun(sentence, start, True)
    if found is None or words[start] in LEX.stops:
        return None
    if sentence.tag(start) in ("VBD", "VBZ", "VBP") and sentence.relation(left + 1) == "nsubj":
        return None  # the third drowned
    first, head = found[0], _past_compound(sentence, _before_verb(sentence, *found))
    head = _before_name(sentence, first, head)
    head -= head > first and words[head].removesuffix("s") in times() and words[head + 1] in ("later", "earlier")
    if all(sentence.is_capital(index) for index in range(first, head + 1)) or words[head] in word_set(
        "ordinal_idioms", "after"
    ):
        return None
    modifiers = sentence.phrase(first, head) if head > first else None
    if head - 2 >= first and words[head - 2 : head] == [words[head], "-"]:  # his third double-double
        modifiers = sentence.phrase(first, head - 2) if head - 2 > first else None
        unit = f"{words[head]}-{words[head]}"
        return Measure("ordinal", unit, "<ordinal> <noun>", left + 1, head + 1, modifiers, head_noun=True)
    if head - 2 >= first and words[head - 1] == "-" and (words[head] == "final" or sentence.tag(head)[:2] == "NN"):
        return _joined(sentence, left, first, head)
    unsaid = sentence.tag(head) == "JJ" and not sentence.is_capital(head)
    numbered = _subject(sentence, head) if unsaid else singular(words[head])
    if unsaid:
        modifiers = sentence.phrase(first, head + 1) if numbered else None
    return Measure("ordinal", numbered, "<ordinal> <noun>", left + 1, head + 1, modifiers, head_noun=True)

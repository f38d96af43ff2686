"""Ages among several people: "two men, 25 and 30, were hurt", "her sons, both 17,", "ten men, the youngest 13"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_whole_word
from newstables.language.people import nouns_of_people

_APART = (",", ";", ":", "–", "—", "(", ")", "and")  # before and behind one of several
_NEAR = 10  # tokens back to those who are several
_DESCRIBED = 4  # tokens from a noun back to its number or its owner
_WHOSE = frozenset(("my", "your", "his", "her", "its", "our", "their"))
EXTREMES = frozenset(("youngest", "oldest", "eldest"))
_PLURAL = ("NNS", "NNPS")
OF_TWO = ("younger", "older", "elder")
_MERELY = ("just", "only", "merely", "barely", "still", "already", "now", "being", "is", "was")
_THEM = ("them", "whom", "these", "those", "us", "you")


def is_of_several(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`two men, 25 and 30, were hurt`, `Ada and Tom Rook, 27 and 29,`: numbers in digits between commas behind a plural
    of people or behind two names.
    """
    words = sentence.words
    if words[left] in ("both", "all") and words[left - 1] == "," and words[right] in (",", ".", ";", "–", "—", ""):
        if not words[left + 1].isdigit():
            return False  # my children, all four; the brothers, both two
        last = left - 2  # her sons, both 17, were hurt
        several = is_plural(words[last]) and are_persons(words[last])
        known = words[left] == "both" or _is_told_how_many_or_whose(sentence, last)  # the soldiers, all 12
        return (several and known) or _are_two_names(sentence, last)
    first, after = left, right
    while words[first] == "and" or (words[first] == "," and words[first - 1].isdigit()):
        first -= 1 + words[first - 1].isdigit()
    while words[after] == "and" or (words[after] == "," and words[after + 1].isdigit()):
        after += 1 + words[after + 1].isdigit()
    listed = words[first] == "," and words[after] in (",", ".", ";", "", "respectively") and "and" in words[first:after]
    if not listed:
        return False
    return (is_plural(words[first - 1]) and are_persons(words[first - 1])) or _are_two_names(sentence, first - 1)


def _is_told_how_many_or_whose(sentence: SentenceTokens, noun: int) -> bool:
    """Whether a number or somebody's being theirs stands before people: so many, or hers, are counted no more."""
    for token in range(noun - 1, max(-1, noun - _DESCRIBED), -1):
        word = sentence.words[token]
        if word.isdigit() or word in LEX.cardinals or word in _WHOSE or word in ("'s", "’s"):
            return True
        if not word.isalpha():
            return False
    return False


def is_of_one(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`two girls, one 12 and the other 14, were found`: digits right behind one of several people told before."""
    words = sentence.words
    opens = left - (words[left] == "other" and words[left - 1] == "the")
    one = words[left] in ("one", "another") or opens < left
    ends = words[right] in ("and", "or", ".", "") or _is_apart(sentence, right)
    apart = ends and _is_apart(sentence, opens - 1)
    if not (one and apart and words[left + 1].isdigit()):
        return False
    return any(is_plural(word) and are_persons(word) for word in words[max(0, opens - _NEAR) : opens])


def _is_apart(sentence: SentenceTokens, mark: int) -> bool:
    """Whether a mark parts one of several from the others: a comma, a dash, a hyphen that stands apart like a dash."""
    spaced = sentence.words[mark] == "-" and not sentence.touches(mark) and not sentence.touches(mark - 1)
    return spaced or sentence.words[mark] in _APART


def _are_two_names(sentence: SentenceTokens, last: int) -> bool:
    """Whether two names joined by "and" end with the token `last`: Ada and Tom Rook, Ada Quill and Tom Rook."""
    words, at = sentence.words, last
    while at > 0 and sentence.is_capital(at) and is_whole_word(words[at]):
        at -= 1
    if not 0 < at < last or words[at] != "and":
        return False
    first = at - 1
    while first > 0 and sentence.is_capital(first - 1) and is_whole_word(words[first - 1]):
        first -= 1
    gazetteer = default_gazetteer()
    known, names = gazetteer.names.get(sentence.phrase(at + 1, last + 1)), gazetteer.given_names
    if known is not None and known.kind != "person":
        return False  # Ford and General Motors, 27 and 29; Chelsea and Florence
    own = any(sentence.is_capital(word) and sentence.phrase(word, word + 1) in names for word in range(first, at))
    return own and sentence.phrase(at + 1, at + 2) in names


def are_persons(word: str) -> bool:
    """Whether a word, in the plural too, names people as ages are told of them: "men", "couple"."""
    return singular(word) in LEX.ages_persons or word in LEX.ages_people


def is_person(word: str) -> bool:
    """Whether a word, in the plural too, names people in any way: "men", "owners", "forwards"."""
    return are_persons(word) or singular(word) in nouns_of_people()


def is_parent(sentence: SentenceTokens, children: int) -> bool:
    """Whether the number at a token is of somebody's children: a father of four, the mother-of-two."""
    words = sentence.words
    of = children - 1 - (words[children - 1] == "-")
    parent = of - 1 - (words[of - 1] == "-")
    return words[of] == "of" and words[parent] in LEX.parents and words[children] in LEX.cardinals


def is_extreme(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`100 were held, the youngest 13`, `four sons, the elder of them just 9`: nothing behind that could be counted,
    no rank: "the oldest of 40", and none but people told before: "three parties won seats, the oldest just 4".
    """
    words, extreme = sentence.words, left
    while words[extreme] in _MERELY:
        extreme -= 1
    if words[extreme - 1] == "of" and words[extreme] in _THEM:
        extreme -= 2
    named = words[extreme] in EXTREMES or words[extreme] in OF_TWO
    known = named and words[extreme - 1] in ("the", "his", "her", "their")
    ends = not words[right][:1].isalnum() or words[right] == "and"
    if not known or not ends:
        return False
    several = [words[at] for at in range(extreme) if sentence.tag(at) in _PLURAL]
    return not several or any(is_person(word) for word in several)

"""“One” where it does count: one of so many, the start of a share or a range, the unit of a fraction."""

from __future__ import annotations

from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers.resolve import words as number_words

_MERELY = frozenset(("only", "just", "least", "exactly"))  # before how many: only one of the nine
_OF_YEAR = 4  # digits
_OWNING = ("'s", "’s")
_LONGEST_OWNER = 3  # words of whoever has so many


def is_of_number(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`only one of the nine members`, `just one of the firm's 12 mines`, `at least one of 16 tests`: a part;
    not of the 2012 finalists.
    """
    words = sentence.words
    if words[right] != "of" or words[left] not in _MERELY:
        return False
    first = right + 1 + (words[right + 1] in LEX.stops_determiners)
    owner = next((at for at in range(first, first + _LONGEST_OWNER) if words[at].endswith(_OWNING)), first - 1)
    whole = words[owner + 1]
    return whole in LEX.cardinals or (whole[:1].isdigit() and not (whole.isdigit() and len(whole) == _OF_YEAR))


def is_of_part(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`a quarter of one percent`, `a tenth of one mile`: the unit that a fraction is of, "of" at token `left` and its
    name at `right`.
    """
    words = sentence.words
    if words[left:right] != ["of", "one"] or words[left - 1] not in number_words("fractions"):
        return False
    percent = words[right] in ("percent", "%") or words[right : right + 2] == ["per", "cent"]
    return percent or LEX.units.after(words, right) is not None


def is_of_several(sentence: SentenceTokens, right: int) -> bool:
    """`one builder in 20 says`: a noun, "in", and of how many."""
    noun = counted_noun(sentence, right, True)
    if noun is None or sentence.words[noun[1] + 1] != "in":
        return False
    of = sentence.words[noun[1] + 2]
    return (of.isdigit() and len(of) < 4) or of in LEX.cardinals


def opens_range(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`between one and two hundred homes`, `between one and 1.5 percent`."""
    following = sentence.words[right + 1]
    return (
        sentence.words[left] == "between"
        and sentence.words[right] == "and"
        and (following[:1].isdigit() or following in LEX.cardinals)
    )


def opens_share(sentence: SentenceTokens, right: int) -> bool:
    """`one in five`, `one-in-five`, `one out of every three`, `one or two`: the start of a share or a range, not the
    pronoun.
    """
    if sentence.words[right : right + 3] == ["-", "in", "-"]:
        right += 1
    index = (
        right + 1
        if sentence.words[right] in ("in", "to", "or")
        else right + 2
        if sentence.words[right : right + 2] == ["out", "of"]
        else right + 1
        if sentence.words[right : right + 2] in (["of", "every"], ["of", "each"])
        else 0
    )
    if index and sentence.words[index] in ("every", "each", "-"):
        index += 1
    word = sentence.words[index] if index else ""
    if word in ("a", "an") and sentence.words[right] != "or":
        return sentence.words[index + 1] in number_words("scales")  # one in a hundred drivers
    return word.replace(",", "").isdigit() or word in LEX.cardinals  # one in 10,000

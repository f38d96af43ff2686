"""Letters of several meanings behind a figure that are a unit where their sentence names what they measure: a current
of 5 A, a field of 7 T, winds of 30 kt, a 2.5 ct diamond.
"""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unit_words import Unit
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

# What goes at so many knots, or is of so many carats: its "kt" is no thousand tonnes.
_AFLOAT_OR_WORN = frozenset(
    [
        "ship", "ships", "boat", "boats", "vessel", "vessels", "yacht", "yachts", "sail", "sails", "sailed", "sailing",
        "ferry", "ferries", "frigate", "frigates", "submarine", "submarines", "ring", "rings", "bar", "bars", "jewel",
        "jewels", "jewellery", "jewelry", "necklace", "necklaces", "bracelet", "bracelets", "earring", "earrings",
    ]
)  # fmt: skip


def _tells_no_mass(sentence: SentenceTokens, number: Number) -> bool:
    """`sailed at 12 kt`, `an 18 kt ring`: whether "kt" is a knot or a carat; not ships with 40 kt of coal."""
    words = sentence.words
    of_mass = words[number.right + 1] == "of"
    return not of_mass and (words[number.left] == "at" or not _AFLOAT_OR_WORN.isdisjoint(words))


def told_unit(sentence: SentenceTokens, number: Number) -> tuple[Unit, int] | None:
    """The unit that the letters behind `number` stand for, and the token after it; None where nothing tells.

    What is measured is a noun of the sentence ("the current is 5 A", no "current 5 A students"); behind the letters
    stands no noun but such a one ("a 3 T magnet", not "7 T cells").
    """
    right = number.right
    if sentence.words[right] not in LEX.told_letters_lower or number.form != "digits":
        return None
    if sentence.words[right + 1] == "." and sentence.is_capital(right + 2):
        return None  # 40 N. Main Street
    for unit, nouns in LEX.told_letters.get(sentence.phrase(right, right + 1), ()):
        behind = sentence.words[right + 1]
        if unit.name == "tonne" and _tells_no_mass(sentence, number):
            continue
        if is_name_or_noun(behind) and behind not in nouns:
            continue
        if any(word in nouns and sentence.tag(at)[:2] == "NN" for at, word in enumerate(sentence.words)):
            return unit, right + 1
    return None

"""Whether the clause says that a figure rose or fell."""

from __future__ import annotations

from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import stop_class, trend_words

REACH = 9  # tokens between the word of rise or fall and its figure: "cut its Asian workforce by nearly"
_LINKS = ("by", "to", "from", "of", "at", "a", "an", "another", "around", "about", "some", "more", "than", "nearly", "only", "just", "almost")


def trend_of(sentence: Sentence, first: int, after: int, claims: list[int], percent: bool) -> str | None:
    """`up` or `down` for the claim of tokens `first` to `after`. `claims` are the first tokens of the claims before it.

    The figure right at the verb takes its trend ("fell 5%", "fell to 12"); a level after a figure of change does not
    ("fell 5% to $12"), because the row of the change says it already.
    """
    words, found = sentence.words, trend_words()
    index = first - 1
    link = sentence.word(index)
    while index >= 0 and words[index] in _LINKS or index >= 0 and words[index].endswith("ly"):
        index -= 1
    previous = claims[-1] if claims else -1
    if index > previous and index >= 0 and words[index] in found and _moves(sentence, index, link):
        return found[words[index]]
    if link in ("by", "to", "from") or words[first - 1 : first] == ["by"]:
        for distance in range(index, max(previous, first - REACH, -1), -1):
            word = words[distance]
            if word in (",", ";", ".", "which", "who", "that", "and", "but", "said"):
                break
            if word in found and _moves(sentence, distance, link):
                return found[word]
    return _trend_after(sentence, after, percent)


def _moves(sentence: Sentence, index: int, link: str) -> bool:
    """A word of rise or fall that means it here: "lower house", "the contract" and "off the coast" do not."""
    word = sentence.words[index]
    if word in ("off", "up", "down"):
        return not (link in ("to", "of", "from", "by", "a") and word == "up" and sentence.word(index + 1) == "to" and False)
    if word in ("lower", "higher") and sentence.word(index + 1).isalpha():
        return link in ("by", "at", "to")
    return True


def _trend_after(sentence: Sentence, after: int, percent: bool) -> str | None:
    """`5% higher`, `a 2 percent pay rise`, `3.2 percent drop`."""
    words, found = sentence.words, trend_words()
    for index in range(after, min(len(words), after + 3)):
        word = words[index]
        if word in found and word not in ("up", "down", "off"):
            if index == after or percent:
                return found[word]
            return None
        if not word.isalpha() and word != "-" or word in stop_class("prepositions") or word in stop_class("conjunctions"):
            return None
        if not percent:
            return None
    return None

"""Whether the clause says that a figure rose or fell."""

from __future__ import annotations

from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import LEX

REACH = 9  # tokens between the word of rise or fall and its figure: "cut its Asian workforce by nearly"
_APART = frozenset((",", ";", ":", ".", "which", "who", "that", "but", "said", "(", ")"))
_PARTICLES = ("up", "down", "off", "upward", "downward")


def trend_of(sentence: Sentence, measure: Measure, first: int, floor: int) -> str | None:
    """`up` or `down` for the claim that begins at token `first`; `floor` is the token after the claim before it.

    The figure right at the verb takes its trend ("fell 5%", "fell to 12"); a level after a figure of change does not
    ("fell 5% to $12"), because the row of the change says it already, and neither does the level that it left.
    """
    words, found = sentence.words, LEX.trend_words
    after = measure.after
    if words[after] == "," and words[after + 1] in ("up", "down") and words[after + 2] == "from":
        return found[words[after + 1]]
    link, fillers = first - 1, LEX.trend_links_fillers
    while link >= floor and (words[link] in fillers or words[link].endswith("ly")):
        link -= 1
    if link < floor:
        return _trend_after(sentence, measure)
    word = words[link]
    if word in _PARTICLES:
        if _called(sentence, link):
            return None
        return found[word] if word != "off" or (link == first - 1 and not sentence.words[link - 1].isalpha()) else None
    if word in found and _moves(sentence, measure, link, ""):
        return found[word]
    if word in ("by", "to", "of", "at", "in"):
        for index in range(link - 1, max(floor - 1, first - REACH, -1), -1):
            word = words[index]
            if word in _APART:
                break
            if word not in found or (word in _PARTICLES and index + 1 != link):
                continue
            if _moves(sentence, measure, index, words[link]):
                return found[word]
    return _trend_after(sentence, measure)


def _moves(sentence: Sentence, measure: Measure, index: int, link: str) -> bool:
    """A word of rise or fall that means it here: not "raise $9 million", "a gain of $5 million", "the lower house"."""
    word = sentence.words[index]
    if link == "at" or link == "in":
        return word in ("higher", "lower", "up", "down") and link == "at" and sentence.words[index + 1] == "at"
    if word == "off":
        return False
    if word in ("lower", "higher") and link != "by" and sentence.words[index + 1] != link:
        return False
    if link == "of":
        return index + 2 >= measure.first - 4 and (measure.kind == "percent" or word not in LEX.trend_links_amounts)
    carried = measure.kind == "measure" and word.startswith(("lift", "raise", "drop"))  # lifts 8 tonnes
    taken = measure.head_noun and word.startswith(("drop", "recover"))
    if (measure.kind == "money" or carried or taken) and not link:
        return word not in LEX.trend_links_amounts
    return not (
        link == "to"
        and word in LEX.trend_links_amounts
        and sentence.words[index + 1] != "to"
        and measure.kind == "count"
    )


def _called(sentence: Sentence, index: int) -> bool:
    """Whether the particle at `index` belongs to a verb without rise or fall: "called up 2,500 reservists"."""
    verb = sentence.words[index - 1]
    if index < 1 or sentence.letters[index - 1] != "V" or verb in LEX.auxiliaries or verb in LEX.trend_words:
        return False
    return verb not in LEX.trend_links_with_particle


def _trend_after(sentence: Sentence, measure: Measure) -> str | None:
    """`5% higher`, `42 points lower`, `a 2 percent pay rise`, `a $3 increase`."""
    words, found = sentence.words, LEX.trend_words
    after = measure.after
    if words[after] == "-":
        after += 1
    if words[after] in ("higher", "lower"):
        return found[words[after]]
    if measure.kind not in ("percent", "money") and not measure.attributive:
        return None
    for index in range(after, min(sentence.size, after + 3)):
        word = words[index]
        if word in found and word not in _PARTICLES:
            return found[word] if _is_change(measure, word, index - after) else None
        if not word.isalpha() or (word in LEX.stops and word not in LEX.verbs):
            return None
    return None


def _is_change(measure: Measure, word: str, distance: int) -> bool:
    """Whether a noun of rise or fall after an amount means the change: "a $3 increase", not "a $2 million gain"."""
    if word.endswith(("ing", "ed")) or word in LEX.stops_adverbs:
        return False
    return measure.kind == "percent" or (distance == 0 and word not in LEX.trend_links_amounts)

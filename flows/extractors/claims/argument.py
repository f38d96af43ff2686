"""What a figure is about by the verb of its clause: the object before it, else the subject."""

from __future__ import annotations

from newstables.extractors.claims.beside import GENERIC, LONGEST, after_link, is_pace
from newstables.extractors.claims.clause import REACH, Span, subject, verb_before
from newstables.extractors.claims.grammar import phrase_from, phrase_to
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX

_BEING = ("is", "are", "was", "were", "be", "been")
_EXTENTS = ("long", "high", "wide", "tall", "deep")


def object_or_subject(sentence: Sentence, measure: Measure, hedge_first: int, floor: int) -> Span | None:
    """The object before a preposition ("cut its workforce by 5%"), else the subject of the clause's verb."""
    letters = sentence.letters
    verb = verb_before(sentence, hedge_first)
    listed = 0 < floor < hedge_first and (verb or -1) < floor and sentence.words[hedge_first - 1] == ","
    if listed and sentence.is_capital(hedge_first - 2):  # Oslo, $5 million, Bergen, $3 million
        return phrase_to(sentence, hedge_first - 2, floor, LONGEST)
    opened = _open_bracket(sentence, hedge_first)
    if opened > (verb or 0):
        return phrase_to(sentence, opened - 1, floor, LONGEST)
    tall = sentence.words[hedge_first - 1] == "," and sentence.words[measure.after] in _EXTENTS
    if tall and letters[hedge_first - 2] == "N":  # the bridge, 1.2 kilometres long
        return phrase_to(sentence, hedge_first - 2, floor, LONGEST)
    if verb is None:
        if letters[hedge_first - 1 : hedge_first] in ("C", ".") or (floor and letters[hedge_first - 1] != "N"):
            return None
        found = phrase_to(sentence, hedge_first - 1, floor, LONGEST)
        if found and "according" in sentence.words[max(0, found[0] - 4) : found[0]]:
            return None
        return found if found and letters[found[1] - 1] == "N" else None
    last = hedge_first - 1
    while last > verb and (
        letters[last] in "PADV" or sentence.words[last] in GENERIC or sentence.words[last] in LEX.ordinals
    ):
        last -= 1
    if last > verb and is_pace(sentence, last):
        last = verb
    adjacent = (
        last == hedge_first - 1
        and hedge_first < measure.first
        and sentence.words[hedge_first] in ("over", "under", "above", "below", "past")
    ) or (last == hedge_first - 1 and _takes_two(sentence, measure, verb, last))
    described = sentence.words[verb] in _BEING and letters[verb + 1 : last + 1].strip("AP") == "N"
    if (
        (max(verb, floor - 1) < last < hedge_first - 1 or adjacent)
        and letters[last] == "N"
        and not described
        and not _says_when(sentence, measure, last + 1)
    ):
        found = phrase_to(sentence, last, max(verb + 1, floor), LONGEST)
        if found:
            return found
    return subject(sentence, verb, floor)


def other_argument(sentence: Sentence, measure: Measure) -> Span | None:
    """`twelve players left the club`, `30 people died in the crash`: what the counted do, or what is done to them."""
    words, letters = sentence.words, sentence.letters
    verb = letters.find("V", measure.after, measure.after + REACH)
    if verb < 0 or "." in letters[measure.after : verb].replace(".", "", words[measure.after : verb].count("-")):
        return None
    index = verb
    while index < sentence.size and (letters[index] in "VADPO" or letters[index : index + 2] == "CV"):
        if words[index] in LEX.clause_openers:
            return None
        index += 1
    states = words[verb] in _BEING and not letters[verb + 1 : index].strip("A")
    if index >= sentence.size or letters[index] != "N" or states:
        return None  # "five seats are available" says no more of what
    if LEX.units.after(words, index):  # happened minutes apart
        return None
    found = phrase_from(sentence, index, LONGEST)
    return None if found and "#" in letters[found[0] : found[1] + 1] else found


def sold(sentence: Sentence, hedge_first: int, floor: int) -> Span | None:
    """`offers a plan with 60GB of data for $12`, `sold two paintings for $2m`: the object of the verb."""
    verb = verb_before(sentence, hedge_first)
    if verb is None or "." in sentence.letters[verb:hedge_first] or "R" in sentence.letters[verb:hedge_first]:
        return None
    index = verb + 1
    while index < hedge_first and sentence.letters[index] in "DO#A":
        index += 1
    found = phrase_from(sentence, index, LONGEST) if sentence.letters[index] == "N" else None
    return found and (found[0], min(found[1], hedge_first - 1))


def spent(sentence: Sentence, measure: Measure, hedge_first: int) -> Span | None:
    """`set aside $350m for refunds`, `spent $80 million on a striker`: what the money goes to."""
    verb = hedge_first - 1
    while verb > 0 and sentence.letters[verb] in "ADP" and sentence.words[verb] not in LEX.spending:
        verb -= 1
    if sentence.words[verb] not in LEX.spending:
        return None
    return after_link(sentence, measure.after + 1)


def _takes_two(sentence: Sentence, measure: Measure, verb: int, last: int) -> bool:
    """Whether the verb has the phrase up to `last` and the figure as objects: "cost taxpayers $6m", "cut prices 5%"."""
    word, between = sentence.words[verb], sentence.letters[verb + 1 : last + 1]
    if measure.head_noun or measure.kind not in ("money", "percent", "measure", "rate"):
        return False
    if word in LEX.giving:
        return measure.kind != "money" or word in LEX.costing  # gave the firm $20,000: money is about who pays it
    return word in LEX.moving and "P" not in between[1:] and "A" not in between


def _open_bracket(sentence: Sentence, index: int) -> int:
    """The bracket not far to the left that is still open at `index`; -1 if none."""
    near = sentence.words[max(0, index - 7) : index]
    if "(" not in near:
        return -1
    for at in range(index - 1, -1, -1):
        if sentence.words[at] in ("(", ")"):
            return at if sentence.words[at] == "(" else -1
    return -1


def _says_when(sentence: Sentence, measure: Measure, index: int) -> bool:
    """`will feed the grid in 15 years`, `works for a bank for 5 years` are about who does, not the grid or the bank."""
    if sentence.words[index] == "for" and measure.kind == "duration":
        start = sentence.letters[:index].rstrip("ND")
        return start.endswith("P")
    return measure.kind == "duration" and sentence.words[index] in ("in", "within", "after", "over", "during")

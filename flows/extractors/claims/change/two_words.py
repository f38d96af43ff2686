"""Verbs of two words that say of something that it rose or fell: pushed up its forecast, was scaled back."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import HUNDREDTHS
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.schemas.claims import ClaimKind, Trend

_IN_RANK = ("move", "moves", "moved", "moving")  # a place in a list
ADDING = ("add", "adds", "added", "adding")  # figures up to a sum
_GIVING = ("gave", "give", "gives", "giving", "given")
_OR_SHARE = 8  # tokens behind an amount, with the share that tells it again, before the level that it led to
_LONGEST_FIGURE = 6  # tokens of a figure's phrase
_SENDING = ("sends", "sending")
_POSSIBLE = frozenset(("can", "could", "may", "might"))
_UNTOLD = _POSSIBLE | {"will", "would", "should", "shall", "must", "to"}  # before what has not happened


def phrasal(sentence: SentenceTokens, token: int) -> Trend | None:
    """The trend of a particle at `token` behind its verb: "pushed up its forecast to", "scaled back output by"."""
    particle, verb = sentence.words[token], sentence.words[token - 1]
    if particle in ("up", "down"):
        moves = verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up
        return LEX.trend_words[particle] if moves else None
    back = particle in ("back", "off", "away") and verb in LEX.trend_links_with_back
    return LEX.trend_words["fall"] if back else None


def gives_up(sentence: SentenceTokens, measure: Measure, particle: int) -> bool:
    """`the Dow gave up 173 points, or 0.6%, to 29,872`, `shares gave back 2 percent`: what a price or an index lost;
    not "the team gave up 24 points", "gave up 10 percent of the firm".
    """
    words = sentence.words
    if words[particle - 1] not in _GIVING or words[particle] not in ("up", "back") or words[measure.after] == "of":
        return False
    if measure.kind not in ("percent", "money") and measure.unit != "point":
        return False
    ends = range(measure.after, min(measure.after + _OR_SHARE, sentence.size))
    level = next((at + 1 for at in ends if words[at] == "to"), None)
    signed = level is not None and words[level] in LEX.currency_signs.by_first
    if signed or (level is not None and measure.kind != "money" and _is_bare(sentence, level)):
        return True  # not: gave back $40 to 12 fans
    who = particle - 2 - (words[particle - 2] in LEX.auxiliaries)
    return singular(words[who]) in LEX.hours_priced or words[who] in LEX.designators


def _is_bare(sentence: SentenceTokens, token: int) -> bool:
    """Whether a figure counts nothing but points: to 29,872; not "gave up 10 percent to 5 owners"."""
    after = token + 1
    counts = sentence.tag(after).startswith(("NN", "JJ")) and sentence.words[after] != "points"
    return sentence.words[token][:1].isdigit() and not counts


def moves_up_to(sentence: SentenceTokens, up: int, kind: ClaimKind, unit: str | None) -> bool:
    """Whether "up to" goes with a verb of rising, and bounds nothing: "crept up to 5 percent", "the pay goes up to
    $300", "the sea warmed up to 28C"; not "fares can go up to $300", "the world may warm up to 3C". Of money and things
    some verbs may tell that they are moved ("brought up to 300 troops"), but nobody moves a share; and a figure of
    which they tell is moved ("pushed the estimate up to $9").
    """
    verb = sentence.words[up - 1]
    if verb == "back" and kind != "percent":  # rose back up to $1,700; of a share it may bound
        verb = sentence.words[up - 2]
        return LEX.trend_words.get(verb) == "up" or verb in LEX.trend_links_with_particle
    if verb in LEX.trend_links_creeping or verb in ADDING:
        return True
    if verb in _IN_RANK and kind == "number":
        return True
    if verb in LEX.trend_links_warming:
        return (unit or "").startswith("degree") and sentence.words[up - 2] not in _UNTOLD
    if verb in LEX.trend_links_shooting:
        figure = singular(sentence.words[up - 2])
        shot = verb.startswith("sho") and (figure in listed("tolls") or figure in listed("levels_left"))
        return shot or (kind in ("money", "percent") and sentence.words[up - 2] not in _POSSIBLE)
    if _is_moved(sentence, up - 1):
        return True
    return kind == "percent" and (verb in LEX.trend_links_with_particle or verb in LEX.trend_links_with_up)


def _is_moved(sentence: SentenceTokens, noun: int) -> bool:
    """Whether a noun before "up to" is a figure, or is traded, and what a verb before it moves: "sent the shares up to
    $40"; not "gives buyers of its shares up to $40".
    """
    words, name = sentence.words, singular(sentence.words[noun])
    if name not in LEX.hours_priced and name not in listed("levels_left") and name not in listed("tolls"):
        return False
    first = noun - 1
    while first >= max(0, noun - _LONGEST_FIGURE) and (sentence.letters[first] in ("N", "D") or words[first] == "-"):
        first -= 1
    moves = LEX.trend_links_with_particle | LEX.trend_links_with_up | LEX.changing
    return sentence.tag(first).startswith("VB") and (words[first] in moves or words[first] in _SENDING)


def is_reached(sentence: SentenceTokens, measure: Measure, to: int) -> bool:
    """`expanded coverage to 40,000 people`: they are reached, and no fewer were before."""
    words = sentence.words
    if words[to] != "to" or measure.kind != "count":
        return False
    if words[to - 1] in LEX.extended:
        return True
    return words[to - 1] in LEX.extended_to_people and (measure.unit == "person" or measure.unit in nouns_of_people())


def refuses(words: list[str], measure: Measure, particle: int) -> bool:
    """Whether what is "turned down" is an offer: turned down 48 crowns a share; an index that did so has points."""
    turned = words[particle - 1].startswith("turn") and measure.unit not in ("percent", "point")
    return turned and not measure.rule.startswith(HUNDREDTHS)

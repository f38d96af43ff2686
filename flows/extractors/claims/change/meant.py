"""Whether a word of rise or fall means it of its figure: not "raise $9 million", "a higher court"."""

from __future__ import annotations

from newstables.extractors.claims.age.ages_of_several import is_person
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import HUNDREDTHS
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

_LOSING = ("lose", "loses", "losing", "lost")  # by so many points, as in a vote
_GROWING = ("grow", "grew")
_SAID_AGAIN = 5  # tokens behind "or" within which the percent sign of a change that is told again stands
_OF_SEA = ("surge", "surges", "swell", "swells")  # how high it stands: swells of 6 metres


def moves(sentence: SentenceTokens, measure: Measure, index: int, link: str) -> bool:
    """A word of rise or fall that means it here: not "raise $9 million", "a gain of $5 million", "the lower house"."""
    word = sentence.words[index]
    if link == "at" or link == "in":
        if link != "at" or sentence.words[index + 1] != "at":
            return False
        named = measure.kind == "percent" and word in LEX.changes  # the yearly gain at 3.2 percent
        named = named or (measure.kind == "percent" and word in LEX.trend_links_paced)  # grew at 5.7 percent
        return named or (measure.kind != "measure" and word in ("higher", "lower", "up", "down"))
    if word == "off":
        return link == "by" and sentence.words[index - 1] in LEX.auxiliaries  # orders are off by a third
    if word in ("lower", "higher") and link != "by" and sentence.words[index + 1] != link:
        drifts = sentence.words[index - 1] in LEX.trend_links_with_particle  # drifted lower 5 percent
        return not link and drifts and measure.kind == "percent"
    if link == "of" and (measure.kind == "duration" or (measure.unit or "").startswith("hour per")):
        return False  # power cuts of 15 hours, of ten hours a day
    if _is_no_change(sentence, measure, index, link):
        return False
    if link == "of":
        return index + 2 >= measure.first - 4 and (measure.kind == "percent" or word not in LEX.trend_links_amounts)
    if not link and measure.kind == "duration":
        return False  # a decline within 24 hours
    if not link and _is_taken(sentence, measure, word) and not _leads_to_level(sentence, measure):
        if word.startswith(_GROWING):
            return is_person(sentence.words[measure.after - 1])  # whom nobody grows: the workforce grew 300 people
        return word not in LEX.trend_links_amounts and not word.startswith("lift")
    return not (
        link == "to"
        and word in LEX.trend_links_amounts
        and sentence.words[index + 1] != "to"
        and measure.kind == "count"
    )


def _is_no_change(sentence: SentenceTokens, measure: Measure, index: int, link: str) -> bool:
    """`lose the vote by 20 points`, `higher than the dam by 12 metres`, `gained access to 2,800 files`, `risen despite
    the influx of 300 people`: what is won, compared or told beside, and moves no figure.
    """
    word, following = sentence.words[index], sentence.words[index + 1]
    margin = link == "by" and word in _LOSING
    compared = word in ("higher", "lower") and following == "than"
    counted = measure.head_noun and measure.unit != "point"
    got = counted and link == "to" and word.startswith("gain") and following != "to"
    beside = counted and link == "of" and sentence.letters[index] == "V"
    water = word in _OF_SEA and sentence.letters[index] == "N" and LEX.dimensions.get(measure.unit or "") == "length"
    return margin or compared or got or beside or water


def _leads_to_level(sentence: SentenceTokens, measure: Measure) -> bool:
    """`gold lost $12, or 1.3 percent, to $934 an ounce`: money behind which the price stands that the change led to."""
    words, token = sentence.words, measure.after
    if words[token] == ",":
        token += 1
    raised = words[measure.first - 1].startswith("rais")  # raised $12 to $15 million
    if measure.kind != "money" or raised or (words[token] != "or" and token > measure.after):
        return False
    if words[token] == "or":
        share = next((i for i in range(token + 2, token + _SAID_AGAIN) if LEX.percent_words.after(words, i)), None)
        found = LEX.percent_words.after(words, share) if share is not None else None
        if found is None:
            return False
        token = found[1] + (words[found[1]] == ",")
    if words[token] != "to":
        return False
    if words[token + 1] in LEX.levels_ending and words[token + 2] == "at":
        token += 2  # lost 1.01 dollars to settle at 49.16 dollars
    if words[token + 1] in LEX.currency_signs.by_first:
        return words[token + 2][:1].isdigit()
    return words[token + 1][:1].isdigit() and LEX.currency_words.after(words, token + 2) is not None  # to 1,606 dollars


def _is_taken(sentence: SentenceTokens, measure: Measure, word: str) -> bool:
    """Whether the figure may be what the verb takes, not by how much: raise money, add 8 tonnes, drop a case, grow
    10,000 cells or 40 tonnes of rice.
    """
    if measure.kind == "measure":
        unit = LEX.units.after([measure.unit or ""], 0)
        heavy = unit is None or unit[0].dimension in ("mass", "volume")
        if word.startswith("add"):
            return sentence.words[measure.after] in ("of", "to")  # adding 200g of sugar
        if word.startswith(_GROWING):
            return heavy and sentence.words[measure.after] == "of"
        rained = LEX.dimensions.get(measure.unit or "") == "length" and sentence.words[measure.after] == "of"
        return (heavy or rained) and word.startswith(("lift", "raise", "drop"))  # dropped 65 mm of rain
    if measure.kind == "number" and word in ("add", "adds", "added") and "," not in sentence.words[measure.first]:
        return True  # came off the bench to add 15
    if measure.kind == "fraction":
        return word.startswith(("rais", "add", "gain"))  # has raised a quarter of it
    if word.startswith("add") and measure.head_noun and sentence.words[measure.after - 1] in LEX.trend_links_scored:
        return True  # added two goals
    in_cents = measure.rule.startswith(HUNDREDTHS)  # crude added 53 cents: nobody raises or adds so little
    taken = (
        measure.head_noun
        and measure.unit != "point"
        and word.startswith(("drop", "recover", "rais", "lift", *_GROWING))
    )
    return (measure.kind == "money" and not in_cents) or taken

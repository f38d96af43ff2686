"""Numbers of an article with a dateline that are not of its town: what is all over a land, or of another town."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.link.reading import ArticleReading, of_article, of_sentence
from newstables.link.towns import is_town
from newstables.link.tree import is_counted, preposition
from newstables.link.where.nationality import acts_abroad
from newstables.link.where.place_name import known_place
from newstables.link.where.sentence import is_of_other, is_of_town
from newstables.link.where.whence import is_of_report
from newstables.link.words import states, words
from newstables.records import Claim

_LED, _REACH = re.compile(r"\b(?:in|at|across)\s(?:the\s)?(?:[a-z]+\s)?$", re.I), 24
_NO_SCENE = frozenset(("here", "hospital", "hospitals"))  # beside them a place is the dateline's, or not where it was
_ALL_OVER = frozenset(("in", "across", "through", "throughout", "over"))  # before the parts of a land
_MANY = frozenset(("several", "many", "multiple", "various", "numerous"))
_FIGURES = frozenset(("percent", "money", "rate"))
_LEAD = 6  # sentences that say what all of an article is of


def is_beyond_dateline(
    reading: ArticleReading, claim: Claim, sentence: int, country: str | None, *, is_one_town: bool
) -> bool:
    """Whether what a number tells is not in the town that the article was filed from, perhaps in its `country`; of one
    that tells of no other town (`is_one_town`) its figures are, too.
    """
    if _is_spread(reading) or _names_another_place(reading, sentence) or _tells_of_arms(reading, sentence, country):
        return True
    # Prices rose 2%: often a land's, told in its capital.
    is_figure = claim.kind in _FIGURES and claim.action_role is None
    return is_figure and not (is_one_town or is_of_town(reading, sentence))


@of_article
def _is_spread(reading: ArticleReading) -> bool:
    """Whether the article opens with what happened all over: "raced through 13 states"."""
    return any(_is_in_many_parts(reading.parse, one) for one in range(min(_LEAD, len(reading.parse.sents))))


def _is_in_many_parts(parse: Parse, sentence: int) -> bool:
    """Whether a sentence tells what is in several parts of a land: "raced through 13 states"."""
    for token in range(*parse.sents[sentence]):
        if parse.tags[token] == "NNS" and parse.lemmas[token].lower() in words("where", "divisions"):
            many = is_counted(parse, token) or any(parse.lower[one] in _MANY for one in parse.children(token))
            is_whence = preposition(parse, max(0, parse.left_edge(token) - 1)) == "from"
            if many and not is_whence and (preposition(parse, token) in _ALL_OVER or is_of_report(parse, token)):
                return True  # not "came from towns in several states"
    return False


@of_sentence
def _names_another_place(reading: ArticleReading, sentence: int) -> bool:
    """Whether a sentence tells of something in a town that the dateline does not name, or of who speaks in a state:
    "Authorities in Oregon say"; not of the way "to Bergen", of where the hurt were brought, nor of what was "here".
    """
    line, text, parse = reading.filed_from.lower(), reading.text, reading.parse
    if not _NO_SCENE.isdisjoint(parse.lower[slice(*parse.sents[sentence])]):
        return False
    for start, end in reading.place_names_in(sentence):
        name = text[start:end]
        led = _LED.search(text, max(0, start - _REACH), start)
        if name.lower() in line or led is None:
            continue
        known = known_place(name)
        speaks = parse.lemmas[max(0, parse.token_at(led.start()) - 1)].lower() in words("where", "local_speakers")
        if name in states():
            if speaks:
                return True
        elif is_town(name) or (known is not None and known.kind != COUNTRY):
            return True
    return False


@of_sentence
def _tells_of_arms(reading: ArticleReading, sentence: int, country: str | None) -> bool:
    """Whether a sentence tells what another country's arms do, which is seldom in the town of the dateline."""
    here = slice(*reading.parse.sents[sentence])
    words_here = zip(reading.parse.words[here], reading.parse.ends[here], strict=True)
    return any(is_of_other(word, country) and acts_abroad(reading, end) for word, end in words_here)

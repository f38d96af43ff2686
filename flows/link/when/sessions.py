"""A report on a market: the day of its trading is said once, and goes on from move to move."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, subject, tense
from newstables.language.questions.listed import listed
from newstables.link.reading import ArticleReading
from newstables.link.when.candidates import every_time
from newstables.link.when.happening import is_one_day
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim

SESSION_RULE = "<day> of trading"
_NEAR = 4  # sentences over which the day goes on


def day_of_trading(reading: ArticleReading, claim: Claim) -> Timed | None:
    """`Oslo shares ended lower on Monday. The index fell 0.8 percent to 1,312`: the day that the last sentence with a
    time tells of trading, for a move of what is traded in a sentence without one.
    """
    parse, token = reading.parse, reading.token(claim)
    sentence = parse.sent_of[token]
    if claim.claim_status != "stated" or reading.dates_in(sentence):
        return None
    is_amount = claim.kind != "count" or (claim.unit or "").startswith("point")
    if not _is_traded(parse, token, by_name=is_amount):
        return None
    for before in range(sentence - 1, max(-1, sentence - 1 - _NEAR), -1):
        if reading.dates_in(before):
            return _told(reading, before)
    return None


def _told(reading: ArticleReading, sentence: int) -> Timed | None:
    """The one day of a sentence, where it tells of what is traded, by its common name."""
    times, parse = every_time(reading, sentence), reading.parse
    days = [time for time in times if is_one_day(reading, time)]
    if len(times) != 1 or len(days) != 1 or len(reading.dates_in(sentence)) != 1:
        return None
    return days[0] if _is_traded(parse, days[0].token, by_name=False) else None


def _is_traded(parse: Parse, token: int, *, by_name: bool) -> bool:
    """Whether a clause tells how what is traded moved or closed; its name may be any where that is known."""
    verb = clause_verb(parse, token)
    while parse.tags[verb] == "VB" and parse.deps[verb] in ("xcomp", "advcl"):
        verb = parse.heads[verb]  # fell 50 cents to close at $36
    what = subject(parse, verb)
    lemma = parse.lemmas[verb].lower()
    if what is None or not (lemma in listed("moves") or lemma in words("when", "trading")):
        return False
    if tense(parse, verb) != "past" or any(parse.lower[one] == "had" for one in parse.children(verb)):
        return False
    return parse.lemmas[what].lower() in words("when", "traded") or (by_name and parse.pos[what] == "PROPN")

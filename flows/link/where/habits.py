"""Figures of what is so each year or day, which did not happen once where an article is from."""

from __future__ import annotations

from newstables.language.questions import clause_verb, tense
from newstables.link.reading import ArticleReading
from newstables.link.words import words
from newstables.records import Claim

_HARM = ("deaths", "injuries", "cases", "infections")


def is_habit(reading: ArticleReading, claim: Claim) -> bool:
    """Whether a number is of what is so again and again: "kills 600,000 people a year", "flies 120 guests daily"."""
    parse = reading.parse
    token = reading.token(claim)
    if not any(date.timex_type == "SET" for date in reading.dates_in(parse.sent_of[token])):
        return False
    return tense(parse, clause_verb(parse, token)) == "present"


def is_of_harm(claim: Claim) -> bool:
    """Whether a number counts those to whom something happens."""
    if claim.event is not None or claim.action in words("happened", "happening"):
        return True
    return (claim.about or "").endswith(_HARM)

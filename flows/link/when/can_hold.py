"""Whether a number can hold at its time: what is yet to happen cannot at one that is over."""

from __future__ import annotations

import re

from newstables.language.questions import clause_verb, tense
from newstables.link.reading import ArticleReading
from newstables.link.tree import preposition
from newstables.link.when.candidates import ACCOUNTED
from newstables.link.when.happening import DAYS
from newstables.link.when.kinds import LONG
from newstables.link.when.span import Span
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim

_WHOLE = re.compile(r"(?:the |its )?(?:full|whole|entire)\b", re.I)  # a year of accounts that is told of is over


def can_hold(reading: ArticleReading, claim: Claim, span: Span, time: Timed) -> bool:
    """Whether it can hold then: what is yet to happen has no past time, but for a quarter yet to be reported."""
    published = reading.article.published_at
    if published is None or time.date.granularity in ACCOUNTED:
        return True
    if claim.claim_status == "planned":
        return span[1] > published or _was_foreseen(reading, claim) or _is_to_be_shown(reading, claim)
    if claim.claim_status == "hypothetical" and time.date.granularity in DAYS and span[1] <= published:
        return _is_of_then(reading, claim)
    is_whole = _WHOLE.match(time.date.text) is not None and span[1] > published and time.date.granularity in LONG
    if claim.claim_status != "stated" or (span[0] <= published and not is_whole):
        return True
    parse = reading.parse
    is_year = time.date.granularity == "year" and not is_whole and claim.end < time.date.start
    if is_year and claim.kind != "count" and preposition(parse, time.token) == "for":
        return True  # passed a budget of $300 million for 2025
    return tense(parse, clause_verb(parse, reading.token(claim))) != "past"  # futures for July were down


def _is_of_then(reading: ArticleReading, claim: Claim) -> bool:
    """`As many as 60 could have been killed on Monday`: what may have been, and not what may yet be, "could
    equate to 336 jobs".
    """
    parse = reading.parse
    helpers = parse.children(clause_verb(parse, reading.token(claim)))
    return any(parse.lower[one] == "have" for one in helpers) or not any(parse.tags[one] == "MD" for one in helpers)


def _was_foreseen(reading: ArticleReading, claim: Claim) -> bool:
    """`Analysts had forecast 400,000 jobs in March`: what was to come when somebody foresaw it."""
    parse = reading.parse
    verb = clause_verb(parse, reading.token(claim))
    return parse.lemmas[verb].lower() in words("speech", "foretelling") and tense(parse, verb) == "past"


def _is_to_be_shown(reading: ArticleReading, claim: Claim) -> bool:
    """`Data due on Friday should show that firms hired 40,000 people in April`, `a rise of 0.3% in April`: what is
    yet to be made known of a time that is over; not "plans to announce 40 job cuts in April".
    """
    parse = reading.parse
    verb = clause_verb(parse, reading.token(claim))
    if tense(parse, verb) == "past":
        return parse.lemmas[parse.heads[verb]].lower() in words("when", "making_known")
    lemma = parse.lemmas[verb].lower()
    return lemma in words("when", "making_known") and lemma not in words("when", "making_public")

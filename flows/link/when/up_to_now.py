"""Long times that reach up to now, told of what those counted did then: "died crossing the sea so far this year"."""

from __future__ import annotations

from datetime import datetime, timedelta

from newstables.language import Parse
from newstables.language.questions import clause_verb, object_of
from newstables.language.questions.listed import listed
from newstables.link.reading import ArticleReading
from newstables.link.when.timed import Timed
from newstables.records import Claim

_LONG = timedelta(days=8)
_OWN_SUBJECT = ("nsubj", "nsubj:pass", "csubj", "expl")
_ADVERBIALS = frozenset(
    ("xcomp", "conj", "advcl", "advmod", "acl", "acl:relcl", "obl", "obl:unmarked", "nmod:unmarked")
)


def up_to_now(reading: ArticleReading, claim: Claim, times: list[Timed]) -> Timed | None:
    """The long time that ends with the publication, or after it, and hangs on what the victims of a claim did or
    suffered; none of somebody else's clause, nor of a noun: "in the third attack this year".
    """
    published = reading.article.published_at
    if published is None:
        return None
    number = reading.token(claim)
    found = [time for time in times if _is_long(time, published) and _is_told_of(reading.parse, time.token, number)]
    return found[0] if len(found) == 1 else None


def _is_long(time: Timed, published: datetime) -> bool:
    start, end = time.date.starts_at, time.date.ends_at
    return start is not None and end is not None and end - start > _LONG and start < published <= end


def _is_told_of(parse: Parse, time: int, number: int) -> bool:
    """Whether a time hangs on the clause of a number, or on that of those who are counted, with no other doer between.

    Who were shot this year, whatever the year hangs on: "are presumed dead after trying to cross the sea this year".
    """
    main = clause_verb(parse, number)
    counted = _counted(parse, number)
    step = time
    while step != main and step not in counted:
        if step != time and any(parse.deps[one] in _OWN_SUBJECT and one not in counted for one in _named(parse, step)):
            return False
        if parse.is_root(step) or parse.deps[step] not in _ADVERBIALS:
            return False
        step = parse.heads[step]
        if parse.pos[step] in ("NOUN", "PROPN") and step not in counted:
            return False
    return True


def _counted(parse: Parse, number: int) -> set[int]:
    """A number with the nouns of whom it is: of "brings the number of people to 300", the number and the people."""
    head = parse.heads[number] if parse.deps[number] in ("nummod", "amod") else number
    tally = object_of(parse, parse.heads[head]) if parse.deps[head] == "obl" else None
    if tally is None or parse.lemmas[tally].lower() not in listed("tolls"):
        return {number, head}
    return {number, head, tally, *(one for one in parse.children(tally) if parse.deps[one] == "nmod")}


def _named(parse: Parse, verb: int) -> list[int]:
    """What stands before a verb and is no relative pronoun."""
    return [one for one in parse.children(verb) if parse.tags[one] not in ("WP", "WDT")]

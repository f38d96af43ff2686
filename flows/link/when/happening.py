"""The one thing that an article tells of: the day on which, and the place where, its dead and injured were counted.

A sentence that counts victims often leaves out when and where: that was told once, of the shooting or of others hurt in
it. Where all that the article tells of such happenings agrees, it holds for the rest.
"""

from __future__ import annotations

from datetime import date as Day
from datetime import datetime, timedelta
from functools import cache

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, object_of, subject
from newstables.link.forces import is_force
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, is_under, is_verb, relation
from newstables.link.when.kinds import is_as_of
from newstables.link.when.reach import is_of_declaration
from newstables.link.when.span import is_since
from newstables.link.when.timed import Timed, day_begun
from newstables.link.words import words
from newstables.records import Claim, DateMention

DAY_RULE = "<day> of what happened"
DAYS = frozenset(("day", "part_of_day", "hour", "minute", "second"))
_TOLLS_OF_MANY = ("murder toll", "homicide toll", "murder count", "homicide count")  # of a year, in many places
_BEGINNING = frozenset(("begin", "start", "commence"))
_HOURS = frozenset(("hour", "minute", "moment", "second"))
_MANY = 1000  # people
_MANY_MORE = 20  # times as many; a toll rises from day to day, and hardly so
_TWO_DAYS = timedelta(days=2)


def is_victim_count(claim: Claim) -> bool:
    """Whether a claim counts those to whom something happened; "the dead include six children" says who they are."""
    if claim.event not in words("happened", "of_happenings") or claim.claim_status != "stated" or claim.value == 0:
        return False
    return claim.action != "include" and not (claim.about or "").lower().endswith(_TOLLS_OF_MANY)


def tells_of_happening(reading: ArticleReading, token: int) -> bool:
    """Whether a word stands in a clause that tells that something happened to people."""
    parse = reading.parse
    clause = clause_verb(parse, token)
    lemma = parse.lemmas[clause].lower()
    if lemma not in verbs_of_happening() or not is_verb(parse, clause):
        return False
    who = subject(parse, clause)
    if who is not None and (_comes_down(lemma, parse.lemmas[who].lower()) or _runs_into(parse, clause, who)):
        return True
    if lemma == "blow":
        return _blows_up(parse, clause, who)
    opened = object_of(parse, clause) if lemma == "open" else None
    if opened is not None and parse.lemmas[opened].lower() == "fire":
        return True  # a student opened fire
    if lemma in words("where", "striking_into") and who is not None and parse.pos[who] == "PROPN":
        return is_force(parse, who) and child(parse, clause, "obj") is None  # Cyclone Bulbul slammed into Bengal
    if lemma not in words("happened", "happening"):
        return False
    if who is None or lemma in words("happened", "any_subject"):
        return True
    is_person = parse.pos[who] in ("PROPN", "PRON", "NUM")
    return is_person or parse.lemmas[who].lower() in words("happened", "happenings")


@cache
def verbs_of_happening() -> frozenset[str]:
    """The lemmas of all verbs by which `tells_of_happening` may be true."""
    named = ("happening", "leaving_way", "coming_down", "overwhelming", "running_into")
    return words("happened", *named) | words("where", "striking_into") | {"go", "blow"}


def _comes_down(verb: str, who: str) -> bool:
    """`A bus plunged into a ravine`, `a block of flats collapsed`, `a landslide buried a village`."""
    fell = verb in words("happened", "leaving_way") and who in words("happened", "vehicles")
    fell = fell or (
        verb in words("happened", "coming_down")
        and (who in words("happened", "built") or who in words("where", "buildings"))
    )
    who_does = words("happened", "happenings") - words("happened", "parties")
    return fell or (verb in words("happened", "overwhelming") and who in who_does)


def _blows_up(parse: Parse, verb: int, who: int | None) -> bool:
    """`A bomber blew himself up`, `a gas pipe blew up`; no quarrel, and no wind that blew up the coast."""
    particle = child(parse, verb, "compound:prt")
    if who is None or particle is None or parse.lower[particle] != "up":
        return False
    blown = child(parse, verb, "obj")
    if blown is not None and parse.lower[blown] in ("himself", "herself", "themselves", "itself"):
        return True
    what = parse.lemmas[who if blown is None else blown].lower()
    bursts = what in words("happened", "vehicles", "built", "bursting") or what in words("where", "buildings")
    return bursts and what != "balloon"


def _runs_into(parse: Parse, verb: int, who: int) -> bool:
    """`A train hit a bus`, and `a bomb went off`."""
    lemma, what = parse.lemmas[verb].lower(), parse.lemmas[who].lower()
    if what in words("where", "arms"):
        return lemma == "go" and child(parse, verb, "compound:prt") is not None
    if lemma not in words("happened", "running_into") or what not in words("happened", "vehicles"):
        return False
    hit = child(parse, verb, "obj")
    struck = parse.lemmas[hit].lower() if hit is not None else ""
    return struck in words("happened", "vehicles", "built") or are_people(struck) is True


def one_day(reading: ArticleReading, times: list[Timed], number: int) -> DateMention | None:
    """The time expression of the one day that these tell; None for none, for several, and for that of a main clause
    that the number is not in ("the council voted on Friday …, where 300 have died").
    """
    parse = reading.parse
    main = clause_verb(parse, number)
    happened = parse.heads[main] if parse.deps[main] == "acl:relcl" else main  # "a Sunday fire that killed two"
    days = [
        time.date
        for time in times
        if is_one_day(reading, time)
        and (
            clause_verb(parse, time.token) == main
            or is_under(parse, time.token, happened)
            or not parse.is_root(clause_verb(parse, time.token))
        )
        and not _is_of_main(reading, time, main)
    ]
    return days[0] if len({start_of_day(date) for date in days}) == 1 else None


def _is_of_main(reading: ArticleReading, time: Timed, told: int) -> bool:
    """`The fire, which killed 85, was contained on Sunday`: whether a time is of what a clause tells of something on
    which `told` hangs, but that it came about.
    """
    parse, main = reading.parse, clause_verb(reading.parse, time.token)
    noun = parse.heads[told]
    if parse.deps[told] != "acl:relcl" or not relation(parse, noun).startswith("nsubj") or parse.heads[noun] != main:
        return False
    lemma = parse.lemmas[main].lower()
    return lemma not in words("happened", "coming_about") and not tells_of_happening(reading, time.token)


def is_of_another_order(reading: ArticleReading, claim: Claim, day: DateMention) -> bool:
    """`Raids on Sunday killed 42. More than 158,000 people have been killed`: whether so many more are counted than by
    all that the sentences with the day tell, that they are those of a war.
    """
    same = [date for date in reading.dates if start_of_day(date) == start_of_day(day)]
    told = [other for date in same for other in reading.claims_in(*_sentence(reading, date))]
    others = (other.value for other in told if other.event == claim.event and other != claim)
    values = [value for value in others if value is not None]
    return claim.value is not None and bool(values) and claim.value > max(_MANY, _MANY_MORE * max(values))


def _sentence(reading: ArticleReading, date: DateMention) -> tuple[int, int]:
    return reading.characters(reading.parse.sent_of[reading.parse.token_at(date.start)])


def is_later(parse: Parse, verb: int) -> bool:
    """`Two others died later in hospital`: whether a clause tells of after what happened, perhaps on another day; hours
    later it is mostly still that day.
    """
    later = [one for one in parse.children(verb) if parse.lower[one] == "later" and parse.deps[one] == "advmod"]
    return any(parse.lemmas[one - 1] not in _HOURS for one in later)


def is_one_day(reading: ArticleReading, time: Timed) -> bool:
    """Whether a time expression tells one day: not the first of those "since May 10", nor the last, "as of June 3"."""
    parse = reading.parse
    clause = clause_verb(parse, time.token)  # since it broke out on Thursday
    since = any(parse.deps[child] == "mark" and parse.lower[child] == "since" for child in parse.children(clause))
    if parse.deps[clause] == "acl:relcl" and parse.lemmas[clause].lower() in _BEGINNING:
        return False  # in violence that began on Wednesday
    is_point = time.date.granularity in DAYS and time.date.starts_at is not None and not _is_of_days(time.date)
    owned = parse.lemmas[parse.heads[time.token]].lower() if parse.deps[time.token] == "nmod:poss" else None
    if owned is not None and owned not in words("happened", "happenings"):
        return False  # "today's laws"; not "Monday's attack"
    if is_of_declaration(parse, time.token) or is_as_of(reading, time.date):
        return False
    return is_point and not since and not is_since(reading.text, time.date)


def _is_of_days(date: DateMention) -> bool:
    """`over the past 10 days`: a time counted in days is not the first of them."""
    if date.timex_type != "DURATION" or date.granularity != "day" or date.starts_at is None or date.ends_at is None:
        return False
    return date.ends_at - date.starts_at > _TWO_DAYS


def start_of_day(date: DateMention) -> Day | None:
    """The day on which a time expression begins."""
    return date.starts_at.date() if date.starts_at is not None else None


def whole_day(date: DateMention) -> tuple[datetime, datetime] | None:
    """The day around a point of time, as a period; hours that reach over several days are those days."""
    if date.timex_type == "DURATION" and date.starts_at is not None and date.ends_at is not None:
        begun, over = (moment.replace(hour=0, minute=0, second=0) for moment in (date.starts_at, date.ends_at))
        return begun, over if over == date.ends_at else over + timedelta(days=1)
    start = day_begun(date)
    return (start, start + timedelta(days=1)) if start is not None else None

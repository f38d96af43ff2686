"""Which of a sentence's times a number holds for: one of a list, one right behind it, the nearest in the tree."""

from __future__ import annotations

from collections.abc import Iterable

from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import clause_verb, is_predicate, noun_head, subject, tense
from newstables.link.interpolated import opens_before
from newstables.link.nearby import near
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.when.candidates import POINTS, every_time
from newstables.link.when.choice import chosen, only
from newstables.link.when.earlier import is_of_earlier_figure
from newstables.link.when.happening import DAYS
from newstables.link.when.joined_clauses import has_been_since, has_own_time, is_now, is_state
from newstables.link.when.kinds import LONG
from newstables.link.when.lists import behind, opened_by_time, paired
from newstables.link.when.of_events import of_event
from newstables.link.when.of_others import (
    is_deed_of_charge,
    is_of_deed_charged,
    is_of_drawn_up,
    is_over_before,
)
from newstables.link.when.of_saying import (
    is_charge,
    is_counted_since,
    is_end_of_range,
    is_in_what_is_said,
    is_of_record,
    is_too_long,
)
from newstables.link.when.outcomes import outcome
from newstables.link.when.own_clauses import is_told_apart, of_own_clause
from newstables.link.when.perfects import is_before_now, is_before_that, is_since_both
from newstables.link.when.reach import is_aside, is_of, is_of_deed, is_of_what_came_later
from newstables.link.when.span import is_since
from newstables.link.when.tallies import of_tally
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim, DateMention

_WHEN = frozenset(("", "on", "in", "earlier", "late", "early"))  # before the time when somebody speaks
PAIRED = "<number> of a list, <time> of a list"


def governing(reading: ArticleReading, speech: Speeches, claim: Claim, times: list[Timed]) -> tuple[Timed | None, str]:
    """The time of a sentence that a claim holds for, and the rule that says so; None where none governs it."""
    own, is_named = of_own_clause(reading.parse, reading.text, claim, times, reading.token(claim))
    if own is not None and is_named:
        return own, "<time> of its clause"
    found, rule = _in_tree(reading, speech, claim, times)
    if found is None and own is not None and claim.action is None:
        return own, "<time> of its clause"
    if found is None and (from_event := of_event(reading.parse, times, reading.token(claim))) is not None:
        return from_event, "<time> of its event"
    if found is None and (counted := of_tally(reading.parse, reading.text, times, reading.token(claim))) is not None:
        return counted, "<time> of what is counted"
    if found is None and (of_saying := _of_saying(reading, speech, claim)) is not None:
        return of_saying, "<time> of its clause"
    return found, rule


def _in_tree(reading: ArticleReading, speech: Speeches, claim: Claim, times: list[Timed]) -> tuple[Timed | None, str]:
    """The time that words around the claim tell, or the tree above it, and by which rule."""
    parse, token = reading.parse, reading.token(claim)
    told_beside = _beside(reading, claim, times)
    if told_beside is not None:
        return told_beside
    acts = {act.cue: act for act in speech.telling(parse.sent_of[token]) if not is_charge(parse, act.cue)}
    steps = way_up(parse, token)
    before = False  # in a clause that tells what was over by the time of those above
    deed = False  # in a clause that tells what somebody is charged with
    set_aside = False  # in a phrase of a clause's subject that the clause says nothing of
    for below, step in zip((token, *steps), steps, strict=False):
        before = before or (step != token and is_predicate(parse, below) and is_before_that(parse, below))
        deed = deed or (below != token and is_deed_of_charge(parse, below))
        set_aside = set_aside or (is_predicate(parse, step) and is_aside(parse, token, below))
        set_aside = set_aside or is_told_apart(parse, below)
        act = acts.get(step) if step != token else None
        own = _of_step(reading, times, step, token) or _before_saying(parse, times, step, acts.values())
        if own and _goes_on_anew(parse, below):
            own = [time for time in own if not is_since(reading.text, time.date)]
        if act is not None:
            own = [
                t
                for t in own
                if is_in_what_is_said(parse, act, t.token)
                or is_of_record(parse, act, t.date, t.token)
                or is_counted_since(reading, t.date, step)
                or is_too_long(parse, t.date, t.token)
                or is_end_of_range(reading, t.date)
            ]
        if own and deed:
            return None, ""
        if own and is_now(parse, below) and all(_is_over(reading, time) for time in own):
            return None, ""  # "opened in 2014 and has 300 pupils"
        if own and has_been_since(parse, below) and not any(time.date.granularity in DAYS for time in own):
            return None, ""  # "broke out in 2014 and has killed 300"
        if own and (set_aside or before):
            return None, ""
        if own and is_state(parse, below) and all(time.token < below for time in own):
            return None, ""  # "built in 1990 and licensed for 1,200"
        if own and (_is_ordered(parse, step, below) or _is_overtaken(parse, own, times, step, below)):
            return None, ""  # "ordered on Friday that two observers watch", "came in 1953, left in 1973, but won 12"
        if own and not is_predicate(parse, step):
            own = [time for time in own if not _is_of_deed_before(parse, claim, time.token, step)]
        if own:
            where = "clause" if is_predicate(parse, step) else "phrase"
            return chosen(parse, own, step, token), f"<time> of its {where}"
        if act is not None or has_own_time(parse, step, shares=True):
            told = [time for time in times if is_of_deed(parse, time.token, step)]
            told = told or outcome(reading, claim, times, step)
            return (told[-1], "<time> of what did it") if told else (None, "")
    if set_aside and any(is_told_apart(parse, step) for step in steps):
        return None, ""
    free = [time for time in times if not is_of_deed_charged(parse, time.token, token)]
    free = [time for time in free if not is_of_drawn_up(parse, time.token, token)]
    free = [time for time in free if not _is_of_deed_before(parse, claim, time.token, noun_head(parse, token))]
    return only(reading, token, [time for time in free if not is_over_before(parse, time.token, token)])


def _is_overtaken(parse: Parse, own: list[Timed], times: list[Timed], step: int, below: int) -> bool:
    """Whether of clauses that are joined one between the first, which ends with a time, and that of a number has its
    own.
    """
    if parse.deps[below] != "conj" or parse.heads[below] != step or any(time.token < step for time in own):
        return False
    clauses = (clause_verb(parse, time.token) for time in times if step < time.token < below)
    return any(clause not in (step, below) and parse.deps[clause] == "conj" for clause in clauses)


def _of_saying(reading: ArticleReading, speech: Speeches, claim: Claim) -> Timed | None:
    """`On Monday 12 senators wrote to the king`: those who say something, say it then; what they say holds at no such
    time.
    """
    parse, token = reading.parse, reading.token(claim)
    clause = clause_verb(parse, token)
    speakers = subject(parse, clause) if claim.kind == "count" else None
    if speakers is None or not (speakers == token or parse.heads[token] == speakers):
        return None
    if not any(act.cue == clause for act in speech.telling(parse.sent_of[token])):
        return None
    own = [time for time in every_time(reading, parse.sent_of[token]) if parse.heads[time.token] == clause]
    points = [time for time in own if time.date.granularity not in POINTS and preposition(parse, time.token) in _WHEN]
    return points[0] if len(points) == 1 else None


def _beside(reading: ArticleReading, claim: Claim, times: list[Timed]) -> tuple[Timed, str] | None:
    """The time, and its rule, that the order of words tells without the tree: of two lists, right behind, by "when"."""
    own = opened_by_time(reading, claim, times)
    if own is not None:
        return own, PAIRED
    pair = paired(reading, claim, times)
    if pair is not None:
        return pair, PAIRED
    next_to = behind(reading, claim, times)
    if next_to is not None:
        return next_to[0], "<number> in <time>"
    parse, token = reading.parse, reading.token(claim)
    every = near(every_time(reading, parse.sent_of[token]), token)
    then = next((time for time in every if _told_by_when(parse, time, every, token)), None)
    return (then, "<time> of what did it") if then is not None else None


def _told_by_when(parse: Parse, time: Timed, others: list[Timed], number: int) -> bool:
    """Whether a number is told of a time that stands before it: "the highest since 1977, when it was 48"."""
    when = parse.token_at(time.date.end - 1) + 1
    when += parse.words[when] == ","
    if any(other.token > number and parse.heads[other.token] == clause_verb(parse, number) for other in others):
        return False  # was broken in May, when men seized 40 on June 3
    if time.date.granularity in POINTS:
        return False  # at 10 p.m., when three men walked up
    return when < number and parse.lower[when] == "when" and is_under(parse, number, parse.heads[when])


def _goes_on_anew(parse: Parse, clause: int) -> bool:
    """`have risen since May and stand at $900`: a joined verb with a tense of its own, which runs since no time; a past
    form may share the "have" of the first.
    """
    own = parse.tags[clause] in ("VBZ", "VBP") or (parse.tags[clause] == "VBG" and tense(parse, clause) == "past")
    return parse.deps[clause] == "conj" and own


def _is_of_deed_before(parse: Parse, claim: Claim, time: int, noun: int) -> bool:
    """`freed 10 sailors abducted in March`: whether a time is of what a participle tells of those counted, and not of
    what the claim says befell them.
    """
    deed = next((step for step in way_up(parse, time) if parse.heads[step] == noun and parse.deps[step] == "acl"), None)
    if deed is None or claim.event is None or parse.tags[deed] != "VBN" or claim.action is None:
        return False
    before = events("patient").get(parse.lemmas[deed].lower())
    return before not in (None, claim.event) and parse.lemmas[deed].lower() != claim.action


def _is_ordered(parse: Parse, verb: int, below: int) -> bool:
    """Whether a verb orders or asks for what its clause below tells, which is done later if at all."""
    orders, lemma = relation(parse, below) in ("ccomp", "xcomp"), parse.lemmas[verb].lower()
    if (orders or parse.tags[below] == "VB") and lemma in words("when", "deciding"):
        return True  # "will decide on Friday whether to build 180 homes", where the tree takes that for a purpose
    return orders and parse.tags[verb] in ("VBD", "VBN") and lemma in words("when", "ordering")


def _of_step(reading: ArticleReading, times: list[Timed], step: int, token: int) -> list[Timed]:
    """The times that hang on a word above the number, and are the number's."""
    parse, text = reading.parse, reading.text
    own = [time for time in times if is_of(parse, time.token, step, token)]
    if is_predicate(parse, step):  # "the last wreck was in February, when 94 people died"
        own += [time for time in times if time.token == step != token]
        own += [time for time in times if is_since(text, time.date) and is_since_both(parse, time.token, step)]
    own = [time for time in own if not is_of_earlier_figure(reading, time, token)]
    own = [
        time for time in own if not (time.date.granularity in LONG and is_of_what_came_later(parse, time.token, token))
    ]
    return [time for time in own if not (is_since(text, time.date) and is_before_now(parse, step))]


def _before_saying(parse: Parse, times: list[Timed], step: int, acts: Iterable[Act]) -> list[Timed]:
    """The times that open a clause, which the tree hangs on a saying that only interrupts it."""
    interrupting = [act for act in acts if step in act.contents and act.cue < step]
    return [time for time in times if any(opens_before(parse, act, time.token) for act in interrupting)]


def of_survey(reading: ArticleReading, speech: Speeches, token: int, every: list[Timed]) -> Timed | None:
    """`According to a survey conducted in 2021, 40 percent …`: when those were asked who speak through it."""
    parse = reading.parse
    for time in every:
        survey = parse.heads[time.token]
        is_own = preposition(parse, time.token) in ("", "in", "of")
        if is_own and parse.lemmas[survey].lower() in words("when", "surveys"):
            act = speech.governing(token)
            if (act is not None and act.speaker == survey) or _is_in_survey(parse, survey, token):
                return time  # according to a 2010 study
        clause = clause_verb(parse, time.token)
        if parse.lemmas[clause].lower() in words("when", "conducted") and relation(parse, clause) == "acl":
            act = speech.governing(token)
            # "Hale, who took office in May, said": a person is no survey
            return time if act is not None and parse.heads[clause] == act.speaker and _is_thing(parse, clause) else None
    return None


def _is_thing(parse: Parse, clause: int) -> bool:
    """Whether a clause describes a thing by its noun, and nobody: the poll taken in May."""
    noun = parse.heads[clause]
    return parse.pos[noun] == "NOUN" and parse.lemmas[noun].lower() not in nouns_of_people()


def _is_in_survey(parse: Parse, survey: int, number: int) -> bool:
    """`In a poll in May 61 percent agreed`: whether the clause of a number opens with the survey that found it; the
    tree takes a clause without "who" for one that describes the survey. What a clause describes, "asked about the 1,200
    homes that it will build", is known without it."""
    if survey > number or preposition(parse, survey) != "in":
        return False
    noun = noun_head(parse, number)
    relations = {parse.deps[child] for child in parse.children(noun)}
    if {"det", "acl:relcl"} <= relations:
        return False
    return parse.heads[survey] == clause_verb(parse, number) or is_under(parse, number, survey)


def owned_by(reading: ArticleReading, claim: Claim) -> DateMention | None:
    """The time that owns a number, "*last year's* 40", or that a figure in brackets is of: "*May 2016* ($247)"."""
    dates, text = reading.dates_in(reading.parse.sent_of[reading.token(claim)]), reading.text
    alone = text[claim.end : claim.end + 1] in (")", ",", ";")
    before = ("'s ", "’s ", " (") if alone else ("'s ", "’s ")
    return next((date for date in dates if text[date.end : claim.start] in before), None)


def _is_over(reading: ArticleReading, time: Timed) -> bool:
    published, end = reading.article.published_at, time.date.ends_at
    return published is None or (end is not None and end <= published)

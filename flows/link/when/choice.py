"""Which of several times a number holds at, and whether it holds at the only one of its sentence."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, noun_head, subject
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.when.earlier import is_of_earlier_figure
from newstables.link.when.joined_clauses import has_own_time, is_other_clause, is_shown, moves_on, opens_next_clause
from newstables.link.when.kinds import LONG
from newstables.link.when.of_others import (
    is_of_another_time,
    is_of_example,
    is_of_move_before,
    is_of_norm,
    is_of_other_amount,
    is_of_thing,
)
from newstables.link.when.of_parts import is_of_part
from newstables.link.when.perfects import is_before_now, is_since_then
from newstables.link.when.reach import (
    is_behind_charge,
    is_of_aside,
    is_of_declaration,
    is_of_what_came_later,
    is_of_what_stood_against,
)
from newstables.link.when.span import is_since
from newstables.link.when.tallies import is_of_tally_reached
from newstables.link.when.timed import Timed
from newstables.link.words import words

_OPENING = 2  # tokens before the time that a sentence opens with
_LONG = LONG | {"season"}


def chosen(parse: Parse, near: list[Timed], step: int, token: int) -> Timed:
    """Of several: one that hangs on `step` itself before one in a phrase; one behind the number before others. A fire
    in 2003 killed 40 then, whatever a clause that "and" joins tells of 2006.

    Not one behind a comma, where another stands before the number: "in 2021 it was 30, in 2020, it was 20".
    """
    direct = [time for time in near if parse.heads[time.token] == step]
    if not direct and any(relation(parse, clause_verb(parse, time.token)) == "conj" for time in near):
        who = subject(parse, step)
        direct = near = [time for time in near if parse.heads[time.token] == who] or near
    direct = direct or near
    before = [time for time in direct if time.token < token]
    after = [time for time in direct if time.token > token]
    earlier = before or [time for time in near if time.token < token]
    if earlier and after and not {",", ";"}.isdisjoint(parse.words[token : after[0].token]):
        before, after = earlier, []
    if before and after and _is_of_noun_behind(parse, before[-1], after[0], token):
        after = []
    return after[0] if after else (before or direct)[-1]  # the number itself can be the time


def _is_of_noun_behind(parse: Parse, before: Timed, after: Timed, token: int) -> bool:
    """`Police on Monday searched 12 homes over the theft of a car in 2017`: whether the time before a number, the first
    of its clause, is none of which that behind it tells a part, which is of a noun that stands between.
    """
    if _meet(before, after):
        return False  # in 2023 it sold 40 cars in March
    first, _ = parse.sentence(token)
    is_first = "NUM" not in parse.pos[first : parse.left_edge(before.token)]
    noun = parse.left_edge(after.token) - 1
    is_other = token < noun and parse.pos[noun] in ("NOUN", "PROPN") and preposition(parse, noun) != ""
    return is_first and is_other and not is_under(parse, noun, noun_head(parse, token))


def _meet(one: Timed, other: Timed) -> bool:
    """Whether two times have a time in common, or nobody knows."""
    first, last = (one.date.starts_at, one.date.ends_at), (other.date.starts_at, other.date.ends_at)
    if first[0] is None or first[1] is None or last[0] is None or last[1] is None:
        return True
    return first[0] < last[1] and last[0] < first[1]


def opened_by(reading: ArticleReading, times: list[Timed], token: int) -> Timed | None:
    """The time of a month or more that the sentence of a number opens with."""
    first, _ = reading.parse.sentence(token)
    opening = next((time for time in times if time.token - first <= _OPENING), None)
    return opening if opening is not None and opening.date.granularity in _LONG else None


def only(reading: ArticleReading, token: int, times: list[Timed]) -> tuple[Timed | None, str]:
    """The one time of a sentence, where it begins with it, or where number and time are both of its main clause."""
    parse = reading.parse
    first, _ = parse.sents[parse.sent_of[token]]
    if len(times) != 1 or is_of_earlier_figure(reading, times[0], token) or is_of_part(parse, times[0].token, token):
        return None, ""
    if is_of_example(parse, times[0].token, token) or is_of_move_before(parse, times[0].token, token):
        return None, ""
    if times[0].date.granularity in _LONG and is_of_what_came_later(parse, times[0].token, token):
        return None, ""
    if is_of_what_stood_against(parse, times[0].token, token):
        return None, ""
    if is_of_another_time(parse, times[0].token, token) or is_of_other_amount(parse, times[0].token, token):
        return None, ""
    if is_since(reading.text, times[0].date) and is_before_now(parse, clause_verb(parse, token)):
        return None, ""
    time = times[0].token
    if is_of_tally_reached(parse, time, token):
        return None, ""
    if any(relation(parse, step) == "appos" and not is_under(parse, time, step) for step in way_up(parse, token)):
        return None, ""  # "Bavaria, a state of 13 million, votes on Sunday"
    clause = clause_verb(parse, time)
    if is_behind_charge(parse, time, clause) or is_shown(parse, clause, token) or is_of_thing(parse, clause, token):
        return None, ""
    if opens_next_clause(parse, time, token) or is_of_norm(parse, time, token):
        return None, ""
    if is_of_aside(parse, clause) and not is_under(parse, token, clause):
        return None, ""  # "Forty men, jailed in 2019, were freed"
    if is_of_declaration(parse, time) and not is_under(parse, token, parse.heads[clause]):
        return None, ""
    founded = parse.deps[clause] in ("acl", "advcl") and parse.tags[clause] == "VBN"  # "Founded in 2004, it has 40 …"
    if time - first <= 2 and not (founded and not is_under(parse, token, clause)):
        return times[0], "<time> that opens its sentence"
    steps = [step for step in way_up(parse, time) if is_predicate(parse, step)]
    if any(moves_on(parse, step) and token < step for step in steps):
        return None, ""  # has 400 staff, rising to 900 at Christmas
    if any(is_other_clause(parse, step, token) or is_since_then(parse, step) for step in steps):
        return None, ""
    if parse.deps[time] == "nmod:poss" and parse.pos[parse.heads[time]] == "NUM" and parse.heads[time] != token:
        return None, ""  # near last July's 58.2
    if any(_is_of_what_is_to_come(parse, step, token) for step in way_up(parse, time)):
        return None, ""
    if any(parse.lower[step] == "what" for step in way_up(parse, time)):
        return None, ""  # half of what it was in 2021
    if time > token and not any(has_own_time(parse, step) or relation(parse, step) == "ccomp" for step in steps):
        return times[0], "<time> of its sentence"
    return None, ""


def _is_of_what_is_to_come(parse: Parse, step: int, number: int) -> bool:
    """Whether a participle gives its time to what it describes, and the number is no part of that: "the loss of 40 jobs
    upset voters ahead of an election planned for May".
    """
    describes = relation(parse, step) in ("acl", "amod") and parse.lemmas[step].lower() in words("when", "foreseen")
    return describes and not is_under(parse, number, parse.heads[step])

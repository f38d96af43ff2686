"""Whether a time belongs to the words that tell who says something, or to what is said."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, object_of, subject, tense
from newstables.link.interpolated import opens_before
from newstables.link.reading import ArticleReading
from newstables.link.speech import Act, Speeches
from newstables.link.tree import is_counted, is_under, preposition, way_up
from newstables.link.when.kinds import LONG, is_as_of
from newstables.link.when.span import is_since
from newstables.link.words import words
from newstables.records import DateMention

_MONTH = timedelta(days=28)
_FROM, _REACH = re.compile(r"\b(?:between|from)\s(?:the\s)?$", re.I), 16  # code points before the first end of a range
_TO = re.compile(r"\s(?:and|to|through|until|till)\s(?:the\s)?")
# Of what was said more than once: "repeatedly said", "said four times".
_OFTEN = frozenset(
    ("repeatedly", "often", "always", "regularly", "frequently", "constantly", "consistently", "times", "again")
)


def is_of_saying(reading: ArticleReading, speech: Speeches, date: DateMention, token: int) -> bool:
    """Whether a time belongs to the words that tell who says something: "said on Monday that …"."""
    parse = reading.parse
    if is_ahead(reading, date) and all(tense(parse, act.cue) != "future" for act in speech.acts(parse.sent_of[token])):
        return False
    if is_counted_since(reading, date, parse.heads[token]) or is_as_of(reading, date):
        return False
    if is_too_long(parse, date, token):
        return False
    acts = [act for act in speech.telling(parse.sent_of[token]) if not is_charge(parse, act.cue)]
    if acts and is_end_of_range(reading, date):
        return False
    if date.granularity not in LONG and any(_is_behind_source(parse, act, token) for act in acts):
        return True
    if any(_is_behind_cue(parse, act, token) for act in acts):
        return True
    for step in way_up(parse, token):
        for act in acts:
            if step in act.contents or _is_placing(parse, act, token) or opens_before(parse, act, token):
                return False
            if step == act.cue and (is_in_what_is_said(parse, act, token) or is_of_record(parse, act, date, token)):
                return False
            if step == act.cue:
                return True
        if step != token and is_predicate(parse, step):
            break
    return False


def is_charge(parse: Parse, verb: int) -> bool:
    """`Police charged 18 people with fraud on Friday`: whether a verb tells what is done to people, and not what is
    said."""
    charged = object_of(parse, verb)
    if charged is None or parse.lemmas[verb].lower() not in words("about", "judging"):
        return False
    return is_counted(parse, charged) or are_people(parse.lemmas[charged].lower()) is True


def _is_behind_source(parse: Parse, act: Act, token: int) -> bool:
    """Whether a time stands right behind whom a figure is from: "according to the police on Sunday"."""
    before = parse.left_edge(token) - 1
    source = preposition(parse, act.speaker).startswith("according to")
    return (
        source
        and act.speaker <= before
        and parse.pos[before] != "PUNCT"
        and (before == act.speaker or parse.heads[before] == act.speaker)
    )


def _is_behind_cue(parse: Parse, act: Act, token: int) -> bool:
    """Whether a time stands right behind "said" and before what is said: "said on Tuesday they had left".

    Who "say" something say so now: "police say on Tuesday they were called". Behind a comma, a colon or a mark of
    quotation stands what is said: "According to the bank, in 2019 40 firms failed", "She said: “On Friday 40 left”".
    """
    if parse.tags[act.cue] in ("VBP", "VBZ") or "PUNCT" in parse.pos[act.cue + 1 : token]:
        return False
    for content in act.contents:
        own = subject(parse, content) if act.cue < token < content else None
        if own is not None and token < parse.left_edge(own) <= content:
            return not any(parse.deps[step] == "mark" for step in range(act.cue + 1, token))
    return False


def is_end_of_range(reading: ArticleReading, date: DateMention) -> bool:
    """`From May 1 to June 9 the ministry reported 40 cases`: one end of a time over which nobody goes on saying so."""
    text, dates = reading.text, reading.dates_in(reading.parse.sent_of[reading.parse.token_at(date.start)])
    for first, last in pairwise(dates):
        if date in (first, last) and _TO.fullmatch(text, first.end, last.start):
            return _FROM.search(text, max(0, first.start - _REACH), first.start) is not None
    return False


def is_counted_since(reading: ArticleReading, date: DateMention, verb: int) -> bool:
    """`published a list of 34 attacks since May`: nobody says or prints something since, but "has said since May"."""
    parse = reading.parse
    is_apart = "," in parse.words[verb : parse.token_at(date.start)]  # "gave it 23 percent, down two points since May"
    return is_since(reading.text, date) and tense(parse, verb) != "perfect" and not is_apart


def is_ahead(reading: ArticleReading, date: DateMention) -> bool:
    """Whether a time is yet to come: nobody has said anything then."""
    published = reading.article.published_at
    return published is not None and date.starts_at is not None and date.starts_at > published


def is_of_record(parse: Parse, act: Act, date: DateMention, token: int) -> bool:
    """`In 2019 the firm reported a loss of $3 million`: too long a time to say a figure in is that of the figure.

    So of who foresees one: "expects growth of 2 percent this year", "this year it expects growth of 2 percent"; but
    "in May it expected".
    """
    lemma = parse.lemmas[act.cue].lower()
    is_figure = act.narrow or any(parse.deps[content] == "obj" for content in act.contents)  # …, compared with $3
    if act.narrow and (lemma in words("speech", "registering") or is_length(date)):
        return True  # police logged 41 incidents between 17 and 19 June, counted 40 in the past week
    foretold = lemma in words("speech", "foretelling", "foreseeing")
    if foretold and token < act.cue:
        return date.granularity in LONG and tense(parse, act.cue) == "present"
    return is_figure and date.granularity in LONG and (foretold or lemma in words("when", "recorded"))


def is_length(date: DateMention) -> bool:
    """Whether a time is a known length, "in the past week", "in the 24 hours to Monday": nobody speaks so long."""
    return date.timex_type == "DURATION" and date.starts_at is not None and date.ends_at is not None


def is_too_long(parse: Parse, date: DateMention, token: int) -> bool:
    """`In the year to June, the board said 40 left`, `said during 2016, 40 left`: nobody says one thing so long; but
    he "has said" it over the past year, or "repeatedly said" it then. Nor for a year: "For 2024, it expects sales …".
    """
    verb = clause_verb(parse, token)
    if preposition(parse, token) == "for" and date.granularity in LONG and token < verb:
        return True
    if date.starts_at is None or date.ends_at is None or date.ends_at - date.starts_at < _MONTH:
        return False
    if not is_length(date) and (preposition(parse, token) != "during" or date.granularity not in LONG):
        return False
    return tense(parse, verb) != "perfect" and _OFTEN.isdisjoint(parse.lower[one] for one in parse.children(verb))


def is_in_what_is_said(parse: Parse, act: Act, token: int) -> bool:
    """Whether a word that hangs on "said" stands among the words said.

    "… killed 41 on Friday, medics said"; "said that last year 41 were killed".
    """
    if _is_placing(parse, act, token) or any(_is_inside(parse, act, token, content) for content in act.contents):
        return True
    if opens_before(parse, act, token):
        return True
    first = min(act.cue, parse.left_edge(act.speaker) if act.speaker != token else act.speaker)
    if token < first and any(content < token for content in act.contents):
        return True
    marks = [c for content in act.contents for c in parse.children(content) if parse.deps[c] == "mark"]
    return any(act.cue < mark < token for mark in marks)


def _is_inside(parse: Parse, act: Act, token: int, content: int) -> bool:
    """`cut its forecast for the quarter to 9 percent`: a time within what hangs on the verb."""
    inside = content not in (token, act.cue) and is_under(parse, content, act.cue)
    return inside and is_under(parse, token, content)


def _is_placing(parse: Parse, act: Act, token: int) -> bool:
    """`put inflation at 2.6 percent in August`: a time behind the figure is the figure's."""
    return parse.lemmas[act.cue] in words("speech", "placing") and token > act.cue

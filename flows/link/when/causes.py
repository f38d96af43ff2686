"""A week, a month or a year told of what victims died or were hurt of: "12 died after a train hit a bus last year"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, tense
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, preposition, relation
from newstables.link.when.happening import tells_of_happening
from newstables.link.when.kinds import LONG
from newstables.link.when.timed import Timed
from newstables.link.words import words

CAUSE_RULE = "<time> of what happened"
_SPANS = LONG | {"weekend", "week"}
_AFTER = frozenset(("after", "when", "as"))


def time_of_cause(reading: ArticleReading, times: list[Timed], number: int) -> Timed | None:
    """The one time of a sentence, of a weekend or longer, where it is that of what befell those who are counted."""
    if len(times) != 1 or times[0].date.granularity not in _SPANS:
        return None
    parse, time = reading.parse, times[0].token
    own, told = clause_verb(parse, number), clause_verb(parse, time)
    if parse.heads[time] != told or not _is_past(reading, told, times[0]):
        return None
    is_after = _is_after(parse, told, own) and tells_of_happening(reading, time)
    is_of_it = _is_in(parse, told, own) or _is_done_by(parse, told, own) or _is_set_off(parse, told, own)
    return times[0] if is_after or is_of_it else None


def _is_past(reading: ArticleReading, told: int, time: Timed) -> bool:
    """Whether a verb tells what is over: in the past tense, or a form of both, "quakes that *hit* it in 2016"."""
    parse, published = reading.parse, reading.article.published_at
    if tense(parse, told) == "past":
        return True
    is_over = published is None or (time.date.ends_at is not None and time.date.ends_at <= published)
    return is_over and parse.tags[told] == "VBP" and parse.lower[told] in words("when", "same_in_the_past")


def _is_after(parse: Parse, told: int, own: int) -> bool:
    """`12 died after a train hit a bus in May`."""
    mark = child(parse, told, "mark", "advmod")
    joined = [one for one in parse.children(own) if parse.deps[one] == "conj"]  # 12 died and 40 were hurt after …
    is_joined = relation(parse, told) == "advcl" and parse.heads[told] in (own, *joined) and mark is not None
    return is_joined and parse.lower[mark or 0] in _AFTER


def _is_in(parse: Parse, told: int, own: int) -> bool:
    """`12 died in a fire that swept a hotel last year`."""
    noun = parse.heads[told]
    is_told = parse.deps[told] == "acl:relcl" and _happened(parse, noun)
    return is_told and parse.heads[noun] == own and preposition(parse, noun) in ("in", "during")


def _is_done_by(parse: Parse, told: int, own: int) -> bool:
    """`The attack, which killed 12, took place last year`."""
    noun = parse.heads[own]
    is_told = parse.deps[own] == "acl:relcl" and _happened(parse, noun) and parse.heads[noun] == told
    return is_told and parse.deps[noun] == "nsubj" and parse.lemmas[told].lower() in words("happened", "coming_about")


def _is_set_off(parse: Parse, told: int, own: int) -> bool:
    """`In 2004 a quake triggered a tsunami that hit the coast and killed 12`."""
    clause = parse.heads[own] if parse.deps[own] == "conj" else own
    noun = parse.heads[clause]
    is_told = parse.deps[clause] == "acl:relcl" and _happened(parse, noun) and parse.heads[noun] == told
    is_cause = is_told and parse.deps[noun] == "obj" and parse.lemmas[told].lower() in words("happened", "setting_off")
    return is_cause and tense(parse, own) == "past"


def _happened(parse: Parse, noun: int) -> bool:
    lemma = parse.lemmas[noun].lower()
    return lemma in words("happened", "happenings") and lemma not in words("happened", "parties")

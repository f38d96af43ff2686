"""How far the words of a speaker reach: what the tree hangs on them and only the article says."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from newstables.language import Parse
from newstables.language.lemma import never_participles
from newstables.language.questions import tense
from newstables.link.speech.act import Act
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.said_under import COMPARING, is_behind_semicolon
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, is_behind_comma, preposition, relation
from newstables.link.words import words

_BESIDE = frozenset(
    ("above", "below", "over", "under", "beyond", "than", "versus", "against", "ahead", "short", "past")
)
_MORE = COMPARING | {"with"}
_WHY = frozenset(("after", "because", "since", "as", "when", "while", "before", "once"))
_PERIODS = frozenset(("year", "quarter", "month", "week"))
_HAD = frozenset(("had", "'d", "’d"))


def tells_what_was(parse: Parse, clause: int) -> bool:
    """`promised to end a war that has killed 40`, `… the rule, a law three decades old`: what was before a promise it
    does not hold.
    """
    if _is_of_past(parse, clause):
        return True
    if parse.deps[clause] == "appos" and "," in parse.words[max(parse.left_edge(clause) - 2, 0) : clause]:
        return True
    if parse.deps[clause] != "acl:relcl" or parse.lower[parse.heads[clause]] == "what":
        return False
    return tense(parse, clause) in ("past", "perfect") or is_behind_comma(parse, clause) or _has_been(parse, clause)


def _is_of_past(parse: Parse, clause: int) -> bool:
    """`urged them to lock their doors after 40 houses were robbed`: why and when something is asked for is told."""
    if parse.deps[clause] != "advcl":
        return False
    mark, who = child(parse, clause, "mark", "advmod"), child(parse, clause, "nsubj", "nsubj:pass")
    if mark is None or who is None or mark > who or parse.lower[mark] not in _WHY:
        return False
    is_past = parse.tags[clause] == "VBN" and child(parse, clause, "aux", "aux:pass") is None  # as the tagger has it
    return is_past or tense(parse, clause) in ("past", "perfect")


def _has_been(parse: Parse, clause: int) -> bool:
    """`that's killed 40`, of which the tagger makes a passive."""
    short = any(
        parse.words[one] in ("'s", "’s") and parse.deps[one].startswith("aux") for one in parse.children(clause)
    )
    return short and parse.tags[clause] == "VBN" and child(parse, clause, "obj") is not None


def within_quotation(parse: Parse, act: Act) -> Act:
    """`The ad, aired 40 times, ends, “Trump refuses to …”`: who speaks inside a quotation says nothing outside it."""
    quote = parse.quote_at(parse.starts[act.cue])
    if quote is None or not quote.start <= parse.starts[act.speaker] < quote.end:
        return act
    inside = tuple(one for one in act.contents if quote.start <= parse.starts[one] < quote.end)
    span = act.span if act.span is None or parse.starts[act.span[0]] >= quote.start else None
    return act if (inside, span) == (act.contents, act.span) else replace(act, contents=inside, span=span)


def is_against_market(parse: Parse, path: set[int]) -> bool:
    """`expects sales of $4 million, below estimates of $5 million`: what others foresaw is none of the firm's words."""
    views = words("speech", "market_views")
    return any(
        is_behind_comma(parse, one)
        and not _BESIDE.isdisjoint(parse.lower[parse.left_edge(one) : one])
        and child(parse, one, "nmod:poss") is None
        for one in path
        if parse.lemmas[one].lower() in views
    )


def is_from_before(parse: Parse, act: Act, path: set[int]) -> bool:
    """`expects sales of $4 million, up from $3 million last year`: what is past nobody foresees."""
    if parse.lemmas[act.cue].lower() not in words("speech", "foretelling"):
        return False
    before = (one for one in path if preposition(parse, one) in ("from", "with", "to"))
    return any(_is_past_time(parse, one) for one in before)


def _is_past_time(parse: Parse, amount: int) -> bool:
    """Whether an amount behind "from" is that of last year: "up from last year's 40", "up from 40 a year ago"."""
    first, after = parse.subtree(amount)
    said = parse.lower[first:after]
    pairs = set(pairwise(said))
    is_last = any(one == "last" and other in _PERIODS for one, other in pairs)
    return is_last or any(one in _PERIODS and other in ("ago", "earlier", "before") for one, other in pairs)


def is_part_of_figure(parse: Parse, clause: int) -> bool:
    """`a loss of 9, compared with a profit of 3`, `deaths of men crossing in 40 boats`: no clause of its own."""
    is_gerund = parse.tags[clause] == "VBG" and parse.deps[clause] == "acl" and not is_behind_comma(parse, clause)
    return parse.lower[clause] == "compared" or is_gerund


def raises_fears(parse: Parse, path: set[int]) -> bool:
    """`found that it melts, raising fears that it may go in 40 years`: whose fears they are nobody tells."""
    return any(
        parse.tags[parse.heads[one]] == "VBG"
        and parse.deps[parse.heads[one]] == "advcl"
        and is_behind_comma(parse, parse.heads[one])
        for one in path
        if parse.deps[one] == "obj" and parse.lemmas[one] in _of_fears()
    )


@cache
def _of_fears() -> frozenset[str]:
    return words("speech", "worries") | {"hope", "question", "speculation", "expectation", "prospect"}


def is_after_all(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`The front won 61 seats, officials said, but foes spoke of 40`: what goes on behind the speaker is not his.

    So behind a semicolon: "40 had fled, according to the mayor; the army counted nine"; "The bet, aides insisted, was a
    joke; rivals sent out 40 letters".
    """
    if content > act.cue:
        is_put_in = parse.left_edge(content) < min(act.cue, act.speaker)
        return is_put_in and any(_is_next_sentence(parse, content, step) for step in path)
    joined = (step for step in path if step > act.cue and relation(parse, step) in ("conj", "parataxis"))
    return any(_goes_on_apart(parse, act.cue, step) for step in joined)


def is_afterthought(parse: Parse, act: Act, path: set[int]) -> bool:
    """`40 live here, according to the agency, up from 30`, where the tree hangs the comparison on the agency.

    So what goes on there meanwhile: "according to the agency, with 12 still missing".
    """
    behind = [one for one in parse.children(act.speaker) if one > act.speaker and one in path]
    if any(_is_amount_apart(parse, one) for one in behind):
        return act.speaker > act.cue
    return act.cue not in path and any(
        is_behind_comma(parse, one) and parse.lower[first_word(parse, one)] in _MORE for one in behind
    )


def is_beside_name(parse: Parse, act: Act, path: set[int]) -> bool:
    """`said Ann Lee, a clerk with 12 years there`, `said Lee, who has 12 shops`: who the speaker is he does not say."""
    below = (one for one in path if parse.heads[one] == act.speaker and one > act.speaker and one != act.cue)
    return any(parse.deps[one] == "acl:relcl" or (parse.deps[one] == "appos" and can_tell(parse, one)) for one in below)


def _is_amount_apart(parse: Parse, noun: int) -> bool:
    """`…, according to the agency, a rise of 4 percent`, `…, said the agency, the most in 40 years`: no apposition to
    who speaks.
    """
    opens = parse.lower[first_word(parse, noun)] in ("a", "an", "the")
    is_apart = parse.deps[noun] == "appos" and parse.pos[noun] == "NOUN" and is_behind_comma(parse, noun)
    return opens and is_apart and not can_tell(parse, noun)


def is_after_quotation(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`“40 left,” she said, and soon it was dark`, `“40 left,” she said, after 12 had called`: what goes on behind a
    quotation's speaker the article tells.
    """
    first = min(act.cue, first_word(parse, act.speaker))
    if content > act.cue:
        return _is_after_direct(parse, act, content, path)
    if parse.words[first - 1] not in CLOSERS:
        return False
    behind = (step for step in path if step > act.cue and parse.deps[step] in ("conj", "advcl"))
    return any(child(parse, step, "nsubj", "mark") is not None and is_told_plainly(parse, step) for step in behind)


def _is_after_direct(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`She said, “Go,” until 40 shots were heard`: what goes on behind a quotation that a comma or a colon leads to."""
    quote = parse.quote_at(parse.starts[content])
    if quote is None or act.speaker > act.cue:
        return False
    opens = parse.token_at(quote.start)
    if parse.words[opens - 1] not in (",", ":") or parse.left_edge(content) < opens - 1:
        return False  # "said, too, that it was “a lie” because 40 had left"
    behind = (step for step in path if parse.starts[step] >= quote.end and parse.deps[step] in ("conj", "advcl"))
    plain = (step for step in behind if is_told_plainly(parse, step))
    return any(child(parse, step, "nsubj", "nsubj:pass") is not None for step in plain)


def is_told_plainly(parse: Parse, token: int) -> bool:
    """Whether a token stands in no quotation."""
    return parse.quote_at(parse.starts[token]) is None


def is_outcome_of_thought(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`They assumed that 40 shops would close, but 12 did`: what came of it, in the past, nobody had assumed; nor had
    anybody said so who `said it would close 40, but 12 stayed`, for it would be "had stayed" in his words.
    """
    foreseen = child(parse, content, "aux")
    if foreseen is None or parse.tags[foreseen] != "MD" or content < act.cue:
        return False
    was_said = parse.tags[act.cue] == "VBD" and parse.lower[foreseen] == "would"
    if not was_said and parse.lemmas[act.cue].lower() not in words("speech", "minding"):
        return False
    joined = (one for one in path if parse.deps[one] == "conj" and parse.heads[one] == content)
    return any(
        tense(parse, one) == "past"
        and not _is_before_the_past(parse, one)
        and is_behind_comma(parse, one)
        and child(parse, one, "nsubj", "nsubj:pass", "expl") is not None
        and _goes_on_apart(parse, act.cue, one)
        for one in joined
    )


def _is_before_the_past(parse: Parse, clause: int) -> bool:
    """`nine had gone`, what somebody says in the past of what was before."""
    return any(parse.deps[one].startswith("aux") and parse.lower[one] in _HAD for one in parse.children(clause))


def is_joined_to_saying(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`told him she had signed it and gave him 40 years`: a past without a subject goes on with the past that tells,
    not with what "had" been before.
    """
    was_before = parse.tags[content] == "VBN" and _is_before_the_past(parse, content) and parse.tags[act.cue] == "VBD"
    if not was_before or content < act.cue or _is_before_the_past(parse, act.cue):
        return False
    joined = (one for one in path if parse.deps[one] == "conj" and parse.heads[one] == content)
    return any(
        parse.lower[one] in never_participles() and child(parse, one, "nsubj", "nsubj:pass", "aux", "aux:pass") is None
        for one in joined
    )


def is_told_anew(act: Act, others: list[Act], content: int, token: int) -> bool:
    """`40 left, Lee said, and 12 stayed, Brun said`: of two who speak for one clause, the second for what is behind the
    first.
    """
    return content < act.cue < token and any(token < other.cue for other in others)


def is_own_word(parse: Parse, act: Act) -> bool:
    """`what she called 40 lies`."""
    what = parse.heads[act.cue]
    return parse.deps[act.cue] == "acl:relcl" and parse.lower[what] == "what" and what < act.cue


def holds_plainly(parse: Parse, cue: int, content: int) -> bool:
    """Whether a word of saying stands under what is said, and in no clause about somebody else."""
    way = parse.way_up(cue)
    return content in way and all(parse.deps[step] != "acl:relcl" for step in way[1 : way.index(content)])


def _is_next_sentence(parse: Parse, content: int, clause: int) -> bool:
    """Whether a clause with a subject of its own, no pronoun, stands behind a semicolon."""
    who = child(parse, clause, "nsubj", "nsubj:pass")
    joined = relation(parse, clause) in ("conj", "parataxis") and clause > content
    return joined and who is not None and parse.pos[who] != "PRON" and is_behind_semicolon(parse, content, clause)


def _goes_on_apart(parse: Parse, cue: int, joined: int) -> bool:
    if is_behind_semicolon(parse, cue, joined):
        return True
    if parse.pos[joined] == "VERB" and child(parse, joined, "nsubj", "nsubj:pass", "expl") is None:
        return False  # "…, Lee said, but would bring in $9 million"
    return parse.deps[joined] == "conj" and any(
        parse.deps[other] == "cc" and parse.lower[other] == "but" for other in parse.children(joined)
    )

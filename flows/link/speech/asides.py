"""Whose words a number stands in where the tree hangs them under another's: asides, and clauses that are joined."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.reckonings import COUNTED
from newstables.link.speech.shares import is_share
from newstables.link.tree import child, is_behind_comma
from newstables.link.words import words


def is_said_aside(act: Act, token: int, other: Act) -> bool:
    """`The union, whose head says 40 left, called a strike`: the tree hangs what is said in the aside on the call."""
    if not act.narrow or act.span is None or act.span[0] != act.cue + 1:
        return False
    first, after = act.span
    return first <= token < after and other.cue > token and not first <= other.cue < after


def is_in_words_of(act: Act, token: int) -> bool:
    """`The paper wrote that, in the words of Lee, “40 ran”`: what is quoted is hers, and not the paper's."""
    return act.rule == COUNTED and act.span is not None and act.span[0] <= token < act.span[1]


def teller_behind(parse: Parse, act: Act, others: list[Act], token: int, path: set[int]) -> Act | None:
    """`Lee said 40 left, but 12 stayed, Brun said`, `Lee said it would go, a plan that costs $4, according to Brun`: of
    two clauses, and of what is set beside them, the last is of whoever ends the sentence.
    """
    joined = any(_is_joined(parse, act, one) for one in path)
    if not joined or act.cue > token:
        return None
    return next((one for one in others if act.cue in one.contents and one.cue > token and one.speaker > token), None)


def _is_joined(parse: Parse, act: Act, clause: int) -> bool:
    """Whether a clause stands beside what is said, behind a comma: joined to it, or about something in it."""
    beside = parse.deps[clause] in ("appos", "acl:relcl")
    beside = beside or (parse.deps[clause] == "conj" and parse.heads[clause] in act.contents)
    return beside and is_behind_comma(parse, clause)


def is_of_next_saying(parse: Parse, act: Act, path: set[int]) -> bool:
    """`Lee said it took 40 minutes, while Brun, who spoke for 12, denied it`: what another says has its own words."""
    return any(
        parse.lemmas[one] in words("speech", "saying") and is_behind_comma(parse, one) and _opens_against(parse, one)
        for one in path
        if one > act.cue and parse.deps[one] == "advcl"
    )


def is_of_next_named(parse: Parse, act: Act, path: set[int]) -> bool:
    """`Shares rose after the firm said sales had doubled, while Brun lost 4 percent`: what another name does beside a
    reason that somebody gives stands against the whole sentence.
    """
    mark = child(parse, act.cue, "mark") if parse.deps[act.cue] == "advcl" else None
    if mark is None or parse.lower[mark] not in ("after", "as", "when"):
        return False
    return any(
        is_behind_comma(parse, one) and _opens_against(parse, one) and _is_name(parse, child(parse, one, "nsubj"))
        for one in path
        if one > act.cue and parse.deps[one] == "advcl"
    )


def _is_name(parse: Parse, subject: int | None) -> bool:
    """Whether a subject is a name, or has one behind it: "Brun", "rival Brun"."""
    if subject is None:
        return False
    flat = child(parse, subject, "flat", "appos")
    return parse.pos[subject] == "PROPN" or (flat is not None and parse.pos[flat] == "PROPN")


def _opens_against(parse: Parse, clause: int) -> bool:
    mark, who = child(parse, clause, "mark"), child(parse, clause, "nsubj")
    against = mark is not None and parse.lower[mark] in ("while", "whereas")
    return against and who is not None and not is_share(parse, who)  # "while 29 percent of them said no"

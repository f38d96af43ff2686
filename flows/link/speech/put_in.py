"""Words of saying put between commas, whatever the tree makes of them: "The team, the coach admitted, lost".

Nothing but a speaker, a verb of saying and when or where he said it stands between the two marks: the verb lacks what
is said, and so all around it is said.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.between_marks import (
    DASHES,
    head_of_name,
    name_before,
    stretch,
    whole_lemma,
    words_before,
    words_behind,
)
from newstables.link.speech.marks import CLOSERS
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.speech.who_says import can_say
from newstables.link.tree import child
from newstables.link.words import words

PUT_IN = "…, <speaker> <verb>, …"  # the rule of whoever stands between marks before his verb
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_FINITE_OR_MODAL = _FINITE | {"MD"}


def act_put_in(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of saying that stands between marks with its speaker alone; what is said is a stretch."""
    lemma = whole_lemma(parse, verb)
    if lemma not in words("speech", "saying") or not _is_finite(parse, verb):
        return None
    is_heard = lemma in words("speech", "facing")  # "…,” Ann Lee, his aide, told a crowd in Bergen, holding a map"
    between = words_before(parse, verb) or (None if is_heard else words_behind(parse, verb))
    if between is None:
        return None
    speaker = head_of_name(parse, between.start, between.end)
    if speaker is None or not can_say(parse, lemma, speaker):
        return None
    rule = PUT_IN if speaker < verb else "…, <verb> <speaker>, …"
    # Where the tree joins what is said to a speaker behind his verb, his words are clear all the same: narrow.
    return Act(rule, verb, speaker, (), stretch(parse, between), narrow=speaker > verb)


def act_of_one_beside(parse: Parse, verb: int, act: Act | None) -> Act | None:
    """`The plan, aides to Ann Lee said, would cost $40`, `The plan, said an aide, would cost $40`, where the tree takes
    the plan for who says it: what is said lacks a subject, and whoever stands beside the plan says so.
    """
    if (
        act is None
        or act.speaker > verb
        or not act.contents
        or whole_lemma(parse, verb) not in words("speech", "saying")
    ):
        return act
    if not _goes_on_behind_mark(parse, verb, act.contents[0]):
        return act
    between = words_behind(parse, verb) if "," not in parse.words[act.speaker : verb - 1] else None
    teller = head_of_name(parse, between.start, between.end) if between is not None else None
    if teller is not None and can_tell(parse, teller):
        return Act("…, <verb> <speaker>, …", verb, teller, (*act.contents, act.speaker))
    name = name_before(parse, verb)
    beside = head_of_name(parse, *name) if name is not None and name[0] > act.speaker else None
    if beside is None or not can_tell(parse, beside) or not can_say(parse, whole_lemma(parse, verb), beside):
        return act
    return Act(PUT_IN, verb, beside, (*act.contents, act.speaker))


def last_mark(parse: Parse, first: int, speaker: int) -> int | None:
    """The last comma or dash before a speaker, from a token on."""
    return next(
        (one for one in range(speaker - 1, first, -1) if parse.words[one] == "," or parse.words[one] in DASHES), None
    )


def _goes_on_behind_mark(parse: Parse, verb: int, said: int) -> bool:
    """Whether what is said goes on with its finite verb behind a comma or a dash, without a subject or "that"."""
    first = next((one for one in range(verb + 1, said + 1) if parse.tags[one] in _FINITE_OR_MODAL), said)
    own = (one for one in parse.children(said) if verb < one < first)
    return said > verb and _is_marked(parse, first) and all(parse.deps[one] != "mark" for one in own)


def _is_marked(parse: Parse, token: int) -> bool:
    """Whether a comma or a dash stands before a word, quotation marks aside."""
    before = token - 1
    while before > 0 and (parse.words[before] in CLOSERS or parse.words[before] == "“"):
        before -= 1
    return parse.words[before] == "," or parse.words[before] in DASHES


def _is_finite(parse: Parse, verb: int) -> bool:
    """Whether somebody says so: no "would say"; "So far, say the guards, 300 came" has no infinitive."""
    if parse.tags[verb] == "VB":
        return parse.words[verb - 1] == "," and child(parse, verb, "aux", "mark") is None
    is_bare = parse.tags[verb] == "VBN" and child(parse, verb, "aux", "aux:pass") is None
    return (parse.tags[verb] in _FINITE or is_bare) and reports(parse, verb)

"""Words of saying put between commas, whatever the tree makes of them: "The team, the coach admitted, lost".

Nothing but a speaker, a verb of saying and when or where he said it stands between the two marks: the verb lacks what
is said, and so all around it is said.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.between_marks import head_of_name, stretch, whole_lemma, words_before, words_behind
from newstables.link.speech.reporting import reports
from newstables.link.speech.tellers import can_tell
from newstables.link.speech.who_says import can_say
from newstables.link.tree import child
from newstables.link.words import words

_FINITE = frozenset(("VBD", "VBZ", "VBP"))


def act_put_in(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of saying that stands between marks with its speaker alone; what is said is a stretch."""
    lemma = whole_lemma(parse, verb)
    if lemma not in words("speech", "saying") or not _is_finite(parse, verb):
        return None
    between = words_before(parse, verb) or words_behind(parse, verb)
    if between is None:
        return None
    speaker = head_of_name(parse, between.start, between.end)
    if speaker is None or not can_say(parse, lemma, speaker):
        return None
    rule = "…, <speaker> <verb>, …" if speaker < verb else "…, <verb> <speaker>, …"
    # Where the tree joins what is said to a speaker behind his verb, his words are clear all the same: narrow.
    return Act(rule, verb, speaker, (), stretch(parse, between), narrow=speaker > verb)


def act_of_one_beside(parse: Parse, verb: int, act: Act | None) -> Act | None:
    """`The plan, aides to Ann Lee said, would cost $40`, `The plan, said an aide, would cost $40`, where the tree takes
    the plan for who says it: what is said lacks a subject, and whoever stands beside the plan says so.
    """
    if act is None or act.speaker > verb or not act.contents or whole_lemma(parse, verb) not in words("speech", "saying"):
        return act
    said = act.contents[0]
    opens = said > verb and parse.words[_first_behind(parse, verb, said) - 1] == ","
    who = child(parse, said, "nsubj", "nsubj:pass", "expl")
    behind = words_behind(parse, verb) if "," not in parse.words[act.speaker : verb - 1] else None
    if behind is not None and opens:
        teller = head_of_name(parse, behind.start, behind.end)
        if teller is not None and can_tell(parse, teller) and who in (None, act.speaker, teller):
            return Act("…, <verb> <speaker>, …", verb, teller, (*act.contents, act.speaker))
    if not opens or who not in (None, act.speaker) or child(parse, said, "mark") is not None:
        return act
    beside = child(parse, act.speaker, "appos")
    if beside is None or not act.speaker < beside < verb or not can_tell(parse, beside):
        return act
    return Act("…, <speaker> <verb>, …", verb, beside, (*act.contents, act.speaker))


def _first_behind(parse: Parse, verb: int, said: int) -> int:
    """The first word behind a verb that belongs to what is said, and is no comma."""
    behind = (one for one in range(verb + 1, said + 1) if parse.pos[one] != "PUNCT")
    return next((one for one in behind if one == said or parse.heads[one] == said), said)


def _is_finite(parse: Parse, verb: int) -> bool:
    """Whether somebody says so: no "would say"; "So far, say the guards, 300 came" has no infinitive."""
    if parse.tags[verb] == "VB":
        return parse.words[verb - 1] == "," and child(parse, verb, "aux", "mark") is None
    is_bare = parse.tags[verb] == "VBN" and child(parse, verb, "aux", "aux:pass") is None
    return (parse.tags[verb] in _FINITE or is_bare) and reports(parse, verb)

"""How far the words of a speaker reach: what the tree hangs on them and only the article says."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import tense
from newstables.link.speech.act import Act
from newstables.link.speech.contents import COMPARING, is_behind_semicolon
from newstables.link.tree import child, first_word, is_behind_comma, relation
from newstables.link.words import words

_PAST_FORMS = frozenset(("would", "could", "might", "had", "was", "were"))


def tells_what_was(parse: Parse, clause: int) -> bool:
    """`promised to end a war that has killed 40`: what was before a promise it does not hold."""
    if parse.deps[clause] != "acl:relcl" or parse.lower[parse.heads[clause]] == "what":
        return False
    return tense(parse, clause) in ("past", "perfect") or is_behind_comma(parse, clause)


def is_after_all(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`The front won 61 seats, officials said, but foes spoke of 40`: what goes on behind the speaker is not his.

    So behind a semicolon: "40 had fled, according to the mayor; the army counted nine".
    """
    if content > act.cue:
        return False
    joined = (step for step in path if step > act.cue and relation(parse, step) in ("conj", "parataxis"))
    return any(_goes_on_apart(parse, act.cue, step) for step in joined)


def is_afterthought(parse: Parse, act: Act, path: set[int]) -> bool:
    """`40 live here, according to the agency, up from 30`, where the tree hangs the comparison on the agency."""
    behind = (one for one in parse.children(act.speaker) if one > act.speaker and one in path)
    return act.cue not in path and any(
        is_behind_comma(parse, one) and parse.lower[first_word(parse, one)] in COMPARING for one in behind
    )


def _goes_on_apart(parse: Parse, cue: int, joined: int) -> bool:
    if is_behind_semicolon(parse, cue, joined):
        return True
    return parse.deps[joined] == "conj" and any(
        parse.deps[other] == "cc" and parse.lower[other] == "but" for other in parse.children(joined)
    )


def is_beside(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """Whether a number stands in what the article adds to somebody's words: how shares took them, what he has done."""
    beyond = [step for step in path if step > max(content, act.cue)]
    return any(_is_of_market(parse, step) or _has_been_done(parse, act, content, step) for step in beyond)


def _is_of_market(parse: Parse, clause: int) -> bool:
    """`said it would close 40 shops, sending its shares down 12 percent`, `…, and its shares fell 12 percent`."""
    moved = parse.deps[clause] == "advcl" and parse.tags[clause] == "VBG" and is_behind_comma(parse, clause)
    told = parse.deps[clause] == "conj" and parse.tags[clause] == "VBD" and is_behind_comma(parse, clause)
    thing = child(parse, clause, "obj") if moved else child(parse, clause, "nsubj") if told else None
    return thing is not None and parse.lemmas[thing].lower() in words("speech", "traded")


def _has_been_done(parse: Parse, act: Act, content: int, clause: int) -> bool:
    """`said it would close 40 shops and has dismissed 12 clerks`: its tense is not that of what was said."""
    if parse.deps[clause] != "conj" or parse.heads[clause] != content or parse.tags[act.cue] != "VBD":
        return False
    shifted = any(parse.lower[one] in _PAST_FORMS for one in parse.children(content) if one < content)
    return shifted and tense(parse, clause) == "perfect" and child(parse, clause, "nsubj", "nsubj:pass") is None

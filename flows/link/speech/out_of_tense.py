"""What the tense of a clause tells: who "said it would go" tells what had been before by "had", not by the plain past.

English puts what was said in the past one step back: "would" for "will", "had gone" for "went". A clause beside
"would", "could" or "might" that is plainly past is the article's, and so is a past form without a subject of its own
behind a modal verb or "has", which would need a bare verb or a participle.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.lemma import never_participles
from newstables.language.questions import tense
from newstables.link.speech.act import Act
from newstables.link.speech.reach import is_told_plainly
from newstables.link.tree import child, is_behind_comma
from newstables.link.words import words

_SHIFTED = frozenset(("would", "could", "might", "'d", "’d"))
_PAST_BEFORE = frozenset(("had", "'d", "’d"))
_PERSONS = frozenset(("he", "she", "they"))
_NOT_ALONE = ("nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark")
_JOINING = frozenset(("and", "but", "so", "yet"))


def is_out_of_tense(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """`said she would run, and 40 aides quit`, `said it would last, although 40 had their doubts`, `said it would last
    and flew to 40 towns`.
    """
    if parse.tags[act.cue] != "VBD" or content < act.cue or not is_told_plainly(parse, act.cue):
        return False
    helpers = [one for one in parse.children(content) if parse.deps[one].startswith("aux")]
    forms = {parse.lower[one] for one in helpers}
    is_shifted = _is_shifted(parse, content)
    for step in path:
        if step < content or not is_told_plainly(parse, step) or parse.heads[step] != content:
            continue
        if is_shifted and _is_past_beside(parse, step):
            return True
        if _is_of_speaker(parse, content, step) and _is_past_alone(parse, step, has_modal=is_shifted, forms=forms):
            return True
    return False


def joined_in_tense(parse: Parse, verb: int, found: list[int]) -> list[int]:
    """`said the bank would pay, and 40 men would be held`, where the tree joins to "said" what is said, too."""
    if parse.tags[verb] != "VBD" or not any(one > verb and _is_shifted(parse, one) for one in found):
        return []
    joined = (one for one in parse.children(verb) if one > verb and parse.deps[one] == "conj")
    return [one for one in joined if _is_shifted(parse, one) and child(parse, one, "nsubj", "nsubj:pass", "expl")]


def _is_shifted(parse: Parse, clause: int) -> bool:
    """`would go`."""
    return any(parse.tags[one] == "MD" and parse.lower[one] in _SHIFTED for one in parse.children(clause))


def _is_past_beside(parse: Parse, clause: int) -> bool:
    """Whether a clause with a subject of its own, joined behind a comma or set against it, is plainly past."""
    if child(parse, clause, "nsubj", "nsubj:pass", "expl") is None or not is_behind_comma(parse, clause):
        return False
    helpers = (one for one in parse.children(clause) if parse.deps[one].startswith("aux"))
    if tense(parse, clause) != "past" or any(parse.lower[one] in _PAST_BEFORE | _SHIFTED for one in helpers):
        return False
    mark = child(parse, clause, "mark")
    if parse.deps[clause] == "conj":
        cc = child(parse, clause, "cc")
        return mark is None and cc is not None and parse.lower[cc] in _JOINING  # no "…, and that 40 aides quit"
    return parse.deps[clause] == "advcl" and mark is not None and parse.lower[mark] in words("speech", "against")


def _is_of_speaker(parse: Parse, content: int, joined: int) -> bool:
    """Whether a clause joined by "and" has the person who spoke for its subject: no "fares would fall but rose"."""
    who, cc = child(parse, content, "nsubj"), child(parse, joined, "cc")
    is_person = who is not None and parse.lower[who] in _PERSONS
    return is_person and parse.deps[joined] == "conj" and cc is not None and parse.lower[cc] == "and"


def _is_past_alone(parse: Parse, verb: int, *, has_modal: bool, forms: set[str]) -> bool:
    """Whether a past form without a subject or an auxiliary cannot go on with the verb before it."""
    if parse.tags[verb] != "VBD" or child(parse, verb, *_NOT_ALONE) is not None:
        return False
    is_no_participle = parse.lower[verb] in never_participles()
    return (has_modal and parse.lower[verb] != parse.lemmas[verb]) or (
        is_no_participle and not forms.isdisjoint(("has", "have", "had"))
    )

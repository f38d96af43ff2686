"""What the article adds to somebody's words: how shares took them, what has been done, what it sets against them."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import tense
from newstables.language.questions.listed import times
from newstables.link.speech.act import Act
from newstables.link.speech.reach import is_told_plainly
from newstables.link.tree import child, is_behind_comma, is_counted, relation
from newstables.link.words import words

_DASHES = frozenset(("–", "—", "―", "--", "-"))
_AFTER = frozenset(("after", "before"))
_LENGTH = frozenset(("DET", "NUM", "ADJ", "ADV", "NOUN"))  # words of "less than a week", "just hours"
_LONGEST = 7  # tokens of such a length
_PHRASES = ("obj", "obl", "nmod")
_PAST_FORMS = frozenset(("would", "could", "might", "had", "was", "were"))


def is_beside(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """Whether a number stands in what the article adds to somebody's words: how shares took them, what he has done."""
    only_names = parse.lemmas[act.cue] == "deny"
    if not only_names and relation(parse, content) in _PHRASES:  # not "There were, Lee said, 40 boats"
        only_names = all(relation(parse, one) != "ccomp" for one in act.contents)
    demands, last = _demands(parse, act, content), max(content, act.cue)
    for step in path:
        if (demands and _is_so_already(parse, step)) or (step != content and _is_said_of_it(parse, step)):
            return True
        if only_names and _tells_beside(parse, step):
            return True
        if step > last and (_is_of_market(parse, step) or _has_been_done(parse, act, content, step)):
            return True
        if step > last and (_was_done(parse, act, content, step) or _is_put_against(parse, act, step)):
            return True
        if step > last and _tells_how_long_after(parse, step):
            return True
    return False


def _was_done(parse: Parse, act: Act, content: int, clause: int) -> bool:
    """`demanded that they free him and condemned his 40 days in jail`: the tree joins both to what is demanded."""
    if parse.deps[clause] != "conj" or parse.heads[clause] != content:
        return False
    if child(parse, clause, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") is not None:
        return False
    asked = parse.lemmas[act.cue] in words("speech", "asking_that") and parse.lower[content] == parse.lemmas[content]
    is_bare = asked or (parse.tags[content] == "VB" and child(parse, content, "aux", "aux:pass") is None)
    return is_bare and parse.tags[clause] in ("VBD", "VBN")


def _is_put_against(parse: Parse, act: Act, clause: int) -> bool:
    """`experts say it may reach $3,000 — although it fell by $200`: behind a dash it is the article that objects."""
    mark = child(parse, clause, "mark", "cc")
    if mark is None or parse.lower[mark] not in words("speech", "against"):
        return False
    first = parse.left_edge(clause)
    behind_dash = not _DASHES.isdisjoint((parse.words[first], parse.words[first - 1]))
    is_aside = behind_dash and parse.deps[clause] in ("advcl", "conj")
    return is_aside and is_told_plainly(parse, act.cue) and is_told_plainly(parse, clause)


def _tells_how_long_after(parse: Parse, step: int) -> bool:
    """`said it would close 40 shops, a day after it reported a loss of $3 million`: what the saying is dated by, as
    the article has it; behind a comma, and of the time that the saying is of: no "had reported".
    """
    before = child(parse, step, "mark", "case")
    if before is None or parse.lower[before] not in _AFTER or parse.lemmas[before - 1].lower() not in times():
        return False
    comma = next((one for one in range(before - 1, max(before - _LONGEST, 0), -1) if parse.words[one] == ","), None)
    if comma is None or not is_told_plainly(parse, step):
        return False
    if any(parse.pos[one] not in _LENGTH and parse.lower[one] != "than" for one in range(comma + 1, before)):
        return False
    auxiliaries = [parse.lower[one] for one in parse.children(step) if parse.deps[one].startswith("aux")]
    if parse.tags[step] == "VBG" and not auxiliaries:
        return True  # "said it would stop, five weeks after recalling 40 of them"
    return parse.deps[step] != "advcl" or (tense(parse, step) == "past" and "had" not in auxiliaries)


def _demands(parse: Parse, act: Act, content: int) -> bool:
    """`demanded that they reopen it`; no "insists that it is sound", and no proposal, which tells how it is to be."""
    lemma = parse.lemmas[act.cue]
    if lemma not in words("speech", "asking_that") or lemma in words("speech", "advising"):
        return False
    is_bare = parse.pos[content] == "VERB" and parse.lower[content] == parse.lemmas[content]
    return is_bare and child(parse, content, "aux", "cop") is None


def _is_so_already(parse: Parse, clause: int) -> bool:
    """`demanded that they reopen the mine, which employs 40`: what is so already nobody demands."""
    return _tells_beside(parse, clause) and tense(parse, clause) in ("past", "perfect", "present")


def _is_said_of_it(parse: Parse, noun: int) -> bool:
    """`said it would save 40 jobs, a claim that Lee, who has 12, disputes`: how the article calls what was said."""
    if parse.deps[noun] != "appos" or parse.lemmas[noun].lower() not in words("speech", "sayings"):
        return False
    article = parse.left_edge(noun)
    article += parse.pos[article] == "PUNCT"
    return parse.lower[article] in ("a", "an") and parse.words[article - 1] in _DASHES | {","}


def _tells_beside(parse: Parse, clause: int) -> bool:
    """`denied having attacked the town, where 40 people live`, `blamed them for the leak, which cost $40 million`."""
    return parse.deps[clause] == "acl:relcl" and is_behind_comma(parse, clause)


def _is_of_market(parse: Parse, clause: int) -> bool:
    """`said it would close 40 shops, sending its shares down 12 percent`, `…, and its shares fell 12 percent`.

    Not "said the bank grew, buying 9 million shares".
    """
    moved = parse.deps[clause] == "advcl" and parse.tags[clause] == "VBG" and is_behind_comma(parse, clause)
    told = parse.deps[clause] == "conj" and parse.tags[clause] == "VBD" and is_behind_comma(parse, clause)
    thing = child(parse, clause, "obj") if moved else child(parse, clause, "nsubj") if told else None
    return (
        thing is not None and parse.lemmas[thing].lower() in words("speech", "traded") and not is_counted(parse, thing)
    )


def _has_been_done(parse: Parse, act: Act, content: int, clause: int) -> bool:
    """`said it would close 40 shops and has dismissed 12 clerks`: its tense is not that of what was said."""
    if parse.deps[clause] != "conj" or parse.heads[clause] != content or parse.tags[act.cue] != "VBD":
        return False
    shifted = any(parse.lower[one] in _PAST_FORMS for one in parse.children(content) if one < content)
    return shifted and tense(parse, clause) == "perfect" and child(parse, clause, "nsubj", "nsubj:pass") is None

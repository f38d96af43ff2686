"""What the article puts into somebody's words between dashes or in brackets: a clause of its own, told of what is said.

"Police said the driver — who has 12 convictions — was drunk". A phrase put in so is still theirs ("three cities — Oslo,
Bergen, a port of 4,000 — would get one"), and so is a clause that gives a reason or a condition, or goes on with "and".
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_predicate, tense
from newstables.link.speech.act import Act
from newstables.link.speech.reach import is_told_plainly
from newstables.link.tree import child
from newstables.link.words import words

DASHES = frozenset(("–", "—", "―", "--", "-"))
_MARKS = DASHES | {"("}
_RELATIVE = frozenset(("who", "which", "whose", "where", "whom"))
_SHIFTED = frozenset(("would", "could", "might", "had", "'d", "’d"))  # in somebody's words, told in the past


def is_told_by_article(parse: Parse, act: Act, token: int) -> bool:
    """Whether a token stands in an aside that is a clause of the article's, in words that are not its own."""
    if _MARKS.isdisjoint(parse.words_of(parse.sent_of[token])):
        return False
    aside = _aside_around(parse, token)
    if aside is None or aside[0] <= act.cue < aside[1] or aside[0] <= act.speaker < aside[1]:
        return False
    if not (is_told_plainly(parse, token) and is_told_plainly(parse, act.cue)):
        return False
    first, after = aside
    if _opens_clause(parse, first):
        clause = next((one for one in range(first, after) if is_predicate(parse, one) and tense(parse, one)), None)
    else:
        clause = _own_clause(parse, first, after)
    return clause is not None and not _is_shifted(parse, act, first, after)


def _opens_clause(parse: Parse, first: int) -> bool:
    """`who has 12`, `which costs $40`, `as it did in 1912`, `although it has 12`."""
    return parse.lower[first] in _RELATIVE or parse.lower[first] in words("speech", "against") | {"as"}


def _aside_around(parse: Parse, token: int) -> tuple[int, int] | None:
    """The tokens of the brackets around a token, or else of two dashes, or behind the last dash of a sentence."""
    start, end = parse.sentence(token)
    opening = next((one for one in range(token - 1, start - 1, -1) if parse.words[one] in "()"), None)
    if opening is not None and parse.words[opening] == "(":
        closing = next((one for one in range(token + 1, end) if parse.words[one] == ")"), None)
        return (opening + 1, closing) if closing is not None else None
    dashes = [one for one in range(start + 1, end - 1) if _is_dash(parse, one) and is_told_plainly(parse, one)]
    is_led = bool(dashes) and all(parse.pos[one] not in ("VERB", "AUX") for one in range(start, dashes[0]))
    if is_led and len(dashes) % 2:
        del dashes[0]  # "OSLO — Police said the driver — who has 12 convictions — was drunk"
    before = sum(one < token for one in dashes)
    if before % 2 == 0:
        return None
    if before < len(dashes):
        return dashes[before - 1] + 1, dashes[before]
    return (dashes[-1] + 1, end) if _opens_clause(parse, dashes[-1] + 1) else None  # "…, Lee said — as it did in 1912"


def _is_dash(parse: Parse, token: int) -> bool:
    """Whether a dash parts words: no hyphen of "third-quarter", no "1912–14"."""
    if parse.words[token] not in DASHES:
        return False
    is_apart = parse.ends[token - 1] < parse.starts[token] and parse.ends[token] < parse.starts[token + 1]
    return is_apart or (parse.words[token] != "-" and parse.pos[token - 1] != "NUM")


def _own_clause(parse: Parse, first: int, after: int) -> int | None:
    """The predicate of a main clause that an aside is: with a subject of its own, and no word that ties it."""
    if parse.pos[first] in ("CCONJ", "SCONJ", "ADP"):
        return None
    for token in range(first, after):
        if not is_predicate(parse, token) or parse.deps[token] == "acl:relcl" or tense(parse, token) is None:
            continue
        who, mark = child(parse, token, "nsubj", "nsubj:pass", "expl"), child(parse, token, "mark")
        if who is not None and first <= who < token and mark is None:
            return token
    return None


def _is_shifted(parse: Parse, act: Act, first: int, after: int) -> bool:
    """`She said the plan — it would cost $40 — was dead`: the past of what she said, and so her own words."""
    return parse.tags[act.cue] in ("VBD", "VBN") and not _SHIFTED.isdisjoint(parse.lower[first:after])

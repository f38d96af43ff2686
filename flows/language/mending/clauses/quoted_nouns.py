"""Nouns with which a quotation goes on behind who says it: `"They took my van," he said, "and 300 tools"`."""

from __future__ import annotations

from newstables.language.batches import hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OPENING = frozenset(('"', "“", "``", "‘", "'"))
_JOINTS = frozenset(("and", "or", "plus"))
_LONGEST = 12  # tokens between the verb of saying and the mark


def join_quoted_nouns(answers: Parsed, tokens: Tokens, model: Weights, quoted: int, says: int) -> None:
    """Hang, in place, a noun behind a mark and "and" on the object of what was quoted before, or on that where it is no
    verb: the second is joined to the first, whoever said it stands between.
    """
    heads, deps = answers.heads, answers.deps
    joint = _joint(tokens, says)
    if joint is None:
        return
    noun = int(heads[joint])
    torn = noun > joint and (heads[noun] == says or heads[heads[noun]] == says)
    if not torn or answers.pos[noun] not in (model.pos.index("NOUN"), model.pos.index("NUM"), model.pos.index("SYM")):
        return
    things = [one for one in hung_on(heads, quoted).tolist() if model.deps[deps[one]] == "obj" and one > quoted]
    first = things[-1] if things else quoted
    if answers.pos[first] != model.pos.index("VERB"):
        heads[noun], deps[noun] = first, model.deps.index("conj")


def _joint(tokens: Tokens, says: int) -> int | None:
    """The "and" right behind the mark that opens the quotation once more."""
    for token in range(says + 1, min(says + _LONGEST, len(tokens.starts) - 2)):
        if tokens.word(token) in _OPENING:
            return token + 1 if tokens.word(token + 1).lower() in _JOINTS else None
    return None

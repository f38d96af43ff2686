"""Whole sentences between quotation marks: `Ada Quill said: “Twelve died.”`, `“Twelve died,” the mayor said.`

A quotation that is a piece of a sentence ("lost “about $3 million”") is read with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from newstables.language.quotations import Quotation
from newstables.language.tokens import Tokens

from .words import Ints, Saying, has_capital, is_figure, may_say

_FEWEST = 3  # tokens of what is said
_FAR_BEFORE, _FAR_BEHIND = 12, 8  # tokens from the marks to the verb, which a name with its office may part from them
_LEADING = (":", ",")
_BREAKING = (",", "?", "!", "—", "–", "-", "...", "…")
_CURRENCIES = "$£€¥₹"


def quoted_in(
    tokens: Tokens, bounds: Ints, asked: NDArray[np.bool_], quotes: Sequence[Sequence[Quotation]]
) -> Iterator[tuple[int, Saying]]:
    """What is quoted whole in the sentences `asked` for, with the index of its sentence; `bounds` are the first tokens
    of all, and the end; `quotes` are those of each text.
    """
    every = [quote for found in quotes for quote in found]
    origins = np.repeat(tokens.text_starts, [len(found) for found in quotes])
    places = np.array([(quote.start, quote.end) for quote in every], np.int64).reshape(-1, 2) + origins[:, None]
    spans = np.searchsorted(tokens.starts, places)
    sentences = np.searchsorted(bounds, spans - (0, 1), "right") - 1  # those of its first and of its last token
    sentences = np.minimum(sentences, len(asked) - 1)  # a mark within the last token, a@"b, begins behind all
    nexts = [*spans[:, 0].tolist(), len(tokens.starts)][1:]  # where the next opens, which may be another text's
    for quote, (opens, end), following, both in zip(every, spans.tolist(), nexts, sentences.tolist(), strict=True):
        last = end - 1 if quote.closed else end  # its closing mark
        for sentence in sorted({index for index in both if asked[index]}):
            said = _said(tokens, (int(bounds[sentence]), int(bounds[sentence + 1])), (opens, last), following)
            if said is not None:
                yield sentence, said


def _said(tokens: Tokens, sentence: tuple[int, int], marks: tuple[int, int], following: int) -> Saying | None:
    """What of a sentence a quotation holds, between its marks or from one of them on; `following`: where the next
    quotation opens.
    """
    (begin, end), (opens, closes) = sentence, marks
    first = max(begin, opens + 1)
    after = min(end, closes)
    if after - first < _FEWEST:
        return None
    frame = after + 1  # what follows the closing mark
    frame += tokens.word(frame) == "." and frame == end - 1  # as British papers have it: “Twelve died”.
    opening, closing = ((opens,) if opens >= begin else ()), tuple(range(after, min(frame, end)))
    if frame < end:
        whole = opens <= begin and following >= end and tokens.word(after - 1) in _BREAKING
        verbs = _verbs(tokens, range(frame, min(end, frame + _FAR_BEHIND))) if whole else ()
        return Saying(first, after, verbs, (*opening, *closing)) if verbs else None
    if opens > begin:
        led = tokens.word(opens - 1) in _LEADING and _begins(tokens, first)
        verbs = _verbs(tokens, range(opens - 1, max(begin, opens - _FAR_BEFORE) - 1, -1)) if led else ()
        return Saying(first, after, verbs, closing) if verbs else None
    return Saying(first, after, (), (*opening, *closing)) if opening or closing else None


def _verbs(tokens: Tokens, where: range) -> tuple[int, ...]:
    return tuple([token for token in where if may_say(tokens.word(token))])


def _begins(tokens: Tokens, token: int) -> bool:
    """Whether a sentence may begin at a token."""
    return has_capital(tokens, token) or is_figure(tokens, token) or tokens.word(token) in _CURRENCIES

"""What is said read once more, as if it stood alone; who says it is read in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newstables.language import network
from newstables.language.features import Types
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

from .seats import seat
from .words import Ints, Saying


def parse_apart(
    model: Weights, known: Types, tokens: Tokens, bounds: Ints, pieces: Ints, found: Sequence[Saying]
) -> Parsed:
    """The model's answers for all tokens, sentence by sentence, and for what is said from a reading of its own.

    `bounds`: the first tokens of all sentences, and the end; `pieces`: those of what is parsed at once. What is said
    ends with the stop of its sentence, though a comma may part it from who says it.
    """
    count, orders = len(tokens.starts), []
    sentences = np.searchsorted(bounds, np.array([saying.first for saying in found], np.int64), "right")
    spans = [range(*span) for span in zip(bounds[sentences - 1].tolist(), bounds[sentences].tolist(), strict=True)]
    for saying, span in zip(found, spans, strict=True):
        order = np.arange(saying.first, saying.after)
        if saying.is_before and tokens.word(saying.after - 1) == "," and tokens.word(span[-1]) == ".":
            order[-1] = span[-1]
        orders.append(order)
    again = known._replace(of_token=np.concatenate([known.of_token, *(known.of_token[order] for order in orders)]))
    lengths = np.append(np.diff(np.append(pieces, count)), np.array([len(order) for order in orders], np.int64))
    answers = network.run(model, again, lengths)
    whole, place = _part(answers, 0, count), count
    for saying, span in zip(found, spans, strict=True):
        end = place + saying.after - saying.first
        alone = _part(answers, place, end)
        seat(whole, model, saying, alone._replace(heads=alone.heads - place + saying.first), span)
        place = end
    return whole


def _part(answers: Parsed, first: int, end: int) -> Parsed:
    """The answers for the words [first, end)."""
    return Parsed(answers.tags[first:end], answers.pos[first:end], answers.heads[first:end], answers.deps[first:end])

"""The labels of tokens: whether a name begins, goes on or ends here (or is this one token), and of which kind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

KINDS = ("person", "organisation", "place")
OUTSIDE = "O"
LABELS = (OUTSIDE, *(f"{part}-{kind}" for kind in KINDS for part in "BILU"))
INDEX = {label: i for i, label in enumerate(LABELS)}
NEVER = np.float32(-1e4)  # the score of what cannot be


def transitions() -> NDArray[np.float32]:
    """What may follow what: 0, or NEVER. B and I want I or L of their kind; O, L and U want O, B or U."""
    table = np.full((len(LABELS), len(LABELS)), NEVER, np.float32)
    for i, before in enumerate(LABELS):
        for k, after in enumerate(LABELS):
            inside = before[0] in "BI"
            if after[0] in "IL" and after[2:] == before[2:] if inside else after[0] in "OBU":
                table[i, k] = 0
    return table


FIRST = np.array([0 if label[0] in "OBU" else NEVER for label in LABELS], np.float32)
LAST = np.array([0 if label[0] in "OLU" else NEVER for label in LABELS], np.float32)


def labels_of(size: int, names: list[tuple[int, int, str]]) -> list[int]:
    """The labels of `size` tokens where `names` (first token, one past the last, kind) never overlap."""
    labels = [INDEX[OUTSIDE]] * size
    for first, after, kind in names:
        for i in range(first, after):
            labels[i] = INDEX[f"I-{kind}"]
        labels[first], labels[after - 1] = INDEX[f"B-{kind}"], INDEX[f"L-{kind}"]
        if after - first == 1:
            labels[first] = INDEX[f"U-{kind}"]
    return labels

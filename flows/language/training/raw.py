"""Sentences of running text, without trees: what the teacher parses for its pupil."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..sentences import split_sentences
from ..tokens import tokenise
from .treebank import TreebankSentence

# These hold documents of the treebanks' test parts, or are no running text.
_SKIPPED = ("treebank", "gum-dates", "uner-ewt", "wikinews", "phrases", "cqe")
_FIELDS = ("text", "body", "articleBody")
_SHORTEST, _LONGEST = 3, 90  # tokens


def read(corpora: Path) -> list[TreebankSentence]:
    """The sentences of all texts below `corpora`, each once, in a fixed order."""
    seen: set[str] = set()
    found: list[TreebankSentence] = []
    for text in _texts(corpora):
        spans = [text[start:end] for start, end in split_sentences(text)]
        fresh = [span for span in dict.fromkeys(spans) if span not in seen]
        seen.update(fresh)
        found += [TreebankSentence(words) for words in _words(fresh) if _SHORTEST <= len(words) <= _LONGEST]
    return found


def _texts(corpora: Path) -> Iterator[str]:
    for path in sorted(corpora.glob("*/*.jsonl")):
        if path.parent.name.startswith(_SKIPPED):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            for name in _FIELDS:
                if isinstance(record, dict) and isinstance(record.get(name), str) and len(record[name]) > 80:
                    yield record[name]


def _words(spans: list[str]) -> list[list[str]]:
    if not spans:
        return []
    tokens = tokenise(spans)
    first = np.searchsorted(tokens.starts, tokens.text_starts).tolist()
    last = np.searchsorted(tokens.starts, tokens.text_ends).tolist()
    starts, ends, origins = tokens.starts.tolist(), tokens.ends.tolist(), tokens.text_starts.tolist()
    return [
        [span[starts[i] - origin : ends[i] - origin] for i in range(a, b)]
        for span, origin, a, b in zip(spans, origins, first, last, strict=True)
    ]

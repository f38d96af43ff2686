"""What the words of a name say of its kind."""

from __future__ import annotations

import re

from newstables.extractors.actors.candidates import Run
from newstables.extractors.actors.gazetteer import PLACE
from newstables.extractors.actors.tokens import Candidate
from newstables.extractors.actors.words import (
    COMMON,
    GIVEN,
    MISC_HEAD,
    MISC_TAIL,
    PLACE_HEAD,
    PLACE_TAIL,
    STYLE,
    SURNAME,
    TEAM,
)

_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]+s?|(?:[A-Z]\.){2,}")


def is_acronym(text: str) -> bool:
    """Whether `text` is written all in capitals, as NATO and U.N. are."""
    return _ACRONYM.fullmatch(text) is not None


def name_features(candidate: Candidate, run: Run) -> list[str]:
    """What the words of the name say of its kind."""
    masks, tokens = run.masks, run.tokens
    i = candidate.first_word
    last = i
    while last + 1 < len(tokens) and run.starts[last + 1] < candidate.end:
        last += 1
    n = last - i + 1
    text = candidate.text
    features = [f"words={min(n, 4)}"]
    first, final = masks[i], masks[last]
    if first & STYLE:
        features.append("style")
    if tokens[i] in run.words.fathers:
        features.append("abu")
    if n > 1:
        if first & GIVEN:
            features.append("given+")
        if first & COMMON:
            features.append("common+")
        if n > 2 and any(masks[k] & GIVEN for k in range(i + 1, last)):
            features.append("given_inside")
        if "." in text and any(len(tokens[k]) == 2 and tokens[k][1] == "." for k in range(i, last)):
            features.append("initial")
        if final & SURNAME:
            features.append("+surname")
        if final & COMMON:
            features.append("+common")
    else:
        if first & GIVEN:
            features.append("given")
        if first & SURNAME:
            features.append("surname")
        if first & COMMON:
            features.append("common")
        if not first & (GIVEN | SURNAME | COMMON):
            features.append("unknown")
        elif first & COMMON and not first & (GIVEN | SURNAME):
            features.append("common_only")
    if final & PLACE_TAIL:
        features.append("place_tail")
    if final & MISC_TAIL:
        features.append("misc_tail")
    if n > 1 and final & TEAM:
        features.append("team_tail")
    if n > 1 and first & PLACE_HEAD:
        features.append("place_head")
    if n > 1 and first & MISC_HEAD:
        features.append("misc_head")
    if n > 1 and len(tokens[i]) > 1 and tokens[i].isupper() and tokens[i].isalpha() and not text.isupper():
        features.append("acronym+")
    if n > 1 and text.isupper():
        features.append("all_capitals")
    if n == 1 and is_acronym(text):
        features.append("acronym")
    elif n == 1 and not text[1:].islower() and any(c.isupper() for c in text[1:]):
        features.append("mixed_case")
    if " & " in text:
        features.append("ampersand")
    if n == 2 and not (first | final) & ~SURNAME and text[0].isupper():
        features.append("unknown_pair")
    if not text.replace(" ", "").isalpha() and any(c.isdigit() for c in text):
        features.append("digit")
    if not text.istitle() and any(token[0].islower() for token in tokens[i : last + 1]):
        features.append("particle")
    if candidate.head is not None:
        features.append("head")
        if candidate.head in run.words.unsure:
            features.append("unsure_head")
    entry = candidate.entry
    if entry is not None:
        features.append(f"known_{entry.kind}")
        if entry.kind == PLACE:
            features.append("big_place" if entry.population >= 300_000 else "small_place")
    return features

"""What the neighbours of a name say of its kind."""

from __future__ import annotations

import re

from flows.extract.actors.candidates import Candidate
from flows.extract.actors.words import Words

_WINDOW = 48
_BEFORE = re.compile(r"([\w'’-]+)?([^\w]*)$")
_AFTER = re.compile(r"(['’]s?\b)?\s?([,(:.;\"”)]?)\s?([\w-]+)?")
_AGE = re.compile(r", (?:aged? )?\d\d\b")
_APPOSITION = re.compile(r", (?:(?:an?|the|its|his|her|their|whose|one of|who)\b )?((?:[\w’'-]+ ){0,5}?[\w’'-]+)")
_ACRONYM_AFTER = re.compile(r" \(([A-Z][A-Za-z0-9&-]+|(?:[A-Z]\.)+)\)")
_PLACE_AFTER = re.compile(r", [A-Z]")
_KEPT = frozenset(
    "by with and from of to for on that as at in than but between against a an or when while if has have had was is were will would".split()
)


def context_features(candidate: Candidate, text: str, words: Words) -> list[str]:
    """What stands before and after one mention."""
    features: list[str] = []
    start, end = candidate.start, candidate.end
    if candidate.title_start >= 0:
        features.append("title_before")
    before = _BEFORE.search(text[max(0, start - _WINDOW) : start])
    if before is not None:
        word, marks = before[1], before[2].strip(" ")
        if word is not None:
            word = word.lower()
            if not marks:
                if word in words.offices or word in words.trades:
                    features.append("trade_before")
                elif word in words.introducers:
                    features.append("introducer_before")
                elif word in words.speech:
                    features.append("speech_before")
                elif word == "the":
                    features.append("the_before")
                elif word in words.locatives:
                    features.append("in_before")
                elif word in _KEPT:
                    features.append("prev=" + word)
            elif marks == "," and (word in words.offices or word in words.trades):
                features.append("trade_comma_before")
            elif marks in {"(", ",", '"', "“"}:
                features.append("prev=" + marks)
    window = text[end : end + _WINDOW]
    after = _AFTER.match(window)
    if after is not None:
        possessive, mark, word = after.groups()
        if possessive:
            features.append("possessive")
            if word in words.trades or word in words.offices:
                features.append("possessive_office")
        elif not mark and word:
            if word in words.speech:
                features.append("speech_after")
            elif word in words.followers:
                features.append("follower_after")
            elif word == "who":
                features.append("who_after")
            elif word in _KEPT:
                features.append("next=" + word)
            elif word[0].islower():
                features.append("noun_after")
        elif mark == ",":
            if word in ("who", "whose"):
                features.append("who_after")
            elif word == "which":
                features.append("which_after")
            elif word in words.speech:
                features.append("speech_after")
            elif _AGE.match(window):
                features.append("age_after")
            elif _PLACE_AFTER.match(window):
                features.append("place_after")
            else:
                apposition = _APPOSITION.match(window)
                if apposition is not None:
                    nouns = apposition[1].lower().split()
                    if any(noun in words.offices or noun in words.trades for noun in nouns):
                        features.append("apposition_person")
                    elif any(noun in words.introducers for noun in nouns):
                        features.append("apposition_org")
        elif mark == "(" and _ACRONYM_AFTER.match(window):
            features.append("acronym_after")
        elif mark == ":":
            features.append("colon_after")
    return features


def introduced_acronym(end: int, text: str) -> str | None:
    """The acronym in brackets right after a name: "World Food Programme (WFP)"."""
    match = _ACRONYM_AFTER.match(text, end)
    return match[1] if match else None

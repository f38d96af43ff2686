"""What the words of a name and its neighbours say of its kind."""

from __future__ import annotations

import re

from flows.extract.actors.candidates import Reader
from flows.extract.actors.gazetteer import PLACE
from flows.extract.actors.tokens import Candidate
from flows.extract.actors.words import (
    COMMON,
    GIVEN,
    MISC_HEAD,
    MISC_TAIL,
    PLACE_HEAD,
    PLACE_TAIL,
    STYLE,
    SURNAME,
    TEAM,
    Words,
)

_WINDOW = 48
_AFTER = re.compile(r"(['’]s?\b)?\s?([,(:.;\"”)]?)\s?([\w-]+)?")
_AGE = re.compile(r", (?:aged? )?\d\d\b")
_APPOSITION = re.compile(r", (?:(?:an?|the|its|his|her|their|whose|one of|who)\b )?([\w’'-]+)")
_ACRONYM_AFTER = re.compile(r" \(([A-Z][A-Za-z0-9&-]+|(?:[A-Z]\.)+)\)")
_PLACE_AFTER = re.compile(r", [A-Z]")
_ITSELF = re.compile(r",? \w+(?: (?:on|late|in a) \w+)?(?: that)? (?:it|its)\b")
_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|founded|listed)\b")
_SCORE = re.compile(r" \d{1,3}[-–]\d{1,3}\b")
# Lines of a table of results: "Ipswich 0 Oldham 3".
_FIRST_SIDE = re.compile(r"(?: \d{1,3}){1,2},? (?=[A-Z][\w.' -]{2,30} \d{1,3}\b)")
_SIDE_BEFORE = re.compile(r"[A-Z][\w.' -]{2,30} \d{1,3},? $")
_SECOND_SIDE = re.compile(r" \d{1,3}(?= ?\(|\s*(?:\n|$))")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]+s?|(?:[A-Z]\.){2,}")


def context_features(candidate: Candidate, text: str, words: Words) -> list[str]:
    """What stands before and after one mention."""
    features: list[str] = []
    start, end = candidate.start, candidate.end
    if candidate.title_start >= 0:
        features.append("title_before")
    before = text[max(0, start - _WINDOW) : start].rstrip(" ")
    if before:
        # A pattern that ends in "$" would try every position of the window: by hand it is five times faster.
        marks = "" if before[-1].isalnum() else before[-1]
        word = (before[:-1] if marks else before).rpartition(" ")[2].lower()
        if word:
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
                elif word in words.neighbours:
                    features.append("prev=" + word)
                elif word in words.matches:
                    features.append("match")
            elif marks == "." and word in words.matches:
                features.append("match")
            elif marks == "," and (word in words.offices or word in words.trades):
                features.append("trade_comma_before")
            elif marks == "," and word in words.introducers:
                features.append("introducer_comma")
            elif marks in {"(", ",", '"', "“"}:
                features.append("prev=" + marks)
            if word.endswith(("'s", "’s")):
                features.append("owner_before")
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
                if _ITSELF.match(window):
                    features.append("itself_after")
            elif word in words.matches:
                features.append("match")
            elif word[0].isdigit():
                features += _result(start, end, text)
            elif word in words.followers:
                features.append("follower_after")
            elif word == "who":
                features.append("who_after")
            elif word in words.deeds:
                features.append("deed_after")
            elif word in words.neighbours:
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
            elif _BASED.match(window):
                features.append("based_after")
            elif _PLACE_AFTER.match(window):
                features.append("place_after")
            else:
                apposition = _APPOSITION.match(window)
                if apposition is not None:
                    noun = apposition[1].lower()
                    if noun in words.offices or noun in words.trades:
                        features.append("apposition_person")
                    elif noun in words.introducers:
                        features.append("apposition_org")
        elif mark == "(" and _ACRONYM_AFTER.match(window):
            features.append("acronym_after")
        elif mark == ":":
            features.append("colon_after")
    return features


def _result(start: int, end: int, text: str) -> list[str]:
    """What the numbers after a name say: it is a side in a match, or nothing."""
    if _SCORE.match(text, end):
        return ["match"]
    if (start == 0 or text[start - 1] == "\n") and _FIRST_SIDE.match(text, end):
        return ["result"]
    line = text.rfind("\n", max(0, start - _WINDOW), start) + 1
    if (
        text[start - 2 : start - 1].isdigit()
        and _SECOND_SIDE.match(text, end)
        and _SIDE_BEFORE.match(text, line, start)
    ):
        return ["result"]
    return []


def introduced_acronym(end: int, text: str) -> str | None:
    """The acronym in brackets right after a name: "World Food Programme (WFP)"."""
    match = _ACRONYM_AFTER.match(text, end)
    return match[1] if match else None


def is_acronym(text: str) -> bool:
    """Whether `text` is written all in capitals, as NATO and U.N. are."""
    return _ACRONYM.fullmatch(text) is not None


def name_features(candidate: Candidate, reader: Reader) -> list[str]:
    """What the words of the name say of its kind."""
    masks, tokens = reader.masks, reader.tokens
    i = candidate.first_word
    last = i
    while last + 1 < len(tokens) and reader.starts[last + 1] < candidate.end:
        last += 1
    n = last - i + 1
    features = [f"words={min(n, 4)}"]
    first, final = masks[i], masks[last]
    if first & STYLE:
        features.append("style")
    if tokens[i] in reader.words.fathers:
        features.append("abu")
    if n > 1:
        if first & GIVEN:
            features.append("given+")
        if first & COMMON:
            features.append("common+")
        if any(masks[k] & GIVEN for k in range(i + 1, last)):
            features.append("given_inside")
        if any(len(tokens[k]) == 2 and tokens[k][1] == "." for k in range(i, last)):
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
    if n > 1 and len(tokens[i]) > 1 and tokens[i].isupper() and tokens[i].isalpha() and not candidate.text.isupper():
        features.append("acronym+")
    text = candidate.text
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
    if not text.isalpha() and any(c.isdigit() for c in text):
        features.append("digit")
    if not text.istitle() and any(token[0].islower() for token in tokens[i : last + 1]):
        features.append("particle")
    if candidate.head is not None:
        features.append("head")
        if candidate.head in reader.words.unsure:
            features.append("unsure_head")
    entry = candidate.entry
    if entry is not None:
        features.append(f"known_{entry.kind}")
        if entry.kind == PLACE:
            features.append("big_place" if entry.population >= 300_000 else "small_place")
    return features

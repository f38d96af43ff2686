"""Days of the week that are names or parts of them: "the chairman, Sunday Adewale, resigned", "the Sunday Times"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.extractors.dates.rules.rule import capital
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, lexicon, right_before, trie
from newstables.language import Parse
from newstables.language.questions import case_of


def is_first_name(match: re.Match[str], scene: Scene) -> bool:
    """Whether a day is the first name of somebody: "the chairman, *Sunday* Adewale, resigned"; not "on Sunday Adewale
    resigned", "Sunday Mass".

    By the tree the words behind it are the rest of a name, and nothing stands before it that makes it a time.
    """
    if match["rel"] or match["early"] or match["part"] or match["week"]:
        return False
    parse = scene.document.parse
    token = parse.token_at(match.start("day"))
    if parse.deps[token + 1] != "flat" or parse.heads[token + 1] != token:
        return False
    if not capital(scene, match.end("day") + 1) or parse.deps[token] not in _OF_PERSONS:
        return False
    if parse.deps[token] in _ACTING and _is_land(parse, token + 1):
        return False
    case = case_of(parse, token)
    return parse.deps[token] != "obl" if case is None else case in _BEFORE_PERSONS


def opens_name(match: re.Match[str], scene: Scene) -> bool:
    """Whether a day begins the name of a work or a group, which other words with capitals go on: "the band *Monday*
    Comes Late"; not "the band Monday cut its tour"."""
    start, end = match.span("day")
    if not right_before("works_and_groups").search(scene.lower, max(0, start - _LONGEST), start):
        return False
    return _CAPITALS.match(scene.text, end) is not None


_LONGEST = 16  # characters of a word
_CAPITALS = re.compile(r"\s[A-Z][a-z'’]+(?:\s[A-Z][a-z]|\s(?:of|the|in|at|and|to)\s[A-Z])")


def _is_land(parse: Parse, token: int) -> bool:
    """ "Wednesday *Israel* struck": the name of a land, of one word, is no surname, and newspapers write a day without
    "on" before a name that acts."""
    known = default_gazetteer().names.get(parse.words[token].capitalize())
    follows = parse.deps[token + 1] == "flat"
    return known is not None and known.kind == COUNTRY and not follows


_ACTING = ("nsubj", "nsubj:pass", "root")
_BEFORE_PERSONS = ("as", "with", "by", "of", "to", "for")
_OF_PERSONS = ("nsubj", "nsubj:pass", "appos", "obj", "obl", "nmod", "nmod:poss", "conj", "root", "xcomp")


@cache
def _before_name() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{trie(lexicon()['names']['before'])}){GAP}$")


@cache
def _after_name() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:(?:{trie(lexicon()['names']['after'])}){END}|the{GAP}13th)")


def ends_a_name(scene: Scene, position: int) -> bool:
    """Whether the word at `position` is the end of a name: Black Friday, USA Today, Man Friday; not "shot a man
    Friday"."""
    if scene.text.endswith("Man ", 0, position):
        return True
    return _before_name().search(scene.lower, max(0, position - 12), position) is not None


def is_name(match: re.Match[str], scene: Scene) -> bool:
    """Whether a day is part of a name: The Sunday Times, Black Friday, Friday the 13th."""
    end = match.end("day")
    if ends_a_name(scene, match.start("day")):
        return True
    follows = _after_name().match(scene.lower, end)
    return follows is not None and (capital(scene, end + 1) or follows[0].endswith("13th"))

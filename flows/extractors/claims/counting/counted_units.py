"""The unit of a counted noun: its singular, with the words that are one name with it, capitals as they are written."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.capital_words import is_headline
from newstables.extractors.claims.nouns import PARTICLES
from newstables.extractors.claims.phrases import Phrases, lexicon
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.language.lemma import plural


@cache
def compounds() -> Phrases[str]:
    """Nouns of two words that name one thing, singular and plural → the singular."""
    names = lexicon()["compounds"]["nouns"]
    return Phrases(
        (form, name) for name in names for form in (name.replace("-", " - "), plural(name.replace("-", " - ")))
    )


@cache
def _peoples() -> Phrases[str]:
    """The plurals of peoples named by two words → the singular."""
    return Phrases((plural(name), name) for name in lexicon()["compounds"]["peoples"])


@cache
def first_inflected() -> Phrases[str]:
    """Nouns of which the first word has the plural, singular and plural → the singular: passers-by."""
    names = lexicon()["compounds"]["first_inflected"]
    parts = ((name, re.match(r"(\w+)(.+)", name)) for name in names)
    forms = ((form + found[2], name) for name, found in parts if found for form in _forms(found[1]))
    return Phrases((form.replace("-", " - "), name) for form, name in forms)


def _forms(noun: str) -> tuple[str, str]:
    """A noun and its plural: men-of-war, chiefs of staff."""
    return noun, noun[:-2] + "en" if noun == "man" else plural(noun)


def unit_of(sentence: SentenceTokens, first: int, head: int) -> tuple[str, int]:
    """The singular of what is counted, and the token where its name begins: "fighter jet", "Cuban-American"."""
    unit = singular(sentence.words[head])
    if compound := compounds().before(sentence.words, head):  # two Tornado fighter jets
        return compound[0], max(compound[1], first)
    if (people := _peoples().before(sentence.words, head)) and sentence.is_capital(head):  # three North Koreans
        start = max(people[1], first)
        return _as_written(sentence.phrase(start, head + 1), people[0]), start
    if head > first + 1 and sentence.words[head - 1] == "-":  # Cuban-Americans, part-timers
        before, unit = sentence.phrase(head - 2, head), PARTICLES.get(unit, unit)
        return before + (unit.capitalize() if sentence.is_capital(head) else unit), head - 2
    if not sentence.is_capital(head):
        return unit, head
    written = _as_written(sentence.phrase(head, head + 1), unit)
    whole = f"{sentence.phrase(head - 1, head)} {written}" if head > first else ""
    if whole in default_gazetteer().adjectives:  # North Koreans, New Zealanders
        return whole, head - 1
    of_land = written in default_gazetteer().adjectives
    means_nothing = is_title(sentence, head) or (is_headline(sentence) and not of_land)
    return (unit, head) if means_nothing else (written, head)  # Cubans → Cuban


def _as_written(word: str, unit: str) -> str:
    """The singular with the capitals of its plural: Cubans → Cuban, iPhones → iPhone, TFLs → TFL."""
    if unit.isupper():
        return unit
    return word[: len(unit)] if word.lower().startswith(unit) else unit.capitalize()


def is_title(sentence: SentenceTokens, head: int) -> bool:
    """Whether capitals mean nothing here, because the words around have them too."""
    around = [index for index in (head - 2, head - 1, head + 1, head + 2) if sentence.words[index].isalpha()]
    return len(around) > 1 and all(sentence.is_capital(index) for index in around)

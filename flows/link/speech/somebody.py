"""Whether a word stands for somebody whose words may follow: a person, or a body that tells something."""

from __future__ import annotations

from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import is_nominal
from newstables.link.words import words


def may_speak(reading: ArticleReading, token: int) -> bool:
    """Whether a body or a paper tells what follows: "From the ministry: “…”"."""
    is_place = reading.place_name(reading.parse.starts[token]) is not None
    return can_tell(reading.parse, token) and not is_place


def is_somebody(reading: ArticleReading, token: int) -> bool:
    """Whether a word names a person: a name of one, a pronoun, "the engineer"."""
    parse = reading.parse
    if parse.words[token].lower() in words("people", "he", "she"):
        return True
    if not is_nominal(parse, token):
        return False
    if parse.tags[token] == "NN" and is_person(parse.lemmas[token].lower()):
        return True
    named = reading.mentions.around(parse.starts[token])
    if named is None:  # "Lama was blunt"
        alone = parse.deps[token] == "nsubj" and parse.tags[token] == "NNP"
        return alone and reading.place_name(parse.starts[token]) is None
    return named[2].kind != "country"

"""What is held on a day that is known beforehand, a meeting, a vote, a match: which way the day of one looks."""

from __future__ import annotations

from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, modality, tense

_OF_NOUN = ("nmod", "nmod:poss", "nmod:unmarked", "compound")
_SUBJECTS = ("nsubj", "nsubj:pass")
_OPEN = ("may", "might", "could", "should")
_FAR = 7  # tokens from a noun to the preposition before it
_DEEPEST = 6  # words in one another


def is_of_occasion_ahead(parse: Parse, start: int) -> bool:
    """Whether a time is that of an occasion that may be or has been fixed: "the match on *Friday* may draw 40,000",
    "a *March* trial date has been set"."""
    token, is_one = parse.token_at(start), False
    for _ in range(_DEEPEST):
        if parse.deps[token] in _SUBJECTS:
            return is_one and _is_ahead(parse, parse.heads[token])
        if parse.deps[token] == "obj":
            return is_one and _is_faced(parse, parse.heads[token])
        if parse.deps[token] not in _OF_NOUN:
            return False
        token = parse.heads[token]
        is_one = is_one or parse.lemmas[token] in lexicon()["tense"]["occasions"]
    return False


def _is_faced(parse: Parse, verb: int) -> bool:
    """ "They *face* a Monday deadline": what the object of a verb in the present is, but for what is told."""
    is_told = parse.lemmas[verb] in lexicon()["tense"]["telling"]
    return parse.tags[verb] in ("VBZ", "VBP") and tense(parse, verb) == "present" and not is_told


def _is_ahead(parse: Parse, verb: int) -> bool:
    listed = lexicon()["tense"]
    if is_passive(parse, verb) and parse.lemmas[verb] in listed["arranging"]:
        return True
    is_perfect = any(parse.lemmas[child] == "have" and parse.deps[child] == "aux" for child in parse.children(verb))
    return modality(parse, verb) in _OPEN and not is_perfect and parse.lemmas[verb] not in listed["explaining"]


def is_before_occasion(parse: Parse, start: int) -> bool:
    """Whether a day is that of an occasion before which something was: "were cautious before *Thursday*'s meeting",
    "ahead of her speech on *Saturday*".
    """
    if _is_behind_ahead_of(parse, parse.token_at(start)):
        return True
    token = head_of_time(parse, start)
    noun = parse.heads[token]
    is_one = parse.deps[token] in _OF_NOUN and parse.lemmas[noun] in lexicon()["tense"]["occasions"]
    return is_one and any(parse.lower[child] == "before" for child in parse.children(noun))


def _is_behind_ahead_of(parse: Parse, time: int) -> bool:
    """Whether nothing but the words of an occasion stands between "ahead of" and the "on" of a day."""
    noun = time - 2
    if noun < 0 or parse.lower[time - 1] != "on" or parse.lemmas[noun] not in lexicon()["tense"]["occasions"]:
        return False
    before = range(noun - 1, max(-1, noun - _FAR), -1)
    of = next((k for k in before if parse.pos[k] not in ("NOUN", "PROPN", "ADJ", "DET", "PRON")), 0)
    return of > 0 and parse.lower[of - 1 : of + 1] == ["ahead", "of"]


def is_supposed(parse: Parse, start: int) -> bool:
    """Whether a time hangs on what is only supposed: "if they *voted* on Sunday, he would win"."""
    verb = clause_verb(parse, head_of_time(parse, start))
    main = parse.heads[verb]
    is_if = any(parse.deps[child] == "mark" and parse.lower[child] == "if" for child in parse.children(verb))
    is_over = any(parse.lemmas[child] == "have" for each in (verb, main) for child in parse.children(each))
    return is_if and not is_over and modality(parse, main) in ("would", "could", "might")

"""What a verb moves by an amount that is another noun phrase: raised its rate 25 points, wiped £2bn off its value."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject

_SHARES = ("percent", "fraction")
_WITHIN = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"))  # words of a noun phrase before its last
_OFF = 4  # tokens between an amount and "off"


def object_before(parse: Parse, amount: AmountPhrase) -> int | None:
    """`raised its key rate 25 basis points`, `increased charges 4 per cent`: the noun between a verb of change and a
    share that has no preposition, which the tree may take for one phrase with the share.
    """
    if (step := _step_to(parse, amount)) is not None:
        return object_before(parse, step)
    if (rated := _rated(parse, amount)) is not None:
        return rated
    noun = amount.first - 1
    if amount.claim.kind not in _SHARES or noun < 1 or parse.pos[noun] != "NOUN":
        return None
    if parse.lemmas[noun] in words("times"):
        return None
    verb = noun - 1
    while verb > 0 and (parse.pos[verb] in _WITHIN or parse.tags[verb] == "PRP$") and not _changes(parse, verb):
        verb -= 1
    return noun if _changes(parse, verb) else None


def _rated(parse: Parse, amount: AmountPhrase) -> int | None:
    """`The poll gives Labour 44 percent`: who has the share that a poll or a count gives."""
    verb = parse.heads[amount.head]
    if amount.claim.kind != "percent" or not is_verb(parse, verb) or parse.lemmas[verb] != "give":
        return None
    who, given = subject(parse, verb), amount.first - 1
    counts = who is not None and parse.lemmas[who].lower() in words("polls")
    taken = parse.deps[given] in ("obj", "iobj") and parse.heads[given] == verb
    return given if counts and taken and parse.deps[amount.head].startswith(("obj", "obl")) else None


def taken_off(parse: Parse, amount: AmountPhrase) -> int | None:
    """`wiped £2bn off its value`, `$30 billion was wiped off shares`: what money or a share is taken off."""
    off = next((token for token in _near(parse, amount) if parse.lower[token] == "off"), None)
    if off is None or amount.claim.kind not in ("money", *_SHARES):
        return None
    verb = parse.heads[off] if is_verb(parse, parse.heads[off]) else parse.heads[parse.heads[off]]
    if not is_verb(parse, verb) or parse.lower[verb] not in LEX.taking_off:
        return None
    last = off + 1
    while last < len(parse) and (parse.pos[last] in _WITHIN or parse.tags[last] == "PRP$"):
        last += 1
    return last - 1 if last - 1 > off and parse.pos[last - 1] in NOUNS else None


def _step_to(parse: Parse, amount: AmountPhrase) -> AmountPhrase | None:
    """The share by which a verb moves what it moves to the amount: lifted the rate *25 points* to 1.75 percent."""
    place = amount.place(parse)
    verb = parse.heads[place]
    moved = object_of(parse, verb) if case_of(parse, place) == "to" and is_verb(parse, verb) else None
    step = amount.others.get(moved) if moved is not None else None
    return step if step is not None and step.first < amount.first else None


def _near(parse: Parse, amount: AmountPhrase) -> range:
    return range(amount.after, min(amount.after + _OFF, len(parse)))


def _changes(parse: Parse, verb: int) -> bool:
    return is_verb(parse, verb) and parse.lemmas[verb].lower() in words("changing")

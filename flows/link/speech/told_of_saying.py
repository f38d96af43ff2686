"""What the article tells of a saying itself, behind what was said: how he stood there, what noise it made, what it was.

"Lee said the polls were rigged, drawing cheers from 2,000 people", "…, speaking to 400 clerks", "…, reversing a
position that he had taken in 12 speeches", "…, a vote in which 40 senators spoke", "…, the third governor to do so".
The tree hangs all of it on what is said; a participle's subject is whoever spoke, or that he did.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import tense
from newstables.language.questions.listed import listed
from newstables.link.speech.act import Act
from newstables.link.speech.reach import is_told_plainly
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, first_word, is_behind_comma, is_counted, preposition
from newstables.link.words import words

_SHIFTED = frozenset(("would", "could", "might", "had", "'d", "’d"))
_RELATIVE = frozenset(("that", "which", "whose"))
_LEVELS = frozenset(("number", "figure"))
_LONGEST = 6  # tokens from a noun to the verb of "a vote in which not one of them spoke"


def is_told_of_saying(parse: Parse, act: Act, content: int, path: set[int]) -> bool:
    """Whether a number stands behind what is said, in what the article tells of the saying."""
    last = max(content, act.cue)
    behind = [step for step in path if step > last and is_behind_comma(parse, step)]
    if not behind or not is_told_plainly(parse, act.cue):
        return False
    plain = (step for step in behind if is_told_plainly(parse, step))
    return any(
        _tells_how(parse, step, path)
        or _sums_up(parse, step)
        or _is_next_to_do(parse, step)
        or _is_among_speakers(parse, act, step)
        for step in plain
    )


def _tells_how(parse: Parse, participle: int, path: set[int]) -> bool:
    """`speaking at a plant`, `drawing cheers`, `echoing a warning`; no "repeating a claim that 40 had left"."""
    if parse.deps[participle] != "advcl" or parse.tags[participle] not in ("VBG", "VBN"):
        return False
    if child(parse, participle, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") is not None:
        return False
    lemma, thing = parse.lemmas[participle].lower(), child(parse, participle, "obj")
    if lemma in words("speech", "how_said"):
        return True
    if thing is None or parse.tags[participle] != "VBG":
        return False
    noun = parse.lemmas[thing].lower()
    if noun in words("speech", "noises"):
        return True
    is_saying = noun in words("speech", "sayings") or noun in words("speech", "stands")
    told = any(child(parse, step, "mark") is not None for step in path if step > thing)
    return lemma in words("speech", "set_beside") and is_saying and not told


def _sums_up(parse: Parse, noun: int) -> bool:
    """`, a decision that drew 40 complaints`, `, a number that has not moved in 12 years`, `, the latest of 12 firms to
    close`.
    """
    if parse.deps[noun] not in ("appos", "parataxis"):
        return False
    first = first_word(parse, noun)
    if parse.lower[first] == "the" and parse.lower[first + 1] == "latest":
        return True
    if parse.lower[first] not in ("a", "an") or parse.lemmas[noun].lower() not in words("speech", "summing_up"):
        return False
    opens = noun + 1 + (parse.pos[noun + 1] == "ADP")
    if parse.lower[opens] not in _RELATIVE:
        return False
    told = range(opens, min(opens + _LONGEST, parse.sentence(noun)[1]))
    tenses = ("past", "perfect") if parse.lemmas[noun].lower() in _LEVELS else ("past",)
    verb = next((one for one in told if tense(parse, one) in tenses), None)
    return verb is not None and _SHIFTED.isdisjoint(parse.lower[opens:verb])


def _is_among_speakers(parse: Parse, act: Act, noun: int) -> bool:
    """`Thirty-six senators said they would not vote, including 12 Democrats`: of those who speak."""
    several = is_counted(parse, act.speaker) and act.speaker < act.cue
    if not several or preposition(parse, noun) != "including":
        return False
    is_one_of_them = parse.pos[noun] == "NUM" and parse.lower[noun + 1] in ("who", "of", "in", "from")
    return is_one_of_them or (is_counted(parse, noun) and (parse.pos[noun] == "PROPN" or can_tell(parse, noun)))


def _is_next_to_do(parse: Parse, noun: int) -> bool:
    """`, the third governor to do so`: of whoever spoke."""
    first = first_word(parse, noun)
    is_ranked = parse.lower[first] == "the" and parse.lower[first + 1] in listed("ordinals")
    is_somebody = parse.pos[noun] == "PROPN" or can_tell(parse, noun)
    return is_ranked and is_somebody and noun > first + 1 and parse.lower[noun + 1] == "to"

"""Whether the verb of the clause states the number, plans it, demands it, denies it or only supposes it."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.nouns import is_plural
from newstables.extractors.claims.sentence import Sentence
from newstables.extractors.claims.vocabulary import LEX, lexicon
from newstables.schemas.claims import ClaimStatus

_CONDITIONS = frozenset(("if", "unless", "whether"))
_STOPS = frozenset((";", ".", ":"))
_APART = _STOPS | {",", "than", "who", "which", "when"}
_OPENERS = frozenset(("after", "because", "that", "who", "which", "when", "while", "but", "as", "since")) | frozenset(
    (";", ":", "although", "and", ",")
)  # of another clause

_NOT_ONLY = frozenset(("only", "just", "merely", "until"))
_GIVEN = frozenset(("the", "these", "those", "its", "their", "his", "her", "our", "my", "both"))

REACH = 12  # tokens between a number and the verb that governs it


def status_of(sentence: Sentence, first: int, after: int, given: bool = True) -> ClaimStatus:
    """One of stated, denied, planned, hypothetical, demanded. A question states nothing.

    `given` is False for a number whose article does not say that it is known: "it will be the third".
    """
    words, letters = sentence.words, sentence.letters
    last = words[sentence.size - 1]
    if (last == "?" or (last in ('"', "”") and words[sentence.size - 2] == "?")) and ";" not in words[after:]:
        return "hypothetical"
    if sentence.vocabulary.isdisjoint(LEX.turning):
        return "stated"
    if given and _is_given(sentence, first):
        return "stated"
    verb = letters.rfind("V", max(0, first - REACH), first)
    if verb >= 0 and _is_part(sentence, first):  # will relieve the suffering of 40,000 civilians
        return "stated"
    if words[first - 2] in ("and", "or") and letters[first - 2 : first] == "CN":
        found = _second_verb(sentence, first - 1)  # will cut 450 jobs and hire 80 engineers
        if found:
            return found
    if verb >= 0 and not _is_closed(sentence, verb, first):
        chain = verb
        while chain > 0 and (letters[chain - 1] in "VA" or words[chain - 1] in ("to", "not")):
            chain -= 1
        found = _strongest(sentence, chain, verb + 1) or _shared_modal(sentence, chain, verb)
        if found == "hypothetical" and _is_told(words, chain):
            return "planned"
        if found:
            return found
        return (
            "hypothetical"
            if "if" in words[max(0, chain - 6) : chain] or "unless" in words[max(0, chain - 6) : chain]
            else "stated"
        )
    if verb >= 0 and _denies(words, verb):
        return "denied"
    if not _CONDITIONS.isdisjoint(words[max(0, first - 3) : first]):
        return "hypothetical"
    verb = letters.find("V", after, after + REACH)
    if verb >= 0 and _APART.isdisjoint(words[after:verb]):
        end = verb
        while end < sentence.size and (letters[end] in "VA" or words[end] in ("to", "not")):
            end += 1
        found = _strongest(sentence, verb, end)
        active = found == "demanded" and words[verb] not in LEX.auxiliaries  # 12 MPs sought, demanded, want
        return "stated" if active or found in (None, "denied") else found
    return "stated"


def _is_given(sentence: Sentence, first: int) -> bool:
    """Whether the clause takes the number for known, whatever is planned or denied: "will consult the two nations"."""
    word, before = sentence.words[first - 1], sentence.words[first - 2]
    if word in _GIVEN or word.endswith(("'s", "’s", "s'", "s’")):
        return True
    return (word in ("same", "other", "remaining", "extra", "existing")) and before in _GIVEN


def _is_part(sentence: Sentence, first: int) -> bool:
    """Whether "of" makes the number a part of a noun that the verb takes: "will lay off 350 of its 2,900 employees"."""
    of = first - 1
    while of > 0 and sentence.letters[of] == "D":
        of -= 1
    return sentence.words[of] == "of" and sentence.words[of - 1] not in ("total", "average", "maximum", "minimum")


def _denies(words: list[str], verb: int) -> bool:
    """`denied that 40 people died`, `denied reports that tens of thousands had fled`."""
    if words[verb] not in lexicon()["status"]["denied"]:
        return False
    told = words[verb + 1 : verb + 2] and words[verb + 1] in lexicon()["reports"]["nouns"]
    return words[verb + (2 if told else 1)] in ("that", "of")


def _shared_modal(sentence: Sentence, chain: int, verb: int) -> ClaimStatus | None:
    """The status of the verb before, whose "will" a second verb shares: "will close a plant and cut 1,800 jobs"."""
    words, letters = sentence.words, sentence.letters
    if words[chain - 1 : chain] not in (["and"], ["or"]) or chain != verb or words[verb].endswith(("ed", "s", "ing")):
        return None
    last = letters.rfind("V", 0, chain - 1)
    first = last
    while first > 0 and (letters[first - 1] in "VA" or words[first - 1] in ("to", "not")):
        first -= 1
    if last < 0 or words[first] not in _modals() or not _STOPS.isdisjoint(words[last:chain]):
        return None
    return _strongest(sentence, first, last + 1)


def _second_verb(sentence: Sentence, second: int) -> ClaimStatus | None:
    """The status of the verb group before with its modal, where the word at `second` may be its second verb."""
    words, letters = sentence.words, sentence.letters
    verb = letters.rfind("V", max(0, second - 2 * REACH), second)
    if verb < 0 or not _STOPS.isdisjoint(words[verb:second]):
        return None
    if is_plural(words[second]) or words[second].endswith(("ed", "ing")) or sentence.is_capital(second):
        return None
    first = verb
    while first > 0 and (letters[first - 1] in "VA" or words[first - 1] in ("to", "not")):
        first -= 1
    if words[first] not in _modals() or words[first] in LEX.stops_relatives:
        return None
    found = _strongest(sentence, first, verb + 1)
    return None if found == "denied" else found


@cache
def _modals() -> frozenset[str]:
    return LEX.auxiliaries | {"to"}


def _is_told(words: list[str], chain: int) -> bool:
    """Whether "would" is the "will" that somebody announced: "said it would lay off 350"."""
    if words[chain] != "would" or "if" in words or "unless" in words:
        return False
    return not LEX.announcing.isdisjoint(words[max(0, chain - 8) : chain])


def _is_closed(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether another clause begins between the verb and the number: "expected after two killings"."""
    return not _OPENERS.isdisjoint(sentence.words[verb + 1 : first])


def _strongest(sentence: Sentence, first: int, after: int) -> ClaimStatus | None:
    """The status that the words of a verb group give; a negation outweighs the rest, then the first word."""
    words, table = sentence.words, LEX.status
    status: ClaimStatus | None = None
    for index in range(first, after):
        if words[index].endswith(("n't", "n’t")) or words[index] in ("not", "never"):
            if words[index + 1] in _NOT_ONLY:
                continue
            return "denied"
        if words[index] == "may" and sentence.is_capital(index) and index:
            continue  # signed last May
        found = table.after(words, index)
        if found and status is None:
            status = found[0]
    return status

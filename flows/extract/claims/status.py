"""Whether the verb of the clause states the number, plans it, demands it, denies it or only supposes it."""

from __future__ import annotations

from functools import cache

from flows.extract.claims.grammar import classes
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import auxiliaries, lexicon, phrases

REACH = 12  # tokens between a number and the verb that governs it


def status_of(sentence: Sentence, first: int, after: int) -> str:
    """One of stated, denied, planned, hypothetical, demanded. A question states nothing."""
    words, letters = sentence.words, classes(sentence)
    if words[-1] == "?" or words[-2:] in (["?", '"'], ["?", "”"]):
        return "hypothetical"
    if sentence.vocabulary.isdisjoint(_turning()):
        return "stated"
    verb = letters.rfind("V", max(0, first - REACH), first)
    if verb >= 0 and words[first - 1] == "of":  # will relieve the suffering of 40,000 civilians
        return "stated"
    if verb >= 0 and not _is_closed(sentence, verb, first):
        chain = verb
        while chain > 0 and (letters[chain - 1] in "VA" or words[chain - 1] in ("to", "not")):
            chain -= 1
        found = _strongest(words, chain, verb + 1)
        if found:
            return found
        return (
            "hypothetical"
            if "if" in words[max(0, chain - 6) : chain] or "unless" in words[max(0, chain - 6) : chain]
            else "stated"
        )
    if verb >= 0 and words[verb + 1] == "that" and words[verb] in lexicon()["status"]["denied"]:
        return "denied"
    if {"if", "unless", "whether"} & set(words[max(0, first - 3) : first]):
        return "hypothetical"
    verb = letters.find("V", after, after + REACH)
    if verb >= 0 and not set(words[after:verb]) & {",", ";", ".", ":"}:
        end = verb
        while end < len(words) and (letters[end] in "VA" or words[end] in ("to", "not")):
            end += 1
        found = _strongest(words, verb, end)
        return "stated" if found in (None, "denied") else found
    return "stated"


@cache
def _turning() -> frozenset[str]:
    """Words of which a sentence must have one to say other than that it is so."""
    return (
        phrases("status").keys
        | {"not", "never", "if", "unless"}
        | {word for word in auxiliaries() if "n't" in word or "n’t" in word}
    )


def _is_closed(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether another clause begins between the verb and the number: "expected after two killings"."""
    opens = {
        "after",
        "because",
        "that",
        "who",
        "which",
        "when",
        "while",
        "but",
        "as",
        "since",
        ";",
        ":",
        "although",
        "and",
        ",",
    }
    return bool(opens & set(sentence.words[verb + 1 : first]))


def _strongest(words: list[str], first: int, after: int) -> str | None:
    """The status that the words of a verb group give; a negation outweighs the rest, then the first word."""
    table = phrases("status")
    status: str | None = None
    for index in range(first, after):
        if words[index].endswith(("n't", "n’t")) or words[index] in ("not", "never"):
            return "denied"
        found = table.after(words, index)
        if found and status is None:
            status = found[0]
    return status

"""Whoever told something before, whom "it" or "he" takes up where they go on telling."""

from __future__ import annotations

from collections.abc import Callable

from newstables.language.questions import conjuncts
from newstables.link.reading import ArticleReading
from newstables.link.speech import Speeches
from newstables.records import Actor

Names = Callable[[int], Actor | None]  # whom a word names


def teller_before(
    reading: ArticleReading, speech: Speeches, head: int, names: Names, kinds: tuple[str, ...]
) -> Actor | None:
    """`The ministry said 40 had left. It added that …`, `Lee said Brun was ill. He said …`: the one of such a kind that
    told something in the sentence before.
    """
    if not _opens_or_ends(reading, speech, head):
        return None
    sentence = reading.parse.sent_of[head] - 1
    tellers = {act.speaker for act in speech.acts(sentence)} if sentence >= 0 else set()
    named = [names(teller) for teller in tellers]
    alone = len(tellers) == 1 and not any(len(conjuncts(reading.parse, teller)) > 1 for teller in tellers)
    teller = named[0] if alone else None
    return teller if teller is not None and teller.kind in kinds else None


def same_before(reading: ArticleReading, head: int) -> int | None:
    """`He praised Ole Lund. He said …`: the same pronoun as the first subject of the sentence before, where a word is
    the first of its own and neither is quoted.
    """
    parse = reading.parse
    sentence = parse.sent_of[head]
    if sentence == 0 or not parse.deps[head].startswith("nsubj") or not _is_first(reading, head):
        return None
    first, after = parse.sents[sentence - 1]
    subject = next((one for one in range(first, after) if parse.deps[one].startswith("nsubj")), None)
    if subject is None or parse.lower[subject] != parse.lower[head] or parse.lower[head] not in ("he", "she"):
        return None
    return subject if reading.quote_of(head) is None and reading.quote_of(subject) is None else None


def _opens_or_ends(reading: ArticleReading, speech: Speeches, head: int) -> bool:
    """Whether a word speaks as the first subject of its sentence, or behind all that it says."""
    acts = [act for act in speech.acts(reading.parse.sent_of[head]) if act.speaker == head]
    ends = any(act.contents and all(content < head for content in act.contents) for act in acts)
    return bool(acts) and (ends or _is_first(reading, head))


def _is_first(reading: ArticleReading, head: int) -> bool:
    parse = reading.parse
    first, _ = parse.sents[parse.sent_of[head]]
    return not any(parse.deps[token].startswith("nsubj") for token in range(first, head))

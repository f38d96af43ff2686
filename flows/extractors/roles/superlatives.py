"""Infinitives that tell among which others something is first: "the first man to win 40 races", "the worst to come"."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality

_WAYS = frozenset(("way", "time", "place", "thing", "step", "means", "method", "tool", "measure", "day", "year"))
_CHOICES = frozenset(("choice", "option", "pick"))
_ALONE = frozenset(("first", "last", "only", "latest"))


def is_of_superlative(parse: Parse, verb: int) -> bool:
    """Whether an infinitive hangs on a noun that is first, last or the only one, or the most of its kind: what such a
    one has done is no plan.
    """
    noun = parse.heads[verb]
    first = parse.left_edge(verb)
    apart = "," in parse.words[first - 1 : first + 1]  # the first of its kind, to open in May
    if not parse.deps[verb].startswith("acl") or parse.tags[verb] != "VB" or verb < noun or apart:
        return False
    lemma = parse.lemmas[noun].lower()
    does = are_people(lemma) is True or lemma in words("hurting", "incidents") or parse.pos[noun] == "ADJ"
    said = any(parse.deps[child] == "cop" for child in parse.children(noun))  # is the first building to adopt it
    said = said or parse.lemmas[parse.heads[noun]] in ("become", "remain") or parse.deps[noun] == "appos"
    may_do = lemma in words("aims", "goals", "demanded_nouns", "plans_held") or lemma in _WAYS | _CHOICES
    if not does and (may_do or not said):
        return False  # the best chance to win, the biggest plan to build
    ahead = parse.deps[noun].startswith("nsubj") and modality(parse, parse.heads[noun]) is not None
    if ahead:
        return False  # the first man to win 40 races will get $3 million
    told = [noun, *(child for child in parse.children(noun) if child < noun)]
    told += [degree for word in told[1:] for degree in parse.children(word) if degree < word]  # the most powerful storm
    return any(_is_foremost(parse, word) for word in told)


def _is_foremost(parse: Parse, word: int) -> bool:
    """Whether a word says that something is first, last or most; the best one to do something only may do it."""
    most = parse.tags[word] in ("JJS", "RBS") and parse.lower[word] != "best"
    return most or parse.lower[word] in _ALONE or parse.lower[word] in LEX.ordinals

"""No gate hides a row: with every rule tried on every number, the claims are those that the gates let through."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from newstables.extractors.claims import find_claims, finding, pairs, rules
from newstables.extractors.claims.age import behind_names
from newstables.extractors.claims.change import between_ends, earlier
from newstables.extractors.claims.currency import money
from newstables.extractors.claims.gates import ANY, Gates
from newstables.extractors.claims.rules import READERS, REFUSALS, REFUSERS, RULES
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language import parse
from newstables.language.annotate import Document
from tests.benchmarks.inputs import sample_articles

GATED = sorted(READERS.words | REFUSERS.words | earlier.JOINS_ENDS | LEX.moved_by)
# What gives the gates' words something to be beside: numbers of every form, people, verbs, prepositions, marks.
BESIDE = (
    "one", "two", "four", "six", "dozen", "12", "45", "1,200", "3.5", "404", "half", "third", "seventh", "20s", "$5",
    "women", "goals", "percent", "euros", "miles", "years", "she", "batsman", "was", "rose", "fell", "paid", "scored",
    "believed", "to", "of", "in", "by", "than", "with", "and", "or", "the", "a", ",", "-", "(", ")", ".",
)  # fmt: skip


class _Open(frozenset[str]):
    """A gate that stands open."""

    def isdisjoint(self, _: object) -> bool:
        return False

    def __contains__(self, _: object) -> bool:
        return True


# Sentences for the refusals that have a gate, and for each word of the rule that has most.
TRIED = (
    *(f"Children 12 and {word} came." for word in ("older", "younger", "over", "under", "up", "above", "below")),
    "He was charged under 18 U.S. Code 1001 on Friday.",
    "The site showed 404 errors.",
    "The Year 9 pupils sang.",
    "The new 5 series saloon sold well.",
    "The batsman made three fours and one six.",
    "The batsman hit a half-century in that innings.",
    "The batsman's seventh four came early in that innings.",
    "She finished at 3 under par.",
    "The golfer made three birdies on the back nine holes.",
    "They led after three quarters of the game.",
    "He bought a .22 rifle.",
    "They took the eastern half of the town.",
    "It is open 10 till 6.",
)


def _texts() -> list[str]:
    """The rules' examples, the samples' texts, and lines of gated words among others, which no writer would write."""
    mix = random.Random(7)
    lines = [" ".join(mix.choice(GATED if mix.random() < 0.3 else BESIDE) for _ in range(24)) for _ in range(600)]
    return [rule.example for rule in RULES] + list(TRIED) + [article.text for article in sample_articles()] + lines


def test_no_rule_fires_behind_its_closed_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each gated rule is asked of every number: where it fires, its sentence has one of its words."""
    gated = [(rule.read, rule.words) for rule in RULES] + list(REFUSALS)
    fired, hidden = set(), []

    def ask(sentence: SentenceTokens, number: Number, *_: object) -> None:
        for rule, words in gated:
            own = replace(number)  # rules change what they read
            if words is not ANY and rule(sentence, own, number.left, number.right):
                fired.add(rule)
                if words.isdisjoint(sentence.words):
                    hidden.append((rule.__name__, sentence.quoted))

    monkeypatch.setattr(finding, "refusal_of", ask)
    for document in _documents(_texts()):
        find_claims(document, [])
    assert hidden == []
    assert {rule for rule, words in gated if words is not ANY} == fired


def test_gated_rules_find_what_ungated_rules_find(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = _texts()
    gated = [repr(find_claims(document, [])) for document in _documents(texts)]
    monkeypatch.setattr(finding, "READERS", Gates((rule.read, ANY) for rule in RULES))
    monkeypatch.setattr(finding, "REFUSERS", Gates((refuses, ANY) for refuses, _ in REFUSALS))
    monkeypatch.setattr(earlier, "JOINS_ENDS", _Open())
    monkeypatch.setattr(behind_names, "_BEFORE_AGE", _Open())
    for module, name in (
        (rules, "ADDRESSES"), (rules, "BEHIND_DECADE"), (finding, "SIGNS"), (finding, "BEFORE_ROUGH_SCALE"),
        (LEX, "moved_by"), (LEX, "moved_behind"), (LEX, "before_amounts"), (between_ends, "_JOINING"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, _Open())
    monkeypatch.setattr(rules, "is_among_plain_words", lambda *_: False)
    monkeypatch.setattr(money, "_BEHIND_SUMS", frozenset())
    monkeypatch.setattr(pairs, "_LISTING", ())
    ungated = [repr(find_claims(document, [])) for document in _documents(texts)]
    assert [(text, claims) for text, claims in zip(texts, gated, strict=True) if claims not in ungated] == []
    assert gated == ungated


def test_a_rule_is_left_out_where_its_sentence_has_none_of_its_words() -> None:
    gates = Gates([(str.upper, ANY), (str.lower, frozenset(("older", "younger"))), (str.title, frozenset(("at",)))])
    assert gates.open_to(frozenset(("younger", "other"))).rules == (str.upper, str.lower)
    assert gates.open_to(frozenset()).rules == (str.upper,)
    assert gates.open_to(gates.words).rules == (str.upper, str.lower, str.title)


def test_a_rule_is_left_out_where_the_word_behind_shuts_it_out() -> None:
    gates = Gates([(str.upper, ANY), (str.lower, ANY)], {str.lower: "euros".__eq__})
    opened = gates.open_to(frozenset())
    assert opened.before("euros") == (str.upper, str.lower)
    assert opened.before("women") == (str.upper,)


def _documents(texts: list[str]) -> list[Document]:
    documents = [Document(text) for text in texts]
    for document, found in zip(documents, parse(texts), strict=True):
        document.parse, document.sentences = found, found.sentences
    return documents

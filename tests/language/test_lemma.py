"""Dictionary forms."""

from __future__ import annotations

import pytest

from newstables.language.lemma import is_known_verb, lemma, singular

LEMMAS = [
    ("killed", "VBN", "kill"),
    ("presided", "VBD", "preside"),
    ("exploded", "VBD", "explode"),
    ("avoided", "VBD", "avoid"),
    ("aged", "VBN", "age"),
    ("planned", "VBD", "plan"),
    ("rebelled", "VBD", "rebel"),
    ("exhumed", "VBD", "exhume"),
    ("overruled", "VBD", "overrule"),
    ("taped", "VBD", "tape"),
    ("stared", "VBD", "stare"),
    ("putting", "VBG", "put"),
    ("striped", "VBN", "stripe"),
    ("robbed", "VBD", "rob"),
    ("untied", "VBD", "untie"),
    ("strewn", "VBN", "strew"),
    ("repurchased", "VBD", "repurchase"),
    ("underlying", "VBG", "underlie"),
    ("hoped", "VBD", "hope"),
    ("carried", "VBN", "carry"),
    ("making", "VBG", "make"),
    ("averaging", "VBG", "average"),
    ("running", "VBG", "run"),
    ("shed", "VBD", "shed"),
    ("exceed", "VBD", "exceed"),
    ("said", "VBD", "say"),
    ("was", "VBD", "be"),
    ("fell", "VBD", "fall"),
    ("found", "VBD", "find"),
    ("saw", "VBD", "see"),
    ("struck", "VBN", "strike"),
    ("died", "VBD", "die"),
    ("dying", "VBG", "die"),
    ("goes", "VBZ", "go"),
    ("flies", "VBZ", "fly"),
    ("seized", "VBN", "seize"),
    ("arrested", "VBD", "arrest"),
    ("injured", "VBN", "injure"),
    ("wounded", "VBN", "wound"),
    ("displaced", "VBN", "displace"),
    ("kidnapped", "VBN", "kidnap"),
    ("blocked", "VBD", "block"),
    ("deployed", "VBD", "deploy"),
    ("fled", "VBD", "flee"),
    ("surged", "VBD", "surge"),
    ("dwindling", "VBG", "dwindle"),
    ("prescribed", "VBN", "prescribe"),
    ("harboured", "VBD", "harbour"),
    ("buzzing", "VBG", "buzz"),
    ("children", "NNS", "child"),
    ("parties", "NNS", "party"),
    ("women", "NNS", "woman"),
    ("wives", "NNS", "wife"),
    ("Emirates", "NNPS", "Emirates"),
    ("bigger", "JJR", "big"),
    ("largest", "JJS", "large"),
    ("better", "JJR", "good"),
    ("n't", "RB", "not"),
    ("ca", "MD", "can"),
]


@pytest.mark.parametrize(("word", "tag", "expected"), LEMMAS)
def test_lemma(word: str, tag: str, expected: str) -> None:
    assert lemma(word, tag) == expected


@pytest.mark.parametrize(
    ("plural", "one"),
    [("strikes", "strike"), ("boxes", "box"), ("churches", "church"), ("heroes", "hero"), ("aircraft", "aircraft"),
     ("policemen", "policeman"), ("gas", "gas"), ("crises", "crisis"), ("glass", "glass"), ("1980s", "1980s")],
)  # fmt: skip
def test_a_plural_has_its_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize("base", ["kill", "outsell", "re-hire", "repatriate", "privatise", "undervalue"])
def test_known_verbs_and_what_is_made_of_them(base: str) -> None:
    assert is_known_verb(base)


@pytest.mark.parametrize("base", ["exporter", "main", "woman", "convertible", "=", "sentece"])
def test_what_a_tree_takes_for_a_verb_is_none(base: str) -> None:
    assert not is_known_verb(base)

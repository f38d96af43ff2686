"""Parses: trees for any text, the same in any company, and as right as the model's card says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.language import Parse, network, parse
from newstables.language.characters import spaced_dashes
from newstables.language.document import BEYOND
from newstables.language.features import types
from newstables.language.tokens import given as given_words
from newstables.language.training import treebank

TREEBANK = Path(__file__).parents[3] / "shared" / "corpora" / "treebank"

TEXTS = [
    "The mayor said on Monday that 12 people had died. Rescue teams found 30 more in the ruins.",
    "Shares fell 4%, the third drop in a week, as the bank cut its forecast.\n\nAnalysts were surprised.",
    "",
    "No.",
    "Troops who had fled the town returned, and the army, which had lost 40 men, let them pass.",
]


@cache
def held_out() -> list[treebank.TreebankSentence]:
    """The sentences of the treebanks' own test documents."""
    return treebank.read(TREEBANK)[treebank.TEST]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Rescuers found 87 people in Lanzarote on Sunday.", "Lanzarote", "NNP"),  # no verb has a preposition
        ("They left without Saying why.", "Saying", "VBG"),
        ("Police arrested 12 people in Uppsala on Monday.", "Uppsala", "NNP"),
        ("Police Arrested in Uppsala Case", "Uppsala", "JJ"),  # a headline's capitals tell nothing
        ("Loans are made under Title IV of the act.", "IV", "CD"),
        ("In Recife 40 people died on Monday.", "Recife", "NNP"),
    ],
)
def test_a_capital_behind_a_preposition_is_a_name(text: str, word: str, tag: str) -> None:
    found = parse([text])[0]
    assert found.tags[found.words.index(word)] == tag


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The ministry reckoned the true cost at £60bn.", "60bn", "CD"),
        ("They paid $5 to Oslo.", "Oslo", "NNP"),
    ],
)
def test_figures_that_a_sign_of_money_counts_are_a_number(text: str, word: str, tag: str) -> None:
    found = parse([text])[0]
    assert found.tags[found.words.index(word)] == tag


def is_tree(found: Parse) -> bool:
    """One root a sentence, and every token reaches it."""
    for first, end in found.sents:
        roots = [token for token in range(first, end) if found.heads[token] == token]
        if len(roots) != 1 or any(not first <= found.heads[token] < end for token in range(first, end)):
            return False
        if any((found.ancestors(token) or [token])[-1] != roots[0] for token in range(first, end)):
            return False
    return True


def answers(found: Parse) -> tuple[object, ...]:
    return found.words, found.tags, found.pos, found.heads, found.deps, found.sents


def test_batch_equals_single() -> None:
    together = parse(TEXTS * 3)
    for text, found in zip(TEXTS * 3, together, strict=True):
        assert answers(found) == answers(parse([text])[0])


def test_deterministic() -> None:
    assert [answers(found) for found in parse(TEXTS)] == [answers(found) for found in parse(TEXTS)]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(st.sampled_from(list("abcde THE. ,;\n12-'“”%$and")), max_size=400), min_size=1, max_size=3))
def test_trees_of_any_text(texts: list[str]) -> None:
    for text, found in zip(texts, parse(texts), strict=True):
        assert is_tree(found)
        read = spaced_dashes(text)  # where a hyphen that stands apart is a dash
        assert [read[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == found.words
        assert found.sents == [] or (found.sents[0][0] == 0 and found.sents[-1][1] == len(found))
        roots = [found.is_root(token) for token in range(len(found))]
        assert [relation == "root" for relation in found.deps[: len(found)]] == roots


@pytest.mark.parametrize("text", ["", "Forty", "Rain fell on Orby on Monday and killed 40 people."])
def test_beyond_a_text_there_is_nothing(text: str) -> None:
    """Rules read the words beside a token without asking whether there are any."""
    [found] = parse([text])
    size = len(found)
    for token in range(size, size + BEYOND):
        strings = (found.words, found.lower, found.lemmas, found.tags, found.pos, found.deps, found.relations)
        assert {column[token] for column in strings} == {""} == {column[size - 1 - token] for column in strings}
        assert text[found.starts[token] : found.ends[token]] == ""
        assert (found.heads[token], found.children(token), found.subtree(token)) == (token, [], (token, token + 1))
        assert (found.cases[token], found.prepositions[token]) == (None, "")
        assert found.sent_of[token] == len(found.sents)
        assert found.sentence(token) == (size, size)
        assert found.token_at(len(text)) == max(0, size - 1)


def test_long_sentence_is_parsed_in_pieces() -> None:
    """Work grows with the length, not with its square: no piece is longer than the limit."""
    text = "He saw " + ", ".join(f"a man with {n} dogs" for n in range(400)) + "."
    found = parse([text])[0]
    assert len(found.sents) == 1
    assert is_tree(found)
    assert sum(relation == "parataxis" for relation in found.deps) >= len(found) // 120


@pytest.mark.parametrize("place", ["ORBY HILL -- ", "ORBY, Iowa — ", "ST. ORBY – "])
def test_where_an_item_was_filed_is_no_part_of_its_sentence(place: str) -> None:
    found = parse([f"The day's news.\n\n{place}Vela, a maker of boats, reported sales of 40 boats."])[0]
    first, after = found.sents[-1]
    assert found.words[first] == "Vela"
    assert found.words[after - 1] == "."


def test_a_dash_behind_a_name_is_within_its_sentence() -> None:
    found = parse(["The day's news.\n\nNATO — and those who joined it — said nothing of it."])[0]
    assert len(found.sents) == 2


def test_cycles_are_broken() -> None:
    from newstables.language.trees import heads_of

    chance = np.random.default_rng(1)
    for size in (1, 2, 5, 30):
        scores = chance.normal(size=(50, size, size)).astype(np.float32)
        real = np.ones((50, size), bool)
        heads = heads_of(scores, real)
        for row in heads.tolist():
            roots = [token for token, head in enumerate(row) if token == head]
            assert len(roots) == 1
            for token in range(size):
                for _ in range(size):
                    token = row[token]
                assert token == roots[0]


def test_edges_and_subtrees() -> None:
    found = parse([TEXTS[4]])[0]
    for token in range(len(found)):
        below = found.descendants(token)
        assert found.left_edge(token) == below[0]
        assert found.right_edge(token) == below[-1]
        assert found.token_at(found.starts[token]) == token
        assert list(found.tokens_in(found.starts[token], found.ends[token])) == [token]


@pytest.mark.skipif(not TREEBANK.is_dir(), reason="no treebank here")
@pytest.mark.parametrize(
    ("name", "floors"), [("EWT", (95.3, 89.8, 87.0)), ("GUM", (96.5, 90.0, 87.2)), ("news", (96.0, 87.0, 84.5))]
)
def test_accuracy(name: str, floors: tuple[float, float, float]) -> None:
    """Tags, heads and relations on the treebanks' own test documents; news: those of GUM alone."""
    wanted = {"EWT": "ewt", "GUM": "gum", "news": "gum news"}[name]
    sentences = [sentence for sentence in held_out() if treebank.genre(sentence.document).startswith(wanted)]
    model = network.weights()
    lengths = np.array([len(sentence.words) for sentence in sentences])
    found = network.run(model, types(given_words([word for one in sentences for word in one.words])), lengths)
    starts = np.repeat(np.cumsum(lengths) - lengths, lengths)
    tags = np.array([tag for one in sentences for tag in one.tags]) == np.array(model.tags)[found.tags]
    heads = np.array([head for one in sentences for head in one.heads]) + starts == found.heads
    deps = heads & (np.array([dep for one in sentences for dep in one.deps]) == np.array(model.deps)[found.deps])
    assert tuple(100 * right.mean() for right in (tags, heads, deps)) >= floors
    assert all(100 * right.mean() >= floor for right, floor in zip((tags, heads, deps), floors, strict=True))


def test_a_tree_has_no_ring() -> None:
    text = (
        "The king is to name a new prime minister after four months of talks on forming a coalition government "
        "ended in failure."
    )
    [tree] = parse([text])
    for token in range(len(tree.words)):
        above, steps = token, 0
        while not tree.is_root(above):
            above, steps = tree.heads[above], steps + 1
            assert steps <= len(tree.words), tree.words[token]

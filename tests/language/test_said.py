"""What is said has the tree that it has alone, whoever says it; who says it has the tree of its sentence."""

from __future__ import annotations

import numpy as np
import pytest

from newstables.extractors.numbers.resolve import words
from newstables.language import Parse, parse
from newstables.language.distinct import distinct
from newstables.language.questions.listed import listed
from newstables.language.quotations import quotations
from newstables.language.said import said_in
from newstables.language.tokens import tokenise

ALONE = [
    "All of the guides are between the ages of 31 and 52.",
    "Long storms have left 30 farms flooded and cost six lives, but the water has gone.",
    "The blast shattered the windows of a 22-storey bank and toppled the six-storey Orrin House.",
    "Three guards were shot, and a teacher, 43, was killed by two men near her home in Lund.",
    "Of the nine brothers, five have come to Oslo, while three remain in Peru.",
]
FRAMES = [
    ("Ada Quill said: “", "{}", "”"),
    ("Ada Quill, who leads the council, told reporters, “", "{}", "”"),
    ('Quill was blunt and added: "', "{}", '"'),
    ("“", "{}", "”"),
    ("“", "{,}", "” Ada Quill said."),
    ("``", "{,}", "'' said Ada Quill, the mayor of Lund."),
    ("", "{,}", ", police said."),
    ("", "{,}", ", the fire service in Lund said on Monday."),
    ("", "{,}", ", said Ada Quill."),
]


def _tree(parsed: Parse, first: int, count: int) -> list[tuple[str, str, str]]:
    """Word, relation and head's word of `count` tokens, the top without a head."""
    inside = range(first, first + count)
    return [
        (parsed.lower[token], parsed.deps[token], parsed.lower[parsed.heads[token]])
        if parsed.heads[token] in inside and not parsed.is_root(token)
        else (parsed.lower[token], "", "")
        for token in inside
    ]


@pytest.mark.parametrize("alone", ALONE)
@pytest.mark.parametrize(("before", "said", "behind"), FRAMES)
def test_what_is_said_has_its_own_tree(alone: str, before: str, said: str, behind: str) -> None:
    content = alone if said == "{}" else alone[:-1] + "," * (behind[:1] != ",")
    (own,) = parse([alone])
    (framed,) = parse([before + content + behind])
    first = framed.token_at(len(before))
    assert _tree(framed, first, len(own) - 1) == _tree(own, 0, len(own) - 1)


@pytest.mark.parametrize(
    ("text", "verb", "top"),
    [
        ("Ada Quill said: “Twelve guards left the mine.”", "said", "left"),
        ("“Twelve guards left the mine,” said Ada Quill, who was there.", "said", "left"),
        ("“Twelve guards left the mine”, Ada Quill said.", "said", "left"),
        ("Ada Quill, a judge, wrote that the 12 guards left the mine on Monday.", "wrote", "left"),
        ("Ada Quill told reporters on Monday that the 12 guards left the mine.", "told", "left"),
        ("Ada Quill said: Twelve guards left the mine.", "said", "left"),
        ("Twelve guards left the mine, Ada Quill told reporters.", "told", "left"),
        ("Ada Quill visited the town, adding: “Twelve guards left the mine.”", "adding", "left"),
        ("Twelve guards left the mine, Long said.", "said", "left"),  # a name, and no small word that begins a sentence
    ],
)
def test_it_is_the_clause_of_the_verb(text: str, verb: str, top: str) -> None:
    (parsed,) = parse([text])
    below = parsed.words.index(top)
    assert (parsed.deps[below], parsed.words[parsed.heads[below]]) == ("ccomp", verb)
    assert sum(parsed.is_root(token) for token in range(len(parsed))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The company “lost $3 million” in May, which it regrets.",  # a piece of its sentence
        "She called the shop “A Place for 12 Cats” and sold it.",
        "Hale, 40, who lives next door, said the home was troubled.",  # it goes on behind the name
        "Critics who said that the 12 plants were safe left.",
        "Aid groups said that 12 starved and appealed for help.",  # who appealed, no word tells
        "The firm cut 12 jobs, as the union said.",
    ],
)
def test_what_is_no_whole_saying_is_read_with_its_sentence(text: str) -> None:
    tokens = tokenise([text])
    assert not said_in(tokens, distinct(tokens), np.array([0, len(tokens.starts)], np.int64), [quotations(text)])


@pytest.mark.parametrize("text", ["She wrote that book in 12 days.", "She told that story to 12 towns."])
def test_where_that_points_nothing_is_said(text: str) -> None:
    (parsed,) = parse([text])
    noun = next(token for token in range(len(parsed)) if parsed.lower[token] == "that") + 1
    assert (parsed.deps[noun], parsed.deps[noun - 1]) == ("obj", "det")


def test_the_same_alone_and_in_company() -> None:
    texts = [before + ALONE[0] + behind for before, said, behind in FRAMES if said == "{}"] + ALONE
    for text, together in zip(texts, parse(texts), strict=True):
        (alone,) = parse([text])
        assert (alone.heads, alone.deps, alone.tags) == (together.heads, together.deps, together.tags)


def test_what_tells_a_number_in_any_word_for_one_is_read_once_more() -> None:
    told = {*words("cardinals"), *words("scales"), *words("vague")}
    assert told <= listed("number_words") | listed("quantities") | {f"{word}s" for word in listed("quantities")}


@pytest.mark.parametrize("text", ['00@"0', 'She came. a@"b', '00@"0"'])
def test_a_mark_within_the_last_word_breaks_nothing(text: str) -> None:
    assert len(parse([text])) == 1

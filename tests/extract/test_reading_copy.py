"""Records with what no reader saw are read as their reader saw them; the rows point at what the record has."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.pipeline.reading_copy import reading_copy
from newstables.pipeline.stages import extract
from newstables.records import Article, Extraction


def read(text: str) -> Extraction:
    return extract(Article("s", "1", text, language="en", published_at=datetime(2024, 5, 6, tzinfo=UTC)))


# text → of each claim: its words in the record, value, unit, about
TEXTS: list[tuple[str, list[tuple[str, float, str | None, str | None]]]] = [
    (
        "The ferry carried 300 passen-\ngers and cost 2.4 mil-\nlion euros.",
        [("300 passen-\ngers", 300, "passenger", "passengers"), ("2.4 mil-\nlion euros", 2.4e6, "EUR", "ferry")],
    ),
    ("She has twenty-\nfive boats.", [("twenty-\nfive boats", 25, "boat", "boats")]),
    ("We lost **30,000 euros** in May.", [("30,000 euros", 30_000, "EUR", None)]),
    (
        "The blaze _destroyed_ [40 stalls](https://example.org/12) in Tarn.",
        [("40 stalls", 40, "stall", "stalls")],
    ),
    ("The fund lost 31\u200b500 jobs.", [("31\u200b500 jobs", 31_500, "job", "jobs")]),
    ("Some 40 lor\u00adries burned.", [("Some 40 lor\u00adries", 40, "lorry", "lorries")]),
    (
        "The mill shut.\\n\\n90 workers were told.\\r\\nIt owed 40,000 euros.",
        [("90 workers", 90, "worker", "workers"), ("40,000 euros", 40_000, "EUR", None)],
    ),
    ("„We sold 60 boats“, said Jan Vos.", [("60 boats", 60, "boat", "boats")]),
    ("The bank paid â‚¬5m.", [("â‚¬5m", 5e6, "EUR", None)]),
    ("Sales rose 10â€“12 percent.", [("10â€“12 percent", 11, "percent", "Sales")]),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_a_record_is_read_as_its_reader_saw_it(
    text: str, wanted: list[tuple[str, float, str | None, str | None]]
) -> None:
    found = read(text).claims
    assert [(claim.text, claim.value, claim.unit, claim.about) for claim in found] == wanted
    assert all(text[claim.start : claim.end] == claim.text for claim in found)
    assert all(text[claim.sentence_start :].startswith(claim.sentence) for claim in found)


CAPITALS = [
    ("POLICE ARRESTED 40 MEN ON FRIDAY.", "Police arrested 40 men on Friday."),
    (
        '"WE LOST 1,200 NURSES," MINISTER ADA QUILL SAID IN NORTH MACEDONIA IN MAY. IT MAY GROW.',
        '"We lost 1,200 nurses," Minister Ada Quill said in North Macedonia in May. It may grow.',
    ),
    (
        "NATO AND THE U.S. FLEET LEFT TURKEY, MR. J. O'NEIL SAID. IT DIDN'T STAY.",
        "NATO and the U.S. fleet left Turkey, Mr. J. O'Neil said. It didn't stay.",
    ),
    ("KING OLU III MET THE SHIP'S COOK: A MAN OF 40.", "King Olu III met the ship's cook: A man of 40."),
]


@pytest.mark.parametrize(("text", "wanted"), CAPITALS)
def test_sentences_in_capitals_have_those_of_words_elsewhere(text: str, wanted: str) -> None:
    copy = reading_copy(text)
    assert copy is not None
    assert copy.text == wanted


def test_rows_of_sentences_in_capitals_have_their_words() -> None:
    text = "REBELS KILLED 12 SOLDIERS IN HARROW BAY, GENERAL ADA QUILL SAID."
    found = read(text)
    assert [(claim.text, claim.unit, claim.event) for claim in found.claims] == [("12 SOLDIERS", "soldier", "killed")]
    assert [(actor.name, [one.text for one in actor.mentions]) for actor in found.actors] == [
        ("Ada Quill", ["ADA QUILL"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "FERRY CAPSIZES OFF HARROW BAY\n\nIt sank.",
        "NATO did.",
        "Two men** were hurt.",
        "3 * 4 metres",
        "a snake_case_name",
        "It cost 40 € in Málaga.",
    ],
)
def test_other_texts_are_read_as_they_are(text: str) -> None:
    assert reading_copy(text) is None


def test_names_and_dates_point_at_the_record_too() -> None:
    text = "On 3\u00adMay **Ada Quill** met Olu\u00a0Ban-\njoku in Lisbon."
    found = read(text)
    assert {actor.name: [mention.text for mention in actor.mentions] for actor in found.actors} == {
        "Ada Quill": ["Ada Quill"],
        "Olu Banjoku": ["Olu\u00a0Ban-\njoku"],
    }
    mentions = [mention for actor in found.actors for mention in actor.mentions]
    assert all(text[one.start : one.end] == one.text for one in (*mentions, *found.dates))


SIGNS = st.sampled_from(
    ["**", "-\n", "[", "](x)", "\u00ad", "\u00a0", "â€™", "_", "\n", " ", "wa", "ter", "# ", "> ", "!"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(SIGNS, st.text(max_size=3)), max_size=20).map("".join))
def test_each_character_of_a_copy_stands_for_some_of_the_record_in_order(text: str) -> None:
    copy = reading_copy(text)
    if copy is None or not copy.text:
        return
    places = range(len(copy.text))
    assert len(copy.starts) == len(copy.ends) == len(copy.text)
    assert all(0 <= copy.start(at) < copy.end(at + 1) <= len(text) for at in places)
    assert all(copy.end(at) <= copy.start(at) or copy.start(at - 1) == copy.start(at) for at in places[1:])


def test_quotations_in_low_marks_have_their_speaker() -> None:
    (boats, nets) = read("„We sold 60 boats“, said Jan Vos. „And nine nets.”").claims
    assert [boats.attributed_to, nets.attributed_to] == ["Jan Vos", "Jan Vos"]


def test_cells_have_the_words_and_the_hyphens_of_the_record() -> None:
    found = read("The gang of in excess of 40 men killed 12 people, Jean\u2011Luc Brun said.").claims
    assert [(claim.agent, claim.attributed_to) for claim in found][-1] == (
        "The gang of in excess of 40 men",
        "Jean\u2011Luc Brun",
    )

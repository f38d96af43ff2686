"""Sentences and quotations, and that their offsets hold for any text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.language.annotate import Document
from tests.growth import cpu_seconds, takes_less

ONE_SENTENCE = [
    "Mr. Okoro met Dr. Lindqvist in St. Petersburg on Sept. 4.",
    "The U.S. Navy sent 3.5 tons of aid.",
    "Brennan & Co. Ltd. said sales rose 4.5 percent.",
    "J. R. Hallam, of the U.N. mission, left at 5 p.m. on Friday.",
    "The vote, i.e. the third, came on No. 10's steps.",
    "It paid vs. Oslo and e.g. Bergen.",
]
TWO_SENTENCES = [
    ("He arrived at 5 p.m. The talks had begun.", "The talks had begun."),
    ("She works for Brennan Inc. It makes pumps.", "It makes pumps."),
    ("“We are ready.” The mayor then left.", "The mayor then left."),
    ("``It is over.'' She wept.", "She wept."),
    ("Is it safe? Nobody knows.", "Nobody knows."),
    ("All bases covered\n\nThe talks went on.", "The talks went on."),
    ("They fled to the U.S. But few stayed.", "But few stayed."),
    ("The toll rose to 31. 500 soldiers came.", "500 soldiers came."),
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert Document(text).sentences == [(0, len(text))]


@pytest.mark.parametrize(("text", "second"), TWO_SENTENCES)
def test_a_sentence_ends_where_the_next_begins(text: str, second: str) -> None:
    sentences = [text[start:end] for start, end in Document(text).sentences]
    assert sentences[1:] == [second]


def test_lines_wrapped_by_a_machine_are_one_sentence() -> None:
    text = "\n".join(["The committee that met in Oslo said it"] * 9) + " was late."
    assert len(Document(text).sentences) == 1


def test_a_figure_with_its_stop_may_end_a_sentence_without_a_space() -> None:
    text = "It lost $4m.The bank closed. It is 10.5m.He left. See 2.0.Final notes."
    cut = [text[start:end] for start, end in Document(text).sentences]
    assert cut == ["It lost $4m.", "The bank closed.", "It is 10.5m.", "He left.", "See 2.0.Final notes."]


def test_short_lines_of_any_length_are_a_list() -> None:
    text = "\n".join(["Stalls burned", "The airport was closed for a day and a night", "Two died"] * 4)
    assert len(Document(text).sentences) == 12


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ('He said "no" and “yes”.', ['"no"', "“yes”"]),
        ("``Go,'' she said.", ["``Go,''"]),
        ("“It runs on.\n\n“And on.”", ["“It runs on.", "“And on.”"]),
        ("The dog's bone, the dogs' bones.", []),
    ],
)
def test_quotations_of_a_text(text: str, quotes: list[str]) -> None:
    assert [text[start:end] for start, end in Document(text).quotes] == quotes


_NEWS = st.text(alphabet=st.sampled_from("aB1 .,\n\"“”'’$İßǅ-\u00a0"), max_size=200)


@given(_NEWS)
def test_offsets_hold_for_any_text(text: str) -> None:
    document = Document(text)
    assert len(document.lower) == len(text)
    end_before = 0
    for start, end in document.sentences:
        assert end_before <= start < end
        assert text[end_before:start].strip() == ""
        assert not text[start].isspace() and not text[end - 1].isspace()
        assert document.sentence_at(start) == document.sentence_at(end - 1) == (start, end)
        end_before = end
    assert text[end_before:].strip() == ""
    for start, end in document.quotes:
        assert document.quote_at(start) == (start, end)


@pytest.mark.parametrize("unit", [".", "?!", '."', ". .", "…"])
def test_time_grows_no_faster_than_a_row_of_stops(unit: str) -> None:
    def read(length: int) -> Callable[[], object]:
        return lambda: Document(unit * (length // len(unit))).sentences

    assert takes_less(read(40_000), 24 * max(cpu_seconds(read(5_000)), 0.002))

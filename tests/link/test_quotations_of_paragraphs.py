"""Quotations that run over paragraphs, and paragraphs that were run into one line."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in


def test_quotation_over_two_paragraphs() -> None:
    text = (
        '"The river rose at night," Marit Solberg said.\n\n"We moved 300 people to the school.\n\n'
        '"Then the bridge went," she added.'
    )
    claim, names = claim_in(text, "300")
    assert (claim.is_quoted, names.get(claim.attributed_actor_id)) == (True, "Marit Solberg")


def test_a_quotation_of_many_paragraphs_belongs_to_whoever_opens_it() -> None:
    text = 'The Halden Times reports:\n\n"It was a bad year.\n\n"About 300 ships left.\n\n"Some left."\n\nLee sang.'
    claim, _ = claim_in(text, "300")
    assert claim.attributed_to == "The Halden Times"


# Paragraphs run into one line: the straight mark that opens the next part of a quotation closes none.
IN_ONE_LINE = [
    ('"It was loud," Marit Solberg said. "We ran. "We lost 300 trees." Ole Brun slept.', "300", "Marit Solberg"),
    (
        '"It was loud," Marit Solberg said. "We lost 300 trees." Ole Brun told a paper his house stood.',
        "300",
        "Marit Solberg",
    ),
    ('Marit Solberg wrote after a paper reported that trees fell. "300 fell."', "300", "Marit Solberg"),
]


@pytest.mark.parametrize(("text", "number", "said"), IN_ONE_LINE)
def test_quotations_of_paragraphs_in_one_line(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


def test_what_stands_between_two_quotations_in_one_line_is_nobodys() -> None:
    text = '"It was loud," Marit Solberg said. "We ran. "We hid." The storm felled 300 trees. "It is over," she said.'
    claim = claim_in(text, "300")[0]
    assert (claim.attributed_to, claim.is_quoted) == (None, False)

"""Which of several quantities with one noun a figure is told of: exports to one state, arrivals by sea."""

from __future__ import annotations

import pytest

from .reading import claims

# sentence, a row's text, its about
ROWS = [
    ("Visitors from Laos increased 11 percent.", "11 percent", "Visitors from Laos"),
    ("Arrivals by road jumped 5 percent, but those by sea fell to 37,000.", "5 percent", "Arrivals by road"),
    ("Exports to Chile rose 14 percent, while imports from Peru fell 8 percent.", "14 percent", "Exports to Chile"),
    ("Exports to Chile rose 14 percent, while imports from Peru fell 8 percent.", "8 percent", "imports from Peru"),
    ("Peru's trade surplus with Chile rose to $58 billion.", "$58 billion", "Peru's trade surplus with Chile"),
    ("Earnings per share soared to 5.62 crowns.", "5.62 crowns", "Earnings per share"),
    ("Complaints against officers fell 12 percent.", "12 percent", "Complaints against officers"),
    ("Spending on roads rose by $3 million.", "$3 million", "Spending on roads"),
    ("Trips by bus and tram rose 9 percent.", "9 percent", "Trips by bus and tram"),
    (
        "A drawing by the Danish artist Ada Holm fetched $9 million.",
        "$9 million",
        "drawing by the Danish artist Ada Holm",
    ),
    # A time tells when, and no more than a beginning of a phrase tells which.
    ("Shares from January rose 3 percent.", "3 percent", "Shares"),
    ("Sales on Friday rose 3 percent.", "3 percent", "Sales"),
    ("Births to couples who have a child already rose to 45 percent.", "45 percent", "Births"),
    ("Passengers with tickets bought before May fell 4 percent.", "4 percent", "Passengers"),
    ("Homes with 3 rooms fell 4 percent.", "4 percent", "Homes"),
    ("Police held 40 visitors from Laos.", "40 visitors", "visitors"),
]


@pytest.mark.parametrize(("sentence", "text", "about"), ROWS)
def test_a_subject_is_told_apart_by_its_own_phrase(sentence: str, text: str, about: str) -> None:
    claim = next(claim for claim in claims(sentence) if claim.text == text)
    assert claim.about == about

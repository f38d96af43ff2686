"""Numbers in titles of works, in figures that nobody can read, and in codes: they claim nothing."""

import pytest

from newstables.extractors.claims.no_claims.titles import is_title, short_quotations
from tests.extract.reading import claims

# A text, and the texts of all its claims.
WORKS: list[tuple[str, list[str]]] = [
    ("Quill starred in “Four Sisters and a Boat”.", []),
    ("The talk, ‘Tea Time – 14 Rules of Thumb’, drew 300 guests.", ["300 guests"]),
    ('Her film "10 Doors I Never Opened" made $60 million.', ["$60 million"]),
    ("The book, 50 Things That Shaped the Sea, tells of two storms.", ["two storms"]),
    ("She wrote 12 Ways To Leave a Town at her desk.", []),
    ("50 People Who Died in Floods Named", ["50 People"]),
    ("The inquiry heard from 12 Members who had voted.", ["12 Members"]),
    ('"Two men fled," she said.', ["Two men"]),
    ("“Some 40 men left,” Quill said.", ["Some 40 men"]),
    ("He called it ‘the 40 days of rain’.", ["40 days"]),
]
UNREADABLE: list[tuple[str, list[str]]] = [
    ("Harwick reported 3,2251 and 8,546 infections.", ["8,546 infections"]),
    ("They met at the 6 + 3 + 1 summits.", []),
    ("The port has 12,500 and 3,225 berths.", ["12,500", "3,225 berths"]),
    ("The plan costs 3 dollars a month for two years + 3 months free.", ["3 dollars a month", "two years", "3 months"]),
    ("The site showed 404 errors.", []),
    ("They made 40 errors.", ["40 errors"]),
    ("In Windows 11 appeared a fault, and near Area 51 a disc.", []),
    ("The Harwick 737 crashed.", []),
    ("A class 12 girl and two Class 9 pupils met the class 11 students.", ["two Class 9 pupils"]),
    ("Last year 12 students fell ill.", ["12 students"]),
    ("A fine of no more than QR 250,000 is due.", ["no more than QR 250,000"]),
    ("He was charged u/s 12 of the act.", []),
]


@pytest.mark.parametrize(("text", "wanted"), WORKS + UNREADABLE)
def test_what_is_left_when_titles_and_misprints_claim_nothing(text: str, wanted: list[str]) -> None:
    assert [claim.text for claim in claims(text)] == wanted


def test_a_title_has_capitals_throughout() -> None:
    text = "“Four Sisters and a Boat” and “Four sisters in a boat” and “Boats”"
    quoted = [text[start:end] for start, end in short_quotations(text)]
    assert [each[1:-1] for each in quoted if is_title(each[1:-1])] == ["Four Sisters and a Boat"]

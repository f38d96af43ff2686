"""Figures as each field of news writes them: shops, homes, ports, farms, polls, courts, clubs, results."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # larger or smaller than at another time, and than something else
    ("Homes took 62 days to sell, 11 days longer than in 2022.", "11 days", {"trend": "up"}),
    ("The route is 40 metres longer than the old one.", "40 metres", {"trend": None}),
    ("The ski season was 23 days shorter.", "23 days", {"trend": "down"}),
    ("Bookings are 8% ahead of last year.", "8%", {"trend": "up"}),
    ("The party is 8% ahead.", "8%", {"trend": None}),
    ("Its crop is 9% bigger than last year's.", "9%", {"trend": "up"}),
    ("The phone is 9% bigger than its rival.", "9%", {"trend": None}),
    ("It did 312 transplants, 22 more than the year before.", "22 more", {"trend": "up", "unit": "transplant"}),
    ("It has 312 stores, 22 more than its rival.", "22 more", {"trend": None}),
    ("Some 1.2m fewer trips were made.", "Some 1.2m fewer trips", {"trend": "down"}),
    ("It has 20 fewer seats than the Greens.", "20 fewer seats", {"trend": None}),
    ("It hired 30 more nurses.", "30 more nurses", {"trend": None}),
    ("The quota was set at 340 tonnes, 25% down on 2024.", "25%", {"trend": "down"}),
    # words of change that move another figure, or none
    ("Of 840 heads polled, 72% had cut staff.", "72%", {"trend": None}),
    ("Ore with 62% iron content fell below $100.", "62%", {"trend": None}),
    ("The probe touched down at 3 metres per second.", "3 metres per second", {"trend": None}),
    ("The board turned down 48 crowns a share.", "48 crowns a share", {"trend": None}),
    ("The rocket lifted 23 satellites to orbit.", "23 satellites", {"trend": None}),
    ("Wages grew at 5.7% a year.", "5.7% a year", {"trend": "up"}),
    ("Crops were down 20% on average, 60% in Brunnen.", "60%", {"trend": "down"}),
    # a sum on top, and no hedge
    ("Fees rise by £3, not by 3.9% plus inflation.", "3.9%", {"comparator": "exact"}),
    ("He has 20 plus years in the job.", "20 plus years", {"comparator": "at_least"}),
    # verbs that multiply, and what only is so many times as much
    ("The tax will double to €2.", "double", {"value": 2.0, "trend": "up"}),
    ("Costs will halve.", "halve", {"value": 0.5, "trend": "down"}),
    ("Fees were double the 2019 rate.", "double", {"value": 2.0, "trend": None}),
    ("Premiums have tripled in five years.", "tripled", {"value": 3.0, "kind": "ratio"}),
    ("Premiums have tripled in five years.", "five years", {"value": 5.0, "kind": "duration"}),
    # what a hyphen makes of a part
    ("Two quarter-point cuts are due.", "Two quarter-point cuts", {"value": 2.0, "unit": "cut"}),
    # sums below nothing
    ("Cash flow was minus $85m.", "minus $85m", {"value": -85e6, "unit": "USD"}),
    ("Cash flow was -€3.2bn.", "-€3.2bn", {"value": -3.2e9, "unit": "EUR"}),
    ("It costs $3-$5m.", "$3-$5m", {"value_low": 3e6, "value_high": 5e6}),
    # a verb that counts its subject
    ("Remand prisoners number 16,458.", "16,458", {"unit": "prisoner"}),
    ("Paying subscribers number 34m.", "34m", {"unit": "subscriber"}),
    # units that the figure before has
    ("Ships waited 2.3 days on average, versus 1.1 in May.", "1.1", {"unit": "day"}),
    ("The trip took 33 days instead of the usual 21.", "21", {"unit": "day"}),
    ("Recruits serve 12 months, four of them abroad.", "four", {"unit": "month"}),
    ("The bar pours 1,200 pints a night, 400 of stout.", "400", {"unit": "pint per night"}),
    ("Some 54 percent disapprove, 41 approve and 5 do not know.", "41", {"unit": "percent"}),
    ("Some 54 percent disapprove, 41 approve and 5 do not know.", "5", {"unit": "percent"}),
    ("Some 12 percent fled and 40 died.", "40", {"unit": "person"}),
    ("She got 157 votes, two shy of a majority.", "two", {"unit": "vote"}),
    ("Two dozen flights were cancelled and another 130 delayed.", "130", {"unit": "flight"}),
    ("He has 14 goals in 19 starts.", "19 starts", {"unit": "start"}),
    # what so much is for each of
    ("A buyer pays £1,200 a month, as against £950.", "£950", {"unit": "GBP per month"}),
    ("Rooms cost $90 a night and meals $20.", "$20", {"unit": "USD"}),
    ("Fees rise by $18 a ton in April and by a further $7 in May.", "$7", {"unit": "USD per ton"}),
    ("Rents rose 7% to £1,335 a month in Usk and 8% to £795 in Holt.", "£795", {"unit": "GBP per month"}),
    ("Use averaged 10.4GB a month, from 8.1GB in 2020.", "10.4GB a month", {"changed_from": 8.1}),
    ("Net rose to $1.2bn, or $2.03 a share, from $1.1bn, or $1.78.", "$1.78", {"unit": "USD per share"}),
    ("Coffee is up by 40 cents a cup.", "40 cents a cup", {"unit": "cent per cup"}),
    # points of a percentage
    ("The Blues lead by 22 points, 46% to 24%.", "22 points", {"unit": "percentage point"}),
    ("It has a margin of error of plus or minus 3.1 points.", "3.1 points", {"unit": "percentage point"}),
    ("It wants 5%, of which 1.5 points may be for roads.", "1.5 points", {"unit": "percentage point"}),
    ("The ratio is 209 percent, three points better.", "three points", {"unit": "percentage point"}),
    # bounds that a quality sets
    ("Bags heavier than 23kg cost extra.", "heavier than 23kg", {"comparator": "more_than"}),
    ("It is colder than minus 20C.", "colder than minus 20C", {"comparator": "less_than", "value": -20.0}),
    ("Screens no thinner than 3mm sell.", "no thinner than 3mm", {"comparator": "at_least"}),
    ("Screens no bigger than 6 inches sell.", "no bigger than 6 inches", {"comparator": "at_most"}),
    ("It took the best part of 20 years.", "the best part of 20 years", {"comparator": "about"}),
    ("He made $3bn and change.", "$3bn and change", {"comparator": "more_than"}),
    ("It has 40 wins and counting.", "40 wins and counting", {"comparator": "at_least"}),
    ("The fine of 2,000 kronor was paid.", "2,000 kronor", {"unit": "SEK"}),
    # what a figure was before
    ("Homes cost 8.3 times earnings, from 3.5 times in 1997.", "8.3 times", {"changed_from": 3.5}),
    ("It was fined £28.9m, cut from £41.3m.", "£28.9m", {"changed_from": 41.3e6, "trend": "down"}),
    ("Homes cost 6.7 times average earnings – up from 5.8 in 2019.", "6.7 times", {"changed_from": 5.8}),
    ("Homes cost 6.7 times earnings, up from 5.8 in 2019.", "5.8", {"kind": "ratio", "unit": "time"}),
    ("Debt rose to 1.9 billion, 2.3 times earnings, from 1.6 billion.", "2.3 times", {"changed_from": None}),
    ("They tracked 400 people over five to ten years.", "five to ten years", {"kind": "duration", "value_low": 5.0}),
    ("The wage is $15 an hour, raised from $12 in May.", "$15 an hour", {"changed_from": 12.0, "trend": "up"}),
]


@pytest.mark.parametrize(("text", "words", "columns"), ROWS)
def test_a_figure_is_read_as_its_field_writes_it(text: str, words: str, columns: dict[str, Any]) -> None:
    row = next(claim for claim in claims(text) if claim.text == words)
    assert {name: getattr(row, name) for name in columns} == columns


@pytest.mark.parametrize("text", ["It has a double bed.", "He won the doubles.", "It wants to double down."])
def test_no_row_of_what_is_double(text: str) -> None:
    assert claims(text) == []

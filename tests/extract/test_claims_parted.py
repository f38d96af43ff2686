"""Amounts told in two parts, by brackets, strokes and packs: value and unit of every figure of a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

PARTS: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    # Coins behind their money.
    ("Diesel rose by 1 rupee 50 paise in India.", [(1.5, "INR")]),
    ("The fare is 6 roubles 20 kopecks.", [(6.2, "RUB")]),
    ("A loaf costs 3 zloty and 40 groszy.", [(3.4, "PLN")]),
    ("It is 12 pesos 50 centavos there.", [(12.5, "peso")]),
    ("Milk is 60 rupees and 50 paise a litre in India.", [(60.5, "INR per litre")]),
    ("The firm paid 6 roubles and 300 kopecks.", [(6, "RUB"), (300, "kopek")]),
    # Hours by their short plural, which behind four figures, or after "at", is a time of day.
    ("The drive took 3 hrs 20 mins.", [(pytest.approx(10 / 3), "hour")]),
    ("The drive takes 2 hrs.", [(2, "hour")]),
    ("The raid began at 15 hrs and ended at 1830 hrs.", []),
    # A span of temperatures from its warm end.
    ("Days of 20-15 degrees are usual there.", [(17.5, "degree")]),
    ("Lows of 5-2 degrees Celsius are forecast.", [(3.5, "degree Celsius")]),
    ("The film runs 2h 14m.", [(pytest.approx(2 + 14 / 60), "hour")]),
    ("Police found 41 500mg pills and 41 500 people.", [(41, "pill"), (500, "milligram"), (41_500, "person")]),
    # Shortened names of money, with their stop.
    ("The loan is worth Ksh. 3.2 billion.", [(3.2e9, "KES")]),
    ("The fee is Tk. 300 in Dhaka and Dhs. 40 in Dubai.", [(300, "BDT"), (40, "AED")]),
    ("Rail cars pulled by an old DH.84 came.", []),
    # Who drowned is a boy six years old; but whose child somebody is tells no age.
    ("A boy of six drowned.", [(6, "year of age")]),
    ("A boy of two divorced parents drowned.", [(2, "parent")]),
    # So many times so much; but the sides of a room.
    ("Each kit has 6 x 330ml cans.", [(330, "millilitre")]),
    # Brackets that are a minus: behind a word that needs the sum, or before a scale or a percent sign.
    ("Net result: (€3.2m).", [(-3.2e6, "EUR")]),
    ("The net result was (€3.2m) against €1.1m.", [(-3.2e6, "EUR"), (1.1e6, "EUR")]),
    ("The loss widened to (4.3) million euros from (2.1) million.", [(-4.3e6, "EUR"), (-2.1e6, "EUR")]),
    ("Sales changed by (7)% in May.", [(-7, "percent")]),
    ("The firm paid a fine (€3.2m) in May.", [(3.2e6, "EUR")]),
    ("Profit rose to €4m ($4.4m).", [(4e6, "EUR"), (4.4e6, "USD")]),
    ("Tickets: ($12).", [(12, "USD")]),
    # Strokes between two prices, and in the name of a rule.
    ("Growth will be 12.5/13.5 percent.", [(13, "percent")]),
    ("The euro was at 129.20/129.70 to the dollar.", [(129.45, "USD per euro")]),
    ("Copper traded at 1,950/1,960 dollars a tonne.", [(1955, "USD per tonne")]),
    ("The bond yields 4.10/4.14 percent.", [(pytest.approx(4.12), "percent")]),
    ("Oil was offered at $61.20/61.40 a barrel.", [(pytest.approx(61.3), "USD per barrel")]),
    ("Rule 10.1/10.2 applies to a pressure of 120/80.", []),
    ("He served 10 rather than 12 years.", [(10, "year"), (12, "year")]),
    ("Each room is 12 x 9 metres.", [(12, "metre"), (9, "metre")]),
]
UNSAID: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    ("Prices grew 3.1 percent in April after 2.8 in March.", [(3.1, "percent"), (2.8, "percent")]),
    ("Sales fell 3 percent after 12 in the firm left.", [(3, "percent"), (12, None)]),
    ("The bank holds 7.2 percent of the shares and 9.1 of the votes.", [(7.2, "percent"), (9.1, "percent")]),
    ("The party won 40 percent of the votes and 12 of the seats.", [(40, "percent"), (12, "seat")]),
    (
        "It is 94 percent effective in people aged over 60 and 97 in the young.",
        [(94, "percent"), (60, "year of age"), (97, None)],
    ),
    ("Children aged 9 and 11 were hurt.", [(9, "year of age"), (11, "year of age")]),
    # Of the wind and of a day's heat the unit is told once.
    ("Winds of 30 km/h gusting to 50 are forecast.", [(30, "kilometre per hour"), (50, "kilometre per hour")]),
    ("Winds of 20 knots with gusts of up to 35 are forecast.", [(20, "knot"), (35, "knot")]),
    ("Highs of 31 and lows of 18 degrees are forecast.", [(31, "degree"), (18, "degree")]),
    ("Shares hit a high of 31 on a day of 30 degrees.", [(31, None), (30, "degree")]),
    ("She won by 52 percent to 46.", [(52, "percent"), (46, "percent")]),
    ("She took 52.1 percent to his 46.3.", [(52.1, "percent"), (46.3, "percent")]),
    ("Sales rose by 12 percent to 46.", [(12, "percent"), (46, None)]),
    ("Of the boats that left on Monday, 14 are still at sea.", [(14, "boat")]),
    ("Of the money that was lost, 3 million was his.", [(3e6, None)]),
    # So much more of the same, unless the next clause tells of others.
    ("The union wants 5 percent now and another 3 in January.", [(5, "percent"), (3, "percent")]),
    ("They walked 30 km on Monday and a further 12 on Tuesday.", [(30, "kilometre"), (12, "kilometre")]),
    ("He paid 40 euros and a further 12 for the bag.", [(40, "EUR"), (12, "EUR")]),
    ("He served four years and another two on parole.", [(4, "year"), (2, "year")]),
    ("It has 60 percent of the seats and another 12 are held by allies.", [(60, "percent"), (12, None)]),
    ("The tunnel is 18 km long, 11 of them under the sea.", [(18, "kilometre"), (11, "kilometre")]),
    ("The bank cut 300 jobs in Leeds, 120 in York and 45 elsewhere.", [(300, "job"), (120, "job"), (45, "job")]),
    ("It employs 300 clerks here and 1,200 overseas.", [(300, "clerk"), (1200, "clerk")]),
    ("Some 300 overseas students left and one overseas clerk stayed.", [(300, "student"), (1, "clerk")]),
    ("The quake measured 6.1 on the moment magnitude scale.", [(6.1, "magnitude")]),
    # What something is up or down from, or is not; sides; the dead among the dead; and how full a dam is.
    ("Inflation, at 7.4 percent, is down from 9.1 in May.", [(7.4, "percent"), (9.1, "percent")]),
    ("The fee is 40 euros, not 60.", [(40, "EUR"), (60, "EUR")]),
    ("The room is 12 feet by 10.", [(12, "foot"), (10, "foot")]),
    ("Children made up 19 of the 31 dead.", [(19, "person"), (31, "person")]),
    ("The dam is a third full.", [(pytest.approx(1 / 3), None)]),
    ("The hall was less than a third empty.", [(pytest.approx(1 / 3), None)]),
    ("It was a third full moon in a row.", [(3, "moon")]),
    ("There were 3 goals in 5 minutes, 2 of them penalties.", [(3, "goal"), (5, "minute"), (2, "goal")]),
    ("A litre costs 1.42 euros in Lyon and 1.38 in Nice.", [(1.42, "EUR"), (1.38, "EUR")]),
    ("Rents are 9 percent higher than in May and 22 higher than in June.", [(9, "percent"), (22, "percent")]),
    # Thousands of money, and what money is for each of.
    ("He paid 50 grand for it.", [(50_000, None)]),
    ("It cost £3 grand.", [(3_000, "GBP")]),
    ("Three grand pianos burned.", [(3, "piano")]),
    ("Milk rose to Sh60 per half-litre packet.", [(60, "KES per packet")]),
    ("It gives 30 litres per half hour.", [(30, "litre per half hour")]),
    ("She leads the table with 84 pts.", [(84, "point")]),
]
COMPARATORS = [
    ("He met a couple hundred rebels.", "about"),
    ("He met a couple of hundred rebels.", "about"),
    ("At the very least 60 homes burned.", "at_least"),
    ("It will cost 4 million euros at the very least.", "at_least"),
    ("It took 20 minutes at the very most.", "at_most"),
]


@pytest.mark.parametrize(("text", "found"), PARTS)
def test_parts_are_one_amount(text: str, found: list[Any]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found


@pytest.mark.parametrize(("text", "found"), UNSAID)
def test_a_unit_is_told_once(text: str, found: list[Any]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found


@pytest.mark.parametrize("text", ["Snow up to 60 cm deep cut off 40 towns.", "A bank with 12 percent cut off credit."])
def test_what_is_cut_off_has_not_fallen(text: str) -> None:
    assert [claim.trend for claim in claims(text)][:1] == [None]


@pytest.mark.parametrize(("text", "comparator"), COMPARATORS)
def test_the_very_least_is_a_bound_and_a_couple_rough(text: str, comparator: str) -> None:
    assert [claim.comparator for claim in claims(text)] == [comparator]

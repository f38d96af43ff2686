"""Figures of cars, technology, science, health, sport and weather, as their journalists write them."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# A sentence, and value and unit of each of its rows.
ROWS: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("He was clocked at 118 m.p.h. on the bridge.", [(118, "mile per hour")]),
    ("The drive writes at 3.5GB/s.", [(3.5, "gigabyte per second")]),
    ("The link carries 10 Gb/s.", [(10, "gigabit per second")]),
    ("The hatchback uses 15.4kWh/100km.", [(15.4, "kilowatt hour per 100 kilometres")]),
    ("It films at 120fps.", [(120, "frame per second")]),
    ("The plane was 12 NM out, at 80 kts.", [(12, "nautical mile"), (80, "knot")]),
    ("The dam lost 145GL of water.", [(145, "gigalitre")]),
    ("The can holds 330ml.", [(330, "millilitre")]),
    ("The chip does 45 TOPS.", [(45e12, "operation per second")]),
    ("They have ruled for two millennia.", [(2, "millennium")]),
    ("The bike returns 62 kmpl.", [(62, "kilometre per litre")]),
    ("The plant treats 120 MLD of sewage.", [(120e6, "litre per day")]),
    ("The hole is 30 solar masses.", [(30, "solar mass")]),
    ("Gold costs Rs 71,000 per tola.", [(71_000, "INR per tola")]),
    ("The baby weighed 7 lb. 8 oz. at birth.", [(7.5, "pound")]),
    ("He is 6 ft. 3 in. tall.", [(6.25, "foot")]),
    # One row for each of what is said together.
    ("It has 256GB or 512GB of storage.", [(256, "gigabyte"), (512, "gigabyte")]),
    ("The tablet comes as 8GB/128GB.", [(8, "gigabyte"), (128, "gigabyte")]),
    ("She averages 27.4 points, 8.3 rebounds and 7.1 assists a game.",
     [(27.4, "point per game"), (8.3, "rebound per game"), (7.1, "assist per game")]),
    ("He drank 14 units of alcohol a week.", [(14, "unit per week")]),
    ("Each uses 50 litres per person per day.", [(50, "litre per person per day")]),
    ("Rents are €5.20 per square metre per month.", [(5.2, "EUR per square metre per month")]),
    ("The chance is one in 10,000.", [(1e-4, None)]),
    ("The odds of winning are 1 in 45 million.", [(1 / 45e6, None)]),
    ("The cost fell by a factor of 20.", [(20, "time")]),
    ("The night was 20 degrees below zero.", [(-20, "degree")]),
    ("It was 12C below zero.", [(-12, "degree Celsius")]),
    ("Wind chills of 30 to 40 below zero are likely.", [(-35, "degree")]),
    ("The javelin flew 89.45m.", [(89.45, "metre")]),
    ("The lap of 1:27.391 was her best.", [(1 + 27.391 / 60, "minute")]),
    ("It rose 13c to 35c a litre.", [(13, "cent"), (35, "cent per litre")]),
    ("The heat rose by 3c to 35c.", [(3, "degree Celsius"), (35, "degree Celsius")]),
    ("Blood pressure fell by 8 mmHg, from 142 to 134.",
     [(8, "millimetre of mercury"), (142, "millimetre of mercury"), (134, "millimetre of mercury")]),
    ("Daily users rose 4% to 3.07 billion.", [(4, "percent"), (3.07e9, "user")]),
    ("A 2.0L engine and a 5.0L V8 are offered.", [(2, "litre"), (5, "litre")]),
    ("It was 12 light-minutes away.", [(12, "light minute")]),
    ("The sensor draws 4µA at 2 kΩ.", [(4, "microampere"), (2, "kilohm")]),
    ("The dose was cut from 40mg to 20mg a day.", [(40, "milligram per day"), (20, "milligram per day")]),
    ("Turmeric fetched Rs 18,400 a quintal.", [(18_400, "INR per quintal")]),
    ("The cup final drew a gate of 22,140.", [(22_140, "person")]),
    ("City are nine points clear with five to play.", [(9, "point"), (5, None)]),
]  # fmt: skip
NO_ROWS = [
    "The firm wants to reach net zero.",
    "The Audi RS 3 and the RS 6 were shown.",
    "Part 4703L202 is out of stock.",
    "Gales of force 9 hit the island.",
    "The tyres are 265/40 R21 at the front.",
    "Its resolution is 1,920 x 1,080.",
    "There are 10 to the power of 15 of them.",
]
TRENDS: list[tuple[str, list[str | None]]] = [
    ("Shipments grew 7.8% to 289.4 million units.", ["up", "up"]),
    ("Life expectancy fell by 0.6 years, to 76.1 years.", ["down", "down"]),
    ("Onion prices trebled to 60 rupees a kg.", ["up", "up"]),
    ("Cocoa shed £210, or 3%, to £6,870 a ton.", ["down", "down", "down"]),
    ("Lake Sarn has dropped to 1,040 feet above the sea.", ["down"]),
    ("The cartel cut its forecast of demand growth by 30,000 barrels a day.", ["down"]),
    ("The runway was extended by 600 metres to 3,200 metres.", ["up", "up"]),
    ("Attendance is 7,000 up on last season.", ["up"]),
    ("Swells of 6 metres and a 4-metre storm surge are forecast.", [None, None]),
]
HEDGES: list[tuple[str, str]] = [
    ("The tie is over two legs.", "exact"),
    ("The race is run over two miles.", "exact"),
    ("He ran over two miles to get help.", "more_than"),
    ("He has directed over 50 episodes.", "more_than"),
    ("They had waited over 52 weeks.", "more_than"),
    ("The series ran to over 60 episodes.", "more_than"),
    ("The title is decided over three races.", "exact"),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_each_figure_has_its_value_and_unit(text: str, rows: list[tuple[float, str | None]]) -> None:
    found = [(claim.value, claim.unit) for claim in claims(text)]
    assert found == [(pytest.approx(value), unit) for value, unit in rows]


@pytest.mark.parametrize("text", NO_ROWS)
def test_what_counts_nothing_is_no_row(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "trends"), TRENDS)
def test_levels_and_changes_have_their_trend(text: str, trends: list[str | None]) -> None:
    assert [claim.trend for claim in claims(text)] == trends


@pytest.mark.parametrize(("text", "comparator"), HEDGES)
def test_over_bounds_an_amount_and_no_course(text: str, comparator: str) -> None:
    assert [claim.comparator for claim in claims(text)] == [comparator]


LISTS: list[tuple[str, list[tuple[float, str, str]]]] = [
    ("Gold eased 0.2 percent to $2,331 and silver 1.1 percent to $28.",
     [(0.2, "Gold", "down"), (2331, "Gold", "down"), (1.1, "silver", "down"), (28, "silver", "down")]),
    ("Wheat rose 2 percent to $6.75 a bushel, corn 1.3 percent to $4.44 and soybeans 0.4 percent to $11.98.",
     [(2, "Wheat", "up"), (6.75, "Wheat", "up"), (1.3, "corn", "up"), (4.44, "corn", "up"), (0.4, "soybeans", "up"),
      (11.98, "soybeans", "up")]),
    ("The Dow fell 0.4 percent and the S&P 500 0.2 percent.", [(0.4, "Dow", "down"), (0.2, "S&P 500", "down")]),
    ("Ford gained 2 percent to $12.10 and Vega 3 percent to $181.",
     [(2, "Ford", "up"), (12.1, "Ford", "up"), (3, "Vega", "up"), (181, "Vega", "up")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), LISTS)
def test_each_of_a_list_has_its_own_change_and_level(text: str, rows: list[tuple[float, str, str]]) -> None:
    assert [(claim.value, claim.about, claim.trend) for claim in claims(text)] == rows

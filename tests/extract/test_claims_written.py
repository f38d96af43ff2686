"""Amounts as papers of many countries write them: value and unit of every figure of a sentence."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

INDIAN: list[tuple[str, float, str]] = [
    ("The growers were paid Rs 640 cr.", 6.4e9, "INR"),
    ("The state set aside ₹300 cr for roads.", 3e9, "INR"),
    ("Some 2 cr voters turned out.", 2e7, "voter"),
    ("The temple drew 5 lac pilgrims.", 5e5, "pilgrim"),
    ("The vessel carried 51 LMT of grain.", 51e5, "tonne"),
    ("The state bought 30 lakh MT of rice.", 3e6, "tonne"),
    ("The mine shipped 450,000 MT of ore.", 450_000, "tonne"),
]
MONEY: list[tuple[str, float, str | None]] = [
    ("They paid Yuan 4 million for the site.", 4e6, "CNY"),
    ("The flat is let at Yuan 2,100 a month.", 2100, "CNY per month"),
    ("Tickets cost Yen 3,000.", 3000, "JPY"),
    ("The mill was sold for $AUD3.8 billion.", 3.8e9, "AUD"),
    ("They owed SDG 400 million to the bank.", 4e8, "SDG"),
    # shillings of East Africa or rupees: the country is not said
    ("A loaf costs 2,500/- in the market.", 2500, None),
    ("Each lamp post cost 4m/- to put up.", 4e6, None),
    ("He earns 10,000/- to 15,000/- a day.", 12_500, "per day"),
]
NO_AMOUNTS = [
    "Clean water is the aim of SDG 6.",
    "The over-21s pay more.",
    "The team won the 4 × 100 m relay.",
    "The appeal in case no. 21-cr-00312 was thrown out.",
]
MEASURES: list[tuple[str, list[tuple[float, str]]]] = [
    ("A 1450sq metre shop will be built.", [(1450, "square metre")]),
    ("The plot covers 2 sq miles.", [(2, "square mile")]),
    (
        "Winds of 170 kilometres (105 miles) per hour tore off roofs.",
        [(170, "kilometre per hour"), (105, "mile per hour")],
    ),
    (
        "Gusts of up to 90 miles (145 kilometres) an hour hit the coast.",
        [(90, "mile per hour"), (145, "kilometre per hour")],
    ),
    ("The path is 12 kilometres (7 miles) long.", [(12, "kilometre"), (7, "mile")]),
    ("It has a screen of 2340×1080 pixels.", [(2340, "pixel"), (1080, "pixel")]),
    ("She took silver in the discus in 61.40m.", [(61.4, "metre")]),
    (
        "Ansell won the long jump with 7.92m and Brook took bronze in 7.81m.",
        [(7.92, "metre"), (7.81, "metre")],
    ),
    ("Her best of 19.87m in the shot put was not enough.", [(19.87, "metre")]),
]


@pytest.mark.parametrize(("text", "value", "unit"), [*INDIAN, *MONEY])
def test_an_amount_is_read_as_its_papers_write_it(text: str, value: float, unit: str | None) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize("text", NO_AMOUNTS)
def test_a_name_with_a_figure_is_no_amount(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "found"), MEASURES)
def test_a_measure_has_its_unit(text: str, found: list[tuple[float, str]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [
        (pytest.approx(value), unit) for value, unit in found
    ]


def test_a_loss_in_millions_is_no_mark_of_a_jump() -> None:
    (lost,) = claims("The firm lost 4.25m last year.")
    assert lost.value == pytest.approx(4.25e6)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bank cut its rate by a quarter of one percent to 4.5 percent.", [(0.25, "percent"), (4.5, "percent")]),
        ("Less than a tenth of one percent of the ballots were spoiled.", [(0.1, "percent")]),
        ("Half of one mile of fence is gone.", [(0.5, "mile")]),
        ("One percent of the voters spoiled their ballots.", [(1.0, "percent")]),
        ("The port will be rebuilt in four years through a $2.4 billion loan.", [(4.0, "year"), (2.4e9, "USD")]),
        ("It was closed five through nine days.", [(7.0, "day")]),
    ],
)
def test_parts_of_one_and_ranges(text: str, found: list[tuple[float, str]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [
        (pytest.approx(value), unit) for value, unit in found
    ]


@pytest.mark.parametrize("text", ["Marland declared on 412-6.", "Marland closed on 305-8 and left."])
def test_runs_and_wickets_are_one_score(text: str) -> None:
    assert [claim.kind for claim in claims(text)] == ["score"]


LEFT_OUT: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("There are ten large fires in the hills, and more than 100 smaller ones.", [(10, "fire"), (100, "fire")]),
    ("Three schools closed and two new ones opened.", [(3, "school"), (2, "school")]),
    ("The firm has 12 old ferries and four to six newer ones.", [(12, "ferry"), (5, "ferry")]),
    ("Some 12 people were hurt in old buses and two new ones.", [(12, "person"), (2, None)]),
    ("She polled 6,214,889, or 47 percent of the vote.", [(6_214_889, "vote"), (47, "percent")]),
    ("He secured 730,413, representing 51.6 percent of the votes.", [(730_413, "vote"), (51.6, "percent")]),
    ("The total vote cast stood at 434,574.", [(434_574, "vote")]),
    ("He won 200 in a raffle before the votes were counted.", [(200, None)]),
    ("She was unbeaten on 59.", [(59, "run")]),
    ("Dale made 36 not out.", [(36, "run")]),
    ("His innings of 106 saved the match.", [(106, "run")]),
    ("He was dismissed for 61 offences.", [(61, "offence")]),
    ("Some 110 shares rose, 46 fell and 117 stayed the same.", [(110, "share"), (46, "share"), (117, "share")]),
    ("Of the bridges, 12 were closed, seven were repaired and 40 stayed open.", [(n, "bridge") for n in (12, 7, 40)]),
    ("Some 300 police, fire and ambulance workers came.", [(300, "worker")]),
    ("The 40 police and 12 fire engines left.", [(40, "police"), (12, "engine")]),
    ("About 20 fire and police vehicles came.", [(20, "vehicle")]),
    ("A total of 40 flights were cancelled and 212 delayed.", [(40, "flight"), (212, "flight")]),
    ("Some 212 houses were destroyed and 900 damaged.", [(212, "house"), (900, "house")]),
    ("Twelve cars burned and four wrecked lorries were towed.", [(12, "car"), (4, "lorry")]),
    ("Troops shot dead 12 rebels and captured 40.", [(12, "rebel"), (40, "rebel")]),
    ("The town has one doctor for every 2,000.", [(1, "doctor"), (2_000, None)]),
    ("Police said 12 of those held were women.", [(12, "person")]),
    ("It plans to cut one in ten jobs, or about 400.", [(0.1, "job"), (400, "job")]),
    ("Tremors ranging 4.3–5.2 followed.", [(4.75, None)]),
]


@pytest.mark.parametrize(("text", "found"), LEFT_OUT)
def test_a_unit_left_out_is_that_of_those_told_before(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [
        (pytest.approx(value), unit) for value, unit in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The death toll has risen to 89 people.",
        "The death toll is now recorded at 55.",
        "The death toll stands at 812.",
    ],
)
def test_a_death_toll_counts_the_dead(text: str) -> None:
    (toll,) = claims(text)
    assert (toll.unit, toll.event) == ("person", "killed")


def test_services_are_one_phrase() -> None:
    (counted,) = claims("More than 18,000 military, police and coast guard personnel will join the search.")
    assert (counted.unit, counted.about) == ("personnel", "military, police and coast guard personnel")


def test_a_handful_is_not_what_is_done_to_it() -> None:
    (few,) = claims("A handful caused by lightning were put out.")
    assert few.unit is None


MORE_UNITS: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("Iron ore sold at $104 a dry tonne.", [(104, "USD per tonne")]),
    ("The truck gets 22 miles to the gallon.", [(22, "mile per gallon")]),
    ("Herds fell to 12,000 head.", [(12_000, "head")]),
    ("The 40 head coaches met.", [(40, "coach")]),
    ("It has 12 GB of memory and a 512 GB drive.", [(12, "gigabyte"), (512, "gigabyte")]),
    ("Output was 212,000 barrels a day, down 4,000 from June.", [(n, "barrel per day") for n in (212_000, 4_000)]),
    ("The lodge sleeps 90.", [(90, "person")]),
    ("Retirement age will be 67.", [(67, "year of age")]),
    ("The voting age was cut to 16.", [(16, "year of age")]),
    ("It had 400 staff five years ago.", [(400, "staff")]),
    ("It opened 40 clinics, bringing the total to 212.", [(40, "clinic"), (212, "clinic")]),
    ("It spent $40 million, bringing the number to 212.", [(40e6, "USD"), (212, None)]),
    ("A five-a-side pitch costs $40.", [(40, "USD")]),
    ("They built 40 homes in a one-in-500-year flood zone.", [(40, "home")]),
    ("He lives at 512 Mill Drive.", []),
]


@pytest.mark.parametrize(("text", "found"), MORE_UNITS)
def test_units_of_goods_ages_and_totals(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [
        (pytest.approx(value), unit) for value, unit in found
    ]


def test_a_suffix_of_the_number_describes_nobody() -> None:
    (members,) = claims("Some 40-odd members left.")
    assert members.about == "members"

"""Numeric claims: sentence → the rows that an analyst would publish."""

from __future__ import annotations

from typing import Any

import pytest

from newstables.records import Claim
from tests.extract.reading import claims


def one(text: str) -> Claim:
    found = claims(text)
    assert len(found) == 1, [claim.text for claim in found]
    return found[0]


# sentence → text of the claim, and what its columns hold.
COUNTS: list[tuple[str, str, dict[str, Any]]] = [
    ("Around 45 villages were cut off.", "Around 45 villages", {"value": 45, "comparator": "about", "unit": "village"}),
    ("The rebels hold 12 500 prisoners.", "12 500 prisoners", {"value": 12_500, "unit": "prisoner"}),
    (
        "Four Dutch Chinook transport helicopters landed.",
        "Four Dutch Chinook transport helicopters",
        {"unit": "helicopter", "unit_modifiers": "Dutch Chinook transport"},
    ),
    ("The army sent 90 women to the border.", "90 women", {"unit": "woman", "event": None}),
    ("Nine policemen resigned.", "Nine policemen", {"unit": "policeman"}),
    ("The port employs 1,200 people.", "1,200 people", {"unit": "person"}),
    ("Three of the ships turned back.", "Three of the ships", {"unit": "ship"}),
    ("Eight of Norway's ferries stood still.", "Eight of Norway's ferries", {"unit": "ferry"}),
    ("Dozens of shops stayed shut.", "Dozens of shops", {"value": None, "value_low": 24, "unit": "shop"}),
    ("Tens of thousands of fans came.", "Tens of thousands of fans", {"value": None, "value_low": 20_000}),
    ("Several hundred trucks waited.", "Several hundred trucks", {"value": None, "value_low": 300, "unit": "truck"}),
    ("A 120-bed clinic opened.", "120-bed", {"value": 120, "unit": "bed", "about": "clinic"}),
    ("The 8,000-strong brigade left.", "8,000-strong", {"value": 8_000, "about": "brigade"}),
    ("Thirty more buses will come.", "Thirty more buses", {"unit": "bus", "claim_status": "planned"}),
    ("The city has two universities.", "two universities", {"unit": "university"}),
    ("Half a million Kurds live there.", "Half a million Kurds", {"value": 500_000, "unit": "Kurd"}),
    ("Some 35m devices were sold.", "Some 35m devices", {"value": 35e6, "unit": "device"}),
    ("It won 40 lakh votes.", "40 lakh votes", {"value": 4_000_000, "unit": "vote"}),
    ("They bought six aircraft.", "six aircraft", {"unit": "aircraft"}),
    ("There were no casualties.", "no casualties", {"value": 0, "unit": "casualty"}),
    ("The fleet lost two new 650 Turbo planes.", "two new 650 Turbo planes", {"value": 2, "unit": "plane"}),
    ("Only one bridge still stands.", "one bridge", {"value": 1, "unit": "bridge"}),
]

HEDGES = [
    ("More than 70 homes burned.", "more_than", 70, 70, None),
    ("At least 70 homes burned.", "at_least", 70, 70, None),
    ("No fewer than 70 homes burned.", "at_least", 70, 70, None),
    ("As many as 70 homes burned.", "at_most", 70, None, 70),
    ("Up to 70 homes burned.", "at_most", 70, None, 70),
    ("No more than 70 homes burned.", "at_most", 70, None, 70),
    ("Fewer than 70 homes burned.", "less_than", 70, None, 70),
    ("Just under 70 homes burned.", "less_than", 70, None, 70),
    ("Nearly 70 homes burned.", "about", 70, None, None),
    ("An estimated 70 homes burned.", "about", 70, None, None),
    ("In excess of 70 homes burned.", "more_than", 70, 70, None),
    ("Upwards of 70 homes burned.", "more_than", 70, 70, None),
    ("Over 70 homes burned.", "more_than", 70, 70, None),
    ("70 homes or more burned.", "at_least", 70, 70, None),
    ("70 homes burned.", "exact", 70, 70, 70),
    ("Between 60 and 80 homes burned.", "between", 70, 60, 80),
    ("60 to 80 homes burned.", "between", 70, 60, 80),
    ("60-80 homes burned.", "between", 70, 60, 80),
    ("Ten or 12 homes burned.", "between", 11, 10, 12),
]

MONEY = [
    ("It cost $3bn.", 3e9, "USD"),
    ("It cost US$3 billion.", 3e9, "USD"),
    ("It cost £4m.", 4e6, "GBP"),
    ("It cost €1.5 trillion.", 1.5e12, "EUR"),
    ("It cost A$250.", 250, "AUD"),
    ("It cost HK$80,000.", 80_000, "HKD"),
    ("It cost Rs 500.", 500, "INR"),
    ("It cost RM79.", 79, "MYR"),
    ("It cost EUR 20 million.", 2e7, "EUR"),
    ("It cost 300 yuan.", 300, "CNY"),
    ("It cost 20 million pounds.", 2e7, "GBP"),
    ("It cost 600,000 Swiss francs.", 600_000, "CHF"),
    ("It cost 75 cents.", 75, "cent"),
    ("It cost 60p.", 60, "penny"),
    ("It cost $30 a barrel.", 30, "USD per barrel"),
    ("It cost £9 per square metre.", 9, "GBP per square metre"),
    ("It cost 2 million euros a year.", 2e6, "EUR per year"),
    ("It made a loss of $-4m.", -4e6, "USD"),
]

MEASURES = [
    ("The road is 25 km long.", 25, "measure", "kilometre"),
    ("The lake covers 40 square miles.", 40, "measure", "square mile"),
    ("The bags weigh 70kg.", 70, "measure", "kilogram"),
    ("A 550-megawatt plant will open.", 550, "measure", "megawatt"),
    ("Winds reached 140 km/h.", 140, "measure", "kilometre per hour"),
    ("It pumps 52,000 barrels a day.", 52_000, "rate", "barrel per day"),
    ("The tower is 35m high.", 35, "measure", "metre"),
    ("It was 41 degrees Celsius.", 41, "temperature", "degree Celsius"),
    ("It fell to -12°C.", -12, "temperature", "degree Celsius"),
    ("They waited 18 months.", 18, "duration", "month"),
    ("The two-week strike is over.", 2, "duration", "week"),
    ("Lead stood at 15 ppb.", 15, "measure", "part per billion"),
    ("It has 450 Nm of torque.", 450, "measure", "newton metre"),
    ("The chip is 7 nm wide.", 7, "measure", "nanometre"),
]

SHARES = [
    ("Nearly 40% of voters stayed home.", 40, "percent", "percent", "voters"),
    ("About 40 per cent of voters stayed home.", 40, "percent", "percent", "voters"),
    ("Rates rose 25 basis points.", 25, "percent", "basis point", "Rates"),
    ("A 25-basis-point rise followed.", 25, "percent", "basis point", None),
    ("Its lead shrank by three percentage points.", 3, "percent", "percentage point", "Its lead"),
    ("A quarter of the harbour froze.", 0.25, "fraction", None, "harbour"),
    ("Two-thirds of pupils passed.", 0.6666666666666666, "fraction", "pupil", "pupils"),
    ("One in five nurses has quit.", 0.2, "ratio", "nurse", "nurses"),
    ("Nine out of ten farmers agree.", 0.9, "ratio", "farmer", "farmers"),
    ("Prices are six times higher.", 6, "ratio", "time", "Prices"),
    ("Sales doubled in May.", 2, "ratio", "time", "Sales"),
]

AGES = [
    ("Maria Lopez, 45, runs the shop.", 45, "Maria Lopez"),
    ("Children aged 12 may enter.", 12, "Children"),
    ("A 9-year-old boy was found.", 9, "boy"),
    ("He was 71.", 71, "He"),
    ("She is 30 years old.", 30, "She"),
]

TRENDS = [
    ("Exports rose 0.3%.", "up"),
    ("Exports fell 0.3%.", "down"),
    ("Exports were down 5%.", "down"),
    ("Exports fell to 12 tonnes.", "down"),
    ("The firm cut its staff by 400.", "down"),
    ("Nurses won a 5% pay rise.", "up"),
    ("Shares closed 3% lower.", "down"),
    ("Shares rallied 2%.", "up"),
    ("The gap is 5%.", None),
    ("They hope to raise $9 million.", None),
    ("A ship off the coast carried 300 cars.", None),
]

EVENTS = [
    ("At least 30 people were killed.", "killed"),
    ("The blast killed 30 people.", "killed"),
    ("The blast left 30 people dead.", "killed"),
    ("Two gunmen killed a guard.", None),
    ("30 people died in the flood.", "killed"),
    ("The quake injured 80 people.", "injured"),
    ("Police arrested 15 students.", "arrested"),
    ("The floods displaced 4,000 families.", "displaced"),
    ("Canada will deploy 200 soldiers.", "deployed"),
    ("60 miners are missing.", "missing"),
    ("The firm hired 40 welders.", "hired"),
]

STATUSES = [
    ("The mill employs 300 people.", "stated"),
    ("The mill will employ 300 people.", "planned"),
    ("The mill plans to hire 300 people.", "planned"),
    ("The 14 guests expected at the hotel died.", "stated"),
    ("The 30 prisoners promised in the deal were freed on Sunday.", "stated"),
    ("The 40 jobs planned at the site were scrapped.", "planned"),
    ("The 600 houses promised by the minister were never built.", "planned"),
    ("The mill could lose 300 workers.", "hypothetical"),
    ("The union demanded 300 euros.", "demanded"),
    ("The mill did not dismiss 300 workers.", "denied"),
    ("Did the mill hire 300 workers?", "hypothetical"),
]

ABOUT = [
    ("The bakery sold 90 loaves.", "loaves"),
    ("The bakery cut its prices by 9%.", "its prices"),
    ("A population of 8 million lives here.", "lives"),
    ("Profits at the bank rose 12%.", "Profits at the bank"),
    ("The museum, which has 40 rooms, closed.", "rooms"),
    ("They bought a $5 million yacht.", "yacht"),
    ("The tunnel will cost $5 million.", "tunnel"),
    ("The storm killed 12 members of the crew.", "members of the crew"),
    ("The station reported $2 million in damages.", "damages"),
    ("The island lost $3bn in revenue.", "revenue"),
    ("Growth for 1986 was 2.5%.", "Growth"),
    ("Takings in the quarter fell to $4m.", "Takings"),
    ("Losses in its shops rose to $4m.", "Losses in its shops"),
    ("The rebels fired 12 rockets at Port Ostra.", "rockets"),
    ("The lender gave $2 million in emergency aid.", "emergency aid"),
    ("Thieves stole £3m in jewellery.", "jewellery"),
    ("Sales were worth $4 million in calendar 2020.", "Sales"),
]

NOTHING = [
    "Amara scored an 82nd-minute winner.",
    "Boeing grounded every 737 it had.",
    "He caught Covid-19 in the spring.",
    "The G7 met in Kyoto.",
    "Two-way talks failed.",
    "An F-16 flew over.",
    "Article 5 binds them all.",
    "Channel 4 showed the film.",
    "WQBX 13 reports a theft.",
    "She told KQDT 9 News that the fair was off.",
    "She runs Windows 10 at home.",
    "It was one of a series of talks.",
    "No one knew.",
    "One must wait.",
    "They zeroed in on the harbour.",
    "He lives at 16 Mill Lane.",
    "Call 555-0143 now.",
    "It happened in 1987.",
    "They met on March 14.",
    "They met on 14 March.",
    "The bus leaves at 9:45.",
    "The bus leaves at 9 a.m.",
    "Henry VIII wed again.",
    "Sales grew.[3]",
    "The new 5G masts stand.",
    "A former third-party candidate spoke.",
    "The first half was dull.",
    "Resolution 2254 passed.",
]


@pytest.mark.parametrize(("text", "span", "columns"), COUNTS)
def test_a_counted_noun(text: str, span: str, columns: dict[str, Any]) -> None:
    claim = one(text)
    assert claim.text == span
    assert {name: getattr(claim, name) for name in columns} == columns


@pytest.mark.parametrize(("text", "comparator", "value", "low", "high"), HEDGES)
def test_a_hedge_is_kept(text: str, comparator: str, value: float, low: float | None, high: float | None) -> None:
    claim = one(text)
    assert (claim.comparator, claim.value, claim.value_low, claim.value_high) == (comparator, value, low, high)
    assert text.startswith(claim.text)


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money_has_the_code_of_its_currency(text: str, value: float, unit: str) -> None:
    claim = one(text)
    assert (claim.kind, claim.value, claim.unit) == ("money", pytest.approx(value), unit)


@pytest.mark.parametrize(("text", "value", "kind", "unit"), MEASURES)
def test_a_measure_has_its_unit(text: str, value: float, kind: str, unit: str) -> None:
    claim = one(text)
    assert (claim.value, claim.kind, claim.unit) == (value, kind, unit)


@pytest.mark.parametrize(("text", "value", "kind", "unit", "about"), SHARES)
def test_a_share_says_of_what(text: str, value: float, kind: str, unit: str | None, about: str | None) -> None:
    claim = one(text)
    assert (claim.value, claim.kind, claim.unit, claim.about) == (pytest.approx(value), kind, unit, about)


@pytest.mark.parametrize(("text", "value", "about"), AGES)
def test_an_age_says_whose(text: str, value: float, about: str | None) -> None:
    claim = one(text)
    assert (claim.value, claim.kind, claim.unit, claim.about) == (value, "age", "year of age", about)


@pytest.mark.parametrize(("text", "trend"), TRENDS)
def test_a_trend_is_what_the_clause_says(text: str, trend: str | None) -> None:
    assert one(text).trend == trend


@pytest.mark.parametrize(("text", "event"), EVENTS)
def test_an_event_is_what_the_clause_says(text: str, event: str | None) -> None:
    assert claims(text)[0].event == event


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_a_status_is_that_of_the_governing_verb(text: str, status: str) -> None:
    assert one(text).claim_status == status


@pytest.mark.parametrize(("text", "about"), ABOUT)
def test_about_names_what_is_measured(text: str, about: str) -> None:
    claim = one(text)
    assert claim.about == about
    assert claim.about_start is not None
    assert text[claim.about_start : claim.about_end] == about


@pytest.mark.parametrize(
    "text",
    ["They gave $4 million in support of the plan.", "It spent $4 million in town.", "They paid $4 million in kind."],
)
def test_what_money_is_in_may_be_no_stuff(text: str) -> None:
    assert one(text).about is None


@pytest.mark.parametrize("text", NOTHING)
def test_a_number_that_claims_nothing_gives_no_row(text: str) -> None:
    assert [claim.text for claim in claims(text)] == []

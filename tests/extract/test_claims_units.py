"""Units of every class as news writes them, and money by its names: value and unit of the one figure of a sentence."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

UNITS: list[tuple[str, float, str]] = [
    ("Gas traded at $2.85 per mmBtu.", 2.85, "USD per million British thermal units"),
    ("It sold for $11.40/mmBtu.", 11.4, "USD per million British thermal units"),
    ("Gas cost $3.10 per mcf.", 3.1, "USD per 1,000 cubic feet"),
    ("Output hit 95 bcf a day.", 95e9, "cubic foot per day"),
    ("The field holds 1.3 tcf of gas.", 1.3e12, "cubic foot"),
    ("Flows fell to 120 mcm/d.", 120e6, "cubic metre per day"),
    ("The terminal handles 7.5 mtpa of LNG.", 7.5e6, "tonne per year"),
    ("The field pumps 250,000 boepd.", 250_000, "barrel of oil equivalent per day"),
    ("It pumps 410,000 barrels of oil equivalent per day.", 410_000, "barrel of oil equivalent per day"),
    ("It pumps 28.4 million b/d.", 28.4e6, "barrel per day"),
    ("Stocks stood at 34.5 mmt.", 34.5e6, "tonne"),
    ("It makes 2.3 Mt of steel a year.", 2.3e6, "tonne per year"),
    ("The forest takes up 4.1 MtCO2e.", 4.1e6, "tonne"),
    ("The ore grades 4.6 g/t.", 4.6, "gram per tonne"),
    ("The car emits 119 grams of CO2 per km.", 119, "gram per kilometre"),
    ("His blood held 80 mg of alcohol per 100 ml.", 80, "milligram per 100 millilitres"),
    ("It costs 32 euros per 100 kg.", 32, "EUR per 100 kilograms"),
    ("There were 5.4 deaths per 1,000 live births.", 5.4, "death per 1,000 live births"),
    ("Cocoa is at 2,415 pounds per tonne.", 2415, "GBP per tonne"),
    ("The dam lets out 35,000 cusecs.", 35_000, "cusec"),
    ("The ship carries 24,000 TEU.", 24_000, "twenty-foot equivalent unit"),
    ("The tanker is of 300,000 dwt.", 300_000, "deadweight ton"),
    ("Traffic fell to 2.1 trillion revenue passenger kilometres.", 2.1e12, "passenger kilometre"),
    ("The tyre was at 2.2 bar.", 2.2, "bar"),
    ("The lamp gives 800 lumens.", 800, "lumen"),
    ("The coil made 7 tesla.", 7, "tesla"),
    ("The yarn has 40 denier.", 40, "denier"),
    ("She took 400 IU of vitamin D.", 400, "international unit"),
    ("It was 5.2 mmol/L.", 5.2, "millimole per litre"),
    ("It was 12 ng/mL.", 12, "nanogram per millilitre"),
    ("Mars is 1.5 AU from the sun.", 1.5, "astronomical unit"),
    ("The driver felt 6 g-force at the wall.", 6, "g"),
    ("The pilots pulled 9 Gs in the turn.", 9, "g"),
    ("The yield was 175 bu/acre.", 175, "bushel per acre"),
    ("He was out for 6 wks.", 6, "week"),
    ("The office has 12,000 sf of space.", 12_000, "square foot"),
    ("The rocket has 700,000 pounds of force.", 700_000, "pound of force"),
    ("The site took 3,000 yd³ of sand.", 3_000, "cubic yard"),
    # Letters that stand for two units: told by what is measured.
    ("The storm's pressure fell to 950 mb.", 950, "millibar"),
    ("The file is 950 mb.", 950, "megabyte"),
    ("The tanker was hit 65 nm off the coast.", 65, "nautical mile"),
    ("The yacht sailed on for 40 nm in heavy rain.", 40, "nautical mile"),
    ("The chip is made in a 5 nm process.", 5, "nanometre"),
    ("The ships carry 7 nm chips to the island.", 7, "nanometre"),
    ("The gene has 3,200 base pairs.", 3200, "base pair"),
    ("The share rose 4.2 pct pts.", 4.2, "percentage point"),
    ("The bottle holds 75cl.", 75, "centilitre"),
    ("He jumped 6.21m.", 6.21, "metre"),
    # letters of several meanings, told by what is measured
    ("The current in the cable is 5 A.", 5, "ampere"),
    ("The patients lay in a 3 T scanner.", 3, "tesla"),
    ("A force of 40 N broke it.", 40, "newton"),
    ("The oven was set to 350 F.", 350, "degree Fahrenheit"),
    ("The capacitor stores 2.5 F.", 2.5, "farad"),
    ("Winds of 30 kt blew.", 30, "knot"),
    ("The mine raised its output to 120 kt.", 120_000, "tonne"),
    ("A 2.5 ct ruby was sold.", 2.5, "carat"),
    ("The plot is 2 ac in size.", 2, "acre"),
    ("He wore an 18-karat ring.", 18, "karat"),
    ("The 14 gauge wire broke.", 14, "gauge"),
    ("He paid 0.5 BTC.", 0.5, "XBT"),
    ("She took the pole in 1m 12.345s.", 1 + 12.345 / 60, "minute"),
    # a rate in letters behind the amount; units multiplied in brackets
    ("The rent is £900 pcm.", 900, "GBP per month"),
    ("The room costs £90 pw.", 90, "GBP per week"),
    ("The loan costs 4% p.a. at most.", 4, "percent per year"),
    ("The wool has 0.25 W/(m·K).", 0.25, "watt per metre kelvin"),
    ("The sample held 3.6e-02 mg/L.", 0.036, "milligram per litre"),
    ("The sample held 3.6E+04 mg/L.", 36_000, "milligram per litre"),
    ("The trip takes an hour and a half.", 1.5, "hour"),
    # shortened with a stroke or a stop
    ("The field pumps 45 b/d.", 45, "barrel per day"),
    ("The field pumps 45,000 b/d.", 45_000, "barrel per day"),
    ("Some 4.5 in. of rain fell.", 4.5, "inch"),
    ("He got 45 mths.", 45, "month"),
    ("A 500m queue formed.", 500, "metre"),
    ("The trip takes two hours and a half.", 2.5, "hour"),
]
MONEY = {
    "lei": "RON", "Moldovan lei": "MDL", "leva": "BGN", "Czech crowns": "CZK", "Icelandic kronur": "ISK",
    "Polish zlotys": "PLN", "Hungarian forints": "HUF", "Argentinian pesos": "ARS", "Uruguayan pesos": "UYU",
    "bolivars": "VES", "Peruvian soles": "PEN", "quetzales": "GTQ", "Omani rials": "OMR", "Malawian kwacha": "MWK",
    "Uzbek soums": "UZS", "Nepali rupees": "NPR", "Mauritian rupees": "MUR", "Myanmar kyat": "MMK", "meticais": "MZN",
    "Fijian dollars": "FJD", "Namibian dollars": "NAD", "Rwandan francs": "RWF", "Barbadian dollars": "BBD",
    "Azeri manats": "AZN", "lari": "GEL", "Belarusian roubles": "BYN", "Albanian lek": "ALL", "denars": "MKD",
}  # fmt: skip
# Words that are units elsewhere.
NO_UNITS: list[tuple[str, str]] = [
    ("It has 12 bar stools.", "stool"),
    ("Nine BoE rate-setters met.", "rate-setter"),
    ("Two Tesla cars collided.", "car"),
    ("Some 40 Afghanis fled.", "Afghani"),
    ("They found 7 T cells near the magnet.", "cell"),
    ("The current 5 A students will leave.", "student"),
    ("He read the 2 gauges.", "gauge"),
]


@pytest.mark.parametrize(("text", "value", "unit"), UNITS)
def test_a_unit_is_known_by_its_words_and_symbols(text: str, value: float, unit: str) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize(("name", "code"), MONEY.items())
def test_money_is_known_by_its_names(name: str, code: str) -> None:
    found = claims(f"The bridge cost 30 million {name}.")
    assert [(claim.value, claim.unit) for claim in found] == [(30e6, code)]


@pytest.mark.parametrize(("text", "unit"), NO_UNITS)
def test_a_word_before_a_noun_is_no_unit(text: str, unit: str) -> None:
    assert [claim.unit for claim in claims(text)] == [unit]


SHARES: list[tuple[str, str | None]] = [
    ("Half of the machines were sold.", "machine"),
    ("Half the ferries were late.", "ferry"),
    ("Two-thirds of the members voted for it.", "member"),
    ("A third of the population is vaccinated.", "population"),
    ("Half the people left.", "person"),
    ("More than half of its drivers walked out.", "driver"),
    # a stuff, a time, a sum and what describes a noun are no things of which some are counted
    ("Three-quarters of the wheat was lost.", None),
    ("Half the year was dry.", None),
    ("Half of the money went to schools.", None),
    ("Half the town was flooded.", None),
    ("The bill needs a two-thirds majority.", None),
]


@pytest.mark.parametrize(("sentence", "unit"), SHARES)
def test_a_fraction_has_the_unit_of_what_it_is_a_share_of(sentence: str, unit: str | None) -> None:
    assert [(claim.kind, claim.unit) for claim in claims(sentence)] == [("fraction", unit)]


def test_a_fraction_of_them_has_the_unit_of_the_count_before_it() -> None:
    lorries, half = claims("Some 40 lorries were stopped, and half of them turned back.")
    assert (half.kind, half.unit, half.part_of_start) == ("fraction", "lorry", lorries.start)

"""A unit that is said once for two figures."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# sentence → the unit of each figure
UNITS = [
    ("The yield of 2.9t/ha beat last year's 2.6.", ["tonne per hectare", "tonne per hectare"]),
    ("Growth of 3.1% topped May's 2.8.", ["percent", "percent"]),
    ("Growth of 3.1% beat the bank's 12 rivals.", ["percent", "rival"]),
    ("Snow of 8-10 inches is likely, with 12 or more in places.", ["inch", "inch"]),
    ("A 10-inch shell was found, with 12 in places of honour.", ["inch", None]),
    ("Some 30cm of snow fell, with 50 in some areas.", ["centimetre", "centimetre"]),
    ("The water was two metres deep, with 40 on high ground still waiting for boats.", ["metre", None]),
    ("The snow lay 30cm deep, with 12 in some villages still missing.", ["centimetre", None]),
    ("The queue was 2km long, with 30 in high heels.", ["kilometre", None]),
    ("The queue was 2km long, with 30 in places waiting for hours.", ["kilometre", None]),
    ("The ship is 90 metres long, with 40 in higher cabins.", ["metre", None]),
    ("Not less than 12 and not more than 18 seats are open.", ["seat", "seat"]),
    ("At least 12 and at most 18 percent agreed.", ["percent", "percent"]),
    ("He got two years and got 14 letters.", ["year", "letter"]),
    ("The crew spent three weeks in port and spent 700.", ["week", None]),
    ("She ran for 30 minutes and ran 9.", ["minute", None]),
    ("At mile 18, perhaps 19, riders tire.", [None, None]),
    ("At 50, perhaps 55, miners may stop.", [None, None]),
    ("At least 11, perhaps 15, migrants drowned.", ["migrant", "migrant"]),
    ("The shop sold 12 cars, perhaps 15, last year.", ["car", "car"]),
    ("Troops, some 600 in all, came.", ["troop"]),
    ("Farmers, 40 all told, lost their land.", ["farmer"]),
    ("In the villages, 600 in all came.", [None]),
    # What each box holds is no box; of so many games one is a part.
    ("Six boxes of 24 were found in the shed.", ["box", None]),
    ("Three teams of 12 took part.", ["team", None]),
    ("Five cases of 12 bottles were stolen.", ["case", "bottle"]),
    ("He won 12 games of 40.", ["game", "game"]),
    # One figure behind a letter is money where it leads to more of the same.
    ("Taxi fares went up R2 to R17 on Monday.", ["ZAR", "ZAR"]),
    ("Jeepney fares rose from P8 to P12.", ["PHP", "PHP"]),
    ("Sony moved from the PS5 to the PS6.", []),
    ("The bank declared an interim dividend of N1 per share.", ["NGN per share"]),
    ("Jeeps charge P9 a ride.", ["PHP per ride"]),
    ("The price of R8 models fell.", []),
    ("The winners got a PS5 each.", []),
    ("They sold an RS3 per week.", []),
    ("The driver of the R8 each paid.", []),
    ("The plant emits a tax of N2 gas.", []),
]


@pytest.mark.parametrize(("text", "units"), UNITS)
def test_a_figure_has_the_unit_of_the_one_beside_it(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in claims(text)] == units

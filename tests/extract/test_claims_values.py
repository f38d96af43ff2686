"""How figures are written and what they are worth: a wrong value that nobody sees is the worst of all."""

from __future__ import annotations

import pytest

from newstables.extractors.claims import find_claims
from newstables.language.annotate import Document

# sentence → for each claim: value, unit.
VALUES: list[tuple[str, list[tuple[float | None, str | None]]]] = [
    ("He got 17-and-a-half years.", [(17.5, "year")]),
    ("The 796.53m bridge fell, and a 3.5m deal.", [(796.53, "metre"), (3.5e6, None)]),
    ("It fell to 600 from 900 first proposed.", [(600, None), (900, None)]),
    ("Children aged 9 months to 5 years are ill.", [(9, "month of age"), (5, "year of age")]),
    ("It built five of the three-ton satellites.", [(5, None), (3, "ton")]),
    ("It has tens of thousands of five-star ratings.", [(None, "rating")]),
    ("The lamps are all near 6700K, and 15K fans came.", [(6_700, "kelvin"), (15_000, "fan")]),
    ("He walks 14 kilometres every second day.", [(14, "kilometre")]),
    ("The church, founded about 1190, has 1350 seats.", [(1350, "seat")]),
    ("Contact with batch 7 was lost in game 4.", []),
    ("It paid 1 million rupees to each family and 250,000 to the injured.", [(1e6, "INR"), (250_000, "INR")]),
    ("It gave $5 million to schools, 3 to clinics and 300 to me.", [(5e6, "USD"), (3e6, "USD"), (300, None)]),
    ("It took 60 prisoners, half of them under five.", [(60, "prisoner"), (0.5, None), (5, "year of age")]),
    ("It drew the JD 105-million flows, RD$4,500 and Dhs 300.", [(105e6, "JOD"), (4_500, "DOP"), (300, "AED")]),
    ("It cost S/479 million, G$90 million and Br20 million.", [(479e6, "PEN"), (90e6, "GYD"), (20e6, "ETB")]),
    ("The loss of 40 jobs worries them.", [(40, "job")]),
    ("A family of four still works the land.", [(4, None)]),
    ("They waited 2 and a half hours.", [(2.5, "hour")]),
    ("The dam cost over two billion birr.", [(2e9, "ETB")]),
    ("And 1500 people came.", [(1500, "person")]),
    ("Some 7,17, 686 voters and 80, 000 visitors came.", [(717_686, "voter"), (80_000, "visitor")]),
    ("About 5&nbsp;000 people fled.", [(5000, "person")]),
    ("It sank within 100 m of the shore in winds of 35 m/s.", [(100, "metre"), (35, "metre per second")]),
    ("The cut was 1.9 m bpd.", [(1.9e6, "barrel per day")]),
    ("The lamp burns at 1200 K.", [(1200, "kelvin")]),
    ("It took 24 h and 12 s.", [(24, "hour"), (12, "second")]),
    ("Blood alcohol was 1.2‰.", [(1.2, "per mille")]),
    ("It was 40 deg celsius, or 104° Fahrenheit.", [(40, "degree Celsius"), (104, "degree Fahrenheit")]),
    ("She ran it in 2hr 40min 03sec.", [(2.6675, "hour")]),
    ("Eggs cost 64.2 cents a dozen.", [(64.2, "cent per dozen")]),
    ("The debt is 75 USD million, or 70 eur.", [(75e6, "USD"), (70, "EUR")]),
    ("The book is 100 ₡, the pen NZD$15.", [(100, "CRC"), (15, "NZD")]),
    ("They paid 420 million Finnish markka.", [(4.2e8, "FIM")]),
    ("He had 1988 sales of about $14 million.", [(14e6, "USD")]),
    ("The 20 most expensive restaurants closed.", [(20, "restaurant")]),
    ("Two further Carl's Jr. restaurants will open.", [(2, "restaurant")]),
    ("The nurse saw an 87 yo man.", [(87, "year of age")]),
    ("Most batsmen make 50-60.", [(55, None)]),
    ("The two-decade-old treaty holds.", [(2, "decade of age")]),
    ("He died at the ripe old age of over ninety.", [(90, "year of age")]),
    (
        "There are 15.4 pupils per teacher versus 14.7 abroad.",
        [(15.4, "pupil per teacher"), (14.7, "pupil per teacher")],
    ),
    ("What if I turn 18 before that?", [(18, "year of age")]),
    ("The port shipped 716 000 t of grain.", [(716_000, "tonne")]),
    ("The fund holds $3t.", [(3e12, "USD")]),
    ("Some 30mm fell on 12 mm of ice.", [(30, "millimetre"), (12, "millimetre")]),
    ("Inflation was 4,8 % and growth 2,5 percent.", [(4.8, "percent"), (2.5, "percent")]),
    ("Tables 2,4 and 6 were full.", [(6, None)]),
    ("The site cost $2.4MM.", [(2.4e6, "USD")]),
    ("Profit was MUSD 35, or 320 MSEK.", [(35e6, "USD"), (320e6, "SEK")]),
    ("It lost PHP 3 million and KES 20,000.", [(3e6, "PHP"), (20_000, "KES")]),
    ("The index closed at 3, 415.20 points, up 28. 6 points.", [(3415.2, "point"), (28.6, "point")]),
    ("He has a .500 average.", [(0.5, "average")]),
    ("It shipped 31 500.25 tonnes.", [(31_500.25, "tonne")]),
    ("Tickets cost $5/$6.", [(5, "USD"), (6, "USD")]),
    ("It has a 5- or 6-litre engine.", [(5, "litre"), (6, "litre")]),
    ("The house cost C $2mil.", [(2e6, "CAD")]),
    ("A stamp is 42p, a roti 9 sen and a bun 900€.", [(42, "penny"), (9, "sen"), (900, "EUR")]),
    ("The ceiling is 12' high.", [(12, "foot")]),
    ("At 5'10\" and 11 stone 7, she is small.", [(70 / 12, "foot"), (11.5, "stone")]),
    ("The baby weighed eight pounds, eight ounces.", [(8.5, "pound")]),
    ("The flight took 2hr 30min 36sec.", [(2.51, "hour")]),
    ("The fine was 13 dollars and 50 cents.", [(13.5, "USD")]),
    ("Some ninety-nine thousand, nine hundred and one came.", [(99_901, None)]),
    ("Of two thousand, three hundred left.", [(2_000, None), (300, None)]),
    ("A couple of hundred people came.", [(200, "person")]),
    ("A multi-billion-dollar plan failed.", [(None, "USD")]),
    ("Prices rose fivefold.", [(5, "time")]),
    ("It grows 3 percent a year and beats 900 times an hour.", [(3, "percent per year"), (900, "time per hour")]),
    ("Between 10 and 12,000 fans came.", [(11_000, "fan")]),
    ("She is in her seventies and he in his mid-20s.", [(74.5, "year of age"), (24.5, "year of age")]),
    ("The turnout was in the 60s per cent.", [(64.5, "percent")]),
    ("They made events from 200 metres to 1500m.", [(850, "metre")]),
    ("It cost a quarter million dollars.", [(250_000, "USD")]),
    ("Twelve Frenchmen and three Dutch were held.", [(12, "Frenchman"), (3, "Dutch")]),
    ("She won the marathon in 2:21:36 and clocked 4:12 in the mile.", [(2.36, "hour"), (4.2, "minute")]),
    ("His best of 58:21 and his 1:57.0 were records.", [(58.35, "minute"), (1.95, "minute")]),
    ("The flight took 2h30m.", [(2.5, "hour")]),
    ("The crown slipped a third of a cent to $1.22.", [(1 / 3, "cent"), (1.22, "USD")]),
    ("Revenue rose by a fifth to 3 billion rupees.", [(0.2, None), (3e9, "INR")]),
    ("The flight took 2h30, and the way back 2h31m.", [(2.5, "hour"), (2.51667, "hour")]),
    ("The odds are 6-to-1, and it passed by a 3-to-1 margin.", [(6, None), (3, None)]),
    ("It passed in a 50-to-40 vote.", [(50, None)]),
    (
        "The fair drew 900 people over four days, 150 fewer than last year.",
        [(900, "person"), (4, "day"), (150, "person")],
    ),
    ("They stole 400 head of cattle.", [(400, "head")]),
    ("Accords amounting to SR 14 billion and QR4,172 were signed.", [(14e9, "SAR"), (4_172, "QAR")]),
    ("It drew 10 to 12 million viewers.", [(11e6, "viewer")]),
    ("He paid Sh1.9 billion, KSh 500 and 3,000 lire.", [(1.9e9, "KES"), (500, "KES"), (3_000, "ITL")]),
    ("She was 10 years and 73 days old.", [(10.2, "year of age")]),
    ("He served three months and 15 days.", [(3.5, "month")]),
    ("The bout ended 5-0 points.", [(5, None)]),
    ("The youngest of whom was 15.", [(15, "year of age")]),
    ("It topped 10 C (50 F).", [(10, "degree Celsius"), (50, "degree Fahrenheit")]),
    ("They were cleared by a majority of ten to two.", [(10, None)]),
    ("They lay in two hospitals, and 19 had burns.", [(2, "hospital"), (19, None)]),
    ("Guards lined the route at two bridges, and 40 were armed.", [(2, "bridge"), (40, None)]),
    ("About 900 officials sat in a hall built for 4,000.", [(900, "official"), (4_000, None)]),
    ("Some 2,000 soldiers work in Aven, where 180,000 have been moved.", [(2_000, "soldier"), (180_000, None)]),
    ("She missed the final by 0.32 of a second.", [(0.32, "second")]),
    (
        "It expects 310 million euros ($334 million), against an earlier range of 400 million to 430 million.",
        [(310e6, "EUR"), (334e6, "USD"), (415e6, "EUR")],
    ),
    ("Profit was $31 million, and analysts had an average estimate of 18 million.", [(31e6, "USD"), (18e6, "USD")]),
]

# What looks like an amount and is none.
SILENT = [
    "The fair is open from 14h30 to 16h00.",
    "The quake struck 14:28:01 local time, or 10:28:01 PST.",
    "The match starts 14:30 hours.",
    "The train left at 14:05:10 and came in at 9:45:00 p.m. local time.",
    "She read Luke 3:16 aloud.",
    "Call Silent Witness at 480-WITNESS.",
    "Channel 5's Ben Ruud and NBC 7's Ann Lee were there.",
    "It happened in the 0 to 100 block of South Mill Lane.",
    "They met on November 16 - 17.",
    "He saw me off at my residence at 12, Janpath.",
    "They preach the giving of one's life.",
    "The carrier ranks among the top 5 in Europe.",
    "He was hurt when his two-wheeler skidded.",
    "One doctor who works at the hospital said gloves were missing.",
    "One historian notes that the mill was older.",
    "The jars are of the Jomon era (10,000 to 200 B.C.).",
    "The COP26 president resigned.",
    "It was calm, said one diplomat.",
    "The Group of 77 met the Committee of 100.",
    "An F - 16 and an AK - 47 were shown.",
    "The rapper 50 Cent sang for 3M.",
    "See http://example.org/list?page=30%25 for more.",
]


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_a_figure_has_the_value_that_it_is_written_with(
    text: str, expected: list[tuple[float | None, str | None]]
) -> None:
    found = [(claim.value, claim.unit) for claim in find_claims(Document(text), [])]
    assert found == [(value if value is None else pytest.approx(value, rel=1e-3), unit) for value, unit in expected]


@pytest.mark.parametrize("text", SILENT)
def test_a_name_and_a_speaker_are_no_amount(text: str) -> None:
    assert find_claims(Document(text), []) == []

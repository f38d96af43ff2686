"""Money of every country by its names, signs, codes and coins: value and unit, and words that are no money."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

# The names of money behind a country's name or adjective, and names that are other words too.
NAMES = {
    "Bahrain dinars": "BHD", "Kuwait dinars": "KWD", "Algerian dinars": "DZD", "Bermuda dollars": "BMD",
    "Jamaica dollars": "JMD", "Cayman dollars": "KYD", "TT dollars": "TTD", "Taiwanese dollars": "TWD",
    "Djiboutian francs": "DJF", "Comoran francs": "KMF", "Pacific francs": "XPF", "CFP francs": "XPF",
    "Bolivian bolivianos": "BOB", "Haitian gourdes": "HTG", "Honduran lempiras": "HNL", "Gambian dalasis": "GMD",
    "Eritrean nakfa": "ERN", "Bhutanese ngultrum": "BTN", "Botswana pula": "BWP", "Maldivian rufiyaa": "MVR",
    "Mauritanian ouguiya": "MRU", "Macau patacas": "MOP", "Tajik somoni": "TJS", "Turkmen manats": "TMT",
    "Tongan pa'anga": "TOP", "Samoan tala": "WST", "Vanuatu vatu": "VUV", "Papua New Guinea kina": "PGK",
    "Saudi Arabian riyals": "SAR", "Qatar riyals": "QAR", "Omani riyals": "OMR", "Yemeni riyals": "YER",
    "Seychellois rupees": "SCR", "Sri Lanka rupees": "LKR", "Tanzania shillings": "TZS", "Emirati dirhams": "AED",
    "Zambia kwachas": "ZMW", "Cape Verdean escudos": "CVE", "Antillean guilders": "ANG", "new Israeli shekels": "ILS",
    "złotys": "PLN", "Polish złoty": "PLN", "hryvnyas": "UAH", "togrogs": "MNT", "nuevos soles": "PEN",
    "afghanis": "AFN", "drams": "AMD", "lek": "ALL", "kip": "LAK", "soles": "PEN", "colones": "CRC",
    "kroner": "krone", "kronur": "krona", "tomans": "toman",
}  # fmt: skip
SIGNS = {
    "E£": "EGP", "L£": "LBP", "IR£": "IEP", "ZWL$": "ZWL", "Q": "GTQ", "D": "GMD", "֏": "AMD", "৳": "BDT", "₵": "GHS",
    "GHc": "GHS", "GH¢": "GHS", "Birr ": "ETB", "Br ": "ETB", "Rf ": "MVR", "Kz ": "AOA", "Php ": "PHP", "NRs ": "NPR",
    "NRs. ": "NPR", "Rp. ": "IDR", "SFr ": "CHF", "Frw ": "RWF", "CFP ": "XPF", "zł ": "PLN", "S/.": "PEN",
    "B/.": "PAB", "GEL ": "GEL", "ZMW ": "ZMW", "MK": "MWK",
}  # fmt: skip
CODES = ["MAD", "GEL", "RON", "TRY", "COP", "AMD", "ZMW", "MUR", "DOP", "PEN", "BOB", "LAK"]
COINS = {
    "paisas": "paisa", "poisha": "poisha", "piasters": "piastre", "halalas": "halala", "stotinki": "stotinka",
    "bani": "ban", "tetri": "tetri", "kopiykas": "kopiyka", "jiao": "jiao", "sentimos": "sentimo", "ngwee": "ngwee",
    "thebe": "thebe", "toea": "toea", "kobos": "kobo", "millimes": "millime", "baisas": "baisa",
}  # fmt: skip
NO_MONEY: list[tuple[str, list[str | None]]] = [
    ("The boats caught 40 soles.", ["sole"]),
    ("She drank two drams of whisky.", ["dram"]),
    ("Some 2,000 Afghanis fled.", ["Afghani"]),
    ("He drives the Q7 now.", []),
    ("The COP26 talks began.", []),
    ("Of the 40 swimmers, 19 won prizes.", ["swimmer", "swimmer"]),
    ("They hold 30 million TRY shirts.", ["shirt"]),
    ("He owned 2,500 drams of whisky.", ["dram"]),
    ("He sold two drams for 3 pounds.", ["dram", "GBP"]),
    ("She paid for 40,000 soles for shoes.", ["sole"]),
    ("She paid 40,000 soles for shoes.", ["PEN"]),
    ("The firm makes 12,000 soles a day.", ["sole per day"]),
    ("The worker earned 3,000 drams a month.", ["AMD per month"]),
    ("Rent rose to 2,500 soles.", ["PEN"]),
    ("Some 2,500 guarani families live there.", ["family"]),
    ("They sold 2,500 cordoba leather chairs.", ["chair"]),
    ("They bought 2,500 sol bulbs.", ["bulb"]),
    ("There are 40 fen reserves in the county.", ["reserve"]),
    ("It costs 3 yuan and 40 fen.", ["CNY", "fen"]),
    ("He dug up 40 farthings.", ["farthing"]),
    ("At AMD 2,500 workers were laid off.", ["worker"]),
    ("At CFP 1,200 teams took part.", ["team"]),
    ("They sold GEL 2,500 nails.", ["nail"]),
    ("There were 30,000 SOS calls.", ["call"]),
    ("In Ft 2,500 men trained.", ["man"]),
    ("The school has Brother Br 3,000 printers.", ["printer"]),
    ("He bought a Nikon D3,500 in May.", []),
]
# A street has capitals up to its name: what is counted before a word for streets is none.
STREETS: list[tuple[str, list[str | None]]] = [
    ("He lives at 16 Old Mill Lane.", []),
    ("He lives in 16 Lenina street.", []),
    ("He owns 22 Ave Dufour in Paris.", []),
    ("Police went to 1115 Mt. Harrow Avenue.", []),
    ("He lives at 16 Avenue Bourdon, Lyon.", []),
    ("Some 40 German soldiers close to the border were hurt.", ["soldier"]),
    ("It built a 3 million Swiss franc road.", ["CHF"]),
]


@pytest.mark.parametrize(("name", "code"), NAMES.items())
def test_money_is_known_by_its_name_behind_that_of_its_country(name: str, code: str) -> None:
    assert [(claim.value, claim.unit) for claim in claims(f"The dam cost 70 million {name}.")] == [(70e6, code)]


@pytest.mark.parametrize(("sign", "code"), SIGNS.items())
def test_money_is_known_by_its_sign_before_a_sum(sign: str, code: str) -> None:
    assert [(claim.value, claim.unit) for claim in claims(f"The dam cost {sign}70 million.")] == [(70e6, code)]
    assert [(claim.value, claim.unit) for claim in claims(f"He was fined {sign}5,600 in May.")] == [(5600, code)]


@pytest.mark.parametrize("code", CODES)
def test_a_code_that_is_a_word_too_is_money_behind_thousands(code: str) -> None:
    assert [claim.unit for claim in claims(f"The dam cost 70 million {code}.")] == [code]
    assert [claim.unit for claim in claims(f"He was fined 3,600 {code} in May.")] == [code]


@pytest.mark.parametrize(("name", "coin"), COINS.items())
def test_a_coin_is_money(name: str, coin: str) -> None:
    assert [(claim.kind, claim.unit) for claim in claims(f"Bread costs 45 {name}.")] == [("money", coin)]


@pytest.mark.parametrize(("text", "units"), [*NO_MONEY, *STREETS])
def test_what_only_looks_like_money_or_a_street_is_none(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in claims(text)] == units


GUINEAS = [
    ("The horse fetched 300,000 guineas.", [(315_000.0, "GBP")]),
    ("A 1,000-guinea prize was given.", [(1050.0, "GBP")]),
    ("He keeps 12 guinea pigs.", [(12.0, "pig")]),
    ("She paid nine guineas for it.", [(9.45, "GBP")]),
    ("He keeps six guineas and 30 hens.", [(6.0, "guinea"), (30.0, "hen")]),
    ("The mare carries a penalty of four pounds.", [(4.0, "pound")]),
    ("The drug had a benefit of 9 pounds.", [(9.0, "pound")]),
    ("Loans of 400 to 2,000 pounds were given.", [(1200.0, "GBP")]),
    ("A fine of about 60 pounds was paid.", [(60.0, "GBP")]),
    ("The boar, an animal of 400 pounds, died.", [(400.0, "pound")]),
    ("A loss of 40 pounds cured him.", [(40.0, "pound")]),
]


@pytest.mark.parametrize(("text", "amounts"), GUINEAS)
def test_guineas_and_pounds_of_which_money_consists(text: str, amounts: list[tuple[float, str]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == amounts

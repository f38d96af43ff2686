"""Numbers that belong to a name or number a thing are no claims; beside them what is counted still is one."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

NUMBERED: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("Maroon 5 sang at the show.", []),
    ("Toy Story 3 made $2 million.", [(2e6, "USD")]),
    ("Season 2 of the show begins in May.", []),
    ("Seat 12A was free.", []),
    ("Part 3 of the act costs $40m.", [(40e6, "USD")]),
    ("For the most part 30 guests stayed.", [(30, "guest")]),
    ("He sat in seat 12A.", []),
    ("Case 21-1234 was dropped.", []),
    ("The code 4521 opened it.", []),
    ("The password 123456 is bad.", []),
    ("He sat in seat 12.", []),
    ("She typed in the password 4471.", []),
    ("During the season 40 matches were played.", [(40, "match")]),
    ("In the back seat 12 guns were found.", [(12, "gun")]),
    ("In the hunting season 300 deer were shot.", [(300, "deer")]),
    ("At New Year 40 shops burned.", [(40, "shop")]),
    ("Between Christmas and New Year 4,000 trees were sold.", [(4000, "tree")]),
    ("Year 9 pupils left.", []),
    ("Last season 27 percent of crops failed.", [(27, "percent")]),
    ("Using a stolen password 40 accounts were emptied.", [(40, "account")]),
    ("UFC 300 fighters earn more.", [(300, "fighter")]),
    ("She has a 9-to-5 job.", []),
    ("The 12e-2 form was filed.", []),
    ("The members voted 9 to 5 in favour.", [(9, None)]),
    ("The price fell from 9 to 5 dollars.", [(9, "USD"), (5, "USD")]),
    ("A 13A plug was sold.", [(13, "ampere")]),
    ("In Kabul 12 died.", [(12, "person")]),
    ("In Lagos 12 shops burned.", [(12, "shop")]),
    # Behind a bare noun in the singular, before its verb, stands which one it is.
    ("Ticket 3308 won the lottery.", []),
    ("Crew 14 won by six lengths.", [(6, "length")]),
    ("She said ticket 3308 won the lottery.", []),
    ("Applicant 3308 was told to wait.", []),
    ("She paid 3,308 won for soup.", [(3308, "KRW")]),
    ("A stamp costs 3308 won.", [(3308, "KRW")]),
    ("The share rose 400 won to 9,000 won.", [(400, "KRW"), (9000, "KRW")]),
    ("In school 12 won prizes.", [(12, None)]),
    ("Of the crew 12 were hurt.", [(12, None)]),
    ("Police 12 said.", [(12, None)]),
    # The first planet of a star in a catalogue.
    ("The planet KBT 4471 b is hot.", []),
    ("It is called KBT 4471 b, she said.", []),
    ("Its debt is USD 3 b.", [(3e9, "USD")]),
    ("Sales in the UK rose by 3.5 b.", [(3.5e9, None)]),
    # Bodies of troops.
    ("He served in 3 Para.", []),
    ("Men of 42 Commando came.", []),
    ("2 Rifles lost a guide.", []),
    ("Troops of 16 Air Assault Brigade left.", []),
    ("He joined 22 Engineer Regiment in May.", []),
    ("They found 2 rifles.", [(2, "rifle")]),
    ("Police Seize 2 Rifles In Raid On Farm.", [(2, "rifle")]),
    ("It sent 7 Armoured Brigades.", [(7, "Brigade")]),
    ("It has 40 Commandos.", [(40, "Commando")]),
    ("It bought 3 Para Handy boats.", [(3, "boat")]),
    ("Some 30 Marine Corps pilots fled.", [(30, "pilot")]),
    ("It sent 14 Hospital Corps nurses.", [(14, "nurse")]),
    ("There were 30 Para rowers.", [(30, "rower")]),
    ("She won 4 Division One medals.", [(4, None)]),
    # A calibre is no number of weapons.
    ("They found two .22 carbines and a .38 pistol.", [(2, "carbine")]),
    ("They carried .303 rifles.", []),
    ("He seized 12 .38-caliber revolvers.", [(12, "revolver")]),
    ("They hid three .50 calibre machine guns.", [(3, "gun")]),
    ("It used 0.22 rounds.", [(0.22, "round")]),
    ("They hid a Vane model 229 .40 caliber handgun.", []),
    ("He has 12 .5 litre bottles.", [(12, "bottle"), (0.5, "litre")]),
    ("It grew .3 percent.", [(0.3, "percent")]),
    # Behind a plural stand which ones they are; not how old its people are.
    ("Work began on lots 101 and 102 on Monday.", []),
    ("It will finish the project packages 9, 10, 11 and 12 in time.", []),
    ("Reactors 1, 2 and 3 were shut.", []),
    ("She sat in rows 12 to 18.", []),
    ("Its buses 12 and 14 carry 300 people.", [(300, "person")]),
    ("His sons, ages 12 and 14, swim.", [(12, "year of age"), (14, "year of age")]),
    ("The shop has branches 40 to 50 km away.", [(45, "kilometre")]),
    ("In both towns 12 and 14 were hurt.", [(12, None), (14, None)]),
    ("Hospitals 12 and 14 miles away took them.", [(12, "mile"), (14, "mile")]),
    ("Sales 12, 14 and 16 percent up were told.", [(12, "percent"), (14, "percent"), (16, "percent")]),
]


@pytest.mark.parametrize(("text", "found"), NUMBERED)
def test_a_number_of_a_name_is_none(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found


def test_what_is_counted_of_a_calibre_has_not_risen() -> None:
    (claim,) = claims("Guards recovered seven .40-calibre shell casings from the yard.")
    assert (claim.text, claim.trend) == ("seven .40-calibre shell casings", None)
    assert (claim.unit, claim.unit_modifiers) == ("casing", ".40-calibre shell")

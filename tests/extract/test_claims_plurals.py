"""The unit of what is counted is its singular, whatever way English makes its plural."""

from __future__ import annotations

import pytest

from newstables.extractors.claims.plurals import singular
from tests.extract.reading import claims

# Nouns in -ie, in -us and -is, in -oe, -che and -sse, compounds of irregular ones, words of other languages.
PLURALS = {
    "aussies": "aussie", "bookies": "bookie", "cabbies": "cabbie", "freebies": "freebie", "magpies": "magpie",
    "oldies": "oldie", "patisseries": "patisserie", "veggies": "veggie", "parties": "party", "deputies": "deputy",
    "levies": "levy", "caucuses": "caucus", "circuses": "circus", "geniuses": "genius", "minibuses": "minibus",
    "coronaviruses": "coronavirus", "uses": "use", "spouses": "spouse", "excuses": "excuse", "houses": "house",
    "clauses": "clause", "metropolises": "metropolis", "trellises": "trellis", "neuroses": "neurosis",
    "paralyses": "paralysis", "roses": "rose", "franchises": "franchise", "cases": "case", "atlases": "atlas",
    "horseshoes": "horseshoe", "throes": "throe", "potatoes": "potato", "moustaches": "moustache",
    "tranches": "tranche", "coaches": "coach", "posses": "posse", "crevasses": "crevasse", "witnesses": "witness",
    "bookshelves": "bookshelf", "werewolves": "werewolf", "blitzes": "blitz", "salespeople": "salesperson",
    "townspeople": "townsperson", "antipasti": "antipasto", "chateaux": "chateau", "honoraria": "honorarium",
    "sarcophagi": "sarcophagus", "kibbutzim": "kibbutz", "trousers": "trousers",
}  # fmt: skip
COUNTED: list[tuple[str, float, str]] = [
    ("Some 40 Kuwaitis left.", 40, "Kuwaiti"),
    ("Some 40 Hindus left.", 40, "Hindu"),
    ("The city bought 40 EVs.", 40, "EV"),
    ("The party lost 12 TDs.", 12, "TD"),
    ("Some 20 salespeople left.", 20, "salesperson"),
    ("The army has 40 B-52s.", 40, "B-52"),
    ("They seized 40 M-16 rifles.", 40, "rifle"),
    ("They lost 12 T-72 tanks.", 12, "tank"),
    ("Four chiefs of staff met.", 4, "chief of staff"),
    ("Two attorneys general sued.", 2, "attorney general"),
    ("Three men-of-war sailed.", 3, "man-of-war"),
    ("He bought 40 Teslas.", 40, "Tesla"),
    ("The coil made 40 teslas.", 40, "tesla"),
    ("Two generals died.", 2, "general"),
]


@pytest.mark.parametrize(("word", "one"), PLURALS.items())
def test_a_plural_has_its_singular(word: str, one: str) -> None:
    assert singular(word) == one


@pytest.mark.parametrize(("text", "value", "unit"), COUNTED)
def test_the_unit_is_the_singular_of_what_is_counted(text: str, value: float, unit: str) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == [(value, unit)]

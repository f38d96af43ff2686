"""An "m" behind a figure before "from": metres from a place, millions from an earlier level or time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.reading import claims

# sentence → a claim's words, and what it says.
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    ("Traffic fell to 1.2m from 2.6m.", "1.2m", {"value": 1.2e6, "unit": None, "changed_from": 2.6e6}),
    ("Passenger numbers fell to 1.2m from 2.6m in 2016.", "1.2m", {"value": 1.2e6, "unit": "passenger"}),
    ("Traffic fell to 1.2m from a year earlier.", "1.2m", {"value": 1.2e6}),
    ("Views rose by 2m from May.", "2m", {"value": 2e6}),
    ("The river fell to 1.2m from 2.6m.", "1.2m", {"value": 1.2, "unit": "metre", "changed_from": 2.6}),
    ("The tower was raised to 80m from 60 metres.", "80m", {"value": 80.0, "unit": "metre"}),
    ("The bomb lay 35m from the school.", "35m", {"value": 35.0, "unit": "metre"}),
    # Of what has an extent itself a change is one of metres.
    ("Visibility fell to 50m from 400m.", "50m", {"value": 50.0, "unit": "metre", "changed_from": 400.0}),
    ("The bar was raised to 2.30m from 2.25m.", "2.25m", {"value": 2.25, "unit": "metre"}),
    ("Plane sales fell to 50m from 400m.", "50m", {"value": 5e7}),
    ("Visitors rose to a record 8.1m from 7m.", "8.1m", {"value": 8.1e6, "unit": "visitor"}),
    ("Yachts longer than 15m must wait.", "longer than 15m", {"value": 15.0, "unit": "metre"}),
    ("Trees higher than 30m burned.", "higher than 30m", {"value": 30.0, "unit": "metre"}),
    ("Sales higher than 30m are rare.", "higher than 30m", {"value": 3e7, "unit": None}),
    ("Losses deeper than 30m sank it.", "deeper than 30m", {"value": 3e7, "unit": None}),
    # Without a change before it, "from" leads away from where something is, however that is counted or numbered.
    ("The shell landed 50m from 40 sleeping children.", "50m", {"value": 50.0, "unit": "metre"}),
    ("The coach halted 10m from 200 fans.", "10m", {"value": 10.0, "unit": "metre"}),
    ("They dug 40m from last year's crater.", "40m", {"value": 40.0, "unit": "metre"}),
    # What stands behind a range tells of both ends.
    ("Mines dug up 31m-33m tonnes.", "31m-33m tonnes", {"value_low": 31e6, "value_high": 33e6, "unit": "tonne"}),
    ("They shipped 2m-3m barrels.", "2m-3m barrels", {"value_low": 2e6, "value_high": 3e6, "unit": "barrel"}),
    ("The app grew by 4m-5m users.", "4m-5m users", {"value_low": 4e6, "value_high": 5e6, "unit": "user"}),
    ("They sold 6m–7m sacks.", "6m–7m sacks", {"value_low": 6e6, "value_high": 7e6, "unit": "sack"}),
    ("The dyke is 3m-4m high.", "3m-4m", {"value_low": 3, "value_high": 4, "unit": "metre"}),
    ("Waves of 5m-6m hit the pier.", "5m-6m", {"value_low": 5, "value_high": 6, "unit": "metre"}),
    ("They built a 35m-high mast.", "35m", {"value": 35, "unit": "metre"}),
    # Vehicles and buildings are over or under a length; sums and sales are over millions.
    ("Buses over 12m must use the outer lane.", "over 12m", {"value": 12, "unit": "metre"}),
    ("Boats under 8m need no licence.", "under 8m", {"value": 8, "unit": "metre"}),
    ("Hedges above 2m must be cut.", "above 2m", {"value": 2, "unit": "metre"}),
    ("Lorries exceeding 16m are banned.", "exceeding 16m", {"value": 16, "unit": "metre"}),
    ("Sales over 12m are taxed.", "over 12m", {"value": 12e6, "unit": None}),
    ("Bus sales over 12m euros were taxed.", "over 12m euros", {"value": 12e6, "unit": "EUR"}),
    ("She broke the 100m record in May.", "100m", {"value": 100, "unit": "metre"}),
    ("A 200m European title is hers.", "200m", {"value": 200, "unit": "metre"}),
    ("He holds the 1500m world record.", "1500m", {"value": 1500, "unit": "metre"}),
    ("The club paid a 100m record fee.", "100m", {"value": 1e8, "unit": None}),
    ("The 100m lottery winner left.", "100m", {"value": 1e8, "unit": None}),
    ("The land has a 200m national programme.", "200m", {"value": 2e8, "unit": None}),
    ("The bus firm made over 12m last year.", "over 12m", {"value": 12e6, "unit": None}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ROWS, ids=[text for text, _, _ in ROWS])
def test_metres_or_millions(text: str, words: str, expected: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == words)
    assert {name: getattr(claim, name) for name in expected} == expected

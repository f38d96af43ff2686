"""Firms by what only firms have."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Shares of Quillon fell 12 percent on Tuesday.", {"Quillon": "organisation"}),
        ("Shares in Marlow rose. Marlow said it would fight.", {"Marlow": "organisation"}),
        ("Fenwick posted a loss of $9m for the quarter.", {"Fenwick": "organisation"}),
        ("Profit at Lindholm doubled to 40 million crowns.", {"Lindholm": "organisation"}),
        ("Brenner, whose shares are listed in Oslo, bought two mills.", {"Brenner": "organisation"}),
        ("Dawson shareholders approved the sale.", {"Dawson": "organisation"}),
        ("A unit of Sandvall will build the dam.", {"Sandvall": "organisation"}),
        ("Shares of Torvald Rail rose.", {"Torvald Rail": "organisation"}),
        ("Shares in Nordhavn Weld fell on Tuesday.", {"Nordhavn Weld": "organisation"}),
        # places, kinds of shares, somebody
        ("The shares of Anna Marlow were sold.", {"Anna Marlow": "person"}),
        ("Shares in New York rose 2 percent.", {}),
        ("Shares in London rose 2 percent, and Tokyo shares fell.", {}),
        ("Bank shares rose, and Preferred shares fell.", {}),
        ("Anna Marlow sold the shares of Marlow to her son.", {"Anna Marlow": "person"}),
        ("Profit at Christmas was small.", {}),
        ("A unit of Bergen police came.", {}),
    ],
)
def test_who_is_traded_is_a_firm(text: str, actors: dict[str, str]) -> None:
    assert {actor.name: actor.kind for actor in find_actors(Document(text))} == actors

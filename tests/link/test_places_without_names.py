"""Datelines of articles that open with another place, of which they do not say the name."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

HERE = "Some 300 people were hurt."


@pytest.mark.parametrize(
    "opening",
    [
        "A landslide on a remote island killed 12 people on Monday.",
        "Gunmen attacked a village in the north on Sunday, killing 12.",
        "A bus crashed in the mountains on Monday, killing 12.",
        "A bomb killed 12 people in a provincial capital on Monday.",
        "A ferry sank minutes after it left a southern port, killing 12.",
        "Twelve people died in clashes in the troubled tribal territory on the border.",
        "A storm in the country's south killed 12 people.",
        "Rain fell in several parts of Norway, and 12 people died.",
        "A bus crashed in northern Norway, killing 12.",
        "Police held 12 people in raids across the country.",
        "Norway has lost 12 people to floods since March, the government said.",
    ],
)
def test_what_happened_elsewhere_is_not_in_the_dateline(opening: str) -> None:
    claim = claim_in(f"OSLO (AP) - {opening}\n{HERE}", "300")[0]
    assert (claim.place == "OSLO", claim.country) == (False, "NOR")


@pytest.mark.parametrize(
    "opening",
    [
        "A fire in the city killed 12 people on Monday.",
        "A fire at a hotel killed 12 people on Monday.",
        "Twelve men from several states were killed on Monday.",
        "A fire in the capital's north killed 12 people on Monday.",
        "The state said 12 people died in a fire.",
        "The city is in a state of shock after a fire killed 12 people.",
    ],
)
def test_what_may_be_in_the_town_is(opening: str) -> None:
    claim = claim_in(f"OSLO (AP) - {opening}\n{HERE}", "300")[0]
    assert (claim.place, claim.country) == ("OSLO", "NOR")


def test_a_headline_may_stand_before_the_dateline() -> None:
    text = f"Many dead in slide\n\nOSLO (AP) - A slide in northern Norway killed 12 people.\n{HERE}"
    claim = claim_in(text, "300")[0]
    assert (claim.place == "OSLO", claim.country) == (False, "NOR")

"""Whom "the union", "the prison service" and "the finance minister" stand for, many sentences after they were named."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

NAMED = (
    "The National Union of Dockers met in Hull. Its leader, Ann Brown, wrote to the Israel Prison Service "
    "and to Finance Minister Omar Hale.\n\nIt rained. The sun came out. Many sang. Nobody left early. Boats passed.\n\n"
)


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("The union", "National Union of Dockers"),
        ("The prison service", "Israel Prison Service"),
        ("The minister", "Omar Hale"),
        ("The finance minister", "Omar Hale"),
        ("The Finance Minister", "Omar Hale"),
        # Others than those named.
        ("The former minister", None),
        ("The trade minister", None),
        ("The secret service", None),
        ("The weather service", None),
    ],
)
def test_an_office_or_a_body_named_before(speaker: str, name: str | None) -> None:
    claim, names = claim_in(f"{NAMED}{speaker} said 300 men were ill.", "300")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (speaker, name)


def test_two_bodies_of_one_name_leave_a_choice() -> None:
    text = "The Harbour Ministry and the Forest Ministry met. It rained. Many sang. The ministry said 300 men were ill."
    claim, _ = claim_in(text, "300")
    assert claim.attributed_actor_id is None

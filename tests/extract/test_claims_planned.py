"""Numbers that were planned, promised or expected, beside what became of them: value and unit of each."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

PLANNED: list[tuple[str, list[tuple[float, str | None]]]] = [
    ("They hired 310 nurses, fewer than the 400 planned.", [(310, "nurse"), (400, "nurse")]),
    (
        "They hired 310 nurses in three weeks, fewer than the 400 planned.",
        [(310, "nurse"), (3, "week"), (400, "nurse")],
    ),
    ("The town planted 12 trees instead of the 40 promised.", [(12, "tree"), (40, "tree")]),
    ("The town planted 12 trees rather than the 40 originally promised.", [(12, "tree"), (40, "tree")]),
    ("It made 310 cars, well short of the 400 forecast in May.", [(310, "car"), (400, "car")]),
    ("It made 310 cars, up from the 250 reported in May.", [(310, "car"), (250, "car")]),
    (
        "It got 1.2 million doses, half of the 2.4 million requested.",
        [(1.2e6, "dose"), (0.5, "dose"), (2.4e6, "dose")],
    ),
    ("The plan covers half of the 2.4 million requested.", [(0.5, None), (2.4e6, None)]),
    ("They built 40 of the 100 promised.", [(40, None), (100, None)]),
    ("It won 40 seats, 11 more than the 29 needed.", [(40, "seat"), (11, "seat"), (29, "seat")]),
    # money beside a count is of another kind, and a model is no number
    ("It built 310 homes, for less than the $400 agreed.", [(310, "home"), (400, "USD")]),
    # who has a number may plan, want or claim something
    ("The 40 wanted more pay.", []),
    ("The 12 claimed they were beaten.", []),
    ("They are talking of the 737 that was planned.", []),
]


@pytest.mark.parametrize(("text", "found"), PLANNED)
def test_what_was_planned_is_of_the_unit_of_what_became_of_it(text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(claim.value, claim.unit) for claim in claims(text)] == found


STATUSES: list[tuple[str, list[tuple[float, str | None, str]]]] = [
    ("They freed 20 hostages, not the 60 claimed.", [(20, "hostages", "stated"), (60, "hostages", "stated")]),
    (
        "They built 310 homes, far more than the 200 expected.",
        [(310, "homes", "stated"), (200, "homes", "planned")],
    ),
    ("They built half the 600 planned.", [(0.5, None, "stated"), (600, None, "planned")]),
    ("They built 40 houses of the 60 promised.", [(40, "houses of the 60", "stated"), (60, "houses", "planned")]),
    ("They held 20 men, fewer than the 40 expected to be charged.", [(20, "men", "stated"), (40, "men", "stated")]),
]


@pytest.mark.parametrize(("text", "found"), STATUSES)
def test_what_was_planned_is_a_plan(text: str, found: list[tuple[float, str | None, str]]) -> None:
    assert [(claim.value, claim.about, claim.claim_status) for claim in claims(text)] == found


def test_a_share_of_what_was_planned_was_not_planned() -> None:
    half, whole = claims("They built half the 600 planned.")
    assert (half.action, whole.action) == (None, "plan")

"""What is counted in play: points of players and records of teams; words that tell no sum and no limit."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

_GAME = "Rey took nine rebounds in the game. "
# text, a row's text, what its columns hold
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    (_GAME + "Ada Mills added 15 points.", "15 points", {"about": "points", "trend": None, "action_role": "patient"}),
    (_GAME + "Ada Mills scored 18 points.", "18 points", {"about": "points", "action_role": "patient"}),
    (_GAME + "Then Ada Mills added 14.", "14", {"about": None, "trend": None}),
    (_GAME + "They stretched their lead to 18 points.", "18 points", {"about": "their lead"}),
    ("The batsman added 76 runs.", "76 runs", {"trend": None}),
    ("The guard added six assists.", "six assists", {"trend": None}),
    ("The index added 15 points.", "15 points", {"about": "index", "trend": "up"}),
    ("Velten index lost 15 points.", "15 points", {"about": "Velten index", "trend": "down"}),
    ("Employers added 300 jobs.", "300 jobs", {"trend": "up"}),
    # records in brackets
    ("The Hawks (9-11, 2-3) lost.", "9-11", {"kind": "score"}),
    ("The Hawks (9-11, 2-3) lost.", "2-3", {"kind": "score"}),
    # no limit, and nothing counted up to now
    ("It lasted three months and below a forecast of 4 it fell.", "three months", {"comparator": "exact"}),
    ("It is open to those of 12 years and below.", "12 years and below", {"comparator": "at_most"}),
    ("It posted a 6 percent rise in total operating income.", "6 percent", {"is_cumulative": False}),
    ("It sold 6 percent in total.", "6 percent", {"is_cumulative": True}),
    ("The rise, to 5.75%, was the eighth in a row since June.", "5.75%", {"is_cumulative": False}),
    # what money is
    ("The firm had $651 million in revenue.", "$651 million", {"about": "revenue"}),
    ("She has $40,000 in debt.", "$40,000", {"about": "debt"}),
    ("They invested $4 million in capital.", "$4 million", {"about": None}),
]


@pytest.mark.parametrize(("text", "number", "columns"), ROWS)
def test_what_play_and_small_words_make_of_a_figure(text: str, number: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if claim.text == number)
    assert {column: getattr(claim, column) for column in columns} == columns

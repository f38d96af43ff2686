"""Actors whom what stands beside them tells plainly: a speaker of one name, an office and a comma, a firm set apart."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("“We lost 40 cows,” said Oksana, a baker.", [("Oksana", "baker")]),
        ("Its managing director, Leanna Lakes, left.", [("Leanna Lakes", "managing director")]),
        ("President-elect Yaw Bediako said 40 came.", [("Yaw Bediako", "President-elect")]),
        ("The union boss Carl Dietz left.", [("Carl Dietz", "union boss")]),
        ("Exporter Rui Prado sold 40 tonnes.", [("Rui Prado", "Exporter")]),
        ("The employers' chief, Rolf Kühn, said 40 left.", [("Rolf Kühn", "employers' chief")]),
        # bodies
        ("A Chinese company, Zijin, owns 40% of it.", [("Zijin Mining", None)]),
        ("IG Metall is asking for 7%.", [("IG Metall", None)]),
        ("It bought 8 sheds from Prologis. Prologis owns 900.", [("Prologis", None)]),
        ("Hugo Boss cut 40 jobs.", [("Hugo Boss", None)]),
        ("Call the case detective, KCPD Homicide Unit, now.", [("KCPD Homicide Unit", None)]),
        # places, and who is none
        ("“We lost 40 cows,” said Parliament, the assembly.", [("Parliament", None)]),
        ("The firm's headquarters, Virginia Beach, has 40 rooms.", []),
        ("A bank, Ana Duarte and a firm, Tom Hill, lost 40 pounds.", [("Ana Duarte", None), ("Tom Hill", None)]),
    ],
)
def test_plainly_told(text: str, actors: list[tuple[str, str | None]]) -> None:
    assert [(actor.name, actor.role) for actor in find_actors(Document(text))] == actors

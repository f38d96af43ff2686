"""Series of claims on the dead and injured of incidents, against what is known of these: floors that only ever rise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quantities.score import Score, score
from tests.tables.runs import run

SHARED = Path(__file__).parents[2].parent / "shared"


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Score]:
    tables = tmp_path_factory.mktemp("incidents") / "tables"
    corpus = SHARED / "corpora" / "incidents"
    run(tables, corpus / "articles.jsonl")
    return score(corpus, tables)


# Half of the incidents was read to make the rules; that is the half with the lower precision, of which all but a few
# of the pairs that count as wrong are earlier counts ("five others", then "six").
@pytest.mark.skipif(not SHARED.exists(), reason="the corpora are not beside the project")
@pytest.mark.parametrize(("half", "precision", "recall"), [("unread", 98, 80), ("read", 94, 92)])
def test_claims_of_one_incident_come_together(
    scores: dict[str, Score], half: str, precision: float, recall: float
) -> None:
    assert scores[half].precision >= precision, scores[half]
    assert scores[half].recall >= recall, scores[half]

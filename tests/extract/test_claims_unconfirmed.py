"""What nobody vouches for is no fact, and none that is denied."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

STATUSES = [
    ("Police have not confirmed reports that 40 people died.", "hypothetical"),
    ("Police could not confirm that 40 people died.", "hypothetical"),
    ("There were unconfirmed reports that 40 people died.", "hypothetical"),
    ("The claim that 40 people died could not be verified.", "hypothetical"),
    ("The army declined to confirm that 40 soldiers were killed.", "hypothetical"),
    ("It is not clear whether 40 people died.", "hypothetical"),
    ("The ministry confirmed that 40 people died.", "stated"),
    ("Police confirmed reports that 40 people died.", "stated"),
    ("It is clear that 40 people died.", "stated"),
    ("The ministry denied reports that 40 people died.", "denied"),
    ("The ministry denied that 40 people died.", "denied"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_what_nobody_vouches_for(text: str, status: str) -> None:
    assert [claim.claim_status for claim in claims(text)] == [status]

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
    # What is denied is so whatever its own auxiliaries make of it.
    ("The ministry denied that 90 jobs will go.", "denied"),
    ("It is not true that 90 jobs will go.", "denied"),
    ("It is not the case that 90 jobs will go.", "denied"),
    ("The ministry did not deny that 90 jobs will go.", "planned"),
    ("It is the case that 90 jobs will go.", "planned"),
    # A phrase that denies, in front, puts the auxiliary before its subject.
    ("Nor were 40 staff sent home.", "denied"),
    ("Neither did it lay off 40 workers.", "denied"),
    ("It did not shut, nor did it lay off 40 workers.", "denied"),
    ("At no point did it owe $7m.", "denied"),
    ("At no time were 40 people held there.", "denied"),
    ("At no time were more than 40 people in the hall.", "denied"),
    ("In no case were 12 people hurt.", "denied"),
    ("Under no circumstances will 50 troops be sent.", "denied"),
    ("Nor did he say that 40 people had died.", "denied"),
    ("In no time 40 staff were sent home.", "stated"),
    ("Not only did it lay off 40 workers, it shut.", "stated"),
    ("Nor was it true at first: 40 staff were sent home in May.", "stated"),
    ("Nor did it mention the 12 deaths.", "stated"),
    ("Nor has it rained for 40 days.", "stated"),
    ("Nor did the 40 hostages eat.", "stated"),
    ("No fewer than 40 people were hurt.", "stated"),
    ("With no help came 40 men.", "stated"),
    # Reports and figures of which it is said that they are false.
    ("The union's figure of 120 is false.", "denied"),
    ("The figure of 90 deaths is wrong.", "denied"),
    ("Reports of 90 deaths were false.", "denied"),
    ("Reports of 90 deaths were fabricated.", "denied"),
    ("Reports of 90 deaths were denied.", "denied"),
    ("The army denied reports of 90 deaths.", "denied"),
    ("Reports of 90 deaths may be false.", "hypothetical"),
    ("The claim that 40 people had fled is untrue.", "denied"),
    ("There is no truth in the claim that 40 people had fled.", "denied"),
    ("The claim that 40 people had fled is true.", "stated"),
    ("Reports of 90 deaths were not false.", "stated"),
    ("The army did not deny reports of 90 deaths.", "stated"),
    ("The army refused to deny reports of 90 deaths.", "stated"),
    ("The figure of 90 deaths is right.", "stated"),
    ("The claims of 40 men were false.", "stated"),
    ("The court rejected a claim of $4 million.", "stated"),
    ("The figure of $4 million is wrong.", "denied"),
    ("The toll of 40 is wrong.", "denied"),
    ("Her figure of 12, he said, is not wrong.", "stated"),
    # who tells it, how long it is, and what is claimed or paid
    ("The minister dismissed the reports of three doctors.", "stated"),
    ("The ministry rejected a report of 12 MPs.", "stated"),
    ("The court rejected the estimates of two experts.", "stated"),
    ("The judge rejected the claims of three firms.", "stated"),
    ("The club disputed figures of 40 members.", "stated"),
    ("He denied rumours of 12 villagers that the dam had burst.", "stated"),
    ("The report of 90 pages was wrong.", "stated"),
    ("The toll of $4 is wrong, drivers say.", "stated"),
    ("The court rejected the claim of 40 acres by the tribe.", "stated"),
    # "The case" is what is so; any other is one at law, or one of its kind.
    ("It is not the only case that 40 lawyers are fighting.", "stated"),
    ("It is not the first case that 40 lawyers are fighting.", "stated"),
    ("The report on the man who killed 90 people was false.", "stated"),
    ("The embassy denied a total of 40 visas.", "stated"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_what_nobody_vouches_for(text: str, status: str) -> None:
    assert [claim.claim_status for claim in claims(text)] == [status]

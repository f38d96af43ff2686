"""What is so on a condition only, what nobody wants, what nothing speaks for, and what is on a timetable."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

STATUSES = [
    ("If the levee breaks, 4,000 homes will flood.", "hypothetical"),
    ("Some 4,000 homes will flood unless the rain stops.", "hypothetical"),
    ("The club will be fined 40,000 euros if found guilty.", "hypothetical"),
    ("The plant will hire 40 welders even if sales fall.", "planned"),
    ("Forty welders will be hired as if nothing had happened.", "planned"),
    ("The plant will hire 40 welders, as if sales had risen.", "planned"),
    ("The plant will hire 40 welders, if needed.", "planned"),
    ("The plant will hire 40 welders, if anything.", "planned"),
    ("The plant will hire 40 welders unless otherwise stated.", "planned"),
    ("The plant will hire 40 welders if the first year was a success.", "planned"),
    ("The plant will pay 40 million euros if not more.", "planned"),
    ("If nothing else, the plant will hire 40 welders.", "planned"),
    ("If you missed it, the plant will hire 40 welders.", "planned"),
    ("The plant will hire 40 welders if sales are good.", "hypothetical"),
    ("The plant will hire 40 welders if approved.", "hypothetical"),
    ("If anybody asks, 40 welders were hired.", "stated"),
    ("The union does not want 200 jobs to go.", "denied"),
    ("Nobody wants a rise of 3 percent.", "denied"),
    ("No side wants 200 jobs to go.", "denied"),
    ("The union wants 200 jobs to stay.", "demanded"),
    # What is asked of a court; and what somebody is sued for or asked over.
    ("The widow is suing for $12m in damages.", "demanded"),
    ("They are suing the state for $40m.", "demanded"),
    ("The state was sued for $40m.", "demanded"),
    ("The firm sued 40 people for libel.", "stated"),
    ("The firm was sued for 12 breaches of contract.", "stated"),
    ("They have been suing the state for 40 years.", "stated"),
    ("The defence asked for six months.", "demanded"),
    ("The boys asked for six months.", "stated"),
    ("The council voted to close six libraries.", "planned"),
    ("Parliament voted to send 300 troops.", "planned"),
    ("The council voted to approve 300 flats.", "stated"),
    ("Helena Lund sees two cuts by December.", "planned"),
    ("Helena Lund sees two boats.", "stated"),
    ("The bank sees a loss of 40,000 jobs by 2031.", "planned"),
    ("Analysts foresee a loss of 40,000 jobs.", "planned"),
    ("London sees 40% rise in knife crime.", "stated"),
    ("The region sees a loss of 40,000 jobs.", "stated"),
    ("The bank sees a loss of 40,000 customers.", "stated"),
    ("He voted to leave 12 times.", "stated"),
    ("The lawyer asked for two years in jail.", "demanded"),
    ("A lawyer asked for two years before he got an answer.", "stated"),
    ("Prosecutors asked for 18 years for him.", "demanded"),
    ("The band called for 18 years for new songs.", "stated"),
    ("There was no sign that 3,000 tonnes of rice had been stolen.", "denied"),
    ("Police found no evidence that 40 soldiers were killed.", "denied"),
    ("There is evidence that 40 soldiers were killed.", "stated"),
    ("There is no doubt that 40 soldiers were killed.", "stated"),
    ("Another 40 flights are scheduled for Friday.", "planned"),
    ("Forty more are due to arrive.", "planned"),
    ("Some 40 flights are due to leave today.", "planned"),
    ("Some 40 flights are likely.", "planned"),
    ("Rainfall of 8-10 inches is likely.", "planned"),
    ("Some 40 flights are likely because of a strike.", "planned"),
    ("Forty deaths were likely because of heat.", "stated"),
    ("The two cases are likely to be linked.", "stated"),
    ("A strike is likely after 12 days of talks.", "stated"),
    # Who shoots for something aims at it; what is shot is done.
    ("The firm is shooting for 40% of sales.", "planned"),
    ("He shot a 66 for a total of 274.", "stated"),
    # What somebody faces on a condition.
    ("He faces up to 14 years in jail if convicted.", "hypothetical"),
    ("If convicted, he faces up to 14 years.", "hypothetical"),
    ("He risks up to 10 years in prison if found guilty.", "hypothetical"),
    ("Ada Hale, 40, faces jail if convicted.", "stated"),
    ("He faces 14 years in jail.", "stated"),
    # "Was to" tells a plan, "was to have" one that came to nothing; what nobody plans it tells as it came.
    ("The firm was to open 12 shops.", "planned"),
    ("He was to be paid $4m but left.", "planned"),
    ("The mill, which was to employ 40 people, never opened.", "planned"),
    ("The mill was to have opened 12 shops.", "hypothetical"),
    ("The yard was due to have built 12 ships.", "hypothetical"),
    ("The yard is due to have built 12 ships by May.", "planned"),
    ("She was to win four medals.", "stated"),
    ("He was to serve 14 years in parliament.", "stated"),
    ("The war was to drag on for 12 years.", "stated"),
    ("The bridge was to carry 40 trains a day for a century.", "stated"),
    ("She was to play 12 Tests for New Zealand.", "stated"),
    ("The couple were to have six children.", "stated"),
    ("She was to meet 12 envoys on Monday.", "planned"),
    ("The storm was to claim 40 lives.", "stated"),
    ("The 40 men were to blame.", "stated"),
    ("Her answer was to sack 12 men.", "stated"),
    ("If it were to sell 40 ships, it would be poor.", "hypothetical"),
]


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_what_a_clause_makes_of_its_number(text: str, expected: str) -> None:
    assert [claim.claim_status for claim in claims(text)] == [expected]

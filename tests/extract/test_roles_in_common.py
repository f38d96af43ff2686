"""What others do, too, and shares do of their wholes; what is taken in, called for, planned; whom "who" means."""

from __future__ import annotations

from typing import Any

import pytest

from .reading import claims

# (sentence, the row's text, what its columns hold)
ROWS: list[tuple[str, str, dict[str, Any]]] = [
    # what others do, too, the clause before tells
    ("Hale opposed the levy, as did 12 senators.", "12", {"action": "oppose", "action_role": "agent", "agent": None}),
    ("Most nurses support it, as do 53% of doctors.", "53%", {"action": "support", "action_role": "agent"}),
    (
        "The levy was approved by the council, as were two pleas.",
        "two",
        {"action": "approve", "action_role": "patient"},
    ),
    ("The mill shut, as had 40 shops.", "40", {"action": "shut", "action_role": "agent"}),
    ("She resigned, and so did three ministers.", "three", {"action": "resign", "action_role": "agent"}),
    ("The mayor did 12 interviews.", "12", {"action": "do", "action_role": "patient"}),
    ("The club has 12 coaches, as it said.", "12", {"action": "have", "action_role": "patient"}),
    # a share behind "with" does what the participle tells, and its whole does not
    ("With 40 percent of the 300 booths reporting, she led.", "40", {"action": "report", "action_role": "agent"}),
    ("With 40 percent of the 300 booths reporting, she led.", "300", {"action": None}),
    ("It was quiet, with only 30% of the 90 pupils turning up.", "30%", {"action": "turn up", "action_role": "agent"}),
    ("With a third of the ballots counted, she led.", "third", {"action": "count", "action_role": "patient"}),
    ("She left with 40% of the pupils living there.", "40%", {"action": "leave", "action_role": None}),
    ("With 54% of the votes, she won.", "54%", {"action": None}),
    (
        "It saved $3 million, with two-thirds of its budget now spent on care.",
        "thirds",
        {"action": "spend", "action_role": "patient"},
    ),
    # a hedge before a share that opens its sentence
    ("About a third of adults say so.", "third", {"action": "say", "action_role": "agent"}),
    ("Over half of voters want it.", "half", {"action": "want", "action_role": "agent"}),
    ("About half of that was spent.", "half", {"action": "spend", "action_role": "patient"}),
    ("Over a third of the year it rained.", "third", {"agent": "it"}),
    # another so many do the same
    ("Some 5,000 people will leave today and another 500 tomorrow.", "500", {"action_role": "agent", "agent": None}),
    ("Two rebels hurt 40 men and another 12 in May.", "12", {"action_role": "patient", "agent": "Two rebels"}),
    # "in" behind verbs of taking
    ("She has taken in $45 million since May.", "$45", {"action": "take in", "action_role": "patient"}),
    ("The film raked in $45 million.", "$45", {"action": "rake in", "action_role": "patient"}),
    ("The firm brought in 45 experts.", "45", {"action": "bring in", "action_role": "patient"}),
    ("The bus pulled in 45 minutes late.", "45", {"action": None}),
    ("It brought the law in 45 states.", "45", {"action": "bring", "action_role": None}),
    # a share without "of" is of the whole noun behind it
    ("Nearly 60 per cent women voters cast ballots.", "60", {"about": "women voters", "action": "cast"}),
    ("About 56 per cent account holders are women.", "56", {"about": "account holders"}),
    ("A 10% student discount was offered.", "10%", {"about": "student"}),
    # by how much is by nobody; from now on is no deed
    ("Its budget was reduced by a total of $172 million.", "$172", {"action": "reduce", "agent": None}),
    ("They were robbed by a total of 40 men.", "40", {"action": "rob", "action_role": "agent"}),
    ("That amounts to a cut of $3 million going forward.", "$3", {"action": None}),
    # who is expected to do it
    ("The state expects the council to raise fees by 5%.", "5%", {"action": "raise", "agent": "the council"}),
    ("The state wants a plan to cut 40 posts.", "40", {"agent": "The state"}),
    # what money stands behind "with" is of
    ("They want a bill with $3 million in funding.", "$3", {"about": "funding"}),
    ("They lent it with $3 million in May.", "$3", {"about": None}),
    # so many more of the same, wherever those before are
    ("It needs 27 votes in the Senate and 84 votes in the House.", "84", {"action": "need", "action_role": "patient"}),
    ("The mine cut 40 posts in Leeds and 12 posts in York.", "12", {"action": "cut", "action_role": "patient"}),
    ("It has 40 shops in 3 towns and 12 villages.", "12", {"action": None}),
    # those of whom it is told, and not where they are; what grows for somebody
    ("There were 300 men who sailed in small boats, of whom 12 fled.", "12", {"unit": "man", "about": "men"}),
    ("The flu hit 611 people in six provinces, of whom 87 died.", "87", {"unit": "person", "about": "people"}),
    ("Rebels burned six villages, of which 12 are empty.", "12", {"about": "villages"}),
    ("It boosted the number of men getting care by 40 to 300.", "40", {"about": "number of men", "action": "boost"}),
    ("It added $13 million to its costs.", "$13", {"about": "its costs", "action": "add", "action_role": "patient"}),
    # a condition in front of two clauses, but for one that "but" joins
    ("If it rains, Hale will lose 40 men and Boyd will lose 12.", "12", {"claim_status": "hypothetical"}),
    ("If it rains, Hale will lose 40 men, but Boyd will pay $12.", "$12", {"claim_status": "planned"}),
    ("Up to 300 patients have had to wait in halls.", "300", {"action": "wait", "action_role": "agent"}),
    ("Shares added 3 percent to $40.", "3", {"about": "Shares", "action_role": None}),
    # shares of two behind "with", and what has moved when somebody says so
    ("Hale leads Moss, with 4 percent for Reed and 1 percent for Bell.", "1 percent", {"action": None}),
    ("Some 175 men were ill, data showed, up 44 per cent from 122.", "44", {"action": None, "agent": None}),
    # "who" means people, and no body, place or thing
    ("It helps 40 tutors of the state who get $12 a day.", "$12", {"agent": "40 tutors of the state"}),
    ("Her rival was Ida Moss, of the Reed coalition, who won 31 votes.", "31", {"agent": "Ida Moss"}),
    ("Nurses at the hospital who treated 30 men left.", "30", {"agent": "Nurses"}),
    ("Farmers in the valley who lost 400 cows wept.", "400", {"agent": "Farmers"}),
    ("A spokesman for the airline who gave 40 talks left.", "40", {"agent": "A spokesman"}),
    ("The leader of a gang who robbed 12 shops was held.", "12", {"agent": "a gang"}),
    ("Members of the committee who cast 12 votes left.", "12", {"agent": "the committee"}),
    ("The mother of the boy who hurt 3 people wept.", "3", {"agent": "the boy"}),
    ("The head of the company which employs 300 people resigned.", "300", {"agent": "the company"}),
    # a fine, and what is only fine
    ("She got a $5,000 fine and four-year jail term.", "$5,000", {"about": "fine", "agent": "She"}),
    ("She owns 40 fine and old prints.", "40", {"about": "fine and old prints"}),
    ("The shop sells $40 fine and rare wines.", "$40", {"about": "fine and rare wines"}),
    # injuries to people; what is shown to people
    ("Police reported injuries to 12 guests.", "12", {"event": "injured", "action": None}),
    ("She showed her wounds to 12 guests.", "12", {"event": None, "action": "show"}),
    ("He described the damage to 12 guests.", "12", {"action": "describe", "agent": "He"}),
    # so many from a place, and so many others
    ("The tour had 30 pupils from Tarn and 12 teachers.", "12", {"action": "have", "action_role": "patient"}),
    ("He showed 40 guests to Hale and 12 ministers.", "12", {"action_role": None}),
    ("She bought 12 horses from Hale and 30 farmers.", "30", {"action_role": None}),
    # no day does what is done on it
    ("Kenya is the largest maker, selling 400 ships a year.", "400", {"agent": "Kenya"}),
    ("Tuesday was the deadliest day, killing 40 people.", "40", {"agent": None}),
    # a hedge, a fraction and a rank
    ("Over the fifth of May came 40 guests.", "40", {"agent": None}),
    ("Over half of the season Hale scored 30 goals.", "30", {"agent": None}),
    # the size of a staff; a total in two parts
    ("The firm has a staff of 40 and three vans.", "40", {"about": "staff", "unit": "person"}),
    ("A target of 30 and 40 percent was set.", "30", {"unit": "percent"}),
    # who undergoes it with somebody; who only is there
    ("Hale was killed with two friends in Lima.", "two", {"event": "killed", "action_role": "patient"}),
    ("Hale was killed with two aides of the mayor.", "two", {"event": "killed", "action_role": "patient"}),
    ("She was arrested with 12 men watching.", "12", {"event": None, "action_role": None}),
    ("Hale was killed with three soldiers on guard.", "three", {"event": None, "action_role": None}),
    # ahead of somebody; ahead of a day
    ("Rey finished three strokes ahead of Hale.", "three", {"action_role": None, "about": None}),
    ("She held 12 seats ahead of the vote.", "12", {"action_role": "patient", "agent": "She"}),
    # by how much a figure beats another; by how much a jumper misses
    ("Profit beat forecasts by 3 percent.", "3", {"about": "Profit"}),
    ("He missed the bar by 12 cm.", "12", {"about": None}),
    ("Rey gave back $40 to 12 fans.", "$40", {"trend": None, "action_role": "patient"}),
    # who is called on is to do it; no thing is
    ("The union called on the state to build 40 clinics.", "40", {"agent": "the state"}),
    ("Rey appealed to fans in Lima to give $40.", "$40", {"agent": "fans in Lima", "claim_status": "demanded"}),
    ("It relies on students to pick 300 tonnes of fruit.", "300", {"agent": "students"}),
    ("They called on the phone to report 40 thefts.", "40", {"agent": "They"}),
    ("Vega depends on rain to grow 40 tonnes.", "40", {"agent": "Vega"}),
    ("Hale appealed on Monday to free 12 men.", "12", {"agent": "Hale"}),
]
STATUSES: list[tuple[str, str]] = [
    ("He directed the board to release $3 million.", "demanded"),
    ("A judge directed the firm to pay $300.", "demanded"),
    ("He instructed staff to pay 300 farmers.", "demanded"),
    ("The mayor instructed that 40 schools be shut.", "demanded"),
    ("She told him to pay 300 farmers.", "demanded"),
    ("She told him 300 farmers had left.", "stated"),
    ("She directed 12 films.", "stated"),
    ("The army commands 400 men.", "stated"),
    ("The sign directs 300 users to the page.", "stated"),
    ("She told 40 reporters to leave.", "stated"),
    ("She called on the state to build 43 clinics.", "demanded"),
    ("The firm ordered 40 jets.", "stated"),
    ("Police needed the help of 40 men.", "stated"),
    ("She called for 43 clinics to be built.", "demanded"),
    ("The deal calls for the firm to build 43 clinics.", "planned"),
    ("He called on Monday to say 40 had left.", "stated"),
    ("She revealed plans for 43 clinics.", "planned"),
    ("A proposal for a $3 million pier was rejected.", "planned"),
    ("The firm has plans for its 300 workers.", "stated"),
    ("The plan for the 40 homes was dropped.", "stated"),
    ("It risks not meeting 40 targets.", "hypothetical"),
    ("They never told me to buy 12 cows.", "denied"),
    # who is the first of a kind has done it; the best one only can
    ("She was the first woman to win 40 races.", "stated"),
    ("Hale is the best man to lead 40 players.", "planned"),
    ("He was the first choice to lead 40 men.", "planned"),
    ("Hale, the only man to beat 40 rivals, left.", "stated"),
    ("The board, the first of its kind, to meet 12 times a year, was set up.", "planned"),
    # what is meant, feared, planned, won or forced
    ("The firm plans on cutting 300 jobs.", "planned"),
    ("The club is not thinking of selling 12 players.", "denied"),
    ("He had no intention of paying $40.", "denied"),
    ("The mill set a goal of hiring 40 nurses.", "planned"),
    ("The mill met its goal of hiring 40 nurses.", "stated"),
    ("The firm succeeded in cutting 300 jobs.", "stated"),
    ("The clinic risks not being able to pay 40 nurses.", "hypothetical"),
    ("The clinic is not able to pay 40 nurses.", "denied"),
    ("There are no plans for 40 new schools.", "denied"),
    ("The plan for 40 villages was praised.", "stated"),
    ("The mayor rejected a request for 40 trucks.", "demanded"),
    ("The agency issued an appeal for $40 million.", "demanded"),
    ("The workers renewed calls for a 40 percent raise.", "demanded"),
    ("The demand for $300 phones rose.", "stated"),
    ("Police answered calls for 40 stranded drivers.", "stated"),
    ("This should give the ruling party 40 seats.", "planned"),
    ("This should not cost 40 jobs.", "denied"),
    ("The clinic should have 40 beds.", "demanded"),
    ("She romped away to win by seven shots.", "stated"),
    ("She paid the boxer to win by seven points.", "planned"),
    ("The tip led police to arrest 12 men.", "stated"),
    ("He got the keys to open 12 rooms.", "planned"),
    ("He drove the car to save 12 men.", "planned"),
    ("The court directed the board to build 40 homes.", "demanded"),
    ("The court directed funds to build 40 homes.", "planned"),
]
# sentence, part, its whole
WHOLES: list[tuple[str, str, str | None]] = [
    ("About 200 kits failed, of a total of more than 46,000.", "About 200 kits", "more than 46,000"),
    ("About 200 kits failed, out of a total of 46,000.", "About 200 kits", "46,000"),
    ("Half of his $100 million total was spent.", "Half", "$100 million"),
    ("A third of the $40 million mansion was burnt.", "A third", None),
    ("They planted 40 trees, a total of 300 this year.", "40 trees", None),
]


@pytest.mark.parametrize(("text", "row", "columns"), ROWS)
def test_what_is_done_in_common(text: str, row: str, columns: dict[str, Any]) -> None:
    claim = next(claim for claim in claims(text) if row in claim.text)
    assert {name: getattr(claim, name) for name in columns} == columns


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_who_is_told_to_do_it_has_not_done_it(text: str, status: str) -> None:
    assert [claim.claim_status for claim in claims(text)] == [status]


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("The bill would expand coverage to 40,000 nurses.", None),
        ("It increased aid to 40 towns.", None),
        ("It boosted the staff to 40 people.", "up"),
        ("Its support rose to 40 members.", "up"),
    ],
)
def test_what_reaches_more_people_was_not_fewer_people(text: str, trend: str | None) -> None:
    assert [claim.trend for claim in claims(text)] == [trend]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The strike forced 12 clinics to cancel 300 visits.", "stated"),
        ("The strike will force 12 clinics to cancel 300 visits.", "planned"),
        ("They tried to force 12 clinics to cancel 300 visits.", "planned"),
        ("It hired 12 cooks to feed 300 men.", "planned"),
    ],
)
def test_what_so_many_are_forced_to_do_is_done(text: str, status: str) -> None:
    assert claims(text)[1].claim_status == status


def test_what_has_been_done_is_stated_whatever_is_planned_on_top_of_it() -> None:
    planned, done = claims("It will cut $172 million on top of the $170 million it has saved since 2010.")
    assert (planned.claim_status, done.claim_status) == ("planned", "stated")


@pytest.mark.parametrize(("text", "part", "whole"), WHOLES)
def test_totals_have_parts(text: str, part: str, whole: str | None) -> None:
    found = claims(text)
    start = next(claim.part_of_start for claim in found if claim.text == part)
    assert next((claim.text for claim in found if claim.start == start), None) == whole

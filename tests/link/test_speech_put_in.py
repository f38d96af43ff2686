"""Words of saying put into a sentence, and clauses beside them: who vouches for a number there, or nobody."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # Between commas, dashes, brackets and quotations, beside the subject of what is said.
    ("The plan, aides to Mr. Brun said, would cost 43 jobs.", "43", "aides to Mr. Brun"),
    ("The plan, a spokesman for the governor insisted, would cost 43 jobs.", "43", "a spokesman for the governor"),
    ("The plan, Ann Lee, a former aide to the governor, acknowledged, would cost 43 jobs.", "43", "Ann Lee"),
    ("The plan, Ann Lee and Tom Brun added, would cost 43 jobs.", "43", "Ann Lee and Tom Brun"),
    ("Voters in Oslo, aides to Mr. Brun said in an interview, had cast 43 ballots.", "43", "aides to Mr. Brun"),
    ("The number of uninsured, analysts at Norbank insisted, would rise to 43.", "43", "analysts at Norbank"),
    ("The bill — Republican leaders claim — would cost 43 jobs.", "43", "Republican leaders"),
    ("The bill — aides to Mr. Brun noted — would cost 43 jobs.", "43", "aides to Mr. Brun"),
    ("“The average fare,” a spokesman for the port pointed out, “is 43 crowns.”", "43", "a spokesman for the port"),
    ("The vote was put off because, the lawyers pointed out, it would cost 43 jobs.", "43", "the lawyers"),
    ("The bill, said a former aide, would cost 43 jobs.", "43", "a former aide"),
    ("He, said Brun, had met 43 donors.", "43", "Brun"),
    ("A worker on the line, said Sen. Ann Lee, D-Ohio, earns 43 dollars.", "43", "Sen. Ann Lee"),
    ("Nurses there, said Dr. Ann Lee, R-Ohio, work 43 hours.", "43", "Dr. Ann Lee"),
    ("One lesson they learned, said Ann Lee, was that 43 percent left.", "43", "Ann Lee"),
    ("He had hired, he told senators, 43 women as clerks.", "43", "he"),
    ("As the two senators estimated last week, the bill would cost 43 jobs.", "43", "the two senators"),
    ("As Ann Lee, the port's manager, conceded last week, it lost 43 ships.", "43", "Ann Lee"),
    ("A family would pay 43 crowns more, aides to Mr. Brun estimated.", "43", "aides"),
    # In a clause about a thing.
    ("The bill, which a former aide said would cost 43 jobs, passed.", "43", "a former aide"),
    ("The panel released a plan that analysts at Norbank said would cost 43 jobs.", "43", "analysts at Norbank"),
    ("The panel released a plan that a spokesman conceded would cost 43 jobs.", "43", "a spokesman"),
    ("The group, which Brun said had 43 members, met.", "43", "Brun"),
    # Behind a noun of saying.
    ("The claim by the group that voters in Oslo had cast 43 ballots drew laughter.", "43", "the group"),
    ("Lee's argument that only a few of the firms pay more than 43 percent drew laughter.", "43", "Lee"),
    ("Lee shook the party with her call to subject 43 firms to a tax.", "43", "her"),
    # Lost clauses.
    (
        "It should be no surprise then that last year, Norbank also projected that, by May, 43 jobs would go.",
        "43",
        "Norbank",
    ),
    ("Lee told the men who had come to see her that 43 had left.", "43", "Lee"),
    ("Lee explained the cash agents found in her desk by saying, “The 43 bills were a gift.”", "43", "Lee"),
    ("All but three of 27 economists expected rates to rise by 43 points.", "43", "All but three of 27 economists"),
    ("Two economists expected prices to fall by 43 percent.", "43", "Two economists"),
    ("His allies saw a proof; one called it a 43 million dollar story.", "43", "one"),
    ("The association quantified the gap at 43 million dollars.", "43", "The association"),
    ("Police placed the number of dead at 43.", "43", "Police"),
    ("The company offered guidance of 43 dollars a share.", "43", "The company"),
    ("The bank foresees growth of 43 percent.", "43", "The bank"),
    ("Two aides say that 12 left; the mayor says that 43 did.", "43", "the mayor"),
    # Polls.
    ("The tracking poll had the Democrat with a 43 point margin.", "43", "The tracking poll"),
    (
        "In a Post poll, Lee led by 12 points, while a tracking poll had Brun with a 43 point margin.",
        "43",
        "a tracking poll",
    ),
    ("In our survey, 12 percent said they agreed with it, while 43 percent said they disagreed.", "43", "our survey"),
    ("Support hovered around 43 percent in multiple polls.", "43", "multiple polls"),
    ("Brun had a rating of 43 percent in an Oct. 28-Nov. 2 Norpoll survey.", "43", "an Oct. 28-Nov. 2 Norpoll survey"),
    # Quotations.
    ("“This is hard,” said Lee. But “from here, you lose perhaps 43 of them.”", "43", "Lee"),
    ("Two senators: “Voters there had cast 43 ballots.”", "43", "Two senators"),
    ("The White House: “They need 43 votes.”", "43", "The White House"),
    # The words for whoever says it.
    (
        "The flood killed 43 men, said chef Jose “Pepe” Luna's sister, Carmen.",
        "43",
        "chef Jose “Pepe” Luna's sister, Carmen",
    ),
    ("The Joint Committee on Taxation reckons that 43 percent would pay.", "43", "The Joint Committee on Taxation"),
    ("The House Committee on Monday said 43 percent would pay.", "43", "The House Committee"),
    ("An article from this May reported that 43 had left.", "43", "An article"),
    ("“We lost 43 jobs.”\n\n— Gov. Ann Lee, Oct. 25, 2011", "43", "Gov. Ann Lee"),
]

NOBODY = [
    # What stands before or beside the words of saying.
    ("After 43 people had left the room, the White House told reporters the plan would fail.", "43"),
    ("While the committee has 43 members, the president's lawyers said on Tuesday the race was over.", "43"),
    ("“We will win,” a person briefed on the meeting said, and 43 people cheered.", "43"),
    ("In talks there, said Ida Holm, an aide who has worked on 43 races, voters were calm.", "43"),
    ("Nurses there, said Ida Holm, a clerk with 43 years at the bank, work 12 hours.", "43"),
    (
        "Almost 43 months after Ann Lee, an unarmed woman, was shot by a guard, a panel found that police in Oslo, "
        "Mo., broke the law.",
        "43",
    ),
    ("Told that he could lose only 43 votes, Brun laughed.", "43"),
    ("Warned that 43 would die, the general attacked.", "43"),
    ("The ad, which has run more than 43 times, closes, “Brun refuses to go.”", "43"),
    ("The bet, aides insisted, was a joke; the team sent out a list of 43 things.", "43"),
    ("Banks dispute that: the main lobby, which has 43 members, put out a study.", "43"),
    ("Lee denied it: 43 had come to see her.", "43"),
    ("Lee said yes, yes, yes, until Brun reached the last 43 words.", "43"),
    # What nobody has said.
    ("Romney could have just as easily said that it took 43 presidents to do it.", "43"),
    ("Two thirds think it does too much – compared to more than 43 percent of us.", "43"),
    ("The poll had a problem with 43 percent of voters.", "43"),
    ("Brun won 43 percent of the vote in a May poll.", "43"),
    ("He put 12 flags at 43 graves.", "43"),
    ("The claim by the firm that lost 43 men was false.", "43"),
    ("Update: “We have 43 cats.”", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number_beside_which_he_is_put(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), NOBODY)
def test_nobody_says_a_number_beside_his_words(text: str, number: str) -> None:
    assert claim_in(text, number)[0].attributed_to is None


def test_a_speaker_is_not_whom_he_speaks_of() -> None:
    text = "“No one who gave President Barack Obama the power to bring in 43 men can lead,” he said."
    assert claim_in(text, "43")[0].attributed_actor_id is None


def test_a_speaker_named_before_is_meant_all_the_same() -> None:
    text = "Ted Brun spoke. “No one who gave President Barack Obama 43 votes can lead,” he said."
    claim, names = claim_in(text, "43")
    assert names.get(claim.attributed_actor_id) == "Ted Brun"

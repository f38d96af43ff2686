"""Words of saying between commas, behind asides, in writings, before "as", in a clause about those counted."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # Put between commas, where the tree tells little.
    ("The team, the coach admitted, missed 43 chances.", "43", "the coach"),
    ("Of the 43 who applied, said Brekke, only a few were hired.", "43", "Brekke"),
    ("So far, say the organisers, 43 people have registered.", "43", "the organisers"),
    ("The plan was shelved because, the mayor said, it would cost $43 million.", "43", "the mayor"),
    # An aside between the verb and what is said.
    ("At a rally in Halden, Brekke claimed, without offering proof, that 43 people had voted twice.", "43", "Brekke"),
    ("Lund told police, who asked about the ring, that he had sold 43 rings.", "43", "Lund"),
    ("He walked out, but not before warning that the plan would cost $43 million.", "43", "He"),
    ("Warning that the plan would cost $43 million, the union walked out.", "43", "the union"),
    ("Mr Lund decried the fact that 43 per cent of the land lay idle.", "43", "Mr Lund"),
    ("The union had this to say: “The plant pays $43 an hour.”", "43", "The union"),
    ("43 dead in tunnel fire, says mayor", "43", "mayor"),
    # Whom somebody tells, and what without "that".
    ("Prosecutor Ana Duarte told the jury he stole 43 phones.", "43", "Prosecutor Ana Duarte"),
    ("Management has told staff 43 jobs are to go.", "43", "Management"),
    ('Ms Brekke said the minister\'s claim it would cost $43 million was "laughable".', "43", "the minister"),
    ("The Courier understands 43 staff will lose their jobs.", "43", "The Courier"),
    ("The Courier can reveal that 43 staff will lose their jobs.", "43", "The Courier"),
    ("The hall would be dear to build, Ms Brekke said, but would bring in $43 million a year.", "43", "Ms Brekke"),
    ("The ministry's concern over the closure of 43 schools grew.", "43", None),
    ("Mr Lund expressed worry over the closure of 43 schools.", "43", "Mr Lund"),
    ("The previous toll given by officials was 43.", "43", "officials"),
    ("The coastguard's toll of 43 is expected to rise.", "43", "The coastguard"),
    ("The ferry had 43 people aboard, the manifest showed.", "43", "the manifest"),
    ("Brekke: Stadium to cost $43m\n\nMs Kim Brekke, the mayor, opposes it.", "43", "Brekke"),
    ("Brekke says $43m stadium 'a waste'\n\nMs Kim Brekke opposes it.", "43", "Brekke"),
    # A name and what somebody is, each between commas.
    ("The flood displaced 43 people, the town's police chief, Asha Lund, told the Courier.", "43",
     "the town's police chief, Asha Lund"),
    ("The flood displaced 43 people, Asha Lund, the mayor, said.", "43", "Asha Lund"),
    ("More than 43 people had been shot, his lawyer, Ida Holm, said.", "43", "his lawyer, Ida Holm"),
    ("Troops killed 43 rebels, among them a commander, Lars Holm, the army said.", "43", "the army"),
    # Names in capitals are no pronouns.
    ("The US said 43 people had drowned.", "43", "The US"),
    ("The rate fell to 43 percent from 50, the WHO said.", "43", "the WHO"),
    ("WHO said 43 people had drowned.", "43", "WHO"),
    # Had to say it, said no more, called to say it.
    ("Mr Holm had to concede that only 43 villages had been reached.", "43", "Mr Holm"),
    ("Mr Holm would say only that 43 villages had been reached.", "43", "Mr Holm"),
    ("Mr Holm went on the air and called to say he had reached 43 villages.", "43", "Mr Holm"),
    ("Mr Holm's story is that he reached 43 villages.", "43", "Mr Holm"),
    # A noun of saying without a verb of its own.
    ("The prosecution case is that he stole 43 phones.", "43", "prosecution"),
    ("The minister was responding to Lund's claim in court, on Monday, that he had taken 43 rings.", "43", "Lund"),
    ("The coach's verdict: 43 chances missed and a game thrown away.", "43", "The coach"),
    ("The union's message to voters: The plant pays $43 an hour.", "43", "The union"),
    ("The union's position is that 43 staff must be rehired.", "43", "The union"),
    ("It is the view of the union that 43 staff must be rehired.", "43", "the union"),
    ("It was alleged by the union that 43 staff were let go.", "43", "the union"),
    # Who identifies somebody says how old he is.
    ("Police identified the victims as Ann Lund, 43, and Ida Holm.", "43", "Police"),
    ("The victims were identified by police as Ann Lund, 43, and Ida Holm.", "43", "police"),
    ("The dead man, named by police as Ole Lund, 43, lived alone.", "43", "police"),
    ("Police listed the victims as two men and a boy of 43.", "43", "Police"),
    # A clause about those counted, without a pronoun.
    ("The 43 men police say were involved in the robbery fled.", "43", "police"),
    ("Lund, one of 43 men police believe robbed the bank, was held.", "43", "police"),
    ("The plant, which the union values at $43 million, is for sale.", "43", "the union"),
    # Writings, polls, sources.
    ("Debts of $43,000 were listed in the memo.", "43", "the memo"),
    ("It is stated in the report that 43 wells were safe.", "43", "the report"),
    ("In the regulator's report, it was explained that 43 wells were safe.", "43", "the regulator's report"),
    ("The order was reversed in the May survey, where 43 percent said they had hope.", "43", "the May survey"),
    ("The latest survey placed him at 43 percent.", "43", "The latest survey"),
    ("Among farmers, 43 percent said they were undecided, according to the survey.", "43", "the survey"),
    ("A study in the journal Root found that 43 percent of worms had died.", "43", "A study"),
    ("As per the FIR, 43 men entered the house.", "43", "the FIR"),
    ("Some 43 people died, according the sheriff.", "43", "the sheriff"),
    ("Lund was charged with 43 counts of assault and one count of theft according to the sheriff.", "43",
     "the sheriff"),
    ("Officials reported between 43 and 50 deaths.", "43", "Officials"),
    ("A review found a rise in fees anywhere between 43 and 50 percent.", "43", "A review"),
]  # fmt: skip

UNSAID = [
    ("The plan was shelved after 43 days because, the mayor said, it was dear.", "43"),
    ("The deputies, the clerks, the guards and 43 cooks left.", "43"),
    ("Lund, a man of few words, led 43 men, and the mayor said nothing.", "43"),
    ("The club named Ida Lund, 43, as its captain.", "43"),
    ("The victim was identified as Ole Lund, 43, of Halden.", "43"),
    ("Police have not identified the victim as Ole Lund, 43.", "43"),
    ("Police have one 43-year-old suspect, whom they identified as Ole Lund.", "43"),
    ("Scientists identified 43 new species.", "43"),
    ("A 43-year-old driver the coach considered a rival has won.", "43"),
    ("A 43-year-old driver whom the coach considered a rival has won.", "43"),
    ("Police responded to reports that 43 shots had been fired.", "43"),
    ("In the pocket book 43 pages were written.", "43"),
    ("Troops killed 43 rebels, a nurse, a teacher, and Lars Holm.", "43"),
    ("Mr Holm would not say that 43 villages had been reached.", "43"),
    ("Mr Holm had to say whether 43 villages had been reached.", "43"),
    ("Staff were informed by email yesterday that 43 of their colleagues are to go.", "43"),
    ("The club told the striker it wanted. He scored 43 goals.", "43"),
    ("The Courier could reveal that 43 staff will lose their jobs.", "43"),
    ("Lars Holm: 43 goals in a season\n\nLars Holm scored.", "43"),
    ("The survey was taken in a hall where 43 people sat.", "43"),
    ("A survey in which 43 people took part was published.", "43"),
    ("It was the view of the harbour that drew 43 painters.", "43"),
    ("The coach's record: 43 wins and a cup.", "43"),
    ("Some 43 members were named in the memo.", "43"),
    ("Members from 43 towns sent a letter to her asking her to step in.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str | None) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    claims = [claim for claim in read(text).claims if number in claim.text]
    assert all(claim.attributed_to is None for claim in claims)

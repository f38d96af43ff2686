"""The whole words for a speaker, and no more; clauses that a speaker does not answer for."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    ("The mayor, Ida Brandt's aunt, said 43 had left.", "43", "The mayor"),
    ("Selby's mayor, Ida Brandt, said 43 had left.", "43", "Selby's mayor, Ida Brandt"),
    # A title between what somebody is and his name; the name behind the body that he is of.
    ("The risk is 43 percent, said lead author Dr. Ida Brandt.", "43", "lead author Dr. Ida Brandt"),
    ("“The risk is 43 percent,” said co-author Prof Ida Brandt, a chemist.", "43", "co-author Prof Ida Brandt"),
    ("The mayor said Dr. Ida Brandt had 43 cats.", "43", "The mayor"),
    (
        "Selby state commandant of the guard, Hamza Cole, said 43 were held.",
        "43",
        "Selby state commandant of the guard, Hamza Cole",
    ),
    ("A union representative, Ole Brun, said 43 were held.", "43", "A union representative, Ole Brun"),
    # An office in a body, and where somebody is, which tells no office.
    ("A senior clerk in the trade ministry said 43 had left.", "43", "A senior clerk in the trade ministry"),
    ("Doctors in Selby said 43 had left.", "43", "Doctors"),
    ("Officials in Selby County said 43 had left.", "43", "Officials"),
    ("A spokesman in a statement said 43 had left.", "43", "A spokesman"),
    ("An official in a press release said 43 had left.", "43", "An official"),
    ("A lawyer in court said 43 had left.", "43", "A lawyer"),
    ("A lawyer in the court said 43 had left.", "43", "A lawyer in the court"),
    # A rule that holds so, whichever; who has cases, and confirms them.
    ("A law holds that 43 days are enough.", "43", "A law"),
    ("Another rule held that 43 percent was a majority.", "43", "Another rule"),
    ("The island confirmed 43 new cases.", "43", "The island"),
    ("The territory confirmed 43 new cases.", "43", "The territory"),
    ("The prison confirmed 43 new cases.", "43", "The prison"),
    ("The airport confirmed 43 new cases.", "43", "The airport"),
    ("The inquest confirmed that 43 had died.", "43", "The inquest"),
    # All who made a paper.
    (
        "A study led by Selby Clinic and Norvik University found 43 percent fell ill.",
        "43",
        "A study led by Selby Clinic and Norvik University",
    ),
    ("A report issued by the Guild and seen by the paper said 43 left.", "43", "A report issued by the Guild"),
    (
        "A survey done by Norpoll, Ipsen and the Guild found 43 percent left.",
        "43",
        "A survey done by Norpoll, Ipsen and the Guild",
    ),
    # Most of them, but for some.
    (
        "All but three of 27 traders polled by Norpoll expected a cut of 43 points.",
        "43",
        "All but three of 27 traders polled by Norpoll",
    ),
    ("All but one of the ministers said 43 had left.", "43", "All but one of the ministers"),
    (
        "Most of 27 traders polled by Norpoll expected a fall of 43 points.",
        "43",
        "Most of 27 traders polled by Norpoll",
    ),
    # Whose the speaker is, with a nickname; a body named by its work; a day behind a firm's name.
    (
        "“We lost 43 men,” said chef Omar “Bo” Hale's sister, Ida, who runs it.",
        "43",
        "chef Omar “Bo” Hale's sister, Ida",
    ),
    ("Rents rose 43 percent, according to tenant vetting agency Homa.", "43", "tenant vetting agency Homa"),
    ("Debt collecting firm Homa said 43 had left.", "43", "Debt collecting firm Homa"),
    ("A woman running a company said 43 had left.", "43", "A woman"),
    ("Halden Tyre & Brake Co. Wednesday announced plans to cut 43 jobs.", "43", "Halden Tyre & Brake Co."),
    ("Hale & Brun Inc. Friday said it would cut 43 jobs.", "43", "Hale & Brun Inc."),
    ("Selby Wednesday said it had 43 players.", "43", "Selby Wednesday"),
    # The words of a headline end with its line.
    ("Only 43 lorries got in: Guild\n\nSELBY – The Guild met.", "43", "Guild"),
    ("New taxes of $43 million agreed, says Brun\n\nSELBY – The minister met the bank.", "43", "Brun"),
    ("Some 43 boats came, per Ferry and Harbour Data that the Post obtained.", "43", "Ferry and Harbour Data"),
    # In which words somebody says it: the verb's subject does.
    ("The institute said in its latest forecast that incomes would drop 43 percent.", "43", "The institute"),
    ("The bank warned in its estimate that 43 shops would go.", "43", "The bank"),
    ("The minister was wrong in his claim that 43 men had left.", "43", "his"),
    # What comes to so much, and what went on meanwhile.
    ("Traders say it equates to $43 a week.", "43", "Traders"),
    ("The clinic said one was killed and 43 others badly hurt, as the army denied firing.", "43", "The clinic"),
    ("Some 43 were hurt, as the army confirmed.", "43", "the army"),
    ("The guild told police, however, 43 men had left.", "43", "The guild"),
    ("Lee coolly points out that 43 men had left.", "43", "Lee"),
    # What a paper, or the record of a court, only passes on; what somebody reads there is its own.
    ("The head of Selby Steel said mills ran at 43 percent, according to Reuters.", "43", "The head of Selby Steel"),
    ("The owner told police he drank 43 beers, according to an affidavit.", "43", "The owner"),
    ("Police said 43 had left, according to witnesses.", "43", "witnesses"),
    ("A man died and 43 were hurt, according to Reuters.", "43", "Reuters"),
    ("The bank said profit fell 43 percent, according to figures from the guild.", "43", "figures from the guild"),
    # A study that is "it"; marks of two kinds around one quotation.
    ("The study looked at bees. It found 43 percent are ill.", "43", "It"),
    ("It determined that 43 had left.", "43", "It"),
    ('“We shut 43 shops," Ida Brandt said. “It was hard.”', "43", "Ida Brandt"),
    ('“We call it "the pit," and 43 men died,” Ida Brandt said.', "43", "Ida Brandt"),
    ("Union leaders, who say 43 jobs are at risk, met.", "43", "Union leaders"),
]

UNSAID = [
    ("The guild and the port, which represents 12 firms that employ 43 men, marched.", "43"),
    ("The guild had demanded a 12 percent rise, however this was cut to 43 percent.", "43"),
    ("Some 43 were hurt, as the union threatened to strike.", "43"),
    ("The dose equates to 43 tablets.", "43"),
    ("The visit confirmed that 43 men were alive.", "43"),
    ("He had a dog. It found 43 bones.", "43"),
    ("For years, one rule held: “Never eat more than 43 eggs.”", "43"),
    ('Brun cut jobs. “We will be smaller," Ida Hale, a clerk, wrote in a memo on plans to close 43 shops.', "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number_in_whole(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_beside_what_is_said(text: str, number: str) -> None:
    claims = [claim for claim in read(text).claims if number in claim.text]
    assert claims
    assert all(claim.attributed_to is None for claim in claims)


def test_a_day_is_no_part_of_the_name_of_a_firm_of_partners() -> None:
    found = read("Halden Tyre & Brake Co. Wednesday announced plans to cut 43 jobs.")
    assert [actor.name for actor in found.actors] == ["Halden Tyre & Brake Co."]


def test_a_day_that_follows_another_day_stays_in_its_name() -> None:
    found = read("Black Friday & Cyber Monday sales rose 43 percent.")
    assert "Black Friday & Cyber" not in [actor.name for actor in found.actors]


def test_who_is_named_behind_his_body_is_he_who_goes_on() -> None:
    found = read(
        "Selby state commandant of the guard, Hamza Cole, said 12 were held. According to him, 43 more were sought."
    )
    assert {claim.attributed_actor_id for claim in found.claims} == {"person:hamza-cole"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ole Brun accused the port of lying. He praised Lars Holm. He noted that 43 had left.", {"person:ole-brun"}),
        (
            "Ole Brun told the paper it was late. Two men, Sam Ek and Lars Lund, were held. “All 43 left,” he said.",
            {"person:ole-brun"},
        ),
        ("Two men, Ole Ek and Lars Lund, left. He said 43 had left.", {None}),
    ],
)
def test_he_goes_on_and_is_none_of_several(text: str, who: set[str | None]) -> None:
    assert {claim.attributed_actor_id for claim in read(text).claims if "43" in claim.text} == who

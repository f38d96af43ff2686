"""Verbs that name, liken and fault; what somebody is made to say; outcomes behind a speaker; figures without a verb of
their own; speakers whom trees tear from their words; labels of interviews.
"""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # A role, and the rank and name of who holds it; who stands before his verb, whatever no mark parts from its own.
    (
        "The head of the River Guard in Selby, Lt. Col. Omar Hale, later told the port that 43 men left.",
        "43",
        "The head of the River Guard in Selby, Lt. Col. Omar Hale",
    ),
    (
        "One of the hurt, a local who does not want to be named, said a Halden Rover carrying 43 boxes pulled up.",
        "43",
        "One of the hurt",
    ),
    ("One lesson, said Ann Lee, was that 43 shops left.", "43", "Ann Lee"),
    ("The tax would raise £43 million a year, the Treasury estimates.", "43", "the Treasury"),
    # Whose words a quotation is said to be in, and who makes a face before it.
    ("The ministry gave a lower toll: 43.", "43", "The ministry"),
    ("Local officials gave a far higher number: more than 43.", "43", "Local officials"),
    ("UNHCR says 43 Sudanese have crossed into Chad.", "43", "UNHCR"),
    ("It was, in the words of her neighbour, “a slaughter of 43 beasts”.", "43", "her neighbour"),
    ("This is, in the mayor's words, “a loss of 43 jobs”.", "43", "the mayor"),
    ("Asked whether he would sell, Ben Okoro shook his head. “Not for 43 euros.”", "43", "Ben Okoro"),
    # A day behind a name is when somebody speaks.
    ("The Tidal Council Friday said 43 boats had sunk.", "43", "The Tidal Council"),
    ("Vela Electronics Corp. Monday reported a loss of $43 million.", "43", "Vela Electronics Corp."),
    ("Ruby Friday said 43 boats had sunk.", "43", "Ruby Friday"),
    # The parts of a compound with hyphens; a dash parts.
    ("The mother-in-law of Ann Boyd said 43 men came.", "43", "The mother-in-law of Ann Boyd"),
    ("The commander-in-chief said 43 had died.", "43", "The commander-in-chief"),
    ("A passer-by said 43 men ran.", "43", "A passer-by"),
    ("The mayor - in office since May - said 43 men came.", "43", "The mayor"),
    # What comes of a report is reported, too.
    ("The ministry reported two deaths, raising the toll to 43.", "43", "The ministry"),
    # Whoever tells what a source is cited for, however the tree hangs the clause.
    ("The ferry carried 43 people, according to what crew members told the harbour master.", "43", "crew members"),
    ("There would be 51 pilgrims missing, according to what survivors said to the army.", "51", "survivors"),
    # The next victims of a list are told by whoever tells the first.
    ("The council reported 12 deaths, 43 injured and five missing from the storm.", "43", "The council"),
    ("The army reported 12 dead and 43 wounded.", "43", "The army"),
    ("The council reported 46 deaths (7 girls, 4 boys, 43 women and 2 men).", "43", "The council"),
    # A label whole, with the title that a stop ends; whom a quotation is "from".
    ("MR. COLE: We have 43 boats.", "43", "MR. COLE"),
    ("Q: How many?\nMS. BRANDT: We have 43 boats.", "43", "MS. BRANDT"),
    ("And from Chairwoman Ida Brandt:\n\n“This rule costs $43 million.”", "43", "Chairwoman Ida Brandt"),
    # A verb that is no participle of a noun.
    (
        "The result amazed biologist Ida Brandt, who took no part and thinks the true rate is 43 percent.",
        "43",
        "biologist Ida Brandt",
    ),
    # Naming, likening, painting, faulting.
    ("Critics called the purge of 43 clerks a transparent ploy.", "43", "Critics"),
    ("She has called the shooting of 43 men across the country a moment similar to the riots.", "43", "She"),
    ("The mayor painted Brun as a rich man who closed 43 shops.", "43", "The mayor"),
    ("Brun likened the plan to a robbery of 43 banks.", "43", "Brun"),
    ("Envoys call them rebels and describe their raids as 43 acts of terror.", "43", "Envoys"),
    ("They took part in what analysts described as 43 years of theft.", "43", "analysts"),
    ("Officials praised the marches for being kept to 43 people.", "43", "Officials"),
    ("Brun grilled him for closing 43 branches.", "43", "Brun"),
    ("The Halden Guild called Brun a hero, citing her work after the loss of 43 jobs.", "43", "The Halden Guild"),
    ("The port said it would sack 12 pilots, but that 43 would stay.", "43", "The port"),
    ("The port said fares would fall in June but rose 43 percent in May.", "43", "The port"),
    # Made to say, asked to say, and of whose mind.
    ("He forced Brun, who was under oath, to admit that 43 clerks had gone.", "43", "Brun"),
    ("The senator made the banker admit that 43 branches had gone.", "43", "the banker"),
    ("Brun is demanding the mayor make a pledge to hire 43 nurses.", "43", "Brun"),
    ("Brun sounded a call for the union to accept 43 more members.", "43", "Brun"),
    ("Guild officials said they were worried that 43 men would leave.", "43", "Guild officials"),
    ("Brun went on to explain how he believes cuts of 43 percent hurt the army.", "43", "Brun"),
    ("The town lost 43 shops “for no reason at all,” as the baker put it.", "43", "the baker"),
    ("Holm was at pains to stress that 43 men were lost.", "43", "Holm"),
    ("Holm drew attention to the fact that 43 men were lost.", "43", "Holm"),
    ("Holm made no secret of the fact that 43 men were lost.", "43", "Holm"),
    # What goes on behind a speaker.
    ("The bus hit a wall, police said, killing 43 people.", "43", "police"),
    ("A bomb went off, the army said in a note, leaving 43 dead.", "43", "the army"),
    ("The firm was a giant, Brun said, until it lost 43 ships.", "43", "Brun"),
    # Figures.
    ("The ministry's own tally stands at 43.", "43", "The ministry"),
    ("The government's toll is 43, but the rebels count 99.", "43", "The government"),
    ("One common estimate is that 43 percent of them are idle.", "43", "One common estimate"),
    ("Official figures from the Halden Office released in May show that 43 schools closed.", "43",
     "Official figures from the Halden Office"),
    ("Spending is forecast by Forrel Research to reach $43 million.", "43", "Forrel Research"),
    ("The union says 99 were dismissed; the firm, 43.", "43", "the firm"),
    ("Police put the crowd at 99, organisers at 43.", "43", "organisers"),
    ("Polling by Norpoll suggests 43 percent will vote.", "43", "Polling by Norpoll"),
    ("Brun's claim to have won 43 races was false.", "43", "Brun"),
    # Whom the tree hangs elsewhere.
    ("Norbank's chief executive, Ida Brun, said profit fell 43 percent.", "43", "Norbank's chief executive, Ida Brun"),
    ("Profit fell 43 percent, announced the army.", "43", "the army"),
    ("Half of the 43 ships were empty, warned police.", "43", "police"),
    ("The fire destroyed 43 homes, added economists.", "43", "economists"),
    ("The rebels estimated profit fell 43 percent.", "43", "The rebels"),
    ("Officials wrote in a letter that the storm left 43 villages without power.", "43", "Officials"),
    ("Residents confirmed in a statement the dam will cost $43 million.", "43", "Residents"),
    ("The film uses footage of Ida Brun asking, “Why am I not 43 points ahead?”", "43", "Ida Brun"),
    ("According to the 51-year-old, there were 43 boats.", "43", "the 51-year-old"),
    # Quotations.
    ("The Courier quotes Lars Holm: “We lost 43 men.”", "43", "Lars Holm"),
    ("“We lost 43 men,” the Courier quoted the clerk as saying.", "43", "the clerk"),
    ("“We lost 43 men” was the captain's answer.", "43", "the captain"),
    ("“We lost 43 men” is how the captain put it.", "43", "the captain"),
    ("“We lost 43 men,” came the reply from Holm.", "43", "Holm"),
    ("Lars Holm and Ida Brun met. “We lost,” said Holm. Brun disagreed. “We lost 43.”", "43", "Brun"),
    ("Lars Holm and Ida Brun met. “We lost,” said Holm. His brother died. “We lost 43.”", "43", "Holm"),
    ("Mayor Ida Holm: We lost 43 men.\nCourier: And who?\nMayor Ida Holm: Masons.", "43", "Mayor Ida Holm"),
    ("Lars Holm spoke to us.\nCourier: How many?\nHolm: We lost 43 men.\nCourier: And who?\nHolm: Masons.", "43",
     "Holm"),
    # The words for a speaker.
    ("Some 43 men were picked up, according to Italian broadcaster Radio Velica.", "43",
     "Italian broadcaster Radio Velica"),
    ("One of its authors, Senator Lars Holm, said he had calls from 43 people.", "43",
     "One of its authors, Senator Lars Holm"),
    ("The statistics service (Stat) said 43 percent had left.", "43", "The statistics service (Stat)"),
    ("Republicans, eager to begin, hope the mayor builds 43 homes.", "43", "Republicans"),
    ("A new study from researchers at Norpol found that 43 percent smoke.", "43",
     "A new study from researchers at Norpol"),
]  # fmt: skip

UNSAID = [
    ("Selby man hurts 43-year-old brother, himself Posted: Friday, July 10, 2015.", "43"),
    ("Crews found two bodies in the mud, raising the toll to 43.", "43"),
    ("According to what was known on Friday, 43 were hurt.", "43"),
    ("The clerks were paid 43 crowns according to what they had earned.", "43"),
    ("The army reported 12 dead, and 43 wounded men fled the camp.", "43"),
    ("The army reported 12 deaths, but 43 wounded lay in the streets.", "43"),
    ("Brun must stop portraying 43 sailors as thieves.", "43"),
    ("The club held 12 games, and the guild held 43.", "43"),
    ("The port said in May it would hire 12 pilots, but that month 43 quit.", "43"),
    ("Some 43 clerks stayed in the hall, as they expected a vote.", "43"),
    ("The price index of food jumped, showing a 43 percent rise for the year.", "43"),
    ("The junta has vowed to free the north from a war that's killed 43 people.", "43"),
    ("The network has demanded that Sela free him and condemned his arrest, which lasted 43 days.", "43"),
    ("Some analysts predict that it could break $99 — although the price fell by $43 after the raid.", "43"),
    ("“The mine is shut,” the owner said, after 43 miners had met him.", "43"),
    ("The firm will close its plant, it said on Friday, sending its shares down 43 percent.", "43"),
    ("The war is over, the mayor said, standing before 43 soldiers.", "43"),
    ("The team's tally stands at 43.", "43"),
    ("The firm is recalling 43 tins of meat over fears they may be bad.", "43"),
    ("The ward admitted 43 patients in the 24 hours to 8am on Tuesday.", "43"),
    ("“We lost 43 men,” came the reply.", "43"),
]


def test_who_is_thought_to_be_something_thinks_nothing() -> None:
    claim, _ = claim_in("A boy of 43 weeks survived, as did a woman thought to be about 30.", "43")
    assert claim.attributed_to is None
    claim, _ = claim_in("A boy of 43 weeks survived, a woman thought.", "43")
    assert claim.attributed_to == "a woman"


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    claims = [claim for claim in read(text).claims if number in claim.text]
    assert all(claim.attributed_to is None for claim in claims)


def test_a_name_behind_a_description_is_the_actor_who_speaks() -> None:
    extraction = read("One of its authors, Senator Lars Holm, said he had calls from 43 people.")
    names = {actor.actor_id: actor.name for actor in extraction.actors}
    assert [names[str(claim.attributed_actor_id)] for claim in extraction.claims if "43" in claim.text] == ["Lars Holm"]

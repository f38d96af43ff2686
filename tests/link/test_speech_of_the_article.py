"""What the article puts into and behind the words of others: asides, another tense, how he stood; labels of nobody."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in, read

SAID = [
    # An aside that is a phrase, gives a condition or is shifted into the past of what was said is the speaker's.
    ("The mayor said three towns — Aske, Brim and a port of 43 people — would get a bus.", "43", "The mayor"),
    ("The mayor said that three towns — if 43 people ask for it — would get a bus.", "43", "The mayor"),
    ("She said the plan — it would cost $43 million — was dead.", "43", "She"),
    ("“The plan — it costs $43 million — is dead,” she said.", "43", "she"),
    ("Police said Ned Hawk — he has two convictions — was going at 43 miles an hour.", "43", "Police"),
    # What the tense or "that" gives to the speaker.
    ("Brun said the bank would pay, and 43 men would be held.", "43", "Brun"),
    ("Brun said the bank would pay, and that 43 men were held.", "43", "Brun"),
    ("Brun said it could not be done, and 43 men had tried.", "43", "Brun"),
    ("Brun said it would close because 43 men left.", "43", "Brun"),
    ("Brun said he would win and fly to 43 towns.", "43", "Brun"),
    # What a participle does with a figure is what is said.
    ("Brun said the state would cut taxes, saving families $43 a year.", "43", "Brun"),
    ("Brun spoke of fraud, repeating a claim that 43 men had voted twice.", "43", "Brun"),
    # A second "said" goes on with the first, past what somebody thinks.
    ("Mayor Roe said that she thinks the tape should go out but said 43 men had left.", "43", "Mayor Roe"),
    # Who speaks in a relative clause: no talks, no number, and no thing that is told.
    (
        "They may drop it, according to people close to the talks, who said that one chain had pulled 43.",
        "43",
        "people close to the talks",
    ),
    (
        "They may drop 43 soups, according to people close to the talks, who said one chain had gone.",
        "43",
        "people close to the talks",
    ),
    (
        "It is above the number given by the Guild, which has five men, and the ministry, which says it is 43.",
        "43",
        "the ministry",
    ),
    ("The first thing Ida Brandt tells you is that she has 43 cats.", "43", "Ida Brandt"),
    # Labels of a talk.
    ("Ida Brandt and Ole Brun met.\n\nBRANDT: Nobody has 43 ships.", "43", "BRANDT"),
    ("QUESTION: How many?\n\nANSWER: There were 43.", "43", "ANSWER"),
    ("They met.\n\nBRANDT, on his tax: “It has taken 43 years.”", "43", "BRANDT"),
    # Whoever tells a crowd is told by nobody in it.
    (
        "“He spent 43 nights in Bergen. One,” Rep. Ole Brun, his foe, told a crowd in Aske, holding up a hand.",
        "43",
        "Rep. Ole Brun",
    ),
    # By how much a poll has somebody ahead; a bare number between dashes.
    ("A poll put Ida Brandt ahead by 43 points.", "43", "A poll"),
    ("The number is a bit high — the clerks say 43 — but nobody minds.", "43", "the clerks"),
    # A unit ends a sentence.
    ("She was doing 15 mph. Engineers said the cart can do 43.", "43", "Engineers"),
]

UNSAID = [
    # Asides of the article.
    ("The aides insist that he can win — he trails by 43 points — and that he will.", "43"),
    ("Police said the driver — who was on leave for 43 days — was drunk.", "43"),
    ("The driver — who has 43 convictions — was drunk, police said.", "43"),
    ("The agency noted that Brun has paid nothing — as was true for 43 years before.", "43"),
    ("Brun noted that an audit (which sampled 43 shops) was late.", "43"),
    # Out of the tense of what was said.
    ("Brun said she would run, and 43 aides quit.", "43"),
    ("Brun said he would win, although 43 polls put him behind.", "43"),
    ("Brun said he would win and flew to 43 towns.", "43"),
    ("The firm said it would stop its sale, five weeks after recalling 43 million phones.", "43"),
    # Told of the saying itself.
    ("Brun said the polls were rigged, drawing cheers from 43 people.", "43"),
    ("Brun said the pact would help, speaking at a plant with 43 clerks.", "43"),
    ("The chief said the tape would go out, reversing a position he had held for 43 hours.", "43"),
    ("The firm said it would close its shop, the latest in a string of 43 to do so.", "43"),
    ("The mayor said he would skip the talks, a decision that drew complaints from 43 clerks.", "43"),
    ("She says, “Do not do it,” until 43 shots are heard.", "43"),
    ("As 43 firms quit, Brandt said so.", "43"),
    ("The poll found most in favour, a number that has barely moved in 43 years.", "43"),
    ("Sixty senators said they would not vote, including 43 Democrats.", "43"),
    # Who faults a thing between dashes tells nothing around it.
    ("Some 43 flyers had gone out — the printer blamed a tight deadline — but all were back.", "43"),
    # How often somebody said something he does not say; nor what he reads out.
    ("They counted the 43 times she said “no comment”.", "43"),
    ("Brun gets letters. He read one aloud: “I lost 43 men.”", "43"),
    # Labels of nobody.
    ("SCOOP: The union is to hire 43 clerks.", "43"),
    ("DRIVING THE DAY: Brun will hold 43 rallies.", "43"),
]


@pytest.mark.parametrize(("text", "number", "speaker"), SAID)
def test_who_vouches_for_a_number(text: str, number: str, speaker: str) -> None:
    claim, _ = claim_in(text, number)
    assert claim.attributed_to == speaker


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_vouches_for(text: str, number: str) -> None:
    assert all(claim.attributed_to is None for claim in read(text).claims if number in claim.text)

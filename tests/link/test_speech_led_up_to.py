"""Who is told of right before a quotation or beside it, and quotations whose speaker cannot be read."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in

SAID = [
    # a stand that is taken in words, right before a paragraph that is all quotation
    ("The chairman, Yusuf Demir, defended the plan.\n“It will bring 43 jobs.”", "43", "The chairman, Yusuf Demir"),
    ("Director Petra Novak rejected the charge.\n“We hired 43 people.”", "43", "Director Petra Novak"),
    ("Her lawyer, Max Stein, hit back.\n“She has paid 43 percent.”", "43", "Her lawyer, Max Stein"),
    ("Mayor Ana Pop played down the delay.\n“It is 43 days, no more.”", "43", "Mayor Ana Pop"),
    ("Coach Lena Hahn praised the crowd.\n“There were 43 of them.”", "43", "Coach Lena Hahn"),
    ("Omar Diallo was not impressed.\n“Only 43 came.”", "43", "Omar Diallo"),
    ("“I lost 12 cows,” said Ana Pop.\nShe hesitated.\n“And 43 calves.”", "43", "She"),
    # bodies alone before a colon, and to whom a thing is so
    ("Nurses’ union: “We are 43 members short”", "43", "Nurses’ union"),
    ("The bank: “We have 43 branches.”", "43", "The bank"),
    ("For coach Lena Hahn, it is simple: “We need 43 points.”", "43", "coach Lena Hahn"),
    ("For Ines Prado, who trains nurses, the sums are plain: “We lose 43 a year.”", "43", "Ines Prado"),
    # signatures with a role in "-ing"
    ("“It carries 43 people.” – Anil Mehta, managing director of Pune Metro", "43", "Anil Mehta"),
    ("“They fed 43 dogs.” — Lin Mei, acting mayor of Tainan", "43", "Lin Mei"),
    # nicknames, wherever the tree takes the rest of the name to be
    ("Warlord Musa “The Butcher” Kanu said he held 43 men.", "43", "Warlord Musa “The Butcher” Kanu"),
    ("Drug lord Ivo “The Snake” Petrov claimed he had 43 boats.", "43", "Drug lord Ivo “The Snake” Petrov"),
    ("Boxer Rico “The Eel” Mendez said that he had won 43 fights.", "43", "Boxer Rico “The Eel” Mendez"),
    # whoever is joined to somebody with a name behind his role
    ("The mayor, Ana Reis, and the priest said 43 had come.", "43", "The mayor, Ana Reis, and the priest"),
    ("The head of it, Ana Reis, and a nurse said 43 had come.", "43", "The head of it, Ana Reis, and a nurse"),
    ("The mayor said 43 had come, and the priest prayed.", "43", "The mayor"),
    # a second "that" behind a clause that is said itself
    ("The minister said officers seized 4 tonnes, and that 43 men were held.", "43", "The minister"),
    ("Police said a dog had found 3 bodies and that 43 were missing.", "43", "Police"),
    ("Hale said he was ill and that 43 had left.", "43", "Hale"),
    # in somebody's words within another's
    ("The paper wrote that, in the words of one guard, “43 ran at once”.", "43", "one guard"),
    # a subject behind the day of a paper
    ("In a statement on Thursday, Norbank, whose head is to go this year, said it had 43 branches.", "43", "Norbank"),
    ("“We lost 12,” Hale said. “We have 43 left,” he added, pointing at the hill.", "43", "he"),
    ("Dr Sato said 12 had left. “We have 43 beds.” The ward fell silent.", "43", "Dr Sato"),
]  # fmt: skip

UNSAID = [
    # the sentence goes on behind the mark, and does not tell whose words they are
    ("Minister Eva Kos promised beds. “There are 43 today,” so the sign above the ward.", "43"),
    ("Dr Lee said some had died. “43 deaths too many” was scrawled on a wall nearby.", "43"),
    ("Senator Cole said it would be cheap. “$43 million, more like,” went the joke in the corridors.", "43"),
    ("Colonel Okoye said none had died. “We buried 43,” ran the headline in the paper.", "43"),
    # no stand of whoever speaks, or no quotation
    ("The city rejected the plan.\nA ticket costs 43 euros.", "43"),
    ("The plan was criticised by Hale.\nA ticket costs 43 euros.", "43"),
    ("Would Hale back the offer? “It is worth 43 percent.”", "43"),
    ("At the ministry: “43 desks and no chairs”.", "43"),
    ("For Kenya, the target is clear: “43 percent by 2030”.", "43"),
    ("“They fed 43 dogs.” – Mehta left the room.", "43"),
    # what another name does beside a reason that somebody gives
    ("Shares in Norbank rose after the firm said profit had doubled, while rival Hofbank lost 43 percent.", "43"),
]


@pytest.mark.parametrize(("text", "number", "said"), SAID)
def test_who_says_a_number(text: str, number: str, said: str) -> None:
    assert claim_in(text, number)[0].attributed_to == said


@pytest.mark.parametrize(("text", "number"), UNSAID)
def test_a_number_that_nobody_says(text: str, number: str) -> None:
    assert claim_in(text, number)[0].attributed_to is None

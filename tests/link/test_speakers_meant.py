"""Which actor is meant by "it", "he", a noun or the words for several who speak."""

from __future__ import annotations

import pytest

from tests.link.reading import claim_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Bank of Norway said the outcome was clear. It added that 300 lamps burn.",
            "Bank of Norway",
        ),
        ("The CIA said the outcome was clear. It says 300 lamps burn.", "CIA"),
        ("A report by the CIA said the outcome was clear. It says 300 lamps burn.", None),
        ("The CIA and Norway said the outcome was clear. It says 300 lamps burn.", None),
    ],
)
def test_it_that_tells_more_is_whoever_told_before(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "300")
    assert names.get(claim.attributed_actor_id) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The presidents of Kenya and Uganda", None),
        ("Ministers from Kenya, Uganda and Rwanda", None),
        ("French and German officials", None),
        ("Kenyan police", "Kenya"),
        ("The president of Trinidad and Tobago", "Trinidad and Tobago"),
        ("Analysts at Norbank and Citigroup", None),
        ("A professor of economics and law", None),
    ],
)
def test_those_of_several_are_nobodys_alone(said: str, name: str | None) -> None:
    claim, names = claim_in(f"{said} said that 43 men had died.", "43")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (said, name)
    assert claim.country is None or name is not None


def test_a_firm_in_a_body_is_not_that_body() -> None:
    claim, _ = claim_in("Congress met. Developers and owners in Congress say the law cost 43 million dollars.", "43")
    assert (claim.attributed_to, claim.attributed_actor_id) == ("Developers and owners", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Whom "…, he said." ends is not whoever is named in his words.
        ("Lars Holm met Ole Brun. Brun wrote 43 letters, he said.", "Lars Holm"),
        ("Lars Holm spoke. Ole Brun wrote 43 letters in a year, of which most are lost, he said.", "Lars Holm"),
        # Who is known to be "he" goes on, of whomever he spoke.
        ("Lars Holm said Ole Brun was ill. He said 43 clerks would go.", "Lars Holm"),
        ("Norway's prime minister, Ann Lund, spoke. The Norwegian leader said 43 clerks would go.", "Ann Lund"),
        # Before two syllables of a given name stands a family's, which is no sign of a woman.
        (
            "The depot is new, Premier Su Ming-chang said.\n\nAt the old one, 43 clerks worked, he added.",
            "Su Ming-chang",
        ),
        ("The depot is new, Premier Ann Lund said.\n\nAt the old one, 43 clerks worked, he added.", None),
        # Beside a woman, whoever may be a man or a woman is not surely "she"; alone, and where it goes on, she is.
        ("Robin Holm met Ann Lund. She said 43 clerks would go.", None),
        ("Lars Holm met Ann Lund. She said 43 clerks would go.", "Ann Lund"),
        ("Robin Holm met Lars Lund. She said 43 clerks would go.", "Robin Holm"),
        ("Robin Holm met Ann Lund. It was late. She said 43 clerks would go.", "Robin Holm"),
        ("Robin Holm resigned. She said 43 clerks would go.", "Robin Holm"),
    ],
)
def test_whom_he_said_means(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "43")
    assert names.get(claim.attributed_actor_id) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ole Brun spoke. A soldier shrugged. “Maybe 300,” he said.",
        "Ole Brun lost a boat. His neighbour was more cautious. “I saw only 300,” he said.",
    ],
)
def test_a_pronoun_for_somebody_without_a_name(text: str) -> None:
    claim, _ = claim_in(text, "300")
    assert (claim.attributed_to, claim.attributed_actor_id) == ("he", None)


def test_a_noun_for_somebody_without_a_name() -> None:
    claim, _ = claim_in("Ole Brun was hurt. A boy of 17 was held. The boy fired 300 shots.", "300")
    assert (claim.agent, claim.agent_actor_id) == ("The boy", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # What a body makes, sells or is for tells which is meant, where one is left.
        ("Airbus cut its outlook. The planemaker said 43 jobs would go.", "Airbus"),
        ("Tesco raised prices. The supermarket said 43 shops would shut.", "Tesco"),
        ("Human Rights Watch published a report. The rights group said 43 men were beaten.", "Human Rights Watch"),
        ("Oxfam and Human Rights Watch met. The rights group said 43 men were beaten.", None),
        ("Tesco cut jobs. The British supermarket said 43 would go.", "Tesco"),
        ("Ford cut jobs. The French carmaker said 43 would go.", None),
        ("Toyota cut jobs. The US carmaker said 43 would go.", None),
        ("Amnesty International met. A rights group said 43 died.", None),
        ("Hamas fired. The rights group said 43 died.", None),
        # One agency of many is not the body that they belong to.
        ("The UN agency said 43 had died.", None),
        ("UN officials said 43 had died.", "United Nations"),
    ],
)
def test_which_body_is_meant(text: str, name: str | None) -> None:
    claim, names = claim_in(text, "43")
    assert names.get(claim.attributed_actor_id) == name


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        (
            "Some 300 were hurt, Karl Berg, a doctor at the clinic said.",
            "Karl Berg, a doctor at the clinic",
            "Karl Berg",
        ),
        ("Some 300 were hurt, Karl Berg, a doctor, said.", "Karl Berg", "Karl Berg"),
        # of a brother, of a town, of a list: who says it has no name
        ("He was shot by his brother, Karl Berg, a neighbour said, and 300 came.", "a neighbour", None),
        ("Some 300 died in Fresno, California, a doctor said.", "a doctor", None),
        ("They hurt Ada Quill, Karl Berg, a doctor said, and 300 came.", "a doctor", None),
    ],
)
def test_a_name_before_who_speaks_is_his_where_it_is_nobody_elses(text: str, speaker: str, name: str | None) -> None:
    claim, names = claim_in(text, "300")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (speaker, name)


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Striker Kofi Mensah left the pitch in tears.", "The 24-year-old", "Kofi Mensah"),
        ("Kofi Mensah, 24, was cleared.", "The 24-year-old", "Kofi Mensah"),
        ("Police arrested a man on Friday.", "The 24-year-old", None),
        ("Judge Ole Brun jailed a teenager.", "The 18-year-old", None),
        ("Ana Ruiz and Mia Holt met on Sunday.", "The 19-year-old", None),
        ("Midfielder Jude Okoye signed for Halden.", "The player", "Jude Okoye"),
        ("Goalkeeper Tim Hauser broke his thumb.", "The player", "Tim Hauser"),
        ("Midfielder Jude Okoye and striker Ole Brun left.", "The player", None),
        ("Minister Ole Brun left.", "The player", None),
        ("Novelist Amara Eze lives in Enugu.", "The author", "Amara Eze"),
        ("Kenya Airways grounded jets after a strike.", "The carrier", "Kenya Airways"),
    ],
)
def test_whom_a_noun_means(before: str, noun: str, name: str | None) -> None:
    claim, names = claim_in(f"{before} {noun} said that 43 had come.", "43")
    assert (claim.attributed_to, names.get(claim.attributed_actor_id)) == (noun, name)

"""Who does what, where a clause leaves a word out or turns its order round."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims


def _told(text: str, number: str) -> tuple[str | None, ...]:
    claim = next(claim for claim in claims(text) if claim.text.startswith(number))
    return claim.action, claim.action_role, claim.agent, claim.event


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        ("Two guards were killed and 15 wounded.", "15", ("wound", "patient", None, "injured")),
        ("Gunmen seized 16 men, including a vet and his 15 sons.", "15", ("seize", "patient", "Gunmen", "kidnapped")),
        ("Fire killed 16 people, including Ana Lee and 15 nuns.", "15", ("kill", "patient", "Fire", "killed")),
        ("The town, including a mill and 15 inns, was rich.", "15", (None, None, None, None)),
        ("Two guards were killed and 15 slightly wounded.", "15", ("wound", "patient", None, "injured")),
        ("Two guards were killed and 15 unhurt.", "15", (None, None, None, None)),
        ("One in five pupils missed school last year.", "One in five", ("miss", "agent", None, None)),
        ("Some 36 out of 45 members backed the treaty.", "Some 36", ("back", "agent", None, None)),
        ("Into the river fell 20 tonnes of rubble.", "20", ("fall", "agent", None, None)),
        ("Along the road stood 300 soldiers.", "300", ("stand", "agent", None, None)),
        ("In the autumn they stood 300 candidates.", "300", ("stand", "patient", "they", None)),
        ("Police held 34 men in Paris, 12 in Lyon and two in Nice.", "two", ("hold", "patient", "Police", "arrested")),
        ("Twelve people were killed in Aden and five in Taiz.", "five", ("kill", "patient", None, "killed")),
        ("Twelve people were hurt in Aden and five in Taiz were missing.", "five", (None, None, None, "missing")),
        ("Ports caught 68 smugglers three years ago but 430 this year.", "430", ("catch", "patient", "Ports", None)),
        ("Larkin closed at $14.50, up 75 cents.", "75 cents", ("close", None, "Larkin", None)),
        ("The index ended 1.4 percent higher at 21,450.", "1.4 percent", ("end", None, "The index", None)),
        ("The index ended 1.4 percent higher at 21,450.", "21,450", ("end", None, "The index", None)),
        ("Halden shares closed down 12 pence at 340p.", "340p", ("close", None, "Halden shares", None)),
        ("A user sent out 74 letters, up 67 percent.", "67 percent", (None, None, None, None)),
        ("Zinc ticked up 2 percent and tin was 3 percent higher.", "3 percent", (None, None, None, None)),
        ("In 2016 consumer credit rose by 5 percent.", "5 percent", ("rise", None, "consumer credit", None)),
        ("The bank said 2014 saw 120 tons moved.", "120", ("see", "patient", None, None)),
        ("By 2020 targets for 40 cities must be met.", "40", (None, None, None, None)),
        ("In 2021 alone fires destroyed 40 homes.", "40", ("destroy", "patient", "fires", "destroyed")),
        ("A man appeared in court charged with killing two teachers.", "two", ("kill", "patient", "A man", "killed")),
        ("A judge jailed a man charged with killing two vets.", "two", ("kill", "patient", "a man", "killed")),
        ("There were twice as many complaints as before.", "twice", ("be", "agent", None, None)),
        ("The bridge cost €80 million.", "€80", ("cost", None, "The bridge", None)),
    ],
)  # fmt: skip
def test_those_counted_take_part_where_words_are_left_out(text: str, number: str, told: tuple[str | None, ...]) -> None:
    assert _told(text, number) == told


@pytest.mark.parametrize(
    ("text", "number", "role"),
    [
        ("She waited 15 months for a hip operation.", "15", None),
        ("The fair is held every five years.", "five", None),
        ("The head resigned 24 days into the job.", "24", None),
        ("The cutter lies 65 miles (105km) north of the port.", "65", None),
        ("He served six years in prison.", "six", "patient"),
        ("The city spent six years on the tunnel.", "six", "patient"),
        ("Engineers inspected 12 kilometres of track.", "12", "patient"),
    ],
)
def test_how_long_or_how_far_is_no_object(text: str, number: str, role: str | None) -> None:
    assert _told(text, number)[1] == role


@pytest.mark.parametrize(
    ("text", "number", "about"),
    [
        ("The striker passed away Monday aged 45.", "45", "striker"),
        ("It took a fourth quarter after-tax loss of $33.9 million.", "$33.9", "fourth quarter after-tax loss"),
        ("The loan has a rate set in the 1960s of 4 percent.", "4 percent", None),
        ("It has 450 million tonnes, up from an actual 391 million last year.", "391", None),
        ("It is a rally by thousands of building workers.", "thousands", "building workers"),
        ("Viewers in this age of 24-hour news want answers.", "24-hour", "news"),
        ("Children as young as six are sold.", "as young", "Children"),
        ("April Rowe, 18, was hurt.", "18", "April Rowe"),
    ],
)
def test_no_time_is_what_an_amount_is_of(text: str, number: str, about: str | None) -> None:
    assert next(claim for claim in claims(text) if claim.text.startswith(number)).about == about


@pytest.mark.parametrize(
    ("text", "number", "whole"),
    [
        ("The blast killed 36 people, including 12 children.", "12", "36 people"),
        ("Police held 40 people. They included 12 minors.", "12", "40 people"),
        ("The registry lists 900 voters. That figure does not include 40 abroad.", "40", None),
        ("Some 160,000 people live in the area comprising three counties.", "three", None),
        ("The 13 men face charges including seven of murder.", "seven", None),
        ("Charges against the 13 men include seven murders.", "seven", None),
        ("The bank has 21 projects there. More loans are on the way, including two for roads.", "two", None),
    ],
)
def test_a_part_is_of_what_the_text_says_includes_it(text: str, number: str, whole: str | None) -> None:
    found = claims(text)
    part = next(claim for claim in found if claim.text.startswith(number))
    assert next((claim.text for claim in found if claim.start == part.part_of_start), None) == whole

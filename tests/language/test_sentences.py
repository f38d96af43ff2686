"""Where sentences end."""

import pytest

from newstables.language.sentences import after_label, split_sentences

SENTENCES = [
    (
        "A crew saw it at 3:40 p.m. Sixty-two searchers came.",
        ["A crew saw it at 3:40 p.m.", "Sixty-two searchers came."],
    ),
    ("By 6 p.m. Rescuers had left.", ["By 6 p.m.", "Rescuers had left."]),
    ("It opens at 9 a.m. Eastern time.", ["It opens at 9 a.m. Eastern time."]),
    ("At 10 a.m. Monday the shop was shut.", ["At 10 a.m. Monday the shop was shut."]),
    ("It fell by 28. 6 percent. Rain came.", ["It fell by 28. 6 percent.", "Rain came."]),
    ("It cost 28. 6 dollars. Rain came.", ["It cost 28. 6 dollars.", "Rain came."]),
    (
        "The toll rose. £30 is due. (€3 was not.) “$5,” he said.",
        ["The toll rose.", "£30 is due.", "(€3 was not.)", "“$5,” he said."],
    ),
    ("The U.S. $5 million went. He paid Rs. ₹500.", ["The U.S. $5 million went.", "He paid Rs. ₹500."]),
    ("World no. 6 Moe met no. 12 Hale.", ["World no. 6 Moe met no. 12 Hale."]),
    ("It fell on oct. 13 and on nov. 4.", ["It fell on oct. 13 and on nov. 4."]),
    ("The answer was no. 2025 was better.", ["The answer was no.", "2025 was better."]),
    ("She voted no. 40 abstained.", ["She voted no.", "40 abstained."]),
    ("The answer was no. 12 people came.", ["The answer was no.", "12 people came."]),
    ("He ate a fig. 30 guests left.", ["He ate a fig.", "30 guests left."]),
    ("It is no. 6 in the table.", ["It is no. 6 in the table."]),
    ("They flew to the U.S. Nobody met them.", ["They flew to the U.S.", "Nobody met them."]),
    ("The U.S. Senate met.", ["The U.S. Senate met."]),
    ("So says Tarnmail.com. Power cuts followed.", ["So says Tarnmail.com.", "Power cuts followed."]),
    ("Ask help.tarn.org. Rescuers wait.", ["Ask help.tarn.org.", "Rescuers wait."]),
    ("Tarn.com Inc. Chairman Ole Berg left.", ["Tarn.com Inc. Chairman Ole Berg left."]),
    ("A Ph.D. Student Union met.", ["A Ph.D. Student Union met."]),
    ("He fled in an SUV.Six people were hurt.", ["He fled in an SUV.", "Six people were hurt."]),
    ("“It burned.”The crew left.Later it rained.", ["“It burned.”", "The crew left.Later it rained."]),
    ("The Pop.Up stall at shop.Two sold it.", ["The Pop.Up stall at shop.", "Two sold it."]),
    ("He joined al.The and the U.S.The rest.", ["He joined al.The and the U.S.The rest."]),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == wanted


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("UPDATE: Two men were found.", "Two men were found."),
        ("IMF: Not more than 60%", "Not more than 60%"),
        ("Update: Two men were found.", None),
        ("Two from NATO: Not more.", None),
        ("NATO: not more.", None),
    ],
)
def test_a_label_in_capitals_is_no_part_of_the_first_sentence(text: str, first: str | None) -> None:
    assert after_label(text) == (0 if first is None else text.index(first))

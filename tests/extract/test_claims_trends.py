"""What verbs, nouns and particles of change say of a figure, class by class, and the phrases in which they do not."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims

RISING = [
    "rose", "climbed", "gained", "jumped", "surged", "soared", "grew", "advanced", "rallied", "rebounded", "leapt",
    "spiked", "swelled", "expanded", "strengthened", "improved", "widened", "recovered", "appreciated", "escalated",
    "ballooned", "lengthened", "accelerated", "quickened", "firmed", "bounced", "snowballed", "mushroomed",
    "ticked up", "inched up", "edged up", "nudged up", "crept up", "shot up", "went up", "moved up", "trended up",
    "edged higher", "drifted higher", "moved higher", "pushed higher",
]  # fmt: skip
FALLING = [
    "fell", "dropped", "declined", "decreased", "slipped", "slid", "tumbled", "plunged", "plummeted", "sank", "dipped",
    "shrank", "contracted", "slumped", "eased", "retreated", "crashed", "collapsed", "weakened", "narrowed",
    "softened", "cooled", "moderated", "decelerated", "diminished", "lessened", "abated", "waned", "sagged",
    "fell back", "dropped off", "ticked down", "came down", "went down", "crept down", "edged lower", "drifted lower",
]  # fmt: skip
RAISING = ["raised", "lifted", "upgraded", "nudged up", "pushed up", "marked up", "stepped up", "bumped up"]
LOWERING = ["cut", "lowered", "trimmed", "curtailed", "scaled back", "dialled back", "brought down", "pruned"]
RISES = ["rise", "increase", "gain", "jump", "uptick", "expansion", "improvement", "recovery", "upswing", "bounce"]
FALLS = ["fall", "drop", "decline", "loss", "slump", "contraction", "slowdown", "erosion", "deterioration"]


def trends(text: str) -> list[str | None]:
    return [claim.trend for claim in claims(text)]


@pytest.mark.parametrize(("verb", "trend"), [(v, "up") for v in RISING] + [(v, "down") for v in FALLING])
def test_a_verb_of_change_tells_by_how_much_and_whereto(verb: str, trend: str) -> None:
    assert trends(f"Output {verb} 5 percent.") == [trend]
    assert trends(f"Output {verb} to 40 percent in May.") == [trend]
    assert claims(f"Output {verb} to 40 percent in May.")[0].comparator == "exact"


@pytest.mark.parametrize(("verb", "trend"), [(v, "up") for v in RAISING] + [(v, "down") for v in LOWERING])
def test_what_somebody_moves_has_the_trend(verb: str, trend: str) -> None:
    assert trends(f"The board {verb} its forecast to 5 percent.") == [trend]
    assert trends(f"The board {verb} output by 40,000 barrels a day.") == [trend]
    assert trends(f"Its forecast was {verb} to 5 percent.") == [trend]


@pytest.mark.parametrize(("noun", "trend"), [(n, "up") for n in RISES] + [(n, "down") for n in FALLS])
def test_a_noun_of_change_tells_by_how_much(noun: str, trend: str) -> None:
    assert trends(f"Sales showed a 5 percent {noun}.") == [trend]
    assert trends(f"That was a 5 percent year-on-year {noun}.") == [trend]


@pytest.mark.parametrize(
    "text",
    [
        "The fund picked up 5 percent of the shares.",
        "The army moved up 300 troops.",
        "They backed off 20 metres from the fence.",
        "The group mounted 12 attacks.",
        "He popped 5 pills.",
        "The hospital upgraded 40 wards.",
        "The firm has a 40 percent recovery rate of old tyres and 3 plants.",
        "The 40 percent expansion plan failed.",
        "Protesters pulled back 40 metres.",
        "The Rooks lost four in a row.",
        "The park has cliff drops of up to 1,000 metres.",
        "The Rooks dropped three straight and lost five of their last seven.",
        "Gunners shot down 11 of them.",
        "The Harbour List gained 34 percent of the votes.",
        "The notice added three sailors had drowned.",
        "The blaze reduced 40 houses to ash.",
        "They recovered cash amounting to Rs 57 lakh hidden in a well.",
        "Skiers above 1,800 metres were cut off.",
        "Rain could fall, and snow is likely above 300 metres.",
        "Kowalski added two goals after the break.",
        "Ward adds three tries.",
    ],
)
def test_other_senses_have_no_trend(text: str) -> None:
    assert set(trends(text)) == {None}


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Prices surged as more than 700 firms closed.", None),
        ("The strike widened as 700 nurses walked out.", None),
        ("Shares fell as much as 7 percent.", "down"),
        ("Wages rose as quickly as 7 percent.", "up"),
        ("Tenants would get a refund, up to a maximum of 900 euros.", None),
        ("The grant rose to a maximum of 900 euros.", "up"),
        ("Sellers pay a capital gains tax of 23 percent.", None),
        ("Capital gains rose 23 percent.", "up"),
    ],
)
def test_what_goes_on_meanwhile_and_how_far_it_may_go_are_no_change(text: str, trend: str | None) -> None:
    assert trends(text) == [trend]


@pytest.mark.parametrize("text", ["The army brought up to 300 troops.", "The lift picked up to 40 people."])
def test_up_to_behind_what_moves_people_is_a_bound(text: str) -> None:
    assert claims(text)[0].comparator == "at_most"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The spread widened 12bp to 230bp.", [12, 230]),
        ("Stocks fell 2.3 million barrels to 431.9 million barrels.", [2.3e6, 431.9e6]),
        ("The lake rose 4 cm to 98 cm.", [4, 98]),
    ],
)
def test_a_change_and_the_level_it_leads_to_are_no_range(text: str, values: list[float]) -> None:
    assert [claim.value for claim in claims(text)] == values


def test_a_verb_of_change_may_have_a_range() -> None:
    assert [claim.comparator for claim in claims("Prices rose 2 percent to 3 percent.")] == ["between"]

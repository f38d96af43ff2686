"""Firms by how their names are made, and who is none though a firm is called so."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.language.annotate import Document


def _names(text: str, kind: str) -> list[str]:
    return [actor.name for actor in find_actors(Document(text)) if actor.kind == kind]


@pytest.mark.parametrize(
    ("text", "firms", "persons"),
    [
        # names that are possessives, unless somebody of that name is told of, or the noun behind may be his
        ("A drawing fetched $9 million at Christie's. Christie's said so.", ["Christie's"], []),
        ("The bank was cut by Moody's.", ["Moody's"], []),
        ("Sotheby’s had valued it at $5 million.", ["Sotheby's"], []),
        ("Sales at McDonald's rose, and Macy's lost $4 million.", ["McDonald's", "Macy's"], []),
        ("Wendy's mother said so. Wendy left.", [], ["Wendy"]),
        ("Chris Christie said so. Christie's rivals left.", [], ["Chris Christie"]),
        (
            "Peter Fuller of James Capper and Co said the budget was good. James Capper said no more.",
            ["James Capper and Co"],
            ["Peter Fuller"],
        ),
        ("It was bought by Teck Hong and Co Pte Ltd of Singapore.", ["Teck Hong and Co Pte Ltd"], []),
        ("It sued Hector M. Chester and Co. Anna Barlow will advise.", ["Hector M. Chester and Co."], ["Anna Barlow"]),
        # somebody and those around him
        ("Anna Vogt and Co won again. Vogt, 21, was pleased.", [], ["Anna Vogt"]),
        # who is known without the form
        ("Eli Lilly and Co said it obtained approval.", ["Eli Lilly"], []),
        ("Apple Inc and Nissan Motor Co Ltd rose.", ["Apple", "Nissan"], []),
        ("The Telegraph Co fell.", ["Telegraph Co"], []),
        ("It bought Vela Motors Ltd. Vela Motors declined to comment.", ["Vela Motors Ltd."], []),
        # a word of its own before what the firm does
        (
            "Sixty percent of Oden's shares will be offered, said Oden Mining and Investment Co Ltd.",
            ["Oden Mining and Investment Co Ltd."],
            [],
        ),
        (
            "Moorby's Investors Service Inc said the debt was lowered. Moorby's said it may do so again.",
            ["Moorby's Investors Service Inc"],
            [],
        ),
        # the letters under which a firm is traded
        ("Barlow Plc (BCS.L) and Golden Nickel Inc (GNG.N) rose.", ["Barlow Plc", "Golden Nickel Inc"], []),
        # openings of other languages
        ("The Banca della Riviera Italiana planned an issue.", ["Banca della Riviera Italiana"], []),
        ("Hans Kaufman follows shares for Bank Julius Bauer.", ["Bank Julius Bauer"], ["Hans Kaufman"]),
        # who is told something, and who comes next
        ("The official told Reuters Anna Vogt had left.", ["Reuters"], ["Anna Vogt"]),
        # capitals: initials of bodies, but for somebody's own, or his name
        ("The agency said that TBX was free to refile. TBX said it would.", ["TBX"], []),
        ("At the briefing, XLD summed up his issue.", [], ["XLD"]),
        ("JONES: I won the race. Anna Jones left.", [], ["Anna Jones"]),
        # before whom firms have and people have not
        ("Brandt Moll chief economist Ana Duarte said so.", ["Brandt Moll"], ["Ana Duarte"]),
        ("Donald Trump strategist Ana Duarte left.", [], ["Donald Trump", "Ana Duarte"]),
        # a noun that a person may be too
        ("It bought shares from real estate developer Donald Trump.", [], ["Donald Trump"]),
        ("The retailer Karl Brandt rose.", ["Karl Brandt"], []),
    ],
)
def test_firms(text: str, firms: list[str], persons: list[str]) -> None:
    assert (_names(text, "organisation"), _names(text, "person")) == (firms, persons)


@pytest.mark.parametrize(
    ("text", "name", "sector", "country"),
    [
        ("The Bank of Spain raised its rate.", "Bank of Spain", "GOV", "ESP"),
        ("The Bank of Zambia has paid its arrears.", "Bank of Zambia", "GOV", "ZMB"),
        ("The Bank of Ireland lent more.", "Bank of Ireland", "BUS", "IRL"),
        ("The Senate Foreign Relations Committee met.", "Senate Foreign Relations Committee", "LEG", None),
        ("In Kenya, the Senate Health Committee met Kenyan doctors.", "Senate Health Committee", "LEG", "KEN"),
    ],
)
def test_banks_of_states_and_committees_of_chambers(text: str, name: str, sector: str, country: str | None) -> None:
    found = {actor.name: (actor.sector, actor.country) for actor in find_actors(Document(text))}
    assert found[name] == (sector, country)


def _told(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {actor.name: (actor.sector, actor.country) for actor in find_actors(Document(text))}


@pytest.mark.parametrize(
    ("text", "name", "sector", "country"),
    [
        # party and state
        ("Rep. Ann Lee (R-Calif.) said so.", "Ann Lee", "LEG", "USA"),
        ("Sens. Bob Crane (D-Cal.) and Dan Everett (R-Wash.) spoke.", "Dan Everett", "LEG", "USA"),
        ("Rep. Ann Lee (Delle) said so.", "Ann Lee", "LEG", None),
        # "White House" has no "House" in it
        (
            "The House rose. White House budget director Mick Vogt met the House of Representatives.",
            "Mick Vogt",
            "GOV",
            "USA",
        ),
        ("White House correspondent Ana Duarte left.", "Ana Duarte", "JRN", "USA"),
        # of what it is about, an envoy of many states has no country
        ("UN Syria envoy Staffan Vogt met them.", "Staffan Vogt", "IGO", None),
        ("US Syria envoy Ana Duarte left.", "Ana Duarte", "GOV", "USA"),
    ],
)
def test_congress_seats_and_envoys(text: str, name: str, sector: str, country: str | None) -> None:
    assert _told(text)[name] == (sector, country)


def test_two_chambers_are_two() -> None:
    assert _told("The House and Senate met.") == {"House": ("LEG", None), "Senate": ("LEG", None)}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Theresa May said she travels in May for a meeting, and again in late May.", 1),
        ("Theresa May said so. They lost confidence in May.", 2),
    ],
)
def test_a_month_is_nobody(text: str, count: int) -> None:
    assert [len(actor.mentions) for actor in find_actors(Document(text)) if actor.kind == "person"] == [count]


def test_laws_and_accords_by_initials_act_for_nobody() -> None:
    assert not _told("The effort to roll back the ACA is not over, and the JCPOA and the GFA hold.")

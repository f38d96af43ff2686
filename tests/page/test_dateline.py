"""Datelines: their forms, what is none, and where the story begins behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.article.dateline import Dateline, after_dateline, find_dateline, find_header, read_dateline

SENTENCE = (
    "The two sides agreed to meet again in a month, and a spokesman said he was full of hope for the talks to come."
)


# How agencies and papers write where a story was filed, by whom, and when; the place in it.
DATELINES = [
    # Reuters
    ("GENEVA (Reuters) - ", "GENEVA"),
    ("GENEVA, Oct 3 (Reuters) - ", "GENEVA"),
    ("GENEVA/BERN (Reuters) - ", "GENEVA/BERN"),
    ("GENEVA/BERN, Oct 3 (Reuters) - ", "GENEVA/BERN"),
    ("SAN PEDRO SULA, Honduras (Reuters) - ", "SAN PEDRO SULA, Honduras"),
    ("LASHKAR GAH, Afghanistan, Feb 28 (Reuters) - ", "LASHKAR GAH, Afghanistan"),
    ("GENEVA, 3 Oct 2019 (Thomson Reuters) - ", "GENEVA"),
    # AP
    ("GENEVA (AP) — ", "GENEVA"),
    ("GENEVA, Switzerland (AP) _ ", "GENEVA, Switzerland"),
    ("BUTTE, Mont. (AP) — ", "BUTTE, Mont."),
    ("ST. LOUIS (AP) — ", "ST. LOUIS"),
    ("PORT-OF-SPAIN (AP) _ ", "PORT-OF-SPAIN"),
    ("Port-au-Prince, Haiti (AP) -- ", "Port-au-Prince, Haiti"),
    ("O'FALLON, Mo. — ", "O'FALLON, Mo."),
    ("WASHINGTON, D.C. — ", "WASHINGTON, D.C."),
    # AFP, dpa, ANSA, AAP, Jiji
    ("Paris, May 3, 2020 (AFP) - ", "Paris"),
    ("GENEVA (AFP) - ", "GENEVA"),
    ("São Paulo (AFP) – ", "São Paulo"),
    ("Geneva (dpa) - ", "Geneva"),
    ("ROME, MAY 3 - ", "ROME"),
    ("ROME: MAY 3 – ", "ROME"),
    ("SYDNEY (AAP) - ", "SYDNEY"),
    ("Sydney, AAP - ", "Sydney"),
    ("Tokyo, May 3 (Jiji Press)--", "Tokyo"),
    # TASS, Interfax
    ("GENEVA, October 3. /TASS/. ", "GENEVA"),
    ("GENEVA, October 3./TASS/.", "GENEVA"),
    ("GENEVA, October 3. /TASS/.-", "GENEVA"),
    ("GENEVA, October 3, /TASS./. ", "GENEVA"),
    ("GENEVA /Switzerland/, October 3. /TASS/. ", "GENEVA, Switzerland"),
    ("GENEVA (Switzerland), October 3. /TASS/ ", "GENEVA, Switzerland"),
    ("GENEVA, October 3. /TASS, Ivan Poe/. ", "GENEVA"),
    ("Geneva, 3 October /Interfax/ ", "Geneva"),
    ("GENEVA. Oct 3 (Interfax) - ", "GENEVA"),
    # Xinhua, Yonhap, Kyodo
    ("GENEVA, Oct. 3 (Xinhua) -- ", "GENEVA"),
    ("GENEVA, Oct. 3, 2016 (Xinhua) -- ", "GENEVA"),
    ("SEOUL, Oct. 3 (Yonhap) -- ", "SEOUL"),
    # PTI, ANI, IANS, papers of South Asia
    ("New Delhi, Oct 3 (PTI) ", "New Delhi"),
    ("New Delhi [India], October 3 (ANI): ", "New Delhi, India"),
    ("Kathmandu, Nov 3 (IANS) ", "Kathmandu"),
    ("Pune, Jan 3: ", "Pune"),
    ("SRINAGAR, Mar 03: ", "SRINAGAR"),
    ("Geneva- ", "Geneva"),
    # CNN, the BBC, DW, Al Jazeera, rights groups, firms
    ("GENEVA (CNN) — ", "GENEVA"),
    ("Geneva CNN  — ", "Geneva"),
    ("New Geneva CNN  — ", "New Geneva"),
    ("Geneva, Switzerland CNN Business — ", "Geneva, Switzerland"),
    ("Geneva, Switzerland - ", "Geneva, Switzerland"),
    ("Bukavu, DR Congo - ", "Bukavu, DR Congo"),
    ("The Hague, the Netherlands - ", "The Hague, the Netherlands"),
    ("Ramallah, occupied West Bank - ", "Ramallah, occupied West Bank"),
    ("Srinagar, India-administered Kashmir --", "Srinagar, India-administered Kashmir"),
    ("Vence and Isle of Skarv, Norland - ", "Vence and Isle of Skarv, Norland"),
    ("Tijuana, Mexico/San Diego, United States - ", "Tijuana, Mexico/San Diego, United States"),
    ("(Geneva, June 9, 2020) – ", "Geneva"),
    ("Geneva (June 9, 2020): ", "Geneva"),
    ("GENEVA--(BUSINESS WIRE)--", "GENEVA"),
    ("GENEVA, Oct. 3, 2016 /PRNewswire/ -- ", "GENEVA"),
    # Papers
    ("Geneva - ", "Geneva"),
    ("Geneva – ", "Geneva"),
    ("GENEVA—", "GENEVA"),
    ("GENEVA -- ", "GENEVA"),
    ("GENEVA - - ", "GENEVA"),
    ("GENEVA, Oct 3 -- ", "GENEVA"),
    ("GENEVA (Oct. 3) -- ", "GENEVA"),
    ("Geneva/New York, 3 October 2020 – ", "Geneva/New York"),
    ("Geneva, 3rd October 2020 – ", "Geneva"),
    ("GENEVA, 23/10/2020 - ", "GENEVA"),
    ("St. Gallen - ", "St. Gallen"),
    ("SCRANTON, PA - ", "SCRANTON, PA"),
    ("RIVERTON, Utah (Valley Post) — ", "RIVERTON, Utah"),
    ("BANDAR SERI, Oct 3 (Isle Bulletin/ANN): ", "BANDAR SERI"),
]


# A word in capitals before a colon may be anything below the first line.
FIRST = [("LAHORE: ", "LAHORE"), ("NEW DELHI: ", "NEW DELHI")]
BYLINE = "Talks are to go on\n\nBy Jane Roe\n\n"


@pytest.mark.parametrize(
    ("above", "start", "place"),
    [("", *form) for form in DATELINES + FIRST] + [(BYLINE, *form) for form in DATELINES],
)
def test_dateline(above: str, start: str, place: str) -> None:
    text = above + start + SENTENCE
    assert find_dateline(text) == place
    assert text[after_dateline(text) :] == SENTENCE


@pytest.mark.parametrize(
    ("start", "place"),
    [("New Geneva CNN  —\n\n", "New Geneva"), ("New Geneva CNN\n\n", None), ("Geneva Airport —\n\n", None)],
)
def test_a_dateline_without_brackets_on_a_line_of_its_own(start: str, place: str | None) -> None:
    assert find_dateline(start + SENTENCE) == place


@pytest.mark.parametrize("start", ["(Reuters) - ", "Oct 3 (Reuters) - ", "(Valley Post) – ", "CNN — "])
def test_an_agency_without_a_place(start: str) -> None:
    found = read_dateline(start + SENTENCE)
    assert found == Dateline(0, len(start), None, None)


# Openings that are none: labels, who speaks, initials, sentences.
@pytest.mark.parametrize(
    "start",
    [
        "",
        "The minister - ",
        "Officials met in GENEVA - and left. ",
        "Pre- and post-war houses fell. ",
        "GENEVA - and left. ",
        "By AP - ",
        "Warning: ",
        "Correction: ",
        "Ada Quill: ",
        "YEAR - period ended in May. ",
        "WATCH: ",
        "UPDATE - ",
        "NATO - ",
        "Acme (NYSE) said ",
        "Mr. Poe (Labour) said ",
        "QUESTION: ",
        "DW: ",
        "RTL - ",
        "Note: May 3 – ",
        "DEADLINE: May 3 – ",
        "CLOSING: May 3 – ",
    ],
)
def test_no_dateline(start: str) -> None:
    assert find_dateline(start + SENTENCE) is None
    assert after_dateline(start + SENTENCE) == 0


@pytest.mark.parametrize("headline", ["Storm Hits Coast - Hundreds Flee", "Storm hits coast - Hundreds flee"])
def test_a_headline_is_no_dateline(headline: str) -> None:
    assert read_dateline(f"{headline}\n\n{SENTENCE}") is None


@pytest.mark.parametrize(("start", "agency"), [("GENEVA (AP) _", "GENEVA"), ("CNN  —", None)])
def test_dateline_on_a_line_of_its_own(start: str, agency: str | None) -> None:
    text = f"{start}\n\n{SENTENCE}"
    assert find_dateline(text) == agency
    assert text[after_dateline(text) :] == SENTENCE


def test_a_dateline_stands_below_a_long_headline_too() -> None:
    headline = " ".join(["Two Sides Agree to Meet Again in a Month, as Hope for Talks Grows"] * 2)
    assert find_dateline(f"{headline}\nGeneva – {SENTENCE}") == "Geneva"
    assert find_dateline(f"{headline}.\nGeneva – {SENTENCE}") is None


@pytest.mark.parametrize(
    ("start", "place"),
    [
        ("GENEVA (AP) - ", "GENEVA"),
        ("Geneva, Switzerland – ", "Geneva, Switzerland"),
        ("Geneva (dpa) - ", "Geneva"),
        ("Geneva - ", None),
        ("GENEVA: ", None),
    ],
)
def test_below_a_caption_a_dateline_is_one_that_nothing_else_looks_like(start: str, place: str | None) -> None:
    text = f"{SENTENCE} (Photo: Jane Roe)\n\n{start}{SENTENCE}"
    assert find_dateline(text) == place
    assert text[after_dateline(text) :] == (SENTENCE if place else text)


def test_items_with_datelines_of_their_own_give_the_whole_none() -> None:
    assert read_dateline(f"{SENTENCE}\n\nGENEVA (AP) - {SENTENCE}\n\nBERN (AP) - {SENTENCE}") is None


def test_dateline_is_not_sought_deep_inside_the_article() -> None:
    assert find_dateline("\n\n".join([SENTENCE] * 8 + [f"GENEVA (AP) - {SENTENCE}"])) is None


@given(st.text(alphabet="ABab (),-–:.\n19", max_size=400))
def test_a_dateline_is_words_of_the_text(text: str) -> None:
    place = find_dateline(text)
    assert place is None or all(word in text for word in place.split(", "))


def test_long_lines_of_capitals_take_no_time() -> None:
    assert find_dateline("AB-" * 100_000) is None


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("STORNHAVEN 2019-05-06", "STORNHAVEN", "2019-05-06"),
        ("GREAT SKARV, Outer Isles 2019-05-06", "GREAT SKARV, Outer Isles", "2019-05-06"),
        ("AL-SKARV , Outer Isles 2019-05-06", "AL-SKARV , Outer Isles", "2019-05-06"),
    ],
)
def test_header_of_an_agency(line: str, place: str, day: str) -> None:
    text = f"SOCCER-ROVERS GO UP\n\nJane Roe\n\n{line}\n\n{SENTENCE}"
    assert find_header(text) == (place, day)
    assert find_dateline(text) == place


@pytest.mark.parametrize("line", ["Stornhaven 2019-05-06", "STORNHAVEN 2019", "STORNHAVEN beat SKARV 2019-05-06"])
def test_lines_that_are_no_header(line: str) -> None:
    assert find_header(f"{line}\n\n{SENTENCE}") is None


@pytest.mark.parametrize("dash", ["-", "--", "–"])
def test_a_header_before_the_first_words(dash: str) -> None:
    text = f"STORNHAVEN 2019-05-06 {dash} {SENTENCE}"
    assert find_header(text) == ("STORNHAVEN", "2019-05-06")
    assert find_dateline(text) == "STORNHAVEN"


@pytest.mark.parametrize("behind", [" and more", "-2019-05-09 - ", ", "])
def test_a_day_that_goes_on_is_no_header(behind: str) -> None:
    assert find_header(f"STORNHAVEN 2019-05-06{behind}{SENTENCE}") is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("STORNHAVEN, Outer Isles, May 6, 2019 (AFP) - ", "May 6, 2019"),
        ("STORNHAVEN, 6 May 2019 (AFP) - ", "6 May 2019"),
    ],
)
def test_a_dateline_with_a_year_gives_the_day(line: str, day: str) -> None:
    found = find_header(f"{line}{SENTENCE}")
    assert found is not None
    assert found[1] == day
    assert find_header(f"{line.replace('2019', '')}{SENTENCE}") is None
    assert find_header(f"{SENTENCE}\n{SENTENCE} {line}{SENTENCE}") is None

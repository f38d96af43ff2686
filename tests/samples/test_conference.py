"""A saved page on a conference, end to end: the sample of our own, and the page whose kinds of rows it has."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from newstables.pipeline.stages import extract
from newstables.records import Article, Extraction
from tests.samples.reading import ROOT, SAMPLES, actor_named, claim_in, claims_in, name_of, read


@dataclass
class Expected:
    """What a page must give. Phrases stand once in its text."""

    path: str
    article: dict[str, object]
    begins: str
    ends: str
    furniture: tuple[str, ...]
    # phrase → fields of its claim
    claims: dict[str, dict[str, object]]
    no_claims: tuple[str, ...]
    # phrase → (words, actors of whom one is right); None: the narrator's own
    speakers: dict[str, tuple[str, set[str]] | None]
    about: dict[str, set[str]]
    # words → (type, value, mod), for each time that the words are found; ... where more than one answer is right
    dates: dict[str, tuple[object, object, object]]
    # one actor, every way it is written, and fields of it
    actors: list[tuple[set[str], dict[str, object]]]
    no_actors: tuple[str, ...] = ("Read", "Read more", "Read More", "Facebook", "Create Profile", "Comment", "Paris -")
    published: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.published = self.article["published_at"]  # type: ignore[assignment]


LISBON = Expected(
    path=str(SAMPLES / "lisbon-conference.txt"),
    article={
        "title": "Libya secures promise of help against ISIS",
        "published_at": datetime(2015, 10, 19, 18, 12, tzinfo=UTC),
        "published_precision": "minute",
        "dateline": "Lisbon",
        "tags": ["isis", "libya", "france"],
        "language": "en",
    },
    begins="Lisbon - Foreign ministers agreed on Monday",
    ends="threatened to kill a second Danish captive, Jens Kragh.",
    furniture=(
        "pick-up",
        "Pick-up",
        "Photo essays",
        "Read more",
        "300 words",
        "6 characters",
        "24 comments",
        "Sign in",
        "Abusive",
    ),
    claims={
        "around 25 countries": {"value": 25, "comparator": "about", "kind": "count", "unit": "country"},
        "some 35% of its territory": {"value": 35, "comparator": "about", "kind": "percent", "country": "LBY"},
        "a quarter of the country": {"value": 0.25, "comparator": "exact", "kind": "fraction", "country": "MLI"},
        "as many as 12 400 fighters": {
            "value": 12400,
            "value_low": None,
            "value_high": 12400,
            "comparator": "at_most",
            "unit": "fighter",
        },
        "two Italian Tornado fighter jets": {
            "value": 2,
            "comparator": "exact",
            "unit": "fighter jet",
            "unit_modifiers": "Italian Tornado",
        },
        "more than 90 strikes": {
            "value": 90,
            "value_low": 90,
            "value_high": None,
            "comparator": "more_than",
            "unit": "strike",
            "country": "LBY",
            "period_start": datetime(2015, 9, 1, tzinfo=UTC),
        },
        "450 troops": {"value": 450, "comparator": "exact", "unit": "troop", "country": "TUN"},
        "Ten African states": {"value": 10, "comparator": "exact", "unit": "state"},
        "a third European hostage": {"value": 3, "kind": "ordinal"},
        "the third European hostage": {"value": 3, "kind": "ordinal"},
    },
    no_claims=("was one of a string of talks", "on Monday to give"),
    speakers={
        "as many as 12 400 fighters": ("Europol", {"Europol"}),
        "two Italian Tornado fighter jets": ("Reuters correspondent", {"Reuters"}),
        "around 25 countries": None,
        "a quarter of the country": None,
        "more than 90 strikes": None,
        "Ten African states": None,
    },
    about={
        "as many as 12 400 fighters": {"Islamic State"},
        "more than 90 strikes": {"France"},
        "450 troops": {"Canada", "Ruth Calloway"},
    },
    dates={
        "Monday": ("DATE", "2015-10-19", None),
        "the weekend": ("DATE", "2015-W42-WE", None),
        "early September": ("DATE", "2015-09", "START"),
        "Saturday": ("DATE", "2015-10-17", None),
        "less than a month": ("DURATION", "P1M", "LESS_THAN"),
        "later this week": ("DATE", "2015-W43", ...),
        "coming days": (..., ..., None),
    },
    actors=[
        ({"Libya", "Libyan"}, {"kind": "country", "country": "LBY"}),
        ({"United States", "US"}, {"kind": "country", "country": "USA"}),
        ({"Islamic State", "ISIS", "IS"}, {"kind": "organisation", "sector": "REB"}),
        ({"Helen Marlowe", "Marlowe"}, {"kind": "person", "role": "British Foreign Secretary", "country": "GBR"}),
        ({"Duarte Almada", "Almada"}, {"kind": "person", "role": "Portuguese President", "country": "PRT"}),
        ({"Idris Benghali"}, {"kind": "person", "role": "Libyan President", "country": "LBY"}),
        ({"Joost van Rhijn"}, {"kind": "person", "role": "Dutch Foreign Minister", "country": "NLD"}),
        ({"Elena Quiroga"}, {"kind": "person"}),
        ({"Antoine Delmas", "Delmas"}, {"kind": "person", "role": "French President", "country": "FRA"}),
        ({"Ruth Calloway"}, {"kind": "person", "role": "Canadian Prime Minister", "country": "CAN"}),
        ({"Karim Ouldali"}, {"kind": "person", "role": "Algerian Prime Minister", "country": "DZA"}),
        ({"Mads Thorup", "Thorup"}, {"kind": "person"}),
        ({"Jens Kragh"}, {"kind": "person"}),
        ({"Europol"}, {"kind": "organisation"}),
        ({"Reuters"}, {"kind": "organisation", "sector": "MED"}),
        ({"Egypt"}, {"kind": "country"}),
        ({"Turkey"}, {"kind": "country"}),
        ({"Algeria"}, {"kind": "country"}),
    ],
)

IRAQ_PAGE = ROOT.parent / "shared" / "articles" / "iraq-wins-pledge.txt"
IRAQ = Expected(
    path=str(IRAQ_PAGE),
    article={
        "title": "Iraq wins pledge of military support against ISIS",
        "published_at": datetime(2014, 9, 15, 17, 34, tzinfo=UTC),
        "published_precision": "minute",
        "dateline": "Paris",
        "tags": ["isis", "iraq"],
        "language": "en",
    },
    begins="Paris - The",
    ends="another British captive, Alan Henning.",
    furniture=("parade", "User Galleries", "Read more", "200 words", "Create Profile", "Facebook", "Traffic Alerts"),
    claims={
        "around 30 countries": {"value": 30, "comparator": "about", "kind": "count", "unit": "country"},
        "some 40% of its territory": {"value": 40, "comparator": "about", "kind": "percent", "country": "IRQ"},
        "a quarter of the country": {"value": 0.25, "comparator": "exact", "kind": "fraction", "country": "SYR"},
        "as many as 31 500 fighters": {
            "value": 31500,
            "value_low": None,
            "value_high": 31500,
            "comparator": "at_most",
            "unit": "fighter",
        },
        "two French Rafale fighter jets": {
            "value": 2,
            "comparator": "exact",
            "unit": "fighter jet",
            "unit_modifiers": "French Rafale",
        },
        "more than 160 strikes": {
            "value": 160,
            "value_low": 160,
            "value_high": None,
            "comparator": "more_than",
            "unit": "strike",
            "country": "IRQ",
            "period_start": datetime(2014, 8, 1, tzinfo=UTC),
        },
        "600 troops": {"value": 600, "comparator": "exact", "unit": "troop", "country": "ARE"},
        "Ten Arab states": {"value": 10, "comparator": "exact", "unit": "state"},
        "a third Western hostage": {"value": 3, "kind": "ordinal"},
        "the third Western hostage": {"value": 3, "kind": "ordinal"},
    },
    no_claims=("was one of a series",),
    speakers={
        "as many as 31 500 fighters": ("CIA", {"CIA", "the CIA", "Central Intelligence Agency"}),
        "two French Rafale fighter jets": ("AFP correspondent", {"AFP", "Agence France-Presse"}),
        "around 30 countries": None,
        "a quarter of the country": None,
        "more than 160 strikes": None,
        "Ten Arab states": None,
    },
    about={
        "as many as 31 500 fighters": {"Islamic State"},
        "more than 160 strikes": {"United States"},
        "600 troops": {"Australia", "Tony Abbott"},
    },
    dates={
        "Monday": ("DATE", "2014-09-15", None),
        "the weekend": ("DATE", "2014-W37-WE", None),
        "early August": ("DATE", "2014-08", "START"),
        "Saturday": ("DATE", "2014-09-13", None),
        "less than a month": ("DURATION", "P1M", "LESS_THAN"),
        "later this week": ("DATE", "2014-W38", ...),
        "coming days": (..., ..., None),
    },
    actors=[
        ({"Iraq", "Iraqi"}, {"kind": "country", "country": "IRQ"}),
        ({"Syria"}, {"kind": "country", "country": "SYR"}),
        ({"United States", "US"}, {"kind": "country", "country": "USA"}),
        ({"Islamic State", "ISIS", "IS"}, {"kind": "organisation", "sector": "REB"}),
        ({"John Kerry", "Kerry"}, {"kind": "person", "role": "US Secretary of State", "country": "USA"}),
        ({"Francois Hollande", "Hollande"}, {"kind": "person", "role": "French President", "country": "FRA"}),
        ({"Fuad Masum"}, {"kind": "person", "role": "Iraqi President", "country": "IRQ"}),
        ({"CIA"}, {"kind": "organisation", "country": "USA"}),
        ({"Frank-Walter Steinmeier"}, {"kind": "person", "role": "German Foreign Minister", "country": "DEU"}),
        ({"Laurent Fabius"}, {"kind": "person"}),
        ({"Barack Obama", "Obama"}, {"kind": "person", "role": "US President"}),
        ({"Tony Abbott"}, {"kind": "person", "role": "Australian Prime Minister", "country": "AUS"}),
        ({"Khamenei"}, {"kind": "person"}),
        ({"David Haines", "Haines"}, {"kind": "person"}),
        ({"Alan Henning"}, {"kind": "person"}),
        ({"AFP"}, {"kind": "organisation", "sector": "MED"}),
        ({"Saudi Arabia"}, {"kind": "country"}),
    ],
)

PAGES = {"lisbon": LISBON, "iraq": IRAQ}
IN_PAGES = {
    name: pytest.param(name, marks=pytest.mark.skipif(name == "iraq" and not IRAQ_PAGE.exists(), reason="not here"))
    for name in PAGES
}


@pytest.fixture(scope="module")
def pages() -> dict[str, Extraction]:
    found = {}
    for name, expected in PAGES.items():
        if name != "iraq" or IRAQ_PAGE.exists():
            [article] = read(ROOT / expected.path)
            assert isinstance(article, Article), article
            found[name] = extract(article)
    return found


def each(attribute: str) -> list[object]:
    """Parameters: every page with every item of `attribute`."""
    return [
        pytest.param(*IN_PAGES[name].values, item, marks=IN_PAGES[name].marks, id=f"{name}-{item}"[:60])
        for name, expected in PAGES.items()
        for item in (range(len(expected.actors)) if attribute == "actors" else getattr(expected, attribute))
    ]


@pytest.mark.parametrize(("page", "name"), each("article"))
def test_a_field_of_the_article(pages: dict[str, Extraction], page: str, name: str) -> None:
    assert getattr(pages[page].article, name) == PAGES[page].article[name]


@pytest.mark.parametrize("page", IN_PAGES.values())
def test_body_is_the_article_and_nothing_else(pages: dict[str, Extraction], page: str) -> None:
    text = pages[page].article.text
    assert text.startswith(PAGES[page].begins)
    assert text.endswith(PAGES[page].ends)
    assert [words for words in PAGES[page].furniture if words in text] == []
    assert pages[page].article.body_status == "complete"


@pytest.mark.parametrize(("page", "phrase"), each("claims"))
def test_a_claim_and_its_columns(pages: dict[str, Extraction], page: str, phrase: str) -> None:
    wanted = PAGES[page].claims[phrase]
    claim = claim_in(pages[page], phrase)
    assert {name: getattr(claim, name) for name in wanted} == wanted


@pytest.mark.parametrize(("page", "phrase"), each("no_claims"))
def test_furniture_and_figures_of_time_are_no_claims(pages: dict[str, Extraction], page: str, phrase: str) -> None:
    assert [claim.text for claim in claims_in(pages[page], phrase)] == []


@pytest.mark.parametrize("page", IN_PAGES.values())
def test_period_since_runs_to_the_day_of_publication(pages: dict[str, Extraction], page: str) -> None:
    phrase = next(phrase for phrase in PAGES[page].claims if phrase.endswith("strikes"))
    claim = claim_in(pages[page], phrase)
    assert claim.period_end is not None
    assert (claim.period_end.date() - PAGES[page].published.date()).days in (0, 1)
    assert claim.date_start == pages[page].article.text.index("early ", claim.end)


@pytest.mark.parametrize(("page", "phrase"), each("speakers"))
def test_speaker(pages: dict[str, Extraction], page: str, phrase: str) -> None:
    claim = claim_in(pages[page], phrase)
    wanted = PAGES[page].speakers[phrase]
    if wanted is None:
        assert (claim.attributed_to, claim.attributed_actor_id) == (None, None)
        return
    words, names = wanted
    assert words in (claim.attributed_to or "")
    assert name_of(pages[page], claim.attributed_actor_id) in names


@pytest.mark.parametrize(("page", "phrase"), each("about"))
def test_about(pages: dict[str, Extraction], page: str, phrase: str) -> None:
    claim = claim_in(pages[page], phrase)
    assert name_of(pages[page], claim.about_actor_id) in PAGES[page].about[phrase]


@pytest.mark.parametrize(("page", "words"), each("dates"))
def test_date(pages: dict[str, Extraction], page: str, words: str) -> None:
    found = [date for date in pages[page].dates if words in date.text]
    assert len(found) == pages[page].article.text.count(words)
    for date in found:
        given = (date.timex_type, date.timex_value, date.timex_mod)
        assert all(wanted in (..., value) for wanted, value in zip(PAGES[page].dates[words], given, strict=True)), given


def test_weekend_is_saturday_and_sunday(pages: dict[str, Extraction]) -> None:
    weekends = [date for page in pages.values() for date in page.dates if "weekend" in date.text]
    assert weekends
    for date in weekends:
        assert date.starts_at is not None
        assert date.ends_at is not None
        assert (date.starts_at.weekday(), (date.ends_at - date.starts_at).days) == (5, 2)


@pytest.mark.parametrize(("page", "index"), each("actors"))
def test_actor(pages: dict[str, Extraction], page: str, index: int) -> None:
    names, wanted = PAGES[page].actors[index]
    found = {name: actor_named(pages[page], name) for name in sorted(names)}
    assert len({actor.actor_id for actor in found.values()}) == 1, {name: a.name for name, a in found.items()}
    actor = next(iter(found.values()))
    assert {name: getattr(actor, name) for name in wanted} == wanted


@pytest.mark.parametrize(("page", "words"), each("no_actors"))
def test_no_actor(pages: dict[str, Extraction], page: str, words: str) -> None:
    assert words not in {name for a in pages[page].actors for name in (a.name, *(m.text for m in a.mentions))}

"""The one constructor: what every source's article is held to, and what its text is asked for."""

from __future__ import annotations

import pytest

from newstables.article.make import make_article
from newstables.article.published import read_moment
from newstables.article.urls import date_in_url
from newstables.calendar_names import month_numbers
from newstables.records import MAX_TEXT, Article, Reject

PROSE = (
    "KELSO, Sept 3 (Reuters) - The bridge over the river was closed on Monday after a lorry had hit its pillar. " * 3
)


def made(text: str, **known: object) -> Article:
    given = {name: known.pop(name) for name in ("from_page", "is_cut", "is_summary") if name in known}
    article = make_article(Article("in.jsonl", "1", text, **known), **given)  # type: ignore[arg-type]
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize(
    ("text", "given", "status"),
    [
        (PROSE, {}, "complete"),
        ("Two boats sank.", {}, "short"),
        (PROSE, {"is_summary": True}, "short"),
        (PROSE + "The inquiry will …", {}, "truncated"),
        (PROSE + "The inquiry will [...]", {}, "truncated"),
        (PROSE + "The inquiry will… [+2310 chars]", {}, "truncated"),
        (PROSE, {"is_cut": True}, "truncated"),
        (" \n", {}, "empty"),
    ],
)
def test_whether_the_body_looks_whole(text: str, given: dict[str, bool], status: str) -> None:
    assert made(text, **given).body_status == status


def test_a_text_beyond_the_limit_is_no_article() -> None:
    reject = make_article(Article("in.jsonl", "1", "x" * (MAX_TEXT + 1)))
    assert isinstance(reject, Reject)
    assert (reject.reason, reject.source_id, len(reject.head)) == ("too_large", "1", 200)


def test_a_record_is_believed_before_its_text_and_the_text_before_its_page() -> None:
    assert (made(PROSE).language, made(PROSE).dateline) == ("en", "KELSO")
    stated = {"language": "cy", "dateline": "Jedburgh"}
    assert (made(PROSE, **stated).language, made(PROSE, **stated).dateline) == ("cy", "Jedburgh")
    page = made(PROSE, from_page=True, **stated)
    assert (page.language, page.dateline) == ("en", "KELSO")


def test_the_byline_in_a_text_names_its_authors_where_its_record_does_not() -> None:
    text = "By Jane Roe and Sam Poe\n\n" + PROSE
    assert made(text).authors == ["Jane Roe", "Sam Poe"]
    assert made(text, authors=["Ann Loe"]).authors == ["Ann Loe"]


def test_months_by_whole_and_short_names() -> None:
    assert month_numbers()["september"] == month_numbers()["sept"] == month_numbers()["sep"] == 9
    assert len(set(month_numbers().values())) == 12
    day = date_in_url("https://news.example/2019/nov/18/bridge")
    assert day and (day.month, day.day) == (11, 18)


@pytest.mark.parametrize("value", [True, 2014, 12, "yesterday", None, ["2014-09-15"], -5, 1.5])
def test_what_is_no_moment(value: object) -> None:
    assert read_moment(value) is None


@pytest.mark.parametrize("value", [20140915, "2014-09-15", "15 Sept 2014", 1410739200, 1410739200000, 1410739200.0])
def test_moments_in_records(value: object) -> None:
    found = read_moment(value)
    assert found and found[0].date().isoformat() == "2014-09-15"


def test_an_agency_s_header_tells_place_and_day() -> None:
    article = made(f"SOCCER-ROVERS GO UP\n\nKELSO 2019-05-06\n\n{PROSE}", title="SOCCER-Rovers go up")
    assert (article.dateline, article.title) == ("KELSO", "Rovers go up")
    assert (str(article.published_at), article.published_precision, article.published_origin) == (
        "2019-05-06 00:00:00+00:00", "day", "visible"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("JANE ROE", "Jane Roe"),
        ("ANA DE LA CRUZ", "Ana de la Cruz"),
        ("J.R. O'DEA", "J.R. O'Dea"),
        ("ANNE-MARIE MCROE", "Anne-Marie McRoe"),
        ("HALA AL-ROE", "Hala al-Roe"),
        ("BEN ROE III", "Ben Roe III"),
        ("JD SALT", "JD Salt"),
        ("TJ NG", "TJ Ng"),
        ("KIM LE", "Kim Le"),
        ("MA'MUN ROE", "Ma'mun Roe"),
        ("ŁUCJA ÓROE", "Łucja Óroe"),
        ("ANA ROE", "Ana Roe"),
        ("Jane ROE", "Jane ROE"),
        ("AFP", "AFP"),
        ("MADONNA", "MADONNA"),
        ("VALLEY HERALD", "VALLEY HERALD"),
        ("JANE ROE AFP", "JANE ROE AFP"),
        ("李 明", "李 明"),
    ],
)
def test_authors_printed_in_capitals(said: str, name: str) -> None:
    assert made(PROSE, authors=[said]).authors == [name]
    assert made(PROSE, authors=[said, name]).authors == [name]

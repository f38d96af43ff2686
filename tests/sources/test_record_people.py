"""Whom a record names: authors, publishers, and the tags beside them."""

from pathlib import Path
from typing import Any

import pytest

from tests.sources.through import BODY, article, lines, read


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        (["Ann Poe", "Bo Li", "Ann Poe"], ["Ann Poe", "Bo Li"]),
        ([{"name": "Ann Poe"}], ["Ann Poe"]),
        ("Ann Poe, Bo Li and Cy Woe", ["Ann Poe", "Bo Li", "Cy Woe"]),
        ("Poe, Ann", ["Poe, Ann"]),
        ("Poe, Ann; Li, Bo", ["Poe, Ann", "Li, Bo"]),
        ("Ann Poe; Bo Li and Cy Woe", ["Ann Poe", "Bo Li", "Cy Woe"]),
        ("BY ANN POE", ["Ann Poe"]),
        ("Fernando Brand", ["Fernando Brand"]),
        ("", []),
        (None, []),
        (7, []),
    ],
)
def test_authors_of_a_record_in_any_form(tmp_path: Path, given: Any, authors: list[str]) -> None:
    assert article(lines(tmp_path, {"text": BODY, "author": given})).authors == authors


def test_a_byline_in_the_text_names_the_authors_that_the_record_does_not(tmp_path: Path) -> None:
    text = "By Mara Lind and Tom Oduya in Kisumu\n\nThe harbour opened again on Monday after the storm."
    path = lines(tmp_path, {"id": "1", "text": text}, {"id": "2", "text": text, "author": "Ann Roe"})
    assert [found.authors for found in read(path)] == [["Mara Lind", "Tom Oduya"], ["Ann Roe"]]


def test_numbers_are_no_tags_and_no_authors(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill", "text": BODY, "tags": [12, 15, "jobs"], "authors": [7]}))
    assert (found.tags, found.authors) == (["jobs"], [])


@pytest.mark.parametrize(
    ("authors", "wanted"),
    [
        ("['Ann Poe', 'Bo Li']", ["Ann Poe", "Bo Li"]),
        ("[]", []),
        ('["Ann Poe"]', ["Ann Poe"]),
        ([{"family": "Poe", "given": "Ann"}, {"firstName": "Bo", "lastName": "Li"}], ["Ann Poe", "Bo Li"]),
        ("Ann Poe (AFP)", ["Ann Poe"]),
        ("[Ann Poe", ["[Ann Poe"]),
    ],
)
def test_names_as_exports_write_them(tmp_path: Path, authors: Any, wanted: list[str]) -> None:
    assert article(lines(tmp_path, {"text": BODY, "authors": authors})).authors == wanted


def test_numbers_of_rows_in_other_tables_name_nobody(tmp_path: Path) -> None:
    record = {"text": BODY, "author": "12", "source": "3", "category": "4", "provider": "Mill Post"}
    found = article(lines(tmp_path, record))
    assert (found.authors, found.publisher, found.tags) == ([], "Mill Post", [])
    assert article(lines(tmp_path, {"text": BODY, "tags": ["1984", "jobs"]})).tags == ["1984", "jobs"]


@pytest.mark.parametrize(
    ("given", "publisher"),
    [
        ({"provider": [{"_type": "Organization", "name": "Mill Post"}]}, "Mill Post"),
        ({"domain": "www.mill.example"}, "mill.example"),
        ({"thread": {"site": "mill.example", "title": "Mill"}}, "mill.example"),
        ({"fields": {"publication": "Mill Post"}}, "Mill Post"),
    ],
)
def test_publishers_as_services_name_them(given: Any, publisher: str, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY} | given)).publisher == publisher


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        (["By Ann Poe"], ["Ann Poe"]),
        ("Ann Poe in Skarn", ["Ann Poe"]),
        ("No author", []),
        ([{"displayName": "Ann Poe"}], ["Ann Poe"]),
        ("Ann Poe,", ["Ann Poe"]),
        (["[[Ann Poe]]", "[[people/li|Bo Li]]"], ["Ann Poe", "Bo Li"]),
    ],
)
def test_what_stands_beside_a_writer_s_name(given: Any, authors: list[str], tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY, "author": given})).authors == authors


def test_keywords_with_their_kind(tmp_path: Path) -> None:
    record = {"text": BODY, "keywords": [{"name": "subject", "value": "Ports"}, {"name": "people", "value": "Ann Poe"}]}
    assert article(lines(tmp_path, record)).tags == ["Ports", "Ann Poe"]

"""Articles in Markdown below their front matter."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Page
from tests.sources.through import BODY, article, one, page, rejected

YAML = """---
title: "Mill to close: its end"
authors:
  - Ann Poe
  - 'Bo O''Li'
date: 2024-01-15T10:30:00Z  # by the clock of the desk
url: https://mill.example/1
tags: [jobs, "paper"]
draft:
meta:
    words: 12
---

"""
TOML = """+++
title = "Mill to close: its end"
authors = ["Ann Poe", "Bo O'Li"]
date = 2024-01-15T10:30:00Z
url = "https://mill.example/1"
tags = ["jobs", "paper"]
+++
"""


@pytest.mark.parametrize("front", [YAML, TOML, YAML.replace("\n", "\r\n"), "\ufeff" + YAML])
@pytest.mark.parametrize("name", ["a.md", "a.markdown", "a.txt", "a"])
def test_what_the_front_matter_says(front: str, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes((front + "# Mill to close: its end\n\n" + BODY).encode())
    found = article(tmp_path / name)
    assert (found.text, found.title, found.authors) == (BODY, "Mill to close: its end", ["Ann Poe", "Bo O'Li"])
    assert found.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert (found.url, found.tags) == ("https://mill.example/1", ["jobs", "paper"])


def test_the_text_has_no_marks(tmp_path: Path) -> None:
    body = "The **mill** will close in [March](https://mill.example/2), it said.\n\n## Jobs\n\nSome 240 people work."
    (tmp_path / "a.md").write_text(YAML + body, encoding="utf-8")
    text = "The mill will close in March, it said.\n\nJobs\n\nSome 240 people work."
    assert article(tmp_path / "a.md").text == text


@pytest.mark.parametrize(
    "text", ["---\nlayout: post\n---\n" + BODY, "---\ntitle: Mill\n\n" + BODY, "+++\ntitle = Mill\n+++\n" + BODY]
)
def test_front_matter_that_says_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    assert rejected(tmp_path / "a.md").reason == "bad_record"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert isinstance(one(tmp_path / "a.txt"), Page)


@pytest.mark.parametrize("text", ["---\n\n" + BODY, "# Mill\n\n" + BODY, "--- a: b\n" + BODY])
def test_markdown_without_front_matter_is_no_article(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    assert rejected(tmp_path / "a.md").reason == "unknown_format"


LINES = "Title: Mill to close\nDate: 2024-01-15 10:30\nAuthor: Ann Poe\nTags: jobs, paper\nSource: Mill Post\n\n"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a"])
@pytest.mark.parametrize("lines", [LINES, LINES.replace("\n", "\r\n"), "\ufeff" + LINES, LINES.replace(": ", ":  ")])
def test_what_lines_above_a_text_say(name: str, lines: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes((lines + BODY).encode())
    found = article(tmp_path / name)
    assert (found.title, found.text, found.authors) == ("Mill to close", BODY, ["Ann Poe"])
    assert (found.published_at, found.publisher) == (datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "Mill Post")
    assert found.tags == ["jobs", "paper"]


@pytest.mark.parametrize(
    "text",
    [
        "Title: Mill to close\n\nIt closes on Monday.",  # nothing but a title
        "Update: the mill closes\nDate: 2024-01-15\n\nIt closes on Monday.",  # no title
        "Title: Mill to close\nIt closes on Monday.\n\nSo it is.",
        "Mill to close\nDate: 2024-01-15\n\nIt closes on Monday.",
    ],
)
def test_lines_that_are_no_names_of_fields_are_the_text_of_a_page(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert page(tmp_path / "a.txt").text == text

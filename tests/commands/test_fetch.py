"""`newstables fetch`, as a user types it."""

from pathlib import Path

import pytest

from newstables.cli import main
from tests.fetch.site import Thing, a_site


def test_fetch_says_what_it_did_and_how_to_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_site() as site:
        site.things["/feed"] = Thing(site.feed("a", "b"), "application/atom+xml")
        site.things["/a"] = Thing("<html><body><p>It employs 240.</p></body></html>")
        assert main(["fetch", f"{site.address}/feed", "--inbox", str(tmp_path), "--delay", "0"]) == 0
        said = capsys.readouterr().out
    assert f"{site.address}/b: the server answers 404" in said
    assert "pages: 1 new, 0 known, 1 problem\n" in said
    assert f"newstables run {tmp_path}" in said


def test_fetch_fails_if_no_feed_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_site() as site:
        assert main(["fetch", f"{site.address}/none", "--inbox", str(tmp_path), "--delay", "0"]) == 1
    assert "the server answers 404" in capsys.readouterr().out


def test_what_is_no_address_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch", "feed.xml", "--inbox", str(tmp_path)]) == 2
    assert "https://" in capsys.readouterr().err


def test_an_inbox_that_cannot_be_written_is_told_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "inbox").write_text("a file")
    assert main(["fetch", "https://mill.example/feed", "--inbox", str(tmp_path / "inbox" / "pages")]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "name another place" in said
    assert "Errno" not in said

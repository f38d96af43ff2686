"""Which files a run reads, in which order, and what becomes of links and of what is no article by its name."""

import os
import random
import sys
from pathlib import Path

import pytest

from newstables.records import Reject, SourceFile
from newstables.sources import find
from newstables.sources.folder import LeftOut
from newstables.sources.opening import storable_path
from tests.sources.through import page


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def ids(*inputs: Path | str) -> list[str]:
    return [found.source_id for found in find([str(name) for name in inputs])]


def test_folders_are_read_recursively_in_sorted_order(tmp_path: Path) -> None:
    touch(tmp_path, "b.txt", "a/2.txt", "a/1.txt", "a.txt", "a/c/3.html")
    assert ids(tmp_path) == ["a/1.txt", "a/2.txt", "a/c/3.html", "a.txt", "b.txt"]


def test_a_file_carries_its_size_and_time(tmp_path: Path) -> None:
    touch(tmp_path, "a.txt")
    os.utime(tmp_path / "a.txt", ns=(5, 7_000_000_000))
    assert list(find([str(tmp_path / "a.txt")])) == [SourceFile(str(tmp_path / "a.txt"), "a.txt", 1, 7_000_000_000)]


def test_hidden_files_and_furniture_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, ".git/config", ".DS_Store", "__MACOSX/a.txt", "logo.PNG", "style.css", "a.txt", "b.txt.part")
    assert ids(tmp_path) == ["a.txt"]


def test_the_pieces_of_a_saved_page_are_left_out(tmp_path: Path) -> None:
    touch(
        tmp_path,
        "Mill.html",
        "Mill_files/frame.html",
        "Mill_files/a.js",
        "other_files/b.html",
        "Vote.htm",
        "Vote-Dateien/x.html",
    )
    assert ids(tmp_path) == ["Mill.html", "Vote.htm", "other_files/b.html"]


def test_a_folder_of_tables_among_the_articles_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.txt", "tables/_state.sqlite", "tables/_lock", "tables/claims/month=2024-05/part-0.parquet")
    left_out = LeftOut()
    assert [found.source_id for found in find([str(tmp_path)], left_out)] == ["a.txt"]
    assert left_out.count == 1


def test_what_is_named_itself_always_comes(tmp_path: Path) -> None:
    touch(tmp_path, ".hidden.txt", "logo.png")
    assert ids(tmp_path / ".hidden.txt", tmp_path / "logo.png") == [".hidden.txt", "logo.png"]


def test_a_link_to_a_folder_around_it_is_rejected(tmp_path: Path) -> None:
    touch(tmp_path, "in/a.txt")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    found = list(find([str(tmp_path)]))
    assert [f.source_id for f in found] == ["in/a.txt", "in/up"]
    assert isinstance(found[1], Reject)
    assert found[1].reason == "link_loop"


def test_a_link_to_itself_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "snake.txt").symlink_to("snake.txt")
    (found,) = find([str(tmp_path)])
    assert isinstance(found, Reject) and found.reason == "link_loop"


def test_links_within_the_folder_that_was_named_are_followed(tmp_path: Path) -> None:
    touch(tmp_path, "in/real/a.txt")
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "in" / "real" / "a.txt")
    (tmp_path / "in" / "folder").symlink_to("real")
    assert ids(tmp_path / "in") == ["b.txt", "folder/a.txt", "real/a.txt"]


def test_links_that_lead_out_of_it_are_rejected(tmp_path: Path) -> None:
    touch(tmp_path, "real/a.txt", "in/c.txt")
    inputs = tmp_path / "in"
    (inputs / "b.txt").symlink_to(tmp_path / "real" / "a.txt")
    (inputs / "chain.txt").symlink_to("b.txt")
    (inputs / "folder").symlink_to("../real")
    (inputs / "real").symlink_to(tmp_path / "real2")
    found = list(find([str(inputs)]))
    rejects = [f for f in found if isinstance(f, Reject)]
    assert [f.source_id for f in found] == ["b.txt", "c.txt", "chain.txt", "folder", "real"]
    assert [r.reason for r in rejects] == ["link_outside", "link_outside", "link_outside", "unreadable"]


def test_where_links_lead_can_be_named_too(tmp_path: Path) -> None:
    touch(tmp_path, "real/a.txt", "in/c.txt")
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "real" / "a.txt")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "real")
    assert ids(tmp_path / "in", tmp_path / "real") == ["c.txt", "a.txt"], "each is read where it lies"


def test_a_folder_may_be_named_by_a_link(tmp_path: Path) -> None:
    touch(tmp_path, "real/a.txt")
    (tmp_path / "in").symlink_to("real")
    assert ids(tmp_path / "in") == ["a.txt"]


def test_folders_that_link_to_each_other_end(tmp_path: Path) -> None:
    for n in range(8):
        touch(tmp_path, f"f{n}/a.txt")
        for m in range(8):
            if m != n:
                (tmp_path / f"f{n}" / f"to{m}").symlink_to(tmp_path / f"f{m}")
    assert len(ids(tmp_path)) < 500


def test_links_to_nothing_and_missing_files_are_rejected(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    link, missing = find([str(tmp_path), str(tmp_path / "missing.txt")])
    assert isinstance(link, Reject) and isinstance(missing, Reject)
    assert (link.reason, missing.reason) == ("unreadable", "unreadable")
    assert "link" in link.message
    assert "No such file" in missing.message


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (found,) = find([str(tmp_path)])
    assert isinstance(found, Reject) and found.reason == "unreadable"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_rejected(tmp_path: Path) -> None:
    touch(tmp_path, "shut/a.txt", "b.txt")
    (tmp_path / "shut").chmod(0)
    try:
        found = list(find([str(tmp_path)]))
    finally:
        (tmp_path / "shut").chmod(0o700)
    assert [type(f) for f in found] == [SourceFile, Reject]


def test_standard_input() -> None:
    assert ids("-") == ["stdin"]


def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    with open(path, "wb") as file:
        file.write(b"x")
    (found,) = find([str(tmp_path)])
    assert isinstance(found, SourceFile)
    assert found.source_id == "caf\\xe9.txt"
    found.path.encode()
    assert page(tmp_path).text == "x"


def test_a_file_is_the_same_however_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "in/a.txt", "elsewhere/x")
    (tmp_path / "link").symlink_to(tmp_path / "in")
    monkeypatch.chdir(tmp_path / "elsewhere")
    names = [tmp_path / "in", "../in", tmp_path / "link", f"{tmp_path}/in/../link/", (tmp_path / "in").as_uri()]
    for name in [*names, "../link/a.txt"]:
        assert [(found.path, found.source_id) for found in find([str(name)])] == [(f"{tmp_path}/in/a.txt", "a.txt")]
    assert ids(*names, "../link/a.txt") == ["a.txt"]


def test_a_link_to_a_file_keeps_the_name_that_tells_its_format(tmp_path: Path) -> None:
    touch(tmp_path, "store/0f3a")
    (tmp_path / "page.html").symlink_to(tmp_path / "store" / "0f3a")
    assert ids(tmp_path / "page.html") == ["page.html"]


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    touch(tmp_path, "a.html", "a_files/logo.png", "a_files/more.html", "logo.png", ".hidden", "b/style.css")
    left_out = LeftOut()
    assert [found.source_id for found in find([str(tmp_path)], left_out)] == ["a.html"]
    assert left_out.count == 4, "the folder of pieces, and three files"


def test_inputs_without_a_file_are_named(tmp_path: Path) -> None:
    touch(tmp_path, "a/a.html", "b/c/logo.png")
    (tmp_path / "d" / "e").mkdir(parents=True)
    names = [str(tmp_path / name) for name in "abd"]
    left_out = LeftOut()
    assert [found.source_id for found in find([*names, str(tmp_path / "f")], left_out)] == ["a.html", "f"]
    assert left_out.barren == names[1:], "what does not exist is rejected, and is not named once more"


def _files_one_by_one(folder: Path, left_out: LeftOut, inside: str = "") -> list[SourceFile]:
    """The same said plainly, of folders without links: each name looked at by itself."""
    found = []
    for name in sorted(os.listdir(folder)):
        path = folder / name
        is_piece = any(
            name == stem + ending and (folder / f"{stem}.html").exists()
            for ending in ("_files", "-Dateien")
            for stem in [name.removesuffix(ending)]
        )
        if name.startswith(".") or (path.is_dir() and is_piece) or (path.is_file() and name.lower().endswith(".png")):
            left_out.count += 1
        elif path.is_dir():
            found += _files_one_by_one(path, left_out, f"{inside}{name}/")
        else:
            status = path.stat()
            found.append(SourceFile(storable_path(str(path)), inside + name, status.st_size, status.st_mtime_ns))
    return found


@pytest.mark.parametrize("seed", range(8))
def test_files_found_together_are_those_found_one_by_one(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    folders = ["", "a/", "a.b/", "a-b/", "a/c/", "é/", ".git/", "p_files/", "a/q_files/"]
    names = ["none", "b.html", "p.html", "q.html", "logo.PNG", ".x", "png", "ü.txt", "z.jsonl"]
    files = [f"{folder}{number}{name}" for folder in folders for number in ("", "1", "9") for name in names]
    touch(tmp_path, *dice.sample(files, 80))
    told, plain = LeftOut(), LeftOut()
    assert list(find([str(tmp_path)], told)) == _files_one_by_one(tmp_path, plain)
    assert told.count == plain.count


def test_a_folder_of_more_files_than_come_together(tmp_path: Path) -> None:
    touch(tmp_path, *(f"{number:04}.txt" for number in range(1_100)), "0500.d/a.txt")
    assert ids(tmp_path) == sorted([*(f"{number:04}.txt" for number in range(1_100)), "0500.d/a.txt"])


def test_folders_may_be_nested_more_deeply_than_calls_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    depth = sys.getrecursionlimit() + 200
    monkeypatch.chdir(tmp_path)
    for _ in range(depth):
        os.mkdir("d")
        os.chdir("d")
    touch(Path(), "a.txt")
    try:
        (found,) = find([str(tmp_path)])
    finally:
        os.remove("a.txt")
        for _ in range(depth):  # what clears the folder away afterwards calls itself
            os.chdir("..")
            os.rmdir("d")
    assert isinstance(found, SourceFile) and found.source_id.count("/") == depth


def test_what_lies_under_two_inputs_comes_once(tmp_path: Path) -> None:
    touch(tmp_path, "in/b/1.txt", "in/b.txt", "in-b/2.txt")
    assert ids(tmp_path / "in" / "b", tmp_path / "in-b", tmp_path / "in") == ["1.txt", "2.txt", "b.txt"]

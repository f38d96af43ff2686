"""Mail: a newsletter in a file, mails of a box one after the other, and what is no mail."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from newstables.sources.mail_text import sent_on, without_signature
from tests.sources.through import read, rejected

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier at Lunde, where 1,200 passengers board on a "
    "summer's day.",
    "The pier was built in 1931 and has been repaired four times since, most recently after a storm tore off its roof "
    "in 2018.",
    "A new one is to open 300 metres further north in the spring, the council's chair, Petra Odell, told reporters.",
)
HTML = (
    "<html><head><style>td {color: red}</style></head><body><table><tr><td>"
    "<p><a href='https://letter.example/view'>View in browser</a></p>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)
    + "<p><a href='https://letter.example/off'>Unsubscribe</a></p></td></tr></table></body></html>"
)


def mail(subject: str = "Fwd: Old pier to close", html: str | None = HTML, text: str = "\n\n".join(PROSE)) -> bytes:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "The Lunde Letter <post@letter.example>"
    message["Date"] = "Tue, 05 Mar 2024 06:30:00 +0100"
    message["Message-ID"] = "<17@letter.example>"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def articles(path: Path) -> list[Article]:
    found = [read_page(item) if isinstance(item, Page) else item for item in read(path)]
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


@pytest.mark.parametrize("html", [HTML, None])
def test_a_newsletter_is_an_article(html: str | None, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail(html=html))
    [article] = articles(path)
    assert article.text == "\n\n".join(PROSE)
    assert (article.title, article.publisher) == ("Old pier to close", "The Lunde Letter")
    assert str(article.published_at) == "2024-03-05 05:30:00+00:00"
    assert article.source_id == "17@letter.example"
    assert article.body_status == "complete"


def test_a_subject_in_another_alphabet(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail(subject="Šibenik – “noví” žáci"))
    assert articles(path)[0].title == "Šibenik – “noví” žáci"


def test_each_message_of_a_box_is_one(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    second = "\n\n".join(["From the pier one could see the island, and no one thought of a bridge.", *PROSE])
    box = b"From post@letter.example Tue Mar  5 05:30:00 2024\n" + mail() + b"\n"
    box += b"From post@letter.example Wed Mar  6 05:30:00 2024\n"
    box += mail("Bridge to be built", None, second).replace(b"17@", b"18@").replace(b"\nFrom the", b"\n>From the")
    path.write_bytes(box)
    found = articles(path)
    assert [article.title for article in found] == ["Old pier to close", "Bridge to be built"]
    assert found[1].text.startswith("From the pier one could see")


@pytest.mark.parametrize(
    "line", [b"From ann at letter.example  Thu Mar  7 05:30:00 2024", b"From a@letter.example 2024-03-07"]
)
def test_archives_of_lists_write_the_line_between_messages_so(line: bytes, tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(
        line + b"\n" + mail() + b"\n" + line + b"\n" + mail("Bridge to be built", None).replace(b"17@", b"18@")
    )
    assert [article.title for article in articles(path)] == ["Old pier to close", "Bridge to be built"]


def test_a_paragraph_that_begins_with_from_is_no_new_message(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    text = "\n\n".join([*PROSE, "From the quay to the town it is an hour on foot, and 24 people walked it on Monday."])
    second = mail("Bridge to be built", None).replace(b"17@", b"18@")
    first = b"From post@letter.example Tue Mar  5 05:30:00 2024\n" + mail(html=None, text=text)
    path.write_bytes(first + b"\nFrom \n" + second)
    found = articles(path)
    assert [article.title for article in found] == ["Old pier to close", "Bridge to be built"]
    assert found[0].text.endswith("24 people walked it on Monday.")


def test_a_mail_that_was_cut_is_truncated(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    whole = mail()
    path.write_bytes(whole[: whole.index(b"A new one", whole.index(b"<html"))])
    assert articles(path)[0].body_status == "truncated"


def test_a_name_without_a_suffix_is_known_by_its_head(tmp_path: Path) -> None:
    path = tmp_path / "letter"
    path.write_bytes(b"Return-Path: <post@letter.example>\n" + mail())
    assert articles(path)[0].title == "Old pier to close"


@pytest.mark.parametrize(
    "content, reason",
    [(b"The mill will close in March.\n", "bad_record"), (mail(html=None, text=" "), "empty"), (b" \n", "empty")],
)
def test_what_is_no_mail_or_holds_nothing(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(content)
    assert rejected(path).reason == reason


@pytest.mark.parametrize(
    "name, content, says",
    [
        ("report.pdf", b"%PDF-1.7\n", "a PDF"),
        ("report.wpd", b"\xffWPC\x00", "document of an office"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "a JPEG image"),
        ("figures.xls", b"\xd0\xcf\x11\xe0", "a spreadsheet"),
        ("letter.msg", b"\xd0\xcf\x11\xe0", "of Outlook"),
        ("report", b"%PDF-1.7\n", "a PDF"),
    ],
)
def test_a_format_without_a_reader_is_named(name: str, content: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    [found] = read(path)
    assert isinstance(found, Reject) and found.reason == "unknown_format"
    assert says in found.message and "No reader knows this format" in found.message


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ('multipart/mixed;\n boundary="----=_Part 1\n 23"', "----=_Part 1 23"),
        ('multipart/mixed; boundary="<<001-3e1d>>"', "<<001-3e1d>>"),
        ('multipart/mixed; boundary="plain"', "plain"),
    ],
    ids=["folded", "in angle brackets", "as all do"],
)
def test_the_line_between_parts_however_it_is_named(kind: str, line: str, tmp_path: Path) -> None:
    head = f"From: Letter <l@letter.example>\nSubject: Old pier\nMIME-Version: 1.0\nContent-Type: {kind}\n\n"
    body = f"A message of parts.\n--{line}\nContent-Type: text/html; charset=utf-8\n\n{HTML}\n--{line}--\n"
    (tmp_path / "a.eml").write_bytes((head + body).encode())
    [found] = read(tmp_path / "a.eml")
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Article) and made.text == "\n\n".join(PROSE)


SENT_ON = (
    "See below!\n\n---------- Forwarded message ---------\nFrom: The Lunde Letter <post@letter.example>\n"
    "Date: Mon, Mar 4, 2024 at 7:10 AM\nSubject: Old pier to close\nTo: <kit@reader.example>\n\n\n"
)
APPLE = (
    "Begin forwarded message:\n\nFrom: The Lunde Letter <post@letter.example>\nSubject: Old pier to close\n"
    "Date: 4 March 2024 at 07:10:00 GMT\nTo: kit@reader.example\n\n"
)
SIGNED = "\n\n-- \nThe Lunde Letter, 4 Old Pier Lane\nReply STOP to 80 600\n"


@pytest.mark.parametrize("above", [SENT_ON, APPLE])
@pytest.mark.parametrize("below", ["", SIGNED])
def test_text_that_was_sent_on(above: str, below: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail(subject="Fwd: look at this", html=None, text=above + "\n\n".join(PROSE) + below))
    [article] = articles(path)
    assert article.text == "\n\n".join(PROSE)
    assert (article.title, article.publisher) == ("Old pier to close", "The Lunde Letter")
    assert str(article.published_at) == "2024-03-04 07:10:00+00:00"


def test_html_that_was_sent_on(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    head = SENT_ON.partition("\n\n")[2].strip().replace("<", "&lt;").replace("\n", "<br>")
    path.write_bytes(mail(html=HTML.replace("<table>", f"<div>{head}</div><table>")))
    assert articles(path)[0].text == "\n\n".join(PROSE)


@pytest.mark.parametrize(
    "text",
    [
        "He wrote a letter.\n\n--\n\n" + "\n\n".join(f"Its line {n} is long and sad." for n in range(20)),
        "The minister's mail said:\n\nFrom: the isles\nTo: the crown\n\nPay us what is ours, and soon.",
        "The forwarded message was read out in court on Monday.\n\nFrom: nobody, it said.",
    ],
)
def test_marks_that_part_no_mail(text: str) -> None:
    assert without_signature(text) == text
    assert sent_on(text, "Fwd: A letter") == ({}, text)


LETTER = "-----Original Message-----\nFrom: Siv Dahl <siv@reader.example>\nSubject: The pier\n\nIt should stay.\n\n"


@pytest.mark.parametrize(
    ("subject", "above", "is_sent"),
    [
        ("Fwd: Old pier to close", "For you, Kit.", True),
        ("FW: Old pier to close", "", True),
        ("RE: FW: Old pier to close", "", True),
        ("[Fwd: Old pier to close]", "", True),
        ("The isles on Monday", "For you, Kit.", False),
        ("Forward: the isles on Monday", "", False),
        ("Fw: The isles on Monday", "\n\n".join(PROSE), False),
    ],
)
def test_letters_that_a_briefing_prints(subject: str, above: str, is_sent: bool) -> None:
    item = "\n\n".join(PROSE) + "\n\nThe council is to meet again in May. " * 9
    text = f"{above}\n\n{LETTER}{item}"
    head, left = sent_on(text, subject)
    assert (head.get("subject") == "The pier", left == text) == (is_sent, not is_sent)


@pytest.mark.parametrize(
    ("mark", "below", "is_left"),
    [
        ("-- ", "Kit Odell\nThe Lunde Letter", False),
        ("-- ", "Kit Odell edits the letter that you have just read.", False),
        ("--", "Kit Odell\nThe Lunde Letter, 4 Old Pier Lane", False),
        ("--", "The mill at Lunde sold 312 hides in May, its owner said.", True),
        ("--", "Also in Lunde:\n\nthe mill sold 312 hides in May. The price was\nthe highest for a year.", True),
    ],
)
def test_lines_of_two_dashes(mark: str, below: str, is_left: bool) -> None:
    text = f"{PROSE[0]}\n\n{mark}\n{below}\n"
    assert (without_signature(text) == text) == is_left
    assert PROSE[0] in without_signature(text)
    parted = f"{PROSE[0]}\n\n--\n\nOld pier\n\n--\n\nNew pier: May"
    assert without_signature(parted) == parted


@pytest.mark.parametrize(
    ("line", "is_left"),
    [
        ("The Lunde Letter Ltd, 4 Old Pier Lane, Lunde", False),
        ("Lunde Letter | PO Box 40 | Lunde 1300", False),
        ("© 2024 The Lunde Letter, 12-14a High Street, Lunde, Norway.", False),
        ("The Lunde Letter found 12 houses in Old Pier Lane, Lunde, empty.", True),
        ("The Lunde Letter, 12 years old on Monday, is sold.", True),
        ("Café Odell, 4 Old Pier Lane, Lunde", True),  # where the story happens
    ],
)
def test_the_address_of_a_letter(line: str, is_left: bool, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail(html=None, text="\n\n".join((*PROSE, line))))
    assert (line in articles(path)[0].text) is is_left

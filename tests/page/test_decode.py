"""Bytes → text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstables.page import decode

RUSSIAN = "Министр заявил во вторник, что мост через реку откроют весной. Работы идут по плану."
FRENCH = "Le maire a déclaré mardi que l'hôpital serait agrandi. « C'est décidé », a-t-il ajouté."
POLISH = "Burmistrz powiedział we wtorek, że szpital będzie większy. Prace już trwają pod Łodzią."
JAPANESE = "市長は火曜日に、病院を拡張すると述べた。工事はすでに始まっている。"
KOREAN = "시장은 화요일에 병원을 확장할 것이라고 말했다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso-8859-2"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (KOREAN, "euc-kr"),
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-32"),
    ],
)
def test_encoding_that_nobody_declares(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_declared_charset_is_used() -> None:
    assert decode(b"caf\xe9", "iso-8859-1") == "café"


def test_own_declaration_is_used() -> None:
    page = f'<html><head><meta charset="windows-1251"><title>{RUSSIAN}</title>'
    assert decode(page.encode("cp1251")) == page


def test_own_declaration_may_stand_in_an_xml_prolog() -> None:
    page = f'<?xml version="1.0" encoding="windows-1251"?><p>{RUSSIAN}</p>'
    assert decode(page.encode("cp1251")) == page


@pytest.mark.parametrize("label", ["windows-1252", "iso-8859-1", "utf-16"])
def test_utf8_under_a_wrong_label_is_utf8(label: str) -> None:
    page = f"<meta charset={label}><p>Zürich, £5 – „so“</p>"
    assert decode(page.encode()) == page


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (POLISH, "cp1250"), (FRENCH, "cp1252")])
def test_what_is_not_utf8_under_its_label(text: str, encoding: str) -> None:
    page = f"<meta charset=utf-8><p>{text}</p>"
    assert decode(page.encode(encoding)) == page


def test_latin1_means_windows_as_in_browsers() -> None:
    assert decode(b"<meta charset=iso-8859-1>It\x92s") == "<meta charset=iso-8859-1>It’s"


def test_download_cut_inside_a_letter() -> None:
    assert decode("Zürich café".encode()[:-1]) == "Zürich caf"


def test_one_broken_byte_spoils_nothing_else() -> None:
    assert decode("Zürich – „so“ – ".encode() * 9 + b"\xff.") == "Zürich – „so“ – " * 9 + "\ufffd."


def test_unknown_label_is_passed_over() -> None:
    assert decode("Zürich".encode(), "no-such-charset") == "Zürich"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "ascii", "big5", "base64", "utf-7", "idna"]))
def test_any_bytes_become_text(content: bytes, declared: str | None) -> None:
    assert isinstance(decode(content, declared), str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\x00"), max_size=200))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta name=description content="charset=gbk"><meta charset="windows-1252">', "cp1252"),
        ('<meta data-charset="gbk" name=x content=y><meta charset="windows-1252">', "cp1252"),
        ('<meta data-charset="gbk"><meta charset="windows-1252">', "cp1252"),
        ('<META HTTP-EQUIV="Content-Type" CONTENT="text/html;charset=windows-1252">', "cp1252"),
        ('<meta content="charset=x-mac-roman" http-equiv=content-type>', "mac_roman"),
        ("<meta\ncharset=windows-1252/>", "cp1252"),
        ("<meta charset=x-mac-roman>", "mac_roman"),
        ("<meta charset=x-cp1252>", "cp1252"),
    ],
)
def test_what_a_page_declares_and_what_only_looks_so(declared: str, encoding: str) -> None:
    text = f"{declared}<p>{FRENCH}</p>"
    assert decode(text.encode(encoding)) == text

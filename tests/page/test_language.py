"""The language of a text."""

from __future__ import annotations

import pytest

from newstables.page import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said on Tuesday that the hospital would be bigger by the end of the year.", "en"),
        ("Der Bürgermeister sagte am Dienstag, das Krankenhaus werde bis Ende des Jahres größer.", "de"),
        ("Le maire a déclaré mardi que l'hôpital serait agrandi avant la fin de l'année.", "fr"),
        ("El alcalde dijo el martes que el hospital será más grande antes de fin de año.", "es"),
        ("Мэр заявил во вторник, что больницу расширят до конца года.", "ru"),
        ("市長は火曜日に、病院を拡張すると述べた。", "ja"),
        ("Some 40 fell in Málaga.", "en"),
        ("El Niño killed 40 in Perú.", "en"),
        ("12 muertos en Córdoba", "es"),
        ("Großbrand in Köln fordert 3 Tote", "de"),
        ("", None),
        ("31 500 (2014)", None),
        ("Hm.", None),
        ("oslo bourse up 0.4% while bergen shipping index fell 0.6%.", None),
        ("Points: K Lund 15.3, G Aas 7.2, M Berg 6.8, T Vik 5.5", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language

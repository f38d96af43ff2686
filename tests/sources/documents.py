"""Documents of Word and rich text to read."""

from __future__ import annotations

import io
import re

from docx import Document


def docx(text: str) -> bytes:
    """A document of a paragraph a line; what the text breaks into rows is whole."""
    document = Document()
    for line in re.sub(r"(?<=[a-z])\n(?=[a-z])", " ", text).split("\n"):
        document.add_paragraph(line)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def rtf(text: str) -> bytes:
    lines = ("".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in text.split("\n"))
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}" + "".join(f"{line}\\par\n" for line in lines) + "}"
    ).encode()

"""Documents of Word and rich text to read."""

from __future__ import annotations

import io
import re
import zipfile

from docx import Document


def docx(text: str) -> bytes:
    """A document of a paragraph a line; what the text breaks into rows is whole."""
    document = Document()
    for line in re.sub(r"(?<=[a-z])\n(?=[a-z])", " ", text).split("\n"):
        document.add_paragraph(line)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def odt(body: str, manifest: str = "<m/>") -> bytes:
    """A text of LibreOffice with this in its body."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    inner = f"<office:body><office:text>{body}</office:text></office:body>"
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("content.xml", f"<office:document-content {spaces}>{inner}</office:document-content>")
        archive.writestr("META-INF/manifest.xml", manifest)
    return sink.getvalue()


def rtf(text: str) -> bytes:
    lines = ("".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in text.split("\n"))
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}" + "".join(f"{line}\\par\n" for line in lines) + "}"
    ).encode()

"""XML read element by element, in bounded memory; nothing outside the file is ever read, and no entity grows."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any, BinaryIO, cast

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_LONGEST_ENTITY = 32  # bytes
_XML_OWN = (b"amp", b"lt", b"gt", b"quot", b"apos")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def elements(stream: BinaryIO) -> Iterator[tuple[int, Any]]:
    """Each element once it is whole, and how many are around it. Raises ValueError where the XML is broken.

    Whoever is done with one calls `forget`, so that the next has its place in memory.
    """
    from lxml import etree

    head = cast(io.BufferedReader, stream).peek(4)[:4]
    source = stream if head.startswith(_WIDE) else _WithCharacters(stream)
    depth = 0
    try:
        events = etree.iterparse(
            source, ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
            remove_pis=True, huge_tree=False,
        )  # fmt: skip
        for event, element in events:
            if event == "start":
                depth += 1
            else:
                depth -= 1
                yield depth, element
    except etree.XMLSyntaxError as error:
        raise ValueError(error.msg) from error


def forget(element: Any) -> None:
    """Let go of an element's content and of what stands before it."""
    element.clear(keep_tail=False)
    while element.getprevious() is not None:
        del element.getparent()[0]


def local_name(element: Any) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def line_in(element: Any) -> str | None:
    """An element's text on one line; None where there is none."""
    if element is None:
        return None
    return " ".join("".join(element.itertext()).split()) or None


def with_characters(content: bytes) -> bytes:
    """XML with HTML's names of characters (&nbsp;) as numbers: many write them and leave the DTD at home."""
    return _ENTITY.sub(_character, content)


def _character(entity: re.Match[bytes]) -> bytes:
    characters = html5.get(entity[1].decode() + ";")
    if entity[1] in _XML_OWN or characters is None:
        return entity[0]
    return "".join(f"&#{ord(c)};" for c in characters).encode()


class _WithCharacters:
    """A stream of XML in which HTML's names of characters are numbers."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._rest = b""  # which may be the beginning of a name

    def read(self, size: int = -1) -> bytes:
        text = self._rest + (read := self._stream.read(size))
        at = text.rfind(b"&", max(0, len(text) - _LONGEST_ENTITY)) if read else -1
        at = -1 if b";" in text[at:] else at
        text, self._rest = (text, b"") if at < 0 else (text[:at], text[at:])
        return with_characters(text) or (self.read(size) if read else b"")

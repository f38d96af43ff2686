"""The characters of a page's text: what no reader sees goes, mojibake is undone, words stay as printed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

# NUL and other controls, soft hyphens, zero-width marks, bidirectional embeddings, byte order marks, "no glyph".
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]"
)
# Joiners do work between letters of scripts that join, and inside emoji; elsewhere they are leftovers.
_JOINERS = re.compile("(?<![\u0600-\u0dff\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]")
# Spaces of every width, kept only where they group digits (31 500): there they say that it is one number.
_PLAIN_SPACE = re.compile("(?<!\\d)[\u00a0\u2000-\u200a\u202f\u205f]|[\u00a0\u2000-\u200a\u202f\u205f](?!\\d)")
# UTF-8 that was read as Windows-1252: â€™, Ã©, Â£ …
_MOJIBAKE = re.compile(
    "â€[^\\s]|Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u2013-\u2122]|Â[\u00a0-\u00bf]|â‚¬|ðŸ|Ð[\u0080-\u00bf]Ñ|Ñ[\u0080-\u00bf]Ð|ï»¿"
)
_SCRAMBLED = re.compile("[^\x00-\x7f]+")  # a character in UTF-8 is none of ASCII
_SCRAMBLED_FIRST = "âÃÂðÐÑï"  # with one of these it begins
_LINE_ENDS = re.compile("\r\n?|\u2028|\x85")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
# What sites leave in a headline or a name that they say for machines.
_TAG = re.compile(
    r"</?(?:a|b|i|u|em|strong|span|mark|small|font|cite|q|sub|sup|wbr|br|p)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_PARAGRAPH_TAG = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|br)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_SPACES = re.compile(r"\s+")
_LEAST_BODY = 100  # characters


def clean_text(text: str) -> str:
    """`text` of a page without invisible characters and mojibake; line ends become "\\n".

    Non-breaking and thin spaces stay between digits and become plain spaces elsewhere.
    """
    # To Python all that goes here, but for "no glyph" and mojibake, is not printable; most lines are, and stay.
    if text.isprintable() and "\ufffc" not in text and (text.isascii() or not _MOJIBAKE.search(text)):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    if text.isascii():
        return _INVISIBLE.sub("", text) if not text.isprintable() else text
    if _MOJIBAKE.search(text):
        text = _unscramble(text)
    text = _INVISIBLE.sub("", text)
    if "\u200c" in text or "\u200d" in text:
        text = _JOINERS.sub("", text)
    return _PLAIN_SPACE.sub(" ", text)


def unscrambled(text: str) -> Iterator[tuple[int, int, str]]:
    """Where `text` was read in another encoding than it was written in, as (start, end, what was written)."""
    if not any(letter in text for letter in _SCRAMBLED_FIRST) or not _MOJIBAKE.search(text):
        return
    for match in _SCRAMBLED.finditer(text):
        if (written := _unscramble(match[0])) != match[0]:
            yield *match.span(), written


def invisible(text: str) -> Iterator[tuple[int, int, str]]:
    """The characters of `text` that no reader sees, as (start, end, ""), and the spaces that are read as plain ones."""
    if "\ufffc" not in text and text.replace("\n", "").isprintable():
        return
    for pattern, read in ((_INVISIBLE, ""), (_JOINERS, ""), (_PLAIN_SPACE, " ")):
        yield from ((*match.span(), read) for match in pattern.finditer(text))


def unescape_left(text: str) -> str:
    """`text` of a page without the entities that are left where a site escaped them twice ("&gt; 31"), undone once."""
    return html.unescape(text) if "&" in text and _ENTITY.search(text) else text


def clean_line(value: str | None) -> str | None:
    """One line of text without entities, tags and invisible characters."""
    if not value:
        return None
    value = html.unescape(value) if "&" in value else value
    value = _TAG.sub(_in_place_of, value) if "<" in value else value
    return _SPACES.sub(" ", clean_text(value)).strip() or None


def without_tags(text: str | None) -> str | None:
    """A text without the tags of its HTML, its paragraphs apart; one without tags as it is."""
    if not text or "<" not in text or not _PARAGRAPH_TAG.search(text):
        return text
    return _ANY_TAG.sub("", _PARAGRAPH_TAG.sub("\n\n", text)).strip()


def _in_place_of(tag: re.Match[str]) -> str:
    return " " if tag[0].lower().startswith(("<br", "<p", "</p")) else ""


def clean_body(value: str | None) -> str | None:
    """A text of several lines, cleaned; None where it is too short to be an article's."""
    if not value or len(value) < _LEAST_BODY:
        return None
    return clean_text(html.unescape(value) if "&" in value else value)


def _unscramble(text: str) -> str:
    from ftfy import TextFixerConfig, fix_encoding  # 30 ms to import, and seldom needed

    config = TextFixerConfig(unescape_html=False)
    return "\n".join(fix_encoding(line, config) if _MOJIBAKE.search(line) else line for line in text.split("\n"))

"""The plain text of a mail: what was sent on in it, and what a signature adds below."""

from __future__ import annotations

import re

_FIELD = r"[ \t*]*(?P<name>From|Date|Sent|Subject|To|Cc|Reply-To)\*?:[ \t*]*(?P<value>.*(?:\n[ \t]+\S.*)*)"
_ONE_FIELD = re.compile(_FIELD, re.IGNORECASE)
# "---- Forwarded message ----", "-----Original Message-----", "Begin forwarded message:", and the head below it.
_FORWARDED = re.compile(
    r"^(?:-{2,}[ ]*(?:forwarded|original) message[ ]*-{2,}|begin forwarded message:)[ \t]*\n\s*"
    r"(?P<head>(?:[ \t*]*(?:From|Date|Sent|Subject|To|Cc|Reply-To)\*?:.*\n?(?:[ \t]+\S.*\n?)*){2,8})",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^--[ ]?$", re.MULTILINE)  # the line that RFC 3676 sets above a signature; some drop its space
_LONGEST_SIGNATURE = 12  # lines


def sent_on(text: str) -> tuple[dict[str, str], str]:
    """The head of the first message that a mail only sends on, by names in lower case, and its text; else the text.

    What stands above it is of whoever sent it on ("See below!"); where that is the longer part, nothing was sent on.
    """
    match = _FORWARDED.search(text)
    if match is None or len(text[: match.start()]) > len(text[match.end() :]):
        return {}, text
    fields = {one["name"].lower(): " ".join(one["value"].split()) for one in _ONE_FIELD.finditer(match["head"])}
    return fields, text[match.end() :]


def without_signature(text: str) -> str:
    """The text above the line "-- " and a signature of a few lines."""
    marks = list(_SIGNATURE.finditer(text))
    if not marks or len(text[marks[-1].end() :].strip().split("\n")) > _LONGEST_SIGNATURE:
        return text
    return text[: marks[-1].start()] if text[: marks[-1].start()].strip() else text
